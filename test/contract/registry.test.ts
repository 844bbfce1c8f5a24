/** The registry API of the sandbox, as clients and as a real crane meet it. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type HarborSandbox, makeFindings, startHarbor } from '../sandbox/harbor/index.ts'
import { toolPath } from '../support/tools.ts'
import {
  artifactPath,
  call,
  errorOf,
  type Image,
  image,
  index,
  type Login,
  push,
  pushBlob,
  putManifest,
  waitForScan,
} from './client.ts'
import { crane, writeLayout } from './crane.ts'

let harbor: HarborSandbox
let robot: Login
let pushOnly: Login
let directory: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'harbor-sandbox-test-'))
  harbor = await startHarbor({ cranePath: toolPath('crane') })
  harbor.addProject({ name: 'apps' })
  harbor.addProject({ name: 'open', public: true })
  harbor.addProject({ name: 'other' })
  robot = harbor.addRobot({ project: 'apps', name: 'full', access: 'full' })
  pushOnly = harbor.addRobot({ project: 'apps', name: 'push', access: 'push-only' })
})
afterAll(async () => {
  await harbor.close()
  await rm(directory, { recursive: true, force: true })
})

const layoutOf = (...images: [Image, Image[]?]): Promise<string> => writeLayout(directory, ...images)

/** The claims of the token for a scope. */
async function claimsFor(scope: string, as?: Login): Promise<Record<string, unknown>> {
  const answer = await call(harbor, `/service/token?service=harbor-registry&scope=${scope}`, { as })
  expect(answer.status).toBe(200)
  const { token } = answer.json as { token: string }
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) as Record<
    string,
    unknown
  >
}

describe.each(['crane', 'crane-next'] as const)('a real %s', (tool) => {
  const run = (args: readonly string[], as = robot) => crane(toolPath(tool), args, { host: harbor.host, as })

  it('pushes an index and pulls it back, bytes untouched', async () => {
    const amd64 = image(tool)
    const arm64 = image(tool, 'linux/arm64')
    const whole = index([
      { image: amd64, platform: 'linux/amd64' },
      { image: arm64, platform: 'linux/arm64/v8' },
    ])
    const layout = await layoutOf(whole, [amd64, arm64])
    const reference = `${harbor.host}/apps/${tool}/app:v1`
    const pushed = await run(['push', layout, reference])
    expect(pushed.stderr).not.toContain('retrying')
    expect(pushed.stdout.trim()).toBe(`${harbor.host}/apps/${tool}/app@${whole.digest}`)
    expect(harbor.tag(`apps/${tool}/app`, 'v1')).toBe(whole.digest)

    const pulled = join(layout, 'pulled')
    expect((await run(['pull', '--format=oci', reference, pulled])).code).toBe(0)
    const stored = await readFile(join(pulled, 'blobs', 'sha256', whole.digest.replace('sha256:', '')))
    expect(stored.equals(whole.manifest)).toBe(true)
  })

  it('sends nothing when the tag is on this image already', async () => {
    const layout = await layoutOf(image(`${tool} again`))
    const reference = `${harbor.host}/apps/again-${tool}:v1`
    await run(['push', layout, reference])
    harbor.addImmutableRule({ project: 'apps', repository: `again-${tool}`, tag: '**' })
    const mark = harbor.requests.length
    expect((await run(['push', layout, reference])).code).toBe(0)
    const methods = harbor.requests.slice(mark).map(({ method }) => method)
    expect(methods).not.toContain('PUT')
    expect(methods).not.toContain('POST')
  })

  it('meets an immutable tag at the very end', async () => {
    const reference = `${harbor.host}/apps/rules-${tool}:v1`
    await run(['push', await layoutOf(image(`${tool} one`)), reference])
    harbor.addImmutableRule({ project: 'apps', repository: 'rules-*', tag: 'v*' })
    const refused = await run(['push', await layoutOf(image(`${tool} two`)), reference])
    expect(refused.code).toBe(1)
    expect(refused.stderr).toContain('pushed blob')
    expect(refused.stderr).toContain(
      `PRECONDITION: Failed to process request due to 'rules-${tool}:v1' configured as immutable.`,
    )
  })

  it('meets the quota with the sizes in the message', async () => {
    const project = `small-${tool}`
    harbor.addProject({ name: project, quotaBytes: 100 })
    const as = harbor.addRobot({ project, name: 'ci', access: 'full' })
    const refused = await run(['push', await layoutOf(image(tool)), `${harbor.host}/${project}/app:v1`], as)
    expect(refused.code).toBe(1)
    expect(refused.stderr).toMatch(
      /DENIED: adding \d+ B of storage resource, which when updated to current usage of \d+ B will exceed the configured upper limit of 100 B\./,
    )
  })

  it('cannot push over an image that may not be pulled, nor the same image again', async () => {
    const project = `strict-${tool}`
    harbor.addProject({ name: project, autoScan: true, preventVulnerable: 'high' })
    const as = harbor.addRobot({ project, name: 'ci', access: 'full' })
    const first = image(`${tool} bad`)
    const layout = await layoutOf(first)
    expect((await run(['push', layout, `${harbor.host}/${project}/app:v1`], as)).code).toBe(0)
    for (const reference of ['app:v1', `app@${first.digest}`]) {
      const again = await run(['push', layout, `${harbor.host}/${project}/${reference}`], as)
      expect(again.code).toBe(1)
      expect(again.stderr).toContain('unexpected status code 412 Precondition Failed')
    }
    const next = await layoutOf(image(`${tool} next`))
    expect((await run(['push', next, `${harbor.host}/${project}/app:v1`], as)).code).toBe(1)
    expect((await run(['push', next, `${harbor.host}/${project}/app:v2`], as)).code).toBe(0)
  })

  it.each([
    ['a wrong password', () => ({ ...robot, secret: 'wrong' })],
    [
      'a disabled robot',
      () => harbor.addRobot({ project: 'apps', name: `off-${tool}`, access: 'full', disabled: true }),
    ],
  ])('cannot distinguish %s from anything else that is 401', async (_, login) => {
    const refused = await run(['push', await layoutOf(image(tool)), `${harbor.host}/apps/x:v1`], login())
    expect(refused.code).toBe(1)
    expect(refused.stderr).toMatch(/401 Unauthorized|UNAUTHORIZED/)
  })
})

