import type { Outcomes } from '../outcomes.ts'
import type { Report } from '../report.ts'
import { outcomesDocument } from './document.ts'
import { escapeMarkdown, markdownLink } from './escape.ts'
import type { RowLimits } from './image-part.ts'
import { fitDocument } from './markdown.ts'
import { describePolicy, describeScan } from './text.ts'

/** GitHub refuses a step summary of more than 1 MiB; the rest of the step may want some of it too. */
export const MAX_SUMMARY_BYTES = 1024 * 1024 - 4096

/** More rows are too many to read in a browser; the report file has them all. */
const LIMITS: RowLimits = { findings: 500, others: 200 }

/**
 * The report as GitHub Flavored Markdown for the job summary: verdict and reasons, counts against what is
 * allowed, what to upgrade first, what breaks the rules, then everything by platform. Of several images first one
 * table of all.
 */
export function renderSummary(outcomes: Outcomes, options: { readonly maxBytes?: number } = {}): string {
  const document = outcomesDocument(outcomes, {
    limits: LIMITS,
    foot: (report) => ['', scanLine(report)],
  })
  return fitDocument(
    { ...document, foot: [...document.foot, ''] },
    { maxBytes: options.maxBytes ?? MAX_SUMMARY_BYTES },
  )
}

function scanLine(report: Report): string {
  const harbor = markdownLink('Open in Harbor', report.image.link)
  return `<sub>${harbor} · ${escapeMarkdown(describeScan(report))} · ${escapeMarkdown(describePolicy(report))}</sub>`
}
