import { setTimeout as delay } from 'node:timers/promises'
import { Agent, ProxyAgent, request } from 'undici'
import { CancelledError, UserError } from '../../domain/errors.ts'
import { isLoopbackServer, type KubeConnection, loopbackAdvice } from '../../domain/kubernetes/kubeconfig.ts'
import { chooseProxy } from '../http/proxy.ts'
import { innermostError } from '../node-error.ts'
import { steadyNow } from '../process/steady-clock.ts'

/**
 * A small client for the dozen calls of the bootstrap. The official client for Node would add 19 MB to the bundle (all
 * models of all APIs, a second undici), seven times the size of the rest.
 */

const CONNECT_TIMEOUT_MS = 10_000
const ANSWER_TIMEOUT_MS = 30_000

/** Reads are retried for this long; a tailnet may need a moment to connect. */
const READ_PATIENCE_MS = 40_000
const FIRST_RETRY_MS = 500
const LONGEST_RETRY_MS = 5_000

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
  /** For HTTPS_PROXY and NO_PROXY. */
  readonly environment: Readonly<Record<string, string | undefined>>
}): KubeHttp {
  const { connection, signal } = input
  const { credentials } = connection
  const tls = {
    ...(connection.caCertificate === '' ? {} : { ca: connection.caCertificate }),
    ...(connection.tlsServerName === '' ? {} : { servername: connection.tlsServerName }),
    ...(credentials.kind === 'certificate' ? { cert: credentials.certificate, key: credentials.key } : {}),
  }
  const timeouts = { headersTimeout: ANSWER_TIMEOUT_MS, bodyTimeout: ANSWER_TIMEOUT_MS }
  // The same proxy as helm, by the rules of Go.
  const proxy = chooseProxy(new URL(connection.server), input.environment)
  const dispatcher =
    proxy === undefined
      ? new Agent({ ...timeouts, connect: { ...tls, timeout: CONNECT_TIMEOUT_MS } })
      : new ProxyAgent({ ...timeouts, uri: proxy.url, requestTls: tls })
  const authorization = credentials.kind === 'token' ? { authorization: `Bearer ${credentials.token}` } : {}

  async function sendOnce(kubeRequest: KubeRequest): Promise<KubeAnswer> {
    const response = await request(`${connection.server}${kubeRequest.path}`, {
      dispatcher,
      method: kubeRequest.method,
      signal,
      headers: {
        ...authorization,
        accept: kubeRequest.accept ?? 'application/json',
        'user-agent': 'harbor-actions',
        ...(kubeRequest.body === undefined ? {} : { 'content-type': contentType(kubeRequest) }),
      },
      ...(kubeRequest.body === undefined ? {} : { body: JSON.stringify(kubeRequest.body) }),
    })
    const parts: Buffer[] = []
    let size = 0
    for await (const chunk of response.body as AsyncIterable<Buffer>) {
      size += chunk.byteLength
      if (size > MAX_BODY_BYTES) throw new UserError(`the answer is larger than ${MAX_BODY_BYTES} bytes`)
      parts.push(chunk)
    }
    return { status: response.statusCode, text: Buffer.concat(parts).toString('utf8') }
  }

  return async (kubeRequest) => {
    const isRead = kubeRequest.method === 'GET' || kubeRequest.isRead === true
    const giveUpAt = steadyNow() + READ_PATIENCE_MS
    for (let attempt = 0; ; attempt += 1) {
      const waitMs = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** attempt)
      const mayRetry = isRead && steadyNow() + waitMs < giveUpAt
      try {
        const answer = await sendOnce(kubeRequest)
        if (answer.status === 401) throw credentialsError(kubeRequest, connection)
        const isBusy = answer.status === 429 || answer.status >= 500
        if (!isBusy || !mayRetry) return answer
      } catch (error) {
        if (signal.aborted) throw cancelled(kubeRequest)
        if (error instanceof UserError) throw error
        const failure = describeFailure(error, { kubeRequest, connection })
        if (!failure.isTransient || !mayRetry) throw failure.error
      }
      await delay(waitMs, undefined, { signal }).catch(() => {
        throw cancelled(kubeRequest)
      })
    }
  }
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

function describeFailure(
  error: unknown,
  context: { readonly kubeRequest: KubeRequest; readonly connection: KubeConnection },
): { readonly isTransient: boolean; readonly error: UserError } {
  const { server } = context.connection
  const { code, message } = innermostError(error)
  const failure = (isTransient: boolean, text: string) => ({
    isTransient,
    error: new UserError(`failed to ${context.kubeRequest.purpose}: ${text} (${code || message})`, {
      cause: error,
    }),
  })
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
    return failure(
      false,
      `the certificate of the API server at ${server} is for other names: ${message}. ` +
        'Use one of these in the kubeconfig, or add this address to tls-san in /etc/rancher/k3s/config.yaml of the node and restart k3s',
    )
  }
  if (/UNABLE_TO_VERIFY|SELF_SIGNED|UNABLE_TO_GET_ISSUER|CERT_SIGNATURE_FAILURE/.test(code)) {
    return failure(
      false,
      `the certificate of the API server at ${server} is not signed by the authority in the kubeconfig. The kubeconfig belongs to another cluster, or another server answers there`,
    )
  }
  if (/^ERR_SSL|EPROTO|^ERR_OSSL|HPE_INVALID/.test(code)) {
    return failure(false, `the TLS handshake with the API server at ${server} failed: ${message}`)
  }
  if (code === 'ENOTFOUND') {
    return failure(
      false,
      `the runner cannot resolve the name in ${server}; use an IP address, or connect the runner to the network that resolves it`,
    )
  }
  // A self-hosted runner on the node itself may well use that address.
  if (code === 'ECONNREFUSED' && isLoopbackServer(server)) return failure(false, loopbackAdvice(server))
  return failure(
    true,
    `no answer from the API server at ${server}. Check that the runner is in the network of the cluster (tailnet joined, route approved) and that the policy allows that port`,
  )
}
