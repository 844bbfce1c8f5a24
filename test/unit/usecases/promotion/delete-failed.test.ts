import { describe, expect, it } from 'vitest'
import { HarborError } from '../../../../src/domain/errors.ts'
import { MEDIA_TYPE } from '../../../../src/domain/oci/manifest.ts'
import { deleteFailed } from '../../../../src/usecases/promotion/delete-failed.ts'
import { artifact, digestOf, REPOSITORY } from '../../../support/builders.ts'
import { FakeHarbor, RecordingLog } from '../../../support/fakes.ts'

const IMAGE = digestOf('a')
const SIGNATURE = digestOf('5')
const CHILD = digestOf('c')

function world() {
  const harbor = new FakeHarbor()
  harbor.artifacts.set(IMAGE, artifact())
  return { harbor, log: new RecordingLog() }
}

describe('a failed image that is to be deleted', () => {
  const target = { repository: REPOSITORY, digest: IMAGE }

  it('is deleted when no tag names it', async () => {
    const ports = world()
    expect((await deleteFailed(target, ports)).isDeleted).toBe(true)
    expect(ports.harbor.called('deleteArtifact')).toEqual(['deleteArtifact a'])
    expect(ports.log.lines).toHaveLength(1)
  })

  it('is kept when it has tags, no matter who put them there', async () => {
    const ports = world()
    ports.harbor.artifacts.set(IMAGE, artifact({ tags: [{ name: 'prod', immutable: false }] }))
    expect(await deleteFailed(target, ports)).toMatchObject({
      isDeleted: false,
      detail: expect.stringContaining('it has the tags prod, which this run did not set'),
    })
    expect(ports.harbor.called('deleteArtifact')).toEqual([])
  })

  it('is kept when a tag was put on it while its platforms were looked at', async () => {
    const ports = world()
    let looks = 0
    ports.harbor.fetchArtifact = async () => {
      looks += 1
      return artifact(looks === 1 ? {} : { tags: [{ name: 'other', immutable: false }] })
    }
    expect((await deleteFailed(target, ports)).detail).toContain('it has the tags other')
    expect(ports.harbor.called('deleteArtifact')).toEqual([])
  })

  it('is kept when a signature has a tag, which would go with it', async () => {
    const ports = world()
    ports.harbor.artifacts.set(IMAGE, artifact({ references: [{ digest: CHILD, annotations: {} }] }))
    ports.harbor.artifacts.set(
      CHILD,
      artifact({ digest: CHILD, accessories: [{ digest: SIGNATURE, type: 'signature.cosign' }] }),
    )
    const tags = [{ name: 'sha256-c.sig', immutable: false }]
    ports.harbor.artifacts.set(SIGNATURE, artifact({ digest: SIGNATURE, tags }))
    expect(await deleteFailed(target, ports)).toMatchObject({
      isDeleted: false,
      detail: expect.stringContaining('what belongs to it has the tags sha256-c.sig'),
    })
    expect(ports.harbor.called('deleteArtifact')).toEqual([])
  })

  it('is deleted around a platform with a tag of its own, which Harbor keeps', async () => {
    const ports = world()
    ports.harbor.artifacts.set(IMAGE, artifact({ references: [{ digest: CHILD, annotations: {} }] }))
    ports.harbor.artifacts.set(
      CHILD,
      artifact({ digest: CHILD, tags: [{ name: 'amd64', immutable: false }] }),
    )
    expect((await deleteFailed(target, ports)).isDeleted).toBe(true)
  })

  describe('and is an index with a part that Harbor has not scanned', () => {
    const withPart = (manifest: object | 'blocked') => {
      const ports = world()
      ports.harbor.artifacts.set(IMAGE, artifact({ references: [{ digest: CHILD, annotations: {} }] }))
      ports.harbor.artifacts.set(CHILD, artifact({ digest: CHILD }))
      const bytes = Buffer.from(JSON.stringify(manifest))
      ports.harbor.manifestAnswer =
        manifest === 'blocked' ? manifest : { mediaType: MEDIA_TYPE.ociManifest, bytes }
      return ports
    }
    const config = { mediaType: 'application/vnd.oci.empty.v1+json', digest: digestOf('e'), size: 2 }
    const signatureOf = (digest: string) => ({ config, layers: [], subject: { ...config, digest } })

    it('is kept when that is the signature of another image', async () => {
      const ports = withPart(signatureOf(digestOf('b')))
      expect(await deleteFailed(target, ports)).toMatchObject({
        isDeleted: false,
        detail: expect.stringMatching(
          /its index names sha256:c+, which belongs to sha256:b+ and would go with it$/,
        ),
      })
      expect(ports.harbor.called('deleteArtifact')).toEqual([])
    })

    it('is kept when that cannot be read', async () => {
      const ports = withPart({})
      ports.harbor.fetchManifest = async () => {
        throw new HarborError('failed to read it', { status: 401 })
      }
      expect((await deleteFailed(target, ports)).detail).toMatch(/names sha256:c+, which cannot be read$/)
      expect(ports.harbor.called('deleteArtifact')).toEqual([])
    })

    it('is kept when that is no manifest that can be read in one way', async () => {
      const ports = withPart({ ...signatureOf(IMAGE), manifests: [] })
      expect((await deleteFailed(target, ports)).detail).toMatch(/names sha256:c+, which cannot be read$/)
      expect(ports.harbor.called('deleteArtifact')).toEqual([])
    })

    it.each([
      { rule: 'is of the image itself', manifest: signatureOf(IMAGE) },
      { rule: 'is of no image', manifest: { config, layers: [] } },
      { rule: 'a policy hides', manifest: 'blocked' as const },
    ])('is deleted when that $rule', async ({ manifest }) => {
      expect((await deleteFailed(target, withPart(manifest))).isDeleted).toBe(true)
    })
  })

  it('is kept when an index needs it', async () => {
    const ports = world()
    ports.harbor.deleteAnswer = 'referenced'
    expect((await deleteFailed(target, ports)).isDeleted).toBe(false)
  })

  it('may be gone already', async () => {
    const ports = world()
    ports.harbor.artifacts.clear()
    expect((await deleteFailed(target, ports)).isDeleted).toBe(true)
  })
})
