/** The table of rights in the README: each one taken away gives the one error that names it, before a byte is moved. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FORMS, type Form } from '../support/act.ts'
import { makeKey } from '../support/signing.ts'
import { createWorld, PROJECT, pushAndScan, type World } from './world.ts'

const EVERY_FORM = Object.keys(FORMS) as Form[]

const PUSH = ['repository: push', 'repository: pull']
const READ = ['artifact: read', 'artifact-addition: read']

/** What a run cannot do without, by what it is asked for. */
const FEATURES = [
  {
    feature: 'quarantine that deletes',
    inputs: { quarantine: 'true', 'on-failure': 'delete' },
    rights: [...PUSH, ...READ, 'scan: create', 'artifact: delete'],
  },
  { feature: 'scan: always', inputs: { scan: 'always' }, rights: [...PUSH, ...READ, 'scan: create'] },
  { feature: 'scan: never', inputs: { scan: 'never' }, rights: PUSH },
  { feature: 'sbom', inputs: { sbom: 'true' }, rights: [...PUSH, ...READ, 'scan: create', 'sbom: create'] },
  {
    feature: 'sbom without a scan',
    inputs: { sbom: 'true', scan: 'never' },
    rights: [...PUSH, ...READ, 'sbom: create'],
  },
  {
    feature: 'a signed verdict',
    inputs: { attest: 'key', 'signing-key': makeKey().pem, quarantine: 'true' },
    rights: [...PUSH, ...READ, 'scan: create'],
  },
  {
    feature: 'labels',
    inputs: { 'label-passed': 'scan-passed', 'label-failed': 'scan-failed' },
    rights: [...PUSH, ...READ, 'scan: create', 'artifact-label: create', 'artifact-label: delete'],
    // Listed by the id of the project, which only a robot with `project: read` knows before the push.
    later: ['label: list'],
  },
] as const

/** Cannot be asked for without making a label: what is missing of them is named when it comes to it. */
const OF_LABELS = ['label: list', 'label: create']

/** What makes a run better; without it nothing fails. */
const OPTIONAL = [
  'tag: create',
  'artifact: list',
  'scan: read',
  'scan: stop',
  'scanner: read',
  'project: read',
]

/** `actions/promote` asks for it on the way, so it is tested there. */
const OF_PROMOTION = ['artifact: create']

const access = (rights: readonly string[]): string[] => rights.map((right) => right.replace(': ', ':'))

let world: World
let robots = 0
beforeAll(async () => {
  world = await createWorld()
  for (const name of ['scan-passed', 'scan-failed']) world.harbor.addLabel({ name, project: PROJECT })
})
afterAll(async () => {
  await world.close()
})

async function run(
  form: Form,
  options: { readonly rights: readonly string[]; readonly inputs: Readonly<Record<string, string>> },
) {
  robots += 1
  const robot = world.harbor.addRobot({
    project: PROJECT,
    name: `robot-${robots}`,
    access: access(options.rights),
  })
  const repository = world.repository()
  world.harbor.scriptScan(repository, [{ outcome: 'success', findings: [] }])
  const mark = world.harbor.requests.length
  const result = await pushAndScan(world, form, { robot, inputs: { repository, ...options.inputs } })
  const errors = result.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)
  const pushes = world.harbor.requests
    .slice(mark)
    .filter(({ method, path }) => path.startsWith('/v2/') && method !== 'GET' && method !== 'HEAD')
  return { repository, result, errors, pushes }
}

describe.each(EVERY_FORM)('a robot (%s)', (form) => {
  describe.each(FEATURES)('for $feature', (feature) => {
    const { inputs, rights } = feature
    const later = 'later' in feature ? feature.later : []

    it.each(rights)('without "%s" gets an error about this permission and no other', async (right) => {
      const { result, errors, pushes } = await run(form, {
        rights: [...rights.filter((other) => other !== right), ...later],
        inputs,
      })
      expect(result.exitCode).not.toBe(0)
      expect(errors).toHaveLength(1)
      const named = errors[0]?.match(/^ {2}- (\S+: \S+)/gm)?.map((line) => line.slice(4))
      expect(named).toEqual([right])
      expect(pushes).toEqual([])
    })

    it('with these rights alone can do it all', async () => {
      const { result, errors, repository } = await run(form, { rights: [...rights, ...later], inputs })
      expect(result.exitCode, result.log).toBe(0)
      expect(errors).toEqual([])
      expect(world.harbor.tag(repository, 'v1')).toBe(world.single.digest)
    })
  })

  describe('for labels', () => {
    const rights = [...PUSH, ...READ, 'scan: create', 'artifact-label: create', 'artifact-label: delete']
    const inputs = { 'label-passed': 'never-made', quarantine: 'true' }

    it('without "label: list" gets the error before the push when it may read the project', async () => {
      const { errors, pushes } = await run(form, { rights: [...rights, 'project: read'], inputs })
      expect(errors).toEqual([expect.stringContaining('  - label: list (to find the labels of the project)')])
      expect(pushes).toEqual([])
    })

    it.each([
      ['label: list', rights, 'look for the label never-made'],
      ['label: create', [...rights, 'label: list'], 'make the label never-made'],
    ])('without "%s" gets no tag, and an error that names it', async (right, given, purpose) => {
      const { result, errors, repository } = await run(form, { rights: given, inputs })
      expect(result.exitCode).not.toBe(0)
      expect(errors[0]).toMatch(new RegExp(`failed to ${purpose}.* needs ${right} on the project`))
      expect(world.harbor.tag(repository, 'v1')).toBeUndefined()
    })
  })

  const [{ inputs, rights: required }] = FEATURES

  it.each(OPTIONAL)('without "%s" can do it all', async (right) => {
    const rights = [...required, ...OPTIONAL.filter((other) => other !== right)]
    const { result, errors } = await run(form, { rights, inputs })
    expect(result.exitCode, result.log).toBe(0)
    expect(errors).toEqual([])
    // What is left out of the judgement for want of a right is said.
    expect(
      result.log.includes('allowlist was left out: the robot lacks the permission "project: read"'),
    ).toBe(right === 'project: read')
  })

  it('without any right but to push gets all missing permissions in one error', async () => {
    const { errors, pushes } = await run(form, { rights: PUSH, inputs: { ...inputs, sbom: 'true' } })
    expect(errors).toHaveLength(1)
    const named = errors[0]?.match(/^ {2}- (\S+: \S+)/gm)?.map((line) => line.slice(4))
    expect(named).toEqual([...READ, 'scan: create', 'sbom: create', 'artifact: delete'])
    expect(pushes).toEqual([])
  })
})

it('the README names every right, and no other', () => {
  const readme = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8')
  const table = readme.slice(readme.indexOf('## The robot account'), readme.indexOf('## Where the image'))
  const named = [...table.matchAll(/^\| ([A-Z][A-Za-z ]+): ([a-z, ]+) \|/gm)].flatMap(
    ([, resource = '', actions = '']) =>
      actions.split(', ').map((action) => `${resource.toLowerCase().replace(' ', '-')}: ${action}`),
  )
  const tested = new Set([
    ...FEATURES.flatMap(({ rights }) => rights),
    ...OPTIONAL,
    ...OF_PROMOTION,
    ...OF_LABELS,
  ])
  expect(named.toSorted()).toEqual([...tested].toSorted())
})
