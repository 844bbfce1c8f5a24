/** Verdicts that are signed and asked for, as a consumer does it: act, both forms, the Harbor sandbox, the real cosign. */
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PREDICATE_TYPE } from '../../src/domain/attestation/statement.ts'
import { type ActResult, FORMS, type Form, useOf, workflowOf } from '../support/act.ts'
import { type Cosign, openCosign, PASSWORD } from '../support/cosign.ts'
import { makeKey } from '../support/signing.ts'
import { calls } from './request-log.ts'
import { BAD, CLEAN, createStaging, type Staging } from './staging.ts'
import { LOGIN, PUSH, SCAN } from './usual-calls.ts'
import { pushAndScan, type World } from './world.ts'

const EVERY_FORM = Object.keys(FORMS) as Form[]

let staging: Staging
let world: World
let cosign: Cosign
/** A key of cosign, with its password. */
let pem: string
let publicKey: string
beforeAll(async () => {
  staging = await createStaging()
  world = staging.world
  const { name, secret } = world.robot
  cosign = openCosign({ host: world.harbor.host, name, secret })
  const keys = await cosign.generateKeys('verdict')
  pem = keys.pem
  publicKey = cosign.path('verdict.pub')
})
afterAll(async () => {
  cosign.close()
  await world.close()
})

const SIGNING = {
  attest: 'key',
  'signing-key': '${{ secrets.SIGNING_KEY }}',
  'signing-key-password': '${{ secrets.SIGNING_PASSWORD }}',
}
const secrets = (robot = world.robot) => ({
  HARBOR_TOKEN: robot.secret,
  SIGNING_KEY: pem,
  SIGNING_PASSWORD: PASSWORD,
})

/** What was written since: referrers by their digest, tags by their name. */
function writesSince(mark: number): string[] {
  return world.harbor.requests.slice(mark).flatMap(({ method, path, status }) => {
    if ((status ?? 500) >= 300) return []
    if (method === 'PUT' && path.includes('/manifests/sha256:')) return ['manifest']
    return method === 'POST' && path.endsWith('/tags') ? ['tag'] : []
  })
}
const errorsOf = (result: ActResult): string[] =>
  result.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)

