/** What the administrator asks Harbor for, and what is no answer of Harbor. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createHarborAdmin } from '../../../../../src/adapters/harbor/admin/admin.ts'
import { createHarborInventory } from '../../../../../src/adapters/harbor/admin/inventory.ts'
import { createHarborClient, createHarborHttp } from '../../../../../src/adapters/harbor/http.ts'
import { type HarborSandbox, startHarbor } from '../../../../sandbox/harbor/index.ts'
import { connection } from '../../../../support/builders.ts'
import { RecordingLog } from '../../../../support/fakes.ts'
import { toolPath } from '../../../../support/tools.ts'

let harbor: HarborSandbox
beforeAll(async () => {
  harbor = await startHarbor({ cranePath: toolPath('crane') })
})
afterAll(() => harbor.close())
afterEach(() => harbor.clearFaults())

function context(password = harbor.adminPassword) {
  const to = connection({
    url: harbor.url,
    host: new URL(harbor.url).host,
    credentials: { kind: 'basic', user: 'admin', secret: password },
  })
  const { signal } = new AbortController()
  const client = createHarborClient(to, {})
  const http = createHarborHttp({ connection: to, client, signal, log: new RecordingLog() })
  return { connection: to, http, limit: { callTimeoutMs: () => 1_000 } }
}

const admin = () => createHarborAdmin(context())

/** What an ingress or a gateway in front of Harbor says. */
const page = (status: number) => ({
  path: /\/api\/v2\.0\//,
  status,
  body: `<html><h1>${status}</h1></html>`,
  contentType: 'text/html',
})

describe('a robot', () => {
  it('is created, found, changed, given a new secret and removed', async () => {
    expect(await admin().ensureProject('apps')).toBe('created')
    expect(await admin().ensureProject('apps')).toBe('present')
    const access = [{ resource: 'repository', action: 'pull' }] as const
    const made = { project: 'apps', name: 'ci', access, durationDays: 30, description: 'a test' }
    const { name, secret } = await admin().createRobot(made)
    expect(name).toBe('robot$apps+ci')
    await expect(admin().createRobot(made)).rejects.toThrow(/it exists already.*"rotate"/)
    const found = await admin().fetchRobot('apps', 'ci')
    expect(found).toMatchObject({ name, durationDays: 30, isDisabled: false, access })
    if (found === undefined) return
    const wider = [...access, { resource: 'repository', action: 'push' } as const]
    await admin().updateRobot('apps', { ...found, access: wider })
    expect((await admin().fetchRobot('apps', 'ci'))?.access).toEqual(wider)
    const fresh = await admin().refreshRobotSecret(found)
    expect(fresh.name).toBe(name)
    expect(fresh.secret).not.toBe(secret)
    await admin().deleteRobot(found.id)
    expect(await admin().fetchRobot('apps', 'ci')).toBeUndefined()
  })
})

describe('the password', () => {
  it('is that of the administrator, or it is not', async () => {
    expect(await admin().isSystemAdmin()).toBe(true)
    expect(await createHarborAdmin(context('wrong')).isSystemAdmin()).toBeUndefined()
    await expect(createHarborInventory(context('wrong')).count()).rejects.toThrow(
      /refused the password of admin \(401\)/,
    )
  })

  it('is not refused by a page of something in front of Harbor', async () => {
    harbor.addFault(page(401))
    await expect(admin().isSystemAdmin()).rejects.toThrow(/failed to log in to Harbor as admin: .*401/)
  })
})

describe('an answer of something else than Harbor', () => {
  it.each([404, 403])('is no missing project: %d', async (status) => {
    harbor.addFault(page(status))
    await expect(admin().fetchRobot('apps', 'ci')).rejects.toThrow(/failed to look up project apps: /)
  })

  it('is no list of scanners', async () => {
    expect((await admin().fetchScanners()).map(({ isDefault }) => isDefault)).toContain(true)
    harbor.addFault({ path: /\/scanners/, status: 200, body: '{"name":1}', contentType: 'application/json' })
    await expect(admin().fetchScanners()).rejects.toThrow(
      /failed to list the scanners of Harbor: Harbor's answer could not be read/,
    )
  })
})