describe('the challenge', () => {
  const path = '/v2/apps/x/manifests/v1'

  it('asks for a token at the address that the client used', async () => {
    const header = await new Promise<string | undefined>((resolve, reject) => {
      const { port } = new URL(harbor.url)
      request({ host: '127.0.0.1', port, path, headers: { host: 'harbor.example.com:8080' } }, (response) => {
        response.resume()
        resolve(response.headers['www-authenticate'])
      })
        .once('error', reject)
        .end()
    })
    expect(header).toBe(
      'Bearer realm="http://harbor.example.com:8080/service/token",service="harbor-registry",scope="repository:apps/x:pull"',
    )
  })

  it('is Basic once any credentials were sent', async () => {
    const answer = await call(harbor, path, { as: { name: 'robot$apps+full', secret: 'wrong' } })
    expect(answer.headers.get('www-authenticate')).toBe('Basic realm="harbor"')
    expect(answer.headers.get('docker-distribution-api-version')).toBe('registry/2.0')
  })

  it('meets every HEAD without credentials, in a public project too', async () => {
    const answer = await call(harbor, '/v2/open/x/manifests/v1', { method: 'HEAD' })
    expect(answer.status).toBe(401)
    expect((await call(harbor, '/v2/open/x/manifests/v1')).status).toBe(404)
  })

  it.each([
    ['a missing project', '/v2/nope/x/manifests/v1', 'GET', 'project nope not found'],
    [
      'another project',
      '/v2/other/x/manifests/v1',
      'GET',
      'unauthorized to access repository: other/x, action: pull',
    ],
    [
      'a delete',
      '/v2/apps/x/manifests/v1',
      'DELETE',
      'unauthorized to access repository: apps/x, action: delete',
    ],
    [
      'a push elsewhere',
      '/v2/open/x/blobs/uploads/',
      'POST',
      'unauthorized to access repository: open/x, action: push',
    ],
  ])('says of %s only 401, and says it twice', async (_, target, method, message) => {
    const answer = await call(harbor, target, { method, as: robot })
    expect(answer.status).toBe(401)
    expect(errorOf(answer)).toEqual({ code: 'UNAUTHORIZED', message: `${message}: ${message}` })
  })
})

describe('a token', () => {
  it('grants what the robot may do, whatever was asked for', async () => {
    const claims = await claimsFor('repository:apps/x:pull', robot)
    expect(claims).toMatchObject({
      sub: 'robot$apps+full',
      aud: 'harbor-registry',
      access: [{ type: 'repository', name: 'apps/x', actions: ['pull', 'push'] }],
    })
  })

  it.each([
    ['a wrong password', 'repository:apps/x:pull,push', true, []],
    ['a missing project', 'repository:nope/x:pull,push', false, []],
    ['another project', 'repository:other/x:pull,push', false, []],
    ['a public project', 'repository:open/x:pull,push', false, ['pull']],
  ])('grants for %s', async (_, scope, isWrong, actions) => {
    const claims = await claimsFor(scope, isWrong ? { ...robot, secret: 'wrong' } : robot)
    expect(claims['access']).toMatchObject([{ actions }])
    expect('sub' in claims).toBe(!isWrong)
  })

  it('is good for the registry, not for REST, and not when it is changed', async () => {
    const answer = await call(harbor, '/service/token?service=harbor-registry&scope=repository:apps/x:pull', {
      as: robot,
    })
    const { token } = answer.json as { token: string }
    const headers = { authorization: `Bearer ${token}` }
    expect((await call(harbor, '/v2/', { headers })).status).toBe(200)
    expect((await call(harbor, '/v2/apps/x/tags/list', { headers })).status).toBe(404)
    expect((await call(harbor, '/api/v2.0/projects/apps', { headers })).status).toBe(401)
    const [head, , signature] = token.split('.')
    const forged = Buffer.from(JSON.stringify({ sub: 'admin', exp: 9e9, access: [] })).toString('base64url')
    const forgedHeaders = { authorization: `Bearer ${head}.${forged}.${signature}` }
    expect((await call(harbor, '/v2/', { headers: forgedHeaders })).status).toBe(401)
  })
})

