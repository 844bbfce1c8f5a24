/** dist/ on other Nodes than its own, as Gitea, Forgejo and act start it: with the node on PATH. */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ENTRIES } from '../../src/main.ts'
import { type ToolName, toolPath, toolVersion } from '../support/tools.ts'
import { createWorld, type World } from './world.ts'

const DIST = join(import.meta.dirname, '..', '..', 'dist')

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(async () => {
  await world.close()
})

async function run(entry: string, node: ToolName, inputs: Readonly<Record<string, string>> = {}) {
  const place = await mkdtemp(join(world.directory, 'runner-'))
  const outputs = join(place, 'outputs')
  await mkdir(join(place, 'temp'))
  await writeFile(outputs, '')
  const env = {
    HOME: place,
    RUNNER_TEMP: join(place, 'temp'),
    GITHUB_OUTPUT: outputs,
    PATH: `${dirname(toolPath('crane'))}:/usr/bin:/bin`,
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  }
  const result = await new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    const child = execFile(toolPath(node), [join(DIST, `${entry}.js`)], { env }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode ?? 1, stdout, stderr }),
    )
  })
  return { ...result, outputs: await readFile(outputs, 'utf8') }
}

describe('Node 20, which cannot load the bundle', () => {
  const entries = Object.keys(ENTRIES)
  const posts = ['logout', 'remove-work']

  it.each(entries.filter((entry) => !posts.includes(entry)))('fails %s in one sentence', async (entry) => {
    const { code, stdout, stderr } = await run(entry, 'node-20')
    expect(code).toBe(1)
    expect(stderr).toBe('')
    expect(stdout.trim().split('\n')).toEqual([
      expect.stringMatching(
        new RegExp(
          `^::error::harbor-actions needs Node.js 24, .* started it with Node.js ${toolVersion('node-20')} `,
        ),
      ),
    ])
  })

  it.each(posts)('has nothing for %s to remove', async (entry) => {
    expect(await run(entry, 'node-20')).toMatchObject({ code: 0, stdout: '', stderr: '' })
  })
})

it('the oldest Node that will do runs the whole job', async () => {
  const repository = world.repository()
  world.harbor.scriptScan(repository, [{ outcome: 'success', findings: [] }])
  const { code, stdout, outputs } = await run('push-and-scan', 'node-22', {
    'harbor-url': world.harbor.url,
    'robot-name': world.robot.name,
    'robot-token': world.robot.secret,
    image: world.single.path,
    tags: 'v1',
    repository,
  })
  expect(code, stdout).toBe(0)
  expect(outputs).toContain('passed')
})
