import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { createHarborApi } from '../../../../src/adapters/harbor/api.ts'
import { createHarborClient, createHarborHttp } from '../../../../src/adapters/harbor/http.ts'
import { decodeVulnerabilities, REPORT_MIME_TYPES } from '../../../../src/adapters/harbor/wire.ts'
import { HarborError } from '../../../../src/domain/errors.ts'
import type { Permission } from '../../../../src/domain/harbor/permission.ts'
import { connection, digestOf } from '../../../support/builders.ts'
import { RecordingLog } from '../../../support/fakes.ts'
import { serve, type TestServer } from '../../../support/servers.ts'

type Answer = { readonly status: number; readonly body?: unknown; readonly headers?: Record<string, string> }

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

const REPOSITORY = { project: 'apps', name: 'team/app' }
const DIGEST = digestOf('a')
const ARTIFACT = `/api/v2.0/projects/apps/repositories/team%252Fapp/artifacts/${DIGEST}`
const NOTHING = `/api/v2.0/projects/apps/repositories/team%252Fapp/artifacts/sha256:${'0'.repeat(64)}`

const harborError = (code: string, message: string) => ({ errors: [{ code, message }] })
const FORBIDDEN: Answer = { status: 403, body: harborError('FORBIDDEN', 'forbidden') }
const UNAUTHORIZED: Answer = { status: 401, body: harborError('UNAUTHORIZED', 'unauthorized') }
const NOT_FOUND: Answer = { status: 404, body: harborError('NOT_FOUND', 'artifact apps/team/app not found') }

const HTML = { 'content-type': 'text/html' }

/** Of a proxy, a firewall or an ingress in front of Harbor. */
const page = (status: number): Answer => ({
  status,
  body: '<html><title>Blocked</title><h1>by the firewall</h1></html>',
  headers: HTML,
})

interface Harbor {
  readonly api: ReturnType<typeof createHarborApi>
  readonly server: TestServer
  readonly masked: string[]
  readonly sent: { readonly headers: IncomingMessage['headers']; readonly body: string }[]
}

/** A Harbor that gives the same answer to everything, or answers in turn; the last one again and again. */
async function harbor(...answers: readonly [Answer, ...Answer[]]): Promise<Harbor> {
  const sent: Harbor['sent'] = []
  const masked: string[] = []
  const server = await serve((incoming: IncomingMessage, response: ServerResponse) => {
    let body = ''
    incoming.on('data', (chunk: Buffer) => {
      body += chunk.toString()
    })
    incoming.on('end', () => {
      const answer = answers[Math.min(sent.length, answers.length - 1)] ?? answers[0]
      sent.push({ headers: incoming.headers, body })
      const text = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body ?? '')
      response.writeHead(answer.status, answer.headers).end(answer.body === undefined ? '' : text)
    })
  })
  closers.push(() => server.close())
  const to = connection({ url: `http://127.0.0.1:${server.port}`, host: `127.0.0.1:${server.port}` })
  const http = createHarborHttp({
    connection: to,
    signal: new AbortController().signal,
    log: new RecordingLog(),
    client: createHarborClient(to, {}),
  })
  const limit = { callTimeoutMs: () => 1_000 }
  return {
    api: createHarborApi({ connection: to, http, limit, maskSecret: (secret) => masked.push(secret) }),
    server,
    masked,
    sent,
  }
}

const paths = ({ server }: Harbor): string[] => server.seen.map(({ method, url }) => `${method} ${url}`)

const messageOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'no error',
    (error: unknown) => {
      expect(error).toBeInstanceOf(HarborError)
      return (error as Error).message
    },
  )

