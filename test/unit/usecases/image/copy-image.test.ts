import { describe, expect, it } from 'vitest'
import { registrySource } from '../../../../src/domain/copy/source.ts'
import { CancelledError, HarborError, UserError } from '../../../../src/domain/errors.ts'
import { MEDIA_TYPE } from '../../../../src/domain/oci/manifest.ts'
import { type CopyInput, copyImage } from '../../../../src/usecases/image/copy-image.ts'
import {
  artifact,
  connection,
  digestOf,
  REPOSITORY,
  remoteImage,
  stagedImage,
} from '../../../support/builders.ts'
import {
  FakeCrane,
  FakeDocker,
  FakeHarbor,
  FakeSourceRegistry,
  FakeStager,
  fakeStores,
  forbidden,
  RecordingLog,
} from '../../../support/fakes.ts'

const IMAGE = digestOf('a')
const REFERENCE = `harbor.example.com/library/app@${IMAGE}`
const COPIED = `copy library/app@${IMAGE}`
const READ = 'read ghcr.io/org/app:1'

function world() {
  return {
    harbor: new FakeHarbor(),
    crane: new FakeCrane(),
    stores: fakeStores(),
    registry: new FakeSourceRegistry(),
    stager: new FakeStager(),
    log: new RecordingLog(),
  }
}

const run = (ports: ReturnType<typeof world>, input: Partial<CopyInput> = {}) =>
  copyImage(
    {
      connection: connection(),
      source: registrySource('ghcr.io/org/app:1'),
      repository: REPOSITORY,
      tags: ['v1', 'latest'],
      maxUnpackedBytes: 50e9,
      quarantine: false,
      signatures: 'leave',
      ...input,
    },
    ports,
  )

/** The calls of Harbor that change something. */
const changes = ({ harbor }: Pick<ReturnType<typeof world>, 'harbor'>): readonly string[] =>
  harbor.calls.filter((call) => !call.startsWith('fetch'))

/** Puts a tag on an artifact that is there. */
function tagged(
  harbor: FakeHarbor,
  tag: string,
  options: { readonly digest: string; readonly immutable?: boolean },
) {
  harbor.artifacts.set(
    tag,
    artifact({
      digest: digestOf(options.digest),
      tags: [{ name: tag, immutable: options.immutable === true }],
    }),
  )
}

