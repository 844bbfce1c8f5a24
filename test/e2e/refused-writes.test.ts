/** What Harbor, or something in front of it, refuses whatever the robot may do: found at the login, before a byte is moved. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { FORMS, type Form } from '../support/act.ts'
import { createWorld, PROJECT, pushAndScan, type World } from './world.ts'

const EVERY_FORM = Object.keys(FORMS) as Form[]

let world: World
beforeAll(async () => {
  world = await createWorld()
  world.harbor.addProject({ name: 'cache', proxyCache: true })
})
afterAll(() => world.close())
afterEach(() => {
  world.harbor.setReadOnly(false)
  world.harbor.clearFaults()
})

async function run(form: Form, options: Parameters<typeof pushAndScan>[2]) {
  const mark = world.harbor.requests.length
  const result = await pushAndScan(world, form, options)
  const errors = result.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)
  const writes = world.harbor.requests
    .slice(mark)
    .filter(({ path, method }) => path.startsWith('/v2/') && method !== 'GET' && method !== 'HEAD')
  return { result, errors, writes }
}

describe.each(EVERY_FORM)('%s', (form) => {
  it('read-only mode is said as what it is, and no right is blamed', async () => {
    world.harbor.setReadOnly(true)
    const { result, errors, writes } = await run(form, { inputs: { repository: world.repository() } })
    expect(result.exitCode).toBe(1)
    expect(errors).toEqual([
      expect.stringMatching(
        /^Harbor at \S+ is in read-only mode .*an administrator can end it .*Nothing has been pushed/,
      ),
    ])
    expect(writes).toEqual([])
  })

  it('a project that is a proxy cache is refused by name', async () => {
    const robot = world.harbor.addRobot({ project: 'cache', name: `ci-${form}`, access: 'full' })
    const { result, errors, writes } = await run(form, { robot, inputs: { repository: 'cache/app' } })
    expect(result.exitCode).toBe(1)
    expect(errors).toEqual([expect.stringMatching(/^The project "cache" of Harbor at \S+ is a proxy cache/)])
    expect(writes).toEqual([])
  })

  it('and by the push itself, when the robot may not read the project', async () => {
    const access = [
      'repository:push',
      'repository:pull',
      'artifact:read',
      'artifact-addition:read',
      'scan:create',
    ]
    const robot = world.harbor.addRobot({ project: 'cache', name: `blind-${form}`, access })
    const { result, errors } = await run(form, { robot, inputs: { repository: 'cache/app' } })
    expect(result.exitCode).toBe(1)
    expect(errors[0]).toContain('the project is a proxy cache of another registry')
    expect(errors[0]).not.toMatch(/lacks|needs/)
  })

  it('a front that refuses an encoded percent sign is found by a repository with a slash', async () => {
    // As Traefik does: no body at all.
    world.harbor.addFault({ path: /%25/, status: 400, contentType: 'text/plain', body: '' })
    const repository = `${PROJECT}/team/app-${form}`
    const { result, errors, writes } = await run(form, { inputs: { repository } })
    expect(result.exitCode).toBe(1)
    expect(errors).toHaveLength(1)
    expect(errors[0]).toContain('allowEncodedPercent: true')
    expect(errors[0]).toContain('a repository without a slash')
    expect(writes).toEqual([])
  })
})