describe('authenticate', () => {
  it.each<[string, Answer]>([
    [
      'the header of a registry',
      { status: 200, headers: { 'docker-distribution-api-version': 'registry/2.0' } },
    ],
    ['JSON', { status: 200, body: '{}' }],
  ])('accepts %s', async (_, answer) => {
    const world = await harbor(answer)
    await world.api.authenticate()
    expect(paths(world)).toEqual(['GET /v2/'])
  })

  it('asks once when the robot is refused: every wrong password costs Harbor time', async () => {
    const world = await harbor(UNAUTHORIZED)
    const message = await messageOf(world.api.authenticate())
    expect(message).toMatch(
      /refused the robot robot\$library\+ci \(401\)\. Either the secret in "robot-token" is wrong, or the robot is disabled/,
    )
    expect(message).not.toContain('a-robot-secret')
    expect(paths(world)).toHaveLength(1)
  })

  it.each<[string, Answer, string]>([
    [
      'a page of something else',
      { status: 200, body: '<html><title>Welcome</title></html>' },
      'answered with a page, where the API of Harbor answers with JSON: it is a UI, a login page or a portal',
    ],
    [
      'a redirect',
      { status: 302, headers: { location: 'https://harbor.example/v2/?x=y' } },
      'redirects to https://harbor.example/v2/; set harbor-url to the final address',
    ],
    [
      'a redirect to a login page',
      { status: 302, headers: { location: 'https://sso.example/oauth2/start?rd=secret' } },
      'redirects to a login page, https://sso.example/oauth2/start: something in front of it requires a login',
    ],
    ['no registry', { status: 404, body: '<html>404 page not found</html>' }, 'has no route for 127.0.0.1'],
  ])('explains %s', async (_, answer, expected) => {
    expect(await messageOf((await harbor(answer)).api.authenticate())).toContain(expected)
  })
})

describe('what the robot may do', () => {
  const jwt = `e30.${Buffer.from(JSON.stringify({ access: [{ type: 'repository', name: 'apps/team/app', actions: ['pull'] }] })).toString('base64url')}.sig`

  it('in the registry is read out of a token, which is masked', async () => {
    const world = await harbor({ status: 200, body: { token: jwt } })
    expect(await world.api.fetchRegistryActions(REPOSITORY)).toEqual(['pull'])
    expect(world.masked).toEqual([jwt])
    expect(paths(world)).toEqual([
      'GET /service/token?service=harbor-registry&scope=repository%3Aapps%2Fteam%2Fapp%3Apull%2Cpush',
    ])
  })

  it.each<[string, Answer]>([
    ['HTML', { status: 200, body: '<html>' }],
    ['a token of another shape', { status: 200, body: { token: 5 } }],
    ['404', { status: 404 }],
    ['403', FORBIDDEN],
  ])('in the registry stays open with %s', async (_, answer) => {
    expect(await (await harbor(answer)).api.fetchRegistryActions(REPOSITORY)).toBeUndefined()
  })

  const probes: readonly [Pick<Permission, 'resource' | 'action'>, string][] = [
    [{ resource: 'artifact', action: 'read' }, `GET ${NOTHING}`],
    [{ resource: 'artifact-addition', action: 'read' }, `GET ${NOTHING}/additions/vulnerabilities`],
    [{ resource: 'scan', action: 'create' }, `POST ${NOTHING}/scan`],
  ]
  it.each(probes)('is tried on an artifact that cannot exist: %o', async (permission, path) => {
    const asked = { ...permission, purpose: 'x' }
    for (const [answer, expected] of [
      [NOT_FOUND, true],
      [FORBIDDEN, false],
      [{ status: 400 }, undefined],
      // Something in front of Harbor knows nothing of permissions.
      [page(403), undefined],
      [page(404), undefined],
      [{ status: 404 }, undefined],
      [{ status: 403, body: 'Forbidden' }, undefined],
      [{ status: 302, headers: { location: '/' } }, undefined],
    ] as const) {
      const world = await harbor(answer)
      expect(await world.api.isPermitted(REPOSITORY, asked)).toBe(expected)
      expect(paths(world)).toEqual([path])
    }
  })

  it('cannot be tried for a push', async () => {
    const world = await harbor(NOT_FOUND)
    expect(
      await world.api.isPermitted(REPOSITORY, { resource: 'repository', action: 'push', purpose: 'x' }),
    ).toBeUndefined()
    expect(paths(world)).toEqual([])
  })

  it.each([
    [{ status: 200 }, true],
    [{ status: 404 }, false],
    [{ status: 404, headers: { 'content-type': 'application/json; charset=utf-8' } }, false],
    [{ status: 404, headers: HTML }, undefined],
    [{ status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } }, undefined],
    [{ status: 403 }, undefined],
    [{ status: 401 }, undefined],
  ])('sees a project or not: %j', async (answer, expected) => {
    const world = await harbor(answer)
    expect(await world.api.isProject('apps')).toBe(expected)
    expect(paths(world)).toEqual(['HEAD /api/v2.0/projects?project_name=apps'])
  })
})

