/** Real cranes with the Docker configurations that people have: which credentials go where. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type MadeImage, makeSyntheticImage } from '../../../images/index.ts'
import { type HarborSandbox, startHarbor } from '../../../sandbox/harbor/index.ts'
import { craneFor, harborAt } from '../../../support/crane.ts'
import { type PlainRegistry, servePlainRegistry } from '../../../support/registry.ts'
import { guarded, serve, type TestServer } from '../../../support/servers.ts'
import { toolPath } from '../../../support/tools.ts'

const USER = { user: 'developer', password: 'the-developers-own-password' }
const AUTH = Buffer.from(`${USER.user}:${USER.password}`).toString('base64')

let directory = ''
let image: MadeImage
let registry: PlainRegistry
let source: TestServer
let harbor: HarborSandbox
let robot: { readonly name: string; readonly secret: string }
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'harbor-actions-test-'))
  image = await makeSyntheticImage({
    directory: join(directory, 'image'),
    layers: 2,
    layerBytes: 10_000,
    seed: 'config',
  })
  registry = await servePlainRegistry()
  source = await serve(guarded(registry.port, USER))
  const to = `127.0.0.1:${registry.port}/team/app:1`
  execFileSync(toolPath('crane'), ['push', image.directory, to], { stdio: 'ignore' })
  harbor = await startHarbor({ cranePath: toolPath('crane') })
  harbor.addProject({ name: 'apps' })
  robot = harbor.addRobot({ project: 'apps', name: 'ci', access: 'push-only' })
}, 60_000)
afterAll(async () => {
  await Promise.all([registry.close(), source.close(), harbor.close()])
  rmSync(directory, { recursive: true })
})

/** A credential helper that has the user's password, and writes down what it is asked for. */
function helper(place: string): void {
  const script = `#!/bin/sh\nread host\necho "$host" >> ${place}/asked\nprintf '{"ServerURL":"%s","Username":"${USER.user}","Secret":"${USER.password}"}' "$host"\n`
  writeFileSync(join(place, 'docker-credential-test'), script, { mode: 0o755 })
}

const CASES: readonly (readonly [string, (host: string) => object])[] = [
  ['auths', (host) => ({ auths: { [host]: { auth: AUTH } } })],
  ['auths of a repository', (host) => ({ auths: { [`${host}/team/app`]: { auth: AUTH } } })],
  ['a credsStore', () => ({ credsStore: 'test' })],
  ['a credsStore and auths', (host) => ({ credsStore: 'test', auths: { [host]: {} } })],
  ['a credHelper of its registry', (host) => ({ credHelpers: { [host]: 'test' } })],
  [
    'a credHelper of its registry and a store that is not installed',
    (host) => ({ credsStore: 'missing', credHelpers: { [host]: 'test', [`${host}/team/app`]: 'test' } }),
  ],
]

describe.each(['crane', 'crane-middle', 'crane-next'] as const)('%s', (tool) => {
  it.each(CASES)('reads a source with %s and sends to Harbor without', async (name, configure) => {
    const place = mkdtempSync(join(directory, 'case-'))
    const docker = join(place, 'docker')
    mkdirSync(docker)
    helper(place)
    const host = `127.0.0.1:${source.port}`
    const own = JSON.stringify(configure(host))
    writeFileSync(join(docker, 'config.json'), own)
    const { crane, read } = craneFor({
      path: toolPath(tool),
      temporaryDirectory: place,
      connection: harborAt(harbor.url, {
        credentials: { kind: 'basic', user: robot.name, secret: robot.secret },
      }),
      environment: { DOCKER_CONFIG: docker, PATH: `${place}:${process.env['PATH']}` },
    })
    const repository = `${tool}-${CASES.findIndex(([found]) => found === name)}`
    await crane.send(await read(`${host}/team/app:1`), { project: 'apps', name: repository })
    expect(harbor.artifact(`apps/${repository}`, image.digest)).toBeDefined()
    // The user's file is as it was, and no helper was asked for the gateway.
    expect(readFileSync(join(docker, 'config.json'), 'utf8')).toBe(own)
    const asked = existsSync(join(place, 'asked'))
      ? readFileSync(join(place, 'asked'), 'utf8').trim().split('\n')
      : []
    expect(asked.filter((line) => !line.startsWith(host))).toEqual([])
    const secret = Buffer.from(`${robot.name}:${robot.secret}`).toString('base64')
    expect(source.seen.filter(({ authorization }) => authorization?.includes(secret))).toEqual([])
    expect(harbor.requests.map(({ user }) => user)).not.toContain(USER.user)
  })
})
