/** What comes with the image that another one is made from, and what does not. */
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeLayeredImage } from '../images/layered.ts'
import { makeFinding } from '../sandbox/harbor/findings.ts'
import { FORMS, type Form } from '../support/act.ts'
import { createWorld, pushAndScan, type World } from './world.ts'

const EVERY_FORM = Object.keys(FORMS) as Form[]
const INHERITED = makeFinding(1, { severity: 'Critical' })
const OWN = makeFinding(2, { severity: 'Critical' })
const BASE = 'hub/library/debian:12'

let world: World
let robot: World['robot']
const layout: Record<string, string> = {}

beforeAll(async () => {
  world = await createWorld()
  const { harbor, directory } = world
  harbor.addProject({ name: 'hub', autoScan: true })
  const read = ['repository:pull', 'artifact:read', 'artifact-addition:read']
  robot = harbor.addRobot({ name: 'ci', access: [], projects: { library: 'full', hub: read } })
  const system = [{ name: 'etc/os-release', bytes: 'ID=hello\nVERSION_ID="1"\n' }]
  const app = [{ name: 'app', bytes: 'of the image' }]
  const labels = { 'org.opencontainers.image.base.name': `${harbor.host}/${BASE}` }
  const make = async (name: string, options: Omit<Parameters<typeof makeLayeredImage>[0], 'directory'>) => {
    layout[name] = join(directory, name)
    await makeLayeredImage({ directory: layout[name], ...options })
  }
  await make('base', { layers: [system] })
  await make('made', { layers: [system, app], labels })
  await make('recompressed', { layers: [system, app], labels, compression: 'zstd' })
  await make('lying', { layers: [app, system], labels })
  await make('annotated', { layers: [system, app], annotations: labels })
  await make('indexed', { layers: [system, app], indexAnnotations: labels })
  await make('unlabelled', { layers: [system, app] })
  harbor.scriptScan('**', [{ outcome: 'success', findings: [INHERITED] }])
  const pushed = await pushAndScan(world, 'root', {
    robot: harbor.addRobot({ name: 'everywhere', access: 'full' }),
    inputs: { image: layout['base'], repository: 'hub/library/debian', tags: '12', scan: 'never' },
  })
  expect(pushed.exitCode, pushed.log).toBe(0)
})
afterAll(async () => {
  await world.close()
})

it.each(EVERY_FORM)(
  'what comes with the base image and what does not are shown as such, and both break the rules by default (%s)',
  async (form) => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [{ outcome: 'success', findings: [INHERITED, OWN] }])
    const result = await pushAndScan(world, form, {
      robot,
      inputs: { image: layout['unlabelled'], repository, 'base-image': BASE },
    })
    expect(result.exitCode, result.log).toBe(1)
    expect(result.log).toContain(`1 of 2 comes with ${BASE}; 1 is yours`)
    expect(result.log).toContain('Critical: 2 found, 0 allowed')
    expect(result.summaries.join('\n')).toContain('Comes with')
  },
)

it.each(EVERY_FORM)(
  'under a policy it breaks no rule with ignore-base where the policy names the repository of the base image (%s)',
  async (form) => {
    const judge = async (bases: string) => {
      const result = await pushAndScan(world, form, {
        robot,
        prepare: `echo 'version: 1' > gate.yml; echo 'base-images: [${bases}]' >> gate.yml`,
        inputs: {
          image: layout['made'],
          repository: world.repository(),
          policy: 'gate.yml',
          'base-image': 'auto',
          'ignore-base': 'true',
        },
      })
      return { ...result, errors: result.annotations.filter(({ level }) => level === 'error') }
    }
    expect((await judge('hub/library/*')).outputs).toMatchObject({ verdict: 'passed' })
    const other = await judge('hub/others/*')
    expect(other.outputs, other.log).toMatchObject({ verdict: 'failed' })
    expect(other.log).toContain('does not name hub/library/debian in "base-images"')
    const none = await judge('')
    expect(none.outputs['verdict'] ?? '').toBe('')
    expect(none.errors.map(({ message }) => message).join()).toMatch(
      /ignore-base: is given, and the policy gate\.yml .* does not allow it: "base-images" names no repository/,
    )
  },
)

it.each(EVERY_FORM)(
  'what comes with the base image breaks no rule with ignore-base, where the layers prove what the labels say (%s)',
  async (form) => {
    const names = ['made', 'recompressed', 'annotated', 'indexed', 'lying', 'unlabelled'] as const
    const result = await pushAndScan(world, form, {
      robot,
      inputs: {
        image: undefined,
        tags: undefined,
        images: names.map((name) => `${layout[name]} => ${world.repository()}:1`).join('\n'),
        'base-image': 'auto',
        'ignore-base': 'true',
      },
    })
    const images = JSON.parse(result.outputs['images'] ?? '[]') as { readonly verdict: string }[]
    const verdicts = images.map(({ verdict }, at) => [names[at], verdict])
    expect(verdicts, result.log).toEqual([
      ['made', 'passed'],
      ['recompressed', 'passed'],
      ['annotated', 'passed'],
      ['indexed', 'passed'],
      ['lying', 'failed'],
      ['unlabelled', 'failed'],
    ])
    expect(result.log).toContain(`the lowest layers of the image are not those of ${BASE}`)
    expect(result.log).toContain('the image does not say what it is made from')
  },
)
