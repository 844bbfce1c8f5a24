/**
 * A runner that dies (power, out of memory, kill -9) with the N-th request of a quarantined run that signs its verdict:
 * at no moment there is a statement without a pass, nor a tag without a statement, and the next run ends well. What
 * Harbor holds is looked at with every request, so after every single write.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BUNDLE_MEDIA_TYPE } from '../../src/domain/attestation/bundle.ts'
import { PREDICATE_TYPE } from '../../src/domain/attestation/statement.ts'
import { call } from '../contract/client.ts'
import { makeFindings } from '../sandbox/harbor/findings.ts'
import type { Form } from '../support/act.ts'
import { makeKey } from '../support/signing.ts'
import { repositoryPath } from './request-log.ts'
import { inParallel, startRunner } from './runner.ts'
import { createWorld, type World } from './world.ts'

const MOMENTS = 20
/** Runs wait most of their time; side by side they keep the machine busy. */
const PARALLEL = 3
/** Forty runs of a job: a limit for what hangs, not a statement about speed. */
const TIMEOUT_MS = 600_000
const CLEAN = [{ outcome: 'success', findings: [], runningMs: 30 }] as const
const BAD = [{ outcome: 'success', findings: makeFindings({ critical: 1 }), runningMs: 30 }] as const
const TAGS = ['v1', 'v2']
/** What a run signs without `attest-sbom`. */
const SIGNED = new Set([PREDICATE_TYPE.vulnerabilities, PREDICATE_TYPE.verdict])

const key = makeKey()
let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

/** How long the log of requests was before the first one about a repository. */
const marks = new Map<string, number>()
function newRepository(script: typeof CLEAN | typeof BAD): string {
  const repository = world.repository()
  marks.set(repository, world.harbor.requests.length)
  world.harbor.scriptScan(repository, script)
  return repository
}

const inputsOf = (repository: string) => ({
  repository,
  image: world.multi.path,
  tags: TAGS.join(','),
  quarantine: 'true',
  attest: 'key',
})
const start = (form: Form, repository: string) =>
  startRunner(world, form, { inputs: inputsOf(repository), secrets: { 'signing-key': key.pem } })

interface Held {
  /** How many statements lie beside the index, and beside each of its platforms. */
  readonly statements: readonly number[]
  readonly tags: readonly string[]
  /** Platforms whose findings have been read out of Harbor. */
  readonly judged: number
}

/** What Harbor holds of the image now. */
function look(repository: string): Held {
  const countOf = (digest: string): number => {
    const artifact = world.harbor.artifact(repository, digest) as
      | { accessories?: unknown[] | null }
      | undefined
    return artifact?.accessories?.length ?? 0
  }
  const reports = world.harbor.requests
    .slice(marks.get(repository))
    .filter(
      ({ path, status }) =>
        path.startsWith(repositoryPath(repository)) &&
        path.endsWith('/additions/vulnerabilities') &&
        status === 200,
    )
  return {
    statements: [world.multi.digest, ...platforms(repository)].map(countOf),
    tags: Object.keys(world.harbor.tags(repository)),
    judged: new Set(reports.map(({ path }) => path)).size,
  }
}

/** The digests of the platforms that can be scanned; [] before the index is there. */
function platforms(repository: string): string[] {
  const { references } = (world.harbor.artifact(repository, world.multi.digest) ?? {}) as {
    references?:
      | readonly { readonly child_digest: string; readonly platform: { readonly os: string } }[]
      | null
  }
  return (references ?? [])
    .filter(({ platform }) => platform.os === 'linux')
    .map(({ child_digest }) => child_digest)
}

/** What is wrong with that; undefined when it is as it should be. */
function findProblem({ statements, tags, judged }: Held, passes: boolean): string | undefined {
  const written = statements.some((count) => count > 0)
  if (written && !passes) return 'a statement about an image that failed'
  if (written && judged < 3) return `a statement after ${judged} of 3 reports`
  if (tags.length > 0 && statements.some((count) => count < 2)) return `tags with ${statements} statements`
  return undefined
}

/** The predicates of the statements about a digest, each of which has to be one by our key that says PASSED. */
async function verified(repository: string, digest: string): Promise<string[]> {
  const as = world.robot
  const list = await call(world.harbor, `/v2/${repository}/referrers/${digest}`, { as })
  const { manifests = [] } = list.json as { manifests?: { digest: string; artifactType: string }[] }
  const types: string[] = []
  for (const referrer of manifests) {
    expect(referrer.artifactType).toBe(BUNDLE_MEDIA_TYPE)
    const manifest = await call(world.harbor, `/v2/${repository}/manifests/${referrer.digest}`, { as })
    const [layer] = (manifest.json as { layers: { digest: string }[] }).layers
    const bundle = await call(world.harbor, `/v2/${repository}/blobs/${layer?.digest}`, { as })
    const opened = key.verifier.open(Buffer.from(bundle.text))
    expect(opened).toMatchObject({ kind: 'signed', statement: { subjects: [{ digest }] } })
    if (opened.kind !== 'signed') continue
    const { predicateType, verdict } = opened.statement
    if (predicateType === PREDICATE_TYPE.verdict) expect(verdict?.result).toBe('PASSED')
    types.push(predicateType)
  }
  return types
}

