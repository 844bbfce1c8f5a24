/**
 * What is said of a Harbor and of a source that fail, and whether it is tried again. Harbor's answers come through the
 * gateway; those of a source are crane's words, which differ by version and by protocol, so they are made here by servers
 * that break off, and not written down from memory.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createSecureServer, type Http2ServerResponse } from 'node:http2'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { judgeCraneFailure } from '../../../../src/domain/crane/failure.ts'
import { parseDigest } from '../../../../src/domain/oci/digest.ts'
import { blobPath, makeSyntheticImage, OCI } from '../../../images/index.ts'
import { REPOSITORY, stagedImage } from '../../../support/builders.ts'
import { craneFor, harborAt, singleTry } from '../../../support/crane.ts'
import { makeCertificate } from '../../../support/servers.ts'
import { type ToolName, toolPath } from '../../../support/tools.ts'

type Handler = (incoming: IncomingMessage, outgoing: ServerResponse) => void

interface Case {
  readonly name: string
  /** `METHOD path` of the requests that fail. */
  readonly at: RegExp
  readonly fault: Handler
  /** How many requests fail; all of them, when it is not given. */
  readonly times?: number
  readonly protocol?: 'h2'
  readonly operation?: 'pull'
  readonly advice: RegExp
  readonly transient: boolean
}

const answer =
  (status: number, body = '', headers: Readonly<Record<string, string>> = {}): Handler =>
  (incoming, outgoing) => {
    incoming.resume()
    outgoing.writeHead(status, { 'content-type': 'text/html', ...headers })
    if (incoming.method === 'HEAD') outgoing.end()
    else outgoing.end(body)
  }

const refusal = (status: number, code: string, message: string): Handler =>
  answer(status, `${JSON.stringify({ errors: [{ code, message }] })}\n`, {
    'content-type': 'application/json',
  })

const page = (title: string): string =>
  `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`

const reset: Handler = (incoming) => {
  incoming.socket.destroy()
}

const cutInTheMiddle: Handler = (incoming, outgoing) => {
  outgoing.writeHead(500, { 'content-length': '100' })
  outgoing.write('half', () => incoming.socket.destroy())
}

/** In a case of HTTP/2 alone. */
const streamOf = (outgoing: ServerResponse) => (outgoing as unknown as Http2ServerResponse).stream

/** As a proxy that is reloaded, or that has reached its limit for a connection. */
const goAway =
  (code: number): Handler =>
  (_, outgoing) => {
    const { session } = streamOf(outgoing)
    session?.goaway(code)
    setTimeout(() => session?.destroy(), 50)
  }

const endStream =
  (code: number): Handler =>
  (_, outgoing) =>
    streamOf(outgoing).close(code)

const READ_ONLY = 'The system is in read only mode. Any modification is prohibited.'
const QUOTA =
  'adding 173 B of storage resource, which when updated to current usage of 9.0 KiB will exceed the configured upper limit of 9.0 KiB.'

