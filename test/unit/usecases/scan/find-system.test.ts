import { beforeEach, describe, expect, it } from 'vitest'
import { CancelledError, HarborError } from '../../../../src/domain/errors.ts'
import type { Artifact } from '../../../../src/domain/harbor/artifact.ts'
import type { Digest } from '../../../../src/domain/oci/digest.ts'
import { MEDIA_TYPE } from '../../../../src/domain/oci/manifest.ts'
import { ImageProblem } from '../../../../src/domain/oci/problem.ts'
import type { LayerEntry, LayerFiles } from '../../../../src/domain/operating-system/layer-files.ts'
import { findPlatformSystem, type LayerMemory } from '../../../../src/usecases/scan/find-system.ts'
import { artifact, digestOf, overview, REPOSITORY } from '../../../support/builders.ts'
import { FakeHarbor, RecordingLog } from '../../../support/fakes.ts'

let harbor: FakeHarbor
let memory: LayerMemory
beforeEach(() => {
  harbor = new FakeHarbor()
  memory = new Map()
})

const OS_RELEASE = 'ID=debian\nVERSION_ID=9\n'
const SBOM = { ...artifact(), accessories: [{ digest: digestOf('9'), type: 'sbom.harbor' }] }

function files(entries: Readonly<Record<string, LayerEntry>>, removed: readonly string[] = []): LayerFiles {
  return { entries: new Map(Object.entries(entries)), removed: new Set(removed), emptied: new Set() }
}

/** The layers of the image, the lowest first: their digests are `1`, `2`, …. */
function layered(
  layers: readonly (LayerFiles | Error)[],
  options: { readonly mediaType?: string; readonly size?: number } = {},
) {
  const { mediaType = MEDIA_TYPE.ociLayerGzip, size = 1_000 } = options
  const descriptors = layers.map((content, index) => {
    const digest = digestOf(String(index + 1))
    harbor.layerFiles.set(digest, content)
    return { digest, mediaType, size }
  })
  harbor.layers.set(digestOf('a'), descriptors)
}

const find = (platform = 'linux/amd64', of: Artifact = artifact()) =>
  findPlatformSystem(
    { repository: REPOSITORY, platform: { platform, digest: digestOf('a'), artifact: of }, manifests: [] },
    { harbor, memory, log: new RecordingLog(), signal: new AbortController().signal },
  )

const DEBIAN_9 = { kind: 'distribution', id: 'debian', version: '9' }

describe('the system of a platform', () => {
  it('is in its layers, which are read from the top to the base', async () => {
    layered([
      files({ 'etc/os-release': { kind: 'file', text: OS_RELEASE } }),
      files({}),
      files({ 'etc/hosts': { kind: 'other' } }),
    ])
    expect(await find()).toEqual(DEBIAN_9)
    expect(harbor.called('readLayer')).toEqual(['readLayer 3', 'readLayer 2', 'readLayer 1'])
  })

  it('ends the reading with the layer that says it', async () => {
    layered([files({}), files({ 'etc/os-release': { kind: 'file', text: OS_RELEASE } }), files({})])
    expect(await find()).toEqual(DEBIAN_9)
    expect(harbor.called('readLayer')).toEqual(['readLayer 3', 'readLayer 2'])
  })

  it('is none when no layer says it', async () => {
    layered([files({}), files({})])
    expect(await find()).toEqual({ kind: 'none' })
    layered([])
    expect(await find()).toEqual({ kind: 'none' })
  })

  it('is not looked for in what no runtime unpacks', async () => {
    layered([new HarborError('not to be read')], { mediaType: 'application/vnd.wasm.content.layer.v1+wasm' })
    expect(await find()).toEqual({ kind: 'none' })
  })

  it.each(['windows/amd64:10.0.20348.1', 'darwin/arm64'])('is not looked for in %s', async (platform) => {
    expect(await find(platform)).toMatchObject({ kind: 'other-system' })
    expect(harbor.calls).toEqual([])
  })

  it('is looked for in what names no system', async () => {
    layered([files({ 'etc/os-release': { kind: 'file', text: OS_RELEASE } })])
    expect(await find('unknown/unknown')).toEqual(DEBIAN_9)
  })

  it('is found behind a link out of the usual paths by reading the layers once more', async () => {
    layered([
      files({
        'nix/store/x/os-release': { kind: 'file', text: OS_RELEASE },
        'etc/os-release': { kind: 'link', target: '/nix/store/x/os-release', isHard: false },
      }),
    ])
    expect(await find()).toEqual(DEBIAN_9)
    expect(harbor.called('readLayer')).toEqual(['readLayer 1', 'readLayer 1'])
  })

  it('cannot be read behind links that always lead on', async () => {
    const chain = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [
        index === 0 ? 'etc/os-release' : `opt/${index}`,
        { kind: 'link', target: `/opt/${index + 1}`, isHard: false } as const,
      ]),
    )
    layered([files(chain)])
    expect(await find()).toEqual({ kind: 'unreadable', reason: 'its release file is more than 3 links away' })
  })

  it('of a second image with the same layers costs nothing more', async () => {
    const base = files({ 'usr/lib/os-release': { kind: 'file', text: OS_RELEASE } })
    layered([base, files({})])
    expect(await find()).toEqual(DEBIAN_9)
    expect(await find()).toEqual(DEBIAN_9)
    expect(harbor.called('readLayer')).toEqual(['readLayer 2', 'readLayer 1'])
  })

  it('of a layer that was read in part is not remembered', async () => {
    layered([files({ 'etc/os-release': { kind: 'file', text: OS_RELEASE } })])
    await find()
    expect([...memory]).toEqual([])
  })
})

