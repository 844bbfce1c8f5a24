/** A verdict that changes: the re-check signs what passes again, and what verifies it sees. */
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeFindings } from '../sandbox/harbor/findings.ts'
import { type ActResult, useOf, workflowOf } from '../support/act.ts'
import { makeKey } from '../support/signing.ts'
import { callWorkflow } from './called-workflow.ts'
import { createWorld, PROJECT, pushAndScan, type World } from './world.ts'

const CLEAN = { outcome: 'success', findings: [] } as const
const LABELS = { 'label-passed': 'scan-passed', 'label-failed': 'scan-failed' }
const SCAN = ['artifact:read', 'artifact-addition:read', 'scan:create', 'project:read']
const SIGN = ['repository:push', 'repository:pull']
const LABEL = ['label:list', 'label:create', 'artifact-label:create', 'artifact-label:delete']
/** One about the findings and one about the verdict. */
const STATEMENTS = 2

const key = makeKey()
let world: World
let runs = 0
beforeAll(async () => {
  world = await createWorld()
})
afterAll(async () => {
  await world.close()
})

const signing = { attest: 'key', 'signing-key': '${{ secrets.SIGNING_KEY }}' }
const addRobot = (access: readonly string[]) => {
  runs += 1
  return world.harbor.addRobot({ project: PROJECT, name: `signer-${runs}`, access })
}
const errorsOf = (result: ActResult): string[] =>
  result.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)

function recheck(
  repository: string,
  access: readonly string[] = [...SCAN, ...SIGN, ...LABEL],
): Promise<ActResult> {
  const robot = addRobot(access)
  return callWorkflow(world, 'recheck', {
    artifacts: join(world.directory, `artifacts-${runs}`),
    inputs: { 'tagged-images': `${repository}:v1`, attest: 'key', ...LABELS },
    robot,
    callSecrets: { 'signing-key': '${{ secrets.SIGNING_KEY }}' },
    secrets: { HARBOR_TOKEN: robot.secret, SIGNING_KEY: key.pem },
  })
}

async function push(): Promise<string> {
  const repository = world.repository()
  world.harbor.scriptScan(repository, [CLEAN])
  const pushed = await pushAndScan(world, 'root', {
    inputs: { repository, ...signing },
    secrets: { HARBOR_TOKEN: world.robot.secret, SIGNING_KEY: key.pem },
  })
  expect(pushed.exitCode, pushed.log).toBe(0)
  return repository
}

/** The signed statements about the image, by their digests. */
function statementsOf(repository: string): string[] {
  const found = world.harbor.artifact(repository, world.single.digest) as {
    readonly accessories: readonly { readonly digest: string }[] | null
  }
  return (found.accessories ?? []).map(({ digest }) => digest)
}

function verify(repository: string): Promise<ActResult> {
  // All that a deployment needs.
  const robot = addRobot(['repository:pull'])
  return world.act.run({
    workflow: workflowOf([
      {
        id: 'it',
        uses: useOf('actions/verify-verdict'),
        with: {
          'harbor-url': world.harbor.url,
          'robot-name': robot.name,
          'robot-token': '${{ secrets.HARBOR_TOKEN }}',
          repository,
          digest: world.single.digest,
          'verify-key': key.publicPem,
        },
      },
    ]),
    secrets: { HARBOR_TOKEN: robot.secret },
  })
}

it('adds a newer statement after a pass, and that one counts', async () => {
  const repository = await push()
  const before = statementsOf(repository)
  expect(before).toHaveLength(STATEMENTS)
  const result = await recheck(repository)
  expect(result.exitCode, result.log).toBe(0)
  const added = statementsOf(repository).filter((digest) => !before.includes(digest))
  expect(added).toHaveLength(STATEMENTS)
  expect(world.harbor.labels(repository, world.single.digest)).toEqual(['scan-passed'])
  const verified = await verify(repository)
  expect(verified.exitCode, verified.log).toBe(0)
  expect(added).toContain(verified.outputs['attestation'])
  expect(result.log).not.toContain(key.pem.split('\n')[1])
})

it('adds none after a failure, nor where it could not tell: the older pass stays, and the labels say what is', async () => {
  const repository = await push()
  const before = statementsOf(repository)
  const states = [
    [{ outcome: 'success', findings: makeFindings({ critical: 1 }) }, ['scan-failed']],
    [{ outcome: 'error', log: 'no database' }, []],
  ] as const
  for (const [script, labels] of states) {
    world.harbor.scriptScan(repository, [script])
    const result = await recheck(repository)
    expect(result.exitCode).not.toBe(0)
    expect(statementsOf(repository)).toEqual(before)
    expect(world.harbor.labels(repository, world.single.digest)).toEqual(labels)
    // Nothing but an age ends what was signed: a failure is no statement.
    const verified = await verify(repository)
    expect(verified.exitCode, verified.log).toBe(0)
    expect(before).toContain(verified.outputs['attestation'])
  }
})

it.each(SIGN)('says that "%s" is missing before anything is scanned', async (right) => {
  const repository = await push()
  const result = await recheck(repository, [...SCAN, ...LABEL, ...SIGN.filter((other) => other !== right)])
  const [error = ''] = errorsOf(result)
  expect(error).toContain(`  - ${right.replace(':', ': ')} (`)
  expect(error).toContain('Nothing has been scanned.')
})
