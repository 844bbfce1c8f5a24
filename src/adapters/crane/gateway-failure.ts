import { findCraneAnswer, judgeCraneFailure, judgeSending } from '../../domain/crane/failure.ts'
import { assertNever, CommandError, HarborError } from '../../domain/errors.ts'
import type { Answer } from '../../domain/harbor/answer.ts'
import { judgeAnswer } from '../../domain/harbor/answer-table.ts'
import type { HarborConnection } from '../../domain/harbor/connection.ts'
import { shortDigest } from '../../domain/oci/digest.ts'
import { formatBytes } from '../../domain/text/format.ts'
import type { GatewayFailure } from '../gateway/failure.ts'
import { describeNoAnswer } from '../harbor/no-answer.ts'
import type { HttpClient } from '../http/client.ts'
import { through } from '../http/proxy.ts'

/** What crane was doing when it failed. */
export interface SendContext {
  readonly connection: HarborConnection
  readonly client: HttpClient
  /** `host/repository@digest` in Harbor. */
  readonly reference: string
  /** `127.0.0.1:port` of the gateway. */
  readonly gateway: string
  /** The registry that crane reads from; absent for an image on disk. */
  readonly source?: { readonly reference: string; readonly host: string }
}

export interface SendFailure {
  /** Another try may succeed; it sends only what has not arrived. */
  readonly isTransient: boolean
  /** Header of Harbor's answer; '' for none. */
  readonly retryAfter: string
  readonly error: CommandError | HarborError
}

/**
 * What a failed crane means. It has two sides: an answer of the gateway is Harbor's, and everything else is the source's,
 * also a blob that broke off on its way to the gateway.
 *
 * @param failed.failure the last one between the gateway and Harbor.
 */
export function judgeSendFailure(
  { stderr, failure }: { readonly stderr: string; readonly failure: GatewayFailure | undefined },
  context: SendContext,
): SendFailure {
  const isAnswered = findCraneAnswer(stderr)?.host === context.gateway
  if (isAnswered && failure !== undefined) return describeHarborFailure(failure, context)
  const { source, reference } = context
  const isSource = source !== undefined && !isAnswered
  const { transient, advice, detail } = isSource ? judgeCraneFailure(stderr, source) : judgeSending(stderr)
  const failed = isSource ? `failed to pull ${source.reference}` : `failed to push ${reference}`
  const quoted = advice === '' || detail === '' ? `${advice}${detail}` : `${advice}. crane said: ${detail}`
  return {
    isTransient: transient,
    retryAfter: '',
    error: new CommandError(`${failed}: ${quoted}`, detail),
  }
}

function describeHarborFailure(failure: GatewayFailure, context: SendContext): SendFailure {
  const { connection, client, reference } = context
  const { cause } = failure
  const failed = `failed to push ${reference}: `
  const place = describePlace(failure)
  switch (cause.kind) {
    case 'answer':
      return describeAnswer({ failure, answer: cause.answer }, context)
    case 'no-answer': {
      const { reason, transient } = describeNoAnswer(cause.error, {
        purpose: '',
        address: connection,
        client,
      })
      return {
        isTransient: transient,
        retryAfter: '',
        error: new HarborError(`${failed}${reason} (${place})`, { cause: cause.error }),
      }
    }
    case 'no-token':
      return {
        isTransient: false,
        retryAfter: '',
        error: new HarborError(
          `${failed}Harbor at ${connection.host} did not issue a token: something else runs there or in front of it (a UI, a login page), or its answer was cut off (${place})`,
        ),
      }
    case 'not-followed':
      return {
        isTransient: false,
        retryAfter: '',
        error: new HarborError(
          `${failed}Harbor at ${connection.url} ${cause.reason} (${place}). external_url in Harbor's settings must be the address in "harbor-url": correct one of them, and make a proxy in front of Harbor pass the Host header unchanged (proxy_set_header Host $http_host)`,
        ),
      }
    default:
      return assertNever(cause)
  }
}

function describeAnswer(
  { failure, answer }: { readonly failure: GatewayFailure; readonly answer: Answer },
  { connection, client, reference }: SendContext,
): SendFailure {
  const { host, isPlainHttp, credentials } = connection
  const { kind, isTransient, advice } = judgeAnswer(answer, {
    step: 'push',
    subject: `Harbor at ${host}`,
    host,
    isPlainHttp,
    path: failure.path,
    robotName: credentials.user,
    needs: 'repository: push and repository: pull',
    reference,
  })
  const words = answer.message === '' ? '' : `: ${answer.message}`
  const said = `${describePlace(failure)} on ${host}${through(client.proxy)} was answered ${answer.status}${words}`
  // No status when Harbor itself did not answer.
  const status = answer.origin === 'front' && (answer.status ?? 0) < 500 ? undefined : answer.status
  return {
    isTransient,
    retryAfter: answer.retryAfter,
    error: new HarborError(`failed to push ${reference}: ${advice === '' ? said : `${advice} (${said})`}`, {
      status,
      kind,
    }),
  }
}

/** The request, and how far its blob came. The query of an upload is its state, which says nothing to people. */
function describePlace({ method, path, digest, sentBytes = 0 }: GatewayFailure): string {
  const [place = ''] = path.split('?')
  const blob = digest === undefined || place.includes(digest) ? '' : ` of ${shortDigest(digest)}`
  return `${method} ${place}${blob}${sentBytes === 0 ? '' : `, ${formatBytes(sentBytes)} of it sent`}`
}
