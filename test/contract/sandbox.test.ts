/** The sandbox as a tool: faults, the log of requests, robots and projects that change while they are used. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type HarborSandbox, startHarbor } from '../sandbox/harbor/index.ts'
import { toolPath } from '../support/tools.ts'
import {
  artifactPath,
  call,
  errorOf,
  image,
  index,
  type Login,
  overviewOf,
  push,
  waitForScan,
} from './client.ts'

let harbor: HarborSandbox
let admin: Login
let robot: Login

beforeAll(async () => {
  harbor = await startHarbor({ cranePath: toolPath('crane') })
  harbor.addProject({ name: 'apps' })
  admin = { name: 'admin', secret: harbor.adminPassword }
  robot = harbor.addRobot({ project: 'apps', name: 'full', access: 'full' })
})
afterAll(() => harbor.close())

describe('a fault', () => {
  const ping = '/api/v2.0/ping'

  it('answers instead of Harbor, as often as it is asked to', async () => {
    harbor.addFault({
      path: /\/ping$/,
      status: 503,
      body: 'busy',
      headers: { 'retry-after': '1' },
      times: 2,
      skip: 1,
    })
    const answers = []
    for (let request = 0; request < 4; request += 1) answers.push(await call(harbor, ping))
    expect(answers.map(({ status }) => status)).toEqual([200, 503, 503, 200])
    expect(answers[1]?.headers.get('retry-after')).toBe('1')
    harbor.clearFaults()
  })

  it('breaks the connection', async () => {
    harbor.addFault({ path: /ping/, reset: true, times: 1 })
    await expect(call(harbor, ping)).rejects.toThrow()
    expect(harbor.requests.at(-1)?.status).toBeUndefined()
    expect((await call(harbor, ping)).status).toBe(200)
  })

  it('keeps silent', async () => {
    harbor.addFault({ path: /ping/, hang: true, times: 1 })
    await expect(fetch(`${harbor.url}${ping}`, { signal: AbortSignal.timeout(100) })).rejects.toThrow()
    expect(harbor.requests.at(-1)?.status).toBeUndefined()
  })

  it('of one method leaves the others alone', async () => {
    harbor.addFault({ method: 'HEAD', path: /ping/, status: 500 })
    expect((await call(harbor, ping)).status).toBe(200)
    harbor.clearFaults()
  })

  it('is NGINX while Harbor restarts', async () => {
    harbor.restart(1)
    const answer = await call(harbor, ping)
    expect(answer.status).toBe(502)
    expect(answer.text).toContain('<h1>502 Bad Gateway</h1>')
    expect((await call(harbor, ping)).text).toBe('Pong')
  })
})

describe('the log of requests', () => {
  it('has names, never secrets', async () => {
    const mark = harbor.requests.length
    await call(harbor, '/v2/', { as: robot })
    await call(harbor, `/api/v2.0/ping?token=${robot.secret}`, { as: { ...robot, secret: 'wrong' } })
    await call(harbor, '/api/v2.0/ping')
    expect(harbor.requests.slice(mark)).toEqual([
      {
        method: 'GET',
        path: '/v2/',
        user: robot.name,
        hasAuthorization: true,
        hadSecretInPath: false,
        isUnknown: false,
        status: 200,
      },
      {
        method: 'GET',
        path: '/api/v2.0/ping?token=[secret]',
        user: robot.name,
        hasAuthorization: true,
        hadSecretInPath: true,
        isUnknown: false,
        status: 200,
      },
      {
        method: 'GET',
        path: '/api/v2.0/ping',
        user: undefined,
        hasAuthorization: false,
        hadSecretInPath: false,
        isUnknown: false,
        status: 200,
      },
    ])
    expect(JSON.stringify(harbor.requests)).not.toContain(robot.secret)
  })

  it('marks what Harbor does not have', async () => {
    const answer = await call(harbor, '/api/v2.0/nothing/here', { as: robot })
    expect([answer.status, errorOf(answer)?.code]).toEqual([404, 'NOT_FOUND'])
    expect(harbor.requests.at(-1)?.isUnknown).toBe(true)
    expect((await call(harbor, '/api/v2.0/ping', { method: 'POST' })).status).toBe(405)
    expect(harbor.requests.at(-1)?.isUnknown).toBe(false)
  })
})

describe('robots', () => {
  it('lose and gain permissions while they are used', async () => {
    const changing = harbor.addRobot({ project: 'apps', name: 'changing', access: 'full' })
    const read = async () => (await call(harbor, '/api/v2.0/projects/apps', { as: changing })).status
    expect(await read()).toBe(200)
    harbor.setRobot(changing.name, { access: 'push-only' })
    expect(await read()).toBe(403)
    harbor.setRobot(changing.name, { disabled: true })
    expect(await read()).toBe(401)
    harbor.setRobot(changing.name, { access: 'full', disabled: false, expiresAt: 1 })
    expect(await read()).toBe(401)
    harbor.setRobot(changing.name, { expiresAt: -1 })
    expect(await read()).toBe(200)
  })

  it('of the system reach every project', async () => {
    const system = harbor.addRobot({ name: 'ops', access: 'full' })
    expect(system.name).toBe('robot$ops')
    expect((await call(harbor, '/api/v2.0/projects/apps', { as: system })).status).toBe(200)
  })

  it('are made, read, changed, renewed and deleted by the administrator', async () => {
    const send = (method: string, path: string, body?: unknown, as: Login = admin) =>
      call(harbor, `/api/v2.0/robots${path}`, {
        method,
        as,
        headers: { 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
    const wanted = {
      name: 'made',
      level: 'project',
      duration: 30,
      permissions: [
        { kind: 'project', namespace: 'apps', access: [{ resource: 'project', action: 'read' }] },
      ],
    }
    expect((await send('POST', '', wanted, robot)).status).toBe(403)
    const made = (await send('POST', '', wanted)).json as { id: number; name: string; secret: string }
    expect((await send('POST', '', wanted)).status).toBe(409)
    expect((await send('POST', '', { ...wanted, name: 'Bad+Name' })).status).toBe(400)
    const project = () => call(harbor, '/api/v2.0/projects/apps', { as: made })
    expect((await project()).status).toBe(200)

    const shown = await send('GET', `/${made.id}`)
    expect(shown.json).toMatchObject({ name: 'robot$apps+made', disable: false, duration: 30 })
    expect(shown.text).not.toContain(made.secret)
    expect((await send('PUT', `/${made.id}`, { ...wanted, name: made.name, disable: true })).status).toBe(200)
    expect((await project()).status).toBe(401)
    await send('PUT', `/${made.id}`, { ...wanted, name: made.name, disable: false })

    // Another duration counts from the creation, and a new secret changes no end (src/server/v2.0/handler/robot.go).
    const endOf = async () => {
      const { json } = await send('GET', `/${made.id}`)
      const { creation_time: made_at, expires_at: end } = json as {
        creation_time: string
        expires_at: number
      }
      return end < 0 ? end : Math.round((end - Date.parse(made_at) / 1000) / 86_400)
    }
    for (const duration of [101, -1, 45]) {
      await send('PUT', `/${made.id}`, { ...wanted, name: made.name, duration })
      expect(await endOf()).toBe(duration)
    }

    const renewed = (await send('PATCH', `/${made.id}`, {})).json as { secret: string }
    expect((await project()).status).toBe(401)
    expect((await call(harbor, '/v2/', { as: { name: made.name, secret: renewed.secret } })).status).toBe(200)
    expect(await endOf()).toBe(45)
    expect((await send('DELETE', `/${made.id}`)).status).toBe(200)
    expect((await send('GET', `/${made.id}`)).status).toBe(404)
  })
})

describe('projects', () => {
  const head = (name: string, as?: Login, target = harbor) =>
    call(target, `/api/v2.0/projects?project_name=${name}`, { method: 'HEAD', as })

  it('are there or not, to every login', async () => {
    const pushOnly = harbor.addRobot({ project: 'apps', name: 'push', access: 'push-only' })
    expect((await head('apps', pushOnly)).status).toBe(200)
    expect((await head('nope', pushOnly)).status).toBe(404)
    expect((await head('apps')).status).toBe(401)
  })

  it('are hidden where HEAD asks for the right to read them', async () => {
    const later = await startHarbor({ cranePath: toolPath('crane'), headProjectNeedsRead: true })
    try {
      later.addProject({ name: 'apps' })
      const pushOnly = later.addRobot({ project: 'apps', name: 'push', access: 'push-only' })
      expect((await head('apps', pushOnly, later)).status).toBe(403)
      expect((await head('nope', pushOnly, later)).status).toBe(403)
    } finally {
      await later.close()
    }
  })

  it('are made by the administrator, and not twice', async () => {
    const create = (as: Login) =>
      call(harbor, '/api/v2.0/projects', {
        method: 'POST',
        as,
        body: '{"project_name":"made","storage_limit":1000}',
      })
    expect((await create(robot)).status).toBe(403)
    const made = await create(admin)
    expect([made.status, made.headers.get('location')]).toEqual([
      201,
      expect.stringMatching(/^\/api\/v2\.0\/projects\/\d+$/),
    ])
    expect((await create(admin)).status).toBe(409)
    const quotas = await call(
      harbor,
      `/api/v2.0/quotas?reference_id=${made.headers.get('location')?.split('/').at(-1)}`,
      { as: admin },
    )
    expect(quotas.json).toMatchObject([{ hard: { storage: 1000 }, used: { storage: 0 } }])
    expect((await call(harbor, '/api/v2.0/quotas', { as: robot })).status).toBe(403)
  })

  it('that are public show artifacts and reports to every client', async () => {
    harbor.addProject({ name: 'open', public: true, autoScan: true })
    const owner = harbor.addRobot({ project: 'open', name: 'ci', access: 'push-only' })
    await push(harbor, { repository: 'open/app', image: image('open'), tag: 'v1', as: owner })
    await waitForScan(harbor, { repository: 'open/app', reference: 'v1', as: owner })
    const report = `${artifactPath('open/app', 'v1')}/additions/vulnerabilities`
    for (const as of [undefined, robot, owner]) expect((await call(harbor, report, { as })).status).toBe(200)
  })
})

describe('artifacts', () => {
  it('are copied with their children, and deleted with them', async () => {
    const child = image('copied')
    const whole = index([{ image: child, platform: 'linux/amd64' }])
    await push(harbor, { repository: 'apps/from', image: child, as: robot })
    await push(harbor, { repository: 'apps/from', image: whole, tag: 'v1', as: robot })
    const blocked = await call(harbor, artifactPath('apps/from', child.digest), {
      method: 'DELETE',
      as: robot,
    })
    expect([blocked.status, errorOf(blocked)?.code]).toEqual([412, 'VIOLATE_FOREIGN_KEY_CONSTRAINT'])

    const copy = await call(harbor, '/api/v2.0/projects/apps/repositories/to/artifacts?from=apps/from:v1', {
      method: 'POST',
      as: robot,
    })
    expect([copy.status, copy.headers.get('location')]).toEqual([
      201,
      '/api/v2.0/projects/apps/repositories/to/artifacts/v1',
    ])
    expect(harbor.tag('apps/to', 'v1')).toBe(whole.digest)
    expect(harbor.artifact('apps/to', child.digest)).toMatchObject({ tags: null })

    const list = await call(harbor, '/api/v2.0/projects/apps/repositories/to/artifacts', { as: robot })
    expect(list.json).toMatchObject([{ digest: whole.digest }])
    expect(list.headers.get('x-total-count')).toBe('1')
    expect((await call(harbor, artifactPath('apps/to', 'v1'), { method: 'DELETE', as: robot })).status).toBe(
      200,
    )
    expect(harbor.artifact('apps/to', child.digest)).toBeUndefined()
    expect((await call(harbor, `/v2/apps/to/manifests/${whole.digest}`, { as: robot })).status).toBe(404)
    expect(harbor.tag('apps/from', 'v1')).toBe(whole.digest)
  })

  it('are shown to the test without counting as a look at the scan', async () => {
    harbor.scriptScan('apps/looked-at', [{ outcome: 'success', pendingMs: 0, pendingReads: 1 }])
    await push(harbor, { repository: 'apps/looked-at', image: image('looked at'), tag: 'v1', as: robot })
    await call(harbor, `${artifactPath('apps/looked-at', 'v1')}/scan`, { method: 'POST', as: robot })
    for (let look = 0; look < 3; look += 1) {
      expect(JSON.stringify(harbor.artifact('apps/looked-at', 'v1'))).toContain('"Pending"')
    }
    const target = { repository: 'apps/looked-at', reference: 'v1', as: robot }
    expect((await overviewOf(harbor, target))?.['scan_status']).toBe('Pending')
    expect((await overviewOf(harbor, target))?.['scan_status']).toBe('Running')
  })
})
