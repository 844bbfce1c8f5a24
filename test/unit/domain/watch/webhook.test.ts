import { describe, expect, it } from 'vitest'
import type { ImageChange } from '../../../../src/domain/watch/run-changes.ts'
import { renderWebhook, WEBHOOK_FORMATS, type WebhookFormat } from '../../../../src/domain/watch/webhook.ts'
import { failed, listOf, passed } from '../../../support/outcomes.ts'

const PREVIOUS = '2026-11-24T09:45:00.000Z'
const HOSTILE = '<!channel> *bold* [x](http://y) <at>all</at> \u202e"}\n::error::'
const RUN = 'https://github.com/o/r/actions/runs/1'

const change = (image: string): ImageChange => ({ kind: 'changed', image, before: 'passed', now: 'failed' })

function render(format: WebhookFormat, images: readonly ImageChange[], runUrl = RUN) {
  const outcomes = listOf(failed(), passed())
  return JSON.parse(renderWebhook(format, { outcomes, since: { previous: PREVIOUS, images }, runUrl }))
}

const TITLE = 'Failed: 2 images: 1 failed, 1 passed'
const LINES = [
  'Since the last run (2026-11-24 09:45 UTC): 1 image changed',
  '• library/app:v1: passed the last time, now failed',
]

describe('a message', () => {
  it('to Slack has foreign text only where Slack reads no markup', () => {
    const message = render('slack', [change('library/app:v1')])
    expect(message).toMatchObject({ text: TITLE, mrkdwn: false, unfurl_links: false })
    const [run, ...sections] = message.blocks.toReversed()
    expect(sections.toReversed()).toEqual(
      [TITLE, ...LINES].map((text) => ({
        type: 'section',
        text: { type: 'plain_text', text, emoji: false },
      })),
    )
    expect(run).toEqual({ type: 'context', elements: [{ type: 'mrkdwn', text: `<${RUN}|Run>` }] })
    const marked = JSON.stringify(render('slack', [change(HOSTILE)]).blocks).match(/"mrkdwn","text":"[^"]*"/g)
    expect(marked).toEqual([`"mrkdwn","text":"<${RUN}|Run>"`])
  })

  it('to Teams has foreign text only where Teams reads no markup', () => {
    const message = render('teams', [change('library/app:v1')])
    const [attachment, ...others] = message.attachments
    expect([message.type, others, attachment.contentType]).toEqual([
      'message',
      [],
      'application/vnd.microsoft.card.adaptive',
    ])
    expect(attachment.content).toMatchObject({
      type: 'AdaptiveCard',
      version: '1.4',
      body: [TITLE, ...LINES].map((text) => ({
        type: 'RichTextBlock',
        inlines: [{ type: 'TextRun', text }],
      })),
      actions: [{ type: 'Action.OpenUrl', title: 'Run', url: RUN }],
    })
    expect(JSON.stringify(render('teams', [change(HOSTILE)]))).not.toContain('"TextBlock"')
  })

  it('as JSON has the comparison of the report', () => {
    const images = [change(HOSTILE)]
    expect(render('json', images)).toEqual({
      schemaVersion: 1,
      title: TITLE,
      generatedAt: PREVIOUS,
      run: RUN,
      since: { previous: PREVIOUS, images },
    })
  })

  it.each(['slack', 'teams'] as const)(
    'to %s is one line for each image, in which nothing is invisible',
    (format) => {
      const text = JSON.stringify(render(format, [change(HOSTILE)]))
      expect(text).not.toContain('\u202e')
      expect(text).not.toContain('\\n')
      expect(text).toContain('\\\\u202e')
    },
  )

  it.each(['slack', 'teams'] as const)('to %s is short, whatever there is to say', (format) => {
    const images = Array.from({ length: 300 }, (_, at) => change(`${at} ${'x'.repeat(5000)}`))
    const text = JSON.stringify(render(format, images))
    expect(text.length).toBeLessThan(25_000)
    expect(text).toContain('… and 280 more images')
    expect(render('slack', images).blocks.length).toBeLessThanOrEqual(50)
  })

  it.each([
    ['what is escaped', '\u202e'],
    ['what takes four bytes', '😀'],
  ])('to Teams has room for %s, and counts what has no room', (_, character) => {
    const images = Array.from({ length: 300 }, (_, at) => change(`${at} ${character.repeat(5000)}`))
    const body = JSON.stringify(render('teams', images))
    expect(Buffer.byteLength(body)).toBeLessThan(25_000)
    const shown = body.split('• ').length - 1
    expect(shown).toBeGreaterThan(2)
    expect(body).toContain(`… and ${300 - shown} more images`)
  })

  it('counts what the comparison does not list', () => {
    const since = { previous: PREVIOUS, images: [change('a')], more: 40 }
    const body = renderWebhook('slack', { outcomes: listOf(passed()), since, runUrl: RUN })
    expect(body).toContain('41 images changed')
    expect(body).toContain('… and 40 more images')
  })

  it.each(WEBHOOK_FORMATS)('as %s has no link without an address of the run', (format) => {
    expect(JSON.stringify(render(format, [change('a')], ''))).not.toMatch(/"Run"|\|Run>|"run"/)
  })

  it.each(['slack', 'teams'] as const)('to %s links to no other scheme', (format) => {
    expect(JSON.stringify(render(format, [change('a')], 'javascript:alert(1)'))).not.toContain('javascript')
  })
})
