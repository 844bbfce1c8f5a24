/** Which children of an index are judged, and which are left aside: what a container runtime can run is judged. */
import { describe, expect, it } from 'vitest'
import type { Artifact, ArtifactReference } from '../../../../src/domain/harbor/artifact.ts'
import type { Digest } from '../../../../src/domain/oci/digest.ts'
import { type ImageManifest, MEDIA_TYPE, type Platform } from '../../../../src/domain/oci/manifest.ts'
import { EMPTY_CONFIG } from '../../../../src/domain/oci/runnable.ts'
import { fetchPlatforms, nothingToJudge } from '../../../../src/usecases/scan/platforms.ts'
import { artifact, digestOf, manifestOf, overview, REPOSITORY } from '../../../support/builders.ts'
import { FakeHarbor } from '../../../support/fakes.ts'

const ROOT = digestOf('a')
const CHILD = digestOf('c')
const LINUX = { os: 'linux', architecture: 'amd64' }
const UNKNOWN = { os: 'unknown', architecture: 'unknown' }
const ATTESTATION = {
  'vnd.docker.reference.type': 'attestation-manifest',
  'vnd.docker.reference.digest': digestOf('b'),
}
const VENDOR = 'application/vnd.example.thing.config.v1+json'
const IN_TOTO = 'application/vnd.in-toto+json'

interface Child {
  readonly reference?: Partial<ArtifactReference>
  readonly artifact?: Partial<Artifact>
  readonly document?: ImageManifest | 'blocked' | 'unreadable'
  readonly configuration?: string
}

/** A harbor with an index of an ordinary image and of one more child. */
function harborWith(child: Child): FakeHarbor {
  const harbor = new FakeHarbor()
  const { platform: _, ...bare } = artifact({ mediaType: MEDIA_TYPE.ociIndex, configMediaType: '' })
  harbor.script({
    ...bare,
    references: [
      { digest: digestOf('b'), annotations: {}, platform: { os: 'linux', architecture: 's390x' } },
      { digest: CHILD, annotations: {}, ...child.reference },
    ],
  })
  harbor.script(artifact({ digest: digestOf('b') }))
  harbor.script(artifact({ digest: CHILD, ...child.artifact }))
  if (child.document !== undefined) harbor.documents.set(CHILD, child.document)
  if (child.configuration !== undefined) harbor.configurations.set(digestOf('d'), child.configuration)
  return harbor
}

const partsOf = (harbor: FakeHarbor) => fetchPlatforms({ repository: REPOSITORY, digest: ROOT }, harbor)

const noPlatform = (found: Partial<Artifact>): Partial<Artifact> =>
  ({ platform: undefined, ...found }) as unknown as Partial<Artifact>

