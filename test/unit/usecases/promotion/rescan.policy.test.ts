import { expect, it } from 'vitest'
import { rescanIfTooOld } from '../../../../src/usecases/promotion/rescan.ts'
import { connection, report } from '../../../support/builders.ts'
import { imageWorld, pushRequest } from '../../../support/image-ports.ts'

const ORIGIN = { source: 'acme/policies/p.yml@v3', sha256: 'a'.repeat(64) }
const before = report({ policyOrigin: ORIGIN })

/** Two days later. */
function rescan(policyOrigin: typeof ORIGIN | undefined, maxAgeMs: number) {
  const world = imageWorld()
  const clock = { now: () => Date.parse(before.generatedAt) + 48 * 3_600_000, sleep: async () => undefined }
  const { judging } = pushRequest()
  return rescanIfTooOld(
    {
      connection: connection(),
      report: before,
      reportFile: 'report.json',
      maxAgeMs,
      judging: policyOrigin === undefined ? judging : { ...judging, policyOrigin },
      waiting: { timeoutMs: 1000, retries: 0 },
    },
    { ...world.portsFor(world.host), clock },
  )
}

it('an image that was judged by a policy is not judged again without one', async () => {
  await expect(rescan(undefined, 1)).rejects.toThrow(
    /has to be judged again, and was judged by the policy acme\/policies\/p\.yml@v3 \(SHA-256 a{12}\): give it in "policy" here too$/,
  )
  expect((await rescan(ORIGIN, 1))?.after.policyOrigin).toEqual(ORIGIN)
})

it('a report that is young enough needs no policy', async () => {
  expect(await rescan(undefined, 100 * 3_600_000)).toBeUndefined()
})
