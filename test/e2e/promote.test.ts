/** From one project to another inside of Harbor, by the verdict in a stored report. */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../src/domain/report/report.ts'
import { makeImage } from '../images/index.ts'
import { useOf } from '../support/act.ts'
import {
  BAD,
  CLEAN,
  createStaging,
  editReport,
  errorOf,
  makeOld,
  type Robot,
  type Staging,
  twoDaysAgo,
} from './staging.ts'
import { PROJECT, type World } from './world.ts'

let world: World
let staging: Staging
beforeAll(async () => {
  staging = await createStaging()
  world = staging.world
  world.harbor.addProject({ name: 'guarded', autoScan: true, preventVulnerable: 'low' })
  world.harbor.addImmutableRule({ project: 'prod', repository: '**', tag: 'release-*' })
})
afterAll(async () => {
  await world.close()
})

describe('a promotion to another project', () => {
  it('links the judged digest across and gives it its name there', async () => {
    const { reportFile } = await staging.stage([CLEAN], { image: world.multi.path })
    const mark = world.harbor.requests.length
    const result = await staging.promote({
      repository: 'prod/app-1',
      tags: '1.2.3,latest',
      'report-file': reportFile,
    })
    expect(result.exitCode, result.log).toBe(0)
    for (const tag of ['1.2.3', 'latest']) {
      expect(world.harbor.tag('prod/app-1', tag)).toBe(world.multi.digest)
    }
    expect(result.outputs).toMatchObject({
      reference: `${world.harbor.host}/prod/app-1@${world.multi.digest}`,
      digest: world.multi.digest,
      tags: '1.2.3\nlatest',
    })
    const calls = world.harbor.requests.slice(mark).filter(({ method }) => method !== 'GET')
    const inOrder = calls.map(({ method, path, status }) => `${status} ${method} ${path.replace(/\?.*/, '')}`)
    const manifests = inOrder.filter((call) => call.includes('/manifests/'))
    // Three platforms with an attestation each, then the index; no blob goes through the runner.
    expect(manifests).toHaveLength(7)
    expect(manifests.at(-1)).toBe(`201 PUT /v2/prod/app-1/manifests/${world.multi.digest}`)
    expect(inOrder.slice(-2)).toEqual([
      `201 POST /api/v2.0/projects/prod/repositories/app-1/artifacts/${world.multi.digest}/tags`,
      `201 POST /api/v2.0/projects/prod/repositories/app-1/artifacts/${world.multi.digest}/tags`,
    ])
    const others = inOrder.slice(0, -2).filter((call) => !manifests.includes(call))
    expect(new Set(others)).toEqual(new Set(['201 POST /v2/prod/app-1/blobs/uploads/']))
    expect(
      world.harbor.requests.slice(mark).filter(({ method, path }) => method === 'GET' && /blobs/.test(path)),
    ).toEqual([])
    const written = JSON.parse(await readFile(reportFile, 'utf8')) as { readonly promotion: unknown }
    expect(written.promotion).toMatchObject({
      state: 'done',
      repository: 'prod/app-1',
      tags: ['1.2.3', 'latest'],
    })
  })

  it('is shown in a summary and one notice, unless that is not wanted', async () => {
    const { repository, reportFile } = await staging.stage([CLEAN])
    const inputs = { repository: 'prod/app-5', tags: '1.2.3', 'report-file': reportFile }
    const shown = await staging.promote(inputs)
    expect(shown.exitCode, shown.log).toBe(0)
    expect(shown.summaries).toHaveLength(1)
    const summary = shown.summaries[0]?.replaceAll(/\\|<\/?code>/g, '') ?? ''
    const reference = `${world.harbor.host}/prod/app-5@${world.single.digest}`
    expect(summary).toContain(`### ✅ Promoted: prod/app-5\n\n1.2.3 · from ${repository} · ${reference}\n`)
    expect(summary).toMatch(/- Report: passed on .* by fail-on: /)
    const notices = shown.annotations.filter(({ level }) => level === 'notice')
    expect(notices).toHaveLength(1)
    expect(notices[0]?.message).toContain(`Promoted: prod/app-5 from ${repository}\n${reference} (1.2.3)`)

    const quiet = await staging.promote({ ...inputs, tags: '2', summary: 'false', annotations: 'false' })
    expect(quiet.exitCode, quiet.log).toBe(0)
    expect(quiet.summaries).toEqual([])
    expect(quiet.annotations.filter(({ level }) => level === 'notice')).toEqual([])
  })

  it('moves a tag there in one step', async () => {
    const old = join(world.directory, 'old')
    const { digest } = await makeImage({ directory: old, platforms: ['linux/amd64'], version: '0.9.0' })
    await staging.stage([CLEAN], { repository: 'prod/app-2', image: old, tags: 'latest' })
    expect(world.harbor.tag('prod/app-2', 'latest')).toBe(digest)
    const { reportFile } = await staging.stage([CLEAN])
    const result = await staging.promote({
      repository: 'prod/app-2',
      tags: 'latest',
      'report-file': reportFile,
    })
    expect(result.exitCode, result.log).toBe(0)
    expect(world.harbor.tag('prod/app-2', 'latest')).toBe(world.single.digest)
    expect(result.log).toContain('latest by sending the manifest again')
  })

  it('does nothing a second time', async () => {
    const { reportFile } = await staging.stage([CLEAN])
    const inputs = { repository: 'prod/app-3', tags: '1', 'report-file': reportFile }
    await staging.promote(inputs)
    const mark = world.harbor.requests.length
    const again = await staging.promote(inputs)
    expect(again.exitCode, again.log).toBe(0)
    expect(world.harbor.requests.slice(mark).filter(({ method }) => method !== 'GET')).toEqual([])
    expect(again.outputs['tags']).toBe('1')
  })

  it('judges again when the verdict is too old: await-scan with scan: always, then promote', async () => {
    const { repository, reportFile } = await staging.stage([CLEAN])
    const rescan = {
      id: 'scan',
      uses: useOf('actions/await-scan'),
      with: {
        ...staging.connection(),
        repository,
        digest: world.single.digest,
        scan: 'always',
        'report-file': reportFile,
      },
    }
    await makeOld(reportFile)
    const result = await staging.promote(
      { repository: 'prod/app-4', tags: '1', 'report-file': reportFile, 'max-age': '24h' },
      { before: [rescan] },
    )
    expect(result.exitCode, result.log).toBe(0)
    expect(world.harbor.tag('prod/app-4', '1')).toBe(world.single.digest)
  })
})

