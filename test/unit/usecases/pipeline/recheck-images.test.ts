import { describe, expect, it } from 'vitest'
import { UserError } from '../../../../src/domain/errors.ts'
import { type RecheckRequest, recheckImages } from '../../../../src/usecases/pipeline/recheck-images.ts'
import { artifact, connection, digestOf } from '../../../support/builders.ts'
import { type ImageWorld, imageWorld, listed, pushRequest } from '../../../support/image-ports.ts'
import { hash, makeKey } from '../../../support/signing.ts'

const [FIRST, SECOND] = [digestOf('a'), digestOf('b')]
const LABELS = { passed: 'ok', failed: 'bad' }
const key = makeKey()

/** Two images with the tags v1 and v2, which is what is judged again. */
async function recheck(
  world: ImageWorld,
  options: {
    readonly severities?: readonly ('high' | undefined)[]
    readonly request?: Partial<RecheckRequest>
  } = {},
) {
  const { severities = [], request } = options
  for (const [at, digest] of [FIRST, SECOND].entries()) {
    const severity = severities[at]
    listed(world, { name: 'app', digest, ...(severity === undefined ? {} : { severity }) })
    world.harbor.artifacts.set(`v${at + 1}`, artifact({ digest }))
    // Only what has a manifest that may be read can be signed.
    world.harbor.written.set(digest, {
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      bytes: new Uint8Array(7),
    })
  }
  return recheckImages(
    {
      connection: connection(),
      images: {
        named: [{ repository: { project: 'library', name: 'app' }, tags: ['v1', 'v2'] }],
        patterns: [],
        newest: 0,
      },
      maxParallel: 1,
      judgingOf: () => pushRequest().judging,
      waiting: { scan: 'auto', timeoutMs: 60_000, retries: 0 },
      attests: world.signing.attesting !== undefined,
      previousReport: '',
      reportFile: '',
      ...request,
    },
    { ...world, connect: world.harbor.connect },
  )
}

const changes = (world: ImageWorld): string[] =>
  world.harbor.calls
    .filter((line) => /^(?:putManifest|addLabel|removeLabel|createTag) /.test(line))
    .map((line) => line.replace(/^putManifest .*/, 'putManifest'))

const PATTERN = { text: 'library/*', project: 'library', name: '*', tags: ['*'] }

describe('a re-check of a pattern', () => {
  const images = { named: [], patterns: [PATTERN], newest: 0 }
  const list = (world: ImageWorld): void => {
    const tags = [{ name: 'v1', pushedAt: '2026-11-01T00:00:00.000Z' }]
    world.harbor.lists.set('library/app', [{ digest: FIRST, mediaType: '', configMediaType: '', tags }])
  }

  it('judges the digest that was listed, whatever the tag is on by then', async () => {
    const world = imageWorld()
    list(world)
    world.harbor.artifacts.set('v1', artifact({ digest: SECOND }))
    const { outcomes } = await recheck(world, { request: { images } })
    expect(outcomes.images).toMatchObject([{ report: { image: { digest: FIRST, tags: ['v1'] } } }])
    expect(world.harbor.called('fetchArtifact')).not.toContain('fetchArtifact v1')
  })

  it('asks for the rights to list before anything else, and for none without a pattern', async () => {
    const world = imageWorld()
    list(world)
    await recheck(world)
    expect(world.harbor.called('isPermitted').filter((line) => line.endsWith('list'))).toEqual([])
    world.harbor.permissions.set('repository: list', false).set('artifact: list', false)
    await expect(recheck(world, { request: { images } })).rejects.toThrow(
      /- repository: list .*\n {2}- artifact: list /,
    )
    expect(world.harbor.called('fetchRepositories')).toEqual([])
  })

  it('is held against the policy of a repository before anything is scanned', async () => {
    const world = imageWorld()
    const tags = [{ name: 'v1', pushedAt: '' }]
    world.harbor.lists.set('library/a', [{ digest: SECOND, mediaType: '', configMediaType: '', tags }])
    list(world)
    const judgingOf = ({ name }: { readonly name: string }) => {
      if (name === 'app') throw new UserError('fail-on: is looser')
      return pushRequest().judging
    }
    await expect(recheck(world, { request: { images, judgingOf } })).rejects.toThrow('is looser')
    expect(world.harbor.called('fetchVulnerabilities')).toEqual([])
  })
})

describe('a re-check', () => {
  it('that neither signs nor labels changes nothing', async () => {
    const world = imageWorld()
    const { outcomes } = await recheck(world)
    expect(outcomes.images).toMatchObject([{ kind: 'judged' }, { kind: 'judged' }])
    expect(changes(world)).toEqual([])
  })

  it('adds newer statements to what passed again, and none to what failed', async () => {
    const world = imageWorld()
    world.signing.attesting = { signer: key.signer, hash, readRun: async () => undefined }
    await recheck(world, { severities: [undefined, 'high'], request: { labels: LABELS } })
    // The labels in memory are those of both images.
    expect(changes(world)).toEqual([
      ...['putManifest', 'putManifest', 'addLabel ok'],
      ...['removeLabel ok', 'addLabel bad'],
    ])
    expect(world.harbor.called('isPermitted')).toContain('isPermitted artifact-label: create')
  })

  it('signs nothing that is undecided, and takes its labels off', async () => {
    const world = imageWorld()
    world.signing.attesting = { signer: key.signer, hash, readRun: async () => undefined }
    world.harbor.labelled.push({ id: 1, name: 'ok' })
    world.harbor.fetchVulnerabilities = async () => undefined
    await recheck(world, { request: { labels: LABELS } })
    expect(changes(world)).toEqual(['removeLabel ok'])
  })

  it('goes on with the others when one cannot be signed: without its label, and the job fails', async () => {
    const world = imageWorld()
    let signed = 0
    const signer = {
      sign: async (statement: string) => {
        signed += 1
        if (signed === 1) throw new UserError('the key is not to be had')
        return key.signer.sign(statement)
      },
    }
    world.signing.attesting = { signer, hash, readRun: async () => undefined }
    const { outcomes } = await recheck(world, { request: { labels: LABELS } })
    expect(outcomes.images).toMatchObject([{ kind: 'judged' }, { kind: 'judged' }])
    expect(changes(world)).toEqual(['putManifest', 'putManifest', 'addLabel ok'])
    expect(world.host.failures).toEqual([expect.stringContaining('the key is not to be had')])
  })
})
