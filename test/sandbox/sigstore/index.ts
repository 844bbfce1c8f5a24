/**
 * What a keyless signature needs, on 127.0.0.1: GitHub's tokens, a certificate authority with its log, a timestamp
 * authority and a transparency log, by sigstore's own mock.
 */
import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { serve, type TestServer } from '../../support/servers.ts'
import { createAuthority } from './authority.ts'
import { createLog, createTiledLog } from './log.ts'
import type { Reply } from './parts.ts'
import { createTimestamps } from './timestamps.ts'
import { createTokenIssuer, RUN, type RunClaims } from './tokens.ts'

/** The paths of the services; one server has them all. */
const PATHS = {
  token: '/token',
  fulcio: '/api/v2/signingCert',
  timestamp: '/api/v1/timestamp',
  rekor: '/api/v1/log/entries',
  'rekor-2': '/api/v2/log/entries',
} as const
export type SigstoreService = keyof typeof PATHS

export interface Fault {
  readonly status: number
  readonly body?: Reply['response']
  readonly times?: number
  /** The service does what it was asked for, and only its answer is lost. */
  readonly isLost?: boolean
}

export interface SigstoreSandbox {
  readonly url: string
  /** What the runner gives a job that may ask for a token. */
  readonly environment: Readonly<Record<string, string>>
  /** Every token that was given out, and the secret that they are asked for with. */
  readonly secrets: readonly string[]
  /** What was asked for, in order. */
  readonly calls: readonly SigstoreService[]
  /** JSON, as `cosign trusted-root create` writes it. */
  readonly trustedRoot: string
  /** Whose run asks from now on. */
  setRun(claims: RunClaims): void
  /** A token of the run, as a program of the job gets it. */
  token(audience: string): string
  /** The next answers of a service. */
  addFault(service: SigstoreService, fault: Fault): void
  close(): Promise<void>
}

export async function startSigstore(
  options: {
    /** When certificates begin to be valid, for ten minutes; now by default. */
    readonly certificatesFrom?: Date
    readonly timestampsAt?: Date
    /** false: as GitHub's own services, which keep no public list. */
    readonly hasLogs?: boolean
    /** Of the log of signatures, where there is one; 1 by default. */
    readonly logVersion?: 1 | 2
  } = {},
): Promise<SigstoreSandbox> {
  const { certificatesFrom, timestampsAt, hasLogs = true, logVersion = 1 } = options
  const tokens = createTokenIssuer()
  const requestToken = `request-${createHash('sha256').update(String(Math.random())).digest('hex')}`
  const secrets = [requestToken]
  const calls: SigstoreService[] = []
  const faults: (Fault & { readonly service: SigstoreService; readonly body: Reply['response'] })[] = []
  let run = RUN
  const give = (audience: string): string => {
    const token = tokens.issue(audience, run)
    secrets.push(token)
    return token
  }

  const [authority, timestamps] = await Promise.all([
    createAuthority({
      tokens,
      hasCertificateLog: hasLogs,
      ...(certificatesFrom === undefined ? {} : { clock: certificatesFrom }),
    }),
    createTimestamps(timestampsAt),
  ])
  let log: Awaited<ReturnType<typeof createLog>> | undefined
  let tiledLog: ReturnType<typeof createTiledLog> | undefined

  const services: Readonly<
    Record<SigstoreService, (incoming: IncomingMessage, body: Buffer) => Promise<Reply>>
  > = {
    async token({ url = '', headers }) {
      if (headers.authorization !== `Bearer ${requestToken}`) return { statusCode: 401, response: '' }
      const audience = new URL(url, 'http://localhost').searchParams.get('audience') ?? ''
      const value = give(audience)
      return { statusCode: 200, response: JSON.stringify({ count: value.length, value }) }
    },
    fulcio: ({ headers }, body) => authority.issue(body.toString('utf8'), headers.authorization ?? ''),
    timestamp: ({ headers }, body) => timestamps.issue(body, headers['content-type'] ?? ''),
    async rekor({ method, url = '' }, body) {
      if (log === undefined) return { statusCode: 404, response: '' }
      return method === 'GET' ? log.find(url.split('/').at(-1) ?? '') : log.enter(body.toString('utf8'))
    },
    'rekor-2': async (_, body) => tiledLog?.enter(body.toString('utf8')) ?? { statusCode: 404, response: '' },
  }

  const server: TestServer = await serve((incoming, answer) => void respond(incoming, answer))
  const url = `http://127.0.0.1:${server.port}`
  if (hasLogs && logVersion === 1) log = await createLog(url)
  if (hasLogs && logVersion === 2) tiledLog = createTiledLog(url)
  const logKey = log?.publicKey ?? tiledLog?.publicKey

  async function respond(incoming: IncomingMessage, answer: ServerResponse): Promise<void> {
    const [path = ''] = (incoming.url ?? '').split('?')
    const service = (Object.keys(PATHS) as SigstoreService[]).find(
      (name) => path === PATHS[name] || path.startsWith(`${PATHS[name]}/`),
    )
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk as Buffer)
    if (service === undefined) {
      answer.writeHead(404).end()
      return
    }
    calls.push(service)
    const index = faults.findIndex((fault) => fault.service === service)
    const [fault] = index < 0 ? [] : faults.splice(index, 1)
    const given = (): Promise<Reply> =>
      services[service](incoming, Buffer.concat(chunks)).catch((error: unknown) => ({
        statusCode: 500,
        response: String(error),
      }))
    if (fault?.isLost === true) await given()
    const reply: Reply =
      fault === undefined ? await given() : { statusCode: fault.status, response: fault.body }
    answer.writeHead(reply.statusCode, {
      'content-type': reply.contentType ?? 'text/plain',
      ...reply.headers,
    })
    answer.end(reply.response)
  }

  const validFor = { start: new Date(Date.now() - 24 * 3_600_000).toISOString() }
  const chain = (certificates: readonly Buffer[]) => ({
    subject: { organization: 'sigstore.mock', commonName: 'sigstore' },
    uri: url,
    certChain: { certificates: certificates.map((der) => ({ rawBytes: der.toString('base64') })) },
    validFor,
  })
  const listed = (publicKey: Buffer) => ({
    baseUrl: url,
    hashAlgorithm: 'SHA2_256',
    publicKey: {
      rawBytes: publicKey.toString('base64'),
      keyDetails: 'PKIX_ECDSA_P256_SHA_256',
      validFor,
    },
    logId: { keyId: createHash('sha256').update(publicKey).digest('base64') },
  })
  return {
    url,
    environment: {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${url}${PATHS.token}?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
    },
    secrets,
    calls,
    trustedRoot: JSON.stringify({
      mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
      tlogs: logKey === undefined ? [] : [listed(logKey)],
      certificateAuthorities: [chain([authority.certificate])],
      ctlogs: hasLogs ? [listed(authority.certificateLog.publicKey)] : [],
      timestampAuthorities: [chain(timestamps.certificates)],
    }),
    setRun(claims) {
      run = claims
    },
    token: give,
    addFault(service, { body = '', times = 1, ...fault }) {
      for (let time = 0; time < times; time += 1) faults.push({ service, body, ...fault })
    },
    close: () => server.close(),
  }
}
