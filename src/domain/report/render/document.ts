import { SEVERITIES, type Severity } from '../../scan/severity.ts'
import { describeChange, runNotes } from '../../watch/describe-changes.ts'
import {
  commonState,
  commonTitle,
  describeImages,
  type ImageState,
  outcomeMessage,
  outcomeName,
  outcomeRepository,
  outcomeState,
  worstFirst,
} from '../outcome.ts'
import { type ImageOutcome, type JudgedImage, type Outcomes, soleImage } from '../outcomes.ts'
import type { Report } from '../report.ts'
import { escapeHtml, escapeMarkdown, inlineCode, markdownLink } from './escape.ts'
import { imageDocument, imagePart, type RowLimits } from './image-part.ts'
import {
  CELL,
  type Document,
  headedTable,
  plainRows,
  row,
  SENTENCE,
  type Section,
  tableHead,
} from './markdown.ts'
import { STATE_ICONS, unusedRemark } from './sections.ts'
import { describeCount, describeFindings } from './text.ts'

/** With more images than these of one kind each of them is opened with a click. */
const UNFOLDED_IMAGES = 3

/** A table of nine columns has to fit a comment: what is cut short here stands in full in the image's own part. */
const SHORT_SEVERITIES: Readonly<Record<Severity, string>> = {
  critical: 'Crit.',
  high: 'High',
  medium: 'Med.',
  low: 'Low',
  negligible: 'Negl.',
  unknown: 'Unkn.',
}

const VERDICT_WORDS: Readonly<Record<ImageState, string>> = {
  failed: 'Failed',
  undecided: 'Undecided',
  'not-tagged': 'Not tagged',
  'unused-exceptions': 'Passed',
  passed: 'Passed',
}

/** The list below the table says why; the image's own part says it in full. */
const REASON = { maxLength: 500 }

interface DocumentOptions {
  readonly limits: RowLimits
  /** Lines at the end of an image's part. */
  readonly foot?: (report: Report) => readonly string[]
}

/** What a summary and a comment are made of: one image, or a list of several. */
export function outcomesDocument(outcomes: Outcomes, options: DocumentOptions): Document {
  const sole = soleImage(outcomes)
  if (sole === undefined) return listDocument(outcomes, options)
  const { limits, foot = () => [] } = options
  return { ...imageDocument(outcomes, { report: sole.report, limits }), foot: foot(sole.report) }
}

/**
 * One table of all images and why each is not passed, then a part for every image that was judged: the most
 * urgent first, those that passed folded.
 */
function listDocument(outcomes: Outcomes, options: DocumentOptions): Document {
  const { limits, foot = () => [] } = options
  const images = worstFirst(outcomes.images)
  const judged = images.filter((outcome) => outcome.kind === 'judged')
  const passed = judged.filter((outcome) => outcomeState(outcome) === 'passed')
  const others = judged.filter((outcome) => outcomeState(outcome) !== 'passed')
  const partsOf = (outcomes: readonly JudgedImage[]): Document[] =>
    outcomes.map((outcome) => {
      const part = { ...imagePart(outcome.report, limits), foot: foot(outcome.report) }
      return outcomes.length <= UNFOLDED_IMAGES ? part : folded(part, foldTitle(outcome))
    })
  const icon = STATE_ICONS[commonState(outcomes)]
  return {
    head: [
      `## ${icon} ${commonTitle(outcomes)}`,
      '',
      `**${describeImages(outcomes)}**`,
      ...unusedRemark(outcomes),
      ...noteLines(outcomes),
    ],
    sections: [imagesTable(images), reasonList(images), changeList(outcomes)],
    parts: { noun: 'image', list: [...partsOf(others), ...foldPassed(partsOf(passed))] },
    foot: [],
  }
}

/** A line for every image that is not what it was in the last run. */
function changeList({ since }: Outcomes): Section {
  const rows = (since?.images ?? []).map((change) => `- ${escapeMarkdown(describeChange(change), SENTENCE)}`)
  return headedTable('Since the last run', {
    head: [],
    rows,
    total: rows.length + (since?.more ?? 0),
    noun: 'image',
  })
}

