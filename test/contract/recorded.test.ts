/**
 * What a real Harbor answered, asked of the sandbox: one scenario per topic builds the state that the recording
 * was made in, and every recording has to be asked.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type HarborSandbox, makeFinding, startHarbor, type WireFinding } from '../sandbox/harbor/index.ts'
import { toolPath } from '../support/tools.ts'
import {
  artifactPath,
  call,
  type Image,
  image,
  index,
  type Login,
  overviewOf,
  push,
  putManifest,
  referrer,
  waitForScan,
} from './client.ts'
import { comparable, comparableText, type Role, readRecording, recordingNames } from './recording.ts'

let harbor: HarborSandbox
let logins: Record<Role, Login | undefined>
const asked = new Set<string>()

beforeAll(async () => {
  harbor = await startHarbor({ cranePath: toolPath('crane') })
  harbor.addProject({ name: 'apps', autoScan: true })
  const robot = (name: string, access: 'full' | 'push-only' | readonly string[], disabled = false): Login =>
    harbor.addRobot({ project: 'apps', name, access, disabled })
  logins = {
    anonymous: undefined,
    admin: { name: 'admin', secret: harbor.adminPassword },
    full: robot('full', 'full'),
    'push-only': robot('pp', 'push-only'),
    'artifact-read': robot('rd', ['repository:pull', 'artifact:read', 'artifact:list']),
    disabled: robot('dis', 'full', true),
    system: harbor.addRobot({ name: 'copier', access: 'full' }),
    'wrong-password': { name: 'robot$apps+pp', secret: 'not-the-secret' },
  }
})
afterAll(() => harbor.close())

/** Sends the recorded request and compares what comes back. */
async function expectRecorded(
  name: string,
  parts: { readonly digest?: string; readonly report?: string } = {},
): Promise<void> {
  asked.add(name)
  const { request, response } = readRecording(name)
  const path = request.path.replace('{digest}', parts.digest ?? '').replace('{report}', parts.report ?? '')
  const answer = await call(harbor, path, {
    method: request.method,
    as: logins[request.as],
    ...(request.headers === undefined ? {} : { headers: request.headers }),
    ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
  })
  expect(answer.status, name).toBe(response.status)
  for (const [header, value] of Object.entries(response.headers)) {
    expect(comparableText(answer.headers.get(header) ?? '', harbor.host), `${name}: ${header}`).toBe(
      comparableText(value, harbor.host),
    )
  }
  if (response.text !== undefined) {
    const tail = answer.text.trimEnd().split('\n').at(-1) ?? ''
    expect(comparableText(tail, harbor.host)).toBe(comparableText(response.text.trimEnd(), harbor.host))
  } else if (response.body !== undefined) {
    expect(comparable(answer.json, harbor.host), name).toEqual(comparable(response.body, harbor.host))
  } else {
    expect(answer.text, name).toBe('')
  }
}

const full = (): Login => logins.full as Login

async function pushed(repository: string, pushedImage: Image, tag?: string): Promise<string> {
  const answer = await push(harbor, {
    repository,
    image: pushedImage,
    as: full(),
    ...(tag === undefined ? {} : { tag }),
  })
  expect(answer.status).toBe(201)
  return pushedImage.digest
}

/** Findings in the cycle of severities that the recorded scanner used. */
function cycle(count: number): WireFinding[] {
  const words = ['Critical', 'High', 'Medium', 'Low', 'None', 'Unknown', 'None'] as const
  return Array.from({ length: count }, (_, number) =>
    makeFinding(number, { severity: words[number % words.length] ?? 'None' }),
  )
}

function recordedFindings(name: string): WireFinding[] {
  const [report] = Object.values(
    readRecording(name).response.body as Record<string, { vulnerabilities: WireFinding[] }>,
  )
  return report?.vulnerabilities ?? []
}

describe('logging in', () => {
  it.each([
    'v2-anon',
    'v2-robot',
    'v2-basic-bad',
    'robot-disabled-v2',
    'robot-disabled',
    'project-get-badauth',
  ])('%s', (name) => expectRecorded(name))
  it.each(['token-ok', 'token-bad', 'token-other-project'])('%s', (name) => expectRecorded(name))
  it.each(['users-current-admin', 'users-current-robot'])('%s', (name) => expectRecorded(name))
})

