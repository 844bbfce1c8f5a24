import { describe, expect, it } from 'vitest'
import type { Report } from '../../../../src/domain/report/report.ts'
import { labelStored } from '../../../../src/usecases/labels/label-stored.ts'
import { artifact, connection, digestOf, report } from '../../../support/builders.ts'
import { FakeHarbor, RecordingLog } from '../../../support/fakes.ts'

const PASSED = { id: 1, name: 'ok' }

async function label(stored: Report, digest = stored.image.digest) {
  const harbor = new FakeHarbor().script(artifact({ digest: stored.image.digest }))
  harbor.labels.push(PASSED)
  const now = () => Date.parse(stored.generatedAt)
  const input = { connection: connection(), report: stored, digest, labels: { passed: 'ok' } }
  const labelled = labelStored(input, { connect: harbor.connect, clock: { now }, log: new RecordingLog() })
  return { labelled: await labelled.catch((error: unknown) => error), harbor }
}

describe('a report of an earlier step', () => {
  it('labels the image that it is about', async () => {
    const { labelled, harbor } = await label(report())
    expect(labelled).toBe('ok')
    expect(harbor.called('addLabel')).toEqual(['addLabel ok'])
  })

  it('that is undecided takes the labels off', async () => {
    const { labelled } = await label({ ...report(), verdict: { name: 'undecided', reasons: [] } })
    expect(labelled).toBe('')
  })

  it('about another image, or one that contradicts itself, labels nothing', async () => {
    const other = await label(report(), digestOf('f'))
    const edited = await label({ ...report(), total: 17 })
    for (const { labelled, harbor } of [other, edited]) {
      expect(String(labelled)).toContain('Its labels are as they were')
      expect(harbor.calls).toEqual([])
    }
  })
})
