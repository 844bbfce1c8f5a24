import { type CraneAnswer, parseCraneAnswer } from '../harbor/answer.ts'
import { judgeSourceAnswer } from '../harbor/answer-table.ts'
import { stripTags } from '../text/strip-tags.ts'

/** What crane was reading when it failed. */
export interface CraneContext {
  /** The reference that was read. */
  readonly reference: string
  /** `host[:port]` of the registry. */
  readonly host: string
}

interface Rule {
  readonly pattern: RegExp
  readonly transient?: true
  readonly explain: (context: CraneContext, text: string) => string
}

const REGISTRY = (context: CraneContext): string => `the registry ${context.host}`

/**
 * crane's messages about a source when there was no HTTP answer that it could use; the answers themselves are judged by the
 * table of answers, as those of Harbor are, which come by the gateway. The first match wins, so specific texts stand before
 * general ones. crane exits with 1 for everything; the text is all there is (texts of v0.20.6 to v0.22.1, made by servers
 * that fail in the tests).
 */
const RULES: readonly Rule[] = [
  {
    // On this machine crane tries both schemes and reports both: the cause is in the other half.
    pattern: /server gave HTTP response to HTTPS client(?!; Get "http:)/,
    explain: (c) => `${REGISTRY(c)} speaks plain HTTP; a source is only read over verified TLS`,
  },
  {
    pattern: /realm host|realm scheme "http" not allowed|SSRF protection/,
    explain: (c) =>
      `${REGISTRY(c)} sends clients to another address to log in, which crane does not accept; a proxy in front of it must pass the Host header unchanged (proxy_set_header Host $http_host)`,
  },
  {
    pattern: /proxyconnect tcp: dial tcp 127\.0\.0\.1:0:/,
    explain: (c) =>
      `${REGISTRY(c)} redirects to an address with another scheme (http:// in place of https://), which is not followed: a source is only read over verified TLS`,
  },
  {
    pattern: /x509: certificate signed by unknown authority|certificate is not trusted/,
    explain: (c) =>
      `the certificate of ${REGISTRY(c)} is signed by an unknown authority; install it on the runner (a source is never read without checking)`,
  },
  {
    pattern: /x509: certificate (has expired|is not valid|is valid for)|cannot validate certificate/,
    explain: (c) =>
      `the certificate of ${REGISTRY(c)} has expired or is for another name; renew it, or use a name that it has`,
  },
  {
    pattern:
      /tls: handshake failure|first record does not look like a TLS handshake|unrecognized name|malformed HTTP (?:response|version)/,
    explain: (c) => `${REGISTRY(c)} does not speak TLS on that port; check the port`,
  },
  {
    pattern: /response did not include \S{1,40} header/,
    explain: (c) =>
      `${REGISTRY(c)} did not answer like a registry: something else runs there or in front of it (a UI, a login page)`,
  },
  {
    pattern: /no such host/,
    transient: true,
    explain: (c) =>
      `the runner cannot resolve ${c.host}; check its spelling, and a registry on a private network needs a runner in that network`,
  },
  {
    pattern:
      /server misbehaving|Temporary failure in name resolution|lookup \S{1,255}[^:]{0,80}: i\/o timeout/,
    transient: true,
    explain: (c) => `the name server of the runner gives no answer for ${c.host}`,
  },
  {
    pattern: /no space left on device/,
    explain: () => 'the disk is full; the image needs room below the temporary directory of the runner',
  },
  {
    pattern: /connection refused|no route to host|network is unreachable|i\/o timeout/,
    transient: true,
    explain: (c) =>
      `nothing answers at ${c.host}; it may be restarting, or the host or the port is wrong, or a firewall blocks the connection`,
  },
  {
    pattern: /unexpected end of JSON input/,
    transient: true,
    explain: (c) => `the answer of ${REGISTRY(c)} was cut off`,
  },
  {
    pattern: /invalid character .{1,8} looking for beginning of value|no token in bearer response/,
    explain: (c) =>
      `${REGISTRY(c)} did not issue a token: something else runs there or in front of it (a UI, a login page)`,
  },
  {
    pattern: /GOAWAY|stream error: stream ID|http2: client connection lost|http2: timeout awaiting/,
    transient: true,
    explain: (c) =>
      `${REGISTRY(c)} or a proxy in front of it closed the HTTP/2 connection; a proxy does this when it is reloaded, or when a connection reaches its limit of time or requests`,
  },
  {
    pattern: /TLS handshake timeout|Client\.Timeout exceeded|context deadline exceeded/,
    transient: true,
    explain: (c) => `${REGISTRY(c)} accepted the connection and did not answer in time`,
  },
  {
    pattern:
      /unexpected EOF|(?:^|: )EOF$|connection reset|broken pipe|server closed idle connection|use of closed (?:network )?connection|transport connection broken|bad record MAC/,
    transient: true,
    explain: (c) => `${REGISTRY(c)} or a proxy in front of it closed the connection; it may be restarting`,
  },
]

export interface CraneFailure {
  /** A retry may succeed; it skips what was sent already. */
  readonly transient: boolean
  /** A sentence part: what it means and what to do; '' when the text is not known. */
  readonly advice: string
  /** crane's own final words, without the time stamps and the progress lines. */
  readonly detail: string
}

/** The proxy that keeps crane from the wrong scheme; see `sourceProxies`. */
const NOWHERE = 'proxyconnect tcp: dial tcp 127.0.0.1:0:'

/**
 * Leaves out crane's error about the scheme that is blocked: of several errors (`a; b`) the others are the cause.
 * Without another error, an answer redirected crane to that scheme.
 */
function withoutKeptFrom(text: string): string {
  const parts = text.split('; ')
  const others = parts.filter((part) => !part.includes(NOWHERE))
  return others.length === 0 ? text : others.join('; ')
}

/** What a non-zero exit of crane means that sent a file: its own words, where no answer of Harbor is the cause. */
export function judgeSending(stderr: string): CraneFailure {
  const detail = plainText(finalWords(stderr))
  return detail === '' ? { transient: true, advice: ENDED, detail } : { transient: false, advice: '', detail }
}

/** The HTTP answer that crane ended with; undefined when it speaks of none. */
export function findCraneAnswer(stderr: string): CraneAnswer | undefined {
  return parseCraneAnswer(withoutKeptFrom(finalWords(stderr)))
}

/** The system ends it so, or a person; what it had sent is there. */
const ENDED = 'crane was ended from outside before it could say why (the machine may be out of memory)'

/** What a non-zero exit of crane means that read from a registry. */
export function judgeCraneFailure(stderr: string, context: CraneContext): CraneFailure {
  const words = withoutKeptFrom(finalWords(stderr))
  const detail = plainText(words)
  if (detail === '') return { transient: true, advice: ENDED, detail }
  const answer = parseCraneAnswer(words)
  if (answer !== undefined) {
    const { isTransient, advice } = judgeSourceAnswer(answer, { ...context, path: answer.path })
    return { transient: isTransient, advice, detail }
  }
  const rule = RULES.find(({ pattern }) => pattern.test(detail))
  return { transient: rule?.transient === true, advice: rule?.explain(context, detail) ?? '', detail }
}

/** Longest part of crane's message that a pattern reads, in characters: a registry may answer with any page. */
const MAX_WORDS = 8_192
const MAX_DETAIL = 600

/** crane's log, with errors from which it recovered: `2026/11/24 02:27:29 retrying without mount: …`. */
const LOG_LINE = /^\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d .*$/gm

/**
 * The text from the line that begins with `Error: ` (crane's final message; an HTML body may follow), cut. A crane
 * that was killed has no final message; then everything but its log.
 */
function finalWords(stderr: string): string {
  const begin = stderr.startsWith('Error: ') ? 0 : stderr.indexOf('\nError: ') + 1
  const words =
    begin > 0 || stderr.startsWith('Error: ')
      ? stderr.slice(begin + 'Error: '.length, begin + MAX_WORDS)
      : stderr.slice(-MAX_WORDS)
  return words.replaceAll(LOG_LINE, '')
}

/** One line without tags, cut. */
function plainText(words: string): string {
  const text = stripTags(words).replaceAll(/\s+/g, ' ').trim()
  return text.length <= MAX_DETAIL ? text : `${text.slice(0, MAX_DETAIL)}…`
}
