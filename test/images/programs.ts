/** The program in the images, compiled once for each architecture into the cache outside the repository. */
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import { cacheDirectory } from '../support/tools.ts'

const run = promisify(execFile)

const SOURCE = join(import.meta.dirname, 'hello')

/** A holder of the lock that keeps it longer than any compilation takes has died. */
const STALE_LOCK_MS = 10 * 60_000
const POLL_MS = 200

/** The same everywhere, so that the images have the same digests on every machine with the same Go. */
const GO_ENVIRONMENT = {
  CGO_ENABLED: '0',
  GO111MODULE: 'on',
  GOAMD64: 'v1',
  GOFLAGS: '',
  GOTOOLCHAIN: 'local',
  GOWORK: 'off',
}
const GO_ARGUMENTS = ['build', '-trimpath', '-buildvcs=false', '-ldflags=-s -w -buildid=']

/** Path of the program for a platform (`linux/amd64`), statically linked. */
export async function programFor(platform: string): Promise<string> {
  const directory = join(cacheDirectory(), 'images', await cacheKey())
  const program = join(directory, `hello-${platform.replaceAll('/', '-')}`)
  if (existsSync(program)) return program
  await mkdir(directory, { recursive: true })
  return withLock(`${program}.lock`, async () => {
    if (!existsSync(program)) await compile(platform, program)
    return program
  })
}

async function cacheKey(): Promise<string> {
  const { stdout: version } = await run('go', ['env', 'GOVERSION'])
  const hash = createHash('sha256')
    .update(version)
    .update(JSON.stringify([GO_ENVIRONMENT, GO_ARGUMENTS]))
  for (const name of ['go.mod', 'main.go']) hash.update(await readFile(join(SOURCE, name)))
  return hash.digest('hex').slice(0, 16)
}

async function compile(platform: string, program: string): Promise<void> {
  const [os = '', architecture = ''] = platform.split('/')
  const work = await mkdtemp(`${program}.compiling-`)
  try {
    const output = join(work, 'hello')
    await run('go', [...GO_ARGUMENTS, '-o', output, '.'], {
      cwd: SOURCE,
      env: { ...process.env, ...GO_ENVIRONMENT, GOOS: os, GOARCH: architecture },
    })
    await rename(output, program)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** One process at a time: mkdir either makes the directory or fails. */
async function withLock<T>(lock: string, work: () => Promise<T>): Promise<T> {
  while (!(await takeLock(lock))) await delay(POLL_MS)
  try {
    return await work()
  } finally {
    await rm(lock, { recursive: true, force: true })
  }
}

async function takeLock(lock: string): Promise<boolean> {
  try {
    await mkdir(lock)
    return true
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  const since = await stat(lock).then(
    ({ mtimeMs }) => mtimeMs,
    () => Date.now(),
  )
  if (Date.now() - since > STALE_LOCK_MS) await rm(lock, { recursive: true, force: true })
  return false
}