describe('the system', () => {
  it.each([
    ...['ping', 'systeminfo-admin', 'systeminfo-robot', 'systeminfo-anon'],
    ...['scanners-robot', 'security-summary-robot', 'sys-allowlist-admin', 'sys-allowlist-full'],
  ])('%s', (name) => expectRecorded(name))

  it('robot-create', () => expectRecorded('robot-create'))

  it('health, with components that are not well', async () => {
    const { components } = readRecording('health').response.body as {
      components: { readonly name: string; readonly error?: string }[]
    }
    for (const { name, error } of components) harbor.setHealth(name, error)
    await expectRecorded('health')
    for (const { name } of components) harbor.setHealth(name)
  })
})

describe('a project', () => {
  it.each([
    ...['project-get-admin', 'project-get-full', 'project-get-pp', 'project-get-other-robot'],
    ...['project-get-missing-admin', 'project-get-missing-robot', 'quotas-robot'],
    ...['scanner-of-project-full', 'scanner-of-project-pp', 'immutable-list-robot'],
  ])('%s', (name) => expectRecorded(name))

  it.each([
    ['project-get-prevent-vul', { prevent_vul: 'true', severity: 'high' }, undefined],
    [
      'project-get-allowlist',
      { prevent_vul: 'false', severity: 'high', reuse_sys_cve_allowlist: 'false' },
      { items: [{ cve_id: 'CVE-2026-1000' }], expires_at: 1900000000 },
    ],
  ])('%s', async (name, metadata, allowlist) => {
    await update({ metadata, ...(allowlist === undefined ? {} : { cve_allowlist: allowlist }) })
    await expectRecorded(name)
  })

  afterAll(() => update({ metadata: { prevent_vul: 'false' } }))
})

