import { describe, expect, it } from 'vitest'
import { UserError } from '../../../../src/domain/errors.ts'
import { derivedTags } from '../../../../src/domain/oci/signature.ts'
import type { FoundManifest } from '../../../../src/ports/source-registry.ts'
import { gatherSignatures, mentionSignatures } from '../../../../src/usecases/image/gather-signatures.ts'
import { artifact, digestOf, REPOSITORY } from '../../../support/builders.ts'
import { FakeHarbor, FakeSourceRegistry, RecordingLog } from '../../../support/fakes.ts'

const IMAGE = digestOf('a')

const ORIGIN = { host: 'ghcr.io', path: 'org/app' }

const [SIG = '', ATT = ''] = derivedTags(IMAGE)

const MEDIA_TYPE = 'application/vnd.oci.image.manifest.v1+json'

const IMAGE_CONFIG = 'application/vnd.oci.image.config.v1+json'

const PAYLOAD = 'application/vnd.dev.cosign.simplesigning.v1+json'

const LAYER = 'application/vnd.oci.image.layer.v1.tar'

function manifest(
  digit: string,
  options: {
    readonly subject?: string
    readonly config?: string
    readonly layer?: string
    readonly size?: number
  },
): FoundManifest {
  const { subject, config = 'application/vnd.oci.empty.v1+json', layer = PAYLOAD, size = 10 } = options
  const document = {
    config: { mediaType: config, digest: digestOf('1'), size: 2 },
    layers: [{ mediaType: layer, digest: digestOf('2'), size }],
    ...(subject === undefined
      ? {}
      : { subject: { mediaType: MEDIA_TYPE, digest: digestOf(subject), size: 1 } }),
  }
  return {
    digest: digestOf(digit),
    mediaType: MEDIA_TYPE,
    bytes: new TextEncoder().encode(JSON.stringify(document)),
  }
}

function world() {
  return { harbor: new FakeHarbor(), registry: new FakeSourceRegistry(), log: new RecordingLog() }
}

/** Lists it as a referrer of the other. */
function refer(registry: FakeSourceRegistry, found: FoundManifest, subject: string): void {
  const of = digestOf(subject)
  registry.referrers.set(of, [...(registry.referrers.get(of) ?? []), found.digest])
  registry.manifests.set(found.digest, found)
}

const gather = (ports: ReturnType<typeof world>, maxBytes = 1_000) =>
  gatherSignatures({ origin: ORIGIN, target: REPOSITORY, subjects: [IMAGE], maxBytes }, ports)

