import { beforeEach, describe, expect, it } from 'vitest'
import { HarborError } from '../../../../src/domain/errors.ts'
import type { Artifact } from '../../../../src/domain/harbor/artifact.ts'
import type { Digest } from '../../../../src/domain/oci/digest.ts'
import type { Descriptor } from '../../../../src/domain/oci/manifest.ts'
import { type BaseImageInput, prepareBaseImage } from '../../../../src/usecases/base/base-image.ts'
import {
  artifact,
  connection,
  digestOf,
  finding,
  manifestOf,
  overview,
  platformScan,
  REPOSITORY,
  scanResult,
} from '../../../support/builders.ts'
import { FakeClock, FakeHarbor, forbidden, RecordingLog } from '../../../support/fakes.ts'

const IMAGE = digestOf('e')
const BASE = digestOf('a')
const NAMED = 'hub/debian:12'

let harbor: FakeHarbor
beforeEach(() => {
  harbor = new FakeHarbor(new FakeClock())
  harbor.script(artifact(), [
    [0, { overview: overview({ total: 1, severity: 'high' }), findings: [finding()] }],
  ])
  harbor.artifacts.set('12', artifact())
  layers(BASE, ['1', '2'])
  layers(IMAGE, ['1', '2', '3'])
})

function layers(digest: Digest, stored: readonly string[]): void {
  const described = stored.map((letter): Descriptor => ({ mediaType: '', digest: digestOf(letter), size: 1 }))
  harbor.layers.set(digest, described)
}

/** As a builder leaves them that has compressed all layers again. */
function configured(
  digest: Digest,
  { config, ids }: { readonly config: string; readonly ids: unknown },
): void {
  const count = Array.isArray(ids) ? ids.length : 2
  const types = Array.from({ length: count }, () => 'layer')
  harbor.documents.set(digest, manifestOf({ digest: digestOf(config), layers: types }))
  harbor.configurations.set(digestOf(config), JSON.stringify({ rootfs: { diff_ids: ids } }))
}

async function find(
  more: Partial<BaseImageInput> = {},
  image: Partial<Artifact> = {},
  root: Partial<Artifact> = {},
) {
  const limits = { maxAgeMs: 86_400_000, timeoutMs: 600_000, retries: 0, manifests: [] }
  const own = { repository: REPOSITORY, registry: connection(), asked: NAMED, isIgnored: false }
  const log = new RecordingLog()
  const search = prepareBaseImage(
    { ...own, ...limits, ...more },
    { connect: harbor.connect, clock: new FakeClock(), log, waits: { images: 0 } },
  )
  const platform = 'linux/amd64'
  search.begin([{ platform, digest: IMAGE, artifact: artifact({ digest: IMAGE, ...image }) }], artifact(root))
  const found = await search.finish(scanResult({ platforms: [platformScan({ platform, digest: IMAGE })] }))
  return found.bases.get(IMAGE)
}
const claim = (name: string, digest?: Digest): Partial<Artifact> => ({
  baseClaim: { name: `harbor.example.com/${name}`, ...(digest === undefined ? {} : { digest }) },
})

