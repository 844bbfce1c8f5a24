import { type CommentMarker, renderMarker } from '../github/marker.ts'
import { escapeMarkdown, markdownLink } from './escape.ts'
import { fitDocument } from './markdown.ts'
import type { Report } from './report.ts'
import { reproduceCommands } from './reproduce.ts'
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
import { describePolicy } from './text.ts'

/** GitHub refuses a comment of more than 65,536 characters; in bytes this is never more. */
export const MAX_COMMENT_BYTES = 65_536 - 1024

const LISTED_FINDINGS = 100
const LISTED_OTHERS = 50

/** What a comment says of the run that wrote it. */
export interface CommentOrigin {
  readonly marker: CommentMarker
  /** The page of the run. */
  readonly runUrl: string
}

/**
 * The report as the comment on a pull request. Nothing in it changes from run to run while the image and its
 * findings do not, except the marker, so that the same result is the same text.
 */
export function renderComment(
  report: Report,
  options: { readonly origin: CommentOrigin; readonly maxBytes?: number },
): string {
  const { origin } = options
  return fitDocument(
    {
      head: [
        renderMarker(origin.marker),
        ...headline(report),
        ...explanations(report),
        ...severityTable(report),
      ],
      sections: [
        upgradeTable(report),
        breakingTable(report),
        platformTable(report),
        ...platformFindings(report, { limit: LISTED_FINDINGS }),
        fixedTable(report, { limit: LISTED_OTHERS }),
        ignoredTable(report, { limit: LISTED_OTHERS }),
      ],
      foot: [...reproduce(report), ...footer(report, origin), ''],
    },
    { maxBytes: options.maxBytes ?? MAX_COMMENT_BYTES },
  )
}

function reproduce(report: Report): string[] {
  return [
    '',
    '<details><summary>How to see it yourself</summary>',
    '',
    '```sh',
    ...reproduceCommands(report),
    '```',
    '',
    'Log in to the registry first. The whole report is in the file that the output `report-file` names.',
    '',
    '</details>',
  ]
}

function footer(report: Report, origin: CommentOrigin): string[] {
  const parts = [
    markdownLink('Open in Harbor', report.image.link),
    markdownLink('Run', origin.runUrl),
    `commit ${escapeMarkdown(origin.marker.sha.slice(0, 7))}`,
    ...(report.scanner === '' ? [] : [escapeMarkdown(report.scanner)]),
    escapeMarkdown(describePolicy(report)),
  ]
  return ['', `<sub>${parts.join(' · ')}</sub>`]
}
