/** What is judged is what a client can run: indexes of which one child is not what it seems, in both forms. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../src/domain/report/report.ts'
import {
  type Descriptor,
  type Index,
  makeImage,
  OCI,
  readIndexJson,
  readJson,
  writeBlob,
  writeIndexJson,
  writeJson,
} from '../images/index.ts'
import { makeFindings } from '../sandbox/harbor/findings.ts'
import { FORMS, type Form } from '../support/act.ts'
import { createWorld, pushAndScan, type World } from './world.ts'

const EMPTY = 'application/vnd.oci.empty.v1+json'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(async () => {
  await world.close()
})

/** A layout with an index of linux/s390x and linux/amd64, whose entries are changed before it is written. */
async function layoutWith(
  name: string,
  change: (entries: { s390x: Descriptor; amd64: Descriptor }, layout: string) => Promise<readonly object[]>,
): Promise<string> {
  const directory = join(world.directory, name)
  await makeImage({ directory, platforms: ['linux/s390x', 'linux/amd64'], attestations: false })
  const [root] = readIndexJson(directory)
  const [s390x, amd64] = root === undefined ? [] : readJson<Index>(directory, root).manifests
  if (s390x === undefined || amd64 === undefined) throw new Error('no index')
  const manifests = await change({ s390x, amd64 }, directory)
  const json = { schemaVersion: 2, mediaType: OCI.index, manifests }
  await writeIndexJson(directory, [await writeJson(directory, { mediaType: OCI.index, json })])
  return directory
}

/** A manifest as oras attaches it: no image, with one blob. */
async function writeArtifact(layout: string): Promise<Descriptor> {
  const config = await writeBlob(layout, { mediaType: EMPTY, bytes: Buffer.from('{}') })
  const layer = await writeBlob(layout, {
    mediaType: 'application/vnd.example.index.v1+json',
    bytes: Buffer.from('{"index":[]}'),
  })
  const json = { schemaVersion: 2, mediaType: OCI.manifest, config, layers: [layer] }
  return writeJson(layout, { mediaType: OCI.manifest, json })
}

describe.each(Object.keys(FORMS) as Form[])('an index (%s)', (form) => {
  async function run(image: string, inputs: Readonly<Record<string, string>> = {}) {
    const repository = world.repository()
    const clean = { outcome: 'success', findings: [] } as const
    world.harbor.scriptScan(repository, [clean])
    const critical = { outcome: 'success', findings: makeFindings({ critical: 3 }) } as const
    world.harbor.scriptScan(repository, [critical], 'linux/amd64')
    const result = await pushAndScan(world, form, {
      inputs: { repository, image, 'fail-on': 'any', quarantine: 'true', ...inputs },
    })
    return { repository, result }
  }

  it('with a full image that calls itself an attestation and names no platform fails, and gets no tag', async () => {
    const image = await layoutWith(`disguised-${form}`, async ({ s390x, amd64 }) => {
      const { platform: _, ...bare } = amd64
      const annotations = {
        'vnd.docker.reference.type': 'attestation-manifest',
        'vnd.docker.reference.digest': s390x.digest,
      }
      return [s390x, { ...bare, annotations }]
    })
    const { repository, result } = await run(image)
    expect(result.exitCode, result.log).toBe(1)
    expect(result.outputs['verdict']).toBe('failed')
    expect(result.outputs['critical']).toBe('3')
    expect(world.harbor.tag(repository, 'v1')).toBeUndefined()
    expect(JSON.parse(result.outputs['platforms'] ?? '[]')).toMatchObject([
      { platform: 'linux/amd64', total: 3 },
      { platform: 'linux/s390x', total: 0 },
    ])
  })

  it('with a child that is no image is judged by the others, and the child is named', async () => {
    let digest = ''
    const image = await layoutWith(`attached-${form}`, async ({ s390x }, layout) => {
      const artifact = await writeArtifact(layout)
      digest = artifact.digest
      return [s390x, { ...artifact, platform: { os: 'linux', architecture: '' } }]
    })
    const reportFile = join(world.directory, `attached-${form}.json`)
    const { repository, result } = await run(image, { 'report-file': reportFile })
    expect(result.exitCode, result.log).toBe(0)
    expect(result.outputs['verdict']).toBe('passed')
    expect(world.harbor.tag(repository, 'v1')).toBe(result.outputs['digest'])
    const reason = `no image: configuration media type ${EMPTY}`
    expect(result.log).toContain(`linux/unknown (${digest.slice(0, 19)}) is not judged: ${reason}`)
    expect(result.summaries.join('')).toContain('Not judged, because no client can run it (1)')
    const report = JSON.parse(await readFile(reportFile, 'utf8')) as Report
    expect(report.leftAside).toEqual([{ digest, platform: 'linux/unknown', reason }])
  })

  it('of nothing but what is no image is undecided, and gets no tag', async () => {
    const image = await layoutWith(`nothing-${form}`, async (_, layout) => [await writeArtifact(layout)])
    const { repository, result } = await run(image)
    expect(result.exitCode, result.log).toBe(1)
    expect(result.outputs['verdict']).toBe('undecided')
    expect(result.log).toMatch(/no platform that could be scanned: sha256:\w+ is no image/)
    expect(world.harbor.tag(repository, 'v1')).toBeUndefined()
  })

  it('with two images for one platform has a row and an SBOM for each', async () => {
    const image = await layoutWith(`twins-${form}`, async ({ s390x, amd64 }) => [
      { ...s390x, platform: { os: 'windows', architecture: 'amd64', 'os.version': '10.0.17763.1' } },
      { ...amd64, platform: { os: 'windows', architecture: 'amd64', 'os.version': '10.0.20348.1' } },
    ])
    const { result } = await run(image, { 'fail-on': 'never', sbom: 'true' })
    expect(result.exitCode, result.log).toBe(0)
    const names = ['windows/amd64:10.0.17763.1', 'windows/amd64:10.0.20348.1']
    const named = (output: string): string[] =>
      (JSON.parse(result.outputs[output] ?? '[]') as { platform: string }[]).map(({ platform }) => platform)
    expect(named('platforms')).toEqual(names)
    expect(named('sboms')).toEqual(names)
    expect(new Set((result.outputs['sbom-file'] ?? '').split('\n')).size).toBe(2)
  })
})
