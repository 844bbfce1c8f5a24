/**
 * Real containerds: the one of the Debian or Ubuntu that this runs on, and one of the 2.x line out of its Go module. Each
 * runs in a network namespace of the test's own, where Harbor's name leads to port 80 and port 443 has no route.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server, Socket } from 'node:net'
import { join } from 'node:path'
import { cacheDirectory } from '../support/tools.ts'

/** The line that k3s 1.33 and later bring. */
const MODULE = 'github.com/containerd/containerd/v2'
const VERSION = 'v2.1.9'

/** What a pull does not need, and what would need C. */
const TAGS = 'no_btrfs,no_devmapper,no_zfs,no_cri,no_tracing'

export const CONTAINERDS = ['distribution', 'v2'] as const
export type ContainerdName = (typeof CONTAINERDS)[number]

/** Address of Harbor in the namespace, which no other has. */
const ADDRESS = '10.77.0.1'

/** Why the tests cannot run here; '' when they can. */
export function whyNoContainerd(): string {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    return 'a network namespace needs root on Linux'
  const missing = ['ip', 'apt-get', 'dpkg', 'go'].filter(
    (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0,
  )
  return missing.length === 0 ? '' : `there is no ${missing.join(', no ')}`
}

/** Directory with `containerd` and `ctr`. */
export function containerdDirectory(name: ContainerdName): string {
  return join(cacheDirectory(), 'cluster', `containerd-${name === 'v2' ? VERSION : name}`)
}

/** Puts both into the cache unless they are there: a package of a few megabytes, and a build of a minute. */
export async function installContainerds(): Promise<void> {
  await installDistribution()
  await installContainerd2()
}

async function installDistribution(): Promise<void> {
  await install('distribution', async (work) => {
    run('apt-get', ['update', '--quiet'], work)
    run('apt-get', ['download', '--quiet', 'containerd'], work)
    const [archive = ''] = (await readdir(work)).filter((name) => name.endsWith('.deb'))
    run('dpkg', ['--extract', archive, 'package'], work)
    for (const program of ['containerd', 'ctr']) {
      await rename(join(work, 'package', 'usr', 'bin', program), join(work, program))
    }
    await rm(join(work, 'package'), { recursive: true })
    await rm(join(work, archive))
  })
}

/** The one of the 2.x line. */
export async function installContainerd2(): Promise<void> {
  await install('v2', async (work) => {
    const { stdout } = run('go', ['mod', 'download', '-json', `${MODULE}@${VERSION}`], work)
    const { Dir: source } = JSON.parse(stdout) as { Dir: string }
    const packages = ['./cmd/containerd', './cmd/ctr']
    const args = ['build', '-trimpath', '-tags', TAGS, '-ldflags', '-s -w', '-o', `${work}/`, ...packages]
    run('go', args, source, { CGO_ENABLED: '0' })
  })
}

async function install(name: ContainerdName, make: (work: string) => Promise<void>): Promise<void> {
  const directory = containerdDirectory(name)
  if (existsSync(directory)) return
  console.log(`Installing containerd (${name})`)
  await mkdir(join(cacheDirectory(), 'cluster'), { recursive: true })
  const work = await mkdtemp(join(cacheDirectory(), 'cluster', 'installing-'))
  try {
    await make(work)
    await rename(work, directory).catch((error: unknown) => {
      if (!existsSync(directory)) throw error
    })
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

function run(
  program: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): { readonly stdout: string } {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr || status}`)
  return { stdout }
}

/** A network in which `host` is Harbor's, on port 80 alone. */
export class NodeNetwork {
  readonly #name: string
  readonly #socket: Server
  readonly #children: ChildProcess[] = []

  private constructor(name: string, socket: Server) {
    this.#name = name
    this.#socket = socket
  }

  /** @param port of Harbor on 127.0.0.1 outside of the namespace. */
  static async create(options: {
    readonly host: string
    readonly port: number
    readonly directory: string
  }): Promise<NodeNetwork> {
    const name = `harbor-actions-${process.pid}`
    // Sockets of the file system are the one way in.
    const path = join(options.directory, 'harbor.sock')
    const socket = createServer((inside) => {
      const outside = new Socket().connect(options.port, '127.0.0.1')
      for (const end of [inside, outside])
        end.on('error', () => [inside, outside].map((other) => other.destroy()))
      inside.pipe(outside).pipe(inside)
    })
    await new Promise<void>((resolve) => socket.listen(path, resolve))
    const network = new NodeNetwork(name, socket)
    try {
      // `ip netns exec` lays what is here over /etc.
      await mkdir(`/etc/netns/${name}`, { recursive: true })
      await writeFile(`/etc/netns/${name}/hosts`, `127.0.0.1 localhost\n${ADDRESS} ${options.host}\n`)
      await writeFile(`/etc/netns/${name}/resolv.conf`, 'nameserver 127.0.0.1\n')
      run('ip', ['netns', 'add', name], '/')
      for (const command of COMMANDS) network.#ip(command)
      await network.start(process.execPath, ['-e', FORWARD, ADDRESS, path], 'listening')
      return network
    } catch (error) {
      await network.remove()
      throw error
    }
  }

  #ip(command: string): void {
    run('ip', ['-netns', this.#name, ...command.split(' ')], '/')
  }

  /** Runs to its end inside; standard output and error together. */
  async exec(
    program: string,
    args: readonly string[],
  ): Promise<{ readonly exitCode: number; readonly text: string }> {
    // Not synchronously: what it asks is answered by this process.
    const child = spawn('ip', ['netns', 'exec', this.#name, program, ...args])
    let text = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk
      })
    }
    const exitCode = await new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 1)))
    return { exitCode, text }
  }

  /** Runs inside until the network is removed; resolves when it says `ready`. */
  async start(program: string, args: readonly string[], ready: string): Promise<void> {
    const child = spawn('ip', ['netns', 'exec', this.#name, program, ...args], { stdio: 'pipe' })
    this.#children.push(child)
    let said = ''
    await new Promise<void>((resolve, reject) => {
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8').on('data', (text: string) => {
          said += text
          if (said.includes(ready)) resolve()
        })
      }
      child.once('close', (code) => reject(new Error(`${program} ended with ${code}: ${said.slice(-2_000)}`)))
    })
  }

  async remove(): Promise<void> {
    await Promise.all(
      this.#children.map((child) => {
        if (child.exitCode !== null || child.signalCode !== null) return undefined
        const ended = new Promise((resolve) => child.once('close', resolve))
        child.kill('SIGKILL')
        return ended
      }),
    )
    spawnSync('ip', ['netns', 'del', this.#name])
    await rm(`/etc/netns/${this.#name}`, { recursive: true, force: true })
    await new Promise((resolve) => this.#socket.close(resolve))
  }
}

/** Port 443 is looked up before the addresses of the machine itself, and leads nowhere: `no route to host`. */
const COMMANDS = [
  'link set lo up',
  `addr add ${ADDRESS}/32 dev lo`,
  'rule add pref 20 lookup local',
  'rule add pref 10 ipproto tcp dport 443 lookup 100',
  'rule del pref 0',
  'route add unreachable default table 100',
]

/** What the ingress is outside: port 80 to Harbor. */
const FORWARD = `
const [address, path] = process.argv.slice(1)
const net = require('node:net')
net.createServer((inside) => {
  const outside = net.connect(path)
  for (const end of [inside, outside]) end.on('error', () => { inside.destroy(); outside.destroy() })
  inside.pipe(outside).pipe(inside)
}).listen(80, address, () => console.log('listening'))
`
