/** A promotion by a report that is too old: the image is scanned and judged again first, and only for that reason. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeImage } from '../images/index.ts'
import { makeFinding, makeFindings } from '../sandbox/harbor/findings.ts'
import type { ScanOutcome } from '../sandbox/harbor/index.ts'
import type { ActResult } from '../support/act.ts'
import {
  BAD,
  CLEAN,
  createStaging,
  editReport,
  errorOf,
  makeOld,
  makeScansOld,
  type Robot,
  readReport,
  type Staging,
} from './staging.ts'
import type { World } from './world.ts'

const HIGH: ScanOutcome = { outcome: 'success', findings: makeFindings({ high: 1 }) }
/** The wait sees the scan run. */
const SLOW: ScanOutcome = { ...CLEAN, runningReads: 2 }
const TARGET = 'prod/again'

let world: World
let staging: Staging
beforeAll(async () => {
  staging = await createStaging()
  world = staging.world
})
afterAll(async () => {
  await world.close()
})

let targets = 0

/** Promotes to a repository of its own, with what Harbor was asked meanwhile. */
async function promoteOld(
  inputs: Readonly<Record<string, string>>,
  options: { readonly as?: Robot } = {},
): Promise<{ readonly result: ActResult; readonly target: string; readonly calls: readonly string[] }> {
  targets += 1
  const target = inputs['repository'] ?? `${TARGET}-${targets}`
  const mark = world.harbor.requests.length
  const result = await staging.promote(
    { repository: target, tags: '1.2.3', 'max-age': '24h', ...inputs },
    options,
  )
  const calls = world.harbor.requests
    .slice(mark)
    // Not what only asks for a right, of a digest that no image has.
    .filter(({ path, status }) => !path.includes('sha256:0000') && (status ?? 0) < 400)
    .map(({ method, path }) => `${method} ${path.replace(/\?.*/, '').replace('/api/v2.0/projects/', '')}`)
  return { result, target, calls }
}

const changes = (calls: readonly string[]): readonly string[] =>
  calls.filter((call) => !call.startsWith('GET '))

/** The calls of REST for `library/team/app-1` say `library/repositories/team%252Fapp-1`. */
function artifactOf(repository: string): string {
  const [project = '', ...name] = repository.split('/')
  const path = encodeURIComponent(encodeURIComponent(name.join('/')))
  return `${project}/repositories/${path}/artifacts/${world.single.digest}`
}

describe.each([
  ['verdict', makeOld, /because the verdict is 48 h old and max-age allows 24 h/],
  ['scan', makeScansOld, /because the scan of linux\/amd64 is 48 h old and max-age allows 24 h/],
] as const)('a %s that is too old', (_, age, why) => {
  it('is renewed where the image was judged, and then the image is copied and tagged', async () => {
    const { repository, reportFile } = await staging.stage([CLEAN, SLOW])
    await age(reportFile)
    const startedAt = Date.now()
    const { result, target, calls } = await promoteOld({ 'report-file': reportFile })
    expect(result.exitCode, result.log).toBe(0)
    expect(result.log).toMatch(why)
    expect(result.log).toContain('The new verdict is passed')
    expect(world.harbor.tag(target, '1.2.3')).toBe(world.single.digest)

    const [source, name] = [artifactOf(repository), target.replace('prod/', '')]
    const linked = `POST /v2/prod/${name}/blobs/uploads/`
    const written = `PUT /v2/prod/${name}/manifests/${world.single.digest}`
    expect(changes(calls)).toEqual([
      `POST ${source}/scan`,
      ...[linked, linked, linked, written],
      `POST prod/repositories/${name}/artifacts/${world.single.digest}/tags`,
    ])
    const [scan, copy] = [calls.indexOf(`POST ${source}/scan`), calls.indexOf(linked)]
    const between = calls.slice(scan + 1, copy)
    const read = between.indexOf(`GET ${source}/additions/vulnerabilities`)
    expect(between.slice(0, read).filter((call) => call === `GET ${source}`).length).toBeGreaterThan(1)

    const renewed = await readReport(reportFile)
    expect(Date.parse(renewed.generatedAt)).toBeGreaterThanOrEqual(startedAt)
    expect(renewed.promotion).toMatchObject({ state: 'done', repository: target, tags: ['1.2.3'] })
    // Nothing but what action.yml declares.
    expect(Object.keys(result.outputs).toSorted()).toEqual(['digest', 'reference', 'tags'])
  })
})

it('a report that is young enough starts no scan', async () => {
  const { reportFile } = await staging.stage([CLEAN])
  const { result, calls } = await promoteOld({ 'report-file': reportFile })
  expect(result.exitCode, result.log).toBe(0)
  expect(calls.filter((call) => call.endsWith('/scan'))).toEqual([])
})