/** The sentences about the run as a whole. */
function noteLines(outcomes: Outcomes): string[] {
  const notes = runNotes(outcomes)
  if (notes.length === 0) return []
  return ['', ...notes.map((note) => `- ${escapeMarkdown(note, SENTENCE)}`)]
}

/** The passed ones behind one click. */
function foldPassed(parts: readonly Document[]): Document[] {
  if (parts.length === 0) return []
  const title = parts.length === 1 ? '1 image that passed' : `${parts.length} images that passed`
  const group: Document = { head: [], sections: [], parts: { noun: 'image', list: parts }, foot: [] }
  return [folded(group, `✅ ${title}`)]
}

/** @param summary HTML, already escaped. */
function folded(document: Document, summary: string): Document {
  return {
    ...document,
    head: ['', `<details><summary>${summary}</summary>`, ...document.head],
    foot: [...document.foot, '', '</details>'],
  }
}

/** HTML. */
function foldTitle(outcome: JudgedImage): string {
  const icon = STATE_ICONS[outcomeState(outcome)]
  const name = `<code>${escapeHtml(outcomeName(outcome), CELL)}</code>`
  return `${icon} ${name} ${escapeHtml(describeFindings(outcome.report))}`
}

/** Every image with its verdict and counts. */
function imagesTable(images: readonly ImageOutcome[]): Section {
  const head = tableHead([
    // First, because a phone shows two or three columns.
    { name: 'Verdict' },
    { name: 'Image' },
    { name: 'Tags' },
    ...SEVERITIES.map((severity) => ({ name: SHORT_SEVERITIES[severity], isNumber: true })),
  ])
  return plainRows(images.map(imageRow), { noun: 'image', head })
}

function imageRow(outcome: ImageOutcome): string {
  const name = inlineCode(outcomeRepository(outcome), CELL)
  const state = outcomeState(outcome)
  const word = outcome.kind === 'judged' ? VERDICT_WORDS[state] : 'Not judged'
  const verdict = `${STATE_ICONS[state]} ${word}`.replaceAll(' ', '&nbsp;')
  if (outcome.kind === 'not-judged') {
    const tags = tagsOrMissing(outcome.placedTags ?? [], outcome.tags)
    return row([verdict, name, tags, ...SEVERITIES.map(() => '?')])
  }
  const { report } = outcome
  const broken = new Set(
    report.verdict.reasons.flatMap((reason) => (reason.kind === 'rule-broken' ? [reason.severity] : [])),
  )
  return row([
    verdict,
    markdownLink(name, report.image.link),
    tagsOf(report),
    ...SEVERITIES.map((severity) => {
      const count = report.counts[severity]
      const text = describeCount(report, count)
      return broken.has(severity) && count > 0 ? `**${text}**` : text
    }),
  ])
}

/** Those that it has; without any those that it was to have in the same repository. */
function tagsOf({ image, promotion }: Report): string {
  const wanted = promotion?.repository === image.repository ? promotion.tags : []
  return tagsOrMissing(image.tags, wanted)
}

function tagsOrMissing(tags: readonly string[], wanted: readonly string[]): string {
  return tags.length > 0 || wanted.length === 0 ? tagList(tags) : `not ${tagList(wanted)}`
}

function tagList([tag, ...others]: readonly string[]): string {
  if (tag === undefined) return '–'
  return `${inlineCode(tag, CELL)}${others.length === 0 ? '' : `&nbsp;+${others.length}`}`
}

/** A line for every image that is not passed; one image that was judged says it in its own part. */
function reasonList(images: readonly ImageOutcome[]): Section {
  const isAlone = images.length === 1 && images[0]?.kind === 'judged'
  const open = isAlone ? [] : images.filter((outcome) => outcomeState(outcome) !== 'passed')
  return plainRows(
    open.map((outcome) => {
      const icon = STATE_ICONS[outcomeState(outcome)]
      const name = inlineCode(outcomeName(outcome), CELL)
      return `- ${icon} ${name}: ${escapeMarkdown(outcomeMessage(outcome), REASON)}`
    }),
    { noun: 'image' },
  )
}
