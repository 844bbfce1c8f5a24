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

function context(password = harbor.adminPassword, user = 'admin', url = harbor.url) {
  const to = connection({
    url,
    host: new URL(url).host,
    credentials: { kind: 'basic', user, secret: password },
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
    const { name, secret, endsAt } = await admin().createRobot(made)
    expect(name).toBe('robot$apps+ci')
    const inThirtyDays = Date.now() + 30 * 86_400_000
    expect(Math.abs((endsAt ?? 0) - inThirtyDays)).toBeLessThan(3_600_000)
    await expect(admin().createRobot(made)).rejects.toThrow(/it exists already.*"rotate"/)
    const found = await admin().fetchRobot('apps', 'ci')
    expect(found).toMatchObject({ name, durationDays: 30, endsAt, isDisabled: false, access })
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

describe('a user who is no administrator of Harbor', () => {
  const access = [{ resource: 'repository', action: 'pull' }] as const
  const made = { project: 'teams', name: 'ci', access, durationDays: 30, description: 'a test' }
  const as = (user: { readonly name: string; readonly password: string }) =>
    createHarborAdmin(context(user.password, user.name))
  beforeAll(() => harbor.addProject({ name: 'teams', autoScan: true }))

  it('manages the robots of a project as its administrator', async () => {
    const owner = as(harbor.addUser({ name: 'owner', roles: { teams: 'projectAdmin' } }))
    expect(await owner.isSystemAdmin()).toBe(false)
    expect(await owner.ensureProject('teams')).toBe('present')
    expect(await owner.fetchScannerOf('teams')).toEqual([
      { name: 'Trivy', isDefault: true, isDisabled: false, health: 'healthy' },
    ])
    const { name } = await owner.createRobot(made)
    expect(name).toBe('robot$teams+ci')
    const found = await owner.fetchRobot('teams', 'ci')
    if (found === undefined) throw new Error('the robot was not found')
    await owner.updateRobot('teams', { ...found, durationDays: 60 })
    await owner.refreshRobotSecret(found)
    await owner.deleteRobot(found.id)
    await expect(owner.fetchScanners()).rejects.toThrow(/403/)
  })

  it('is an administrator of a project that it makes itself', async () => {
    const user = as(harbor.addUser({ name: 'founder' }))
    expect(await user.ensureProject('founded')).toBe('created')
    expect((await user.createRobot({ ...made, project: 'founded' })).name).toBe('robot$founded+ci')
  })

  it.each(['maintainer', 'developer', 'guest'] as const)('may make no robot as %s', async (role) => {
    const user = as(harbor.addUser({ name: role, roles: { teams: role } }))
    expect(await user.fetchRobot('teams', 'none')).toBeUndefined()
    await expect(user.createRobot(made)).rejects.toThrow(
      new RegExp(
        `says that ${role} lacks the right "robot: create" on project teams, which a member with the role "Project Admin" has$`,
      ),
    )
  })

  it('is no member of a project that it cannot see', async () => {
    const user = as(harbor.addUser({ name: 'stranger' }))
    await expect(user.ensureProject('teams')).rejects.toThrow(
      /has it, and stranger lacks the right "project: read" on it/,
    )
  })

  it('may make no project where Harbor leaves that to its administrators', async () => {
    const strict = await startHarbor({ cranePath: toolPath('crane'), onlyAdminsCreateProjects: true })
    try {
      const { name, password } = strict.addUser({ name: 'bob' })
      const user = createHarborAdmin(context(password, name, strict.url))
      await expect(user.ensureProject('new')).rejects.toThrow(
        /failed to create project new: .* says that bob lacks the right "project: create", which an administrator of Harbor /,
      )
    } finally {
      await strict.close()
    }
  })

  it('is no robot', async () => {
    const robot = harbor.addRobot({ project: 'teams', name: 'robot', access: ['robot:create'] })
    const asRobot = as({ name: robot.name, password: robot.secret })
    await expect(asRobot.isSystemAdmin()).rejects.toThrow(/takes it for a robot, and only a user can do this/)
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
