/** The comment on the pull request, the SARIF file, exceptions and a base, through act and in both forms. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { makeImage } from '../images/index.ts'
import { type GitHubSandbox, type ServerKind, startGitHub } from '../sandbox/github/index.ts'
import { makeFinding, makeFindings } from '../sandbox/harbor/findings.ts'
import { type ActResult, FORMS, type Form } from '../support/act.ts'
import { createWorld, onPullRequest, PULL_REQUEST, pushAndScan, secretForms, type World } from './world.ts'

const EVERY_FORM = Object.keys(FORMS) as Form[]
const SERVERS: readonly ServerKind[] = ['github', 'gitea']

let world: World
let github: GitHubSandbox
beforeAll(async () => {
  world = await createWorld()
})
afterAll(async () => {
  await world.close()
})
beforeEach(async () => {
  github = await startGitHub('org/app')
})
afterEach(async () => {
  await github.close()
  expect(github.problems).toEqual([])
})

interface RunOptions {
  readonly inputs: Readonly<Record<string, string>>
  readonly runId?: number
  readonly headRepository?: string
}

/** A run for a pull request of org/app, as GitHub would start it. */
async function runOnPullRequest(form: Form, options: RunOptions): Promise<ActResult> {
  const { inputs } = options
  const { env, ...on } = onPullRequest(github, options)
  return pushAndScan(world, form, {
    inputs: { 'github-token': '${{ secrets.TOKEN }}', ...inputs },
    secrets: { HARBOR_TOKEN: world.robot.secret, TOKEN: 'ghs_a-token-of-the-job' },
    ...on,
    // As its runner has it.
    env: { ...env, ...(github.kind === 'gitea' ? { GITEA_ACTIONS: 'true' } : {}) },
  })
}

