import { beforeEach, describe, expect, it } from 'vitest'
import { CancelledError, HarborError } from '../../../../src/domain/errors.ts'
import { type BaseInput, fetchBase, fetchBaseDigest } from '../../../../src/usecases/scan/base.ts'
import { artifact, digestOf, finding, overview, REPOSITORY, unfinished } from '../../../support/builders.ts'
import { FakeHarbor, RecordingLog } from '../../../support/fakes.ts'

let harbor: FakeHarbor
let log: RecordingLog
beforeEach(() => {
  harbor = new FakeHarbor()
  log = new RecordingLog()
})

/** The image that is judged. */
const IMAGE = { digest: digestOf('e'), tags: ['v2'] }

const base = (name = 'main', more: Partial<BaseInput> = {}) =>
  fetchBase({ repository: REPOSITORY, name, image: IMAGE, ...more }, { harbor, log })

/** The tag main on an image of one platform. */
function scripted(look: Parameters<FakeHarbor['script']>[1]): void {
  harbor.script(artifact(), look)
  harbor.artifacts.set('main', artifact())
}

describe('the base of a comparison', () => {
  it('has the findings of its platform', async () => {
    scripted([[0, { overview: overview({ severity: 'high', total: 1 }), findings: [finding()] }]])
    expect(await base()).toEqual({
      kind: 'scanned',
      name: 'main',
      digest: digestOf('a'),
      platforms: [
        { platform: 'linux/amd64', digest: digestOf('a'), findings: [finding({ description: '' })] },
      ],
    })
    expect(log.lines).toEqual([`Comparing with main (${digestOf('a')}): 1 finding`])
  })

  it('has the findings of every platform, and no scan of its own is asked for', async () => {
    const children = ['b', 'c'] as const
    const index = artifact({
      digest: digestOf('a'),
      references: children.map((letter) => ({
        digest: digestOf(letter),
        platform: { os: 'linux', architecture: letter === 'b' ? 'amd64' : 'arm64' },
        annotations: {},
      })),
    })
    harbor.script(index).artifacts.set('main', index)
    for (const letter of children) {
      harbor.script(artifact({ digest: digestOf(letter) }), [
        [0, { overview: overview({ total: 0 }), findings: [] }],
      ])
    }
    expect(await base()).toMatchObject({
      platforms: [{ platform: 'linux/amd64' }, { platform: 'linux/arm64' }],
    })
    expect(harbor.called('startScan')).toEqual([])
  })

  it.each([
    ['was never scanned', {}, 'main, linux/amd64: it was never scanned'],
    ['is being scanned', { overview: unfinished('Running') }, 'main, linux/amd64: its last scan is Running'],
    ['has a failed scan', { overview: unfinished('Error') }, 'main, linux/amd64: its last scan is Error'],
    ['has no report', { overview: overview() }, 'Harbor says its scan succeeded, but gives no report'],
    [
      'has a report that does not fit its scan',
      { overview: overview({ severity: 'critical', total: 3 }), findings: [] },
      'Harbor counted 3 findings, but its report lists none',
    ],
    [
      'has a report that cannot be read',
      { overview: overview(), reportError: new HarborError('Harbor is out of order') },
      'Harbor is out of order',
    ],
  ])('that %s is none, and that is said', async (_, look, message) => {
    scripted([[0, look]])
    expect(await base()).toMatchObject({
      kind: 'not-scanned',
      name: 'main',
      message: expect.stringContaining(message),
    })
    expect(log.lines).toEqual([
      expect.stringMatching(/^warning: There is nothing to compare with, so every finding counts: /),
    ])
  })

  it('is the image that the tag was on before this run set it', async () => {
    scripted([[0, { overview: overview({ total: 0 }), findings: [] }]])
    harbor.artifacts.set('main', artifact({ digest: IMAGE.digest }))
    const image = { ...IMAGE, tags: ['main'] }
    expect(await base('main', { digest: digestOf('a'), image })).toMatchObject({
      kind: 'scanned',
      digest: digestOf('a'),
    })
    expect(log.lines).toEqual([
      `Comparing with main (${digestOf('a')}): 0 findings`,
      expect.stringMatching(
        /^This run set main before its verdict, so its image is the next base, also when it fails/,
      ),
    ])
  })

  it('is not moved by a tag that waits for the verdict, nor by one that was on this image before', async () => {
    scripted([[0, { overview: overview({ total: 0 }), findings: [] }]])
    await base('main', { digest: digestOf('a') })
    await base('main', { digest: IMAGE.digest, image: { ...IMAGE, tags: ['main'] } })
    expect(log.lines.filter((line) => line.includes('next base'))).toEqual([])
  })

  it('that is the judged image under another name holds everything there is', async () => {
    harbor.artifacts.set('main', artifact({ digest: IMAGE.digest }))
    expect(await base()).toEqual({ kind: 'same-image', name: 'main', digest: IMAGE.digest })
  })

  it('that is the judged image under a tag that this run set is none: the older one is gone from it', async () => {
    harbor.artifacts.set('main', artifact({ digest: IMAGE.digest }))
    const image = { ...IMAGE, tags: ['main'] }
    expect(await base('main', { image })).toMatchObject({
      kind: 'not-scanned',
      message: 'main is on this very image already, and the image that it was on before is not known',
    })
  })

  it('that is not there is none', async () => {
    expect(await base('gone')).toMatchObject({ kind: 'not-scanned', message: 'library/app has no gone' })
  })

  it('that was not there before the run is none, whatever has its name since', async () => {
    scripted([[0, { overview: overview({ total: 0 }), findings: [] }]])
    expect(await base('main', { digest: 'none' })).toMatchObject({
      kind: 'not-scanned',
      message: 'library/app has no main',
    })
  })

  it('is none when the job is cancelled: what the wait reached is still reported', async () => {
    harbor.artifactError = new CancelledError('the job is being cancelled')
    expect(await base()).toMatchObject({ kind: 'not-scanned', message: 'the job is being cancelled' })
  })

  it('is looked up before the tags are set, as far as the robot may', async () => {
    const named = { repository: REPOSITORY, name: 'main' }
    harbor.artifacts.set('main', artifact())
    expect(await fetchBaseDigest(named, harbor)).toBe(digestOf('a'))
    expect(await fetchBaseDigest({ ...named, name: 'gone' }, harbor)).toBe('none')
    harbor.artifactError = new HarborError('refused', { status: 403, kind: 'missing-permission' })
    expect(await fetchBaseDigest(named, harbor)).toBeUndefined()
  })
})
