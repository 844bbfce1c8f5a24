import { describe, expect, it } from 'vitest'
import { UserError } from '../../../../src/domain/errors.ts'
import type { OutcomesInFile } from '../../../../src/domain/report/merge.ts'
import type { ImageOutcome } from '../../../../src/domain/report/outcomes.ts'
import { compareWithPrevious } from '../../../../src/usecases/watch/previous-report.ts'
import { RecordingLog } from '../../../support/fakes.ts'
import { failed, listOf, passed } from '../../../support/outcomes.ts'

const file = (generatedAt: string, ...images: readonly ImageOutcome[]): OutcomesInFile => ({
  path: 'report.json',
  outcomes: { ...listOf(...images), generatedAt },
})

async function compare(read: readonly OutcomesInFile[] | Error, path = 'last') {
  const log = new RecordingLog()
  const asked: string[] = []
  const store = {
    readAll: async (
      paths: readonly string[],
      options: { readonly mayBeEmpty: boolean; readonly maxBytes?: number },
    ) => {
      asked.push(...paths, String(options.mayBeEmpty), String(options.maxBytes))
      if (read instanceof Error) throw read
      return [...read]
    },
  }
  return { ...(await compareWithPrevious({ path, images: [passed('app')] }, { store, log })), log, asked }
}

describe('the report of the last run', () => {
  it('that is not asked for says nothing', async () => {
    expect(await compare([], '')).toMatchObject({ asked: [], log: { lines: [] } })
    expect(await compare([], '')).not.toHaveProperty('notes')
  })

  it('that is not there leaves a note, and no warning', async () => {
    const { since, notes, log, asked } = await compare([])
    expect(since).toBeUndefined()
    expect(notes).toEqual([expect.stringContaining('There is no report of an earlier run to compare with')])
    expect(log.lines).toEqual([])
    expect(asked).toEqual(['last', 'true', '20971520'])
  })

  it('is compared with', async () => {
    const { since } = await compare([file('2026-11-03T00:00:00.000Z', failed('app'))])
    expect(since).toMatchObject({
      previous: '2026-11-03T00:00:00.000Z',
      images: [{ before: 'failed', now: 'passed' }],
    })
  })

  it('that cannot be used is a warning and a note, and ends nothing', async () => {
    const { since, notes, log } = await compare(
      new UserError('failed to read the report last: it is no JSON'),
    )
    expect(since).toBeUndefined()
    expect(notes).toEqual([expect.stringMatching(/^What is new since the last run is not known: .*no JSON/)])
    expect(log.lines).toEqual([`warning: ${notes?.[0]}`])
  })

  it('that a defect keeps from being read ends the run', async () => {
    await expect(compare(new TypeError('a defect'))).rejects.toThrow('a defect')
  })
})