describe.each(EVERY_FORM)('a signed verdict (%s)', (form) => {
  const run = (inputs: Readonly<Record<string, string | undefined>>) =>
    pushAndScan(world, form, {
      secrets: secrets(),
      inputs: { quarantine: 'true', ...SIGNING, ...inputs },
    })

  it('comes after the pass and before the tags, and cosign verifies it', async () => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [CLEAN])
    const mark = world.harbor.requests.length
    const result = await run({ repository, image: world.multi.path })
    expect(result.exitCode, result.log).toBe(0)
    const statements = JSON.parse(result.outputs['attestations'] ?? '') as { readonly subject: string }[]
    // Three platforms and the index, two statements each.
    expect(statements).toHaveLength(8)
    expect(statements.at(-1)?.subject).toBe(world.multi.digest)
    const writes = writesSince(mark)
    expect(writes.slice(-9)).toEqual([...Array.from({ length: 8 }, () => 'manifest'), 'tag'])
    expect(world.harbor.tag(repository, 'v1')).toBe(world.multi.digest)
    for (const type of ['vuln', PREDICATE_TYPE.verdict]) {
      const reference = `${world.harbor.host}/${repository}@${world.multi.digest}`
      const { code, text } = await cosign.verify(reference, { key: publicKey, type })
      expect(code, text).toBe(0)
    }
    expect(result.log).not.toContain(PASSWORD)
    expect(result.log).not.toContain(pem.split('\n')[1])
  })

  it('is written between the report and the tags, and the calls are these', async () => {
    const repository = world.repository()
    // Pending until the first look of the wait: each run takes the same course.
    world.harbor.scriptScan(repository, [{ outcome: 'success', findings: [], pendingReads: 1, runningMs: 0 }])
    const since = world.harbor.requests.length
    const result = await run({ repository })
    expect(result.exitCode, result.log).toBe(0)
    const statements = JSON.parse(result.outputs['attestations'] ?? '') as { readonly digest: string }[]
    const asked = calls(world.harbor, {
      since,
      repositories: { app: repository },
      digests: { image: world.single.digest, statement: statements.map(({ digest }) => digest) },
    })
    expect(asked).toEqual([
      ...LOGIN,
      'GET /api/app/artifacts/image -> 404',
      'GET /api/app/artifacts/v1 -> 404',
      ...PUSH,
      ...SCAN,
      'PUT /v2/app/blobs x 4',
      'PUT /v2/app/manifests/statement x 2',
      'GET /api/app/artifacts/v1 -> 404',
      'GET /api/app/artifacts/image',
      'POST /api/app/artifacts/image/tags v1',
    ])
  })

  it('is not made of an image that failed, nor of one that is undecided', async () => {
    for (const script of [BAD, { outcome: 'error', log: 'no database' }] as const) {
      const repository = world.repository()
      world.harbor.scriptScan(repository, [script])
      const result = await run({ repository, 'scan-retries': '0' })
      expect(result.exitCode, result.log).not.toBe(0)
      expect(result.outputs['attestations'] ?? '').toBe('')
      expect(world.harbor.artifact(repository, world.single.digest)).toMatchObject({ accessories: null })
    }
  })

  it('is refused before anything is sent when the password is wrong', async () => {
    const repository = world.repository()
    const mark = world.harbor.requests.length
    const result = await run({ repository, 'signing-key-password': 'not the one' })
    expect(errorsOf(result)).toEqual([expect.stringContaining('signing-key: cannot be opened with')])
    expect(world.harbor.requests.slice(mark)).toEqual([])
  })

  it('keeps the tags back when Harbor does not take it', async () => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [CLEAN])
    // The image and its tag are written by others than these.
    world.harbor.addFault({
      method: 'PUT',
      path: new RegExp(`/v2/${repository}/manifests/sha256:(?!${world.single.digest.slice(7)})`),
      status: 403,
      times: 100,
    })
    const result = await run({ repository })
    world.harbor.clearFaults()
    expect(result.exitCode, result.log).not.toBe(0)
    expect(result.outputs['verdict']).toBe('passed')
    expect(world.harbor.artifact(repository, world.single.digest)).toMatchObject({ tags: null })
  })

  it('comes with the SBOM, which cosign verifies as spdxjson', async () => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [CLEAN])
    const mark = world.harbor.requests.length
    const result = await run({ repository, sbom: 'true', 'attest-sbom': 'true' })
    expect(result.exitCode, result.log).toBe(0)
    const statements = JSON.parse(result.outputs['attestations'] ?? '') as {
      readonly predicateType: string
    }[]
    expect(statements.map(({ predicateType }) => predicateType)).toEqual([
      PREDICATE_TYPE.sbom,
      PREDICATE_TYPE.vulnerabilities,
      PREDICATE_TYPE.verdict,
    ])
    expect(writesSince(mark).slice(-4)).toEqual(['manifest', 'manifest', 'manifest', 'tag'])
    const reference = `${world.harbor.host}/${repository}@${world.single.digest}`
    const { code, text } = await cosign.verify(reference, { key: publicKey, type: 'spdxjson' })
    expect(code, text).toBe(0)
  })

  it('is not made, and no tag is put on, when the SBOM that is to be signed is not there', async () => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [CLEAN])
    world.harbor.scriptSbom(repository, [{ outcome: 'error', log: 'no database' }])
    const inputs = { sbom: 'true', 'attest-sbom': 'true', 'scan-retries': '0' }
    const result = await run({ repository, ...inputs })
    expect(result.exitCode, result.log).not.toBe(0)
    expect(errorsOf(result)).toContainEqual(
      expect.stringContaining('failed to sign the SBOM of linux/amd64: Harbor has none'),
    )
    expect(result.outputs['verdict']).toBe('passed')
    expect(world.harbor.artifact(repository, world.single.digest)).toMatchObject({
      tags: null,
      accessories: null,
    })
  })

  it('is made for each of several images', async () => {
    const repositories = [world.repository(), world.repository()]
    for (const repository of repositories) world.harbor.scriptScan(repository, [CLEAN])
    const result = await run({
      image: undefined,
      tags: undefined,
      images: repositories.map((repository) => `${world.single.path} => ${repository}:v1`).join('\n'),
    })
    expect(result.exitCode, result.log).toBe(0)
    for (const repository of repositories) {
      const reference = `${world.harbor.host}/${repository}@${world.single.digest}`
      const { code, text } = await cosign.verify(reference, { key: publicKey, type: PREDICATE_TYPE.verdict })
      expect(code, text).toBe(0)
    }
  })
})

