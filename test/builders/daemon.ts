/** A real Docker daemon with its own data, socket and containerd, for one test file. */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Debian's, whatever else is called docker on PATH. */
const DOCKER = '/usr/bin/docker'

const POLL_MS = 200
const START_MS = 60_000

export interface DockerDaemon {
  /** What a step has in its environment. */
  readonly environment: Readonly<Record<string, string>>
  /** A directory for PATH with the docker client alone. */
  readonly path: string
  /** Runs the docker client; returns its standard output. */
  docker(
    args: readonly string[],
    options?: { readonly environment?: Record<string, string> },
  ): Promise<string>
  close(): Promise<void>
}

/** A daemon that keeps its images in containerd, as new installations do from Docker 29 on. */
export interface ContainerdStore {
  readonly dockerd: string
  /** Directory of the containerd that it starts. */
  readonly containerd: string
}

/** What the client of Debian speaks: newer daemons refuse it unless they are asked not to. */
const CLIENT_API = '1.41'

/**
 * Without a bridge and without firewall rules, so that nothing of the machine changes, and with the storage driver
 * that works on every file system.
 */
export async function startDockerDaemon(store?: ContainerdStore): Promise<DockerDaemon> {
  const directory = await mkdtemp(join(tmpdir(), 'harbor-actions-dockerd-'))
  const socket = `unix://${join(directory, 'docker.sock')}`
  const path = join(directory, 'bin')
  await mkdir(path)
  // A script, because the client finds its plugins beside itself.
  await writeFile(join(path, 'docker'), `#!/bin/sh\nexec ${DOCKER} "$@"\n`, { mode: 0o755 })
  const config = join(directory, 'daemon.json')
  await writeFile(config, JSON.stringify(store === undefined ? {} : WITH_STORE))
  const child = spawn(
    store?.dockerd ?? 'dockerd',
    [
      ...['--config-file', config, `--storage-driver=${store === undefined ? 'vfs' : 'native'}`],
      ...['--bridge=none', '--iptables=false', '--ip6tables=false', '--ip-forward=false'],
      ...['--data-root', join(directory, 'data'), '--exec-root', join(directory, 'exec')],
      ...['--pidfile', join(directory, 'pid'), '--host', socket],
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: daemonEnvironment(store) },
  )
  const log = join(directory, 'log')
  const output = createWriteStream(log)
  child.stdout.pipe(output)
  child.stderr.pipe(output)
  const environment = { DOCKER_HOST: socket, DOCKER_BUILDKIT: store === undefined ? '0' : '1' }
  const docker: DockerDaemon['docker'] = async (args, options = {}) => {
    const env = { ...process.env, ...environment, ...options.environment }
    const { stdout } = await run(DOCKER, args, { env, maxBuffer: 64 * 1024 * 1024 })
    return stdout
  }
  await untilItAnswers(child, { docker, log })
  return {
    environment,
    path,
    docker,
    async close() {
      await end(child)
      await rm(directory, { recursive: true, force: true })
    },
  }
}

const WITH_STORE = { features: { 'containerd-snapshotter': true } }

function daemonEnvironment(store?: ContainerdStore): NodeJS.ProcessEnv {
  if (store === undefined) return process.env
  const path = `${store.containerd}:${process.env['PATH']}`
  return { ...process.env, PATH: path, DOCKER_MIN_API_VERSION: CLIENT_API }
}

async function untilItAnswers(
  child: ChildProcess,
  { docker, log }: { readonly docker: DockerDaemon['docker']; readonly log: string },
): Promise<void> {
  const deadline = Date.now() + START_MS
  for (;;) {
    try {
      await docker(['version'])
      return
    } catch (error) {
      if (child.exitCode === null && Date.now() < deadline) {
        await delay(POLL_MS)
        continue
      }
      await end(child)
      throw new Error(`dockerd does not answer: ${(await readFile(log, 'utf8')).slice(-2000)}`, {
        cause: error,
      })
    }
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = new Promise((resolve) => child.once('close', resolve))
  child.kill('SIGTERM')
  await ended
}