describe('what holds for every write', () => {
  it.each<[Answer, boolean]>([
    [{ status: 200, body: { read_only: true } }, true],
    [{ status: 200, body: { read_only: false } }, false],
    [{ status: 200, body: { auth_mode: 'db_auth' } }, false],
    [FORBIDDEN, false],
    [page(200), false],
  ])('is read-only mode: %j', async (answer, expected) => {
    const world = await harbor(answer)
    expect(await world.api.isReadOnly()).toBe(expected)
    expect(paths(world)).toEqual(['GET /api/v2.0/systeminfo'])
  })

  it.each<[Answer, boolean]>([
    [{ status: 200, body: { name: 'apps', registry_id: 1 } }, true],
    [{ status: 200, body: { name: 'apps', registry_id: 0 } }, false],
    [{ status: 200, body: { name: 'apps' } }, false],
    [FORBIDDEN, false],
    [page(404), false],
  ])('is a project that is a proxy cache: %j', async (answer, expected) => {
    const world = await harbor(answer)
    expect(await world.api.isProxyCache('apps')).toBe(expected)
    expect(world.sent[0]?.headers['x-is-resource-name']).toBe('true')
  })
})

describe('a path with an encoded slash', () => {
  const there: Answer = {
    status: 404,
    body: harborError('NOT_FOUND', `artifact apps/team/app@sha256:${'0'.repeat(64)} not found`),
  }

  it.each<[string, Answer]>([
    ['the artifact is not there', there],
    ['the robot may not read it', FORBIDDEN],
  ])('has arrived when Harbor says that %s', async (_, answer) => {
    const world = await harbor(answer)
    await world.api.requireReachable(REPOSITORY)
    expect(paths(world)).toEqual([`GET ${NOTHING}`])
  })

  it.each<[string, Answer]>([
    ['400 without a body, as Traefik', { status: 400 }],
    ['a page of a firewall', page(403)],
    ['404 of a proxy that decoded it', { status: 404, body: '404 page not found' }],
    ['a redirect to the decoded path', { status: 307, headers: { location: '/api/v2.0/projects/x' } }],
    ['405', page(405)],
  ])('was refused when a path without one is not: %s', async (_, answer) => {
    const message = await messageOf((await harbor(answer, there)).api.requireReachable(REPOSITORY))
    expect(message).toMatch(
      new RegExp(
        `in front of Harbor at \\S+ refused \\(${answer.status}\\) a path with %25 in it.*allowEncodedPercent: true`,
      ),
    )
    expect(message).toContain('a repository without a slash')
  })

  it('did not arrive as it was sent when Harbor looked for something else', async () => {
    const path = { status: 404, body: harborError('NOT_FOUND', 'path /api/v2.0/projects/apps was not found') }
    expect(await messageOf((await harbor(path)).api.requireReachable(REPOSITORY))).toContain(
      'the path was changed on the way',
    )
  })

  it.each([page(404), page(403)])('is not blamed when no path at all arrives: %j', async (answer) => {
    const message = await messageOf((await harbor(answer)).api.requireReachable(REPOSITORY))
    expect(message).toContain("but not in Harbor's format")
    expect(message).not.toContain('refused (')
  })
})

describe('a document that is broken on its way', () => {
  const body = readFileSync(new URL('../../../fixtures/wire/artifact-success.json', import.meta.url), 'utf8')
  const good: Answer = { status: 200, body }

  it.each<[string, Answer]>([
    ['a page', page(200)],
    ['half of it', { status: 200, body: body.slice(0, 200) }],
    ['a word', { status: 200, body: 'OK' }],
  ])('is asked for again: %s', async (_, broken) => {
    const world = await harbor(good, broken, good)
    await world.api.fetchArtifact(REPOSITORY, DIGEST)
    expect(await world.api.fetchArtifact(REPOSITORY, DIGEST)).toMatchObject({ digest: DIGEST })
    expect(paths(world)).toHaveLength(3)
  })

  it('is an error in the end, and never a clean report', async () => {
    for (const broken of [
      page(200),
      { status: 200, body: '{"application/vnd' },
      { status: 200, body: 'OK' },
    ]) {
      const { api } = await harbor(broken)
      const report = api.fetchVulnerabilities(REPOSITORY, { digest: DIGEST, platform: 'linux/arm64' })
      expect(await messageOf(report)).toMatch(
        // On a busy machine the last try may be the one that gets no answer; the error keeps what came before it.
        /answered with a page|not JSON|could not be read|an incomplete JSON document|answers with a page/,
      )
    }
  })

  it.each([200, 201, 202, 409, 404])('is no success of a write either: %d', async (status) => {
    const { api } = await harbor(page(status))
    for (const work of [
      () => api.createTag(REPOSITORY, { digest: DIGEST, tag: 'v1' }),
      () => api.startScan(REPOSITORY, DIGEST),
      () => api.deleteArtifact(REPOSITORY, DIGEST),
      () => api.copyArtifact({ project: 'prod', name: 'a' }, { repository: REPOSITORY, digest: DIGEST }),
    ]) {
      expect(await messageOf(work())).toMatch(/failed to/)
    }
  })
})

