import { describe, expect, it } from 'vitest'
import { derivedTags } from '../../../../src/domain/oci/signature.ts'
import type { FoundManifest } from '../../../../src/ports/source-registry.ts'
import { writeSignatures } from '../../../../src/usecases/promotion/write-signatures.ts'
import { artifact, digestOf, REPOSITORY } from '../../../support/builders.ts'
import { FakeHarbor, FakeSourceRegistry, RecordingLog } from '../../../support/fakes.ts'

const IMAGE = digestOf('a')

const [SIG = ''] = derivedTags(IMAGE)

const MEDIA_TYPE = 'application/vnd.oci.image.manifest.v1+json'

const IMAGE_CONFIG = 'application/vnd.oci.image.config.v1+json'

const PAYLOAD = 'application/vnd.dev.cosign.simplesigning.v1+json'

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

describe('writing signatures', () => {
  const sig = { ...manifest('d', { config: IMAGE_CONFIG }), tag: SIG }
  const write = (ports: ReturnType<typeof world>) =>
    writeSignatures({ target: REPOSITORY, signatures: [sig, manifest('b', { subject: 'a' })] }, ports)

  it('uses the digest, and for those of cosign their tag', async () => {
    const ports = world()
    await write(ports)
    expect(ports.harbor.calls.filter((call) => call.startsWith('putManifest'))).toEqual([
      `putManifest ${SIG}`,
      'putManifest b',
    ])
  })

  it('leaves a tag that is on something else, with a warning', async () => {
    const ports = world()
    ports.harbor.manifests.set(SIG, { kind: 'present', digest: digestOf('e') })
    await write(ports)
    expect(ports.harbor.calls.filter((call) => call.startsWith('putManifest'))).toEqual(['putManifest b'])
    expect(ports.log.lines.join('\n')).toMatch(/warning: The tag sha256-a{64}\.sig .* is not moved/)
  })

  it('brings the blobs into another repository', async () => {
    const ports = world()
    ports.harbor.artifacts.set(IMAGE, artifact())
    const source = { project: 'library', name: 'staging' }
    await writeSignatures({ source, target: REPOSITORY, signatures: [sig] }, ports)
    expect(ports.harbor.calls).toEqual([
      ...[
        `fetchManifestState ${SIG}`,
        'transferBlob 1',
        'transferBlob 2',
        'putManifest d',
        `putManifest ${SIG}`,
      ],
    ])
  })
})
