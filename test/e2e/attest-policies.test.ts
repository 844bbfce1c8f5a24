/** Signed verdicts where Harbor's own policies are on, in both versions of what counts as a signature. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call } from '../contract/client.ts'
import { type ActResult, FORMS, type Form, useOf, workflowOf } from '../support/act.ts'
import { makeKey } from '../support/signing.ts'
import { BAD, CLEAN } from './staging.ts'
import { createWorld, pushAndScan, type World } from './world.ts'

const EVERY_FORM = Object.keys(FORMS) as Form[]
const key = makeKey()

/** The projects: the policy on signatures alone, and together with the one on vulnerabilities. */
const PROJECTS = ['signed', 'guarded'] as const
/** The one on vulnerabilities alone, which asks for no signature. */
const UNSIGNED = 'vulnerable'

const errorsOf = (result: ActResult): string[] =>
  result.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)

describe.each([
  { version: '2.14', isSignature: false },
  { version: '2.15', isSignature: true },
])('under the policies of Harbor $version', ({ isSignature }) => {
  let world: World
  let robot: World['robot']
  beforeAll(async () => {
    world = await createWorld({ bundlesAreSignatures: isSignature })
    world.harbor.addProject({ name: 'signed', autoScan: true, cosignPolicy: true })
    world.harbor.addProject({ name: 'guarded', autoScan: true, cosignPolicy: true, preventVulnerable: 'low' })
    world.harbor.addProject({ name: UNSIGNED, autoScan: true, preventVulnerable: 'low' })
    robot = world.harbor.addRobot({ name: 'ci', access: 'full' })
  })
  afterAll(() => world.close())

  const run = (repository: string, form: Form) =>
    pushAndScan(world, form, {
      robot,
      secrets: { HARBOR_TOKEN: robot.secret, SIGNING_KEY: key.pem },
      inputs: {
        repository,
        image: world.multi.path,
        quarantine: 'true',
        attest: 'key',
        'signing-key': '${{ secrets.SIGNING_KEY }}',
      },
    })
  const pull = async (repository: string): Promise<number> =>
    (await call(world.harbor, `/v2/${repository}/manifests/${world.multi.digest}`, { as: robot })).status
  const verify = (repository: string) =>
    world.act.run({
      workflow: workflowOf([
        {
          id: 'it',
          uses: useOf('actions/verify-verdict'),
          with: {
            'harbor-url': world.harbor.url,
            'robot-name': robot.name,
            'robot-token': '${{ secrets.HARBOR_TOKEN }}',
            'verify-key': key.publicPem,
            repository,
            digest: world.multi.digest,
          },
        },
      ]),
      secrets: { HARBOR_TOKEN: robot.secret },
    })

  it.each(PROJECTS)('an image of project %s that passed is signed and tagged, and again', async (project) => {
    const repository = `${project}/good`
    world.harbor.scriptScan(repository, [CLEAN])
    const before: Promise<number>[] = []
    // A report is being read, so there is no verdict yet. The digest of the question about the right is all zeros.
    world.harbor.addFault({
      path: new RegExp(`/${project}/.*/artifacts/sha256:(?!0{64})[^/]*/additions/vulnerabilities$`),
      times: 1,
      onHit: () => void before.push(pull(repository)),
    })
    for (const form of EVERY_FORM) {
      const result = await run(repository, form)
      expect(result.exitCode, result.log).toBe(0)
      expect(world.harbor.tag(repository, 'v1')).toBe(world.multi.digest)
    }
    expect(await Promise.all(before)).toEqual([412])
    // Only where a bundle is a signature it opens what the policy closes.
    expect(await pull(repository)).toBe(isSignature ? 200 : 412)
    const verified = await verify(repository)
    if (isSignature) expect(verified.exitCode, verified.log).toBe(0)
    else {
      expect(errorsOf(verified)).toEqual([
        expect.stringContaining('cannot be read because of a policy of its project'),
      ])
    }
  })

  it.each(PROJECTS)('an image of project %s that failed is not signed, and stays closed', async (project) => {
    const repository = `${project}/bad`
    world.harbor.scriptScan(repository, [BAD])
    for (const form of EVERY_FORM) {
      const result = await run(repository, form)
      expect(result.exitCode, result.log).not.toBe(0)
      expect(world.harbor.artifact(repository, world.multi.digest)).toMatchObject({
        accessories: null,
        tags: null,
      })
      expect(await pull(repository)).toBe(412)
    }
  })
  it('an image that passed is signed and tagged where only vulnerable images are kept back', async () => {
    const repository = `${UNSIGNED}/good`
    world.harbor.scriptScan(repository, [CLEAN])
    for (const form of EVERY_FORM) {
      const result = await run(repository, form)
      expect(result.exitCode, result.log).toBe(0)
      expect(world.harbor.tag(repository, 'v1')).toBe(world.multi.digest)
    }
    expect(await pull(repository)).toBe(200)
    const verified = await verify(repository)
    expect(verified.exitCode, verified.log).toBe(0)
  })
})
