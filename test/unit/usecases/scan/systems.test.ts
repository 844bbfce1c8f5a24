import { beforeEach, describe, expect, it } from 'vitest'
import type { Digest } from '../../../../src/domain/oci/digest.ts'
import { MEDIA_TYPE } from '../../../../src/domain/oci/manifest.ts'
import type { ImagePlatform } from '../../../../src/usecases/scan/platforms.ts'
import { prepareSystemsSearch, type SystemsSearch } from '../../../../src/usecases/scan/systems.ts'
import { artifact, digestOf, platformScan, REPOSITORY, scanResult } from '../../../support/builders.ts'
import { FakeClock, FakeHarbor, RecordingLog } from '../../../support/fakes.ts'

let harbor: FakeHarbor
let log: RecordingLog
let search: SystemsSearch
beforeEach(() => {
  const clock = new FakeClock()
  harbor = new FakeHarbor(clock)
  log = new RecordingLog()
  search = prepareSystemsSearch(
    { repository: REPOSITORY, timeoutMs: 600_000, manifests: [] },
    { connect: harbor.connect, clock, log, layers: new Map() },
  )
})

function platform(digest: Digest = digestOf('a'), name = 'linux/amd64'): ImagePlatform {
  return { platform: name, digest, artifact: artifact({ digest }) }
}

function debian9(digest: Digest): void {
  const layer = digestOf('1')
  harbor.layers.set(digest, [{ digest: layer, mediaType: MEDIA_TYPE.ociLayerGzip, size: 10 }])
  const text = 'ID=debian\nVERSION_ID=9\n'
  harbor.layerFiles.set(layer, {
    entries: new Map([['etc/os-release', { kind: 'file', text }]]),
    removed: new Set(),
    emptied: new Set(),
  })
}

const DEBIAN_9 = { kind: 'distribution', id: 'debian', version: '9' }
const UNFINISHED = scanResult({
  platforms: [platformScan({ isComplete: false })],
  couldNotTell: [{ kind: 'could-not-tell', message: 'no finished scan within 10 min' }],
})

describe('the search for systems', () => {
  it('finds that of every platform, and logs each', async () => {
    debian9(digestOf('b'))
    search.begin([platform(), platform(digestOf('b'), 'linux/arm64')])
    expect([...(await search.finish(scanResult()))]).toEqual([
      [digestOf('a'), { kind: 'none' }],
      [digestOf('b'), DEBIAN_9],
    ])
    expect(log.lines).toEqual([
      'linux/amd64: there is no Linux distribution in it',
      'linux/arm64: the operating system is debian 9',
    ])
  })

  it('looks again after the scan at what the policy of the project blocked', async () => {
    harbor.layers.set(digestOf('a'), 'blocked')
    search.begin([platform()])
    await Promise.resolve()
    debian9(digestOf('a'))
    expect([...(await search.finish(scanResult()))]).toEqual([[digestOf('a'), DEBIAN_9]])
    expect(harbor.called('fetchLayers')).toEqual(['fetchLayers a', 'fetchLayers a'])
  })

  it('gives up on what is blocked after the scan, too', async () => {
    harbor.layers.set(digestOf('a'), 'blocked')
    search.begin([platform()])
    expect([...(await search.finish(scanResult()))]).toEqual([
      [
        digestOf('a'),
        {
          kind: 'unreadable',
          reason: 'a policy of the project, as "prevent vulnerable images", keeps it from being pulled',
        },
      ],
    ])
  })

  it('ends with a scan that gave no result, and blames nothing then', async () => {
    harbor.layers.set(digestOf('a'), 'forbidden')
    search.begin([platform(), platform(digestOf('b'))])
    expect([...(await search.finish(UNFINISHED))]).toEqual([])
    expect(harbor.called('fetchLayers')).toEqual(['fetchLayers a'])
  })

  it('finds nothing when no platform was found', async () => {
    expect([...(await search.finish(scanResult()))]).toEqual([])
    expect(harbor.calls).toEqual([])
  })

  it('has as long as the scan may take, and a little for one that ends late', async () => {
    search.begin([platform()])
    expect(harbor.limit?.callTimeoutMs()).toBe(630_000)
  })

  it('throws a defect when it is asked, and not before', async () => {
    harbor.layers.set(digestOf('a'), [
      { digest: digestOf('1'), mediaType: MEDIA_TYPE.ociLayerGzip, size: 10 },
    ])
    harbor.layerFiles.set(digestOf('1'), new TypeError('a defect'))
    search.begin([platform()])
    await expect(search.finish(scanResult())).rejects.toThrow(TypeError)
  })
})
