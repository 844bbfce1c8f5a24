/** The composite and a called workflow out of a tag that was made for a server without `$/`, through act, which knows none. */
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { workflowOf } from '../support/act.ts'
import { ReleaseRepository } from '../support/release-repository.ts'
import { standIns } from './stand-ins.ts'
import { createWorld, type World } from './world.ts'

let world: World
let repository: ReleaseRepository
beforeAll(async () => {
  world = await createWorld()
  repository = new ReleaseRepository()
})
afterEach(() => repository.reset())
afterAll(async () => {
  repository.remove()
  await world.close()
})

/** The files of a new tag, as a server hands them to its runner. */
function release(server: string, target: string): { readonly tag: string; readonly files: string } {
  const tag = `v1.2.3-${server}`
  const args = ['--server', server, '--target', target, '--tag', 'v1.2.3', '--suffix', `-${server}`]
  const { code, text } = repository.makeTag(...args)
  expect(code, text).toBe(0)
  const files = repository.extract(tag)
  symlinkSync(join(import.meta.dirname, '..', '..', 'dist'), join(files, 'dist'))
  return { tag, files }
}

const connection = () => ({
  'harbor-url': world.harbor.url,
  'robot-name': world.robot.name,
  'robot-token': '${{ secrets.HARBOR_TOKEN }}',
})
const secrets = () => ({ HARBOR_TOKEN: world.robot.secret })

// act takes no address in "uses:", so what Gitea is given is read in test/metadata/server-tag.test.ts alone.
it('the composite of a tag for ghes takes every step from that tag', async () => {
  const { tag, files } = release('ghes', 'https://ghes.example.com/acme/harbor')
  const image = world.repository()
  world.harbor.scriptScan(image, [{ outcome: 'success', findings: [] }])
  const result = await world.act.run({
    workflow: workflowOf([
      {
        id: 'it',
        uses: `acme/harbor/push-and-scan@${tag}`,
        with: { ...connection(), image: world.single.path, repository: image, tags: 'v1' },
      },
    ]),
    repositories: { [`acme/harbor@${tag}`]: files },
    secrets: secrets(),
  })
  expect(result.exitCode, result.log).toBe(0)
  expect(result.outputs).toMatchObject({ verdict: 'passed' })
  expect(world.harbor.tag(image, 'v1')).toBe(world.single.digest)
})

it('a workflow that is called by a tag for ghes takes its actions from that tag', async () => {
  const { tag, files } = release('ghes', 'acme/called')
  const image = world.repository()
  world.harbor.scriptScan(image, [{ outcome: 'success', findings: [] }])
  const pushed = await world.act.run({
    workflow: workflowOf([
      {
        id: 'it',
        uses: `acme/called@${tag}`,
        with: { ...connection(), image: world.single.path, repository: image, tags: 'v1' },
      },
    ]),
    repositories: { [`acme/called@${tag}`]: files },
    secrets: secrets(),
  })
  expect(pushed.exitCode, pushed.log).toBe(0)
  const { 'robot-token': token, ...inputs } = connection()
  const result = await world.act.run({
    workflow: JSON.stringify({
      on: ['push'],
      jobs: {
        call: {
          uses: `acme/called/.github/workflows/recheck.yml@${tag}`,
          with: { ...inputs, runner: 'ubuntu-latest', 'tagged-images': `${image}:v1` },
          secrets: { 'robot-token': token },
        },
      },
    }),
    repositories: { ...standIns(), [`acme/called@${tag}`]: files },
    secrets: secrets(),
    env: { GITHUB_SERVER_URL: 'https://ghes.example.com' },
  })
  expect(result.exitCode, result.log).toBe(0)
  expect(result.summaries.join('\n')).toContain('Passed')
})