const CASES: readonly Case[] = [
  // Tried again.
  {
    name: 'a reset in a layer',
    at: /^PATCH/,
    fault: reset,
    advice: /closed the connection/,
    transient: true,
  },
  {
    name: 'an answer that is cut',
    at: /^PUT .*manifests/,
    fault: cutInTheMiddle,
    advice: /failed \(500\)/,
    transient: true,
  },
  {
    name: '502 of nginx',
    at: /^PATCH/,
    fault: answer(502, page('502 Bad Gateway')),
    advice: /: nginx in front of Harbor/,
    transient: true,
  },
  {
    name: '504 of nginx',
    at: /^PUT .*manifests/,
    fault: answer(504, page('504 Gateway Time-out')),
    advice: /its time limit was reached/,
    transient: true,
  },
  {
    name: '520 of Cloudflare',
    at: /^PUT .*manifests/,
    fault: answer(520, 'error code: 520'),
    advice: /: Cloudflare answered in place of Harbor/,
    transient: true,
  },
  {
    name: '524 of Cloudflare',
    at: /^PATCH/,
    fault: answer(524, 'error code: 524'),
    advice: /no answer within its limit/,
    transient: true,
  },
  {
    name: '499',
    at: /^PATCH/,
    fault: answer(499),
    advice: /stopped waiting for another proxy/,
    transient: true,
  },
  {
    name: '429 with a page',
    at: /^POST/,
    fault: answer(429, page('429 Too Many Requests')),
    advice: /limits the rate of requests/,
    transient: true,
  },
  {
    name: '500 of Harbor',
    at: /^PUT .*manifests/,
    fault: refusal(500, 'UNKNOWN', 'internal server error'),
    advice: /: Harbor at \S+ itself/,
    transient: true,
  },
  {
    name: 'an upload that was lost',
    at: /^PATCH/,
    fault: refusal(404, 'BLOB_UPLOAD_UNKNOWN', 'blob upload unknown to registry'),
    advice: /no longer knows the upload/,
    transient: true,
  },
  {
    name: 'a layer that was lost',
    at: /^PUT .*manifests/,
    fault: refusal(404, 'MANIFEST_BLOB_UNKNOWN', 'blob unknown to registry'),
    advice: /does not have a layer/,
    transient: true,
  },
  // Never.
  {
    name: 'read-only mode',
    at: /^POST/,
    fault: refusal(403, 'DENIED', READ_ONLY),
    advice: /in read-only mode/,
    transient: false,
  },
  {
    name: 'a full quota',
    at: /^PUT .*uploads/,
    fault: refusal(403, 'DENIED', QUOTA),
    advice: /quota is used up/,
    transient: false,
  },
  {
    name: 'a proxy cache',
    at: /^POST/,
    fault: refusal(403, 'DENIED', 'can not push artifact to a proxy project: p'),
    advice: /is a proxy cache/,
    transient: false,
  },
  {
    name: 'a rule that is not known',
    at: /^POST/,
    fault: refusal(403, 'DENIED', 'no'),
    advice: /by a rule that is not known here/,
    transient: false,
  },
  {
    name: '401',
    at: /^POST/,
    fault: refusal(401, 'UNAUTHORIZED', 'unauthorized to access repository: p/a, action: push'),
    advice: /lacks repository: push/,
    transient: false,
  },
  {
    name: '403 of a firewall',
    at: /^POST/,
    fault: answer(403, page('403 Forbidden')),
    advice: /not in Harbor's format/,
    transient: false,
  },
  {
    name: '405 of a front',
    at: /^PATCH/,
    fault: answer(405, page('405 Not Allowed')),
    advice: /does not allow this method/,
    transient: false,
  },
  {
    name: '411',
    at: /^PATCH/,
    fault: answer(411, page('411 Length Required')),
    advice: /without a Content-Length/,
    transient: false,
  },
  {
    name: '413',
    at: /^PATCH/,
    fault: answer(413, page('413 Request Entity Too Large')),
    advice: /limits the size of a request/,
    transient: false,
  },
  {
    name: '507',
    at: /^PATCH/,
    fault: answer(507, 'Insufficient Storage'),
    advice: /is full/,
    transient: false,
  },
  {
    name: 'plain HTTP at a port of TLS',
    at: /^GET \/v2\/$/,
    fault: answer(400, 'Client sent an HTTP request to an HTTPS server.\n'),
    advice: /write harbor-url with https/,
    transient: false,
  },
  {
    name: 'a page for an upload',
    at: /^POST/,
    fault: answer(200, page('Sign in')),
    advice: /answered with a page/,
    transient: false,
  },
  {
    name: 'a page for a look',
    at: /^HEAD .*manifests/,
    fault: answer(200, page('Sign in')),
    advice: /answered with a page/,
    transient: false,
  },
  // From another registry.
  {
    name: 'a rate limit of Docker Hub',
    operation: 'pull',
    at: /manifests/,
    fault: refusal(
      429,
      'TOOMANYREQUESTS',
      'You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit',
    ),
    advice: /docker\/login-action/,
    transient: false,
  },
  {
    name: 'a source without the image',
    operation: 'pull',
    at: /manifests/,
    fault: refusal(404, 'MANIFEST_UNKNOWN', 'manifest unknown'),
    advice: /does not exist in the registry/,
    transient: false,
  },
  {
    name: 'a source that wants a login',
    operation: 'pull',
    at: /manifests/,
    fault: refusal(401, 'UNAUTHORIZED', 'authentication required'),
    advice: /log in first/,
    transient: false,
  },
  {
    name: 'a source that denies it',
    operation: 'pull',
    at: /manifests/,
    fault: refusal(403, 'DENIED', 'requested access to the resource is denied'),
    advice: /denied access to the image/,
    transient: false,
  },
  ...[
    ['GOAWAY', goAway(0)] as const,
    ['GOAWAY with an error', goAway(11)] as const,
    ['a stream error', endStream(2)] as const,
    ['a cancelled stream', endStream(8)] as const,
  ].map(
    ([name, fault]): Case => ({
      name: `HTTP/2 ${name} in a layer of a source`,
      operation: 'pull',
      protocol: 'h2',
      at: /^GET .*blobs/,
      fault,
      advice: /closed the HTTP\/2 connection/,
      transient: true,
    }),
  ),
  {
    name: 'a reset in a layer of a source',
    operation: 'pull',
    at: /^GET .*blobs/,
    fault: reset,
    advice: /closed the connection/,
    transient: true,
  },
  {
    name: 'a source that restarts',
    operation: 'pull',
    at: /manifests/,
    fault: answer(503, page('503 Service Temporarily Unavailable')),
    advice: /restarting/,
    transient: true,
  },
]

/** What the image that was made has, by its digest. */
function serveMade(url: string, outgoing: ServerResponse): void {
  const digest = url.split('/').at(-1) ?? ''
  const name = digest.startsWith('sha256:') ? digest : made.digest
  const type = url.includes('/manifests/') ? OCI.manifest : 'application/octet-stream'
  outgoing.writeHead(200, { 'content-type': type }).end(readFileSync(blobPath(made.directory, name)))
}