async function update(body: Record<string, unknown>): Promise<void> {
  const answer = await call(harbor, '/api/v2.0/projects/apps', {
    method: 'PUT',
    as: logins.admin,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  expect(answer.status).toBe(200)
}

describe('the scan of an image', () => {
  it('is Pending, then Running, then Success; only then it has a summary', async () => {
    harbor.scriptScan('apps/vuln', [
      { outcome: 'success', findings: cycle(13_350), pendingReads: 1, runningReads: 4, reportedSeconds: 30 },
    ])
    const digest = await pushed('apps/vuln', image('vuln'), '1')
    await expectRecorded('artifact-get-pushpull-robot', { digest })
    await expectRecorded('scan-post-pushpull-robot', { digest })
    await expectRecorded('artifact-scan-Pending', { digest })
    await until('Running', { repository: 'apps/vuln', digest })
    await expectRecorded('artifact-scan-Running', { digest })
    await expectRecorded('artifact-scan-Stopped', { digest })
    await expectRecorded('scan-post-ok', { digest })
    await expectRecorded('scan-post-running', { digest })
    await expectRecorded('artifact-get-read-robot', { digest })
    await waitForScan(harbor, { repository: 'apps/vuln', reference: digest, as: full() })
    await expectRecorded('artifact-scan-Success-100', { digest })
    await expectRecorded('vulnerabilities-artifactread-robot', { digest })
  })

  it('has a report in the words of the scanner', async () => {
    harbor.scriptScan('apps/vuln', [{ outcome: 'success', findings: recordedFindings('vulnerabilities-7') }])
    const digest = await pushed('apps/vuln', image('reported'), '2')
    await waitForScan(harbor, { repository: 'apps/vuln', reference: digest, as: full() })
    await expectRecorded('vulnerabilities-7', { digest })
  })

  it('that is clean', async () => {
    harbor.scriptScan('apps/team/clean', [
      { outcome: 'success', findings: [], pendingReads: 1, runningReads: 2 },
    ])
    const digest = await pushed('apps/team/clean', image('clean'), '1')
    await expectRecorded('artifact-clean-Pending-unscanned', { digest })
    await until('Running', { repository: 'apps/team/clean', digest })
    await expectRecorded('artifact-clean-Running-unscanned', { digest })
    await waitForScan(harbor, { repository: 'apps/team/clean', reference: digest, as: full() })
    await expectRecorded('artifact-clean-Success-100', { digest })
    await expectRecorded('vulnerabilities-0', { digest })
    await expectRecorded('repository-single-encoded', { digest })
  })

  it('that fails, and is started again', async () => {
    const log = 'trivy: failed to download vulnerability DB: TOOMANYREQUESTS ::error::boom'
    harbor.scriptScan('apps/fail', [{ outcome: 'error', log, pendingReads: 1, runningReads: 2 }])
    const digest = await pushed('apps/fail', image('fail'), '1')
    await expectRecorded('artifact-fail-Pending-unscanned', { digest })
    await until('Running', { repository: 'apps/fail', digest })
    await expectRecorded('artifact-fail-Running-unscanned', { digest })
    const overview = await waitForScan(harbor, { repository: 'apps/fail', reference: digest, as: full() })
    await expectRecorded('artifact-fail-Error-unscanned', { digest })
    await expectRecorded('vulnerabilities-of-failed-scan', { digest })
    await expectRecorded('scan-log', { digest, report: String(overview['report_id']) })
    await expectRecorded('scan-post-after-error', { digest })
  })

  it('that is stopped', async () => {
    harbor.scriptScan('apps/stuck', [{ outcome: 'never' }])
    const digest = await pushed('apps/stuck', image('stuck'), '1')
    await until('Running', { repository: 'apps/stuck', digest })
    await expectRecorded('scan-stop', { digest })
    await expectRecorded('artifact-stopped-Stopped-unscanned', { digest })
  })
})

/** Reads until the scan has got this far. */
async function until(
  status: string,
  target: { readonly repository: string; readonly digest: string },
): Promise<void> {
  for (;;) {
    const overview = await overviewOf(harbor, {
      repository: target.repository,
      reference: target.digest,
      as: full(),
    })
    if (overview?.['scan_status'] === status) return
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

describe('the scan of an index', () => {
  const repository = 'apps/multi'
  const platforms = ['linux/arm64', 'linux/s390x', 'linux/amd64'] as const

  it('is put together from its children', async () => {
    const findings = recordedFindings('vulnerabilities-index')
    harbor.scriptScan(repository, [{ outcome: 'never' }])
    // In the recorded order, which is the order of the references.
    const attestation = image('multi', 'unknown/unknown', { isAttestation: true })
    await pushed(repository, attestation)
    const children = platforms.map((platform) => ({ platform, image: image('multi', platform) }))
    for (const child of children) await pushed(repository, child.image)
    const annotations = {
      'vnd.docker.reference.digest': children[2]?.image.digest ?? '',
      'vnd.docker.reference.type': 'attestation-manifest',
    }
    const whole = index([...children, { platform: 'unknown/unknown', image: attestation, annotations }])
    const digest = await pushed(repository, whole, '1')

    for (const child of children) await until('Running', { repository, digest: child.image.digest })
    await expectRecorded('index-scan-Running-unscanned', { digest })

    // Two of three are scanned again and succeed.
    harbor.scriptScan(repository, [{ outcome: 'success', findings }])
    const rescan = async (child: Image): Promise<void> => {
      const path = artifactPath(repository, child.digest)
      const headers = { 'content-type': 'application/json' }
      const stop = { method: 'POST', as: full(), headers, body: '{"scan_type":"vulnerability"}' }
      expect((await call(harbor, `${path}/scan/stop`, stop)).status).toBe(202)
      expect((await call(harbor, `${path}/scan`, { method: 'POST', as: full() })).status).toBe(202)
      await waitForScan(harbor, { repository, reference: child.digest, as: full() })
    }
    const [arm64, s390x, amd64] = children.map((child) => child.image)
    await rescan(arm64 as Image)
    await rescan(s390x as Image)
    await expectRecorded('index-scan-Running-33', { digest })

    await rescan(amd64 as Image)
    await expectRecorded('index-scan-Success-100', { digest })
    await expectRecorded('vulnerabilities-index', { digest })
    await expectRecorded('index-child-arm64', { digest: arm64?.digest ?? '' })
    await expectRecorded('index-child-s390x', { digest: s390x?.digest ?? '' })
    await expectRecorded('index-child-amd64', { digest: amd64?.digest ?? '' })
    await expectRecorded('index-child-unknown', { digest: attestation.digest })
  })
})

describe('what Harbor refuses by a rule, and not for a right', () => {
  it('a label, for the right to it', () => expectRecorded('label-create-robot'))

  it('every write in read-only mode, whatever the robot may do', async () => {
    const digest = await pushed('apps/readonly', image('readonly'))
    harbor.setReadOnly(true)
    await expectRecorded('readonly-systeminfo-robot')
    await expectRecorded('readonly-scan-post', { digest })
    await expectRecorded('readonly-tag-create', { digest })
    await expectRecorded('readonly-v2-upload')
    harbor.setReadOnly(false)
  })

  it('a pull of what has no signature, under the policy on signatures', async () => {
    const digest = await pushed('apps/readonly', image('unsigned'))
    await update({ metadata: { enable_content_trust_cosign: 'true' } })
    await expectRecorded('v2-manifest-412-cosign-policy', { digest })
    await update({ metadata: { enable_content_trust_cosign: 'false' } })
  })

  it('a push into a proxy cache, in the words of its source (middleware/repoproxy)', async () => {
    harbor.addProject({ name: 'cache', proxyCache: true })
    const robot = harbor.addRobot({ project: 'cache', name: 'ci', access: 'full' })
    const answer = await call(harbor, '/v2/cache/app/blobs/uploads/', { method: 'POST', as: robot })
    expect([answer.status, answer.json]).toEqual([
      403,
      { errors: [{ code: 'DENIED', message: 'can not push artifact to a proxy project: cache' }] },
    ])
    const project = await call(harbor, '/api/v2.0/projects/cache', { as: robot })
    expect(project.json).toMatchObject({ registry_id: 1 })
  })
})

describe('a child of an index', () => {
  it('without a platform is an image, whatever its annotations say', async () => {
    const repository = 'apps/nil'
    harbor.scriptScan(repository, [
      { outcome: 'success', findings: recordedFindings('vulnerabilities-index') },
    ])
    const child = image('nil')
    const other = image('nil', 'linux/s390x')
    await pushed(repository, child)
    await pushed(repository, other)
    const annotations = {
      'vnd.docker.reference.digest': other.digest,
      'vnd.docker.reference.type': 'attestation-manifest',
    }
    const whole = index([
      { platform: '', image: child, annotations },
      { platform: 'linux/s390x', image: other },
    ])
    const digest = await pushed(repository, whole, 'v1')
    for (const { digest: reference } of [child, other]) {
      await waitForScan(harbor, { repository, reference, as: full() })
    }
    await expectRecorded('artifact-child-without-platform', { digest: child.digest })
    await expectRecorded('artifact-index-child-without-platform', { digest })
  })

  it('that is no image cannot be scanned, and leaves its index half complete', async () => {
    const repository = 'apps/idx'
    harbor.scriptScan(repository, [
      { outcome: 'success', findings: recordedFindings('vulnerabilities-index') },
    ])
    const child = image('idx')
    const other = image('idx', '', { configType: 'application/vnd.oci.empty.v1+json' })
    await pushed(repository, child)
    await pushed(repository, other)
    const whole = index([
      { platform: 'linux/amd64', image: child },
      { platform: 'linux/', image: other },
    ])
    const digest = await pushed(repository, whole, 'v1')
    await waitForScan(harbor, { repository, reference: child.digest, as: full() })
    await expectRecorded('scan-post-unscannable', { digest: other.digest })
    await expectRecorded('artifact-unscannable-child', { digest: other.digest })
    await expectRecorded('artifact-index-with-unscannable-child', { digest })
  })
})

describe('tags', () => {
  const repository = 'apps/tags-and-more'
  const first = image('first')
  const second = image('second')

  it('an image pushed by digest has none, and is scanned all the same', async () => {
    harbor.scriptScan(repository, [{ outcome: 'success', reportedSeconds: 6, pendingReads: 1 }])
    await pushed(repository, first)
    await expectRecorded('artifact-untagged', { digest: first.digest })
  })

  it('are made by REST, once', async () => {
    await expectRecorded('tag-create-pushpull-robot', { digest: first.digest })
    await expectRecorded('tag-create', { digest: first.digest })
    await expectRecorded('tag-create-duplicate', { digest: first.digest })
    await expectRecorded('tag-create-invalid', { digest: first.digest })
    await pushed(repository, second)
    await expectRecorded('tag-create-name-on-other-artifact', { digest: second.digest })
  })

  it('that are immutable cannot be taken away', async () => {
    await putManifest(harbor, { repository, image: first, tag: 'rel-1', as: full() })
    harbor.addImmutableRule({ project: 'apps', repository: '**', tag: 'rel-*' })
    await expectRecorded('immutable-rules')
    await expectRecorded('artifact-immutable-tag', { digest: first.digest })
    await expectRecorded('tag-create-immutable-conflict', { digest: second.digest })
    await expectRecorded('tag-delete-immutable', { digest: first.digest })
    await expectRecorded('artifact-delete-immutable', { digest: first.digest })
  })

  it('list, delete', async () => {
    await expectRecorded('artifact-delete', { digest: second.digest })
    await expectRecorded('artifact-missing')
    const fresh = await pushed(repository, image('fresh'), 'fresh')
    for (const reference of [fresh, first.digest])
      await waitForScan(harbor, { repository, reference, as: full() })
    await expectRecorded('artifacts-list-page')
  })

  it('prevented from being pulled: unscanned, then vulnerable', async () => {
    await update({ metadata: { prevent_vul: 'true', severity: 'high', reuse_sys_cve_allowlist: 'true' } })
    await expectRecorded('v2-manifest-412-vulnerable')
    harbor.scriptScan(repository, [{ outcome: 'pending-forever' }])
    await pushed(repository, image('unscanned'), 'fresh')
    await expectRecorded('v2-manifest-412-unscanned')
    await update({ metadata: { prevent_vul: 'false' } })
    await expectRecorded('tag-delete', { digest: first.digest })
  })

  it('an SBOM becomes an accessory', async () => {
    harbor.scriptScan(repository, [{ outcome: 'success', reportedSeconds: 6 }])
    const digest = await pushed(repository, image('with sbom'), 'fresh')
    await waitForScan(harbor, { repository, reference: digest, as: full() })
    await expectRecorded('scan-post-forbidden')
    await expectRecorded('scan-post-sbom')
    await expectRecorded('sbom-addition')
    for (;;) {
      const answer = await call(harbor, `${artifactPath(repository, 'fresh')}?with_sbom_overview=true`, {
        as: full(),
      })
      const overview = (answer.json as { sbom_overview?: { scan_status: string } }).sbom_overview
      if (overview?.scan_status === 'Success') break
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    await expectRecorded('artifact-sbom-overview')
  })
})

describe('a copy between projects', () => {
  const as = (): Login => logins.system as Login

  /** Every tag of a repository with the name of the image that has it. */
  const tagsOf = (repository: string, images: Readonly<Record<string, Image>>) =>
    Object.fromEntries(
      Object.entries(harbor.tags(repository)).map(([tag, digest]) => [
        tag,
        Object.keys(images).find((name) => images[name]?.digest === digest),
      ]),
    )

  it('brings every tag of the source digest along, and moves those of that name; again too', async () => {
    for (const name of ['staging', 'prod', 'tiny']) {
      harbor.addProject({ name, ...(name === 'tiny' ? { quotaBytes: 100 } : {}) })
    }
    const images = { judged: image('judged'), other: image('other') }
    const { digest } = images.judged
    for (const tag of ['pr-12', 'latest']) {
      await push(harbor, { repository: 'staging/app', image: images.judged, tag, as: as() })
    }
    await push(harbor, { repository: 'prod/app', image: images.other, tag: 'latest', as: as() })
    await expectRecorded('artifact-copy-by-digest-with-tags', { digest })
    const everything = { latest: 'judged', 'pr-12': 'judged' }
    expect(tagsOf('prod/app', images)).toEqual(everything)
    expect(harbor.artifact('prod/app', images.other.digest)).toMatchObject({ tags: null })

    await push(harbor, { repository: 'prod/app', image: images.other, tag: 'latest', as: as() })
    await expectRecorded('artifact-copy-again', { digest })
    expect(tagsOf('prod/app', images)).toEqual(everything)
    await expectRecorded('artifact-copy-over-quota', { digest })
    expect(harbor.tags('tiny/app')).toEqual({})
  })

  it('a referrer is named with its type', async () => {
    const subject = image('signed')
    await push(harbor, { repository: 'staging/signed', image: subject, as: as() })
    const bundle = referrer(subject, { artifactType: 'application/vnd.dev.sigstore.bundle.v0.3+json' })
    const answer = await push(harbor, { repository: 'staging/signed', image: bundle, as: as() })
    expect(answer.headers.get('oci-subject')).toBe(subject.digest)
    await expectRecorded('v2-referrers', { digest: subject.digest })
    // The size of the manifest, which clients compare with what they get; REST adds up all that belongs to it.
    const list = await call(harbor, `/v2/staging/signed/referrers/${subject.digest}`, { as: as() })
    expect(list.json).toMatchObject({ manifests: [{ size: bundle.manifest.length }] })
    const { accessories } = harbor.artifact('staging/signed', subject.digest) as {
      accessories: { size: number }[]
    }
    expect(accessories[0]?.size).toBeGreaterThan(bundle.manifest.length)
  })
})

it('every recording has been asked', () => {
  expect([...asked].toSorted()).toEqual(recordingNames().toSorted())
})
