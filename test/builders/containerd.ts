/** A real containerd 2 with its own data and socket, for one test file; it runs no containers. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { containerdDirectory } from '../cluster/containerd.ts'
import { output } from './world.ts'

export interface Containerd {
  ctr(...args: string[]): Promise<string>
  close(): Promise<void>
}

export async function startContainerd(): Promise<Containerd> {
  // Short: the path of a socket has 108 bytes at most.
  const directory = await mkdtemp(join(tmpdir(), 'harbor-actions-containerd-'))
  const address = join(directory, 'sock')
  const config = join(directory, 'config.toml')
  await mkdir(join(directory, 'state'))
  const lines = [
    'version = 2',
    `root = "${join(directory, 'root')}"`,
    `state = "${join(directory, 'state')}"`,
    '[grpc]',
    `  address = "${address}"`,
  ]
  await writeFile(config, lines.join('\n'))
  const programs = containerdDirectory('v2')
  const child = spawn(join(programs, 'containerd'), ['--config', config], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  await untilItIsReady(child)
  return {
    ctr: (...args) => output(join(programs, 'ctr'), ['--address', address, ...args]),
    async close() {
      const ended = new Promise((resolve) => child.once('close', resolve))
      child.kill('SIGTERM')
      await ended
      await rm(directory, { recursive: true, force: true })
    },
  }
}

async function untilItIsReady(child: ChildProcess): Promise<void> {
  let log = ''
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => reject(new Error(`containerd ended with ${code}: ${log.slice(-2_000)}`)))
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      log += text
      if (log.includes('successfully booted')) resolve()
    })
  })
}
