/** A statement that was signed under the policy of an organisation: what it says of it, and who takes it afterwards. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { PREDICATE_TYPE } from '../../src/domain/attestation/statement.ts'
import { call } from '../contract/client.ts'
import { type GitHubSandbox, startGitHub } from '../sandbox/github/index.ts'
import { type ActResult, FORMS, type Form, useOf, workflowOf } from '../support/act.ts'
import { hash, makeKey } from '../support/signing.ts'
import { CLEAN, createStaging, readReport, type Staging } from './staging.ts'
import { pushAndScan, type World } from './world.ts'

const [FIRST, SECOND] = ['b'.repeat(40), 'd'.repeat(40)]
const SOURCE = 'acme/policies/gate/policy.yml'
const TEXT = 'version: 1\nrules: { fail-on: medium }\n'
const CHANGED = 'version: 1\nrules: { fail-on: low }\n'
const key = makeKey()

let staging: Staging
let world: World
let github: GitHubSandbox
let policies: ReturnType<GitHubSandbox['addRepository']>
beforeAll(async () => {
  staging = await createStaging()
  world = staging.world
})
afterAll(() => world.close())
beforeEach(async () => {
  github = await startGitHub('org/app')
  policies = github.addRepository('acme/policies')
  policies.setTag('v3', FIRST)
  policies.add(FIRST, 'gate/policy.yml', TEXT)
  policies.add(SECOND, 'gate/policy.yml', CHANGED)
})
afterEach(async () => {
  await github.close()
  expect(github.problems).toEqual([])
})

const on = () => ({
  env: { GITHUB_REPOSITORY: 'org/app', GITHUB_API_URL: github.url, GITHUB_RUN_ID: '100' },
  secrets: { HARBOR_TOKEN: staging.robot.secret, SIGNING_KEY: key.pem, TOKEN: 'ghs_a-token-of-the-job' },
})
const POLICY = { policy: `${SOURCE}@v3`, 'github-token': '${{ secrets.TOKEN }}' }
const NONE = { policy: '' }
let reports = 0

/** An image that passed, with its signed verdict and its report. */
async function push(form: Form, inputs: Readonly<Record<string, string>>) {
  const repository = world.repository()
  reports += 1
  const reportFile = `${world.directory}/policy-${reports}.json`
  world.harbor.scriptScan(repository, [CLEAN])
  const result = await pushAndScan(world, form, {
    robot: staging.robot,
    inputs: {
      repository,
      tags: undefined,
      comment: 'off',
      'report-file': reportFile,
      attest: 'key',
      'signing-key': '${{ secrets.SIGNING_KEY }}',
      ...inputs,
    },
    ...on(),
  })
  expect(result.exitCode, result.log).toBe(0)
  return { repository, reportFile }
}

/** What the verdict beside the image says, as everyone who may pull it reads it. */
async function readStatement(repository: string) {
  const { single, harbor } = world
  const get = async (path: string) => {
    const answer = await call(harbor, `/v2/${repository}/${path}`, { as: staging.robot })
    expect(answer.status, path).toBe(200)
    return JSON.parse(answer.text) as never
  }
  const { manifests } = (await get(`referrers/${single.digest}`)) as {
    readonly manifests: readonly { readonly digest: string }[]
  }
  for (const { digest } of manifests) {
    const { layers } = (await get(`manifests/${digest}`)) as {
      readonly layers: readonly { readonly digest: string }[]
    }
    const bundle = (await get(`blobs/${layers[0]?.digest}`)) as {
      readonly dsseEnvelope: { readonly payload: string }
    }
    const statement = JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString()) as {
      readonly predicateType: string
      readonly predicate: { readonly harborActions: Readonly<Record<string, unknown>> }
    }
    if (statement.predicateType === PREDICATE_TYPE.verdict) return statement.predicate.harborActions
  }
  throw new Error('there is no verdict beside the image')
}

/** Steps that are each tried, one after the other, in one job. */
async function attempt(
  steps: readonly { readonly action: string; readonly inputs: Readonly<Record<string, string>> }[],
): Promise<ActResult> {
  return world.act.run({
    workflow: workflowOf(
      steps.map(({ action, inputs }, index) => ({
        id: index === 0 ? 'it' : `step${index}`,
        if: 'always()',
        uses: useOf(`actions/${action}`),
        with: { ...staging.connection(), ...inputs },
      })),
    ),
    ...on(),
  })
}
const errorsOf = (result: ActResult): string[] =>
  result.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)