describe('an artifact', () => {
  const body = readFileSync(new URL('../../../fixtures/wire/artifact-success.json', import.meta.url), 'utf8')

  it('is asked for with everything that is needed of it', async () => {
    const world = await harbor({ status: 200, body })
    expect(await world.api.fetchArtifact(REPOSITORY, DIGEST)).toMatchObject({
      digest: DIGEST,
      overview: { total: 7 },
    })
    expect(paths(world)).toEqual([
      `GET ${ARTIFACT}?with_scan_overview=true&with_tag=true&with_immutable_status=true&with_accessory=true`,
    ])
    expect(world.sent[0]?.headers['x-accept-vulnerabilities']).toContain('report; version=1.1')
  })

  it.each([
    ['Tue, 24 Nov 2026 09:43:21 GMT', { answeredAt: '2026-11-24T09:43:21.000Z' }],
    ['soon', {}],
  ])('shows the time of Harbor at the answer: %s', async (date, expected) => {
    const { answeredAt } =
      (await (
        await harbor({ status: 200, body, headers: { date } })
      ).api.fetchArtifact(REPOSITORY, DIGEST)) ?? {}
    expect({ answeredAt }).toEqual({ answeredAt: undefined, ...expected })
  })

  it('that is not there is undefined', async () => {
    expect(await (await harbor(NOT_FOUND)).api.fetchArtifact(REPOSITORY, DIGEST)).toBeUndefined()
  })

  it.each<[string, Answer, RegExp]>([
    [
      'a missing right',
      FORBIDDEN,
      /read the artifact apps\/team\/app:v1: the robot robot\$library\+ci needs artifact: read on the project "apps"\. A robot of the project "library" has rights in that project only: .* \(GET .* answered 403: forbidden\)/,
    ],
    [
      'a page of HTML',
      { status: 200, body: '<html><h1>Sign in</h1></html>' },
      /answered with a page, where .* answered 200: Sign in\)/,
    ],
    ['other JSON', { status: 200, body: { digest: 'x' } }, /Harbor's answer could not be read \(/],
    ['broken JSON', { status: 200, body: '{"digest":' }, /could not be read/],
    ['an unknown status', { status: 418, body: 'teapot' }, /answered 418: teapot/],
  ])('is not read out of %s, which is explained', async (_, answer, expected) => {
    expect(await messageOf((await harbor(answer)).api.fetchArtifact(REPOSITORY, 'v1'))).toMatch(expected)
  })
})

