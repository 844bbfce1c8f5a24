import { type GitHubContext, runPage } from '../github/context.ts'
import { type CommentMarker, renderMarker } from '../github/marker.ts'
import { describeImages, outcomeState } from '../report/outcome.ts'
import type { Outcomes } from '../report/outcomes.ts'
import { MAX_COMMENT_BYTES } from '../report/render/comment.ts'
import { outcomesDocument } from '../report/render/document.ts'
import { escapeLogLine, escapeMarkdown, markdownLink } from '../report/render/escape.ts'
import { CELL, fitDocument, plainRows, SENTENCE } from '../report/render/markdown.ts'
import { cutCharacters } from '../text/cut.ts'
import { summarize } from './changes.ts'
import { describeFindings } from './describe-changes.ts'
import type { Trouble } from './issue-state.ts'

/** GitHub takes 256 characters, Gitea 255. */
const MAX_NAME = 100

const LIMITS = { findings: 100, others: 50 }

/** What an issue says about one run. */
export interface IssueRun {
  readonly context: GitHubContext
  /** The name that distinguishes issues. */
  readonly name: string
}

/** `Harbor, Re-check nightly: 3 images: 1 failed, 2 passed`. No image is named in it: a title cannot be escaped. */
export function renderIssueTitle(outcomes: Outcomes, name: string): string {
  // Titles are quoted in other places, where they may be Markdown.
  const inert = escapeLogLine(cutCharacters(name.replaceAll(/[@#`:<>&]/g, ' '), MAX_NAME))
  return `Harbor, ${inert}: ${describeImages(outcomes)}`
}

/**
 * The report of all images. The same outcome with the same marker is the same text: so a later run can find out whether
 * anything is different.
 *
 * @param options.state the hidden line of `renderIssueState`.
 */
export function renderIssue(
  outcomes: Outcomes,
  options: { readonly run: IssueRun; readonly marker: CommentMarker; readonly state: string },
): string {
  const { run, marker, state } = options
  const document = outcomesDocument(outcomes, { limits: LIMITS })
  const about = `Kept by the re-check “${escapeMarkdown(run.name, CELL)}”, which closes it when all images pass and opens it again when one does not`
  return fitDocument(
    {
      ...document,
      head: [renderMarker(marker), state, '', ...document.head],
      foot: ['', `<sub>${runLink(run.context, marker)} · ${about}</sub>`, ''],
    },
    { maxBytes: MAX_COMMENT_BYTES },
  )
}

/** What is worse than before: a line for each image. It notifies everyone who follows the issue. */
export function renderWorse(
  troubles: readonly Trouble[],
  options: { readonly run: IssueRun; readonly marker: CommentMarker },
): string {
  const images = [...Map.groupBy(troubles, ({ image }) => image).values()]
  return fitDocument(
    {
      head: [`**Something is worse** · ${runLink(options.run.context, options.marker)}`],
      sections: [plainRows(images.flatMap(imageLine), { noun: 'image' })],
      foot: [''],
    },
    { maxBytes: MAX_COMMENT_BYTES },
  )
}

function imageLine(troubles: readonly Trouble[]): string[] {
  const [first] = troubles
  if (first === undefined) return []
  const { image, outcome } = first
  const isNew = troubles.some(({ finding }) => finding === undefined)
  const findings = troubles.flatMap(({ finding }) => finding ?? [])
  const parts = [
    `${image}: ${isNew ? 'now' : 'still'} ${outcomeState(outcome)}`,
    ...describeFindings('new', findings.length === 0 ? undefined : summarize(findings)),
  ]
  return [`- ${escapeMarkdown(parts.join('; '), SENTENCE)}`]
}

/** The comment with which an issue is closed. */
export function renderPassed(options: { readonly run: IssueRun; readonly marker: CommentMarker }): string {
  return `All images passed again · ${runLink(options.run.context, options.marker)}\n`
}

function runLink(context: GitHubContext, { runId, runNumber }: CommentMarker): string {
  return markdownLink(`Run ${runNumber}`, runPage({ ...context, runId }))
}