describe('a promotion is refused, and nothing is done,', () => {
  async function refused(
    inputs: Readonly<Record<string, string>>,
    options: { readonly as?: Robot } = {},
  ): Promise<string> {
    const mark = world.harbor.requests.length
    const result = await staging.promote({ repository: 'prod/refused', tags: '1', ...inputs }, options)
    expect(result.exitCode).not.toBe(0)
    const changes = world.harbor.requests
      .slice(mark)
      .filter(({ method, status }) => method !== 'GET' && (status ?? 0) < 400)
    expect(changes).toEqual([])
    expect(world.harbor.tag('prod/refused', '1')).toBeUndefined()
    return errorOf(result)
  }

  it('for a failed image', async () => {
    const { reportFile } = await staging.stage([BAD])
    expect(await refused({ 'report-file': reportFile })).toContain('the verdict in the report is failed')
  })

  it('for an undecided one', async () => {
    const { reportFile } = await staging.stage([{ outcome: 'error' }], {
      'scan-retries': '0',
      'fail-on': 'never',
    })
    expect(await refused({ 'report-file': reportFile })).toContain('the verdict in the report is undecided')
  })

  it('for a digest that the report is not about', async () => {
    const { reportFile } = await staging.stage([CLEAN])
    expect(await refused({ 'report-file': reportFile, digest: world.multi.digest })).toContain('not about')
  })

  it('for a report that was made to say passed', async () => {
    const { reportFile } = await staging.stage([BAD])
    await editReport(reportFile, () => ({ verdict: { name: 'passed', reasons: [] } }))
    expect(await refused({ 'report-file': reportFile })).toContain(
      'the report contradicts itself: its verdict is passed, and by its own policy its findings are failed',
    )
  })

  it.each<[string, (report: Report) => Partial<Report>, Readonly<Record<string, string>>, string]>([
    ['digest', () => ({}), { digest: `sha256:${'0'.repeat(64)}` }, 'not about sha256:000'],
    [
      'Harbor',
      // All of its addresses: a report with those of two Harbors is refused for that.
      ({ image, platforms }) => ({
        image: {
          ...image,
          reference: `other.example/${image.repository}@${image.digest}`,
          link: 'https://other.example/harbor',
        },
        platforms: platforms.map((platform) => ({ ...platform, link: 'https://other.example/harbor' })),
      }),
      {},
      'which is not on',
    ],
    ['repository', () => ({}), { repository: 'prod/refused' }, 'the verdict in the report is failed'],
    [
      'time',
      () => ({ generatedAt: twoDaysAgo() }),
      { 'max-age': '1h' },
      'is 48 h old and max-age allows 1 h',
    ],
  ])('for a failed image of another %s, which is not deleted either', async (_, change, inputs, reason) => {
    const { repository, reportFile } = await staging.stage([BAD])
    await editReport(reportFile, change)
    const error = await refused({ repository, 'report-file': reportFile, 'on-failure': 'delete', ...inputs })
    expect(error).toContain(reason)
    expect(world.harbor.artifact(repository, world.single.digest)).toBeDefined()
  })

  it('to another repository without a tag', async () => {
    const { repository, reportFile } = await staging.stage([CLEAN])
    expect(await refused({ 'report-file': reportFile, tags: '' })).toContain(
      `tags: needs at least one tag, because "prod/refused" is another repository than that of the report (${repository})`,
    )
  })

  it('for something that is no report', async () => {
    const path = join(world.directory, 'nothing.json')
    await writeFile(path, '{"verdict":{"name":"passed"}}')
    expect(await refused({ 'report-file': path })).toContain('failed to read the report')
  })

  it('for a robot of one project, which gets an error with what it needs', async () => {
    const { reportFile } = await staging.stage([CLEAN])
    const access = [
      ...['repository:push', 'repository:pull', 'artifact:read', 'tag:create'],
      ...['artifact-addition:read', 'scan:create'],
    ]
    const as = world.harbor.addRobot({ project: 'prod', name: 'prod-only', access })
    const error = await refused({ 'report-file': reportFile }, { as })
    expect(error).toContain('A robot of one project cannot reach another: use a system robot')
  })

  it('over an immutable tag of another image', async () => {
    const old = join(world.directory, 'old-release')
    await makeImage({ directory: old, platforms: ['linux/amd64'], version: '0.8.0' })
    await staging.stage([CLEAN], { repository: 'prod/refused', image: old, tags: 'release-1' })
    const { reportFile } = await staging.stage([CLEAN])
    expect(await refused({ 'report-file': reportFile, tags: 'release-1' })).toMatch(
      /immutability rule.*release-1.*No tag was set/,
    )
  })

  it('when a tag has to be moved and the policy hides the manifest, unless its bytes are given', async () => {
    const old = join(world.directory, 'old-guarded')
    const { digest } = await makeImage({ directory: old, platforms: ['linux/amd64'], version: '0.7.0' })
    const repository = 'guarded/app'
    await staging.stage([CLEAN], { repository, image: old, tags: 'latest' })
    const { reportFile } = await staging.stage([BAD], { repository, 'fail-on': 'never' })
    const inputs = { repository, tags: 'latest', 'report-file': reportFile }
    const blocked = await staging.promote(inputs)
    expect(errorOf(blocked)).toContain('give "manifest-file" from the copy-image action')
    expect(world.harbor.tag(repository, 'latest')).toBe(digest)

    const manifestFile = join(world.single.path, 'blobs', 'sha256', world.single.digest.slice(7))
    const result = await staging.promote({ ...inputs, 'manifest-file': manifestFile })
    expect(result.exitCode, result.log).toBe(0)
    expect(world.harbor.tag(repository, 'latest')).toBe(world.single.digest)

    const other = await staging.promote({ ...inputs, 'manifest-file': join(old, 'index.json') })
    expect(errorOf(other)).toContain('it is not the manifest of the image that was judged')
  })
})

