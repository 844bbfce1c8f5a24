import { commonTitle, describeImages } from '../report/outcome.ts'
import type { Outcomes } from '../report/outcomes.ts'
import { escapeLogLine, safeUrl } from '../report/render/escape.ts'
import { cutCharacters } from '../text/cut.ts'
import { plural } from '../text/format.ts'
import { countChanges, describeChange, describeChanges } from './describe-changes.ts'
import type { RunChanges } from './run-changes.ts'

export const WEBHOOK_FORMATS = ['slack', 'teams', 'json'] as const
export type WebhookFormat = (typeof WEBHOOK_FORMATS)[number]

/** Slack takes 50 blocks: a message is for seeing what happened. */
const SHOWN_CHANGES = 20
/** Teams takes 28 kB. */
const MAX_BYTES = 25_000
const MAX_LINE = 500

/** What a webhook gets. */
interface Message {
  /** `Failed: 3 images: 1 failed, 2 passed`. Plain text, like the lines. */
  readonly title: string
  readonly lines: readonly string[]
  /** The page of the run; '' when it is not known. */
  readonly runUrl: string
}

/**
 * The JSON of a message about what changed. Foreign text goes where it is shown as it is, without markup, links and
 * mentions: `plain_text` in Slack, `TextRun` in Teams.
 */
export function renderWebhook(
  format: WebhookFormat,
  run: { readonly outcomes: Outcomes; readonly since: RunChanges; readonly runUrl: string },
): string {
  const { since } = run
  if (format === 'json') return JSON.stringify(renderJson(run))
  const total = countChanges(since)
  const changes = since.images.slice(0, SHOWN_CHANGES).map((change) => plain(`• ${describeChange(change)}`))
  for (;;) {
    const rest = total - changes.length
    const body = renderLines(format, {
      ...run,
      lines: [
        plain(describeChanges(since)),
        ...changes,
        ...(rest > 0 ? [`… and ${plural(rest, 'more image')}`] : []),
      ],
    })
    if (new TextEncoder().encode(body).length < MAX_BYTES || changes.pop() === undefined) return body
  }
}

function renderLines(
  format: 'slack' | 'teams',
  run: { readonly outcomes: Outcomes; readonly lines: readonly string[]; readonly runUrl: string },
): string {
  const { outcomes, lines } = run
  const message = {
    title: plain(`${commonTitle(outcomes)}: ${describeImages(outcomes)}`),
    lines,
    runUrl: safeUrl(run.runUrl) ?? '',
  }
  return JSON.stringify(format === 'slack' ? renderSlack(message) : renderTeams(message))
}

/** One line in which nothing is invisible. */
function plain(text: string): string {
  // Cut before, too: a megabyte is not worth escaping. Cut after: escaped it is longer.
  return cutCharacters(escapeLogLine(cutCharacters(text, MAX_LINE)), MAX_LINE)
}

function renderJson({
  outcomes,
  since,
  runUrl,
}: {
  readonly outcomes: Outcomes
  readonly since: RunChanges
  readonly runUrl: string
}) {
  return {
    schemaVersion: 1,
    title: `${commonTitle(outcomes)}: ${describeImages(outcomes)}`,
    generatedAt: outcomes.generatedAt,
    ...(runUrl === '' ? {} : { run: runUrl }),
    since,
  }
}

/** An incoming webhook of Slack (Block Kit). `text` is for notifications, where `&`, `<` and `>` are Slack's own. */
function renderSlack({ title, lines, runUrl }: Message) {
  const section = (text: string) => ({ type: 'section', text: { type: 'plain_text', text, emoji: false } })
  const fallback = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return {
    text: fallback,
    mrkdwn: false,
    unfurl_links: false,
    blocks: [
      ...[title, ...lines].map(section),
      ...(runUrl === ''
        ? []
        : [{ type: 'context', elements: [{ type: 'mrkdwn', text: `<${runUrl}|Run>` }] }]),
    ],
  }
}

/** A workflow of Teams that waits for a webhook request: a message with one Adaptive Card. */
function renderTeams({ title, lines, runUrl }: Message) {
  const text = (line: string, more: object = {}) => ({
    type: 'RichTextBlock',
    inlines: [{ type: 'TextRun', text: line, ...more }],
  })
  const content = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    body: [text(title, { weight: 'Bolder' }), ...lines.map((line) => text(line))],
    ...(runUrl === '' ? {} : { actions: [{ type: 'Action.OpenUrl', title: 'Run', url: runUrl }] }),
  }
  return {
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content }],
  }
}
