import type { Answer } from './answer.ts'
import { type AnswerContext, type AnswerRow, nameSpeaker } from './answer-row.ts'

/** Addresses of login pages: single sign-on, captive portals, access proxies. */
const LOGIN_PAGE = /log-?in|sign-?in|sso|oauth|openid|saml|\/auth\b|auth\.|cdn-cgi\/access|authorize/i

/** The answers of TLS servers to plain HTTP: Go, nginx, Apache. */
const PLAIN_TO_TLS =
  /HTTP request to an HTTPS server|plain HTTP request was sent to HTTPS port|plain HTTP to an SSL-enabled server/i

const PASS_ALL = 'it must pass /api/, /v2/ and /service/ to Harbor'
const PASS_ALL_UPPER = 'It must pass /api/, /v2/ and /service/ to Harbor'

/** What Cloudflare means by its own statuses (its documentation, "Cloudflare 5xx errors"). */
const CLOUDFLARE: Readonly<Record<number, string>> = {
  520: 'got an answer that it could not read',
  521: 'was refused the connection',
  522: 'got no connection in time',
  523: 'found no route',
  524: 'got a connection, but no answer within its limit (100 s)',
  525: 'could not agree on TLS',
  526: 'does not accept the certificate',
  527: 'lost the connection to its own part there',
  530: 'could not resolve the name of the server',
}

const is = ({ status, origin }: Answer, ...statuses: readonly number[]): boolean =>
  origin !== 'registry' && status !== undefined && statuses.includes(status)

const isBetween = ({ status = 0 }: Answer, from: number, to: number): boolean =>
  status >= from && status <= to

