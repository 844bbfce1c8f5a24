import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type CraneOptions, createCrane } from '../../../../src/adapters/crane/crane.ts'
import { CancelledError, CommandError } from '../../../../src/domain/errors.ts'
import { MEDIA_TYPE } from '../../../../src/domain/oci/manifest.ts'
import { connection, digestOf, stagedImage } from '../../../support/builders.ts'
import { RecordingLog } from '../../../support/fakes.ts'

const REFERENCE = `harbor.example.com/library/app@${digestOf('a')}`

/** What one run of the fake crane does. */
interface Run {
  readonly stderr?: string
  readonly stdout?: string
  readonly exitCode?: number
  readonly hangs?: true
}

/** Stands for crane: writes down how it was called and does what its script says for this run. */
const FAKE = `#!${process.execPath}
const { appendFileSync, readFileSync } = require('node:fs')
const { dirname, join } = require('node:path')
const here = dirname(process.argv[1])
const runs = JSON.parse(readFileSync(join(here, 'runs.json'), 'utf8'))
let count = 0
try { count = readFileSync(join(here, 'calls.jsonl'), 'utf8').trim().split('\\n').length } catch {}
appendFileSync(join(here, 'calls.jsonl'), JSON.stringify({ pid: process.pid, args: process.argv.slice(2), env: process.env }) + '\\n')
const run = runs[Math.min(count, runs.length - 1)]
process.stderr.write(run.stderr ?? '')
process.stdout.write(run.stdout ?? '')
process.exitCode = run.exitCode ?? 0
if (run.hangs) setInterval(() => {}, 1000)
`

let directory = ''
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'harbor-actions-test-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

function fakeCrane(runs: readonly Run[], options: Partial<CraneOptions> = {}) {
  const path = join(directory, 'crane')
  writeFileSync(path, FAKE)
  chmodSync(path, 0o755)
  writeFileSync(join(directory, 'runs.json'), JSON.stringify(runs))
  const credentials = mkdtempSync(join(directory, 'credentials-'))
  const log = new RecordingLog()
  const crane = createCrane({
    path,
    connection: connection(),
    credentials,
    temporaryDirectory: directory,
    environment: { PATH: process.env['PATH'], HOME: '/home/user', DOCKER_CONFIG: '/home/user/.docker' },
    signal: new AbortController().signal,
    log,
    retryMs: 10,
    stallTimeoutMs: 60_000,
    ...options,
  })
  return { crane, credentials, log }
}

interface Call {
  readonly pid: number
  readonly args: string[]
  readonly env: Record<string, string>
}

function calls(): Call[] {
  const path = join(directory, 'calls.jsonl')
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Call)
}

const PUSHED: Run = { stdout: `${REFERENCE}\n` }
/** What crane prints of a source that is looked at before it is pulled. */
const MANIFEST = JSON.stringify({
  mediaType: MEDIA_TYPE.ociManifest,
  config: { mediaType: MEDIA_TYPE.ociConfig, digest: digestOf('c'), size: 1 },
  layers: [],
})
const MANIFEST_DIGEST = `sha256:${createHash('sha256').update(MANIFEST).digest('hex')}`
const SOURCE: readonly Run[] = [{ stdout: MANIFEST }, {}]

const UNAVAILABLE: Run = {
  stderr: 'Error: PATCH https://h/v2/x/blobs/uploads/1: unexpected status code 503 Service Unavailable\n',
  exitCode: 1,
}

const SECRETS = {
  'INPUT_ROBOT-TOKEN': 'a-robot-secret',
  ACTIONS_RUNTIME_TOKEN: 'secret',
  GITHUB_TOKEN: 'secret',
}