it('the new verdict is by the policy of the report', async () => {
  const { reportFile } = await staging.stage([HIGH], { 'fail-on': 'critical' })
  await makeOld(reportFile)
  const { result, target } = await promoteOld({ 'report-file': reportFile })
  expect(result.exitCode, result.log).toBe(0)
  expect(world.harbor.tag(target, '1.2.3')).toBe(world.single.digest)
  expect(await readReport(reportFile)).toMatchObject({ policy: { failOn: 'critical' }, total: 1 })
})

describe('after a fresh scan nothing is tagged or copied', () => {
  async function refused(
    inputs: Readonly<Record<string, string>>,
    options: { readonly as?: Robot } = {},
  ): Promise<{ readonly error: string; readonly calls: readonly string[] }> {
    const { result, target, calls } = await promoteOld(inputs, options)
    expect(result.exitCode).not.toBe(0)
    expect(world.harbor.tag(target, '1.2.3')).toBeUndefined()
    expect(world.harbor.artifact(target, world.single.digest)).toBeUndefined()
    return { error: errorOf(result), calls: changes(calls) }
  }

  it('that found a new vulnerability, which the error names', async () => {
    const { repository, reportFile } = await staging.stage([CLEAN, BAD])
    await makeOld(reportFile)
    const { error, calls } = await refused({ 'report-file': reportFile })
    expect(error).toMatch(
      /the verdict is 48 h old and max-age allows 24 h, and the image was scanned and judged again: it failed \(Critical: 1 found, 0 allowed\)\. Not in the earlier report: CVE-\S+ in /,
    )
    expect(calls).toEqual([`POST ${artifactOf(repository)}/scan`])
    const renewed = await readReport(reportFile)
    expect(renewed.verdict.name).toBe('failed')
    // It is refused by now for its verdict, whatever its age.
    await makeOld(reportFile)
    const again = await refused({ 'report-file': reportFile })
    expect(again.error).toContain('the verdict is 48 h old')
    expect(again.calls).toEqual([])
  })

  it.each<[string, ScanOutcome, Readonly<Record<string, string>>, RegExp]>([
    ['hangs', { outcome: 'never' }, { 'scan-timeout': '2s' }, /no finished scan within 2 s/],
    ['fails', { outcome: 'error', log: 'no space' }, { 'scan-retries': '0' }, /1 scan ended in Error/],
  ])('that %s', async (_, outcome, inputs, reason) => {
    const { repository, reportFile } = await staging.stage([CLEAN, outcome])
    await makeOld(reportFile)
    const { error, calls } = await refused({ 'report-file': reportFile, ...inputs })
    expect(error).toMatch(/which gave no verdict \(.*\)\. To try again, scan and judge the image again/)
    expect(error).toMatch(reason)
    expect(calls).toEqual([`POST ${artifactOf(repository)}/scan`])
    expect((await readReport(reportFile)).verdict.name).toBe('undecided')
  })

  it('that is itself too old, which is tried once', async () => {
    const { repository, reportFile } = await staging.stage([CLEAN, { ...CLEAN, reportedSeconds: -172_800 }])
    await makeOld(reportFile)
    const { error, calls } = await refused({ 'report-file': reportFile })
    expect(error).toMatch(/it passed, but the scan of linux\/amd64 is 48 h old and max-age allows 24 h/)
    expect(calls).toEqual([`POST ${artifactOf(repository)}/scan`])
  })

  it('that could not be started: the right is named, and the report stays', async () => {
    const { reportFile } = await staging.stage([CLEAN])
    await makeOld(reportFile)
    const access = [
      ...['repository:push', 'repository:pull', 'artifact:read', 'artifact:create'],
      ...['artifact-addition:read', 'tag:create'],
    ]
    const as = world.harbor.addRobot({ name: 'no-scan', access })
    const { error, calls } = await refused({ 'report-file': reportFile }, { as })
    expect(error.match(/^ {2}- \S+: \S+/gm)).toEqual(['  - scan: create'])
    expect(error).toContain('on project "library"')
    expect(error).toContain('because its report is older than max-age')
    expect(calls).toEqual([])
    expect((await readReport(reportFile)).verdict.name).toBe('passed')
  })

  it.each([
    ['failed', [BAD], {}],
    ['undecided', [{ outcome: 'error' }], { 'scan-retries': '0' }],
  ] as const)('of a report that says %s, which is not scanned again', async (_, script, inputs) => {
    const { reportFile } = await staging.stage(script, inputs)
    await makeOld(reportFile)
    const mark = world.harbor.requests.length
    const { error } = await refused({ 'report-file': reportFile })
    expect(error).toContain('the verdict is 48 h old and max-age allows 24 h; scan and judge the image again')
    expect(world.harbor.requests.slice(mark).filter(({ path }) => path.includes('/scan'))).toEqual([])
  })

  it('of a report that does not hold together, which is not scanned again', async () => {
    const { reportFile } = await staging.stage([HIGH], { 'fail-on': 'critical' })
    await makeOld(reportFile)
    await editReport(reportFile, () => ({ total: 0, findings: [] }))
    const { error, calls } = await refused({ 'report-file': reportFile })
    expect(error).toContain('the report contradicts itself')
    expect(calls).toEqual([])
  })
})

