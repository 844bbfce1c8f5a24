import { CancelledError, UserError } from '../../domain/errors.ts'
import { isLoopbackServer, type KubeConnection, loopbackAdvice } from '../../domain/kubernetes/kubeconfig.ts'
import { formatBytes } from '../../domain/text/format.ts'
import { collectText, createHttpClient, type HttpClient, USER_AGENT } from '../http/client.ts'
import { explainNetworkError, type FaultKind, type NetworkFault } from '../http/network-fault.ts'
import { isBusyStatus, type RetryPolicy, retry, type TransientFault } from '../http/retry.ts'

/**
 * A small client for the dozen calls of the bootstrap. The official client for Node would add about
 * 8 MB to the bundle (all models of all APIs, a second undici), more than three times the size of the rest.
 */

const SILENCE = { headersMs: 30_000, bodyMs: 30_000 }

/** A tailnet may need a moment to connect. */
const READS: RetryPolicy = { firstDelayMs: 500, longestDelayMs: 5_000, patienceMs: 40_000 }

/** A write is sent once: after a lost answer it is not known whether it was done. */
const WRITES: RetryPolicy = { ...READS, tries: 1 }

/** Far above the size of a namespace's pods and events. */
const MAX_BODY_BYTES = 64 * 1024 * 1024

export interface KubeRequest {
  /** PATCH sends a merge patch (RFC 7386). */
  readonly method: 'GET' | 'POST' | 'PATCH'
  readonly path: string
  readonly body?: unknown
  readonly accept?: string
  /** Completes "failed to …". */
  readonly purpose: string
  /** A POST without effect (a review), which can be retried. */
  readonly isRead?: true
}

export interface KubeAnswer {
  readonly status: number
  readonly text: string
}

/** Sends one request and returns any answer of the API server but 401; waits while the server is too busy. */
export type KubeHttp = (kubeRequest: KubeRequest) => Promise<KubeAnswer>

export function createKubeHttp(input: {
  readonly connection: KubeConnection
  readonly signal: AbortSignal
  /** For HTTPS_PROXY, NO_PROXY and SSL_CERT_FILE, as helm reads them. */
  readonly environment: Readonly<Record<string, string | undefined>>
}): KubeHttp {
  const { connection, signal } = input
  const { credentials } = connection
  const client = createKubeClient(connection, input.environment)
  const authorization = credentials.kind === 'token' ? { authorization: `Bearer ${credentials.token}` } : {}

  async function sendOnce(kubeRequest: KubeRequest): Promise<SentAnswer> {
    const answer = await client.send(new URL(`${connection.server}${kubeRequest.path}`), {
      method: kubeRequest.method,
      signal,
      headers: {
        ...authorization,
        accept: kubeRequest.accept ?? 'application/json',
        'user-agent': USER_AGENT,
        ...(kubeRequest.body === undefined ? {} : { 'content-type': contentType(kubeRequest) }),
      },
      ...(kubeRequest.body === undefined ? {} : { body: JSON.stringify(kubeRequest.body) }),
      maxBytes: MAX_BODY_BYTES,
      into: collectText(),
    })
    const [retryAfter] = answer.headers('retry-after')
    if (answer.isWhole) return { status: answer.status, text: answer.body, retryAfter }
    throw new UserError(
      `failed to ${kubeRequest.purpose}: the answer of the API server is larger than ${formatBytes(MAX_BODY_BYTES)}`,
    )
  }

  async function attempt(kubeRequest: KubeRequest): Promise<Tried> {
    try {
      const answer = await sendOnce(kubeRequest)
      if (answer.status === 401) throw credentialsError(kubeRequest, connection)
      return { kind: 'answer', answer }
    } catch (error) {
      if (signal.aborted) throw cancelled(kubeRequest)
      if (error instanceof UserError) throw error
      return { kind: 'failure', ...describeFailure(error, { kubeRequest, connection, client }) }
    }
  }

  return async (kubeRequest) => {
    const isRead = kubeRequest.method === 'GET' || kubeRequest.isRead === true
    const tried = await retry(isRead ? READS : WRITES, () => attempt(kubeRequest), {
      signal,
      judge: judgeTry,
      cancelled: () => cancelled(kubeRequest),
    })
    if (tried.kind === 'answer') return tried.answer
    throw tried.error
  }
}

