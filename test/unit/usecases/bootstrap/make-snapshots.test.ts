import { expect, it } from 'vitest'
import type { MadeSnapshot } from '../../../../src/domain/bootstrap/upgrade/snapshots.ts'
import type { SnapshotState } from '../../../../src/ports/snapshots.ts'
import { makeSnapshots } from '../../../../src/usecases/bootstrap/make-snapshots.ts'
import { FakeClock, RecordingLog } from '../../../support/fakes.ts'

const BUSY: SnapshotState = { isReady: false, error: '' }
const READY: SnapshotState = { isReady: true, error: '' }

/** Makes snapshots of these claims; each takes its states from the list, the last one again and again. */
async function make(claims: readonly string[], states: readonly SnapshotState[]) {
  const log = new RecordingLog()
  const events: string[] = []
  let kept: readonly MadeSnapshot[] = []
  let looks: SnapshotState[] = []
  const result = await makeSnapshots(
    {
      move: { from: '2.14.3', to: '2.15.0' },
      planned: claims.map((claim) => ({ claim, snapshotClass: 'fast' })),
      namespace: 'harbor',
      timeoutMs: 10_000,
    },
    {
      snapshots: {
        fetchClasses: async () => [],
        create: async ({ claim }) => {
          looks = [...states]
          events.push(`create ${claim}`)
        },
        fetchState: async () => {
          events.push('look')
          return (looks.length > 1 ? looks.shift() : looks[0]) ?? BUSY
        },
      },
      keepSnapshots: async (made) => {
        kept = made
      },
      clock: new FakeClock(),
      log,
    },
  ).catch((error: Error) => error)
  return { result, events, kept: kept.map(({ claim }) => claim), log: log.lines.join('\n') }
}

it('each snapshot begins when the one before it is ready', async () => {
  const { events, kept } = await make(['database', 'registry'], [BUSY, READY])
  expect(events).toEqual(['create database', 'look', 'look', 'create registry', 'look', 'look'])
  expect(kept).toEqual(['database', 'registry'])
})

it('an error of the driver is logged once, and is waited out', async () => {
  const full: SnapshotState = { isReady: false, error: 'the pool is full' }
  const { result, log } = await make(['database'], [full, full, READY])
  expect(result).not.toBeInstanceOf(Error)
  expect(log.split('the pool is full')).toHaveLength(2)
})

it('a snapshot that is not ready in time ends it with the words of the driver, and nothing is kept', async () => {
  const { result, kept, events } = await make(
    ['database', 'registry'],
    [{ isReady: false, error: 'no pool' }],
  )
  expect(result).toMatchObject({
    message: expect.stringMatching(/is not ready \(no pool\), so nothing has been upgraded/),
  })
  expect(kept).toEqual([])
  expect(events).not.toContain('create registry')
})
