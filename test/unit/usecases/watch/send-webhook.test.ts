import { describe, expect, it } from 'vitest'
import { CancelledError } from '../../../../src/domain/errors.ts'
import { redactTexts } from '../../../../src/domain/report/redact.ts'
import type { RunChanges } from '../../../../src/domain/watch/run-changes.ts'
import { sendChanges } from '../../../../src/usecases/watch/send-webhook.ts'
import { RecordingLog } from '../../../support/fakes.ts'
import { failed, listOf } from '../../../support/outcomes.ts'

const CHANGED: RunChanges = {
  previous: '2026-11-24T09:45:00.000Z',
  images: [{ kind: 'new', image: 'library/a-robot-secret:v1', now: 'failed' }],
}

async function send(since: RunChanges | undefined, answer: Error | undefined = undefined) {
  const log = new RecordingLog()
  const sent: string[] = []
  const webhook = {
    send: async (body: string) => {
      sent.push(body)
      if (answer !== undefined) throw answer
    },
  }
  const redact = <T extends object>(value: T): T =>
    redactTexts(value, (text) => text.replaceAll('a-robot-secret', '***'))
  const outcomes = { ...listOf(failed()), ...(since === undefined ? {} : { since }) }
  const notice = {
    webhook,
    format: 'json',
    readRunUrl: async () => 'https://github.com/o/r/actions/runs/1',
  } as const
  await sendChanges(outcomes, notice, { store: { redact }, log })
  return { sent, lines: log.lines }
}

describe('the webhook', () => {
  it('gets what changed, free of secrets', async () => {
    const { sent, lines } = await send(CHANGED)
    expect(sent).toHaveLength(1)
    expect(JSON.parse(sent[0] ?? '')).toMatchObject({
      run: 'https://github.com/o/r/actions/runs/1',
      since: { images: [{ image: 'library/***:v1' }] },
    })
    expect(lines).toEqual(['Sent what changed since the last run to the webhook'])
  })

  it('gets nothing when nothing changed, or nothing was compared', async () => {
    for (const since of [undefined, { ...CHANGED, images: [] }]) {
      const { sent, lines } = await send(since)
      expect(sent).toEqual([])
      expect(lines).toEqual([expect.stringMatching(/^No message to the webhook/)])
    }
  })

  it('that fails is one warning', async () => {
    const { lines } = await send(CHANGED, new Error('it answered 404'))
    expect(lines).toEqual(['warning: The webhook was not reached: it answered 404'])
  })

  it('that is broken off by a cancelled job is not even that', async () => {
    expect((await send(CHANGED, new CancelledError('cancelled'))).lines).toEqual([])
  })
})
