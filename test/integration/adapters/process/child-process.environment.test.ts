/** Which variables of the runner each program gets, seen by a program that stands for it. */

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createCrane } from '../../../../src/adapters/crane/crane.ts'
import { createHarborClient } from '../../../../src/adapters/harbor/http.ts'
import { createHelm } from '../../../../src/adapters/helm/helm.ts'
import { createDockerDaemon } from '../../../../src/adapters/image/docker-daemon.ts'
import { fetchAuthorization } from '../../../../src/adapters/source/credentials.ts'
import { NO_PLAIN_SOURCES } from '../../../../src/adapters/source/plain-proxy.ts'
import type { SourceImage } from '../../../../src/domain/copy/source-image.ts'
import {
  type ChildPurpose,
  ENVIRONMENT_RULES,
  findEnvironmentRule,
} from '../../../../src/domain/process/environment.ts'
import { connection, digestOf, REPOSITORY, remoteImage, stagedImage } from '../../../support/builders.ts'
import { RecordingLog } from '../../../support/fakes.ts'

const REFERENCE = `harbor.example.com/library/app@${digestOf('a')}`
const OF_THE_RUNNER = 'http://of-the-runner.example:3128'

let directory = ''
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'harbor-actions-test-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

/** Writes down its environment and says what the adapters want to hear. */
function standIn(name: string): string {
  const path = join(directory, name)
  const script = `#!${process.execPath}
require('node:fs').writeFileSync(${JSON.stringify(join(directory, 'environment.json'))}, JSON.stringify(process.env))
const words = { version: 'v4.2.4', auth: '{"token":"of-a-registry"}' }
console.log(words[process.argv[2]] ?? ${JSON.stringify(REFERENCE)})
`
  writeFileSync(path, script, { mode: 0o755 })
  return path
}

/** What the program got that stands for the real one. */
async function run(
  purpose: ChildPurpose,
  environment: Readonly<Record<string, string>>,
  image: SourceImage = stagedImage(),
): Promise<Readonly<Record<string, string>>> {
  const log = new RecordingLog()
  const signal = new AbortController().signal
  const common = {
    environment: { ...environment, PATH: directory },
    signal,
    log,
    temporaryDirectory: directory,
    stallTimeoutMs: 60_000,
    plainSources: NO_PLAIN_SOURCES,
  }
  const path = standIn(purpose === 'ask-docker' ? 'docker' : 'program')
  const harbor = connection()
  const crane = createCrane({
    ...common,
    path,
    connection: harbor,
    client: createHarborClient(harbor, {}),
    maskSecret: () => undefined,
  })
  const work: Readonly<Record<ChildPurpose, () => Promise<unknown>>> = {
    'read-source': () =>
      fetchAuthorization(
        { host: 'registry.example.com', path: 'app', scheme: 'bearer' },
        { ...common, cranePath: path, mask: () => undefined },
      ),
    'write-harbor': () => crane.send(image, REPOSITORY),
    'run-helm': () =>
      createHelm({
        ...common,
        path,
        connection: {
          server: 'https://127.0.0.1:6443',
          caCertificate: '',
          tlsServerName: '',
          credentials: { kind: 'token', token: 'token' },
          context: 'test',
        },
        namespace: 'harbor',
        releaseName: 'harbor',
        workDirectory: directory,
        redact: (text) => text,
      }).requireVersion(),
    'ask-docker': () => createDockerDaemon(common).hasImage('app:1'),
  }
  await work[purpose]()
  return JSON.parse(readFileSync(join(directory, 'environment.json'), 'utf8'))
}

const PURPOSES = Object.keys(ENVIRONMENT_RULES[0]?.decisions ?? {}) as ChildPurpose[]
/** An example of every name in the table. */
const EXAMPLES = ENVIRONMENT_RULES.flatMap(({ names }) => names)
  .map((name) => name.replace('*', 'EXAMPLE'))
  .filter((name) => name !== 'PATH')

describe.each(PURPOSES)('the environment to %s', (purpose) => {
  it('is what the table decides, for every name in it', async () => {
    const environment = Object.fromEntries(EXAMPLES.map((name) => [name, OF_THE_RUNNER]))
    const seen = await run(purpose, environment)
    for (const name of EXAMPLES) {
      const decision = findEnvironmentRule(name).decisions[purpose]
      if (decision === 'pass') expect(seen[name], name).toBe(OF_THE_RUNNER)
      if (decision === 'remove') expect(seen, name).not.toHaveProperty(name)
    }
    expect(seen['PATH']).toBe(directory)
  })

  it('has nothing that steers the program past what it was given', async () => {
    const hostile = {
      'INPUT_ROBOT-TOKEN': 'secret',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret',
      GITHUB_TOKEN: 'secret',
      GITHUB_ENV: '/tmp/env',
      LD_PRELOAD: '/tmp/evil.so',
      NODE_OPTIONS: '--require /tmp/evil.js',
      BASH_ENV: '/tmp/evil.sh',
      GODEBUG: 'http2debug=2',
      SSLKEYLOGFILE: '/tmp/keys',
      REQUEST_METHOD: 'GET',
      GGCR_EXPERIMENT: '1',
      HELM_KUBEAPISERVER: 'https://evil.example',
      helm_kubeinsecure_skip_tls_verify: 'true',
      HELM_KUBECONTEXT: 'other',
      HELM_DRIVER: 'configmap',
      HELM_PLUGINS: '/tmp/plugins',
      HELM_KUBECAFILE: '/tmp/ca',
      HELM_KUBEASUSER: 'root',
    }
    const seen = await run(purpose, hostile)
    for (const name of Object.keys(hostile)) expect(seen, name).not.toHaveProperty(name)
  })
})

it('to send a file has no credentials but those of the gateway', async () => {
  const seen = await run('write-harbor', {
    ...{ DOCKER_CONFIG: '/users', DOCKER_AUTH_CONFIG: '{}', REGISTRY_AUTH_FILE: '/users/auth.json' },
    ...{
      XDG_RUNTIME_DIR: '/run/user/1000',
      AWS_SECRET_ACCESS_KEY: 'secret',
      GH_TOKEN: 'secret',
      OTHER: 'secret',
    },
  })
  expect(seen['DOCKER_CONFIG']).toMatch(/harbor-actions-gateway-/)
  expect(JSON.stringify(seen)).not.toMatch(/secret|users|run\/user/)
})

it('to read a source has what credential helpers of the user need', async () => {
  const own = {
    DOCKER_CONFIG: '/users',
    AWS_PROFILE: 'ci',
    HOME: '/home/user',
    MY_HELPER: 'x',
    XDG_RUNTIME_DIR: '/r',
  }
  expect(await run('read-source', own)).toMatchObject(own)
  const { DOCKER_CONFIG: _, ...others } = own
  const copying = await run('write-harbor', own, remoteImage())
  expect(copying).toMatchObject(others)
  expect(copying['DOCKER_CONFIG']).toMatch(/harbor-actions-gateway-/)
})

it('decides over every variable of a runner', () => {
  for (const name of Object.keys(process.env)) expect(() => findEnvironmentRule(name)).not.toThrow()
  expect(existsSync(directory)).toBe(true)
})