const verifying = (repository: string, inputs: Readonly<Record<string, string>>) => ({
  action: 'verify-verdict',
  inputs: { repository, digest: world.single.digest, 'verify-key': key.publicPem, ...inputs },
})
const promoting = (target: string, inputs: Readonly<Record<string, string>>) => ({
  action: 'promote',
  inputs: { repository: `prod/${target}`, tags: '1', ...inputs },
})

describe('a statement that was signed under the policy of an organisation', () => {
  it.each(Object.keys(FORMS) as Form[])(
    'says which one, from where and with which digest (%s)',
    async (form) => {
      const { repository } = await push(form, POLICY)
      expect(await readStatement(repository)).toMatchObject({
        policyOrigin: { source: `${SOURCE}@v3`, commit: FIRST, sha256: hash(TEXT) },
        policy: { failOn: 'medium', osSupport: 'fail' },
      })
    },
  )

  it('is taken with the same policy, and with none', async () => {
    const { repository } = await push('root', POLICY)
    const signed = { 'verify-key': key.publicPem, digest: world.single.digest, 'judged-in': repository }
    const result = await attempt([
      verifying(repository, POLICY),
      verifying(repository, NONE),
      promoting('signed', { ...signed, ...POLICY }),
    ])
    expect(result.exitCode, result.log).toBe(0)
    expect(world.harbor.tag('prod/signed', '1')).toBe(world.single.digest)
  })

  it('is refused when the policy is another one by now, and when it was made without one or by looser rules', async () => {
    const under = await push('root', POLICY)
    const without = await push('root', { 'fail-on': 'medium' })
    const loose = await push('root', {})
    policies.setTag('v3', SECOND)
    const signed = { 'verify-key': key.publicPem, digest: world.single.digest }
    const now = `${SOURCE}@v3 \\(commit d{12}, SHA-256 [0-9a-f]{12}\\)`
    const pinned = { ...POLICY, policy: `${SOURCE}@${FIRST}` }
    const result = await attempt([
      verifying(under.repository, POLICY),
      verifying(without.repository, pinned),
      verifying(loose.repository, pinned),
      promoting('refused', { ...signed, 'judged-in': without.repository, ...pinned }),
      verifying(under.repository, { ...pinned, 'fail-on': 'critical' }),
    ])
    const errors = errorsOf(result)
    expect(errors, result.log).toHaveLength(5)
    expect(errors[0]).toMatch(/looser policy than the one asked for, which allows any number/)
    expect(errors[1]).toMatch(/made without the policy of an organisation, and the one asked for is acme/)
    expect(errors[2]).toContain('looser policy than the one asked for')
    expect(errors[3]).toMatch(/made without the policy of an organisation/)
    expect(errors[4]).toMatch(/^fail-on: "critical" is looser than "medium" of the policy /)
    expect(world.harbor.tag('prod/refused', '1')).toBeUndefined()
    // The rules of the changed policy hold for this one; the file is another all the same.
    const strict = await push('root', { ...pinned, 'fail-on': 'low' })
    const other = await attempt([verifying(strict.repository, POLICY)])
    expect(errorsOf(other)).toEqual([
      expect.stringMatching(
        new RegExp(`made by the policy ${SOURCE}@b{40} \\(.*and the one asked for is ${now}`),
      ),
    ])
  })
})

describe('a report that was judged under the policy of an organisation', () => {
  it('is taken with the same policy; one without it, by another or by looser rules is refused', async () => {
    const under = await push('root', POLICY)
    const without = await push('root', { 'fail-on': 'medium' })
    expect((await readReport(under.reportFile)).policyOrigin).toMatchObject({ sha256: hash(TEXT) })
    const taken = await attempt([promoting('taken', { 'report-file': under.reportFile, ...POLICY })])
    expect(taken.exitCode, taken.log).toBe(0)
    expect(world.harbor.tag('prod/taken', '1')).toBe(world.single.digest)
    const refused = await attempt([
      promoting('no', { 'report-file': without.reportFile, ...POLICY }),
      promoting('no', { 'report-file': under.reportFile, ...POLICY, policy: `${SOURCE}@${SECOND}` }),
      promoting('no', { 'report-file': under.reportFile, ...POLICY, 'only-fixable': 'true' }),
    ])
    expect(errorsOf(refused), refused.log).toEqual([
      expect.stringMatching(
        /^policy: the image was judged without a policy, and acme.* is asked for: judge it again$/,
      ),
      expect.stringMatching(
        /^policy: the image was judged by acme.*@v3 \(commit b{12},.*and acme.*@d{40} \(commit/,
      ),
      expect.stringMatching(/^only-fixable: "true" is looser than "false" of the policy /),
    ])
    expect(world.harbor.tag('prod/no', '1')).toBeUndefined()
  })
})
