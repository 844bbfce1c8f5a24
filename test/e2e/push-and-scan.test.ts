/** The main job as a consumer runs it: act, a real crane, a real image, the Harbor sandbox; both forms alike. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeFindings } from '../sandbox/harbor/findings.ts'
import { FORMS, type Form } from '../support/act.ts'
import { createWorld, filesWith, pushAndScan, secretForms, type World } from './world.ts'

const EVERY_FORM = Object.keys(FORMS) as Form[]

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(async () => {
  await world.close()
})

/** What was asked of Harbor since a moment, as `METHOD /path`. */
function requestsSince(mark: number): string[] {
  return world.harbor.requests.slice(mark).map(({ method, path }) => `${method} ${path}`)
}

function writesSince(mark: number): string[] {
  return requestsSince(mark).filter((request) => /^(POST|PUT|PATCH) \/v2\//.test(request))
}

describe.each(EVERY_FORM)('push-and-scan (%s)', (form) => {
  describe.each(['crane', 'crane-next'] as const)('with %s', (crane) => {
    it('pushes by digest, waits for the scan, reports and passes', async () => {
      const repository = world.repository()
      world.harbor.scriptScan(repository, [
        { outcome: 'success', findings: makeFindings({ medium: 2, low: 1 }) },
      ])
      const mark = world.harbor.requests.length
      const result = await pushAndScan(world, form, {
        crane,
        inputs: { repository, tags: 'v1\nlatest' },
      })
      expect(result.exitCode, result.log).toBe(0)
      expect(result.outputs).toMatchObject({
        reference: `${world.harbor.host}/${repository}@${world.single.digest}`,
        digest: world.single.digest,
        tags: 'v1\nlatest',
        verdict: 'passed',
        severity: 'medium',
        critical: '0',
        medium: '2',
        low: '1',
        total: '3',
      })
      expect(world.harbor.tag(repository, 'v1')).toBe(world.single.digest)
      expect(world.harbor.tag(repository, 'latest')).toBe(world.single.digest)
      expect(result.summaries.join('\n')).toContain('Passed')
      expect(result.annotations.filter(({ level }) => level === 'error')).toEqual([])
      expect(result.annotations.find(({ level }) => level === 'notice')?.message).toContain('2 medium, 1 low')

      // The composite has a step for it.
      const folded = /::group::(.*)/.exec(result.log)?.[1]
      expect(folded).toBe(form === 'root' ? `Copy to ${repository}` : undefined)

      // The registry is never asked for a tag: a policy of the project would answer 412.
      expect(
        requestsSince(mark).filter((request) => /^(GET|HEAD) \/v2\/.*\/manifests\/(v1|latest)/.test(request)),
      ).toEqual([])
      // Every layer once.
      expect(requestsSince(mark).filter((request) => request.startsWith('PATCH '))).toHaveLength(3)
    })
  })

  it('leaves the token nowhere', async () => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [{ outcome: 'error', log: `trivy: ${world.robot.secret} is wrong` }])
    const result = await pushAndScan(world, form, {
      inputs: { repository, 'scan-retries': '0' },
      env: { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' },
    })
    const forms = secretForms(world.robot)
    for (const text of forms) expect(result.log).not.toContain(text)
    expect(JSON.stringify(result.outputs)).not.toContain(world.robot.secret)
    expect(await filesWith(result.leftovers, forms)).toEqual([])
    // act keeps RUNNER_TEMP of a failed job: there was something to search.
    expect(await filesWith(result.leftovers, ['"schemaVersion": 1'])).not.toEqual([])
  })

  it('gives every platform its own result and skips the attestation', async () => {
    const repository = world.repository()
    const findings = makeFindings({ low: 3 })
    world.harbor.scriptScan(repository, [{ outcome: 'success', findings }])
    const result = await pushAndScan(world, form, {
      inputs: { repository, image: `oci:${world.multi.path}` },
    })
    expect(result.exitCode, result.log).toBe(0)
    expect(result.outputs['digest']).toBe(world.multi.digest)
    const platforms = JSON.parse(result.outputs['platforms'] ?? '[]') as {
      platform: string
      status: string
    }[]
    expect(platforms.map(({ platform, status }) => [platform, status])).toEqual([
      ['linux/amd64', 'scanned'],
      ['linux/arm64', 'scanned'],
      ['linux/s390x', 'scanned'],
    ])
    // The same three findings on every platform are three findings.
    expect(result.outputs['total']).toBe('3')
    expect(result.summaries.join('\n')).toContain('linux/s390x')
  })

  it('fails last, after everything is published, when a rule is broken', async () => {
    const repository = world.repository()
    const findings = makeFindings({ critical: 1, high: 2 })
    world.harbor.scriptScan(repository, [{ outcome: 'success', findings }])
    const result = await pushAndScan(world, form, { inputs: { repository } })
    expect(result.exitCode).not.toBe(0)
    expect(result.outputs).toMatchObject({
      verdict: 'failed',
      critical: '1',
      high: '2',
      severity: 'critical',
    })
    const errors = result.annotations.filter(({ level }) => level === 'error')
    expect(errors).toHaveLength(1)
    expect(errors[0]?.message).toContain('1 critical, 2 high')
    expect(result.summaries.join('\n')).toContain('Failed')
    expect(world.harbor.tag(repository, 'v1')).toBe(world.single.digest)
  })

  it('never fails on findings with fail-on: never', async () => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [{ outcome: 'success', findings: makeFindings({ critical: 9 }) }])
    const result = await pushAndScan(world, form, { inputs: { repository, 'fail-on': 'never' } })
    expect(result.exitCode, result.log).toBe(0)
    expect(result.outputs).toMatchObject({ verdict: 'passed', critical: '9' })
  })

  it('only copies with scan: never', async () => {
    const repository = world.repository()
    const result = await pushAndScan(world, form, { inputs: { repository, scan: 'never' } })
    expect(result.exitCode, result.log).toBe(0)
    expect(result.outputs['digest']).toBe(world.single.digest)
    expect(result.outputs['verdict'] ?? '').toBe('')
  })

  it('sends nothing when Harbor has the digest already, and moves the tags', async () => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [{ outcome: 'success', findings: [] }])
    await pushAndScan(world, form, { inputs: { repository } })
    const mark = world.harbor.requests.length
    const result = await pushAndScan(world, form, { inputs: { repository, tags: 'v2' } })
    expect(result.exitCode, result.log).toBe(0)
    expect(writesSince(mark)).toEqual([`PUT /v2/${repository}/manifests/v2`])
    expect(world.harbor.tag(repository, 'v2')).toBe(world.single.digest)
  })

  describe('when Harbor does not let it', () => {
    it('names every missing permission in one error, before a byte is moved', async () => {
      const robot = world.harbor.addRobot({ project: 'library', name: `push-${form}`, access: 'push-only' })
      const mark = world.harbor.requests.length
      const result = await pushAndScan(world, form, { robot, inputs: { repository: world.repository() } })
      expect(result.exitCode).not.toBe(0)
      const [error] = result.annotations.filter(({ level }) => level === 'error')
      expect(error?.message).toContain('artifact: read')
      expect(error?.message).toContain('artifact-addition: read')
      expect(error?.message).toContain('scan: create')
      expect(error?.message).not.toContain('repository: push')
      expect(writesSince(mark)).toEqual([])
    })

    it('distinguishes a wrong token, with which it asks once, from a missing project', async () => {
      const repository = world.repository()
      const mark = world.harbor.requests.length
      const wrong = await pushAndScan(world, form, {
        robot: { name: world.robot.name, secret: 'wrong-but-long-enough' },
        inputs: { repository },
      })
      expect(wrong.exitCode).not.toBe(0)
      expect(wrong.log).toContain('refused the robot')
      expect(requestsSince(mark)).toEqual(['GET /v2/'])
      const missing = await pushAndScan(world, form, { inputs: { repository: 'no-such-project/app' } })
      expect(missing.exitCode).not.toBe(0)
      expect(missing.log).toContain('has no project "no-such-project"')
    })
  })

  describe('when it cannot tell, it fails as undecided', () => {
    it.each([
      ['the scan fails, retries included', { outcome: 'error', log: 'trivy: DB gone' }, /DB gone/],
      [
        'the scan never ends',
        { outcome: 'never' },
        /no finished scan within 3 s; the last state was: Running/,
      ],
      [
        'the scan never begins',
        { outcome: 'pending-forever' },
        /no finished scan within 3 s; the last state was: Pending/,
      ],
      ['the finished scan has no report', { outcome: 'success-empty-report' }, /gives no report/],
    ] as const)('%s', async (_, script, expected) => {
      const repository = world.repository()
      world.harbor.scriptScan(repository, [script, script])
      const result = await pushAndScan(world, form, {
        inputs: { repository, 'scan-timeout': '3s', 'scan-retries': '1', 'fail-on': 'never' },
      })
      expect(result.exitCode).not.toBe(0)
      expect(result.outputs['verdict']).toBe('undecided')
      expect(result.annotations.find(({ level }) => level === 'error')?.message).toMatch(expected)
      expect(result.summaries.join('\n')).toContain('Could not tell')
    })

    it('one of three platforms has no result', async () => {
      const repository = world.repository()
      world.harbor.scriptScan(repository, [{ outcome: 'success', findings: [] }])
      world.harbor.scriptScan(repository, [{ outcome: 'never' }], 'linux/arm64')
      const result = await pushAndScan(world, form, {
        inputs: { repository, image: world.multi.path, 'scan-timeout': '3s' },
      })
      expect(result.exitCode).not.toBe(0)
      expect(result.outputs['verdict']).toBe('undecided')
      expect(result.annotations.find(({ level }) => level === 'error')?.message).toContain('linux/arm64')
    })
  })

  it('repeats a scan that failed once and says why it had failed', async () => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [
      { outcome: 'error', log: 'trivy: TOOMANYREQUESTS' },
      { outcome: 'success', findings: [] },
    ])
    // Without a tag: putting one on is a push, and Harbor scans after every push.
    const result = await pushAndScan(world, form, { inputs: { repository, tags: '' } })
    expect(result.exitCode, result.log).toBe(0)
    expect(result.log).toContain('TOOMANYREQUESTS')
    expect(result.outputs['verdict']).toBe('passed')
  })

  it('stops a cancelled wait, removes the credentials, and reports what was reached', async () => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [{ outcome: 'never' }])
    const result = await pushAndScan(world, form, {
      inputs: { repository, 'scan-timeout': '5m' },
      cancelWhen: (log) => log.includes('Running'),
    })
    expect(result.exitCode).not.toBe(0)
    expect(await filesWith(result.leftovers, secretForms(world.robot))).toEqual([])
  })

  it('refuses bad inputs all together, by name, and sends no request', async () => {
    const mark = world.harbor.requests.length
    const result = await pushAndScan(world, form, {
      inputs: {
        'harbor-url': 'ftp://harbor.example.com/harbor',
        repository: 'Library/App',
        tags: 'ok,-bad',
        image: './no-such-image.tar',
        'fail-on': 'hgih',
        'scan-timeout': 'soon',
      },
    })
    expect(result.exitCode).not.toBe(0)
    const [error] = result.annotations.filter(({ level }) => level === 'error')
    const lines = error?.message.split('\n') ?? []
    for (const name of ['harbor-url', 'repository', 'tags', 'image', 'fail-on', 'scan-timeout']) {
      expect(
        lines.filter((line) => line.startsWith(`${name}: `)),
        name,
      ).toHaveLength(1)
    }
    expect(error?.message).toContain('Did you mean "high"?')
    expect(requestsSince(mark)).toEqual([])
  })
})