describe('a vulnerability report', () => {
  const fetch = async (answer: Answer) =>
    (await harbor(answer)).api.fetchVulnerabilities(REPOSITORY, { digest: DIGEST, platform: 'linux/arm64' })

  it('is read with its platform', async () => {
    const body = readFileSync(new URL('../../../fixtures/wire/report-findings.json', import.meta.url), 'utf8')
    const report = await fetch({ status: 200, body })
    expect(report?.findings.map(({ severity, platforms }) => [severity, platforms])).toEqual([
      ['critical', ['linux/arm64']],
      ['negligible', ['linux/arm64']],
      ['unknown', ['linux/arm64']],
    ])
  })

  it('is the same with every finding but without descriptions, where they are not needed', async () => {
    const body = readFileSync(new URL('../../../fixtures/wire/report-findings.json', import.meta.url), 'utf8')
    const place = { digest: DIGEST, platform: 'linux/arm64' }
    const { api } = await harbor({ status: 200, body })
    const whole = await api.fetchVulnerabilities(REPOSITORY, place)
    const short = await api.fetchVulnerabilities(REPOSITORY, place, { hasDescriptions: false })
    expect(whole?.findings.some(({ description }) => description !== '')).toBe(true)
    expect(short).toEqual({ findings: whole?.findings.map((each) => ({ ...each, description: '' })) })
  })

  it('is the same in pieces as what the decoder makes of the whole', async () => {
    const entries = Array.from({ length: 2_000 }, (_, index) => ({
      id: `CVE-2026-${index % 700}`,
      package: `p-${index % 9}`,
      version: '1',
      fix_version: ' 2 ',
      severity: 'High',
      description: `${'€'.repeat(index % 50)}"}],[{"`,
      links: index % 3 === 0 ? null : [`https://example.com/${index % 700}`],
      preferred_cvss: index % 2 === 0 ? null : { score_v3: 7.5 },
    }))
    const body = { [REPORT_MIME_TYPES[0]]: { vulnerabilities: entries } }
    const report = await fetch({ status: 200, body: JSON.stringify(body) })
    expect(report?.findings).toEqual(decodeVulnerabilities(body, { platform: 'linux/arm64' }))
  })

  it('with an entry that is none is refused whole', async () => {
    const body = {
      [REPORT_MIME_TYPES[0]]: { vulnerabilities: [{ id: 'CVE-1' }, { id: 7 }, { id: 'CVE-2' }] },
    }
    await expect(fetch({ status: 200, body: JSON.stringify(body) })).rejects.toThrow(
      /Harbor's answer could not be read \(/,
    )
  })

  it('that is {} is none', async () => {
    expect(await fetch({ status: 200, body: {} })).toBeUndefined()
  })

  it('that may not be read names the right', async () => {
    expect(await messageOf(fetch(FORBIDDEN))).toContain('needs artifact-addition: read')
  })

  it('that is no longer there is an error, not a clean image', async () => {
    expect(await messageOf(fetch(NOT_FOUND))).toContain('answered 404: artifact apps/team/app not found')
  })
})

describe('a scan', () => {
  it.each<[number, 'started' | 'already-running']>([
    [202, 'started'],
    [409, 'already-running'],
  ])('is asked for: %d is %s', async (status, expected) => {
    const world = await harbor({
      status,
      body: harborError('CONFLICT', 'a previous scan process is Running'),
    })
    expect(await world.api.startScan(REPOSITORY, DIGEST)).toBe(expected)
    expect(paths(world)).toEqual([`POST ${ARTIFACT}/scan`])
  })

  it('that may not be started names the right', async () => {
    expect(await messageOf((await harbor(FORBIDDEN)).api.startScan(REPOSITORY, DIGEST))).toContain(
      'needs scan: create',
    )
  })

  it('that Harbor cannot start says why', async () => {
    const answer = {
      status: 412,
      body: harborError('PRECONDITION', 'no available scanner for project: apps'),
    }
    expect(await messageOf((await harbor(answer)).api.startScan(REPOSITORY, DIGEST))).toContain(
      'no available scanner',
    )
  })

  it('has a log, which is passed on as it is', async () => {
    const world = await harbor({ status: 200, body: 'x ::error::y' })
    const scan = { digest: DIGEST, reportId: 'MXwy/=' }
    expect(await world.api.fetchScanLog(REPOSITORY, scan)).toBe('x ::error::y')
    expect(paths(world)).toEqual([`GET ${ARTIFACT}/scan/MXwy%2F%3D/log`])
  })

  it('keeps the status of a log that may not be read', async () => {
    const call = (await harbor(FORBIDDEN)).api.fetchScanLog(REPOSITORY, { digest: DIGEST, reportId: '1' })
    await expect(call).rejects.toMatchObject({ status: 403 })
  })
})

describe('the earlier scans of a repository', () => {
  const LIST = ARTIFACT.replace(`/${DIGEST}`, '')

  it('are asked for as a short list', async () => {
    const world = await harbor({ status: 200, body: [] })
    expect(await world.api.fetchScanDurations(REPOSITORY)).toEqual([])
    expect(paths(world)).toEqual([
      `GET ${LIST}?page_size=4&sort=-push_time&with_scan_overview=true&with_tag=false`,
    ])
  })

  it('are none for a robot that may not list', async () => {
    expect(await (await harbor(FORBIDDEN)).api.fetchScanDurations(REPOSITORY)).toEqual([])
  })

  it('are asked for once, whatever the answer is', async () => {
    const world = await harbor(page(502))
    await expect(world.api.fetchScanDurations(REPOSITORY)).rejects.toThrow(HarborError)
    expect(world.sent).toHaveLength(1)
  })
})