/** Answers that come from something in front of Harbor, or from an unknown server. */
export const FRONT_ROWS: readonly AnswerRow[] = [
  {
    name: 'a page with 2xx is the UI of something, and no answer of an API',
    kind: 'not-an-api',
    when: (answer) => isBetween(answer, 200, 299),
    describe: (answer, context) =>
      `${describePlace(answer, context)} answered with a page, where the API of Harbor answers with JSON: it is a UI, a login page or a portal. Is harbor-url the address of Harbor? If it is, the proxy in front of it must pass /api/, /v2/ and /service/`,
  },
  {
    name: 'a redirect to a login page is a proxy that requires a login',
    kind: 'not-an-api',
    when: (answer) => isBetween(answer, 300, 399) && LOGIN_PAGE.test(answer.location),
    describe: ({ location }, context) =>
      `${context.subject} redirects to a login page, ${cutAddress(location)}: something in front of it requires a login; ${PASS_ALL} without one. Or harbor-url is the address of something else`,
  },
  {
    name: 'any other redirect leads to the address that harbor-url should have',
    kind: 'front',
    when: (answer) => isBetween(answer, 300, 399) && answer.location !== '',
    describe: ({ location }, context) =>
      `${context.subject} redirects to ${cutAddress(location)}; set harbor-url to the final address`,
  },
  {
    name: 'plain HTTP at a port of TLS is a wrong scheme',
    kind: 'wrong-scheme',
    when: (answer) => answer.status === 400 && PLAIN_TO_TLS.test(answer.message),
    describe: (_, { subject, step }) =>
      step === 'pull'
        ? `${subject} speaks TLS on that port`
        : `${subject} speaks TLS on that port; write harbor-url with https://, or give the port of plain HTTP`,
  },
  {
    name: '400 to a path with %25 is a front that refuses an encoded percent sign',
    kind: 'encoded-path',
    when: (answer, { path }) => is(answer, 400) && path.includes('%25'),
    describe: (answer, context) => `${nameSpeaker(answer, context)} refused ${describeEncodedPath()}`,
  },
  {
    name: 'the 404 of an ingress without a route is not the 404 of Harbor',
    kind: 'front',
    when: (answer) => is(answer, 404) && /default backend - 404|^404 page not found$/.test(answer.message),
    describe: (answer, context) =>
      `${nameSpeaker(answer, context)} has no route for ${context.host} and this path: is the host in harbor-url the one of Harbor's ingress? And ${PASS_ALL}`,
  },
  {
    name: 'a 403 or 404 in other words than those of Harbor says nothing of permissions and projects',
    kind: 'front',
    when: (answer, { step }) => step !== 'pull' && answer.origin === 'front' && is(answer, 403, 404),
    describe: (answer, context) =>
      `${nameSpeaker(answer, context)} answered ${answer.status}, but not in Harbor's format: a proxy, a firewall, or an ingress without this path. ${PASS_ALL_UPPER}. Or harbor-url is the address of something else${context.path.includes('%25') ? `. Some refuse ${describeEncodedPath()}` : ''}`,
  },
  {
    name: '403 without a body is refused without a reason',
    kind: 'denied',
    when: (answer) => is(answer, 403),
    describe: (answer, context) => `${nameSpeaker(answer, context)} refused it (403) and did not say why`,
  },
  {
    name: '405 without the words of Harbor is a front that passes only some methods',
    kind: 'front',
    when: (answer) => is(answer, 405),
    describe: (answer, context) =>
      `${nameSpeaker(answer, context)} does not allow this method; a push needs HEAD, GET, POST, PATCH, PUT and DELETE`,
  },
  {
    name: '407 is a proxy that wants to know who asks',
    kind: 'front',
    when: (answer) => is(answer, 407),
    describe: () =>
      'a proxy on the path requires a user name and a password; write them into HTTP_PROXY or HTTPS_PROXY',
  },
  {
    name: '411 is a front that accepts no body of unknown length',
    kind: 'front',
    when: (answer) => is(answer, 411),
    describe: (answer, context) =>
      `${nameSpeaker(answer, context)} accepts no request without a Content-Length, and layers are sent in chunks; it must pass chunked requests`,
  },
  {
    name: '413 is the limit of a front for the size of a request',
    kind: 'front',
    when: (answer) => answer.status === 413,
    describe: ({ program }, { subject }) =>
      program === 'Cloudflare'
        ? `Cloudflare in front of ${subject} limits the size of a request (100 MB in its smaller plans); set the DNS record of the registry to bypass it (DNS only)`
        : 'a proxy in front of Harbor limits the size of a request; raise the limit there: nginx.org/client-max-body-size: "0" on an F5 NGINX ingress, nginx.ingress.kubernetes.io/proxy-body-size: "0" on ingress-nginx, client_max_body_size 0 in nginx itself, maxRequestBodyBytes of the middleware buffering in Traefik',
  },
  {
    name: '414 and 431 are limits of a front for addresses and headers',
    kind: 'front',
    when: (answer) => is(answer, 414, 431),
    describe: (answer, context) =>
      `${nameSpeaker(answer, context)} does not accept ${answer.status === 414 ? 'an address' : 'headers'} as long as Harbor's upload addresses and tokens are; raise its limit (large_client_header_buffers in nginx)`,
  },
  {
    name: '421 is a front that serves another name over this connection',
    kind: 'front',
    when: (answer) => is(answer, 421),
    describe: (answer, context) =>
      `${nameSpeaker(answer, context)} does not serve ${context.host} over this connection; its TLS and its routes must be for the same name`,
  },
  {
    name: '426 is a front that requires another protocol',
    kind: 'wrong-scheme',
    when: (answer) => is(answer, 426),
    describe: (answer, context) =>
      `${nameSpeaker(answer, context)} requires another protocol${context.isPlainHttp ? '; write harbor-url with https://' : ''}`,
  },
  {
    name: '511 is a network that requires its own login',
    kind: 'not-an-api',
    when: (answer) => is(answer, 511),
    describe: () =>
      'the network of the runner requires a login (a captive portal) before it passes any request',
  },
  {
    name: 'a 52x of Cloudflare says which of its two sides failed',
    kind: 'busy',
    isTransient: true,
    when: (answer) => is(answer, 520, 521, 522, 523, 524, 525, 527, 530),
    describe: ({ status = 0 }, { subject }) =>
      `Cloudflare answered in place of ${subject}: on the connection to Harbor it ${CLOUDFLARE[status] ?? 'failed'}`,
  },
  {
    name: '526 is a certificate that Cloudflare does not accept, and no try changes that',
    kind: 'front',
    when: (answer) => is(answer, 526),
    describe: (_, { subject }) =>
      `Cloudflare answered in place of ${subject}: it does not accept the certificate there; renew it, or choose another mode of TLS in Cloudflare`,
  },
  {
    name: '499 and 460 are written where two proxies stand one behind the other',
    kind: 'busy',
    isTransient: true,
    when: (answer) => is(answer, 460, 499),
    describe: (answer, { subject }) =>
      `a proxy in front of ${subject} stopped waiting for another proxy behind it (${answer.status}); their time limits for a request are too short for a layer`,
  },
  {
    name: '502, 503 and 504 of a front are a Harbor that did not answer it',
    kind: 'busy',
    isTransient: true,
    when: (answer) => is(answer, 502, 503, 504),
    describe: (answer, context) =>
      `${nameSpeaker(answer, context)} failed (${answer.status}): ${answer.status === 504 ? 'it waited for Harbor, and its time limit was reached' : 'it got no answer from Harbor, which may be restarting'}`,
  },
  {
    name: 'other server errors may pass where their status says so',
    kind: 'busy',
    isTransient: true,
    when: (answer) =>
      is(answer, 408, 425, 500) || (isBetween(answer, 500, 599) && !is(answer, 501, 505, 508, 510, 561)),
    describe: (answer, context) => `${nameSpeaker(answer, context)} failed (${answer.status ?? ''})`,
  },
  {
    name: '501, 505, 508 and 510 are no faults that pass',
    kind: 'front',
    when: (answer) => is(answer, 501, 505, 508, 510, 561),
    describe: (answer, context) =>
      `${nameSpeaker(answer, context)} cannot serve the request (${answer.status ?? ''})`,
  },
]

/** What is refused, and what to do about it. */
export function describeEncodedPath(): string {
  return (
    'a path with %25 in it: the name of a repository with a slash is encoded twice in the API of Harbor. ' +
    'Traefik 3.6.4 to 3.6.6, and 2.11 from 2.11.32 on, refuse it unless the entry point has ' +
    'http.encodedCharacters.allowEncodedPercent: true; other proxies and firewalls have rules against double encoding. ' +
    'Allow it there, or use a repository without a slash below the project'
  )
}

/** Which of the two forms of an address it is. */
function describePlace({ program }: Answer, { host, path }: AnswerContext): string {
  const [plain = ''] = path.split('?')
  return program === '' ? `${host}${plain}` : `${host}${plain} (${program})`
}

/** A foreign address in a sentence: without the query, where single sign-on keeps its state. */
function cutAddress(location: string): string {
  const [address = ''] = location.split(/[?#]/)
  return address.length <= 200 ? address : `${address.slice(0, 200)}…`
}