describe('the base image', () => {
  const FOUND = { kind: 'known', digest: BASE, findings: [{ id: 'CVE-2026-0001' }] }

  it.each([
    ['the one that is named', {}, {}, {}, NAMED],
    ['what the image says', { asked: 'auto' }, claim('hub/debian:12'), {}, NAMED],
    ['what its index says', { asked: 'auto' }, {}, claim('hub/debian:12'), NAMED],
    [
      'what the image says before its index',
      { asked: 'auto' },
      claim('hub/debian:12'),
      claim('hub/other:1'),
      NAMED,
    ],
    [
      'of the digest that the image names',
      { asked: 'auto' },
      claim('hub/debian:11', BASE),
      {},
      `hub/debian@${BASE}`,
    ],
    [
      'of the tag, where the digest is not there any more',
      { asked: 'auto' },
      claim('hub/debian:12', digestOf('9')),
      {},
      NAMED,
    ],
    [
      'in the project of the image, without ignore-base',
      { asked: 'auto' },
      claim('library/debian:12'),
      {},
      'library/debian:12',
    ],
    [
      'in another project, with ignore-base',
      { asked: 'auto', isIgnored: true },
      claim('hub/debian:12'),
      {},
      NAMED,
    ],
    [
      'in a repository that the policy names, with ignore-base',
      { asked: 'auto', isIgnored: true, ignorableBases: ['hub/*'] },
      claim('hub/debian:12'),
      {},
      NAMED,
    ],
    [
      'in any repository under a policy, without ignore-base',
      { asked: 'hub/debian:12', ignorableBases: [] },
      {},
      {},
      NAMED,
    ],
    [
      'in the project of the image with ignore-base, when it is named',
      { asked: 'library/debian:12', isIgnored: true },
      {},
      {},
      'library/debian:12',
    ],
  ] as const)('is %s', async (_, more, image, root, name) => {
    expect(await find(more, image, root)).toMatchObject({ ...FOUND, name })
  })

  it.each([
    ['the image says nothing', { asked: 'auto' }, {}, 'the image does not say what it is made from'],
    [
      'its name is in another registry',
      { asked: 'auto' },
      { baseClaim: { name: 'debian:12' } },
      'made from "debian:12", which is not in this Harbor',
    ],
    ['it is not in Harbor', { asked: 'hub/debian:13' }, {}, 'Harbor has no hub/debian:13'],
    [
      'the author may push it, with ignore-base',
      { asked: 'auto', isIgnored: true },
      claim('library/debian:12'),
      'it is in the project "library" itself',
    ],
    [
      'the policy does not name its repository, with ignore-base',
      { asked: 'auto', isIgnored: true, ignorableBases: ['hub/alpine', 'platform/*'] },
      claim('hub/debian:12'),
      'the policy of the organisation does not name hub/debian in "base-images"',
    ],
    [
      'the policy names no repository at all, with ignore-base',
      { asked: 'hub/debian:12', isIgnored: true, ignorableBases: [] },
      {},
      'does not name hub/debian in "base-images"',
    ],
    ['a report names nonsense', { asked: 'a/b/' }, {}, 'names no tag'],
  ] as const)('is not known when %s', async (_, more, image, reason) => {
    expect(await find(more, image)).toEqual({ kind: 'unknown', reason: expect.stringContaining(reason) })
  })

  it.each([
    [
      'the robot may not read it',
      () => (harbor.artifactError = forbidden()),
      'the robot may not read hub/debian: it needs artifact: read',
    ],
    ['Harbor gives no answer', () => (harbor.artifactError = new HarborError('no answer')), 'no answer'],
    [
      'a lower layer is another one',
      () => layers(BASE, ['1', '4']),
      'the lowest layers of the image are not those of hub/debian:12',
    ],
    [
      'it has more layers',
      () => layers(BASE, ['1', '2', '3', '4']),
      'the lowest layers of the image are not those',
    ],
    ['it has no layers', () => layers(BASE, []), 'the lowest layers of the image are not those'],
    [
      'its layers may not be read',
      () => harbor.layers.set(BASE, 'forbidden'),
      'the robot lacks the permission "repository: pull"',
    ],
    [
      'a policy hides the layers of the image',
      () => harbor.layers.set(IMAGE, 'blocked'),
      'a policy of the project',
    ],
    ['its manifest is damaged', () => harbor.layers.set(BASE, 'unreadable'), 'its manifest is damaged'],
    [
      'it is for another platform',
      () =>
        harbor.script(artifact({ platform: { os: 'linux', architecture: 'arm64' } }), [
          [0, { overview: overview({ total: 0 }), findings: [] }],
        ]),
      'hub/debian:12 has no image for linux/amd64',
    ],
    [
      'it was never scanned and cannot be',
      () => {
        harbor.script(artifact())
        harbor.scanErrors.set(BASE, forbidden('no'))
      },
      'hub/debian:12, linux/amd64: it was never scanned, and it could not be scanned again: no',
    ],
    [
      'the configurations name other layers',
      () => {
        layers(BASE, ['7', '8'])
        configured(BASE, { config: '5', ids: ['x', 'y'] })
        configured(IMAGE, { config: '6', ids: ['x', 'z', 'y'] })
      },
      'the lowest layers',
    ],
    [
      'the configuration of the image names more layers than it has',
      () => {
        layers(BASE, ['7', '8'])
        configured(BASE, { config: '5', ids: ['x', 'y'] })
        configured(IMAGE, { config: '6', ids: 'nonsense' })
      },
      'the lowest layers',
    ],
  ] as const)('is not known when %s', async (_, arrange, reason) => {
    arrange()
    expect(await find()).toEqual({ kind: 'unknown', reason: expect.stringContaining(reason) })
  })

  it('is found by what its layers unpack to, where a builder has compressed them again', async () => {
    layers(BASE, ['7', '8'])
    configured(BASE, { config: '5', ids: ['x', 'y'] })
    configured(IMAGE, { config: '6', ids: ['x', 'y', 'z'] })
    expect(await find()).toMatchObject(FOUND)
  })

  const ids = (...names: readonly string[]) => JSON.stringify({ diff_ids: names })
  it.each([
    ['a second list in another spelling', `{"rootfs":${ids('x', 'y', 'z')},"ROOTFS":${ids('q', 'r', 's')}}`],
    ['a long s', `{"rootfs":${ids('x', 'y', 'z')},"rootf\u017f":${ids('q', 'r', 's')}}`],
    ['a list that is there twice', `{"rootfs":${ids('q', 'r', 's')},"rootfs":${ids('x', 'y', 'z')}}`],
    ['a second list of layers', '{"rootfs":{"diff_ids":["x","y","z"],"Diff_Ids":["q","r","s"]}}'],
  ])('is not known by a configuration with %s', async (_, text) => {
    layers(BASE, ['7', '8'])
    configured(BASE, { config: '5', ids: ['x', 'y'] })
    configured(IMAGE, { config: '6', ids: ['x', 'y', 'z'] })
    harbor.configurations.set(digestOf('6'), text)
    expect(await find()).toMatchObject({ kind: 'unknown' })
    const labels = '"config":{"Labels":{"Name":"a","name":"b"}}'
    harbor.configurations.set(digestOf('6'), `{${labels},"rootfs":${ids('x', 'y', 'z')}}`)
    expect(await find()).toMatchObject(FOUND)
  })

  it('is not the very image', async () => {
    harbor.script(artifact({ digest: IMAGE }), [[0, { overview: overview({ total: 0 }), findings: [] }]])
    harbor.artifacts.set('12', artifact({ digest: IMAGE }))
    expect(await find()).toEqual({ kind: 'unknown', reason: 'hub/debian:12 is this very image' })
  })
})
