/** The table of rights in the README: each one taken away gives the one error that names it, before a byte is moved. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FORMS, type Form } from '../support/act.ts'
import { createWorld, PROJECT, pushAndScan, type World } from './world.ts'

const EVERY_FORM = Object.keys(FORMS) as Form[]

/** What a quarantined run that deletes failed images cannot do without. */
const REQUIRED = [
  ...['repository: push', 'repository: pull', 'artifact: read'],
  ...['artifact-addition: read', 'scan: create', 'artifact: delete'],
]
/** What makes a run better; without it nothing fails. */
const OPTIONAL = ['tag: create', 'scan: read', 'scan: stop', 'scanner: read', 'project: read']

const access = (rights: readonly string[]): string[] => rights.map((right) => right.replace(': ', ':'))

let world: World
let robots = 0
beforeAll(async () => {
  world = await createWorld()
})
afterAll(async () => {
  await world.close()
})

describe.each(EVERY_FORM)('a robot (%s)', (form) => {
  async function run(rights: readonly string[]) {
    robots += 1
    const robot = world.harbor.addRobot({ project: PROJECT, name: `robot-${robots}`, access: access(rights) })
    const repository = world.repository()
    world.harbor.scriptScan(repository, [{ outcome: 'success', findings: [] }])
    const mark = world.harbor.requests.length
    const result = await pushAndScan(world, form, {
      robot,
      inputs: { repository, quarantine: 'true', 'on-failure': 'delete' },
    })
    const errors = result.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)
    const pushes = world.harbor.requests
      .slice(mark)
      .filter(({ method, path }) => path.startsWith('/v2/') && method !== 'GET' && method !== 'HEAD')
    return { repository, result, errors, pushes }
  }

  it.each(REQUIRED)('without "%s" is told of this right and no other', async (right) => {
    const { result, errors, pushes } = await run(REQUIRED.filter((other) => other !== right))
    expect(result.exitCode).not.toBe(0)
    expect(errors).toHaveLength(1)
    const named = errors[0]?.match(/^ {2}- (\S+: \S+)/gm)?.map((line) => line.slice(4))
    expect(named).toEqual([right])
    expect(pushes).toEqual([])
  })

  it('with the required rights alone can do it all', async () => {
    const { result, errors, repository } = await run(REQUIRED)
    expect(result.exitCode, result.log).toBe(0)
    expect(errors).toEqual([])
    expect(world.harbor.tag(repository, 'v1')).toBe(world.single.digest)
  })

  it.each(OPTIONAL)('without "%s" can do it all', async (right) => {
    const { result, errors } = await run([...REQUIRED, ...OPTIONAL.filter((other) => other !== right)])
    expect(result.exitCode, result.log).toBe(0)
    expect(errors).toEqual([])
  })
})

it('the README names every right', () => {
  const readme = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8')
  const table = readme.slice(readme.indexOf('## The robot account'), readme.indexOf('## Where the image'))
  for (const right of [...REQUIRED, ...OPTIONAL]) {
    const [resource = '', action = ''] = right.split(': ')
    const row = table
      .split('\n')
      .find(
        (line) => line.toLowerCase().startsWith(`| ${resource.replace('-', ' ')}:`) && line.includes(action),
      )
    expect(row, right).toBeDefined()
  }
})
