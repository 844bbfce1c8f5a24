import { describe, expect, it } from 'vitest'
import { HarborError } from '../../../../src/domain/errors.ts'
import { pushImages } from '../../../../src/usecases/pipeline/push-images.ts'
import { digestOf } from '../../../support/builders.ts'
import { imageWorld, listed, pushRequest } from '../../../support/image-ports.ts'

const GOOD = { name: 'good', digest: digestOf('a') }
const BAD = { name: 'bad', digest: digestOf('b'), severity: 'high' } as const

describe('several images', () => {
  it('are judged each for itself, and what one fails by hides none of the others', async () => {
    const world = imageWorld()
    const lost = { name: 'lost', digest: digestOf('c'), error: new HarborError('it broke off') }
    const images = [listed(world, lost), listed(world, GOOD), listed(world, BAD)]
    const pushed = await pushImages({ ...pushRequest(), images, maxParallel: 2 }, world)
    expect(pushed.list?.outcomes.images).toMatchObject([
      { kind: 'not-judged', repository: 'library/lost', tags: ['v1'], message: 'it broke off' },
      { kind: 'judged', report: { verdict: { name: 'passed' }, image: { tags: ['v1'] } } },
      { kind: 'judged', report: { verdict: { name: 'failed' }, promotion: { state: 'waiting' } } },
    ])
    expect(world.host.lines).toContain('[library/lost] Stopped: it broke off')
    expect(world.host.failures).toEqual([])
  })

  it('are deleted only when all the others have their tags', async () => {
    const world = imageWorld()
    const images = [listed(world, BAD), listed(world, GOOD)]
    const request = { ...pushRequest({ onFailure: 'delete' }), images, maxParallel: 1 }
    const pushed = await pushImages(request, world)
    const writes = world.harbor.calls.filter((call) => /^(createTag|putManifest|deleteArtifact) /.test(call))
    expect(writes).toEqual(['createTag v1', 'deleteArtifact b'])
    expect(pushed.images[0]?.judged?.report.promotion?.state).toBe('deleted')
  })

  it('say what they were on when the run is cancelled before their turn', async () => {
    const world = imageWorld({ signal: AbortSignal.abort() })
    const images = [listed(world, GOOD)]
    const pushed = await pushImages({ ...pushRequest(), images, maxParallel: 1 }, world)
    expect(pushed.images).toMatchObject([{ message: 'skipped: the job was cancelled' }])
    expect(world.harbor.calls).toEqual([])
  })

  it('have no report without a scan, so that each failure fails the job', async () => {
    const world = imageWorld()
    const lost = { name: 'lost', digest: digestOf('c'), error: new HarborError('it broke off') }
    const images = [listed(world, lost), listed(world, GOOD)]
    const waiting = { scan: 'never', timeoutMs: 60_000, retries: 0 } as const
    const request = { ...pushRequest({ waiting, quarantine: false }), images, maxParallel: 1 }
    const pushed = await pushImages(request, world)
    expect(pushed.list).toBeUndefined()
    expect(world.host.failures).toEqual(['library/lost: it broke off'])
    expect(pushed.images[1]?.copied?.tags).toEqual(['v1'])
  })
})
