/** What no recording shows of scans: how several of them make one, and what is refused. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type HarborSandbox, makeFindings, type ScanOutcome, startHarbor } from '../sandbox/harbor/index.ts'
import { toolPath } from '../support/tools.ts'
import {
  type Answer,
  artifactPath,
  call,
  errorOf,
  image,
  index,
  type Login,
  overviewOf,
  push,
  putManifest,
  waitForScan,
} from './client.ts'

let harbor: HarborSandbox
let as: Login
let repositories = 0

beforeAll(async () => {
  harbor = await startHarbor({ cranePath: toolPath('crane') })
  harbor.addProject({ name: 'apps', autoScan: true })
  as = harbor.addRobot({ project: 'apps', name: 'full', access: 'full' })
})
afterAll(() => harbor.close())

const post = (repository: string, path: string, body?: string): Promise<Answer> =>
  call(harbor, `${artifactPath(repository, path)}`, {
    method: 'POST',
    as,
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body }),
  })

/** A pushed image whose scans go like this. */
async function scanned(
  ...outcomes: ScanOutcome[]
): Promise<{ repository: string; reference: string; as: Login }> {
  repositories += 1
  const repository = `apps/scan-${repositories}`
  harbor.scriptScan(repository, outcomes)
  await push(harbor, { repository, image: image(repository), tag: 'v1', as })
  return { repository, reference: 'v1', as }
}

async function reportOf(
  target: { repository: string; reference: string },
  headers: Record<string, string> = {},
) {
  return call(harbor, `${artifactPath(target.repository, target.reference)}/additions/vulnerabilities`, {
    as,
    headers,
  })
}

