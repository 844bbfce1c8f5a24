import { escapeMarkdown, markdownLink } from './escape.ts'
import { fitDocument } from './markdown.ts'
import type { Report } from './report.ts'
import {
  breakingTable,
  explanations,
  fixedTable,
  headline,
  ignoredTable,
  platformFindings,
  platformTable,
  severityTable,
  upgradeTable,
} from './sections.ts'
import { describePolicy, describeScan } from './text.ts'

/** GitHub refuses a step summary of more than 1 MiB; the rest of the step may want some of it too. */
export const MAX_SUMMARY_BYTES = 1024 * 1024 - 4096

/** More rows than these nobody reads in a browser; the report file has them all. */
const LISTED_FINDINGS = 500
const LISTED_OTHERS = 200

/**
 * The report as GitHub Flavored Markdown for the job summary: verdict and reasons, counts against what is
 * allowed, what to upgrade first, what breaks the rules, then everything by platform.
 */
export function renderSummary(report: Report, options: { readonly maxBytes?: number } = {}): string {
  return fitDocument(
    {
      head: [...headline(report), ...explanations(report), ...severityTable(report)],
      sections: [
        upgradeTable(report),
        breakingTable(report),
        platformTable(report),
        ...platformFindings(report, { limit: LISTED_FINDINGS }),
        fixedTable(report, { limit: LISTED_OTHERS }),
        ignoredTable(report, { limit: LISTED_OTHERS }),
      ],
      foot: ['', scanLine(report), ''],
    },
    { maxBytes: options.maxBytes ?? MAX_SUMMARY_BYTES },
  )
}

function scanLine(report: Report): string {
  const harbor = markdownLink('Open in Harbor', report.image.link)
  return `<sub>${harbor} · ${escapeMarkdown(describeScan(report))} · ${escapeMarkdown(describePolicy(report))}</sub>`
}
