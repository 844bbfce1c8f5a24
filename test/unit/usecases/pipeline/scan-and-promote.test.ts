import { describe, expect, it } from 'vitest'
import { UserError } from '../../../../src/domain/errors.ts'
import { pushOnlyImage } from '../../../../src/usecases/pipeline/push-image.ts'
import { artifact, digestOf } from '../../../support/builders.ts'
import { type ImageWorld, imageWorld, listed, pushRequest } from '../../../support/image-ports.ts'
import { hash, makeKey } from '../../../support/signing.ts'

const IMAGE = { name: 'app', digest: digestOf('a') }

const run = (
  world: ImageWorld,
  options: {
    readonly request?: Parameters<typeof pushRequest>[0]
    readonly image?: Parameters<typeof listed>[1]
  } = {},
) =>
  pushOnlyImage(
    { ...pushRequest(options.request), listed: listed(world, options.image ?? IMAGE) },
    world.portsFor(world.host),
  )

describe('what follows the copy', () => {
  it('puts the tags on after the verdict, and keeps the report as it was before apart', async () => {
    const world = imageWorld()
    const { judged } = await run(world)
    expect(judged?.scanned.image.tags).toEqual([])
    expect(judged?.report.image.tags).toEqual(['v1'])
    expect(judged?.placed?.tags).toEqual(['v1'])
    expect(world.store.written.get(judged?.reportFile ?? '')?.images).toMatchObject([
      { report: { promotion: { state: 'done' } } },
    ])
  })

  it('keeps the verdict when the SBOM cannot be had, and fails the job', async () => {
    const world = imageWorld()
    world.harbor.version = 'v2.10.0'
    const { judged, sboms } = await run(world, { request: { sbom: true } })
    expect(sboms).toEqual([])
    expect(judged?.report.verdict.name).toBe('passed')
    expect(judged?.placed?.tags).toEqual(['v1'])
    expect(world.host.failures).toEqual([expect.stringContaining('Harbor v2.10.0 makes no SBOMs')])
  })

  it('asks for no SBOM and puts no tag on after a scan that did not end', async () => {
    const world = imageWorld()
    world.images.set('app.tar', IMAGE.digest)
    const request = { ...pushRequest({ sbom: true }), listed: listed(world, IMAGE) }
    world.harbor.script(artifact({ digest: IMAGE.digest }), [[0, {}]])
    const { judged, placed } = await pushOnlyImage(request, world.portsFor(world.host)).then((pushed) => ({
      judged: pushed.judged,
      placed: pushed.judged?.placed,
    }))
    expect(judged?.report.verdict.name).toBe('undecided')
    expect(placed).toBeUndefined()
    expect(world.harbor.called('startSbom')).toEqual([])
    expect(world.harbor.called('createTag')).toEqual([])
  })

  it('is nothing without a scan but the SBOM', async () => {
    const world = imageWorld()
    const waiting = { scan: 'never', timeoutMs: 60_000, retries: 0 } as const
    const pushed = await run(world, { request: { waiting, quarantine: false } })
    expect(pushed.judged).toBeUndefined()
    expect(world.harbor.called('startScan')).toEqual([])
    expect(world.host.lines).toContain('Not scanned, because "scan" is "never": there is no verdict')
  })

  it('returns what was copied with the error that ended it', async () => {
    const world = imageWorld()
    world.store.write = async () => {
      throw new Error('a defect')
    }
    const pushed = await run(world)
    expect(pushed.copied?.digest).toBe(IMAGE.digest)
    expect(pushed.error).toEqual(new Error('a defect'))
  })
})

