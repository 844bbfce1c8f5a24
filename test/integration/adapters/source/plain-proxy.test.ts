/** A registry at a name of a private network that speaks plain HTTP, read by a real crane. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import net, { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createPlainSources, type PlainSources } from '../../../../src/adapters/source/plain-proxy.ts'
import { makeImage } from '../../../images/index.ts'
import { craneFor, harborAt } from '../../../support/crane.ts'
import { RecordingLog } from '../../../support/fakes.ts'
import { servePlainRegistry } from '../../../support/registry.ts'
import { guarded, listen, serve } from '../../../support/servers.ts'
import { type ToolName, toolPath } from '../../../support/tools.ts'

const ADDRESS = '10.11.12.13'
/** Names that end with .local are private ones up to crane 0.20. */
const CRANES: readonly [ToolName, string][] = [
  ['crane', ADDRESS],
  ['crane', 'registry.local'],
  ['crane-middle', ADDRESS],
  ['crane-next', ADDRESS],
]
const LOGIN = { user: 'reader', password: 'source-password' }

let directory = ''
let closing: (() => Promise<void> | void)[] = []
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'harbor-actions-test-'))
  closing = []
  // The private network is this machine.
  const open = net.connect
  const here = ({ host = '', ...options }: net.TcpNetConnectOpts) => ({
    ...options,
    host: /^10\.|\.local$/.test(host) ? '127.0.0.1' : host,
  })
  vi.spyOn(net, 'connect').mockImplementation(((options: net.TcpNetConnectOpts, ...rest: []) =>
    open(here(options), ...rest)) as typeof net.connect)
})
afterEach(async () => {
  for (const close of closing.reverse()) await close()
  vi.restoreAllMocks()
  rmSync(directory, { recursive: true })
})

/** The proxy of the runner for TLS, which knows the names of the private network. */
async function tunnel(port: number): Promise<string> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.once('data', () => {
      const behind = net.connect({ port, host: '127.0.0.1' })
      sockets.add(behind)
      behind.on('error', () => undefined)
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      socket.pipe(behind).pipe(socket)
    })
  })
  const own = await listen(server)
  closing.push(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return `http://127.0.0.1:${own}`
}

