import { beforeEach, describe, expect, it } from 'vitest'
import { HarborError } from '../../../../src/domain/errors.ts'
import { fetchAllowlist } from '../../../../src/usecases/scan/allowlist.ts'
import { FakeHarbor, RecordingLog } from '../../../support/fakes.ts'

let harbor: FakeHarbor
let log: RecordingLog
beforeEach(() => {
  harbor = new FakeHarbor()
  log = new RecordingLog()
})

describe("Harbor's allowlist", () => {
  const allowlist = () => fetchAllowlist({ project: 'library' }, { harbor, log })

  it('becomes exceptions', async () => {
    harbor.allowlist = { owner: 'project', ids: ['CVE-1', 'CVE-2'] }
    expect(await allowlist()).toMatchObject({ exceptions: [{ id: 'CVE-1' }, { id: 'CVE-2' }], notes: [] })
    expect(log.lines).toEqual(['The CVE allowlist of the project accepts CVE-1, CVE-2'])
  })

  it.each([
    [
      'may not be read',
      'forbidden' as const,
      'Harbor\'s CVE allowlist was left out: the robot lacks the permission "project: read" on library, which is optional. Add it to have the exceptions in that list counted, or set "harbor-allowlist" to false to end this note',
    ],
    [
      'has an end that is not known',
      { owner: 'project' as const, ids: ['CVE-1'], expiresAt: 'out-of-range' },
      "Harbor's CVE allowlist was left out: the expiry of the list of the project is out of range, so it is unknown whether it has ended. Set it again in Harbor",
    ],
    ['cannot be had', new HarborError('no answer'), "Harbor's CVE allowlist was left out: no answer"],
  ])('that %s is left out with one note', async (_, answer, note) => {
    harbor.allowlist = answer
    expect(await allowlist()).toEqual({ exceptions: [], notes: [note] })
    expect(log.lines).toEqual([note])
  })
})