describe('a pull', () => {
  it('reads the source with the credentials of the user into an empty directory of its own', async () => {
    const environment = {
      PATH: process.env['PATH'],
      DOCKER_CONFIG: '/users',
      DOCKER_AUTH_CONFIG: '{}',
      ...SECRETS,
    }
    const { crane } = fakeCrane(SOURCE, { environment })
    const pulled = await crane.pull({ reference: 'ghcr.io/org/app:1', maxBytes: 1e9 })
    expect(readdirSync(pulled)).toEqual([])
    const [look, pull] = calls()
    expect(look?.args).toEqual(['manifest', 'ghcr.io/org/app:1'])
    expect(pull?.args).toEqual(['pull', '--format=oci', `ghcr.io/org/app@${MANIFEST_DIGEST}`, pulled])
    for (const call of [look, pull]) {
      expect(call?.env).toMatchObject({ DOCKER_CONFIG: '/users', DOCKER_AUTH_CONFIG: '{}' })
      expect(JSON.stringify(call)).not.toContain('secret')
    }
  })

  it.each([
    ['plain HTTP', { isPlainHttp: true }],
    ['an unchecked certificate', { tlsVerify: false }],
    ['an authority of its own', { caCertificate: 'PEM' }],
  ])('is not touched by how Harbor is spoken to: %s', async (_, change) => {
    const { crane } = fakeCrane(SOURCE, { connection: connection(change) })
    await crane.pull({ reference: 'localhost:5000/app', maxBytes: 1e9 })
    expect(calls().map(({ args }) => args[0])).toEqual(['manifest', 'pull'])
    for (const call of calls()) {
      expect(call.args.join(' ')).not.toContain('insecure')
      expect(call.env).not.toHaveProperty('SSL_CERT_FILE')
    }
  })

  it('reads documents byte for byte, and believes no other digest than the written one', async () => {
    const child = { mediaType: MEDIA_TYPE.ociManifest, digest: digestOf('b'), size: 1 }
    const index = `{"mediaType":"${MEDIA_TYPE.ociIndex}", "manifests": [${JSON.stringify(child)}]}\n`
    const digest = `sha256:${createHash('sha256').update(index).digest('hex')}` as const
    const { crane } = fakeCrane([{ stdout: index }])
    const { descriptor, document } = await crane.fetchDocument(`ghcr.io/org/app:1@${digest}`)
    expect(descriptor).toEqual({ mediaType: MEDIA_TYPE.ociIndex, digest, size: index.length })
    expect(document).toMatchObject({ kind: 'index', manifests: [child] })
    expect(calls()[0]?.args).toEqual(['manifest', `ghcr.io/org/app:1@${digest}`])
    await expect(crane.fetchDocument(`ghcr.io/org/app@${digestOf('a')}`)).rejects.toThrow(
      `has the digest ${digest} in its registry, not ${digestOf('a')}`,
    )
  })

  it.each([
    ['no JSON', '<html>', 'is not JSON'],
    ['schema 1', '{"schemaVersion":1,"fsLayers":[]}', 'has neither a manifest nor an index'],
    ['both in one', '{"manifests":[],"config":{}}', 'has neither a manifest nor an index'],
    ['a chart', '{"mediaType":"application/x"}', 'is "application/x", which is not an image'],
  ])('of a registry that answers with %s is refused', async (_, stdout, sentence) => {
    const { crane } = fakeCrane([{ stdout }])
    await expect(crane.fetchDocument('ghcr.io/org/app:1')).rejects.toThrow(sentence)
  })

  it('that fails names the registry of the source', async () => {
    const stderr =
      'Error: GET https://index.docker.io/v2/library/x/manifests/1: MANIFEST_UNKNOWN: manifest unknown\n'
    const { crane } = fakeCrane([{ stderr, exitCode: 1 }])
    await expect(crane.pull({ reference: 'x:1', maxBytes: 1e9 })).rejects.toThrow(
      'failed to pull x:1: x:1 does not exist in the registry index.docker.io. crane said: GET https://index.docker.io',
    )
    expect(calls()).toHaveLength(1)
  })
})

