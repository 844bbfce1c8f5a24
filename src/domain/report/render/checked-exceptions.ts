import {
  type CheckedExceptions,
  checkedRow,
  checkedTitle,
  describeChecked,
} from '../../exceptions/checked.ts'
import type { UnusedExceptions } from '../../exceptions/unused.ts'
import { unusedLocation } from '../unused.ts'
import type { Annotation } from './annotations.ts'
import { escapeMarkdown, inlineCode } from './escape.ts'
import { CELL, row, SENTENCE, tableHead } from './markdown.ts'

/** More rows are too many to read; the output has them all. */
const LISTED = 500

const LEVELS = { note: 'notice', warn: 'warning', fail: 'error' } as const
const ICONS = { note: 'ℹ️', warn: '⚠️', fail: '❌' } as const

/** Markdown for the summary of the job: a table of what no image needs, or of the images that leave it open. */
export function renderCheckedSummary(checked: CheckedExceptions, level: UnusedExceptions): string {
  const title = checkedTitle(checked)
  if (checked.kind === 'could-not-tell') {
    const rows = checked.images
      .slice(0, LISTED)
      .map(({ name, message }) => row([inlineCode(name, CELL), escapeMarkdown(message, SENTENCE)]))
    return document(`⚠️ ${title}`, {
      head: ['Image', 'Why'],
      rows,
      rest: checked.images.length - rows.length,
    })
  }
  const { unused } = checked
  if (unused.length === 0) return document(`✅ ${title}`)
  const rows = unused.slice(0, LISTED).map((exception) => {
    const [id, place, why] = checkedRow(exception)
    return row([escapeMarkdown(id, CELL), inlineCode(place, CELL), escapeMarkdown(why, SENTENCE)])
  })
  return document(`${ICONS[level]} ${title}`, {
    head: ['Exception', 'Where', 'Why it does nothing'],
    rows,
    rest: unused.length - rows.length,
  })
}

function document(
  title: string,
  table?: { readonly head: readonly string[]; readonly rows: readonly string[]; readonly rest: number },
): string {
  const lines =
    table === undefined
      ? []
      : [
          '',
          ...tableHead(table.head.map((name) => ({ name }))),
          ...table.rows,
          ...(table.rest === 0 ? [] : ['', `… and ${table.rest} more.`]),
        ]
  return [`## ${title}`, ...lines, ''].join('\n')
}

/** What is shown in the checks of the commit; undefined when there is nothing to say, or only a note. */
export function checkedAnnotation(
  checked: CheckedExceptions,
  level: UnusedExceptions,
): Annotation | undefined {
  const message = describeChecked(checked)
  if (checked.kind === 'could-not-tell') {
    return { level: level === 'fail' ? 'error' : 'warning', title: checkedTitle(checked), message }
  }
  const { unused } = checked
  if (unused.length === 0 || level === 'note') return undefined
  const location = unusedLocation(unused)
  return {
    level: LEVELS[level],
    title: 'Exceptions that do nothing',
    message,
    ...(location === undefined ? {} : { location }),
  }
}