type Tried =
  | { readonly kind: 'answer'; readonly answer: SentAnswer }
  | { readonly kind: 'failure'; readonly isTransient: boolean; readonly error: UserError }

interface SentAnswer extends KubeAnswer {
  readonly retryAfter: string | undefined
}

function judgeTry(tried: Tried): TransientFault | undefined {
  if (tried.kind === 'failure') return tried.isTransient ? { reason: tried.error.message } : undefined
  const { status, retryAfter } = tried.answer
  return isBusyStatus(status) ? { reason: `the API server answers ${status}`, retryAfter } : undefined
}

/** A kubeconfig that names an authority trusts only that one; without one, helm (Go) trusts those of the runner. */
function createKubeClient(
  { server, caCertificate, tlsServerName, credentials }: KubeConnection,
  environment: Readonly<Record<string, string | undefined>>,
): HttpClient {
  return createHttpClient({
    target: new URL(server),
    environment,
    silence: SILENCE,
    ...(caCertificate === '' ? {} : { caCertificates: [caCertificate], isOnlyTrust: true }),
    ...(tlsServerName === '' ? {} : { serverName: tlsServerName }),
    ...(credentials.kind === 'certificate' ? { certificate: credentials } : {}),
  })
}

function contentType({ method }: KubeRequest): string {
  return method === 'PATCH' ? 'application/merge-patch+json' : 'application/json'
}

function cancelled(kubeRequest: KubeRequest): CancelledError {
  return new CancelledError(`failed to ${kubeRequest.purpose}: the job is being cancelled`)
}

function credentialsError(kubeRequest: KubeRequest, connection: KubeConnection): UserError {
  const advice =
    connection.credentials.kind === 'token'
      ? 'The token has expired or belongs to another cluster. Create a new one: kubectl create token harbor-bootstrap --namespace harbor --duration=1h'
      : 'The client certificate was not issued by this cluster'
  return new UserError(
    `failed to ${kubeRequest.purpose}: the API server at ${connection.server} refused the credentials of the kubeconfig (401). ${advice}`,
  )
}

/** What is particular about an API server. undefined: the common words. */
const SENTENCES: Readonly<
  Partial<Record<FaultKind, (server: string, fault: NetworkFault) => string | undefined>>
> = {
  'other-name': (server, { message }) =>
    `the certificate of the API server at ${server} is for other names: ${message}. ` +
    'Use one of these in the kubeconfig, or add this address to tls-san in /etc/rancher/k3s/config.yaml of the node and restart k3s',
  untrusted: (server) =>
    `the certificate of the API server at ${server} is not signed by the authority in the kubeconfig. The kubeconfig belongs to another cluster, or another server answers there`,
  protocol: (server, { message }) => `the TLS handshake with the API server at ${server} failed: ${message}`,
  'unknown-name': (server) =>
    `the runner cannot resolve the name in ${server}; use an IP address, or connect the runner to the network that resolves it`,
  // A self-hosted runner on the node itself may well use that address.
  refused: (server) => (isLoopbackServer(server) ? loopbackAdvice(server) : undefined),
}

function describeFailure(
  error: unknown,
  context: {
    readonly kubeRequest: KubeRequest
    readonly connection: KubeConnection
    readonly client: HttpClient
  },
): { readonly isTransient: boolean; readonly error: UserError } {
  const { kubeRequest, client } = context
  const { server } = context.connection
  const place = { title: `the API server at ${server}`, host: new URL(server).host }
  const fault = explainNetworkError(error, { server: place, client })
  const failure = (isTransient: boolean, text: string) => ({
    isTransient,
    error: new UserError(`failed to ${kubeRequest.purpose}: ${text}`, { cause: error }),
  })
  const own = SENTENCES[fault.kind]?.(server, fault)
  if (own !== undefined) return failure(false, `${own} (${fault.code || fault.message})`)
  if (!fault.isTransient || fault.kind === 'proxy') return failure(fault.isTransient, fault.reason)
  return failure(
    true,
    `${fault.reason}. Check that the runner is in the network of the cluster (tailnet joined, route approved) and that the policy allows that port`,
  )
}