const JUDGED: readonly (readonly [rule: string, child: Child, platform: string])[] = [
  ['a child without a platform, by its configuration', {}, 'linux/amd64'],
  [
    'a child without a platform that is annotated as an attestation',
    { reference: { annotations: ATTESTATION } },
    'linux/amd64',
  ],
  [
    'a child with a platform that is annotated as an attestation',
    { reference: { annotations: ATTESTATION, platform: LINUX } },
    'linux/amd64',
  ],
  [
    'a child with an unknown platform and no annotation',
    { reference: { platform: UNKNOWN }, artifact: { platform: UNKNOWN } },
    'unknown/unknown',
  ],
  [
    'a child of which one word is unknown, annotated as an attestation',
    { reference: { annotations: ATTESTATION, platform: { os: 'linux', architecture: 'unknown' } } },
    'linux/unknown',
  ],
  [
    'a child of which one word is missing, annotated as an attestation',
    { reference: { annotations: ATTESTATION, platform: { os: '', architecture: 'unknown' } } },
    'linux/amd64',
  ],
  [
    'an image whose own configuration says unknown/unknown',
    { artifact: { platform: UNKNOWN } },
    'unknown/unknown',
  ],
  ['an image whose configuration says nothing', { artifact: noPlatform({}) }, 'unknown/unknown'],
  [
    'an attestation whose configuration is for a real platform',
    { reference: { annotations: ATTESTATION, platform: UNKNOWN }, artifact: { platform: LINUX } },
    'unknown/unknown',
  ],
  [
    'an attestation with a layer that a runtime unpacks',
    {
      reference: { annotations: ATTESTATION, platform: UNKNOWN },
      artifact: { platform: UNKNOWN },
      document: manifestOf({ layers: [IN_TOTO, MEDIA_TYPE.ociLayerGzip] }),
    },
    'unknown/unknown',
  ],
  [
    'an attestation whose manifest cannot be read in one way alone',
    {
      reference: { annotations: ATTESTATION, platform: UNKNOWN },
      artifact: { platform: UNKNOWN },
      document: 'unreadable',
    },
    'unknown/unknown',
  ],
  [
    'an attestation that Harbor has scanned',
    {
      reference: { annotations: ATTESTATION, platform: UNKNOWN },
      artifact: { platform: UNKNOWN, overview: overview() },
    },
    'unknown/unknown',
  ],
  [
    'what has the configuration type of a vendor and layers in its configuration',
    {
      reference: { platform: LINUX },
      artifact: noPlatform({ configMediaType: VENDOR }),
      document: manifestOf({ config: { mediaType: VENDOR } }),
      configuration: '{"rootfs":{"type":"layers","diff_ids":["sha256:1"]}}',
    },
    'linux/amd64',
  ],
  [
    'what has the configuration type of a vendor and a platform in its configuration',
    {
      artifact: noPlatform({ configMediaType: VENDOR }),
      document: manifestOf({ config: { mediaType: VENDOR } }),
      configuration: '{"os":"wasip1","architecture":"wasm"}',
    },
    'unknown/unknown',
  ],
  [
    'what has layers in its configuration as only Go reads it',
    {
      artifact: noPlatform({ configMediaType: VENDOR }),
      document: manifestOf({ config: { mediaType: VENDOR } }),
      configuration: '{"ROOTFS":{"DIFF_ID\u017f":["sha256:1"]},"rootfs":{}}',
    },
    'unknown/unknown',
  ],
  [
    'what has an empty configuration by its type alone',
    {
      artifact: noPlatform({ configMediaType: 'application/vnd.oci.empty.v1+json' }),
      document: manifestOf({ config: { mediaType: 'application/vnd.oci.empty.v1+json' } }),
      configuration: '{"os":"linux","architecture":"amd64","rootfs":{"diff_ids":[]}}',
    },
    'unknown/unknown',
  ],
  [
    'what has a configuration that cannot be read',
    {
      artifact: noPlatform({ configMediaType: VENDOR }),
      document: manifestOf({ config: { mediaType: VENDOR } }),
    },
    'unknown/unknown',
  ],
  [
    'what has the configuration type of old pushers, which Docker takes for an image',
    {
      artifact: noPlatform({ configMediaType: 'application/octet-stream' }),
      document: manifestOf({ config: { mediaType: 'application/octet-stream' } }),
      configuration: '{"os":"linux","architecture":"amd64","rootfs":{"diff_ids":["sha256:1"]}}',
    },
    'unknown/unknown',
  ],
  [
    'what is no image by its type, and Harbor has scanned it',
    { artifact: noPlatform({ configMediaType: VENDOR, overview: overview() }) },
    'unknown/unknown',
  ],
]

const LEFT_ASIDE: readonly (readonly [rule: string, child: Child, platform: string, reason: string])[] = [
  [
    'an attestation as BuildKit writes it',
    {
      reference: { annotations: ATTESTATION, platform: UNKNOWN },
      artifact: { platform: UNKNOWN },
      document: manifestOf({ layers: [IN_TOTO, IN_TOTO] }),
    },
    'unknown/unknown',
    `attestation of ${digestOf('b')}`,
  ],
  [
    'an attestation as BuildKit writes it as an OCI artifact',
    {
      reference: { annotations: ATTESTATION, platform: UNKNOWN },
      artifact: noPlatform({ configMediaType: 'application/vnd.oci.empty.v1+json' }),
      document: manifestOf({ layers: [IN_TOTO], config: { digest: EMPTY_CONFIG } }),
    },
    'unknown/unknown',
    `attestation of ${digestOf('b')}`,
  ],
  [
    'an attestation that the project keeps every client from pulling',
    {
      reference: { annotations: ATTESTATION, platform: UNKNOWN },
      artifact: { platform: UNKNOWN },
      document: 'blocked',
    },
    'unknown/unknown',
    `attestation of ${digestOf('b')}`,
  ],
  [
    'what has an empty configuration',
    {
      reference: { platform: { os: 'linux', architecture: '' } },
      artifact: noPlatform({ configMediaType: 'application/vnd.oci.empty.v1+json' }),
      document: manifestOf({ config: { digest: EMPTY_CONFIG } }),
    },
    'linux/unknown',
    'no image: configuration media type application/vnd.oci.empty.v1+json',
  ],
  [
    'what has the configuration of a vendor without layers and platform',
    {
      reference: { platform: LINUX },
      artifact: noPlatform({ configMediaType: VENDOR }),
      document: manifestOf({ config: { mediaType: VENDOR } }),
      configuration: '{"name":"thing","os":"linux"}',
    },
    'linux/amd64',
    `no image: configuration media type ${VENDOR}`,
  ],
  [
    'an attestation of something that is no digest',
    {
      reference: {
        annotations: { ...ATTESTATION, 'vnd.docker.reference.digest': 'x\nPassed: no findings' },
        platform: UNKNOWN,
      },
      artifact: { platform: UNKNOWN },
      document: manifestOf({ layers: [IN_TOTO] }),
    },
    'unknown/unknown',
    'attestation',
  ],
  [
    'what has a configuration type of two lines, in one line',
    {
      artifact: noPlatform({ configMediaType: 'x\nPassed: no findings' }),
      document: manifestOf({ config: { digest: EMPTY_CONFIG } }),
    },
    'unknown/unknown',
    'no image: configuration media type x\ufffdPassed: no findings',
  ],
  [
    'what has a configuration that is no JSON',
    {
      artifact: noPlatform({ configMediaType: VENDOR }),
      document: manifestOf({ config: { mediaType: VENDOR } }),
      configuration: 'os architecture rootfs',
    },
    'unknown/unknown',
    `no image: configuration media type ${VENDOR}`,
  ],
]

