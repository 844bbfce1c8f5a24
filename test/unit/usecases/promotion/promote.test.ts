import { describe, expect, it } from 'vitest'
import { CancelledError, HarborError } from '../../../../src/domain/errors.ts'
import { type PromoteInput, promote } from '../../../../src/usecases/promotion/promote.ts'
import { artifact, digestOf, REPOSITORY } from '../../../support/builders.ts'
import { FakeHarbor, forbidden, RecordingLog } from '../../../support/fakes.ts'

const IMAGE = digestOf('a')
const MANIFEST = {
  mediaType: 'application/vnd.oci.image.manifest.v1+json',
  bytes: new TextEncoder().encode('{}'),
}

function world() {
  const harbor = new FakeHarbor()
  harbor.artifacts.set(IMAGE, artifact())
  return { harbor, log: new RecordingLog() }
}

const run = (ports: ReturnType<typeof world>, input: Partial<PromoteInput> = {}) =>
  promote(
    {
      robotName: 'robot$promoter',
      source: REPOSITORY,
      target: REPOSITORY,
      digest: IMAGE,
      tags: ['v1', 'latest'],
      manifest: MANIFEST,
      ...input,
    },
    ports,
  )

const withTags = (...names: readonly string[]) =>
  artifact({ tags: names.map((name) => ({ name, immutable: false })) })

/** Puts a tag on another image, or on this one. */
function tagged(harbor: FakeHarbor, tag: string, on: { digest?: string; immutable?: boolean } = {}) {
  const tags = [{ name: tag, immutable: on.immutable === true }]
  harbor.artifacts.set(tag, artifact({ digest: digestOf(on.digest ?? 'b'), tags }))
}

describe('a promotion', () => {
  it('makes new tags by REST, which starts no scan, and moves the others by PUT', async () => {
    const ports = world()
    tagged(ports.harbor, 'latest')
    const { promotion, tags } = await run(ports)
    expect(ports.harbor.called('createTag')).toEqual(['createTag v1'])
    expect(ports.harbor.called('putManifest')).toEqual(['putManifest latest'])
    expect(tags).toEqual(['v1', 'latest'])
    expect(promotion).toEqual({
      state: 'done',
      repository: 'library/app',
      tags: ['v1', 'latest'],
      detail:
        "Tagged after the verdict in library/app: v1 by Harbor's API, latest by sending the manifest again",
    })
  })

  it('puts everything by PUT without the right to create tags, and asks for it only once', async () => {
    const ports = world()
    ports.harbor.createTagError = forbidden()
    const { promotion } = await run(ports)
    expect(promotion.state).toBe('done')
    expect(ports.harbor.called('createTag')).toEqual(['createTag v1'])
    expect(ports.harbor.called('putManifest')).toEqual(['putManifest v1', 'putManifest latest'])
  })

  it('moves a tag that another client made in the meantime', async () => {
    const ports = world()
    ports.harbor.createTagAnswer = 'exists'
    expect((await run(ports, { tags: ['v1'] })).promotion.state).toBe('done')
    expect(ports.harbor.called('putManifest')).toEqual(['putManifest v1'])
  })

  it('is content with a tag whose first answer was lost', async () => {
    const ports = world()
    ports.harbor.createTagAnswer = 'exists'
    ports.harbor.createTag = async function (
      this: FakeHarbor,
      _: unknown,
      { tag }: { readonly tag: string },
    ) {
      tagged(this, tag, { digest: 'a' })
      return 'exists'
    }
    expect((await run(ports, { tags: ['v1'] })).promotion.state).toBe('done')
    expect(ports.harbor.called('putManifest')).toEqual([])
  })

  it('does nothing when every tag is there', async () => {
    const ports = world()
    for (const tag of ['v1', 'latest']) tagged(ports.harbor, tag, { digest: 'a' })
    expect((await run(ports)).tags).toEqual(['v1', 'latest'])
    expect(ports.harbor.calls).toEqual(['fetchArtifact v1', 'fetchArtifact latest'])
  })

  it('finds immutable tags before it sets the first', async () => {
    const ports = world()
    tagged(ports.harbor, 'latest', { immutable: true })
    await expect(run(ports)).rejects.toThrow(
      /immutability rule.*: latest\. Use other tags\. No tag was set\./,
    )
    expect(ports.harbor.called('createTag')).toEqual([])
  })

  it('says which tags are set when the third of four cannot be', async () => {
    const ports = world()
    ports.harbor.tagErrors.set('c', new HarborError('failed to put the tag c'))
    ports.harbor.artifacts.set(IMAGE, withTags('a', 'b'))
    const { promotion, tags } = await run(ports, { tags: ['a', 'b', 'c', 'd'] })
    expect(tags).toEqual(['a', 'b'])
    expect(promotion).toMatchObject({
      state: 'incomplete',
      tags: ['a', 'b', 'c', 'd'],
      detail: 'failed to put the tag c. Set before it: a, b; running the job again completes the rest',
    })
  })

  it.each([
    ['the tag is there although its answer was lost', withTags('v1', 'latest', 'another'), ['v1', 'latest']],
    ['a tag was taken from the image meanwhile', withTags(), []],
    ['the image is gone', undefined, []],
  ] as const)('reports the tags that are on the image after a failure: %s', async (_, found, expected) => {
    const ports = world()
    ports.harbor.tagErrors.set('latest', new HarborError('no answer'))
    const { createTag } = ports.harbor
    ports.harbor.createTag = async (repository, target) => {
      if (found === undefined) ports.harbor.artifacts.delete(IMAGE)
      else ports.harbor.artifacts.set(IMAGE, found)
      return createTag.call(ports.harbor, repository, target)
    }
    const { promotion, tags } = await run(ports)
    expect(promotion.state).toBe('incomplete')
    expect(tags).toEqual(expected)
  })

  it('says how far it came when the job is cancelled', async () => {
    const ports = world()
    ports.harbor.tagErrors.set('latest', new CancelledError('the job is being cancelled'))
    expect((await run(ports)).promotion.detail).toContain('Set before it: v1')
  })

  it('ends when the image is gone', async () => {
    const ports = world()
    ports.harbor.artifacts.delete(IMAGE)
    await expect(run(ports)).rejects.toThrow(/does not have library\/app@sha256:a+ any more/)
  })

  it('asks Harbor for the manifest only when a tag needs it', async () => {
    const ports = world()
    tagged(ports.harbor, 'latest')
    ports.harbor.manifestAnswer = MANIFEST
    const rest = { robotName: 'r', source: REPOSITORY, target: REPOSITORY, digest: IMAGE }
    await promote({ ...rest, tags: ['v1'] }, ports)
    expect(ports.harbor.called('fetchManifest')).toEqual([])
    await promote({ ...rest, tags: ['latest'] }, ports)
    expect(ports.harbor.called('fetchManifest')).toEqual(['fetchManifest a'])
  })

  it('says what helps when a policy hides the manifest that a moved tag needs', async () => {
    const ports = world()
    tagged(ports.harbor, 'latest')
    ports.harbor.manifestAnswer = 'blocked'
    const { promotion } = await promote(
      { robotName: 'r', source: REPOSITORY, target: REPOSITORY, digest: IMAGE, tags: ['latest'] },
      ports,
    )
    expect(promotion.state).toBe('incomplete')
    expect(promotion.detail).toMatch(/prevent vulnerable images.*"manifest-file"/)
  })
})