describe('a copy', () => {
  it('pushes by digest, then puts the tags on', async () => {
    const ports = world()
    expect(await run(ports)).toEqual({
      reference: REFERENCE,
      signatures: [],
      childManifests: [],
      digest: IMAGE,
      tags: ['v1', 'latest'],
      pendingTags: [],
      manifest: { mediaType: MEDIA_TYPE.ociManifest, bytes: remoteImage().manifestBytes },
      pushed: true,
    })
    expect(ports.registry.calls).toEqual([READ])
    expect(ports.crane.calls).toEqual([COPIED])
    expect(ports.harbor.called('putManifest')).toEqual(['putManifest v1', 'putManifest latest'])
  })

  it('asks Harbor everything before the first byte is sent', async () => {
    const ports = world()
    await run(ports)
    expect(ports.harbor.calls).toEqual([
      'fetchArtifact v1',
      'fetchArtifact latest',
      'fetchArtifact a',
      'putManifest v1',
      'putManifest latest',
    ])
  })

  it('asks for the tags while the registry of the source answers', async () => {
    const ports = world()
    let asked: readonly string[] = []
    const readImage = ports.registry.readImage.bind(ports.registry)
    ports.registry.readImage = async (...args) => {
      await Promise.resolve()
      asked = [...ports.harbor.calls]
      return readImage(...args)
    }
    await run(ports)
    expect(asked).toEqual(['fetchArtifact v1', 'fetchArtifact latest'])
  })

  it('asks for the tags after the daemon, which may take minutes', async () => {
    const ports = world()
    let asked: readonly string[] | undefined
    const stage = ports.stager.stage.bind(ports.stager)
    ports.stager.stage = (...args) => {
      asked = [...ports.harbor.calls]
      return stage(...args)
    }
    await run(ports, { source: { kind: 'docker-daemon', name: 'app:1' } })
    expect(asked).toEqual([])
  })

  it('says what is wrong with the source before what is wrong with Harbor', async () => {
    const ports = world()
    ports.harbor.fetchArtifact = () => Promise.reject(new HarborError('Harbor is away'))
    ports.registry.readImage = async () => {
      await new Promise((resolve) => setImmediate(resolve))
      throw new UserError('there is no such image')
    }
    await expect(run(ports)).rejects.toThrow('there is no such image')
  })

  it('pushes nothing that is there already: a blocked image would be refused', async () => {
    const ports = world()
    ports.harbor.script(artifact())
    tagged(ports.harbor, 'v1', { digest: 'a' })
    expect(await run(ports)).toMatchObject({ pushed: false, tags: ['v1', 'latest'] })
    expect(ports.crane.calls).toEqual([])
    expect(ports.harbor.called('putManifest')).toEqual(['putManifest latest'])
  })

  it('moves a tag that is on another image', async () => {
    const ports = world()
    tagged(ports.harbor, 'latest', { digest: 'b' })
    await run(ports)
    expect(ports.harbor.called('putManifest')).toEqual(['putManifest v1', 'putManifest latest'])
  })

  it('without tags pushes by digest alone', async () => {
    const ports = world()
    expect(await run(ports, { tags: [] })).toMatchObject({ tags: [], pushed: true })
    expect(ports.harbor.called('putManifest')).toEqual([])
  })

  it('finds all immutable tags before it pushes', async () => {
    const ports = world()
    tagged(ports.harbor, 'v1', { digest: 'b', immutable: true })
    tagged(ports.harbor, 'latest', { digest: 'c', immutable: true })
    await expect(run(ports)).rejects.toThrow(
      '2 tags of library/app cannot be moved, because an immutability rule of the project protects what is there: v1, latest. Use other tags. Nothing has been pushed.',
    )
    expect(ports.crane.calls).toEqual([])
  })

  it('does not mind an immutable tag that is on this image already', async () => {
    const ports = world()
    ports.harbor.script(artifact())
    tagged(ports.harbor, 'v1', { digest: 'a', immutable: true })
    await run(ports, { tags: ['v1'] })
    expect(ports.harbor.called('putManifest')).toEqual([])
  })
})

describe('tags that could not all be set', () => {
  it.each([
    ['latest', 'quota reached. Set before it: v1; running the job again completes the rest'],
    ['v1', 'quota reached. No tag was set before it; running the job again completes the rest'],
  ])('are reported: %s', async (tag, expected) => {
    const ports = world()
    ports.harbor.tagErrors.set(tag, new HarborError('quota reached', { status: 412 }))
    await expect(run(ports)).rejects.toMatchObject({ name: 'HarborError', message: expected, status: 412 })
  })

  it('are reported for a cancelled job, too', async () => {
    const ports = world()
    ports.harbor.tagErrors.set('latest', new CancelledError('the job is being cancelled'))
    await expect(run(ports)).rejects.toMatchObject({
      name: 'CancelledError',
      message: expect.stringContaining('Set before it: v1'),
    })
  })

  it('keep a defect a defect', async () => {
    const ports = world()
    ports.harbor.tagErrors.set('v1', new TypeError('oops'))
    await expect(run(ports)).rejects.toThrow(TypeError)
  })
})

describe('a robot that may not read artifacts', () => {
  it('asks the registry instead, where a blocked image counts as there', async () => {
    const ports = world()
    ports.harbor.artifactError = forbidden()
    ports.harbor.manifests.set(IMAGE, { kind: 'present' })
    ports.harbor.manifests.set('v1', { kind: 'present', digest: IMAGE })
    ports.harbor.manifests.set('latest', { kind: 'present', digest: digestOf('b') })
    expect(await run(ports)).toMatchObject({ pushed: false })
    expect(ports.harbor.called('putManifest')).toEqual(['putManifest latest'])
  })

  it('pushes what is absent', async () => {
    const ports = world()
    ports.harbor.artifactError = forbidden()
    expect(await run(ports)).toMatchObject({ pushed: true })
  })

  it('reports every other failure', async () => {
    const ports = world()
    ports.harbor.artifactError = new HarborError('broken', { status: 500 })
    await expect(run(ports)).rejects.toThrow('broken')
    expect(ports.crane.calls).not.toContain(COPIED)
  })
})

