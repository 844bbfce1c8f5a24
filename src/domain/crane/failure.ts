import { stripTags } from '../text/strip-tags.ts'

/** What was being done when crane failed; decides whose address and whose permissions the advice names. */
export interface CraneContext {
  readonly operation: 'pull' | 'push'
  /** The reference that was read or written. */
  readonly reference: string
  /** `host[:port]` of the registry that was spoken to. */
  readonly host: string
  readonly plainHttp: boolean
}

interface Rule {
  readonly pattern: RegExp
  /** Where the text means this; everywhere, when it is not given. */
  readonly where?: (context: CraneContext) => boolean
  readonly transient?: true
  readonly explain: (context: CraneContext) => string
}

const HARBOR = (context: CraneContext): string =>
  context.operation === 'push' ? `Harbor at ${context.host}` : `the registry ${context.host}`

/**
 * crane's standard error to advice. The first match wins, so specific texts stand before general ones.
 * crane exits with 1 for everything; the text is all there is (texts as of v0.20.6 to v0.22.1).
 */
const RULES: readonly Rule[] = [
  {
    pattern: /PROJECTPOLICYVIOLATION|status code 412 Precondition Failed/,
    explain: (c) =>
      c.operation === 'push'
        ? `the project's policy keeps the image that is there from being pulled, and crane looks at it before it writes; push by digest or to a new tag (${c.reference})`
        : `the policy of its project keeps ${c.reference} from being pulled until a scan finds it good`,
  },
  {
    pattern: /configured as immutable|PRECONDITION:/,
    explain: () =>
      'the tag is protected by an immutability rule of the project and has another image; use another tag',
  },
  {
    pattern: /exceed the configured upper limit/,
    explain: () =>
      "the project's storage quota is used up; delete artifacts and run garbage collection, or raise the quota",
  },
  {
    pattern: /413 Request Entity Too Large|status code 413/,
    explain: () =>
      'a proxy in front of Harbor limits the size of a request; lift it there: nginx.org/client-max-body-size: "0" on an F5 NGINX ingress, nginx.ingress.kubernetes.io/proxy-body-size: "0" on ingress-nginx, client_max_body_size 0 in nginx itself',
  },
  {
    pattern: /server gave HTTP response to HTTPS client/,
    // With plain HTTP allowed crane tried both, and tells of both: the cause is in the other half.
    where: (c) => !c.plainHttp,
    explain: (c) =>
      c.operation === 'push'
        ? `${HARBOR(c)} speaks plain HTTP; write harbor-url with http://`
        : `${HARBOR(c)} speaks plain HTTP; a source is only read over verified TLS`,
  },
  {
    pattern: /realm host|realm scheme "http" not allowed|SSRF protection/,
    explain: (c) =>
      `${HARBOR(c)} sends clients to another address to log in or to upload; the proxy in front of it must pass the Host header unchanged (proxy_set_header Host $http_host) and external_url must be the address in harbor-url`,
  },
  {
    pattern: /proxyconnect tcp: dial tcp 127\.0\.0\.1:0:/,
    explain: (c) =>
      `${HARBOR(c)} leads on to an address with another scheme (http:// in place of https://, or the other way round), which is not followed${c.operation === 'push' ? '; external_url of Harbor and harbor-url must be the same, and the proxy in front must pass X-Forwarded-Proto' : ': a source is only read over verified TLS'}`,
  },
  {
    pattern: /x509: certificate signed by unknown authority|certificate is not trusted/,
    explain: (c) =>
      c.operation === 'push'
        ? `the certificate of ${HARBOR(c)} is signed by an unknown authority; give the authority in "ca-certificate"`
        : `the certificate of ${HARBOR(c)} is signed by an unknown authority; install it on the runner (a source is never read without checking)`,
  },
  {
    pattern: /x509: certificate (has expired|is not valid|is valid for)|cannot validate certificate/,
    explain: (c) =>
      `the certificate of ${HARBOR(c)} has expired or is for another name; renew it, or use a name that it has`,
  },
  {
    pattern: /tls: handshake failure|first record does not look like a TLS handshake|unrecognized name/,
    explain: (c) => `${HARBOR(c)} does not speak TLS on that port; check the scheme and the port`,
  },
  {
    pattern: /no such host/,
    explain: (c) =>
      `the runner cannot resolve ${c.host}; a registry on a private network needs a runner in that network`,
  },
  {
    pattern: /TOOMANYREQUESTS|429 Too Many Requests/,
    transient: true,
    explain: (c) => `${HARBOR(c)} limits the rate; log in to it (docker/login-action) or try later`,
  },
  {
    pattern: /project \S+ not found/,
    explain: (c) =>
      `the project does not exist in ${HARBOR(c)}; create it or correct ${c.operation === 'push' ? '"repository"' : 'the reference'}`,
  },
  {
    pattern: /unauthorized to access repository|UNAUTHORIZED|status code 401|401 Unauthorized/,
    explain: (c) =>
      c.operation === 'push'
        ? `${HARBOR(c)} refused the robot: it was disabled or expired meanwhile, or lacks repository: push and pull on the project`
        : `${HARBOR(c)} refused to hand out the image; log in to it before (docker/login-action), or correct the reference`,
  },
  {
    pattern: /DENIED|status code 403|403 Forbidden/,
    explain: (c) =>
      c.operation === 'push'
        ? `${HARBOR(c)} denied the write: the robot lacks repository: push, or the project is a proxy cache`
        : `${HARBOR(c)} denied access to the image`,
  },
  {
    pattern: /MANIFEST_UNKNOWN|NAME_UNKNOWN|NOT_FOUND|status code 404/,
    explain: (c) => `${c.reference} does not exist in ${HARBOR(c)}`,
  },
  {
    pattern: /no child with platform/,
    explain: (c) => `${c.reference} has no image for the platform that "platform" asks for`,
  },
  {
    pattern: /no space left on device/,
    explain: () => 'the disk is full; the image needs room below the temporary directory of the runner',
  },
  {
    pattern: /\/service\/token\?.*connection refused/,
    transient: true,
    explain: (c) =>
      `${HARBOR(c)} sends clients to an address for their token where nothing answers; when it has another port than yours, the proxy in front of Harbor must pass the Host header unchanged (proxy_set_header Host $http_host)`,
  },
  {
    pattern: /connection refused|no route to host|network is unreachable|i\/o timeout/,
    transient: true,
    explain: (c) =>
      `nothing answers at ${c.host}; it may be restarting, or the host, the port or a firewall is in the way`,
  },
  {
    pattern:
      /status code 50[0234]|50[234] (Bad Gateway|Service Unavailable|Gateway Time-?out)|unexpected EOF|: EOF|connection reset|broken pipe|TLS handshake timeout|server closed idle connection|INTERNAL|UNKNOWN|UNAVAILABLE/,
    transient: true,
    explain: (c) => `${HARBOR(c)} or a proxy in front of it broke off; it may be restarting`,
  },
]