/** Takes every push, has one image and says that it has none, and fails where a case says so. */
function registry({
  at,
  fault,
  times = Number.POSITIVE_INFINITY,
}: Pick<Case, 'at' | 'fault' | 'times'>): Handler {
  let left = times
  const location = { location: '/v2/library/app/blobs/uploads/1?_state=x' }
  return (incoming, outgoing) => {
    const { method = '', url = '' } = incoming
    if (left > 0 && at.test(`${method} ${url}`)) {
      left -= 1
      fault(incoming, outgoing)
      return
    }
    if (url === '/v2/') return answer(200, '{}', { 'content-type': 'application/json' })(incoming, outgoing)
    if (method === 'HEAD') return answer(404)(incoming, outgoing)
    if (method === 'GET') return serveMade(url, outgoing)
    if (method === 'POST') return answer(202, '', location)(incoming, outgoing)
    incoming.resume()
    incoming.once('end', () => answer(method === 'PATCH' ? 202 : 201, '', location)(incoming, outgoing))
  }
}

let directory = ''
let made: Awaited<ReturnType<typeof makeSyntheticImage>>
let certificate: { readonly key: string; readonly cert: string }
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'harbor-actions-test-'))
  made = await makeSyntheticImage({
    directory: join(directory, 'layout'),
    layers: 1,
    layerBytes: 300_000,
    seed: 'faults',
  })
  certificate = makeCertificate()
  writeFileSync(join(directory, 'ca.pem'), certificate.cert)
})
afterAll(() => rmSync(directory, { recursive: true, force: true }))

async function withServer<T>(
  given: Pick<Case, 'at' | 'fault' | 'times' | 'protocol'>,
  work: (port: number) => Promise<T>,
): Promise<T> {
  const handler = registry(given)
  const server =
    given.protocol === 'h2'
      ? createSecureServer({ ...certificate, allowHTTP1: true }, handler as never)
      : createServer(handler)
  // A connection that a case breaks is no matter.
  server.on('sessionError', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    return await work((server.address() as AddressInfo).port)
  } finally {
    if ('closeAllConnections' in server) server.closeAllConnections()
    server.close()
  }
}

const environment = (): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '',
  HOME: directory,
  SSL_CERT_FILE: join(directory, 'ca.pem'),
})

interface Said {
  readonly text: string
  /** It is tried again. */
  readonly isTransient: boolean
}

/** What is said of a Harbor that fails, after one crane. */
async function pushTo(tool: ToolName, given: Case): Promise<Said> {
  return withServer(given, async (port) => {
    const once = singleTry()
    const { crane } = craneFor({
      path: toolPath(tool),
      temporaryDirectory: mkdtempSync(join(directory, 'push-')),
      connection: harborAt(`http://127.0.0.1:${port}`),
      ...once,
    })
    const image = stagedImage({ directory: made.directory, digest: parseDigest(made.digest) })
    const error: unknown = await crane.send(image, REPOSITORY).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(Error)
    const warning = once.log.lines.find((line) => line.startsWith('warning: '))
    return { text: warning ?? String(error), isTransient: warning !== undefined }
  })
}

/** What a crane that reads says of a registry that fails. */
async function pullFrom(tool: ToolName, given: Case): Promise<Said> {
  return withServer(given, async (port) => {
    const host = `127.0.0.1:${port}`
    const reference = `${host}/p/a:1`
    const target = mkdtempSync(join(directory, 'pulled-'))
    const args = ['pull', '--format=oci', reference, target]
    const child = spawn(toolPath(tool), args, { env: environment(), stdio: ['ignore', 'ignore', 'pipe'] })
    let stderr = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text
    })
    const exitCode = await new Promise((resolve) => child.once('close', resolve))
    expect(exitCode, stderr).toBe(1)
    const failure = judgeCraneFailure(stderr, { reference, host })
    return { text: `${failure.advice}: ${failure.detail}`, isTransient: failure.transient }
  })
}

describe.each(['crane', 'crane-next'] as const)('%s', (tool) => {
  // Side by side: most of the time crane waits to try again by itself.
  it.concurrent.each(CASES)('$name', async (given) => {
    const { text, isTransient } = await (given.operation === 'pull' ? pullFrom : pushTo)(tool, given)
    expect(text).toMatch(given.advice)
    expect(isTransient, text).toBe(given.transient)
  })

  it('a push that a proxy broke off arrives at the second try', async () => {
    // crane itself tries a manifest again: the second time is that of another crane.
    await withServer(
      { at: /^PUT .*manifests/, fault: refusal(429, 'TOOMANYREQUESTS', 'slower'), times: 4 },
      async (port) => {
        const { crane, log } = craneFor({
          path: toolPath(tool),
          temporaryDirectory: directory,
          connection: harborAt(`http://127.0.0.1:${port}`),
        })
        const image = stagedImage({ directory: made.directory, digest: made.digest as `sha256:${string}` })
        await crane.send(image, REPOSITORY)
        expect(log.lines.filter((line) => line.startsWith('warning'))).toEqual([
          expect.stringMatching(/limits the rate of requests.*\(try 1 of 5, trying again\)$/),
        ])
      },
    )
  })
})