describe('a manifest', () => {
  it.each<[string, Answer, unknown]>([
    [
      'there',
      { status: 200, headers: { 'docker-content-digest': DIGEST } },
      { kind: 'present', digest: DIGEST },
    ],
    [
      'there, its digest unknown',
      { status: 200, headers: { 'docker-content-digest': 'x' } },
      { kind: 'present' },
    ],
    ['there, and blocked by the policy', { status: 412 }, { kind: 'present' }],
    ['absent', { status: 404 }, { kind: 'absent' }],
  ])('is %s', async (_, answer, expected) => {
    const world = await harbor(answer)
    expect(await world.api.fetchManifestState(REPOSITORY, 'v1')).toEqual(expected)
    expect(paths(world)).toEqual(['HEAD /v2/apps/team/app/manifests/v1'])
    expect(world.sent[0]?.headers.accept).toContain('application/vnd.oci.image.index.v1+json')
  })

  const put = (world: Harbor) =>
    world.api.putManifest(REPOSITORY, {
      reference: 'v1',
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      bytes: new TextEncoder().encode('{ "exact" : "bytes" }'),
    })

  it('is tagged by sending exactly its bytes', async () => {
    const world = await harbor({ status: 201 })
    await put(world)
    expect(paths(world)).toEqual(['PUT /v2/apps/team/app/manifests/v1'])
    expect(world.sent[0]).toMatchObject({
      body: '{ "exact" : "bytes" }',
      headers: { 'content-type': 'application/vnd.oci.image.manifest.v1+json' },
    })
  })

  const immutable = harborError(
    'PRECONDITION',
    "Failed to process request due to 'app:v1' configured as immutable.",
  )
  const quota = harborError('DENIED', 'adding 1 B of storage resource will exceed the configured upper limit')
  it.each<[string, Answer, RegExp, number]>([
    [
      'an immutable tag',
      { status: 412, body: immutable },
      /protected by an immutability rule of the project .*configured as immutable\)/,
      412,
    ],
    [
      'another precondition',
      { status: 412, body: harborError('PRECONDITION', 'not now') },
      /answered 412: not now$/,
      412,
    ],
    ['a full quota', { status: 403, body: quota }, /storage quota is used up.*answered 403: adding 1 B/, 403],
    [
      'a missing right',
      UNAUTHORIZED,
      /lacks repository: push and repository: pull on the project, or it was disabled/,
      401,
    ],
  ])('that cannot be tagged says why: %s', async (_, answer, expected, status) => {
    const error = await put(await harbor(answer)).catch((caught: unknown) => caught)
    expect(error).toMatchObject({ name: 'HarborError', status, message: expect.stringMatching(expected) })
  })
})

it('no message holds the secret, whatever Harbor answers', async () => {
  for (const status of [302, 400, 401, 403, 404, 409, 412, 413, 418, 422]) {
    const { api } = await harbor({ status, body: '<html>x</html>', headers: { location: '/x' } })
    const calls = [
      api.authenticate(),
      api.fetchArtifact(REPOSITORY, DIGEST),
      api.startScan(REPOSITORY, DIGEST),
      api.fetchManifestState(REPOSITORY, 'v1'),
    ]
    for (const call of calls) {
      const text = await call.then(String, (error: unknown) => String(error))
      expect(text).not.toMatch(/a-robot-secret|cm9ib3Q/)
    }
  }
})

describe('a page of something in front of Harbor', () => {
  it.each([403, 404])('is not taken for a refusal or for absence: %d', async (status) => {
    const { api } = await harbor(page(status))
    for (const work of [
      () => api.fetchArtifact(REPOSITORY, DIGEST),
      () => api.startScan(REPOSITORY, DIGEST),
      () => api.fetchAllowlist('apps'),
    ]) {
      const error = await work().catch((caught: unknown) => caught)
      expect(error).toBeInstanceOf(HarborError)
      expect(error).toHaveProperty('status', undefined)
      expect(String(error)).toMatch(
        new RegExp(
          `something in front of Harbor at \\S+ answered ${status}, but not in Harbor's format: .*: Blocked by the firewall\\)$`,
        ),
      )
      expect(String(error)).not.toContain('needs')
    }
  })

  it('is no manifest that is missing', async () => {
    const { api } = await harbor(page(404))
    expect(await messageOf(api.fetchManifestState(REPOSITORY, 'v1'))).toContain(
      'something in front of Harbor',
    )
  })

  it('says nothing of the robot', async () => {
    const { api } = await harbor(page(403))
    expect(await api.fetchRegistryActions(REPOSITORY)).toBeUndefined()
  })
})
