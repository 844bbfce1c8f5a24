/** How crane is started: its arguments, its environment and its files. What a real one does: gateway.test.ts. */
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CancelledError, CommandError, UserError } from '../../../../src/domain/errors.ts'
import { connection, digestOf, REPOSITORY, remoteImage, stagedImage } from '../../../support/builders.ts'
import { craneFor } from '../../../support/crane.ts'
import { RecordingLog } from '../../../support/fakes.ts'

const REFERENCE = `harbor.example.com/library/app@${digestOf('a')}`
const ROBOT = { kind: 'basic', user: 'robot$ci', secret: 'a-robot-secret' } as const
const ROBOT_FORMS = [ROBOT.secret, Buffer.from(`${ROBOT.user}:${ROBOT.secret}`).toString('base64')]

/** What one run of the fake crane does. */
interface Run {
  readonly stderr?: string
  readonly stdout?: string
  readonly exitCode?: number
  readonly hangs?: true
}

/** Stands for crane: writes down how it was called and does what its script says for this run. */
const FAKE = `#!${process.execPath}
const { appendFileSync, readFileSync, readdirSync, statSync } = require('node:fs')
const { dirname, join } = require('node:path')
const here = dirname(process.argv[1])
const runs = JSON.parse(readFileSync(join(here, 'runs.json'), 'utf8'))
let count = 0
try { count = readFileSync(join(here, 'calls.jsonl'), 'utf8').trim().split('\\n').length } catch {}
const config = process.env.DOCKER_CONFIG
appendFileSync(join(here, 'calls.jsonl'), JSON.stringify({
  pid: process.pid, args: process.argv.slice(2), env: process.env,
  files: Object.fromEntries(readdirSync(config).map((name) => [name, readFileSync(join(config, name), 'utf8')])),
  modes: [config, join(config, 'config.json')].map((path) => (statSync(path).mode & 0o777).toString(8)),
}) + '\\n')
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

type Options = Partial<Parameters<typeof craneFor>[0]>

function fakeCrane(runs: readonly Run[], options: Options = {}) {
  const path = join(directory, 'crane')
  writeFileSync(path, FAKE)
  chmodSync(path, 0o755)
  writeFileSync(join(directory, 'runs.json'), JSON.stringify(runs))
  const harbor = connection({ credentials: ROBOT })
  return craneFor({ path, temporaryDirectory: directory, connection: harbor, ...options })
}

interface Call {
  readonly pid: number
  readonly args: string[]
  readonly env: Record<string, string>
  readonly files: Record<string, string>
  readonly modes: string[]
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

const UNAVAILABLE: Run = {
  stderr: 'Error: GET https://ghcr.io/v2/x/blobs/1: unexpected status code 503 Service Unavailable\n',
  exitCode: 1,
}

const SECRETS = {
  'INPUT_ROBOT-TOKEN': ROBOT.secret,
  ACTIONS_RUNTIME_TOKEN: 'secret',
  GITHUB_TOKEN: 'secret',
}

/** A Docker configuration of the user. */
function userConfig(content: unknown): string {
  const path = mkdtempSync(join(directory, 'user-'))
  writeFileSync(join(path, 'config.json'), typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

describe.each([
  ['a copy', remoteImage(), ['copy', '--jobs=8', `ghcr.io/org/app@${digestOf('a')}`]],
  ['a push', stagedImage(), ['push', '/staged']],
] as const)('%s', (_, image, beginning) => {
  it.each([
    ['TLS', {}],
    ['plain HTTP', { url: 'http://harbor.example.com', isPlainHttp: true }],
    ['an unchecked certificate', { tlsVerify: false }],
    ['an authority of its own', { caCertificate: 'PEM' }],
  ])('goes to this machine, whatever way leads to Harbor: %s', async (_way, change) => {
    const { crane } = fakeCrane([PUSHED], {
      connection: connection({ ...change, credentials: ROBOT }),
      environment: SECRETS,
    })
    await crane.send(image, REPOSITORY)
    const [call] = calls()
    expect(call?.args).toEqual([
      ...beginning,
      expect.stringMatching(/^127\.0\.0\.1:\d+\/library\/app@sha256:a{64}$/),
    ])
    expect(call?.env).toMatchObject({ HTTP_PROXY: 'http://127.0.0.1:0' })
    expect(call?.env).not.toHaveProperty('SSL_CERT_FILE')
  })

  it('has no secret of Harbor in an argument, in the environment or in a file', async () => {
    const { crane, masked } = fakeCrane([PUSHED], { environment: SECRETS })
    await crane.send(image, REPOSITORY)
    const [call] = calls()
    expect(Object.keys(call?.files ?? {})).toEqual(['config.json'])
    const seen = JSON.stringify(call)
    for (const form of [...ROBOT_FORMS, 'secret', 'insecure']) expect(seen).not.toContain(form)
    // What it has instead is masked.
    const { auths } = JSON.parse(call?.files['config.json'] ?? '{}') as {
      auths: Record<string, { auth: string }>
    }
    const [entry] = Object.values(auths)
    expect(masked).toContain(
      Buffer.from(entry?.auth ?? '', 'base64')
        .toString()
        .split(':')[1],
    )
  })

  it('has a directory that is for its owner alone, and that is gone afterwards', async () => {
    const { crane } = fakeCrane([PUSHED])
    await crane.send(image, REPOSITORY)
    expect(calls()[0]?.modes).toEqual(['700', '600'])
    expect(readdirSync(directory).filter((name) => name.startsWith('harbor-actions-'))).toEqual([])
  })

  it('that is cancelled ends crane and removes the directory', async () => {
    const cancel = new AbortController()
    const log = new RecordingLog()
    // The first line of a blob says that crane is at work.
    log.info = () => cancel.abort()
    const stderr = `2026/11/24 02:27:29 pushed blob: ${digestOf('1')}\n`
    const { crane } = fakeCrane([{ stderr, hangs: true }], { signal: cancel.signal, log })
    const error = await crane.send(image, REPOSITORY).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(CancelledError)
    expect(error).toHaveProperty('message', `failed to push ${REFERENCE}: the job is being cancelled`)
    expect(() => process.kill(calls()[0]?.pid ?? 0, 0)).toThrow()
    expect(readdirSync(directory).filter((name) => name.startsWith('harbor-actions-'))).toEqual([])
  })
})

describe('the Docker configuration of a copy', () => {
  const entriesOf = (call: Call | undefined) => JSON.parse(call?.files['config.json'] ?? '{}')

  it("is the user's own, and the gateway's for its host and its repository", async () => {
    const own = {
      auths: { 'ghcr.io': { auth: 'dXNlcjpwYXNz' } },
      credHelpers: { 'gcr.io': 'gcloud' },
      credsStore: 'desktop',
      HttpHeaders: { 'X-Meta': 'x' },
    }
    const { crane } = fakeCrane([PUSHED], { environment: { DOCKER_CONFIG: userConfig(own) } })
    await crane.send(remoteImage(), REPOSITORY)
    const [call] = calls()
    const [host = ''] = call?.args.at(-1)?.split('/') ?? []
    const names = [host, `${host}/library/app`]
    const written = entriesOf(call)
    expect(Object.keys(written.auths)).toEqual(['ghcr.io', ...names])
    expect(written.credHelpers).toEqual({ 'gcr.io': 'gcloud', [names[0] ?? '']: '', [names[1] ?? '']: '' })
    expect(written.credsStore).toBe('desktop')
    expect(written).not.toHaveProperty('HttpHeaders')
  })

  it("of a push has nothing of the user's", async () => {
    const own = { auths: { 'ghcr.io': { auth: 'dXNlcjpwYXNz' } }, credsStore: 'desktop' }
    const { crane } = fakeCrane([PUSHED], { environment: { DOCKER_CONFIG: userConfig(own) } })
    await crane.send(stagedImage(), REPOSITORY)
    expect(JSON.stringify(entriesOf(calls()[0]))).not.toMatch(/ghcr|desktop/)
  })

  it("is podman's when Docker has none", async () => {
    const file = join(directory, 'auth.json')
    writeFileSync(file, JSON.stringify({ auths: { 'quay.io': { auth: 'x' } } }))
    const { crane } = fakeCrane([PUSHED], { environment: { REGISTRY_AUTH_FILE: file } })
    await crane.send(remoteImage(), REPOSITORY)
    expect(Object.keys(entriesOf(calls()[0]).auths)).toContain('quay.io')
  })

  it.each([
    ['no JSON', '{"auths": {"ghcr.io": {"auth": "c2VjcmV0', /is not JSON/],
    ['a list', '["c2VjcmV0"]', /has another form than Docker's/],
    ['a list of helpers', '{"credHelpers": ["c2VjcmV0"]}', /has another form than Docker's at credHelpers/],
  ])('that is %s is named and not quoted', async (_, content, sentence) => {
    const { crane } = fakeCrane([PUSHED], { environment: { DOCKER_CONFIG: userConfig(content) } })
    const error = await crane.send(remoteImage(), REPOSITORY).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(UserError)
    expect(String(error)).toMatch(sentence)
    expect(String(error)).not.toContain('c2VjcmV0')
    expect(calls()).toEqual([])
  })
})

describe('the log of a push', () => {
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
    await crane.send(stagedImage(), REPOSITORY)
    expect(log.lines).toEqual([
      'sha256:111111111111  1.0 kB is in Harbor already (blob 1 of 2)',
      'crane tries again: unexpected EOF',
      expect.stringMatching(/^sha256:222222222222 {2}2\.0 MB sent, .*\/s \(blob 2 of 2\)$/),
      expect.stringMatching(/^Pushed 2\.0 MB in .*; Harbor had 1\.0 kB already$/),
    ])
  })

  it('is no flood when there are many', async () => {
    const blobs = Array.from({ length: 200 }, (_, index) => ({
      digest: `sha256:${index.toString(16).padStart(64, '0')}` as const,
      size: 1_000,
    }))
    const stderr = blobs.map(({ digest }) => `2026/11/24 02:27:29 pushed blob: ${digest}\n`).join('')
    const { crane, log } = fakeCrane([{ ...PUSHED, stderr }])
    await crane.send(stagedImage({ blobs, totalBytes: 200_000 }), REPOSITORY)
    expect(log.lines.length).toBeLessThan(10)
    expect(log.lines.at(-1)).toMatch(/^Pushed 200\.0 kB in /)
  })
})

describe('a push', () => {
  it('whose output holds no digest is not trusted', async () => {
    const { crane } = fakeCrane([{ stdout: 'done\n' }])
    await expect(crane.send(stagedImage(), REPOSITORY)).rejects.toThrow('"done" holds no digest')
  })

  it('of another digest is not trusted', async () => {
    const { crane } = fakeCrane([{ stdout: `${REFERENCE.replace(/a{64}/, 'b'.repeat(64))}\n` }])
    await expect(crane.send(stagedImage(), REPOSITORY)).rejects.toThrow('the push is not trusted')
  })
})

describe('a crane that fails', () => {
  const copy = ({ crane }: ReturnType<typeof fakeCrane>) => crane.send(remoteImage(), REPOSITORY)

  it('for the moment is started again', async () => {
    const world = fakeCrane([UNAVAILABLE, UNAVAILABLE, PUSHED])
    await copy(world)
    expect(calls()).toHaveLength(3)
    expect(world.log.lines.filter((line) => line.startsWith('warning'))).toEqual([
      expect.stringContaining('(try 1 of 5, trying again)'),
      expect.stringContaining('(try 2 of 5, trying again)'),
    ])
  })

  it('again and again is reported, with the side that failed', async () => {
    const error = await copy(fakeCrane([UNAVAILABLE])).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(CommandError)
    expect(String(error)).toMatch(
      /failed to pull ghcr\.io\/org\/app@sha256:a+: .*the registry ghcr\.io.*crane said: GET .*503/,
    )
    expect(calls()).toHaveLength(5)
  })

  it('for good is reported at once', async () => {
    const stderr = 'Error: GET https://ghcr.io/v2/x/blobs/1: DENIED: requested access is denied\n'
    await expect(copy(fakeCrane([{ stderr, exitCode: 1 }]))).rejects.toThrow('log in first')
    expect(calls()).toHaveLength(1)
  })

  it('in unknown words is quoted', async () => {
    const world = fakeCrane([{ stderr: 'Error: strange\n', exitCode: 1 }])
    await expect(world.crane.send(stagedImage(), REPOSITORY)).rejects.toThrow(
      `failed to push ${REFERENCE}: strange`,
    )
  })

  it('is judged by its exit code, not by what it says', async () => {
    await copy(fakeCrane([{ ...PUSHED, stderr: 'Error: just talking\n' }]))
  })

  it('because it is not there says what to do', async () => {
    const error = await copy(fakeCrane([], { path: '/nonexistent/crane' })).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(CommandError)
    expect(String(error)).toContain('there is no crane at "/nonexistent/crane"; run setup-crane first')
  })

  it('because nothing moves any more is ended', async () => {
    await expect(copy(fakeCrane([{ hangs: true }], { stallTimeoutMs: 1_500 }))).rejects.toThrow(
      /the registry ghcr\.io sends no more data\. .*increase "stall-timeout"\. moved no byte/,
    )
    expect(() => process.kill(calls()[0]?.pid ?? 0, 0)).toThrow()
  })

  it('is not started again in a job that is cancelled', async () => {
    const cancel = new AbortController()
    const log = new RecordingLog()
    log.warning = () => cancel.abort()
    const world = fakeCrane([UNAVAILABLE], { signal: cancel.signal, log, retryMs: 60_000 })
    await expect(copy(world)).rejects.toThrow(CancelledError)
    expect(calls()).toHaveLength(1)
  })
})