describe('a system that cannot be read', () => {
  it.each<[string, () => void, string]>([
    [
      'an image that the robot may not pull',
      () => void harbor.layers.set(digestOf('a'), 'forbidden'),
      'the robot lacks the permission "repository: pull"',
    ],
    [
      'an image that is gone',
      () => void harbor.layers.set(digestOf('a'), 'absent'),
      'Harbor does not have its manifest any more',
    ],
    [
      'a manifest that is damaged',
      () => void harbor.layers.set(digestOf('a'), 'unreadable'),
      'its manifest is damaged or none of an image',
    ],
    [
      'a layer that stays with its vendor',
      () =>
        layered([files({})], {
          mediaType: 'application/vnd.oci.image.layer.nondistributable.v1.tar+gzip',
        }),
      'it has a layer that is not in Harbor',
    ],
    [
      'a layer that is no archive',
      () => layered([new ImageProblem('is no tar archive, or a damaged one')]),
      'its layer sha256:111111111111 is no tar archive, or a damaged one',
    ],
    [
      'layers that are too large',
      () => layered([files({}), files({})], { size: 8_000_000_000 }),
      'its layers are larger than the 15.0 GB that are read at most',
    ],
    [
      'a Harbor that fails',
      () => layered([new HarborError('failed to read the layer: Harbor answers 500')]),
      'failed to read the layer: Harbor answers 500',
    ],
    [
      'a job that is cancelled',
      () => layered([new CancelledError('the job is being cancelled')]),
      'the job is being cancelled',
    ],
  ])('%s', async (_, prepare, reason) => {
    prepare()
    expect(await find()).toEqual({ kind: 'unreadable', reason })
  })

  it('is blocked as long as the policy of the project keeps it from being pulled', async () => {
    harbor.layers.set(digestOf('a'), 'blocked')
    expect(await find()).toBe('blocked')
  })

  it('hides no defect', async () => {
    layered([new TypeError('a defect')])
    await expect(find()).rejects.toThrow(TypeError)
  })
})

describe('an SBOM of Harbor', () => {
  const sbomOf = (packages: readonly object[]): string =>
    JSON.stringify({ spdxVersion: 'SPDX-2.3', packages })
  const SYSTEM = {
    name: 'debian',
    versionInfo: '9.13',
    SPDXID: 'SPDXRef-OperatingSystem-1',
    primaryPackagePurpose: 'OPERATING-SYSTEM',
  }
  const PACKAGE = { name: 'zlib', SPDXID: 'SPDXRef-Package-1' }

  function withSbom(document: string, sbomDigest: Digest | undefined = digestOf('9')): void {
    harbor.script(SBOM, [
      [
        0,
        {
          overview: overview(),
          sbom: { status: 'Success', identity: 'x', ...(sbomDigest === undefined ? {} : { sbomDigest }) },
        },
      ],
    ])
    harbor.fetchSbom = async () => document
  }

  it('says the system, and no layer is read', async () => {
    withSbom(sbomOf([SYSTEM, PACKAGE]))
    expect(await find('linux/amd64', SBOM)).toEqual({
      kind: 'distribution',
      id: 'debian',
      version: '9.13',
      packages: 1,
    })
    expect(harbor.calls.map((call) => call.split(' ')[0])).toEqual(['fetchSbomOverview'])
  })

  it('that names no system leaves it to the layers, and counts the packages', async () => {
    withSbom(sbomOf([PACKAGE, { ...PACKAGE, SPDXID: 'SPDXRef-Application-1' }]))
    layered([files({})])
    expect(await find('linux/amd64', SBOM)).toEqual({ kind: 'none', packages: 1 })
  })

  it.each([
    ['is no JSON', 'not json'],
    ['is another document', '{"bomFormat": "CycloneDX"}'],
    ['has what is no package', '{"packages": [1, null, {"primaryPackagePurpose": "OPERATING-SYSTEM"}]}'],
  ])('that %s leaves it to the layers', async (_, document) => {
    withSbom(document)
    layered([files({ 'etc/os-release': { kind: 'file', text: OS_RELEASE } })])
    expect(await find('linux/amd64', SBOM)).toMatchObject(DEBIAN_9)
  })

  it('of which Harbor itself knows nothing is not read: anyone who may push could have put it there', async () => {
    harbor.script(SBOM, [[0, { overview: overview() }]])
    harbor.fetchSbom = async () => sbomOf([{ ...SYSTEM, versionInfo: '12' }])
    layered([files({ 'etc/os-release': { kind: 'file', text: OS_RELEASE } })])
    expect(await find('linux/amd64', SBOM)).toEqual(DEBIAN_9)
  })

  it('is not asked for where there is none', async () => {
    layered([files({})])
    await find()
    expect(harbor.called('fetchSbomOverview')).toEqual([])
  })
})
