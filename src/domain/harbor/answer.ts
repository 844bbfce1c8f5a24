import { stripTags } from '../text/strip-tags.ts'

/** Longest part of a foreign body that any pattern looks at, in characters. An error is said in its beginning. */
const MAX_READ_CHARACTERS = 8_192

/** A foreign text is quoted in a message: its beginning is enough. */
const MAX_QUOTED_CHARACTERS = 300

/**
 * Who wrote an answer. `registry`: it has the error form of the distribution specification, which Harbor uses for
 * every error of both of its APIs. `front`: it has a body in another form, so something in front of Harbor wrote it.
 * `unknown`: it has no body that would say.
 */
export type Origin = 'registry' | 'front' | 'unknown'

/** What one HTTP answer says. All texts are foreign. */
export interface Answer {
  /** undefined: crane does not say it where the body has an error code. */
  readonly status: number | undefined
  /** `DENIED`, `FORBIDDEN`, …; '' when the body has none. */
  readonly code: string
  /** The message that goes with the code, or the body as plain text: one line, cut. */
  readonly message: string
  readonly origin: Origin
  /** What is known of the program that wrote it: `nginx`, `Traefik`; '' when nothing is. */
  readonly program: string
  /** Where a redirect leads; '' for none. */
  readonly location: string
  /** The challenge of a 401; '' for none. */
  readonly challenge: string
  /** As in the header; '' for none. */
  readonly retryAfter: string
}

/** Reads what an HTTP answer says. Headers are asked for by their name in lower case. */
export function readAnswer(response: {
  readonly status: number
  readonly text: string
  readonly header: (name: string) => string | undefined
}): Answer {
  const { status, header } = response
  const contentType = header('content-type') ?? ''
  const error = status < 400 ? undefined : parseRegistryError(response.text)
  const body = response.text.slice(0, MAX_READ_CHARACTERS)
  return {
    status,
    code: error?.code ?? '',
    message: quoteForeign(error?.message ?? body),
    origin: error === undefined ? originOf(body, contentType) : 'registry',
    program: nameProgram(header('server') ?? '', error === undefined ? body : ''),
    location: header('location') ?? '',
    challenge: header('www-authenticate') ?? '',
    retryAfter: header('retry-after') ?? '',
  }
}

/** A HEAD has no body; Harbor says JSON there too. */
function originOf(body: string, contentType: string): Origin {
  if (body.trim() !== '') return 'front'
  return /html|text\/plain/i.test(contentType) ? 'front' : 'unknown'
}

/** `GET https://h/v2/…: DENIED: message`, and the same with `multiple errors returned:` before the first one. */
const CODED =
  /\b(?:GET|HEAD|POST|PUT|PATCH|DELETE) (\S{1,2000}): (?:multiple errors returned: )?([A-Z][A-Z_]{2,40})(?:: |$)([\s\S]*)/