describe('a deployment', () => {
  const verify = (inputs: Readonly<Record<string, string>>) =>
    world.act.run({
      workflow: workflowOf([
        {
          id: 'it',
          uses: useOf('actions/verify-verdict'),
          with: { ...staging.connection(), 'verify-key': publicKey, ...inputs },
        },
      ]),
      secrets: secrets(staging.robot),
    })
  const push = async (inputs: Readonly<Record<string, string>> = {}) => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [CLEAN])
    const reportFile = join(world.directory, `attested-${repository.split('/').at(-1)}.json`)
    const result = await pushAndScan(world, 'root', {
      robot: staging.robot,
      secrets: secrets(staging.robot),
      inputs: { repository, tags: undefined, 'report-file': reportFile, ...SIGNING, ...inputs },
    })
    expect(result.exitCode, result.log).toBe(0)
    return { repository, reportFile }
  }

  it('finds the verdict of an image, by digest and by tag', async () => {
    const { repository } = await push({ tags: 'v1' })
    for (const digest of [world.single.digest, 'v1']) {
      const result = await verify({ repository, digest, 'max-age': '1h' })
      expect(result.exitCode, result.log).toBe(0)
      expect(result.outputs).toMatchObject({
        reference: `${world.harbor.host}/${repository}@${world.single.digest}`,
        exceptions: '0',
        attestation: expect.stringMatching(/^sha256:/),
      })
    }
  })

  it('ends when the verdict is by a looser policy or another key, or there is none', async () => {
    const loose = await push({ 'fail-on': 'critical' })
    const unsigned = await push({ attest: 'off', 'signing-key': '', 'signing-key-password': '' })
    const other = cosign.write('other.pub', makeKey().publicPem)
    const digest = world.single.digest
    const cases = [
      [await verify({ repository: loose.repository, digest }), 'looser policy'],
      [await verify({ repository: loose.repository, digest, 'verify-key': other }), 'another key'],
      [await verify({ repository: unsigned.repository, digest }), 'no signed statement'],
    ] as const
    for (const [result, message] of cases) {
      expect(result.exitCode, result.log).not.toBe(0)
      expect(errorsOf(result)).toEqual([expect.stringContaining(message)])
    }
  })

  it('promotes by the signed verdict alone', async () => {
    const { repository } = await push()
    const digest = world.single.digest
    const target = `prod/${repository.split('/').at(-1)}`
    const result = await staging.promote({
      'verify-key': publicKey,
      digest,
      tags: '1.0',
      repository: target,
      'judged-in': repository,
    })
    expect(result.exitCode, result.log).toBe(0)
    expect(world.harbor.tag(target, '1.0')).toBe(digest)
    const summary = result.summaries.join('').replaceAll(/\\|&#8203;|<\/?code>/g, '')
    expect(summary).toContain(`1.0 · from ${repository} · `)
    expect(summary).toMatch(/- Signed verdict sha256:[0-9a-f]{12}: passed on .*, verified by \S+/)
  })
})