function execute(...args: string[]): string {
  return execFileSync(toolPath('crane'), args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
}

/** @param options.moved blobs (paths) that the registry says are at another address. */
async function worldOf(
  [tool, name]: [ToolName, string],
  options: {
    readonly plainSources?: PlainSources
    readonly moved?: { readonly paths: ReadonlySet<string>; readonly location: string }
  } = {},
) {
  const { moved, plainSources } = options
  const plain = await servePlainRegistry()
  const behind = guarded(plain.port, LOGIN)
  const source = await serve((incoming, answer) => {
    if (moved?.paths.has(incoming.url ?? '')) answer.writeHead(307, { location: moved.location }).end()
    else behind(incoming, answer)
  })
  const harbor = await servePlainRegistry()
  closing.push(
    () => plain.close(),
    () => source.close(),
    () => harbor.close(),
  )
  const path = join(directory, 'image')
  const { digest } = await makeImage({ directory: path, platforms: ['linux/amd64'] })
  execute('push', path, `127.0.0.1:${plain.port}/team/app:1`)
  const host = `${name}:${source.port}`
  const auth = Buffer.from(`${LOGIN.user}:${LOGIN.password}`).toString('base64')
  writeFileSync(join(directory, 'config.json'), JSON.stringify({ auths: { [host]: { auth } } }))
  const log = new RecordingLog()
  const { crane, read } = craneFor({
    path: toolPath(tool),
    temporaryDirectory: directory,
    connection: harborAt(`http://127.0.0.1:${harbor.port}`),
    environment: { DOCKER_CONFIG: directory, HTTPS_PROXY: await tunnel(source.port) },
    log,
    ...(plainSources === undefined ? {} : { plainSources }),
  })
  return { source, harbor, digest, crane, read, log, image: `${host}/team/app:1` }
}

function allowed(): PlainSources {
  const plainSources = createPlainSources({ maskSecret: () => undefined })
  closing.push(() => plainSources.close())
  return plainSources
}

const REPOSITORY = { project: 'library', name: 'app' }

describe.each(CRANES)('with %s and %s', (...place) => {
  it('a private registry without TLS is read with the credentials for it, and the log says so', async () => {
    const world = await worldOf(place, { plainSources: allowed() })
    const image = await world.read(world.image)
    await world.crane.send(image, REPOSITORY)
    const copied = execute('digest', `127.0.0.1:${world.harbor.port}/library/app@${world.digest}`)
    expect(copied.trim()).toBe(world.digest)
    expect(world.log.lines.join('\n')).toMatch(/warning: The registry \S+:\d+ does not speak TLS/)
  })

  it('it is refused, and sees no request, when that was not asked for', async () => {
    const world = await worldOf(place)
    await expect(world.read(world.image)).rejects.toThrow(/speaks plain HTTP .* source-tls: off/)
    expect(world.source.seen).toEqual([])
  })

  it('blobs that it keeps on another host are not read from there', async () => {
    const other = await serve((_, answer) => void answer.end())
    closing.push(() => other.close())
    const paths = new Set<string>()
    const location = `http://blobs.local:${other.port}/blob`
    const world = await worldOf(place, { plainSources: allowed(), moved: { paths, location } })
    const image = await world.read(world.image)
    // From here on crane reads, and no longer our own client.
    for (const { digest } of image.blobs) paths.add(`/v2/team/app/blobs/${digest}`)
    await expect(world.crane.send(image, REPOSITORY)).rejects.toThrow(/failed to pull .*\/team\/app/)
    expect(other.seen).toEqual([])
  })
})

describe('the proxy', () => {
  async function ask(url: string, options: { readonly method?: string; readonly login?: string } = {}) {
    const sources = allowed()
    const proxy = new URL((await sources.proxyFor('registry.local:5000')) ?? '')
    const { method = 'GET', login = `${proxy.username}:${proxy.password}` } = options
    const authorization = `Basic ${Buffer.from(login).toString('base64')}`
    return new Promise<number>((resolve, reject) => {
      const outgoing = get(
        {
          host: proxy.hostname,
          port: proxy.port,
          path: url,
          method,
          headers: login === '' ? {} : { 'proxy-authorization': authorization },
        },
        (answer: IncomingMessage) => {
          answer.resume()
          resolve(answer.statusCode ?? 0)
        },
      )
      outgoing.once('error', reject)
    })
  }

  it.each([
    ['another host', 'http://other.local:5000/v2/', 403],
    ['another port', 'http://registry.local:50001/v2/', 403],
    ['a host that only begins so', 'http://registry.local:5000.other.local/v2/', 403],
    ['a name in front of another host', 'http://registry.local:5000@other.local/v2/', 403],
    ['a path without a host', '/v2/', 403],
    ['TLS', 'https://registry.local:5000/v2/', 403],
  ])('does not lead to %s', async (_, url, status) => {
    expect(await ask(url)).toBe(status)
  })

  it('only reads', async () => {
    expect(await ask('http://registry.local:5000/v2/a/blobs/uploads/', { method: 'POST' })).toBe(405)
  })

  it.each([
    ['without its password', ''],
    ['with a wrong one', 'source:guess'],
  ])('serves no program %s', async (_, login) => {
    expect(await ask('http://registry.local:5000/v2/', { login })).toBe(407)
  })
})

it.each([
  ['registry.local:5000', true],
  ['10.1.2.3', true],
  ['192.168.0.7:5000', true],
  ['172.16.0.1', true],
  ['172.32.0.1', false],
  ['registry.example.com', false],
  ['registry.internal:5000', false],
  ['127.0.0.1.example.com', false],
  ['10.1.2.3.example.com', false],
  // It needs no proxy.
  ['127.0.0.1:5000', false],
  ['localhost', false],
])('whether %s may be read over plain HTTP: %s', (host, isAllowed) => {
  expect(allowed().isAllowed(host)).toBe(isAllowed)
})