describe('an upload', () => {
  it('goes on at the address of Harbor, with the state of the last answer', async () => {
    const begun = await call(harbor, '/v2/apps/x/blobs/uploads/', { method: 'POST', as: robot })
    const location = begun.headers.get('location') ?? ''
    expect(location.startsWith(`${harbor.url}/v2/apps/x/blobs/uploads/`)).toBe(true)
    const patched = await call(harbor, location, { method: 'PATCH', as: robot, body: 'first ' })
    expect([patched.status, patched.headers.get('range')]).toEqual([202, '0-5'])
    const stale = await call(harbor, location, { method: 'PATCH', as: robot, body: 'again' })
    expect(errorOf(stale)?.code).toBe('BLOB_UPLOAD_INVALID')
    const next = patched.headers.get('location') ?? ''
    expect(
      (await call(harbor, next, { method: 'PATCH', as: robot, body: 'second' })).headers.get('range'),
    ).toBe('0-11')
  })

  it('with another digest is refused', async () => {
    const begun = await call(harbor, '/v2/apps/x/blobs/uploads/', { method: 'POST', as: robot })
    const location = `${begun.headers.get('location')}&digest=sha256:${'0'.repeat(64)}`
    const answer = await call(harbor, location, { method: 'PUT', as: robot, body: 'content' })
    expect([answer.status, errorOf(answer)?.code]).toEqual([400, 'DIGEST_INVALID'])
  })

  it('is not needed for a blob that another repository has, if the robot may pull there', async () => {
    const [config = Buffer.of(), layer = Buffer.of()] = image('mounted').blobs
    const uploaded = await pushBlob(harbor, { repository: 'apps/from', blob: layer, as: robot })
    const digest = uploaded.headers.get('docker-content-digest')
    const blob = `/v2/apps/to/blobs/${digest}`
    expect((await call(harbor, blob, { as: robot })).status).toBe(404)
    const mount = (from: string) =>
      call(harbor, `/v2/apps/to/blobs/uploads/?mount=${digest}&from=${from}`, { method: 'POST', as: robot })
    expect(errorOf(await mount('nope/from'))?.message).toContain('project nope not found')
    expect((await mount('other/from')).status).toBe(401)
    expect((await mount('apps/empty')).status).toBe(202)
    expect((await mount('apps/from')).status).toBe(201)
    expect((await call(harbor, blob, { as: robot })).text).toBe(layer.toString())
    const part = await call(harbor, blob, { as: robot, headers: { range: 'bytes=6-' } })
    expect([part.status, part.text]).toEqual([206, layer.toString().slice(6)])
    expect(config.length).toBeGreaterThan(0)
  })
})

describe('a manifest', () => {
  it('may name only what its own repository has', async () => {
    const child = image('child')
    const orphan = await putManifest(harbor, { repository: 'apps/orphan', image: child, as: robot })
    expect([orphan.status, errorOf(orphan)?.code]).toEqual([400, 'MANIFEST_BLOB_UNKNOWN'])
    const whole = index([{ image: child, platform: 'linux/amd64' }])
    expect((await putManifest(harbor, { repository: 'apps/orphan', image: whole, as: robot })).status).toBe(
      400,
    )
  })

  it('is shown as it was pushed, by tag and by digest, with the headers of a registry', async () => {
    const pushed = image('shown')
    await push(harbor, { repository: 'apps/shown', image: pushed, tag: 'v1', as: pushOnly })
    for (const reference of ['v1', pushed.digest]) {
      const answer = await call(harbor, `/v2/apps/shown/manifests/${reference}`, { as: pushOnly })
      expect(answer.text).toBe(pushed.manifest.toString())
      expect(answer.headers.get('docker-content-digest')).toBe(pushed.digest)
      expect(answer.headers.get('content-type')).toBe(pushed.mediaType)
    }
    expect((await call(harbor, '/v2/apps/shown/tags/list', { as: pushOnly })).json).toEqual({
      name: 'apps/shown',
      tags: ['v1'],
    })
    const missing = await call(harbor, '/v2/apps/shown/manifests/v9', { as: pushOnly })
    expect(errorOf(missing)).toEqual({ code: 'NOT_FOUND', message: 'artifact apps/shown:v9 not found' })
  })

  it('moves a tag in one step', async () => {
    const [one, two] = [image('move one'), image('move two')]
    for (const pushed of [one, two])
      await push(harbor, { repository: 'apps/move', image: pushed, tag: 'v1', as: robot })
    expect(harbor.tag('apps/move', 'v1')).toBe(two.digest)
    const left = await call(harbor, artifactPath('apps/move', one.digest), { as: robot })
    expect(left.json).toMatchObject({ tags: null })
  })
})

