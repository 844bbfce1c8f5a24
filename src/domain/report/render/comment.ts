import { defaultCommentKey, type GitHubContext, runPage } from '../../github/context.ts'
import { type CommentMarker, renderMarker } from '../../github/marker.ts'
import { worstFirst } from '../outcome.ts'
import { judgedReports, type Outcomes, soleImage } from '../outcomes.ts'
import type { Report } from '../report.ts'
import { outcomesDocument } from './document.ts'
import { escapeMarkdown, markdownLink } from './escape.ts'
import type { RowLimits } from './image-part.ts'
import { CELL, fitDocument } from './markdown.ts'
import { reproduceCommands } from './reproduce.ts'
import { describePolicy } from './text.ts'

/** GitHub refuses a comment of more than 65,536 characters; in bytes this is never more. */
export const MAX_COMMENT_BYTES = 65_536 - 1024

const LIMITS: RowLimits = { findings: 100, others: 50 }

/** Commands of several images. */
const LISTED_COMMANDS = 10

/** Scanners, and policies, of several images: of each kind there is one but for reports that were merged. */
const LISTED_FACTS = 3

/** What a comment says of the run that wrote it. */
export interface CommentOrigin {
  readonly marker: CommentMarker
  /** The page of the run. */
  readonly runUrl: string
}

/**
 * What the comment of a run says of it.
 *
 * @param options.key '' for the one that is made of image, workflow and job.
 */
export function commentOrigin(
  outcomes: Outcomes,
  options: { readonly run: GitHubContext; readonly key: string },
): CommentOrigin {
  const { run, key } = options
  const { runId, runAttempt, runNumber, sha } = run
  const subject = soleImage(outcomes)?.report.image.repository ?? 'images'
  return {
    marker: { key: key || defaultCommentKey(run, subject), runId, runAttempt, runNumber, sha },
    runUrl: runPage(run),
  }
}

/**
 * The report as the comment on a pull request. Nothing in it changes from run to run while the image and its
 * findings do not, except the marker, so that the same result is the same text.
 */
export function renderComment(
  outcomes: Outcomes,
  options: { readonly origin: CommentOrigin; readonly maxBytes?: number },
): string {
  const { origin } = options
  const document = outcomesDocument(outcomes, { limits: LIMITS })
  // The most urgent first.
  const reports = judgedReports(worstFirst(outcomes.images))
  const commands = reports.flatMap(reproduceCommands).slice(0, LISTED_COMMANDS)
  const sole = soleImage(outcomes)
  const link = sole === undefined ? {} : { harborLink: sole.report.image.link }
  return fitDocument(
    {
      ...document,
      head: [renderMarker(origin.marker), ...document.head],
      foot: [...reproduce(commands), ...footer(reports, { origin, ...link }), ''],
    },
    { maxBytes: options.maxBytes ?? MAX_COMMENT_BYTES },
  )
}

function reproduce(commands: readonly string[]): string[] {
  if (commands.length === 0) return []
  return [
    '',
    '<details><summary>How to see it yourself</summary>',
    '',
    '```sh',
    ...commands,
    '```',
    '',
    'Log in to the registry first. The whole report is in the file that the output `report-file` names.',
    '',
    '</details>',
  ]
}

function footer(
  reports: readonly Report[],
  options: { readonly origin: CommentOrigin; readonly harborLink?: string },
): string[] {
  const { origin, harborLink } = options
  const scanners = [...new Set(reports.map(({ scanner }) => scanner))].filter((scanner) => scanner !== '')
  const parts = [
    ...(harborLink === undefined ? [] : [markdownLink('Open in Harbor', harborLink)]),
    markdownLink('Run', origin.runUrl),
    `commit ${escapeMarkdown(origin.marker.sha.slice(0, 7))}`,
    ...scanners.slice(0, LISTED_FACTS).map((scanner) => escapeMarkdown(scanner, CELL)),
    ...describePolicies(reports)
      .slice(0, LISTED_FACTS)
      .map((policy) => escapeMarkdown(policy)),
  ]
  return ['', `<sub>${parts.join(' · ')}</sub>`]
}

/** Each policy once, in the words of an image that all of it matters to. */
function describePolicies(reports: readonly Report[]): string[] {
  const groups = Map.groupBy(reports, ({ policy, policyOrigin }) => JSON.stringify([policy, policyOrigin]))
  return [...groups.values()].map((group) => {
    const [most] = group.toSorted((a, b) => b.counts.unknown - a.counts.unknown)
    return most === undefined ? '' : describePolicy(most)
  })
}
