/** A runner that kills the process of the action and nothing else, as Gitea does on cancel. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type PlainRegistry, servePlainRegistry } from '../support/registry.ts'
import { forwardTo, serve, type TestServer } from '../support/servers.ts'
import { toolPath } from '../support/tools.ts'
import { createWorld, type World } from './world.ts'

const ENTRY = join(import.meta.dirname, '..', '..', 'dist', 'push-and-scan.js')

let world: World
let source: TestServer
let registry: PlainRegistry
beforeAll(async () => {
  ;[world, registry] = await Promise.all([createWorld(), servePlainRegistry()])
  const reference = `127.0.0.1:${registry.port}/team/app:1`
  execFileSync(toolPath('crane'), ['push', world.single.path, reference], { stdio: 'ignore' })
  // It gives its configuration, and takes the requests for layers and never says anything.
  const forward = forwardTo(() => ({ port: registry.port }))
  let blobs = 0
  source = await serve((incoming, answer) => {
    if (incoming.url?.includes('/blobs/')) blobs += 1
    if (blobs <= 1) forward(incoming, answer)
  })
})
afterAll(async () => {
  await Promise.all([world.close(), source.close(), registry.close()])
})

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** Programs whose arguments hold a text. */
const programsWith = (text: string): string[] =>
  readdirSync('/proc').filter((name) => /^\d+$/.test(name) && read(`/proc/${name}/cmdline`).includes(text))

async function until<T>(look: () => T | undefined): Promise<T> {
  for (;;) {
    const found = look()
    if (found !== undefined) return found
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

it('leaves no crane and no credentials behind', async () => {
  const place = await mkdtemp(join(world.directory, 'runner-'))
  const temporary = join(place, 'temp')
  await mkdir(temporary)
  const image = `127.0.0.1:${source.port}/team/app:1`
  const inputs = {
    'harbor-url': world.harbor.url,
    'robot-name': world.robot.name,
    'robot-token': world.robot.secret,
    image,
    repository: world.repository(),
    tags: 'v1',
  }
  const action: ChildProcess = spawn(process.execPath, [ENTRY], {
    stdio: 'ignore',
    env: {
      HOME: place,
      RUNNER_TEMP: temporary,
      PATH: `${dirname(toolPath('crane'))}:/usr/bin:/bin`,
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
    },
  })
  const ended = new Promise((resolve) => action.once('exit', resolve))
  const crane = await until(() => programsWith(`127.0.0.1:${source.port}/team/app@`)[0])
  const files = readdirSync(temporary, { recursive: true, encoding: 'utf8' })
  expect(files.some((name) => name.endsWith('config.json'))).toBe(true)

  action.kill('SIGKILL')
  await ended
  // Not held to a time: the test ends with the limit of every test when they stay.
  await until(() => (programsWith(`127.0.0.1:${source.port}/team/app@`).includes(crane) ? undefined : true))
  await until(() => (readdirSync(temporary).length === 0 ? true : undefined))
})
