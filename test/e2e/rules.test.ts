/** The rules beside the severities, as a consumer sets them: act, both forms, the Harbor sandbox. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeFinding } from '../sandbox/harbor/findings.ts'
import { FORMS, type Form } from '../support/act.ts'
import { createWorld, pushAndScan, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(async () => {
  await world.close()
})

const LOW = makeFinding(1, { severity: 'Low', status: 'affected' })
const SCORED = {
  ...LOW,
  preferred_cvss: { score_v3: 9.8, score_v2: null, vector_v3: '', vector_v2: '' },
}
/** Lists of what is exploited, as files of the workspace; their dates are those of the run. */
const NOW = new Date().toISOString()
const LISTS = (exploited: string): string =>
  [
    `echo '${JSON.stringify({ dateReleased: NOW, vulnerabilities: [{ cveID: exploited }] })}' > kev.json`,
    `printf '#model_version:v1,score_date:${NOW}\\ncve,epss,percentile\\n${exploited},0.5,0.9\\nCVE-${NOW.slice(0, 4)}-0001,0.1,0.1\\n' | gzip > epss.csv.gz`,
  ].join('\n')
const SOURCES = { 'kev-source': 'kev.json', 'epss-source': 'epss.csv.gz' }
const LEFT = makeFinding(2, { severity: 'Critical', status: 'will_not_fix' })

describe.each(Object.keys(FORMS) as Form[])('the rules (%s)', (form) => {
  const run = async (
    findings: readonly (typeof LOW)[],
    inputs: Readonly<Record<string, string>>,
    options: { readonly prepare?: string } = {},
  ) => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [{ outcome: 'success', findings }])
    return pushAndScan(world, form, { inputs: { repository, tags: 'v1', ...inputs }, ...options })
  }

  it('fails on a score although the severity may pass', async () => {
    const failed = await run([SCORED], { 'fail-on': 'never', 'fail-on-cvss': '9.0' })
    expect(failed.outputs['verdict'], failed.log).toBe('failed')
    expect(failed.exitCode).not.toBe(0)
    expect(failed.log).toContain('CVSS score of 9.0 or more: 1 found, 0 allowed')
    const passed = await run([LOW], { 'fail-on': 'never', 'fail-on-cvss': '9.0' })
    expect(passed.outputs['verdict'], passed.log).toBe('passed')
  })

  it('ignores what the vendor will not fix, and lists it with the reason', async () => {
    const passed = await run([LOW, LEFT], { 'ignore-status': 'will_not_fix' })
    expect(passed.outputs, passed.log).toMatchObject({ verdict: 'passed', critical: '0', low: '1' })
    const summary = passed.summaries.join('\n').replaceAll('\\', '')
    expect(summary).toContain(LEFT.id)
    expect(summary).toContain('the vendor of the package says will_not_fix')
    const failed = await run([LOW, LEFT], { 'ignore-status': 'end_of_life' })
    expect(failed.outputs['verdict'], failed.log).toBe('failed')
  })
  it('fails on what is known to be exploited although its severity may pass', async () => {
    const rules = { 'fail-on': 'never', 'fail-on-kev': 'true', 'fail-on-epss': '0.5', ...SOURCES }
    const failed = await run([LOW], rules, { prepare: LISTS(LOW.id) })
    expect(failed.outputs['verdict'], failed.log).toBe('failed')
    expect(failed.exitCode).not.toBe(0)
    expect(failed.log).toContain('Known to be exploited: 1 found, 0 allowed')
    expect(failed.log).toContain('EPSS of 0.5 or more: 1 found, 0 allowed')
    const passed = await run([LOW], rules, { prepare: LISTS('CVE-1999-0001') })
    expect(passed.outputs['verdict'], passed.log).toBe('passed')
  })

  it('fails the job for exceptions that do nothing, of one image and of several, and leaves the verdicts', async () => {
    const file = `printf '%s\\n' CVE-2019-8457 '${LOW.id} exp:2020-01-01' ${LEFT.id} > .trivyignore`
    const rules = { 'ignore-file': '.trivyignore', 'unused-exceptions': 'fail', quarantine: 'true' }
    const repository = world.repository()
    const [needing, other] = [world.repository(), world.repository()]
    world.harbor.scriptScan(repository, [{ outcome: 'success', findings: [LOW, LEFT] }])
    world.harbor.scriptScan(needing, [{ outcome: 'success', findings: [LEFT] }])
    world.harbor.scriptScan(other, [{ outcome: 'success', findings: [] }])
    const single = await pushAndScan(world, form, {
      inputs: { repository, tags: 'v1', ...rules },
      prepare: file,
    })
    expect(single.exitCode, single.log).not.toBe(0)
    expect(single.outputs, single.log).toMatchObject({ verdict: 'passed', ignored: '1' })
    expect(world.harbor.tag(repository, 'v1')).toBe(world.single.digest)
    const sentence =
      `2 exceptions do nothing: CVE-2019-8457 (.trivyignore line 1) matched no finding of this image; ` +
      `${LOW.id} (.trivyignore line 2) expired on 2020-01-01. Remove what is not needed`
    const errors = single.annotations.filter(({ level }) => level === 'error')
    expect(errors.map(({ message }) => message).join('\n')).toContain(sentence)
    expect(single.summaries.join('\n')).toContain('Passed, but not every exception is needed')

    const images = [needing, other].map((each) => `${world.single.path} => ${each}:v1`).join('\n')
    const several = await pushAndScan(world, form, {
      inputs: { ...rules, image: undefined, tags: undefined, images },
      prepare: file,
    })
    expect(several.exitCode, several.log).not.toBe(0)
    expect(several.outputs['verdict'], several.log).toBe('passed')
    expect(several.log).toContain(sentence.replace('this image', 'these images'))
  })

  it('is undecided when what is exploited is not known', async () => {
    const rules = { 'fail-on': 'never', 'fail-on-kev': 'true', ...SOURCES }
    const missing = await run([LOW], rules)
    expect(missing.outputs['verdict'], missing.log).toBe('undecided')
    expect(missing.exitCode).not.toBe(0)
    expect(missing.log).toContain('fail-on-kev could not be judged')
    expect(missing.log).toContain('name a current copy with kev-source')
    const cut = await run([LOW], rules, { prepare: `${LISTS(LOW.id)}\ntruncate -s 40 kev.json` })
    expect(cut.outputs['verdict'], cut.log).toBe('undecided')
    const unused = await run([LOW], { 'fail-on': 'never', ...SOURCES })
    expect(unused.outputs['verdict'], unused.log).toBe('passed')
  })
})