describe('gathering signatures', () => {
  it('finds referrers, what refers to them, and the tags of cosign, and sends their blobs alone', async () => {
    const ports = world()
    refer(ports.registry, manifest('b', { subject: 'a' }), 'a')
    refer(ports.registry, manifest('c', { subject: 'b' }), 'b')
    ports.registry.manifests.set(SIG, manifest('d', { config: IMAGE_CONFIG }))
    const found = await gather(ports)
    expect(found.map(({ digest, tag }) => [digest, tag])).toEqual([
      [digestOf('d'), SIG],
      [digestOf('b'), undefined],
      [digestOf('c'), undefined],
    ])
    expect(ports.harbor.calls.filter((call) => call.startsWith('sendBlob'))).toHaveLength(6)
    expect(ports.harbor.calls.filter((call) => call.startsWith('putManifest'))).toEqual([])
  })

  it.each([
    [
      'a referrer with the configuration of an image',
      { subject: 'a', config: IMAGE_CONFIG, layer: LAYER },
      '{}',
    ],
    [
      'a referrer whose configuration is that of an image under another name',
      { subject: 'a', config: 'application/vnd.example+json', layer: LAYER },
      '{"os":"linux","architecture":"amd64","rootfs":{"diff_ids":[]}}',
    ],
  ])('leaves %s', async (_, options, configuration) => {
    const ports = world()
    ports.registry.configuration = configuration
    refer(ports.registry, manifest('b', options), 'a')
    expect(await gather(ports)).toEqual([])
    expect(ports.log.lines.join('\n')).toContain('was not judged')
    expect(ports.harbor.calls.filter((call) => call.startsWith('sendBlob'))).toEqual([])
  })

  it.each([
    ['file systems', manifest('b', { config: IMAGE_CONFIG, layer: LAYER })],
    ['a layer without a type', manifest('b', { config: IMAGE_CONFIG, layer: '' })],
    [
      'other manifests',
      {
        ...manifest('b', {}),
        mediaType: 'application/vnd.oci.image.index.v1+json',
        bytes: new TextEncoder().encode('{"manifests":[]}'),
      },
    ],
  ])('leaves what has %s under a tag of cosign', async (_, found) => {
    const ports = world()
    ports.registry.manifests.set(ATT, found)
    expect(await gather(ports)).toEqual([])
    expect(ports.log.lines.join('\n')).toContain(`${ATT} of the source is not copied`)
  })

  const IMAGE_DOCUMENT = '{"os":"linux","architecture":"amd64","rootfs":{"diff_ids":["x"]}}'

  it('leaves an archive in the place of a payload, which podman would unpack', async () => {
    const ports = world()
    ports.registry.configuration = IMAGE_DOCUMENT
    ports.registry.holdsArchive = true
    ports.registry.manifests.set(SIG, manifest('b', { config: IMAGE_CONFIG }))
    expect(await gather(ports)).toEqual([])
    expect(ports.log.lines.join('\n')).toContain('a client could run it, and it was not judged')
    expect(ports.harbor.calls.filter((call) => call.startsWith('sendBlob'))).toEqual([])
  })

  it('leaves it where it is in Harbor already, as a part of something else', async () => {
    const ports = world()
    ports.registry.configuration = IMAGE_DOCUMENT
    ports.registry.holdsArchive = true
    ports.registry.manifests.set(SIG, manifest('b', { config: IMAGE_CONFIG }))
    ports.harbor.artifacts.set(digestOf('b'), artifact({ digest: digestOf('b') }))
    expect(await gather(ports)).toEqual([])
  })

  it('takes an archive that is attached to the image and has no configuration of an image', async () => {
    const ports = world()
    ports.registry.holdsArchive = true
    refer(ports.registry, manifest('b', { subject: 'a' }), 'a')
    expect(await gather(ports)).toHaveLength(1)
  })

  it.each([
    ['in two ways', '{"config":{},"layers":[],"Layers":[]}', /has the key "Layers" twice or in another/],
    ['in no way', 'no JSON', /failed to read the manifest sha256:b.*JSON/],
  ])('ends with a sentence for what can be read %s under a tag of cosign', async (_, text, sentence) => {
    const ports = world()
    const bytes = new TextEncoder().encode(text)
    ports.registry.manifests.set(SIG, { ...manifest('b', {}), bytes })
    const error = await gather(ports).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(UserError)
    expect(String(error)).toMatch(sentence)
  })

  it('leaves what names another image as its subject, or was deleted meanwhile', async () => {
    const ports = world()
    refer(ports.registry, manifest('b', { subject: 'e' }), 'a')
    ports.registry.referrers.get(IMAGE)?.push(digestOf('f'))
    expect(await gather(ports)).toEqual([])
  })

  it('ends with a sentence when the source does not answer', async () => {
    const ports = world()
    ports.registry.error = new UserError('it answered 503')
    await expect(gather(ports)).rejects.toThrow(
      /"signatures: copy" asks for: it answered 503. No tag was set/,
    )
  })

  it('ends with a sentence for one that is too large', async () => {
    const ports = world()
    refer(ports.registry, manifest('b', { subject: 'a', size: 2_000 }), 'a')
    await expect(gather(ports)).rejects.toThrow(/"max-unpacked-size" allows/)
  })
})

describe('the note on signatures', () => {
  it('says once what there is', async () => {
    const ports = world()
    refer(ports.registry, manifest('b', { subject: 'a' }), 'a')
    ports.registry.manifests.set(SIG, manifest('d', {}))
    await mentionSignatures({ origin: ORIGIN, digest: IMAGE }, ports)
    expect(ports.log.lines).toHaveLength(1)
    expect(ports.log.lines[0]).toContain(`1 referrer, ${SIG}`)
  })

  it('fails nothing when the source does not answer', async () => {
    const ports = world()
    ports.registry.error = new UserError('it answered 503')
    await mentionSignatures({ origin: ORIGIN, digest: IMAGE }, ports)
    expect(ports.log.lines).toEqual([])
  })
})
