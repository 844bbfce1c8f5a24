import type { StatedVerdict } from '../attestation/stated-verdict.ts'
import { type Digest, shortDigest } from '../oci/digest.ts'
import type { Annotation } from '../report/render/annotations.ts'
import { escapeMarkdown, inlineCode } from '../report/render/escape.ts'
import { CELL, SENTENCE } from '../report/render/markdown.ts'
import { describePolicy } from '../report/render/text.ts'
import type { Report } from '../report/report.ts'
import { formatMinute } from '../text/format.ts'
import { listFirst } from '../text/list.ts'
import type { Promotion } from './promotion.ts'

const LISTED_TAGS = 10

/** An image that was given tags. */
export interface PlacedTags {
  /** `host/repository@digest`, where the tags are. */
  readonly reference: string
  readonly digest: Digest
  /** All that are known to be on the image there. */
  readonly tags: readonly string[]
  /** `project/name` where it was judged. */
  readonly source: string
  readonly promotion: Promotion
  /** What says that it passed. */
  readonly proof: string
}

/** `Report: passed on … by fail-on: high`. A report is unsigned, and says so by its name. */
export function describeReportProof(report: Report): string {
  return `Report: passed on ${formatMinute(report.generatedAt)} by ${describePolicy(report)}`
}

/** Who signed it is what was asked for; the run is what the statement says. */
export function describeSignedProof(verdict: StatedVerdict, statement: Digest): string {
  const { verifier, timeVerified, runUrl } = verdict
  const run = runUrl === '' ? '' : ` in ${runUrl}`
  return `Signed verdict ${shortDigest(statement)}: passed on ${formatMinute(timeVerified)}, verified by ${verifier}${run}`
}

/** Markdown for the job summary. A list, because lines of a list break on a phone and a table does not. */
export function renderPromotion({ reference, tags, source, promotion, proof }: PlacedTags): string {
  const isDone = promotion.state === 'done'
  const names = tags.map((tag) => inlineCode(tag, CELL))
  const facts = [
    names.length === 0 ? 'no tag' : listFirst(names, LISTED_TAGS),
    ...(source === promotion.repository ? [] : [`from ${inlineCode(source, CELL)}`]),
    inlineCode(reference, { maxLength: 400 }),
  ]
  return [
    `### ${isDone ? '✅ Promoted' : '⚠️ Not all tags are set'}: ${inlineCode(promotion.repository, CELL)}`,
    '',
    facts.join(' · '),
    '',
    `- ${escapeMarkdown(proof, SENTENCE)}`,
    `- 🏷️ ${escapeMarkdown(promotion.detail, SENTENCE)}`,
    '',
  ].join('\n')
}

/** The line in the checks; undefined when an error says already that a tag is missing. */
export function planPromotionNotice(placed: PlacedTags): Annotation | undefined {
  const { reference, tags, source, promotion, proof } = placed
  if (promotion.state !== 'done') return undefined
  const title = `Promoted: ${promotion.repository}`
  const from = source === promotion.repository ? '' : ` from ${source}`
  return {
    level: 'notice',
    title,
    message: `${title}${from}\n${reference} (${listFirst(tags, LISTED_TAGS) || 'no tag'})\n${proof}`,
  }
}