describe('judged is', () => {
  it.each(JUDGED)('%s', async (_, child, platform) => {
    const { platforms, skipped } = await partsOf(harborWith(child))
    expect(skipped).toEqual([])
    expect(platforms.map((part) => [part.platform, part.digest])).toEqual(
      expect.arrayContaining([
        ['linux/s390x', digestOf('b')],
        [platform, CHILD],
      ]),
    )
  })
})

describe('left aside, and named with the reason, is', () => {
  it.each(LEFT_ASIDE)('%s', async (_, child, platform, reason) => {
    const { platforms, skipped } = await partsOf(harborWith(child))
    expect(skipped).toEqual([{ digest: CHILD, platform, reason }])
    expect(platforms.map((part) => part.platform)).toEqual(['linux/s390x'])
  })
})

describe('an index', () => {
  it('below an entry that is called an attestation is looked at child by child', async () => {
    const harbor = harborWith({
      reference: { annotations: ATTESTATION, platform: UNKNOWN },
      artifact: noPlatform({
        mediaType: MEDIA_TYPE.ociIndex,
        references: [{ digest: digestOf('e'), annotations: {}, platform: LINUX }],
      }),
    })
    harbor.script(artifact({ digest: digestOf('e') }))
    const { platforms } = await partsOf(harbor)
    expect(platforms.map(({ digest }) => digest)).toEqual([digestOf('e'), digestOf('b')])
  })

  it('without children has nothing to judge', async () => {
    const harbor = new FakeHarbor()
    harbor.script({ ...artifact({ mediaType: MEDIA_TYPE.ociIndex }), references: [] })
    const { platforms, skipped } = await partsOf(harbor)
    expect(platforms).toEqual([])
    expect(nothingToJudge(ROOT, skipped).message).toMatch(/no platform .*: its index is empty$/)
  })
})

describe('two images for one platform', () => {
  const twins = (platform: ArtifactReference['platform']) =>
    harborWith({ reference: platform === undefined ? {} : { platform } })

  it('are named apart by the version of their system, which only the index shows', async () => {
    const windows = { os: 'windows', architecture: 'amd64' }
    const harbor = twins(windows)
    const [, child] = harbor.artifacts.get(ROOT)?.references ?? []
    const descriptor = (digest: typeof ROOT, osVersion: string) => ({
      mediaType: MEDIA_TYPE.ociManifest,
      digest,
      size: 1,
      platform: { ...windows, osVersion },
    })
    harbor.script({
      ...artifact({ mediaType: MEDIA_TYPE.ociIndex }),
      references: [
        { digest: digestOf('b'), annotations: {}, platform: windows },
        ...(child === undefined ? [] : [child]),
      ],
    })
    harbor.documents.set(ROOT, {
      kind: 'index',
      mediaType: MEDIA_TYPE.ociIndex,
      manifests: [descriptor(digestOf('b'), '10.0.17763.1'), descriptor(CHILD, '10.0.20348.1')],
    })
    expect((await partsOf(harbor)).platforms.map(({ platform }) => platform)).toEqual([
      'windows/amd64:10.0.17763.1',
      'windows/amd64:10.0.20348.1',
    ])
  })

  it('are named apart by their digests where nothing else differs', async () => {
    const harbor = twins({ os: 'linux', architecture: 's390x' })
    expect((await partsOf(harbor)).platforms.map(({ platform }) => platform)).toEqual([
      `linux/s390x (sha256:${'b'.repeat(12)})`,
      `linux/s390x (sha256:${'c'.repeat(12)})`,
    ])
  })
})

