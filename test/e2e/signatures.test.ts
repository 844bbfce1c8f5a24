/** The signatures of a source: said, or brought along by their digests and cosign's own tags, in both forms. */
import { execFileSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { blobPath } from '../images/layout.ts'
import { makeFindings } from '../sandbox/harbor/findings.ts'
import { type ActResult, FORMS, type Form } from '../support/act.ts'
import { type PlainRegistry, servePlainRegistry } from '../support/registry.ts'
import {
  listByFallbackTag,
  referByImage,
  type SourceRepository,
  signByReferrer,
  signByTag,
} from '../support/signatures.ts'
import { toolPath } from '../support/tools.ts'
import { createWorld, pushAndScan, type World } from './world.ts'

const EVERY_FORM = Object.keys(FORMS) as Form[]
const CLEAN = { outcome: 'success', findings: [] } as const
const BAD = { outcome: 'success', findings: makeFindings({ critical: 1 }) } as const

let world: World
let registry: PlainRegistry
let image: string
/** What the source has of signatures. */
let signed: { readonly tags: readonly string[]; readonly bundle: string; readonly runnable: string }
beforeAll(async () => {
  ;[world, registry] = await Promise.all([createWorld(), servePlainRegistry()])
  const host = `127.0.0.1:${registry.port}`
  execFileSync(toolPath('crane'), ['push', world.single.path, `${host}/signed:1`], { stdio: 'ignore' })
  image = `${host}/signed:1`
  const source: SourceRepository = { registry: `http://${host}`, repository: 'signed' }
  const { digest } = world.single
  const subject = {
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    digest,
    size: statSync(blobPath(world.single.path, digest)).size,
  }
  const sig = await signByTag(source, { digest, suffix: 'sig' })
  const att = await signByTag(source, { digest, suffix: 'att' })
  const bundle = await signByReferrer(source, { subject })
  const runnable = await referByImage(source, { subject })
  await listByFallbackTag(source, { digest, referrers: [bundle, runnable] })
  signed = { tags: [sig.tag, att.tag], bundle: bundle.digest, runnable: runnable.digest }
})
afterEach(() => {
  world.harbor.clearFaults()
})
afterAll(async () => {
  await Promise.all([world.close(), registry.close()])
})

async function fromHarbor<T>(path: string): Promise<T> {
  const credentials = Buffer.from(`${world.robot.name}:${world.robot.secret}`).toString('base64')
  const response = await fetch(`${world.harbor.url}${path}`, {
    headers: { authorization: `Basic ${credentials}` },
  })
  return (await response.json()) as T
}

interface ArtifactRow {
  readonly digest: string
  readonly tags: readonly { readonly name: string }[] | null
}

/** Every tag of a repository, and the digests that Harbor has as accessories of the image. */
async function placesIn(repository: string) {
  const name = encodeURIComponent(encodeURIComponent(repository.replace(/^[^/]*\//, '')))
  const base = `/api/v2.0/projects/library/repositories/${name}/artifacts`
  const rows = await fromHarbor<ArtifactRow[]>(`${base}?with_tag=true&page_size=100`)
  const accessories = await fromHarbor<{ readonly digest: string; readonly type: string }[]>(
    `${base}/${world.single.digest}/accessories`,
  )
  const tags = await fromHarbor<{ readonly tags: readonly string[] | null }>(`/v2/${repository}/tags/list`)
  return { rows, accessories, tags: tags.tags ?? [] }
}

const errorOf = (result: ActResult) =>
  result.annotations.find(({ level }) => level === 'error')?.message ?? ''

describe.each(EVERY_FORM)('signatures of a source (%s)', (form) => {
  const run = (repository: string, inputs: Readonly<Record<string, string | undefined>> = {}) =>
    pushAndScan(world, form, { inputs: { repository, image, ...inputs } })

  it('stay there by default, which is said once', async () => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [CLEAN])
    const result = await run(repository)
    expect(result.exitCode, result.log).toBe(0)
    expect(result.log.split('"signatures: copy" would copy them as well')).toHaveLength(2)
    expect((await placesIn(repository)).tags).toEqual(['v1'])
  })

  it('come along with "copy", under no tags but those that were asked for and those of cosign', async () => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [CLEAN])
    const result = await run(repository, { signatures: 'copy' })
    expect(result.exitCode, result.log).toBe(0)
    const { tags, accessories } = await placesIn(repository)
    expect(tags.toSorted()).toEqual([...signed.tags, 'v1'].toSorted())
    expect(accessories.map(({ digest }) => digest)).toContain(signed.bundle)
    expect(accessories.map(({ digest }) => digest)).not.toContain(signed.runnable)
    expect(accessories.map(({ type }) => type)).toContain('signature.cosign')
    expect(result.log).toContain(signed.tags.join(', '))
    expect(result.log).toContain('it is an image itself, which was not judged')
  })

  it('wait with the tags in quarantine, and come before them', async () => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [CLEAN])
    const mark = world.harbor.requests.length
    const result = await run(repository, { signatures: 'copy', quarantine: 'true' })
    expect(result.exitCode, result.log).toBe(0)
    const { tags, accessories } = await placesIn(repository)
    expect(tags.toSorted()).toEqual([...signed.tags, 'v1'].toSorted())
    expect(accessories.map(({ digest }) => digest)).toContain(signed.bundle)
    const calls = world.harbor.requests.slice(mark).map(({ method, path }) => `${method} ${path}`)
    const order = [
      calls.findIndex((call) => call.includes('/additions/vulnerabilities')),
      calls.findIndex((call) => call.startsWith('PUT') && call.endsWith(`/manifests/${signed.tags[0]}`)),
      calls.findIndex(
        (call) => call.startsWith('POST') && call.endsWith(`/artifacts/${world.single.digest}/tags`),
      ),
    ]
    expect(
      order.every((index) => index >= 0),
      calls.join('\n'),
    ).toBe(true)
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })

  it('of an image that failed in quarantine never get there', async () => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [BAD])
    const result = await run(repository, { signatures: 'copy', quarantine: 'true' })
    expect(result.exitCode).not.toBe(0)
    const { tags, accessories } = await placesIn(repository)
    expect(tags).toEqual([])
    expect(accessories).toEqual([])
  })

  it('cannot be copied of a layout, which is said before anything is pushed', async () => {
    const repository = world.repository()
    const mark = world.harbor.requests.length
    const result = await run(repository, { signatures: 'copy', image: world.single.path })
    expect(result.exitCode).not.toBe(0)
    expect(errorOf(result)).toMatch(
      /"signatures" is "copy", and only a registry has signatures.*Nothing has been pushed/,
    )
    expect(
      world.harbor.requests.slice(mark).filter(({ method }) => ['PUT', 'PATCH'].includes(method)),
    ).toEqual([])
  })
})