describe('prevention of vulnerable images', () => {
  const manifest = (project: string, reference: string) =>
    call(harbor, `/v2/${project}/app/manifests/${reference}`, {
      as: { name: 'admin', secret: harbor.adminPassword },
    })

  it('keeps back what was never scanned; REST shows it all the same', async () => {
    harbor.addProject({ name: 'unscanned', preventVulnerable: 'low' })
    const as = harbor.addRobot({ project: 'unscanned', name: 'ci', access: 'full' })
    const pushed = image('never scanned')
    await push(harbor, { repository: 'unscanned/app', image: pushed, tag: 'v1', as })
    const answer = await manifest('unscanned', 'v1')
    expect(answer.status).toBe(412)
    expect(errorOf(answer)?.message).toMatch(/^current image without vulnerability scanning cannot be pulled/)
    expect((await call(harbor, artifactPath('unscanned/app', 'v1'), { as })).status).toBe(200)
    expect((await call(harbor, '/v2/unscanned/app/manifests/v1', { method: 'HEAD', as })).status).toBe(412)
  })

  it.each([
    ['findings below the limit', makeFindings({ medium: 3 }), undefined, undefined, 200],
    ['one finding at the limit', makeFindings({ high: 1 }), undefined, undefined, 412],
    ['a finding on the own list', makeFindings({ high: 1 }), ['CVE-2026-1000'], false, 200],
    ['an own list that is not used', makeFindings({ high: 1 }), ['CVE-2026-1000'], undefined, 412],
    [
      'an own list that has expired',
      makeFindings({ high: 1 }),
      { cves: ['CVE-2026-1000'], expiresAt: 1 },
      false,
      412,
    ],
  ])('judges %s', async (name, findings, allowlist, reuseSystemAllowlist, status) => {
    const project = name.replaceAll(' ', '-')
    harbor.addProject({
      name: project,
      autoScan: true,
      preventVulnerable: 'high',
      findings,
      ...(allowlist === undefined ? {} : { allowlist }),
      ...(reuseSystemAllowlist === undefined ? {} : { reuseSystemAllowlist }),
    })
    const as = harbor.addRobot({ project, name: 'ci', access: 'full' })
    await push(harbor, { repository: `${project}/app`, image: image(name), tag: 'v1', as })
    await waitForScan(harbor, { repository: `${project}/app`, reference: 'v1', as })
    const answer = await manifest(project, 'v1')
    expect(answer.status).toBe(status)
    if (status === 412)
      expect(errorOf(answer)?.message).toContain('current image with 1 vulnerability cannot be pulled')
  })

  it('honours the list of the system for a project without one of its own', async () => {
    harbor.addProject({
      name: 'system-list',
      autoScan: true,
      preventVulnerable: 'high',
      findings: makeFindings({ high: 1 }),
    })
    const as = harbor.addRobot({ project: 'system-list', name: 'ci', access: 'full' })
    await push(harbor, { repository: 'system-list/app', image: image('system list'), tag: 'v1', as })
    await waitForScan(harbor, { repository: 'system-list/app', reference: 'v1', as })
    harbor.setSystemAllowlist(['CVE-2026-1000'])
    expect((await manifest('system-list', 'v1')).status).toBe(200)
    harbor.setSystemAllowlist([])
    expect((await manifest('system-list', 'v1')).status).toBe(412)
  })

  it('lets an index pass as soon as there is any report on it, its children not', async () => {
    harbor.addProject({ name: 'indexes', autoScan: true, preventVulnerable: 'high' })
    harbor.scriptScan('indexes/app', [{ outcome: 'never' }])
    const as = harbor.addRobot({ project: 'indexes', name: 'ci', access: 'full' })
    const child = image('in an index')
    const whole = index([{ image: child, platform: 'linux/amd64' }])
    await push(harbor, { repository: 'indexes/app', image: child, as })
    await push(harbor, { repository: 'indexes/app', image: whole, tag: 'v1', as })
    expect((await manifest('indexes', 'v1')).status).toBe(200)
    expect((await manifest('indexes', child.digest)).status).toBe(412)
  })
})