/** `PATCH https://h/v2/…: unexpected status code 502 Bad Gateway: body`; a HEAD says that it has no body. */
const UNCODED =
  /\b(?:GET|HEAD|POST|PUT|PATCH|DELETE) (\S{1,2000}): unexpected status code (\d{3})(?: [A-Za-z' -]{0,60})?(?:: ([\s\S]*))?/

/** An answer that crane quotes. */
export interface CraneAnswer extends Answer {
  /** `host[:port]` that was asked. */
  readonly host: string
  /** Path and query. */
  readonly path: string
}

/**
 * The HTTP answer in crane's last words (v0.20.6 to v0.22.1, go-containerregistry `transport.Error`); undefined when
 * they speak of none. With plain HTTP crane tries both schemes, and the last answer counts.
 *
 * @param words one line or several, with the tags that are in it.
 */
export function parseCraneAnswer(words: string): CraneAnswer | undefined {
  const text = words.slice(0, MAX_READ_CHARACTERS)
  const uncoded = UNCODED.exec(text)
  const coded = uncoded === null ? CODED.exec(text) : null
  const nothing = { location: '', challenge: '', retryAfter: '' }
  if (uncoded !== null) {
    const [, url = '', status = '', body = ''] = uncoded
    return {
      ...nothing,
      ...placeOf(url),
      status: Number(status),
      code: '',
      message: quoteForeign(body),
      origin: body.trim() === '' ? 'unknown' : parseRegistryError(body) === undefined ? 'front' : 'registry',
      program: nameProgram('', body),
    }
  }
  if (coded === null) return undefined
  const [, url = '', code = '', message = ''] = coded
  return {
    ...nothing,
    ...placeOf(url),
    status: undefined,
    code,
    message: quoteForeign(message),
    origin: 'registry',
    program: '',
  }
}

function placeOf(url: string): Pick<CraneAnswer, 'host' | 'path'> {
  const [beginning = '', host = ''] = /^[a-z]+:\/\/([^/]+)/.exec(url) ?? []
  return { host, path: url.slice(beginning.length) }
}

/** The first error of a body in the form of the distribution specification; undefined when it has another form. */
function parseRegistryError(text: string): { readonly code: string; readonly message: string } | undefined {
  if (!text.trimStart().startsWith('{')) return undefined
  try {
    const { errors } = JSON.parse(text) as { errors?: unknown }
    if (!Array.isArray(errors)) return undefined
    const [first] = errors as ({ code?: unknown; message?: unknown; detail?: unknown } | null)[]
    const code = typeof first?.code === 'string' ? first.code : ''
    const message = typeof first?.message === 'string' ? first.message : ''
    const detail = first?.detail === undefined ? '' : JSON.stringify(first.detail)
    return { code, message: detail === '' || detail === 'null' ? message : `${message}; ${detail}` }
  } catch {
    return undefined
  }
}

/** Programs that stand in front of a Harbor, by the header `Server`. */
const SERVERS: readonly (readonly [RegExp, string])[] = [
  [/^cloudflare/i, 'Cloudflare'],
  [/^openresty/i, 'OpenResty'],
  [/^nginx/i, 'nginx'],
  [/^traefik/i, 'Traefik'],
  [/^haproxy/i, 'HAProxy'],
  [/^(?:istio-)?envoy/i, 'Envoy'],
  [/^awselb|^cloudfront/i, 'an AWS load balancer'],
  [/^caddy/i, 'Caddy'],
  [/^apache/i, 'Apache'],
  [/^microsoft-/i, 'IIS or Azure'],
  [/^squid/i, 'Squid'],
  [/^kong/i, 'Kong'],
  [/^big-?ip/i, 'an F5 load balancer'],
]

/** The same by the page that they write. */
const PAGES: readonly (readonly [RegExp, string])[] = [
  [/\bcloudflare\b|^error code: 5\d\d\s*$/i, 'Cloudflare'],
  [/<center>(?:nginx|openresty)|default backend - 404/i, 'nginx'],
  [/No server is available to handle this request/, 'HAProxy'],
  [/^upstream connect error|^no healthy upstream/, 'Envoy'],
]

function nameProgram(server: string, page: string): string {
  const [, found = ''] =
    SERVERS.find(([pattern]) => pattern.test(server)) ?? PAGES.find(([pattern]) => pattern.test(page)) ?? []
  return found
}

/** C0, DEL and C1, bidirectional controls, zero width: nothing that a sentence needs. */
const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is what this is for
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** Foreign text as a part of a sentence: no tags, one line, nothing invisible, cut, without a full stop at its end. */
export function quoteForeign(text: string): string {
  const plain = stripTags(text.slice(0, MAX_READ_CHARACTERS))
    .replaceAll(UNPRINTABLE, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '')
  return plain.length <= MAX_QUOTED_CHARACTERS ? plain : `${plain.slice(0, MAX_QUOTED_CHARACTERS)}…`
}

/** Statuses of 500 and more that a retry does not change. */
const DEFINITE_SERVER_ERRORS: ReadonlySet<number> = new Set([
  501, // not implemented
  505, // another version of HTTP
  507, // the storage is full
  508, // a loop of proxies
  510,
  511, // the network wants a login of its own
  526, // Cloudflare does not accept Harbor's certificate
  561, // an AWS load balancer did not get its users logged in
])

/** Whether an answer of this status is transient: a retry may get another one. */
export function isTransientStatus(status: number): boolean {
  if (status >= 500) return !DEFINITE_SERVER_ERRORS.has(status)
  // 499: nginx noted that the client left, which a second proxy in between did. 460: the same of an AWS load balancer.
  return status === 408 || status === 425 || status === 429 || status === 460 || status === 499
}

/**
 * How long `Retry-After` asks to wait, in milliseconds from now; 0 when it says nothing. It has two forms (RFC 9110,
 * section 10.2.3): seconds, or the date at which to come back.
 */
export function parseRetryAfter(text: string, now: number): number {
  const trimmed = text.trim()
  if (/^\d{1,9}$/.test(trimmed)) return Number(trimmed) * 1000
  // Only a date by its name of the day: `Date.parse` takes much else for one.
  if (!/^[A-Z][a-z]{2,8},? /.test(trimmed)) return 0
  const date = Date.parse(trimmed)
  return Number.isNaN(date) ? 0 : Math.max(0, date - now)
}