describe('a push', () => {
  it('writes with the credentials for Harbor and with no others', async () => {
    const environment = {
      PATH: process.env['PATH'],
      DOCKER_CONFIG: '/users',
      DOCKER_AUTH_CONFIG: '{}',
      REGISTRY_AUTH_FILE: '/users/auth.json',
      ...SECRETS,
    }
    const { crane, credentials } = fakeCrane([PUSHED], { environment })
    expect(await crane.push(stagedImage(), { reference: REFERENCE })).toBe(digestOf('a'))
    const [call] = calls()
    expect(call?.args).toEqual(['push', '/staged', REFERENCE])
    expect(call?.env['DOCKER_CONFIG']).toBe(credentials)
    expect(call?.env).not.toHaveProperty('DOCKER_AUTH_CONFIG')
    expect(call?.env).not.toHaveProperty('REGISTRY_AUTH_FILE')
    expect(call?.env).not.toHaveProperty('SSL_CERT_FILE')
    expect(JSON.stringify(call)).not.toContain('secret')
  })

  it('is insecure when the certificate of Harbor is not checked', async () => {
    const { crane } = fakeCrane([PUSHED], { connection: connection({ tlsVerify: false }) })
    await crane.push(stagedImage(), { reference: REFERENCE })
    expect(calls()[0]?.args).toEqual(['push', '--insecure', '/staged', REFERENCE])
  })

  it.each([
    ['harbor.example.com', 'harbor.example.com'],
    ['10.0.0.200', '10.0.0.200'],
    ['127.0.0.1', '127.0.0.1:80'],
    ['localhost', 'localhost:80'],
    ['127.0.0.1:8080', '127.0.0.1:8080'],
    ['harbor.example.com:8080', 'harbor.example.com:8080'],
    ['[::1]', '[::1]:80'],
  ])(
    'is insecure when Harbor is plain HTTP, and goes to no other port than that of http://%s',
    async (host, seen) => {
      const plain = connection({ url: `http://${host}`, host, isPlainHttp: true })
      const { crane } = fakeCrane([PUSHED], { connection: plain })
      const rest = `library/app@${digestOf('a')}`
      await crane.push(stagedImage(), { reference: `${host}/${rest}` })
      expect(calls()[0]?.args).toEqual(['push', '--insecure', '/staged', `${seen}/${rest}`])
    },
  )

  it('is told of the authority by a file beside the credentials', async () => {
    const { crane, credentials } = fakeCrane([PUSHED], { connection: connection({ caCertificate: 'PEM' }) })
    await crane.push(stagedImage(), { reference: REFERENCE })
    const file = calls()[0]?.env['SSL_CERT_FILE'] ?? ''
    expect(file).toBe(join(credentials, 'ca.pem'))
    expect(readFileSync(file, 'utf8')).toBe('PEM')
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('shows every blob with its size', async () => {
    const stderr = [
      `2026/11/24 02:27:29 existing blob: ${digestOf('1')}`,
      `2026/11/24 02:27:29 retrying without mount: UNAUTHORIZED: project org not found`,
      `2026/11/24 02:27:29 retrying unexpected EOF`,
      `2026/11/24 02:27:30 pushed blob: ${digestOf('2')}`,
      `2026/11/24 02:27:30 pushed blob: ${digestOf('2')}`,
      `2026/11/24 02:27:30 pushed blob: ${digestOf('9')}\n`,
    ].join('\n')
    const { crane, log } = fakeCrane([{ ...PUSHED, stderr }])
    await crane.push(stagedImage(), { reference: REFERENCE })
    expect(log.lines).toEqual([
      'sha256:111111111111  1.0 kB is in Harbor already (blob 1 of 2)',
      'crane tries again: unexpected EOF',
      expect.stringMatching(/^sha256:222222222222 {2}2\.0 MB sent, .*\/s \(blob 2 of 2\)$/),
      expect.stringMatching(/^Pushed 2\.0 MB in /),
    ])
  })

  it('whose output holds no digest is not trusted', async () => {
    const { crane } = fakeCrane([{ stdout: 'done\n' }])
    await expect(crane.push(stagedImage(), { reference: REFERENCE })).rejects.toThrow(
      '"done" holds no digest',
    )
  })
})

describe('a crane that fails', () => {
  it('for the moment is started again', async () => {
    const { crane, log } = fakeCrane([UNAVAILABLE, UNAVAILABLE, PUSHED])
    expect(await crane.push(stagedImage(), { reference: REFERENCE })).toBe(digestOf('a'))
    expect(calls()).toHaveLength(3)
    expect(log.lines.filter((line) => line.startsWith('warning'))).toEqual([
      expect.stringContaining('(try 1 of 5, trying again)'),
      expect.stringContaining('(try 2 of 5, trying again)'),
    ])
  })

  it('again and again is told', async () => {
    const { crane } = fakeCrane([UNAVAILABLE])
    const error = await crane.push(stagedImage(), { reference: REFERENCE }).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(CommandError)
    expect(String(error)).toMatch(/failed to push .*restarting\. crane said: PATCH .*503/)
    expect(calls()).toHaveLength(5)
  })

  it('for good is told at once', async () => {
    const stderr =
      'Error: PUT https://h/v2/x/manifests/1: DENIED: will exceed the configured upper limit of 9 KiB.\n'
    const { crane } = fakeCrane([{ stderr, exitCode: 1 }])
    await expect(crane.push(stagedImage(), { reference: REFERENCE })).rejects.toThrow('quota is used up')
    expect(calls()).toHaveLength(1)
  })

  it('in words nobody knows is quoted', async () => {
    const { crane } = fakeCrane([{ stderr: 'Error: strange\n', exitCode: 1 }])
    await expect(crane.push(stagedImage(), { reference: REFERENCE })).rejects.toThrow(
      `failed to push ${REFERENCE}: strange`,
    )
  })

  it('is judged by its exit code, not by what it says', async () => {
    const { crane } = fakeCrane([{ ...PUSHED, stderr: 'Error: just talking\n' }])
    expect(await crane.push(stagedImage(), { reference: REFERENCE })).toBe(digestOf('a'))
  })

  it('because it is not there says what to do', async () => {
    const { crane } = fakeCrane([], { path: '/nonexistent/crane' })
    const error = await crane.push(stagedImage(), { reference: REFERENCE }).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(CommandError)
    expect(String(error)).toContain('there is no crane at "/nonexistent/crane"; run setup-crane first')
  })

  it('because nothing moves any more is ended', async () => {
    const { crane } = fakeCrane([{ hangs: true }], { stallTimeoutMs: 1_500 })
    await expect(crane.push(stagedImage(), { reference: REFERENCE })).rejects.toThrow(
      /accepted the connection and then sent nothing\..*increase "stall-timeout"\. crane said: moved no byte/,
    )
    expect(() => process.kill(calls()[0]?.pid ?? 0, 0)).toThrow()
  })
})

describe('a cancelled job', () => {
  it('ends crane', async () => {
    const cancel = new AbortController()
    const log = new RecordingLog()
    // The first line of a blob says that crane is at work.
    log.info = () => cancel.abort()
    const stderr = `2026/11/24 02:27:29 pushed blob: ${digestOf('1')}\n`
    const { crane } = fakeCrane([{ stderr, hangs: true }], { signal: cancel.signal, log })
    const error = await crane.push(stagedImage(), { reference: REFERENCE }).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(CancelledError)
    expect(error).toHaveProperty('message', `failed to push ${REFERENCE}: the job is being cancelled`)
    expect(() => process.kill(calls()[0]?.pid ?? 0, 0)).toThrow()
  })

  it('starts no further try', async () => {
    const cancel = new AbortController()
    const log = new RecordingLog()
    log.warning = () => cancel.abort()
    const { crane } = fakeCrane([UNAVAILABLE], { signal: cancel.signal, log, retryMs: 60_000 })
    await expect(crane.push(stagedImage(), { reference: REFERENCE })).rejects.toThrow(CancelledError)
    expect(calls()).toHaveLength(1)
  })
})
