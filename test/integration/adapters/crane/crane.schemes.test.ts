/** A real crane between an attacker who breaks one scheme off and listens on the other. */
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { HarborConnection } from '../../../../src/domain/harbor/connection.ts'
import { parseDigest } from '../../../../src/domain/oci/digest.ts'
import { makeImage } from '../../../images/index.ts'
import { connection, digestOf, REPOSITORY, remoteImage, stagedImage } from '../../../support/builders.ts'
import { craneFor, singleTry } from '../../../support/crane.ts'
import { RecordingLog } from '../../../support/fakes.ts'
import { listen, makeCertificate, serve, type TestServer } from '../../../support/servers.ts'
import { toolPath } from '../../../support/tools.ts'

const CRANES = ['crane', 'crane-next'] as const

let directory = ''
let log = new RecordingLog()
let closing: (() => Promise<void> | void)[] = []
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'harbor-actions-test-'))
  closing = []
  log = new RecordingLog()
})
afterEach(async () => {
  for (const close of closing) await close()
  rmSync(directory, { recursive: true })
})

/** A registry that lets every client in and asks for Basic authentication first. */
async function listener(tls?: { readonly key: string; readonly cert: string }): Promise<TestServer> {
  const server = await serve(
    (incoming, answer) => {
      if (incoming.headers.authorization === undefined) {
        answer.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end()
      } else {
        answer.writeHead(404).end('{}')
      }
    },
    tls === undefined ? {} : { tls },
  )
  closing.push(() => server.close())
  return server
}

/** Takes CONNECT as a proxy does, and then does with the connection what an attacker on the path would. */
async function onPath(handle: (socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>()
  const server: Server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.once('data', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      handle(socket)
    })
  })
  const port = await listen(server)
  closing.push(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  return port
}

const reset = (socket: Socket): void => void socket.once('data', () => socket.resetAndDestroy())

function setUp(
  tool: (typeof CRANES)[number],
  options: {
    readonly connection?: HarborConnection
    readonly environment: Readonly<Record<string, string>>
  },
) {
  const once = singleTry()
  log = once.log
  return craneFor({ path: toolPath(tool), temporaryDirectory: directory, ...once, ...options })
}

/** An image in a layout. */
async function image() {
  const layout = join(directory, 'layout')
  const { digest } = await makeImage({ directory: layout, platforms: ['linux/amd64'] })
  return stagedImage({ directory: layout, digest: parseDigest(digest) })
}

const withSecret = (server: TestServer) =>
  server.seen.filter(({ authorization }) => authorization !== undefined)

describe.each(CRANES)('an attacker on the path who breaks TLS off (%s)', (tool) => {
  // Newer ones fall back for private addresses alone, and try a reset again for seconds.
  const isNew = tool === 'crane-next'
  it.each(
    isNew
      ? ['10.0.0.200']
      : ['harbor.corp.local', '10.0.0.200', 'harbor.corp.local:8443', '127.0.0.1.nip.io'],
  )('gets nothing over plain HTTP that is meant for https://%s', async (host) => {
    const plain = await listener()
    const harbor = connection({ url: `https://${host}`, host })
    const { crane } = setUp(tool, {
      connection: harbor,
      environment: {
        HTTPS_PROXY: `http://127.0.0.1:${await onPath(reset)}`,
        HTTP_PROXY: `http://127.0.0.1:${plain.port}`,
      },
    })
    const error = await crane.send(await image(), REPOSITORY).catch((caught: unknown) => caught)
    expect(String(error)).toMatch(/failed to push/)
    expect(`${error}${log.lines}`).not.toContain('127.0.0.1:0')
    expect(plain.seen).toEqual([])
  })

  it.each(isNew ? ['192.168.7.7:5000'] : ['registry.corp.local', '192.168.7.7:5000'])(
    'gets nothing over plain HTTP that is meant for the source %s, whatever proxies the runner has',
    async (host) => {
      const plain = await listener()
      const broken = `http://127.0.0.1:${await onPath(reset)}`
      const way = `http://127.0.0.1:${plain.port}`
      const environment = { HTTPS_PROXY: broken, https_proxy: broken, HTTP_PROXY: way, http_proxy: way }
      await expect(setUp(tool, { environment }).read(`${host}/team/app:1`)).rejects.toThrow('failed to pull')
      const reference = { host, path: 'team/app', digest: digestOf('a') }
      const { crane } = setUp(tool, { environment })
      await expect(crane.send(remoteImage({ reference }), REPOSITORY)).rejects.toThrow()
      expect(log.lines.join()).toContain(`failed to pull ${host}/team/app`)
      expect(plain.seen).toEqual([])
    },
  )
})

describe.each(CRANES)('something that answers over TLS where Harbor is plain HTTP (%s)', (tool) => {
  it('is not asked, and gets no secret', async () => {
    const other = await listener(makeCertificate())
    const plain = await listener()
    const forward = await onPath((socket) => {
      const upstream = connect(other.port, '127.0.0.1')
      upstream.on('error', () => undefined)
      socket.pipe(upstream).pipe(socket)
    })
    const host = 'harbor.internal'
    const harbor = connection({ url: `http://${host}`, host, isPlainHttp: true })
    const { crane } = setUp(tool, {
      connection: harbor,
      environment: {
        HTTPS_PROXY: `http://127.0.0.1:${forward}`,
        HTTP_PROXY: `http://127.0.0.1:${plain.port}`,
      },
    })
    await expect(crane.send(await image(), REPOSITORY)).rejects.toThrow('failed to push')
    expect(other.seen).toEqual([])
    // Harbor itself was found, with the robot's credentials.
    expect(withSecret(plain).length).toBeGreaterThan(0)
    expect(plain.seen[0]?.url).toBe(`http://${host}/v2/`)
  })
})