describe('the exceptions of the first judging', () => {
  async function judgedWithException(): Promise<{ reportFile: string; ignoreFile: string }> {
    const finding = makeFinding(1, { severity: 'Critical' })
    const ignoreFile = join(world.directory, 'exceptions')
    await writeFile(ignoreFile, `${finding.id}\n`)
    const { reportFile } = await staging.stage([{ outcome: 'success', findings: [finding] }], {
      'ignore-file': ignoreFile,
    })
    await makeOld(reportFile)
    return { reportFile, ignoreFile }
  }

  it('hold again when they are given', async () => {
    const { reportFile, ignoreFile } = await judgedWithException()
    const { result } = await promoteOld({ 'report-file': reportFile, 'ignore-file': ignoreFile })
    expect(result.exitCode, result.log).toBe(0)
    expect((await readReport(reportFile)).ignored).toHaveLength(1)
  })

  it('are asked for when they are not', async () => {
    const { reportFile } = await judgedWithException()
    const { result } = await promoteOld({ 'report-file': reportFile })
    expect(errorOf(result)).toMatch(
      /Ignored in the earlier report: CVE-\S+ in .* \(.*exceptions.*\); give "ignore-file" and "harbor-allowlist" here/,
    )
  })

  it('are refused before anything is asked of Harbor when they cannot be read', async () => {
    const { reportFile } = await staging.stage([CLEAN])
    const { result, calls } = await promoteOld({ 'report-file': reportFile, 'ignore-file': 'nowhere' })
    expect(errorOf(result)).toContain('ignore-file: "nowhere" could not be read')
    expect(calls).toEqual([])
  })
})

describe('a comparison', () => {
  it('is made again with the same digest, wherever the tag is by now', async () => {
    const repository = world.repository()
    const base = join(world.directory, 'base')
    const { digest } = await makeImage({ directory: base, platforms: ['linux/amd64'], version: '0.1.0' })
    await staging.stage([BAD], { repository, image: base, tags: 'main', 'fail-on': 'never' })
    const { reportFile } = await staging.stage([BAD], { repository, 'compare-to': 'main' })
    expect(await readReport(reportFile)).toMatchObject({ comparison: { kind: 'compared', digest } })
    const newer = join(world.directory, 'newer')
    await makeImage({ directory: newer, platforms: ['linux/amd64'], version: '0.2.0' })
    await staging.stage([CLEAN], { repository, image: newer, tags: 'main' })
    world.harbor.scriptScan(repository, [BAD])
    await makeOld(reportFile)
    const { result } = await promoteOld({ 'report-file': reportFile })
    expect(result.exitCode, result.log).toBe(0)
    expect(await readReport(reportFile)).toMatchObject({
      comparison: { kind: 'compared', base: 'main', digest, new: 0 },
    })
  })

  it('that had no base is not made with the image itself, in which nothing would be new', async () => {
    const repository = world.repository()
    const { reportFile } = await staging.stage([CLEAN, BAD], { repository, 'compare-to': 'latest' })
    await makeOld(reportFile)
    // Another run gave the image that name meanwhile.
    await staging.stage([CLEAN, BAD], { repository, tags: 'latest', scan: 'never' })
    expect(world.harbor.tag(repository, 'latest')).toBe(world.single.digest)
    const { result } = await promoteOld({ 'report-file': reportFile })
    expect(errorOf(result)).toContain('it failed (Critical: 1 found, 0 allowed)')
  })
})

it('on-failure: delete deletes what failed its fresh scan, and the error says why', async () => {
  const { repository, reportFile } = await staging.stage([CLEAN, BAD])
  await makeOld(reportFile)
  const { result } = await promoteOld({ repository, 'report-file': reportFile, 'on-failure': 'delete' })
  expect(result.exitCode).not.toBe(0)
  expect(errorOf(result)).toContain('it failed (Critical: 1 found, 0 allowed)')
  expect(world.harbor.artifact(repository, world.single.digest)).toBeUndefined()
  expect((await readReport(reportFile)).promotion?.state).toBe('deleted')
})
