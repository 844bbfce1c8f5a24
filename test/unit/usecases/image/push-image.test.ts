import { beforeEach, describe, expect, it } from 'vitest'
import { CommandError, HarborError } from '../../../../src/domain/errors.ts'
import type { Digest } from '../../../../src/domain/oci/digest.ts'
import { MEDIA_TYPE } from '../../../../src/domain/oci/manifest.ts'
import type { StagedChild, StagedImage } from '../../../../src/ports/image-stager.ts'
import { pushImage } from '../../../../src/usecases/image/push-image.ts'
import { artifact, digestOf, REPOSITORY, stagedImage } from '../../../support/builders.ts'
import { FakeCrane, FakeHarbor, FakeStager, forbidden, RecordingLog } from '../../../support/fakes.ts'

let harbor: FakeHarbor
let crane: FakeCrane
let stager: FakeStager
beforeEach(() => {
  harbor = new FakeHarbor()
  crane = new FakeCrane()
  stager = new FakeStager()
})

const child = (letter: string, more: Partial<StagedChild> = {}): StagedChild => ({
  digest: digestOf(letter),
  mediaType: MEDIA_TYPE.ociManifest,
  size: 500,
  blobs: [],
  ...more,
})

const INDEX = stagedImage({ mediaType: MEDIA_TYPE.ociIndex, children: [child('b'), child('c')] })
const BROKEN = new CommandError('failed to push: Harbor broke off', '')

function push(image: StagedImage): Promise<void> {
  return pushImage(
    { image, host: 'harbor.example.com', repository: REPOSITORY },
    { harbor, crane, stager, log: new RecordingLog() },
  )
}

/** Harbor has these from now on. */
function arrive(...digests: Digest[]): void {
  for (const digest of digests) harbor.artifacts.set(digest, artifact({ digest }))
}

const pushedBy = (letter: string): string => `push harbor.example.com/library/app@${digestOf(letter)}`

describe('an image of which Harbor has nothing', () => {
  it.each([
    ['single', stagedImage()],
    ['index', INDEX],
  ])('goes in one push (%s)', async (_, image) => {
    await push(image)
    expect(crane.calls).toEqual([pushedBy('a')])
    expect(harbor.called('putManifest')).toEqual([])
  })

  it('is refused when crane says that it pushed something else', async () => {
    crane.pushed = digestOf('f')
    await expect(push(INDEX)).rejects.toThrow('the push is not trusted')
  })

  it('is there when the answer to its manifest was lost', async () => {
    crane.onPush = ({ digest }) => {
      arrive(digest)
      throw BROKEN
    }
    await push(stagedImage())
    await push(INDEX)
  })

  it.each([
    ['single', stagedImage()],
    ['index', INDEX],
  ])('fails with the words of crane when nothing arrived (%s)', async (_, image) => {
    crane.onPush = () => {
      throw BROKEN
    }
    await expect(push(image)).rejects.toBe(BROKEN)
    expect(crane.calls).toHaveLength(1)
  })

  it('fails with the words of crane when Harbor gives no answer to whether it arrived', async () => {
    crane.onPush = () => {
      harbor.artifactError = new HarborError('no answer')
      throw BROKEN
    }
    await expect(push(stagedImage())).rejects.toBe(BROKEN)
  })
})

describe('an index of which Harbor has a part', () => {
  it('brings the rest, each on its own, and the index last', async () => {
    arrive(digestOf('b'))
    await push(INDEX)
    expect(stager.calls).toEqual([`narrow ${digestOf('c')}`])
    expect(crane.calls).toEqual([pushedBy('c')])
    expect(harbor.called('putManifest')).toHaveLength(1)
  })

  it('brings the index alone when all of it is there', async () => {
    arrive(digestOf('b'), digestOf('c'))
    await push(INDEX)
    expect(crane.calls).toEqual([])
    expect(harbor.called('putManifest')).toHaveLength(1)
  })

  it('sends an index below it as bytes, after what that names', async () => {
    const nested = child('d', { mediaType: MEDIA_TYPE.ociIndex, indexBytes: new Uint8Array([1]) })
    arrive(digestOf('b'))
    await push(stagedImage({ mediaType: MEDIA_TYPE.ociIndex, children: [child('b'), child('c'), nested] }))
    expect(crane.calls).toEqual([pushedBy('c')])
    expect(harbor.called('putManifest')).toHaveLength(2)
  })

  it('goes on where a push broke off', async () => {
    let pushes = 0
    crane.onPush = ({ digest }) => {
      pushes += 1
      if (pushes === 1) {
        arrive(digestOf('b'))
        throw BROKEN
      }
      arrive(digest)
    }
    await push(INDEX)
    expect(crane.calls).toEqual([pushedBy('a'), pushedBy('c')])
  })

  it('fails when one of the rest does', async () => {
    arrive(digestOf('b'))
    crane.onPush = () => {
      throw BROKEN
    }
    await expect(push(INDEX)).rejects.toBe(BROKEN)
    expect(harbor.called('putManifest')).toEqual([])
  })

  it('is distinguished by the registry when the robot may not read artifacts', async () => {
    harbor.artifactError = forbidden()
    harbor.manifests.set(digestOf('b'), { kind: 'present' })
    await push(INDEX)
    expect(crane.calls).toEqual([pushedBy('c')])
  })
})
