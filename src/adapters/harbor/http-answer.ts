import { HarborError } from '../../domain/errors.ts'
import { readAnswer } from '../../domain/harbor/answer.ts'
import type { AnswerContext, Step } from '../../domain/harbor/answer-row.ts'
import { judgeAnswer } from '../../domain/harbor/answer-table.ts'
import type { Credentials, HarborConnection } from '../../domain/harbor/connection.ts'
import { formatPermission, type Permission } from '../../domain/harbor/permission.ts'
import { type ProxyChoice, through } from '../http/proxy.ts'
import type { LongLists } from '../long-lists.ts'

/** A request to Harbor, its answer, and what an unusable answer means. */

/** What shows whether a body is HTML, in characters: more than white space and a byte order mark before its first tag. */
const PAGE_BEGINNING = 200

export interface HttpRequest {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Path and query, already encoded. */
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  /** Completes "failed to …" in the message when there is no usable answer. */
  readonly purpose: string
  /** What is being done; decides what an answer means. The default is reading. */
  readonly step?: Step
  /** The right that Harbor answers 403 without. */
  readonly needs?: Pick<Permission, 'resource' | 'action'>
  /** What is read or written, for the message. */
  readonly subject?: string
  /** The largest answer that is accepted, in bytes; an error is always cut to its beginning. */
  readonly maxBytes?: number
  /**
   * A document that has to be whole. Once Harbor has answered as it should, a page or half a document in its place is a
   * fault that may pass: a proxy that is reloaded, a page for the time of an upgrade.
   */
  readonly expects?: 'json'
  /** Lists in the JSON of the answer that may be very long. */
  readonly longLists?: LongLists
  /** Sent without credentials: what Harbor shows to everyone. */
  readonly isAnonymous?: true
  /** Never retried: the caller asks again by itself. */
  readonly isSingleTry?: true
  /** `text` of the answer then holds a character for each byte (Latin-1). */
  readonly isBinary?: true
  /** Takes the body of an answer with 200 as it comes, one for each try; `text` is '' then. */
  readonly into?: () => BodySink
  /** Ends the request when its answer is not needed any more. */
  readonly signal?: AbortSignal
}

/** Where a body goes that is too large to be kept. */
export interface BodySink {
  /** The next piece is read when it is done with this one. */
  add(chunk: Uint8Array): Promise<void>
  /** Whether no more is wanted. */
  isFull(): boolean
}

export interface HttpResponse {
  readonly status: number
  /** The first of several headers of one name. */
  readonly header: (name: string) => string | undefined
  readonly headers: (name: string) => readonly string[]
  /** Without the long lists of the request. */
  readonly text: string
  /** The JSON of the answer. @throws SyntaxError when it is something else. */
  readonly json: () => unknown
}

export type Answer =
  | { readonly kind: 'response'; readonly response: HttpResponse }
  | {
      readonly kind: 'failure'
      readonly transient: boolean
      /** What happened, without what it was asked for. */
      readonly reason: string
      readonly error: Error
    }

/** The message about an answer that the caller cannot use: its meaning, if known, and its text. */
export function unusableAnswer(
  httpRequest: HttpRequest,
  context: {
    readonly response: HttpResponse
    readonly connection: HarborConnection<Credentials>
    readonly proxy?: ProxyChoice | undefined
  },
): HarborError {
  const { response, connection } = context
  const answer = readAnswer(response)
  const { kind, advice } = judgeAnswer(answer, answerContext(httpRequest, connection))
  const words = answer.message === '' ? '' : `: ${answer.message}`
  const said = `${httpRequest.method} ${httpRequest.path} on ${connection.host}${through(context.proxy)} answered ${response.status}${words}`
  return new HarborError(
    `failed to ${httpRequest.purpose}: ${advice === '' ? said : `${advice} (${said})`}`,
    // No status when Harbor itself did not answer.
    { status: isForeign(response) && response.status < 500 ? undefined : response.status, kind },
  )
}

function answerContext(httpRequest: HttpRequest, connection: HarborConnection<Credentials>): AnswerContext {
  return {
    step: httpRequest.step ?? 'read',
    subject: `Harbor at ${connection.host}`,
    host: connection.host,
    isPlainHttp: connection.isPlainHttp,
    path: httpRequest.path,
    robotName: connection.credentials.kind === 'basic' ? connection.credentials.user : '',
    needs: httpRequest.needs === undefined ? '' : formatPermission(httpRequest.needs),
    reference: httpRequest.subject ?? '',
  }
}

/** Whether an answer is an error of Harbor itself: JSON with `errors` (recorded for every 4xx of its APIs). */
export function isHarborError(response: HttpResponse): boolean {
  return readAnswer(response).origin === 'registry'
}

/**
 * Whether an answer comes from something in front of Harbor: an error in another form than Harbor's, or a page where
 * an API was asked. Whatever its status is, it says nothing about projects, tags and permissions. The answer to a HEAD
 * has no body; its type is JSON when it comes from Harbor.
 */
export function isForeign(response: HttpResponse): boolean {
  if (response.status >= 400) return readAnswer(response).origin === 'front'
  return isPage(response)
}

/** Whether an answer is HTML. Its type is not enough: some pages have none. */
function isPage(response: HttpResponse): boolean {
  const [type = ''] = (response.header('content-type') ?? '').split(';')
  if (/^\s*text\/html\s*$/i.test(type)) return true
  return /^\s*<(?:!doctype html|html)/i.test(response.text.slice(0, PAGE_BEGINNING))
}

/** How many characters at the end of a document are looked at: more than the white space after its last bracket. */
const DOCUMENT_END = 64

/** Whether a good answer cannot be a JSON document. Only its two ends are looked at: it may be long. */
export function isBrokenDocument(httpRequest: HttpRequest, response: HttpResponse): boolean {
  if (httpRequest.expects !== 'json' || response.status < 200 || response.status > 299) return false
  const begin = response.text.slice(0, PAGE_BEGINNING).trimStart().charAt(0)
  const end = response.text.slice(-DOCUMENT_END).trimEnd().at(-1)
  // When there is no scanner, Harbor's answer is empty.
  if (begin === '' && response.text.trim() === '') return false
  return !((begin === '{' && end === '}') || (begin === '[' && end === ']'))
}

/** `: message` from Harbor's error JSON, or the beginning of any other body. */
export function harborMessage(response: HttpResponse): string {
  const { message } = readAnswer(response)
  return message === '' ? '' : `: ${message}`
}