/** Every statement about the image and its platforms holds; `isComplete`: and none is missing. */
async function requireVerified(repository: string, isComplete: boolean): Promise<void> {
  for (const digest of [world.multi.digest, ...platforms(repository)]) {
    const types = new Set(await verified(repository, digest))
    if (isComplete) expect(types).toEqual(SIGNED)
  }
}

interface Death {
  readonly isDead: boolean
  /** What there was when the runner died. */
  readonly held: Held
  readonly problems: readonly string[]
}

/** Starts a runner and kills it when its N-th request about the repository arrives, which is served or lost. */
async function runAndKill(
  form: Form,
  target: {
    readonly repository: string
    readonly at: number
    readonly isLost: boolean
    readonly passes: boolean
  },
): Promise<Death> {
  const { repository, at, isLost, passes } = target
  const problems = new Set<string>()
  const check = (): Held => {
    const held = look(repository)
    const problem = findProblem(held, passes)
    if (problem !== undefined) problems.add(problem)
    return held
  }
  let runner: Awaited<ReturnType<typeof startRunner>> | undefined
  let isDead = false
  let held = check()
  const path = pathsOf(repository)
  world.harbor.addFault({
    path,
    skip: at - 1,
    times: 1,
    ...(isLost ? { reset: true } : {}),
    onHit() {
      held = check()
      isDead = runner?.kill() === true
    },
  })
  // Of the run after this one, too.
  world.harbor.addFault({ path, onHit: () => void check() })
  runner = await start(form, repository)
  const code = await runner.end
  check()
  return {
    isDead: isDead && code === null,
    held,
    get problems() {
      check()
      return [...problems]
    },
  }
}

function pathsOf(repository: string): RegExp {
  const escaped = [repositoryPath(repository), `/v2/${repository}/`].map((path) =>
    path.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  )
  return new RegExp(`^(?:${escaped.join('|')})`)
}

/** How many requests a run makes that nothing disturbs. */
async function countRequests(
  form: Form,
  script: typeof CLEAN | typeof BAD,
  exitCode: number,
): Promise<number> {
  const repository = newRepository(script)
  let requests = 0
  world.harbor.addFault({
    path: pathsOf(repository),
    onHit() {
      requests += 1
    },
  })
  const runner = await start(form, repository)
  expect(await runner.end).toBe(exitCode)
  return requests
}

describe.each([
  { name: 'an image that passes', script: CLEAN, exitCode: 0 },
  { name: 'an image that fails', script: BAD, exitCode: 1 },
] as const)('$name', ({ script, exitCode }) => {
  const passes = exitCode === 0

  it(
    `has no statement without a pass and no tag without a statement, at ${MOMENTS} deaths`,
    async () => {
      const counts = {
        root: await countRequests('root', script, exitCode),
        composite: await countRequests('composite', script, exitCode),
      }
      const deaths: Death[] = []
      async function dieAt(moment: number): Promise<void> {
        const repository = newRepository(script)
        const form = moment % 2 === 0 ? 'root' : 'composite'
        const requests = counts[form]
        // The first and the last request are among them.
        const at = 1 + Math.round((moment * (requests - 1)) / (MOMENTS - 1))
        const about = `${form} died with request ${at} of ${requests}`
        const death = await runAndKill(form, { repository, at, isLost: moment % 4 >= 2, passes })
        deaths.push(death)
        await requireVerified(repository, look(repository).tags.length > 0)
        const next = await start('root', repository)
        expect(await next.end, about).toBe(exitCode)
        expect(death.problems, about).toEqual([])
        expect(look(repository).tags, about).toEqual(passes ? TAGS : [])
        await requireVerified(repository, passes)
      }
      await inParallel(
        Array.from({ length: MOMENTS }, (_, moment) => () => dieAt(moment)),
        PARALLEL,
      )
      world.harbor.clearFaults()
      // The moments are real ones: nearly all of them hit a running process, and some while it signed.
      expect(deaths.filter(({ isDead }) => isDead).length).toBeGreaterThanOrEqual(MOMENTS - 2)
      const amid = deaths.filter(
        ({ held: { statements, tags } }) => statements.some((count) => count > 0) && tags.length === 0,
      )
      if (passes) expect(amid.length).toBeGreaterThanOrEqual(3)
    },
    TIMEOUT_MS,
  )
})
