/** Verdicts that are signed with the identity of the run: act, both forms, the real cosign, sigstore's own mock. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PREDICATE_TYPE } from '../../src/domain/attestation/statement.ts'
import { type SigstoreSandbox, startSigstore } from '../sandbox/sigstore/index.ts'
import { ISSUER, RUN, type RunClaims } from '../sandbox/sigstore/tokens.ts'
import { type ActResult, FORMS, type Form, useOf, workflowOf } from '../support/act.ts'
import { leaksOf } from '../support/act-leaks.ts'
import { type Cosign, openCosign } from '../support/cosign.ts'
import { requireNoLeaks } from '../support/secret-forms.ts'
import { makeKey } from '../support/signing.ts'
import { BAD, CLEAN, createStaging, type Staging } from './staging.ts'
import { pushAndScan, type World } from './world.ts'

const EVERY_FORM = Object.keys(FORMS) as Form[]
const IDENTITY = `https://github.com/${RUN.job_workflow_ref}`

let staging: Staging
let world: World
let cosign: Cosign
/** With public logs, and as GitHub's own services, without. */
let open: SigstoreSandbox
let closed: SigstoreSandbox
/** With a log of version 2. */
let tiled: SigstoreSandbox
beforeAll(async () => {
  ;[staging, open, closed, tiled] = await Promise.all([
    createStaging(),
    startSigstore(),
    startSigstore({ hasLogs: false }),
    startSigstore({ logVersion: 2 }),
  ])
  world = staging.world
  cosign = openCosign({ host: world.harbor.host, name: world.robot.name, secret: world.robot.secret })
  cosign.write('open.json', open.trustedRoot)
  cosign.write('closed.json', closed.trustedRoot)
  cosign.write('tiled.json', tiled.trustedRoot)
})
afterAll(async () => {
  cosign.close()
  await Promise.all([world.close(), open.close(), closed.close(), tiled.close()])
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
    { name: 'by public services with logs', choose: () => open, root: 'open.json', log: 'rekor' },
    { name: 'by services with a log of version 2', choose: () => tiled, root: 'tiled.json', log: 'rekor-2' },
    { name: 'by services that publish nothing', choose: () => closed, root: 'closed.json', log: 'none' },
  ])('$name is verified by cosign as this workflow, and as no other', async ({ choose, root, log }) => {
    const sigstore = choose()
    const hasLogs = log !== 'none'
    const repository = world.repository()
    world.harbor.scriptScan(repository, [CLEAN])
    const mark = sigstore.calls.length
    const result = await run(form, sigstore, {
      inputs: { repository, image: world.multi.path, ...(hasLogs ? { 'rekor-url': sigstore.url } : {}) },
    })
    expect(result.exitCode, result.log).toBe(0)
    const statements = JSON.parse(result.outputs['attestations'] ?? '') as object[]
    expect(statements).toHaveLength(8)
    expect(world.harbor.tag(repository, 'v1')).toBe(world.multi.digest)
    // One certificate for all of them.
    const calls = sigstore.calls.slice(mark)
    const count = (service: string): number => calls.filter((call) => call === service).length
    expect(['token', 'fulcio', 'timestamp', log].map(count)).toEqual([1, 1, 8, hasLogs ? 8 : 0])

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

  it('is made for each of several images, and not for the one that failed', async () => {
    const [good, bad] = [world.repository(), world.repository()]
    world.harbor.scriptScan(good, [CLEAN])
    world.harbor.scriptScan(bad, [BAD])
    const result = await run(form, closed, {
      inputs: {
        image: undefined,
        tags: undefined,
        images: [good, bad].map((repository) => `${world.single.path} => ${repository}:v1`).join('\n'),
      },
    })
    expect(result.exitCode, result.log).not.toBe(0)
    const as = { identity: IDENTITY, issuer: ISSUER, trustedRoot: cosign.path('closed.json'), hasLogs: false }
    for (const version of [3, 2] as const) {
      const reference = `${world.harbor.host}/${good}@${world.single.digest}`
      const { code, text } = await cosign.verifyIdentity(reference, {
        ...as,
        type: PREDICATE_TYPE.verdict,
        version,
      })
      expect(code, text).toBe(0)
    }
    expect(world.harbor.artifact(bad, world.single.digest)).toMatchObject({ accessories: null, tags: null })
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

describe('a deployment', () => {
  /** An image with a verdict that a run signed, and no tag. */
  const push = async (claims: RunClaims = RUN): Promise<string> => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [CLEAN])
    closed.setRun(claims)
    const result = await run('root', closed, { inputs: { repository, tags: undefined, quarantine: 'false' } })
    closed.setRun(RUN)
    expect(result.exitCode, result.log).toBe(0)
    return repository
  }
  const wanted = (inputs: Readonly<Record<string, string>> = {}) => ({
    digest: world.single.digest,
    'verify-identity': IDENTITY,
    'trusted-root': cosign.path('closed.json'),
    ...inputs,
  })
  const verify = (inputs: Readonly<Record<string, string>>) =>
    world.act.run({
      workflow: workflowOf([
        {
          id: 'it',
          uses: useOf('actions/verify-verdict'),
          with: { ...staging.connection(), ...inputs },
        },
      ]),
      secrets: { HARBOR_TOKEN: staging.robot.secret },
    })

  it('finds the verdict of the workflow that it names, by itself or by a pattern', async () => {
    const repository = await push()
    for (const inputs of [
      {},
      { 'verify-identity': 'https://github.com/org/*/.github/workflows/release.yml@refs/heads/**' },
      { 'trusted-root': `${open.trustedRoot}\n${closed.trustedRoot}` },
    ]) {
      const result = await verify({ repository, 'max-age': '1h', ...wanted(inputs) })
      expect(result.exitCode, result.log).toBe(0)
      expect(result.outputs).toMatchObject({
        reference: `${world.harbor.host}/${repository}@${world.single.digest}`,
        attestation: expect.stringMatching(/^sha256:/),
      })
    }
  })

  it('ends when another workflow or another issuer signed, by a root of others, or with a key', async () => {
    const repository = await push()
    const other = IDENTITY.replace('release.yml', 'other.yml')
    const key = makeKey().publicPem
    const cases = [
      [{ repository, ...wanted({ 'verify-identity': other }) }, `is signed by "${IDENTITY}"`],
      [
        { repository, ...wanted({ 'verify-issuer': 'https://issuer.example.com' }) },
        `is signed by an identity of the issuer "${ISSUER}"`,
      ],
      [
        { repository, ...wanted({ 'trusted-root': cosign.path('open.json') }) },
        'no authority of "trusted-root" gave for it',
      ],
      [{ repository, digest: world.single.digest, 'verify-key': key }, 'is signed by a certificate'],
      [
        { repository, ...wanted({ 'verify-key': key }) },
        'verify-identity: cannot be given beside "verify-key"',
      ],
      [{ repository, digest: world.single.digest }, 'verify-key: is required, or "verify-identity"'],
    ] as const
    for (const [inputs, message] of cases) {
      const result = await verify(inputs)
      expect(result.exitCode, result.log).not.toBe(0)
      expect(errorsOf(result)).toEqual([expect.stringContaining(message)])
    }
  })

  it('is not deceived by a run of another repository that called the workflow', async () => {
    const repository = await push({ ...RUN, repository: 'stranger/app' })
    const refused = await verify({ repository, ...wanted() })
    expect(errorsOf(refused)).toEqual([
      expect.stringContaining('is signed in a run of "https://github.com/stranger/app"'),
    ])
    const named = await verify({ repository, ...wanted({ 'verify-repository': 'stranger/app' }) })
    expect(named.exitCode, named.log).toBe(0)
  })

  it('promotes what the workflow signed, and nothing else', async () => {
    const repository = await push()
    const target = `prod/${repository.split('/').at(-1)}`
    const inputs = { repository: target, tags: '1.0', 'judged-in': repository }
    const other = await staging.promote({
      ...inputs,
      ...wanted({ 'verify-identity': `${IDENTITY}-2` }),
    })
    expect(errorsOf(other)).toEqual([expect.stringContaining(`is signed by "${IDENTITY}"`)])
    expect(world.harbor.tag(target, '1.0')).toBeUndefined()
    const result = await staging.promote({ ...inputs, ...wanted() })
    expect(result.exitCode, result.log).toBe(0)
    expect(world.harbor.tag(target, '1.0')).toBe(world.single.digest)
  })

  it('takes a statement that cosign signed', async () => {
    const repository = await push()
    const reference = `${world.harbor.host}/${repository}@${world.single.digest}`
    const type = PREDICATE_TYPE.verdict
    const as = { identity: IDENTITY, issuer: ISSUER, trustedRoot: cosign.path('closed.json'), hasLogs: false }
    const verified = await cosign.verifyIdentity(reference, { ...as, type })
    const { payload } = JSON.parse(verified.stdout.trim().split('\n')[0] ?? '') as {
      readonly payload: string
    }
    const statement = JSON.parse(Buffer.from(payload, 'base64').toString('utf8')) as { predicate: object }
    cosign.write('predicate.json', JSON.stringify(statement.predicate))
    open.setRun(RUN)
    const { code, text } = await cosign.run([
      ...['attest', '--yes', '--allow-http-registry', '--predicate', cosign.path('predicate.json')],
      ...['--type', type],
      ...['--identity-token', open.token('sigstore'), '--trusted-root', cosign.path('open.json')],
      ...[
        '--signing-config',
        await cosign.writeServices('open.services.json', { url: open.url, hasLogs: true }),
      ],
      reference,
    ])
    expect(code, text).toBe(0)
    const result = await verify({ repository, ...wanted({ 'trusted-root': cosign.path('open.json') }) })
    expect(result.exitCode, result.log).toBe(0)
  })
})
