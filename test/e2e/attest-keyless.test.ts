/** Verdicts that are signed with the identity of the run: act, both forms, the real cosign, sigstore's own mock. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PREDICATE_TYPE } from '../../src/domain/attestation/statement.ts'
import { type SigstoreSandbox, startSigstore } from '../sandbox/sigstore/index.ts'
import { ISSUER, RUN } from '../sandbox/sigstore/tokens.ts'
import { type ActResult, FORMS, type Form } from '../support/act.ts'
import { leaksOf } from '../support/act-leaks.ts'
import { type Cosign, openCosign } from '../support/cosign.ts'
import { requireNoLeaks } from '../support/secret-forms.ts'
import { BAD, CLEAN } from './staging.ts'
import { createWorld, pushAndScan, type World } from './world.ts'

const EVERY_FORM = Object.keys(FORMS) as Form[]
const IDENTITY = `https://github.com/${RUN.job_workflow_ref}`

let world: World
let cosign: Cosign
/** With public logs, and as GitHub's own services, without. */
let open: SigstoreSandbox
let closed: SigstoreSandbox
beforeAll(async () => {
  ;[world, open, closed] = await Promise.all([
    createWorld(),
    startSigstore(),
    startSigstore({ hasLogs: false }),
  ])
  cosign = openCosign({ host: world.harbor.host, name: world.robot.name, secret: world.robot.secret })
  cosign.write('open.json', open.trustedRoot)
  cosign.write('closed.json', closed.trustedRoot)
})
afterAll(async () => {
  cosign.close()
  await Promise.all([world.close(), open.close(), closed.close()])
})

const errorsOf = (result: ActResult): string[] =>
  result.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)

/** @throws Error when a token is in what the run printed or left. */
async function run(
  form: Form,
  sigstore: SigstoreSandbox,
  options: {
    readonly inputs: Readonly<Record<string, string | undefined>>
    readonly env?: Readonly<Record<string, string>>
  },
): Promise<ActResult> {
  const { inputs, env = sigstore.environment } = options
  const first = sigstore.secrets.length
  const result = await pushAndScan(world, form, {
    env,
    inputs: {
      quarantine: 'true',
      attest: 'keyless',
      'fulcio-url': sigstore.url,
      'timestamp-url': sigstore.url,
      ...inputs,
    },
  })
  const tokens = [sigstore.secrets[0] ?? '', ...sigstore.secrets.slice(first)]
  const secrets = Object.fromEntries(tokens.map((token, index) => [`token ${index}`, token]))
  requireNoLeaks(await leaksOf(result, { workflow: '', secrets }))
  return result
}

describe.each(EVERY_FORM)('a verdict that is signed without a key (%s)', (form) => {
  it.each([
    { name: 'by public services with logs', root: 'open.json', hasLogs: true },
    { name: 'by services that publish nothing', root: 'closed.json', hasLogs: false },
  ])('$name is verified by cosign as this workflow, and as no other', async ({ root, hasLogs }) => {
    const sigstore = hasLogs ? open : closed
    const repository = world.repository()
    world.harbor.scriptScan(repository, [CLEAN])
    const mark = sigstore.calls.length
    const result = await run(form, sigstore, {
      inputs: { repository, image: world.multi.path, ...(hasLogs ? { 'rekor-url': open.url } : {}) },
    })
    expect(result.exitCode, result.log).toBe(0)
    const statements = JSON.parse(result.outputs['attestations'] ?? '') as object[]
    expect(statements).toHaveLength(8)
    expect(world.harbor.tag(repository, 'v1')).toBe(world.multi.digest)
    // One certificate for all of them.
    const calls = sigstore.calls.slice(mark)
    const count = (service: string): number => calls.filter((call) => call === service).length
    expect(['token', 'fulcio', 'timestamp', 'rekor'].map(count)).toEqual([1, 1, 8, hasLogs ? 8 : 0])

    const reference = `${world.harbor.host}/${repository}@${world.multi.digest}`
    const as = { identity: IDENTITY, issuer: ISSUER, trustedRoot: cosign.path(root), hasLogs }
    for (const type of ['vuln', PREDICATE_TYPE.verdict]) {
      const { code, text } = await cosign.verifyIdentity(reference, { ...as, type })
      expect(code, text).toBe(0)
    }
    const type = PREDICATE_TYPE.verdict
    const foreign = await Promise.all([
      cosign.verifyIdentity(reference, { ...as, type, identity: `${IDENTITY}2` }),
      cosign.verifyIdentity(reference, { ...as, type, issuer: 'https://issuer.example.com' }),
      cosign.verifyIdentity(reference, {
        ...as,
        type,
        trustedRoot: cosign.path(hasLogs ? 'closed.json' : 'open.json'),
      }),
    ])
    for (const { code, text } of foreign) expect(code, text).not.toBe(0)
    if (hasLogs) return
    const strict = await cosign.verifyIdentity(reference, { ...as, type, hasLogs: true })
    expect(strict.code, 'docs/attestation.md says that cosign asks for two switches').not.toBe(0)
  })

  it('is not made of an image that failed: no token is asked for', async () => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [BAD])
    const mark = closed.calls.length
    const result = await run(form, closed, { inputs: { repository } })
    expect(result.exitCode, result.log).not.toBe(0)
    expect(closed.calls.slice(mark)).toEqual([])
    expect(world.harbor.artifact(repository, world.single.digest)).toMatchObject({ accessories: null })
  })

  it('is refused before anything is sent where the job may not ask for a token', async () => {
    const repository = world.repository()
    const [marks, calls] = [world.harbor.requests.length, closed.calls.length]
    const result = await run(form, closed, { inputs: { repository }, env: {} })
    expect(errorsOf(result)).toEqual([expect.stringContaining('"permissions: id-token: write"')])
    expect([world.harbor.requests.slice(marks), closed.calls.slice(calls)]).toEqual([[], []])
  })

  it('keeps the tags back when there is no certificate for it', async () => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [CLEAN])
    closed.addFault('fulcio', { status: 403, body: '{"message":"not this organization"}' })
    const result = await run(form, closed, { inputs: { repository } })
    expect(errorsOf(result)[0]).toEqual(
      expect.stringMatching(/failed to get a certificate from .*: it answered 403 "not this organization"/),
    )
    expect(result.outputs['verdict']).toBe('passed')
    expect(world.harbor.artifact(repository, world.single.digest)).toMatchObject({
      tags: null,
      accessories: null,
    })
  })
})