describe('a report', () => {
  it.each<[string, ScanOutcome, string]>([
    ['waits', { outcome: 'pending-forever' }, 'Pending'],
    ['runs', { outcome: 'never' }, 'Running'],
    ['has failed', { outcome: 'error' }, 'Error'],
    ['was stopped', { outcome: 'stopped' }, 'Stopped'],
    [
      'has succeeded without one',
      { outcome: 'success-empty-report', findings: makeFindings({ high: 1 }) },
      'Success',
    ],
  ])('is {} while the scan %s', async (_, outcome, status) => {
    const target = await scanned(outcome)
    for (;;) {
      const overview = await overviewOf(harbor, target)
      if (overview?.['scan_status'] === status) break
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    expect((await reportOf(target)).text).toBe('{}')
  })

  it('counts Negligible as None, and calls it Negligible', async () => {
    const target = await scanned({ outcome: 'success', findings: makeFindings({ negligible: 2, none: 1 }) })
    const overview = await waitForScan(harbor, target)
    expect(overview).toMatchObject({ severity: 'None', summary: { total: 3, summary: { None: 3 } } })
    expect((await reportOf(target)).text).toContain('"severity":"Negligible"')
  })

  it('is not shown to a client that accepts only the older type', async () => {
    const target = await scanned({ outcome: 'success' })
    await waitForScan(harbor, target)
    const older = 'application/vnd.scanner.adapter.vuln.report.harbor+json; version=1.0'
    expect((await reportOf(target, { 'x-accept-vulnerabilities': older })).text).toBe('{}')
    expect((await reportOf(target, { 'x-accept-vulnerabilities': `${older}, text/plain` })).text).toBe('{}')
    expect(
      Object.keys((await reportOf(target, { 'x-accept-vulnerabilities': '*/*' })).json ?? {}),
    ).toHaveLength(1)
  })

  it('of an image that was never scanned has no overview at all', async () => {
    const target = await scanned({ outcome: 'no-overview' })
    expect(await overviewOf(harbor, target)).toBeUndefined()
    expect((await reportOf(target)).text).toBe('{}')
  })
})

describe('a scan', () => {
  it('goes as its script says, run after run; the last outcome holds', async () => {
    const target = await scanned({ outcome: 'error' }, { outcome: 'success', findings: [] })
    const statuses: unknown[] = []
    for (let run = 0; run < 3; run += 1) {
      statuses.push((await waitForScan(harbor, target))['scan_status'])
      expect((await post(target.repository, 'v1/scan')).status).toBe(202)
    }
    expect(statuses).toEqual(['Error', 'Success', 'Success'])
  })

  it('that waits is a conflict too', async () => {
    const target = await scanned({ outcome: 'pending-forever' })
    const answer = await post(target.repository, 'v1/scan')
    expect([answer.status, errorOf(answer)?.message]).toEqual([409, 'a previous scan process is Pending'])
  })

  it('starts again with every push, of the same bytes too', async () => {
    const target = await scanned({ outcome: 'success' })
    const first = await waitForScan(harbor, target)
    await putManifest(harbor, {
      repository: target.repository,
      image: image(target.repository),
      tag: 'v2',
      as,
    })
    const again = await overviewOf(harbor, target)
    expect(again?.['report_id']).not.toBe(first['report_id'])
  })

  it('stays in a state until it was seen there', async () => {
    const target = await scanned({
      outcome: 'success',
      pendingReads: 2,
      runningReads: 1,
      pendingMs: 0,
      runningMs: 0,
    })
    const seen = []
    for (let read = 0; read < 4; read += 1) seen.push((await overviewOf(harbor, target))?.['scan_status'])
    expect(seen).toEqual(['Pending', 'Pending', 'Running', 'Success'])
  })

  it.each([
    ['scan/stop', undefined, 422, 'scanType in body is required'],
    ['scan/stop', '{"scan_type":"vulnerability"}', 400, /^no scan job for artifact digest=sha256:/],
    ['scan', '{"scan_type":"everything"}', 422, 'scan_type in body should be one of [vulnerability sbom]'],
  ])('POST %s with %s is refused', async (path, body, status, message) => {
    const target = await scanned({ outcome: 'no-overview' })
    const answer = await post(target.repository, `v1/${path}`, body)
    expect(answer.status).toBe(status)
    expect(errorOf(answer)?.message).toEqual(
      typeof message === 'string' ? message : expect.stringMatching(message),
    )
  })

  it('of an attestation is refused', async () => {
    const attestation = image('attestation', 'unknown/unknown', { isAttestation: true })
    await push(harbor, { repository: 'apps/attested', image: attestation, as })
    expect((await post('apps/attested', `${attestation.digest}/scan`)).status).toBe(400)
  })

  it.each([
    ['with the permission', ['scan:create'], 404],
    ['without it', ['artifact:read'], 403],
  ])('of a digest that does not exist answers a robot %s', async (name, access, status) => {
    const robot = harbor.addRobot({ project: 'apps', name: name.replaceAll(' ', '-'), access })
    const path = `${artifactPath('apps/scan-1', `sha256:${'0'.repeat(64)}`)}/scan`
    expect((await call(harbor, path, { method: 'POST', as: robot })).status).toBe(status)
  })
})

describe('the scan of an index', () => {
  const platforms = ['linux/amd64', 'linux/arm64', 'linux/s390x'] as const

  /** An index whose children end, or stay, as given; waits until each has got there. */
  async function indexWith(
    outcomes: readonly ScanOutcome[],
  ): Promise<{ repository: string; reference: string }> {
    repositories += 1
    const repository = `apps/index-${repositories}`
    const children = []
    for (const [number, outcome] of outcomes.entries()) {
      const platform = platforms[number] ?? 'linux/amd64'
      harbor.scriptScan(repository, [outcome], platform)
      const child = image(repository, platform)
      await push(harbor, { repository, image: child, as })
      children.push({ image: child, platform })
    }
    const whole = index(children)
    for (const [number, child] of children.entries()) {
      const resting = { success: 'Success', error: 'Error', never: 'Running', stopped: 'Stopped' } as Record<
        string,
        string
      >
      const status = resting[outcomes[number]?.outcome ?? '']
      const target = { repository, reference: child.image.digest, as }
      while (status !== undefined && (await overviewOf(harbor, target))?.['scan_status'] !== status) {
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
    }
    await push(harbor, { repository, image: whole, tag: 'v1', as })
    return { repository, reference: 'v1' }
  }

  const success: ScanOutcome = { outcome: 'success', findings: makeFindings({ high: 2 }) }

  it.each<[string, readonly ScanOutcome[], string | undefined, number | undefined]>([
    ['one still runs', [success, { outcome: 'never' }, { outcome: 'error' }], 'Running', 33],
    ['one has failed', [{ outcome: 'error' }, success, success], 'Success', 66],
    ['one still waits', [success, { outcome: 'pending-forever' }, success], 'Success', 66],
    ['all have failed', [{ outcome: 'error' }, { outcome: 'error' }], 'Error', undefined],
    ['one has no scan', [success, { outcome: 'no-overview' }], undefined, undefined],
  ])('when %s', async (_, outcomes, status, percent) => {
    const target = await indexWith(outcomes)
    const overview = await overviewOf(harbor, { ...target, as })
    expect(overview?.['scan_status']).toBe(status)
    expect(overview?.['complete_percent']).toBe(percent)
  })

  it('counts what several platforms share once, and merges what is there already', async () => {
    const target = await indexWith([success, success, { outcome: 'never' }])
    const [report] = Object.values(
      (await reportOf(target)).json as Record<string, { vulnerabilities: { artifact_digests: string[] }[] }>,
    )
    expect(report?.vulnerabilities.map((finding) => finding.artifact_digests.length)).toEqual([2, 2])
  })

  it('is a conflict only when every child is busy', async () => {
    const some = await indexWith([success, { outcome: 'never' }])
    expect((await post(some.repository, 'v1/scan')).status).toBe(202)
    const all = await indexWith([{ outcome: 'never' }, { outcome: 'never' }])
    expect((await post(all.repository, 'v1/scan')).status).toBe(409)
  })

  it('of one child is that child’s, its id included', async () => {
    const target = await indexWith([success])
    const overview = await waitForScan(harbor, { ...target, as })
    expect(overview['report_id']).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('has the logs of all its children', async () => {
    const target = await indexWith([
      { outcome: 'error', log: 'first' },
      { outcome: 'error', log: 'second' },
    ])
    const overview = await overviewOf(harbor, { ...target, as })
    const path = `${artifactPath(target.repository, 'v1')}/scan/${encodeURIComponent(String(overview?.['report_id']))}/log`
    const log = (await call(harbor, path, { as })).text
    expect(log.match(/---------- Logs of report /g)).toHaveLength(2)
    expect(log).toContain('first: general response handler')
  })
})

describe('an SBOM', () => {
  it('is asked for, waited for, and read at the digest of the accessory', async () => {
    const target = await scanned({ outcome: 'success' })
    const path = artifactPath(target.repository, 'v1')
    harbor.scriptSbom(target.repository, [{ outcome: 'success', pendingReads: 1 }])
    expect((await post(target.repository, 'v1/scan', '{"scan_type":"sbom"}')).status).toBe(202)
    expect((await post(target.repository, 'v1/scan', '{"scan_type":"sbom"}')).status).toBe(409)
    const statuses: string[] = []
    let digest: string | undefined
    while (digest === undefined) {
      const { json } = await call(harbor, `${path}?with_sbom_overview=true&with_accessory=true`, { as })
      const view = json as {
        sbom_overview: { scan_status: string; sbom_digest?: string }
        accessories: { digest: string }[] | null
      }
      statuses.push(view.sbom_overview.scan_status)
      digest = view.sbom_overview.sbom_digest
      expect(view.accessories?.[0]?.digest).toBe(digest)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    expect(statuses[0]).toBe('Pending')
    const sbom = await call(harbor, `${artifactPath(target.repository, digest)}/additions/sbom`, { as })
    expect(sbom.json).toMatchObject({ spdxVersion: 'SPDX-2.3' })
    expect((await call(harbor, `/v2/${target.repository}/manifests/${digest}`, { as })).status).toBe(200)
    const referrers = await call(
      harbor,
      `/v2/${target.repository}/referrers/${image(target.repository).digest}`,
      { as },
    )
    expect(referrers.json).toMatchObject({ manifests: [{ digest }] })
  })
})

it('the same bytes elsewhere have the same report where reports are shared', async () => {
  const shared = await startHarbor({ cranePath: toolPath('crane'), shareReports: true })
  try {
    shared.addProject({ name: 'one', autoScan: true })
    shared.addProject({ name: 'two' })
    const robots = ['one', 'two'].map((project) => shared.addRobot({ project, name: 'ci', access: 'full' }))
    const [first, second] = robots as [Login, Login]
    await push(shared, { repository: 'two/app', image: image('shared'), tag: 'v1', as: second })
    await push(shared, { repository: 'one/app', image: image('shared'), tag: 'v1', as: first })
    const one = await waitForScan(shared, { repository: 'one/app', reference: 'v1', as: first })
    const two = await overviewOf(shared, { repository: 'two/app', reference: 'v1', as: second })
    expect(two?.['report_id']).toBe(one['report_id'])
  } finally {
    await shared.close()
  }
})
