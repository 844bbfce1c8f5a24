import { plural } from '../text/format.ts'

/** GitHub Flavored Markdown that has to fit a limit: whole rows are left out, and how many is said. */

/** A cell is for recognising something, not for reading it whole. */
export const CELL = { maxLength: 120 }
export const SENTENCE = { maxLength: 2000 }

export function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** The head of a table: names, and `--:` for the columns of numbers. */
export function tableHead(
  columns: readonly { readonly name: string; readonly isNumber?: boolean }[],
): string[] {
  return [
    row(columns.map(({ name }) => name)),
    row(columns.map(({ isNumber }) => (isNumber === true ? '--:' : ':--'))),
  ]
}

/** A part of a document that may lose rows from its end, and goes away without any. */
export interface Section {
  readonly head: readonly string[]
  readonly rows: readonly string[]
  readonly tail: readonly string[]
  /** How many rows there would be without any limit. */
  readonly total: number
  /** What a row is, for "… and 7 more findings". */
  readonly noun: string
  /** Takes an equal share of what the other sections leave, instead of being filled first. */
  readonly isElastic: boolean
}

/** A table below a heading. */
export function headedTable(
  title: string,
  table: Pick<Section, 'head' | 'rows' | 'total' | 'noun'>,
): Section {
  return { ...table, head: ['', `#### ${title}`, '', ...table.head], tail: [], isElastic: false }
}

/** A table that is opened with a click. @param summary HTML, already escaped. */
export function foldedTable(
  summary: string,
  table: Pick<Section, 'head' | 'rows' | 'total' | 'noun'> & { readonly isElastic?: boolean },
): Section {
  return {
    isElastic: false,
    ...table,
    head: ['', `<details><summary>${summary}</summary>`, '', ...table.head],
    tail: ['', '</details>'],
  }
}

export interface Document {
  readonly head: readonly string[]
  readonly sections: readonly Section[]
  readonly foot: readonly string[]
}

/**
 * The document in at most `maxBytes` of UTF-8. Head and foot always stand. Sections of a fixed size are given
 * their rows first; the elastic ones share the rest, so that the first of them does not starve the others.
 */
export function fitDocument(document: Document, options: { readonly maxBytes: number }): string {
  let room = options.maxBytes - byteLength(document.head) - byteLength(document.foot)
  const fitted = new Map<Section, readonly string[]>()
  const isPresent = ({ rows }: Section): boolean => rows.length > 0
  for (const section of document.sections.filter(({ isElastic }) => !isElastic).filter(isPresent)) {
    const lines = fitSection(section, room)
    room -= byteLength(lines)
    fitted.set(section, lines)
  }
  const elastic = document.sections.filter(({ isElastic }) => isElastic).filter(isPresent)
  for (const [index, section] of elastic.entries()) {
    const lines = fitSection(section, Math.floor(room / (elastic.length - index)))
    room -= byteLength(lines)
    fitted.set(section, lines)
  }
  const sections = document.sections.flatMap((section) => fitted.get(section) ?? [])
  return [...document.head, ...sections, ...document.foot].join('\n')
}

function fitSection(section: Section, room: number): readonly string[] {
  const fixed =
    byteLength(section.head) +
    byteLength(section.tail) +
    byteLength(['', omitted(section.total, section.noun)])
  let left = room - fixed
  const kept: string[] = []
  for (const line of section.rows) {
    left -= byteLength([line])
    if (left < 0) break
    kept.push(line)
  }
  if (kept.length === 0) return []
  const missing = section.total - kept.length
  return [
    ...section.head,
    ...kept,
    ...(missing > 0 ? ['', omitted(missing, section.noun)] : []),
    ...section.tail,
  ]
}

function byteLength(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + new TextEncoder().encode(line).length + 1, 0)
}

function omitted(count: number, noun: string): string {
  return `… and ${plural(count, `more ${noun}`)}.`
}
