import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createReportStore } from '../../../../src/adapters/files/report-store.ts'
import { UserError } from '../../../../src/domain/errors.ts'
import { singleOutcome } from '../../../../src/domain/report/outcomes.ts'
import { saveOutcomes, trySaveOutcomes } from '../../../../src/usecases/report/save-outcomes.ts'
import { report } from '../../../support/builders.ts'
import { RecordingLog } from '../../../support/fakes.ts'

let directory = ''
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'harbor-actions-test-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

const portsIn = (temporaryDirectory: string) => ({
  store: createReportStore({ temporaryDirectory, redact: (text) => text }),
  log: new RecordingLog(),
})
const outcomes = singleOutcome(report())

describe('a report', () => {
  it('is where it was asked for', async () => {
    const ports = portsIn(directory)
    const asked = join(directory, 'asked.json')
    expect(await saveOutcomes(asked, outcomes, ports)).toBe(asked)
    expect(await ports.store.readSingle(asked)).toEqual(report())
    expect(ports.log.lines).toEqual([])
  })

  it('that cannot be there is in the directory of the job, with a warning', async () => {
    const ports = portsIn(directory)
    const path = await saveOutcomes(directory, outcomes, ports)
    expect(await ports.store.readSingle(path)).toEqual(report())
    expect(ports.log.lines).toEqual([
      expect.stringMatching(
        /^warning: failed to write the report to .*it is a directory\. It is in .*harbor-report-aaaaaaaaaaaa-[0-9a-f-]{36}\.json$/,
      ),
    ])
  })

  it('is an error when there is no other place', async () => {
    const ports = portsIn(join(directory, '\0'))
    await expect(saveOutcomes('', outcomes, ports)).rejects.toThrow(UserError)
    await expect(saveOutcomes(directory, outcomes, ports)).rejects.toThrow(UserError)
  })

  it('that nothing depends on is a warning when it cannot be written', async () => {
    const ports = portsIn(join(directory, '\0'))
    expect(await trySaveOutcomes(outcomes, ports)).toBe('')
    expect(ports.log.lines).toEqual([expect.stringMatching(/^warning: failed to write the report to /)])
  })
})