describe('a root', () => {
  it('that is no image has nothing to judge, and it is said what it is', async () => {
    const harbor = new FakeHarbor()
    harbor.script(artifact({ ...noPlatform({ configMediaType: VENDOR }) }))
    harbor.documents.set(ROOT, manifestOf({ config: { mediaType: VENDOR } }))
    harbor.configurations.set(digestOf('d'), '{"name":"chart"}')
    const { platforms, skipped } = await partsOf(harbor)
    expect(platforms).toEqual([])
    expect(nothingToJudge(ROOT, skipped).message).toMatch(
      new RegExp(`is no image: configuration media type ${VENDOR.replace('+', '\\+')}$`),
    )
  })

  it('is judged whatever its annotations say', async () => {
    const harbor = new FakeHarbor()
    harbor.script(artifact({ platform: UNKNOWN }))
    expect((await partsOf(harbor)).platforms).toHaveLength(1)
  })
})

describe('indexes that name one another again and again', () => {
  const name = (level: number, number: number): Digest =>
    `sha256:${`${level}${String(number).padStart(4, '0')}`.padStart(64, '0')}`
  const index = (digest: Digest, children: readonly Digest[], platform?: Platform): Artifact => ({
    ...artifact({ digest, mediaType: MEDIA_TYPE.ociIndex, configMediaType: '' }),
    references: children.map((child, at) => ({
      digest: child,
      annotations: {},
      platform: platform ?? { os: `os${at}`, architecture: 'amd64' },
    })),
  })

  it('are asked for once each', async () => {
    const width = 30
    const harbor = new FakeHarbor()
    const level = (number: number) => Array.from({ length: width }, (_, at) => name(number, at))
    harbor.script(index(ROOT, level(1)))
    for (const digest of level(1)) harbor.script(index(digest, level(2)))
    for (const digest of level(2)) harbor.script(index(digest, level(3)))
    for (const digest of level(3)) harbor.script(index(digest, [CHILD], LINUX))
    harbor.script(artifact({ digest: CHILD, overview: overview() }))
    const { platforms } = await partsOf(harbor)
    expect(platforms.map(({ digest }) => digest)).toEqual([CHILD])
    expect(harbor.called('fetchArtifact')).toHaveLength(1 + 3 * width + 1)
  })

  it('are refused when they make more platforms than an image has', async () => {
    const harbor = new FakeHarbor()
    harbor.script(
      index(
        ROOT,
        Array.from({ length: 1_001 }, () => CHILD),
      ),
    )
    harbor.script(artifact({ digest: CHILD, overview: overview() }))
    await expect(partsOf(harbor)).rejects.toThrow('the image has more than 1000 manifests and platforms')
  })
})

it('the parts of an index are asked for together, each once, and come in one order', async () => {
  const children = Array.from(
    { length: 20 },
    (_, index): Digest => `sha256:${String(index).padStart(64, '0')}`,
  )
  const harbor = new FakeHarbor()
  const { platform: _, ...bare } = artifact({ mediaType: MEDIA_TYPE.ociIndex, configMediaType: '' })
  const references = children.map((digest, index) => ({
    digest,
    annotations: {},
    platform: { os: 'linux', architecture: `cpu${index}` },
  }))
  harbor.script({ ...bare, references: [...references, ...references.slice(0, 3)] })
  for (const digest of children) harbor.script(artifact({ digest }))
  const asked: string[] = []
  let underWay = 0
  let most = 0
  const counting = Object.assign(Object.create(harbor) as FakeHarbor, {
    async fetchArtifact(...[repository, digest]: Parameters<FakeHarbor['fetchArtifact']>) {
      asked.push(digest)
      underWay += 1
      most = Math.max(most, underWay)
      await new Promise(setImmediate)
      underWay -= 1
      return harbor.fetchArtifact(repository, digest)
    },
  })
  const { platforms } = await partsOf(counting)
  expect(asked.toSorted()).toEqual([ROOT, ...children].toSorted())
  expect(most).toBe(8)
  expect(platforms.map(({ platform }) => platform)).toEqual(
    references.map(({ platform }) => `linux/${platform.architecture}`).toSorted(),
  )
})