export interface CraneFailure {
  /** Worth another try: what was sent already is skipped. */
  readonly transient: boolean
  /** A sentence part: what it means and what to do; '' when the text is not known. */
  readonly advice: string
  /** crane's own final words, without the time stamps and the progress lines. */
  readonly detail: string
}

/** The proxy that keeps crane from the wrong scheme; see `harborProxies`. */
const NOWHERE = 'proxyconnect tcp: dial tcp 127.0.0.1:0:'

/**
 * Leaves out what crane says about the scheme that it was kept from: of several errors (`a; b`) the others are the cause.
 * When there is no other, crane was led there in the middle of its work.
 */
function withoutKeptFrom(text: string): string {
  const parts = text.split('; ')
  const others = parts.filter((part) => !part.includes(NOWHERE))
  return others.length === 0 ? text : others.join('; ')
}

/** What a non-zero exit of crane means. */
export function explainCraneFailure(stderr: string, context: CraneContext): CraneFailure {
  const detail = withoutKeptFrom(finalError(stderr))
  const rule = RULES.find(({ pattern, where }) => pattern.test(detail) && (where?.(context) ?? true))
  return {
    transient: rule?.transient === true,
    advice: rule?.explain(context) ?? '',
    detail,
  }
}

const MAX_DETAIL = 600

/** crane's log, in which troubles stand that it overcame: `2026/11/24 02:27:29 retrying without mount: …`. */
const LOG_LINE = /^\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d .*$/gm

/**
 * What follows the line that begins with `Error: ` (crane's last words; a pasted HTML body may follow), tags
 * stripped and cut. A crane that was killed says no last words; then all but its log.
 */
function finalError(stderr: string): string {
  const [, words] = /^Error: ([\s\S]*)$/m.exec(stderr) ?? []
  const text = stripTags((words ?? stderr).replaceAll(LOG_LINE, ''))
    .replaceAll(/\s+/g, ' ')
    .trim()
  return text.length <= MAX_DETAIL ? text : `${text.slice(0, MAX_DETAIL)}…`
}