describe('a source', () => {
  it('with a short name is taken from the Docker daemon when it is there', async () => {
    const ports = { ...world(), stores: fakeStores(new FakeDocker(['myapp:1'])) }
    await run(ports, { source: registrySource('myapp:1') })
    expect(ports.stores['docker-daemon'].calls).toEqual(['hasImage myapp:1', 'save myapp:1'])
    expect(ports.stager.calls).toEqual(['stage docker-archive /saved.tar'])
    expect(ports.registry.calls).toEqual([])
    expect(ports.crane.calls).toEqual([`push library/app@${IMAGE}`])
  })

  it('with a short name comes from Docker Hub when it is not', async () => {
    const ports = world()
    await run(ports, { source: registrySource('myapp:1') })
    expect(ports.registry.calls).toEqual(['read myapp:1'])
    expect(ports.stager.calls).toEqual([])
  })

  it('with a short name that is nowhere was not loaded into the daemon, most likely', async () => {
    const ports = world()
    ports.registry.image = new UserError('failed to pull myapp:1: log in to it before')
    const error = await run(ports, { source: registrySource('myapp:1') }).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(UserError)
    expect((error as Error).message).toBe(
      'myapp:1: the local Docker daemon was asked and does not have it; when it was just built with docker/build-push-action, set load: true there (docker buildx build: --load), or give the file that the build wrote. In Docker Hub: failed to pull myapp:1: log in to it before',
    )
  })

  it('with a short name is not said to have been looked for where there is no docker', async () => {
    const ports = { ...world(), stores: fakeStores(new FakeDocker([], { isThere: false })) }
    ports.registry.image = new UserError('failed to pull myapp:1')
    await expect(run(ports, { source: registrySource('myapp:1') })).rejects.toThrow(
      'myapp:1: there is no docker on PATH to ask for it; if a local image is meant, docker must be on PATH, and a layout is written oci:PATH. In Docker Hub: failed to pull myapp:1',
    )
  })

  it('with a registry is never looked for in the daemon', async () => {
    const ports = { ...world(), stores: fakeStores(new FakeDocker(['ghcr.io/org/app:1'])) }
    await run(ports)
    expect(ports.stores['docker-daemon'].calls).toEqual([])
  })

  it('of the daemon is saved without asking', async () => {
    const ports = world()
    await run(ports, { source: { kind: 'docker-daemon', name: 'myapp:1' } })
    expect(ports.stores['docker-daemon'].calls).toEqual(['save myapp:1'])
  })

  it('on disk is staged as it is', async () => {
    const ports = world()
    await run(ports, { source: { kind: 'oci-archive', path: '/x.tar' } })
    expect(ports.stager.calls).toEqual(['stage oci-archive /x.tar'])
    expect(ports.crane.calls).toEqual([`push library/app@${IMAGE}`])
  })
})