describe.each(EVERY_FORM.flatMap((form) => SERVERS.map((server) => [form, server] as const)))(
  '%s on a pull request of a %s server',
  (form, server) => {
    beforeEach(async () => {
      await github.close()
      github = await startGitHub('org/app', server)
    })

    it('comments once, brings the comment up to date with the next run, and leaves it alone when nothing changed', async () => {
      const repository = world.repository()
      world.harbor.scriptScan(repository, [
        { outcome: 'success', findings: makeFindings({ critical: 1, high: 2 }) },
      ])
      const first = await runOnPullRequest(form, { inputs: { repository } })
      expect(first.exitCode).toBe(1)
      expect(github.comments).toHaveLength(1)
      expect(github.comments[0]?.pullRequest).toBe(PULL_REQUEST)
      expect(github.comments[0]?.body).toContain('Failed')
      expect(github.comments[0]?.body).toContain('1 critical, 2 high')

      world.harbor.scriptScan(repository, [{ outcome: 'success', findings: makeFindings({ low: 1 }) }])
      const second = await runOnPullRequest(form, { runId: 101, inputs: { repository, scan: 'always' } })
      expect(second.exitCode, second.log).toBe(0)
      expect(github.comments).toHaveLength(1)
      expect(github.comments[0]?.body).toContain('Passed')

      const { length } = github.writes()
      await runOnPullRequest(form, { runId: 101, inputs: { repository } })
      expect(github.comments).toHaveLength(1)
      expect(github.writes().length - length).toBeLessThanOrEqual(1)

      // An older run that ends later does not take it back.
      const body = github.comments[0]?.body
      await runOnPullRequest(form, { runId: 99, inputs: { repository, 'fail-on': 'any' } })
      expect(github.comments.map((comment) => comment.body)).toEqual([body])
      for (const text of secretForms(world.robot)) expect(body).not.toContain(text)
    })

    it('warns once and does not fail when its token may not write, as in a run from a fork', async () => {
      const repository = world.repository()
      world.harbor.scriptScan(repository, [{ outcome: 'success', findings: [] }])
      github.fail({
        method: 'POST',
        path: /\/comments$/,
        status: 403,
        body: { message: 'Resource not accessible by integration' },
        headers: { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' },
      })
      const result = await runOnPullRequest(form, { headRepository: 'stranger/app', inputs: { repository } })
      expect(result.exitCode, result.log).toBe(0)
      const warnings = result.annotations.filter(
        ({ level, message }) => level === 'warning' && /comment/.test(message),
      )
      expect(warnings).toHaveLength(1)
      expect(warnings[0]?.message).toMatch(/fork/)
      expect(github.comments).toEqual([])
    })

    it('does not comment with comment: off, and shows the summary in the log where the server shows none', async () => {
      const repository = world.repository()
      world.harbor.scriptScan(repository, [{ outcome: 'success', findings: makeFindings({ low: 1 }) }])
      const result = await runOnPullRequest(form, { inputs: { repository, comment: 'off' } })
      expect(github.requests).toEqual([])
      expect(result.summaries.join('\n')).toContain('| Severity | Found |')
      // act logs the Markdown of every summary; as text it is there once more.
      expect(result.summaries.join('\n')).toContain('Passed: [<code>')
      expect(result.log.includes(`Passed: [${repository}]`)).toBe(server === 'gitea')
    })
  },
)

describe.each(EVERY_FORM)('%s judges', (form) => {
  it('only what is new against compare-to, and names what is fixed', async () => {
    const repository = world.repository()
    const [known, gone, added] = [1, 2, 3].map((number) => makeFinding(number, { severity: 'Critical' }))
    const older = join(world.directory, `older-${form}`)
    await makeImage({ directory: older, platforms: ['linux/amd64'], version: '0.9.0' })
    world.harbor.scriptScan(repository, [{ outcome: 'success', findings: [known, gone] as never }])
    await pushAndScan(world, form, {
      inputs: { repository, image: older, tags: 'base', 'fail-on': 'never' },
    })

    world.harbor.scriptScan(repository, [{ outcome: 'success', findings: [known] as never }])
    const same = await pushAndScan(world, form, {
      inputs: { repository, 'compare-to': 'base', tags: 'next' },
    })
    expect(same.outputs).toMatchObject({ verdict: 'passed', new: '0', fixed: '1', critical: '1' })

    world.harbor.scriptScan(repository, [{ outcome: 'success', findings: [known, added] as never }])
    const worse = await pushAndScan(world, form, {
      inputs: { repository, 'compare-to': 'base', tags: 'next', scan: 'always' },
    })
    expect(worse.exitCode).toBe(1)
    expect(worse.outputs).toMatchObject({ verdict: 'failed', new: '1', fixed: '1', critical: '2' })
  })

  it('against the image that its own tag was on before', async () => {
    const repository = world.repository()
    const older = join(world.directory, `main-${form}`)
    await makeImage({ directory: older, platforms: ['linux/amd64'], version: '0.8.0' })
    const inputs = { repository, tags: 'main', 'compare-to': 'main' }
    world.harbor.scriptScan(repository, [{ outcome: 'success', findings: makeFindings({ critical: 1 }) }])
    await pushAndScan(world, form, { inputs: { ...inputs, image: older } })
    const result = await pushAndScan(world, form, { inputs })
    expect(result.outputs).toMatchObject({ verdict: 'passed', new: '0', critical: '1' })
    expect(world.harbor.tag(repository, 'main')).toBe(world.single.digest)

    // Once more: the tag is on this image now, and nothing is left to compare with.
    const again = await pushAndScan(world, form, { inputs })
    expect(again.exitCode).toBe(1)
    expect(again.outputs).toMatchObject({ verdict: 'failed', new: '', critical: '1' })
  })

  it('everything when the base is not there, and says so', async () => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [{ outcome: 'success', findings: makeFindings({ critical: 1 }) }])
    const result = await pushAndScan(world, form, { inputs: { repository, 'compare-to': 'no-such-tag' } })
    expect(result.exitCode).toBe(1)
    expect(result.outputs['verdict']).toBe('failed')
    expect(result.log).toContain('no-such-tag')
  })

  it('without what an exception covers, and with what an expired one covered', async () => {
    const repository = world.repository()
    const findings = [1, 2].map((number) => makeFinding(number, { severity: 'Critical' }))
    world.harbor.scriptScan(repository, [{ outcome: 'success', findings }])
    const [covered, expired] = findings.map(({ id }) => id)
    const file = join(world.directory, `trivyignore-${form}`)
    await writeFile(file, `${covered} exp:2999-01-01\n${expired} exp:2001-01-01\n`)
    const result = await pushAndScan(world, form, { inputs: { repository, 'ignore-file': file } })
    expect(result.exitCode).toBe(1)
    expect(result.outputs).toMatchObject({ verdict: 'failed', ignored: '1', critical: '1' })
    expect(result.summaries.join('\n')).toContain('expired')
  })

  it("with Harbor's own allowlist", async () => {
    const project = `listed-${form}`
    const [finding] = makeFindings({ critical: 1 })
    world.harbor.addProject({
      name: project,
      autoScan: true,
      reuseSystemAllowlist: false,
      allowlist: [finding?.id ?? ''],
      findings: finding === undefined ? [] : [finding],
    })
    const robot = world.harbor.addRobot({ project, name: 'ci', access: 'full' })
    const result = await pushAndScan(world, form, { robot, inputs: { repository: `${project}/app` } })
    expect(result.exitCode, result.log).toBe(0)
    expect(result.outputs).toMatchObject({ verdict: 'passed', ignored: '1', critical: '0' })
    const without = await pushAndScan(world, form, {
      robot,
      inputs: { repository: `${project}/app`, 'harbor-allowlist': 'false' },
    })
    expect(without.outputs).toMatchObject({ verdict: 'failed', ignored: '0', critical: '1' })
  })

  it('and writes SARIF that points at the Dockerfile', async () => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [{ outcome: 'success', findings: makeFindings({ high: 1 }) }])
    const sarif = join(world.directory, `findings-${form}.sarif`)
    const result = await pushAndScan(world, form, { inputs: { repository, 'sarif-file': sarif } })
    expect(result.outputs['sarif-file']).toBe(sarif)
    const { runs } = JSON.parse(await readFile(sarif, 'utf8')) as {
      runs: { results: { ruleId: string }[] }[]
    }
    expect(runs[0]?.results.map(({ ruleId }) => ruleId)).toEqual(['CVE-2026-1000'])
  })
})