it('deletes a failed image by a report that fits', async () => {
  const { repository, reportFile } = await staging.stage([BAD])
  const inputs = { repository, tags: '1', 'report-file': reportFile, 'max-age': '1h' }
  const result = await staging.promote({ ...inputs, digest: world.single.digest, 'on-failure': 'delete' })
  expect(result.exitCode).not.toBe(0)
  expect(result.log).toContain('was deleted from Harbor, as on-failure asks')
  expect(world.harbor.artifact(repository, world.single.digest)).toBeUndefined()
})

it('warns once of a verdict under fail-on: never, with what was found', async () => {
  const { repository, reportFile } = await staging.stage([BAD], { 'fail-on': 'never' })
  const result = await staging.promote({ repository, tags: '1', 'report-file': reportFile })
  expect(result.exitCode, result.log).toBe(0)
  const warnings = result.annotations.filter(({ level }) => level === 'warning')
  expect(warnings).toHaveLength(1)
  expect(warnings[0]?.message).toContain('was judged with fail-on: never, 1 critical')
})

it('is not for robots without the right to push', async () => {
  const { repository, reportFile } = await staging.stage([CLEAN])
  const as = world.harbor.addRobot({ project: PROJECT, name: 'reader', access: ['artifact:read'] })
  const result = await staging.promote({ repository, tags: '1', 'report-file': reportFile }, { as })
  expect(errorOf(result)).toMatch(/lacks repository: (push|pull)/)
  expect(world.harbor.tag(repository, '1')).toBeUndefined()
})