describe('a verdict that is to be signed', () => {
  const key = makeKey()
  const attesting = { signer: key.signer, hash, readRun: async () => undefined }
  /** What was written to Harbor, in order. */
  const written = (world: ImageWorld): string[] =>
    world.harbor.calls
      .filter((line) => /^(?:putManifest|createTag) /.test(line))
      .map((line) => line.split(' ')[0] ?? '')

  it('is signed after the pass and before the tags', async () => {
    const world = imageWorld()
    world.signing.attesting = attesting
    const { judged } = await run(world)
    expect(judged?.attestations?.map(({ subject }) => subject)).toEqual([IMAGE.digest, IMAGE.digest])
    expect(written(world)).toEqual(['putManifest', 'putManifest', 'createTag'])
    expect(judged?.placed?.tags).toEqual(['v1'])
  })

  it('is not signed when it is failed', async () => {
    const world = imageWorld()
    world.signing.attesting = attesting
    const { judged } = await run(world, { image: { ...IMAGE, severity: 'high' } })
    expect(judged?.report.verdict.name).toBe('failed')
    expect(judged?.attestations).toBeUndefined()
    expect(written(world)).toEqual([])
  })

  it('keeps the tags back when it cannot be signed, and fails the job', async () => {
    const world = imageWorld()
    world.signing.attesting = {
      ...attesting,
      signer: {
        sign: async () => {
          throw new UserError('the key is not to be had')
        },
      },
    }
    const { judged } = await run(world)
    expect(judged?.report.verdict.name).toBe('passed')
    expect(judged?.placed).toBeUndefined()
    expect(world.host.failures).toEqual(['the key is not to be had'])
    expect(written(world)).toEqual([])
  })
})

describe('a verdict that is to be shown by a label', () => {
  const labels = { passed: 'ok', failed: 'bad' }
  const changed = (world: ImageWorld): string[] =>
    world.harbor.calls.filter((line) => /^(?:putManifest|createTag|addLabel|removeLabel) /.test(line))

  it('has it before the tags, and after its signature', async () => {
    const world = imageWorld()
    const key = makeKey()
    world.signing.attesting = { signer: key.signer, hash, readRun: async () => undefined }
    await run(world, { request: { labels } })
    expect(changed(world).map((line) => line.split(' ')[0])).toEqual([
      'putManifest',
      'putManifest',
      'addLabel',
      'createTag',
    ])
  })

  it('has the other one after a failure, and neither when it is undecided', async () => {
    const world = imageWorld()
    await run(world, { image: { ...IMAGE, severity: 'high' }, request: { labels } })
    expect(changed(world)).toEqual(['addLabel bad'])
    const open = imageWorld()
    const request = { ...pushRequest({ labels }), listed: listed(open, IMAGE) }
    open.harbor.script(artifact({ digest: IMAGE.digest }), [[0, {}]])
    open.harbor.labelled.push({ id: 1, name: 'ok' })
    await pushOnlyImage(request, open.portsFor(open.host))
    expect(changed(open)).toEqual(['removeLabel ok'])
  })

  it('gets no tag when its label cannot be set, and fails the job', async () => {
    const world = imageWorld()
    world.harbor.labelErrors.set('addLabel', new UserError('no right to labels'))
    const { judged } = await run(world, { request: { labels } })
    expect(judged?.report.verdict.name).toBe('passed')
    expect(judged?.placed).toBeUndefined()
    expect(world.host.failures).toEqual(['no right to labels'])
    expect(changed(world)).toEqual(['addLabel ok'])
  })

  it('is not shown when its signature could not be made', async () => {
    const world = imageWorld()
    const signer = {
      sign: async () => {
        throw new UserError('the key is not to be had')
      },
    }
    world.signing.attesting = { signer, hash, readRun: async () => undefined }
    await run(world, { request: { labels } })
    expect(world.harbor.called('fetchLabels')).toEqual([])
  })

  it('is deleted in quarantine although its label could not be set', async () => {
    const world = imageWorld()
    world.harbor.labelErrors.set('addLabel', new UserError('no right to labels'))
    await run(world, { image: { ...IMAGE, severity: 'high' }, request: { labels, onFailure: 'delete' } })
    expect(world.harbor.called('deleteArtifact')).toHaveLength(1)
  })

  it('is left as it was when the job is being cancelled', async () => {
    const cancelled = new AbortController()
    const world = imageWorld({ signal: cancelled.signal })
    world.harbor.fetchVulnerabilities = async () => {
      cancelled.abort()
      return { findings: [] }
    }
    await run(world, { request: { labels } })
    expect(world.harbor.called('fetchLabels')).toEqual([])
  })
})