describe('a digest that the user wrote', () => {
  const other = digestOf('b')
  const archive = { kind: 'oci-layout', path: 'out' } as const
  const refused: readonly [string, CopyInput['source']][] = [
    ['a reference', registrySource(`ghcr.io/org/app@${other}`)],
    ['a reference with a tag', registrySource(`ghcr.io/org/app:1@${other}`)],
    ['a layout', { ...archive, digest: other }],
    ['an archive', { ...archive, kind: 'docker-archive', digest: other }],
    ['an image of the daemon', { kind: 'docker-daemon', name: `app@${other}`, digest: other }],
    ['an image id', { kind: 'docker-daemon', name: other, digest: other }],
  ]

  it.each(refused)(
    'and that is not what was read ends the run before anything is sent: %s',
    async (_, source) => {
      const ports = world()
      await expect(run(ports, { source })).rejects.toThrow(
        `the input image asks for ${other}, but the image that was read is ${IMAGE}; nothing has been pushed`,
      )
      expect(changes(ports)).toEqual([])
      expect(ports.crane.calls).toEqual([])
    },
  )

  it('is that of the index out of which a platform was chosen', async () => {
    const ports = { ...world(), stager: new FakeStager(stagedImage({ sourceDigest: other })) }
    await run(ports, { source: { ...archive, digest: other } })
    const wrong = { ...world(), stager: new FakeStager(stagedImage({ sourceDigest: other })) }
    await expect(run(wrong, { source: { ...archive, digest: IMAGE } })).rejects.toThrow(
      'nothing has been pushed',
    )
  })

  it('may be the id of an image in the daemon, which is the digest of its configuration', async () => {
    const ports = { ...world(), stager: new FakeStager(stagedImage({ configDigest: other })) }
    await run(ports, { source: { kind: 'docker-daemon', name: other, digest: other } })
    const named = { kind: 'docker-daemon', name: `app@${other}`, digest: other } as const
    await expect(run(ports, { source: named })).rejects.toThrow('nothing has been pushed')
  })
})

describe('a name on disk and elsewhere', () => {
  it('is said to have been taken for the image', async () => {
    const ports = world()
    await run(ports, { source: { ...registrySource('ghcr.io/org/app:1'), isPathToo: true } })
    expect(ports.log.lines).toContain(
      'There is a path ghcr.io/org/app:1, too. To use it, write ./ghcr.io/org/app:1',
    )
  })

  it('is said to have been taken for the path', async () => {
    const ports = world()
    await run(ports, { source: { kind: 'oci-layout', path: 'build/image', isNameToo: true } })
    expect(ports.log.lines).toContain(
      'Source: build/image (oci-layout), because there is a path of that name; for an image of that name write docker-daemon:build/image or docker.io/build/image',
    )
  })
})

describe('one platform of an image in a registry', () => {
  const index = digestOf('1')
  const platform = { os: 'linux', architecture: 'amd64' }

  it('is chosen where it is read, and copied by its digest', async () => {
    const ports = world()
    await run(ports, { platform })
    expect(ports.registry.calls).toEqual([`${READ} for linux/amd64`])
    expect(ports.crane.calls).toEqual([COPIED])
  })

  it('comes out of the index that the user wrote the digest of', async () => {
    const ports = world()
    ports.registry.image = remoteImage({ sourceDigest: index })
    const source = registrySource(`ghcr.io/org/app:1@${index}`)
    expect(await run(ports, { source, platform })).toMatchObject({ digest: IMAGE })
    const wrong = registrySource(`ghcr.io/org/app@${digestOf('2')}`)
    await expect(run(ports, { source: wrong, platform })).rejects.toThrow(
      `the input image asks for ${digestOf('2')}, but the image that was read is ${index}`,
    )
  })

  it('that is not there ends the run before anything is sent', async () => {
    const ports = world()
    ports.registry.image = new UserError('failed to pull ghcr.io/org/app:1: it has no platform linux/s390x')
    await expect(run(ports, { platform })).rejects.toThrow('it has no platform linux/s390x')
    expect([changes(ports), ports.crane.calls]).toEqual([[], []])
  })
})

describe('a copy in quarantine', () => {
  it('puts no tag on and says which ones wait', async () => {
    const ports = world()
    tagged(ports.harbor, 'v1', { digest: 'a' })
    const result = await run(ports, { quarantine: true })
    expect(result).toMatchObject({ tags: ['v1'], pendingTags: ['latest'], pushed: true })
    expect(ports.harbor.called('putManifest')).toEqual([])
    expect(ports.harbor.called('createTag')).toEqual([])
  })

  it('finds immutable tags before the first byte all the same', async () => {
    const ports = world()
    tagged(ports.harbor, 'latest', { digest: 'b', immutable: true })
    await expect(run(ports, { quarantine: true })).rejects.toThrow(
      /immutability rule.*latest.*Nothing has been pushed/,
    )
    expect(ports.crane.calls).toEqual([])
  })
})
