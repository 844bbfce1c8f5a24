/** The table of answers: every row by what a real server says, and what must not be taken for it. */
import { describe, expect, it } from 'vitest'
import { explainCraneFailure } from '../../../../src/domain/crane/failure.ts'
import { isTransientStatus, parseRetryAfter, readAnswer } from '../../../../src/domain/harbor/answer.ts'
import type { AnswerContext, AnswerKind, Step } from '../../../../src/domain/harbor/answer-row.ts'
import { ANSWER_ROWS, judgeAnswer } from '../../../../src/domain/harbor/answer-table.ts'

interface Given {
  readonly status: number
  /** `CODE: message` in the form of registries, else the body as it is. */
  readonly says?: string
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly step?: Step
  readonly needs?: string
  readonly path?: string
  readonly isPlainHttp?: boolean
}

function bodyOf({ says, body }: Given): string {
  if (says === undefined) return body ?? ''
  const [code = '', ...message] = says.split(': ')
  return `${JSON.stringify({ errors: [{ code, message: message.join(': ') }] })}\n`
}

function contextOf(given: Given): AnswerContext {
  const step = given.step ?? 'read'
  return {
    step,
    subject: step === 'pull' ? 'the registry h.example' : 'Harbor at h.example',
    host: 'h.example',
    isPlainHttp: given.isPlainHttp ?? false,
    path: given.path ?? '/v2/p/a/blobs/uploads/',
    robotName: 'robot$p+ci',
    needs: given.needs ?? '',
    reference: 'h.example/p/a:1',
  }
}

function judge(given: Given) {
  const headers = given.headers ?? {}
  const answer = readAnswer({
    status: given.status,
    text: bodyOf(given),
    header: (name) => headers[name],
  })
  return judgeAnswer(answer, contextOf(given))
}

const page = (title: string, foot = '<hr><center>nginx</center>'): string =>
  `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n${foot}\r\n</body>\r\n</html>`

const READ_ONLY = 'DENIED: The system is in read only mode. Any modification is prohibited.'
const QUOTA =
  'DENIED: adding 694 B of storage resource, which when updated to current usage of 0 B will exceed the configured upper limit of 100 B.'
const VULNERABLE = (what: string): string =>
  `PROJECTPOLICYVIOLATION: current image ${what} cannot be pulled due to configured policy in 'Prevent images with vulnerability severity of "High" or higher from running.' To continue with pull, please contact your project administrator for help.`
const ENCODED = '/api/v2.0/projects/p/repositories/team%252Fapp/artifacts/sha256:1'

/** By the name of the row. The texts are recorded, or those of Harbor's, the proxy's or the cloud's source. */
const CASES: Readonly<
  Record<string, readonly (readonly [Given, AnswerKind, RegExp, ('transient' | 'definite')?])[]>
> = {
  'DENIED with "read only mode" is a Harbor that takes no writes, not a missing right': (
    ['push', 'tag', 'scan', 'copy', 'delete'] as const
  ).map((step) => [
    { status: 403, says: READ_ONLY, step, needs: 'scan: create' },
    'read-only',
    /in read-only mode .* an administrator ends it under Administration/,
  ]),
  'DENIED with "upper limit" is the quota of the project, in a push and in a copy': (
    ['push', 'copy'] as const
  ).map((step) => [
    { status: 403, says: QUOTA, step, needs: 'artifact: create' },
    'quota',
    /storage quota is used up/,
  ]),
  'a push into a proxy cache is refused for what the project is, not for a right': [
    [
      { status: 403, says: 'DENIED: can not push artifact to a proxy project: p', step: 'push' },
      'proxy-cache',
      /is a proxy cache of another registry/,
    ],
    [
      { status: 405, says: 'METHOD_NOT_ALLOWED: can not push artifact to a proxy project: p', step: 'push' },
      'proxy-cache',
      /use a project of your own/,
    ],
  ],
  '412 "not signed" is the policy on signatures': [
    [
      { status: 412, says: 'PROJECTPOLICYVIOLATION: The image is not signed by cosign.' },
      'policy',
      /content trust, Cosign\) keeps an image without a signature from being pulled/,
    ],
    [
      { status: 412, says: 'PROJECTPOLICYVIOLATION: The image is not signed in Notary.', step: 'push' },
      'policy',
      /content trust, Notary\) .* push by digest or to a new tag/,
    ],
  ],
  '412 "no available scanner" is a project without a scanner': [
    [
      { status: 412, says: 'PRECONDITION: no available scanner for project: p', step: 'scan' },
      'no-scanner',
      /Interrogation Services/,
    ],
  ],
  '412 by the policy on vulnerabilities keeps an image from being read, and so from being looked at by crane':
    [
      ...[
        'with "Pending" status of vulnerability scanning',
        'without vulnerability scanning',
        'with 7 vulnerabilities',
      ].map(
        (what) => [{ status: 412, says: VULNERABLE(what) }, 'policy', /until a scan finds it good/] as const,
      ),
      [{ status: 412, says: VULNERABLE('with 7 vulnerabilities'), step: 'push' }, 'policy', /to a new tag/],
      [
        { status: 412, says: VULNERABLE('with 7 vulnerabilities'), step: 'pull' },
        'policy',
        /h\.example\/p\/a:1/,
      ],
      // A HEAD says no more than this.
      [{ status: 412, step: 'push' }, 'policy', /keeps the image that is there from being read/],
    ],
  '412 "configured as immutable" is a rule that protects a tag': [
    [
      {
        status: 412,
        says: "PRECONDITION: Failed to process request due to 'app:rel-1' configured as immutable.",
        step: 'tag',
      },
      'immutable',
      /use another tag/,
    ],
    [
      {
        status: 412,
        says: 'PRECONDITION: the tag rel-1 configured as immutable, cannot be deleted',
        step: 'delete',
      },
      'immutable',
      /protects a tag of the image/,
    ],
  ],
  'a project that Harbor does not have is missing, whatever the status': [
    [
      { status: 401, says: 'UNAUTHORIZED: project nope not found: project nope not found', step: 'push' },
      'missing-project',
      /correct "repository"/,
    ],
    [{ status: 404, says: 'NOT_FOUND: project nope not found' }, 'missing-project', /does not exist/],
  ],
  'an unknown upload was lost on its way, and is begun again': [
    [
      { status: 404, says: 'BLOB_UPLOAD_UNKNOWN: blob upload unknown to registry', step: 'push' },
      'lost-upload',
      /does not know the upload any more/,
      'transient',
    ],
    [
      { status: 400, says: 'BLOB_UPLOAD_INVALID: blob upload invalid', step: 'push' },
      'lost-upload',
      /does not know the upload any more/,
      'transient',
    ],
  ],
  'a layer that arrives with another digest was damaged on its way, and is sent again': [
    [
      {
        status: 400,
        says: 'DIGEST_INVALID: provided digest did not match uploaded content',
        step: 'push',
      },
      'lost-upload',
      /something on the way changes or cuts it/,
      'transient',
    ],
  ],
  'errno 28 in an error of the storage driver is a full disk behind Harbor': [
    [
      {
        status: 500,
        body: '{"errors":[{"code":"UNKNOWN","message":"unknown error","detail":{"DriverName":"filesystem","Enclosed":{"Op":"write","Path":"/storage/x","Err":28}}}]}',
        step: 'push',
      },
      'storage-full',
      /storage of Harbor at h\.example is full/,
    ],
    [{ status: 507, body: 'Insufficient Storage', step: 'push' }, 'storage-full', /is full/],
  ],
  'FORBIDDEN is a missing right, and is named where it is known': [
    [
      { status: 403, says: 'FORBIDDEN: forbidden', needs: 'scan: create', step: 'scan' },
      'missing-permission',
      /^the robot robot\$p\+ci needs scan: create on the project$/,
    ],
    [{ status: 403, says: 'FORBIDDEN: forbidden' }, 'missing-permission', /has no right to it$/],
  ],
  'a rate limit of Docker Hub lasts for hours, and a login raises it': [
    [
      {
        status: 429,
        says: 'TOOMANYREQUESTS: You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit',
        step: 'pull',
      },
      'rate-limit',
      /docker\/login-action/,
      'definite',
    ],
  ],
  '429 asks to come back later': [
    [
      { status: 429, body: page('429 Too Many Requests'), headers: { 'retry-after': '30' } },
      'rate-limit',
      /^nginx in front of Harbor at h\.example limits the rate of requests \(Retry-After: 30\)/,
      'transient',
    ],
    [
      { status: 429, says: 'TOOMANYREQUESTS: too many requests', step: 'pull' },
      'rate-limit',
      /try later/,
      'transient',
    ],
  ],
  '401 at a source is a login that is missing': [
    [
      { status: 401, says: 'UNAUTHORIZED: authentication required', step: 'pull' },
      'refused-login',
      /docker\/login-action/,
    ],
  ],
  '401 with a page is a login of something in front of Harbor': [
    [
      {
        status: 401,
        body: page('401 Authorization Required'),
        headers: { 'www-authenticate': 'Basic realm="Restricted"', server: 'nginx/1.25.3' },
        step: 'login',
      },
      'front',
      /^nginx in front of Harbor at h\.example wants a login of its own, and Harbor was not reached/,
    ],
  ],
  '401 after the login is a right to push that is missing, or a robot that ended meanwhile': [
    [
      {
        status: 401,
        says: 'UNAUTHORIZED: unauthorized to access repository: p/a, action: push: unauthorized to access repository: p/a, action: push',
        step: 'push',
      },
      'refused-login',
      /lacks repository: push and repository: pull .*disabled or expired meanwhile/,
    ],
    [
      { status: 401, says: 'UNAUTHORIZED: unauthorized', path: '/api/v2.0/projects/p' },
      'refused-login',
      /secret in "robot-token" is wrong, or the robot is disabled, expired or deleted/,
    ],
  ],
  '401 at the login is a wrong secret or a robot that may not log in, and Harbor does not say which': [
    [
      { status: 401, says: 'UNAUTHORIZED: unauthorized: unauthorized', step: 'login', path: '/v2/' },
      'refused-login',
      /secret in "robot-token" is wrong, or the robot is disabled, expired or deleted/,
    ],
  ],
  'DENIED in other words is a rule of the registry that is not known here': [
    [
      { status: 403, says: 'DENIED: requested access to the resource is denied', step: 'push' },
      'denied',
      /^Harbor at h\.example denied it by a rule of its own$/,
    ],
    [{ status: 403, says: 'DENIED: denied', step: 'pull' }, 'denied', /docker\/login-action/],
  ],
  'a manifest, name or blob that the registry does not have is absent': [
    [
      { status: 404, says: 'MANIFEST_UNKNOWN: manifest unknown', step: 'pull' },
      'absent',
      /p\/a:1 does not exist/,
    ],
    [
      { status: 404, says: 'NAME_UNKNOWN: repository name not known', step: 'pull' },
      'absent',
      /does not exist/,
    ],
    [
      { status: 404, says: 'NOT_FOUND: artifact p/a@sha256:1 not found', step: 'copy' },
      'absent',
      /does not have one of the two/,
    ],
  ],
  'a blob that the manifest names is sent again when the registry lost it': [
    [
      { status: 404, says: 'MANIFEST_BLOB_UNKNOWN: blob unknown to registry', step: 'push' },
      'lost-upload',
      /does not have a layer/,
      'transient',
    ],
  ],
  "5xx in Harbor's own form is Harbor itself": [
    [
      { status: 500, says: 'UNKNOWN: internal server error' },
      'busy',
      /^Harbor at h\.example itself broke off/,
      'transient',
    ],
  ],
  'a page with 2xx is the UI of something, and no answer of an API': [
    [
      { status: 200, body: '<!doctype html><title>Harbor</title>', step: 'login', path: '/v2/?x=y' },
      'not-an-api',
      /^h\.example\/v2\/ answered with a page/,
    ],
  ],
  'a redirect to a login page is a proxy that wants people to log in': [
    [
      { status: 302, headers: { location: 'https://sso.example/oauth2/auth?state=abc' }, step: 'login' },
      'not-an-api',
      /redirects to a login page, https:\/\/sso\.example\/oauth2\/auth: /,
    ],
    [
      { status: 302, headers: { location: 'https://t.cloudflareaccess.com/cdn-cgi/access/login/h' } },
      'not-an-api',
      /wants people to log in/,
    ],
  ],
  'any other redirect leads to the address that harbor-url should have': [
    [
      { status: 308, headers: { location: 'https://h.example/v2/' } },
      'front',
      /redirects to https:\/\/h\.example\/v2\/; set harbor-url to the final address/,
    ],
  ],
  'plain HTTP at a port of TLS is a wrong scheme': [
    'Client sent an HTTP request to an HTTPS server.\n',
    page('400 The plain HTTP request was sent to HTTPS port'),
    "Reason: You're speaking plain HTTP to an SSL-enabled server port.<br />",
  ].map((body) => [
    { status: 400, body, isPlainHttp: true },
    'wrong-scheme',
    /speaks TLS on that port; write harbor-url with https:\/\//,
  ]),
  '400 to a path with %25 is a front that refuses an encoded percent sign': [
    // Traefik: no body at all.
    [{ status: 400, path: ENCODED }, 'encoded-path', /http\.encodedCharacters\.allowEncodedPercent: true/],
    [
      { status: 400, path: ENCODED, body: page('400 Bad Request') },
      'encoded-path',
      /^nginx in front of .* repository without a slash/,
    ],
  ],
  'the 404 of an ingress without a route is not the 404 of Harbor': [
    [
      { status: 404, body: 'default backend - 404' },
      'front',
      /^nginx in front of .* has no route for h\.example/,
    ],
    [
      { status: 404, body: '404 page not found\n' },
      'front',
      /the host in harbor-url the one of Harbor's ingress/,
    ],
  ],
  'a 403 or 404 in other words than those of Harbor says nothing of permissions and projects': [
    [
      { status: 403, body: page('403 Forbidden'), needs: 'scan: create', step: 'scan' },
      'front',
      /^nginx in front of Harbor at h\.example answered 403, but not in Harbor's words/,
    ],
    [
      { status: 404, body: '{"message":"no Route matched with those values"}' },
      'front',
      /^something in front of Harbor at h\.example answered 404/,
    ],
    [{ status: 404, body: page('404'), path: ENCODED }, 'front', /Some refuse a path with %25/],
  ],
  '403 without a body is refused without a reason': [
    [{ status: 403, needs: 'scan: create' }, 'denied', /did not say why$/],
  ],
  '405 without the words of Harbor is a front that passes only some methods': [
    [{ status: 405, body: page('405 Not Allowed') }, 'front', /does not allow this method/],
  ],
  '407 is a proxy that wants to know who asks': [[{ status: 407 }, 'front', /HTTPS_PROXY/]],
  '411 is a front that takes no body of unknown length': [
    [{ status: 411, body: page('411 Length Required') }, 'front', /Content-Length/],
  ],
  '413 is the limit of a front for the size of a request': [
    [{ status: 413, body: page('413 Request Entity Too Large') }, 'front', /client_max_body_size 0/],
    [{ status: 413, body: 'Request Entity Too Large' }, 'front', /maxRequestBodyBytes/],
    [{ status: 413, headers: { server: 'cloudflare' } }, 'front', /^Cloudflare in front of .*100 MB/],
  ],
  '414 and 431 are limits of a front for addresses and headers': [
    [{ status: 414 }, 'front', /an address as long/],
    [{ status: 431 }, 'front', /headers as long/],
  ],
  '421 is a front that serves another name over this connection': [
    [{ status: 421 }, 'front', /does not serve h\.example/],
  ],
  '426 is a front that wants another protocol': [
    [{ status: 426, isPlainHttp: true }, 'wrong-scheme', /write harbor-url with https/],
  ],
  '511 is a network that wants a login of its own': [[{ status: 511 }, 'not-an-api', /captive portal/]],
  'a 52x of Cloudflare says which of its two sides broke off': [
    [
      { status: 520 },
      'busy',
      /^Cloudflare answered in place of Harbor at h\.example: .*could not read/,
      'transient',
    ],
    [{ status: 521 }, 'busy', /was refused the connection/, 'transient'],
    [{ status: 524, body: 'error code: 524' }, 'busy', /no answer within its limit/, 'transient'],
  ],
  '526 is a certificate that Cloudflare does not accept, and no try changes that': [
    [{ status: 526 }, 'front', /does not accept the certificate/],
  ],
  '499 and 460 are written where two proxies stand one behind the other': [
    [{ status: 499 }, 'busy', /time limits for a request are too short/, 'transient'],
  ],
  '502, 503 and 504 of a front are a Harbor that did not answer it': [
    [{ status: 502, body: page('502 Bad Gateway') }, 'busy', /^nginx in front of .*restarting/, 'transient'],
    [
      { status: 503, body: 'No server is available to handle this request.' },
      'busy',
      /^HAProxy in front of/,
      'transient',
    ],
    [
      { status: 503, body: 'upstream connect error or disconnect/reset before headers. reset reason: x' },
      'busy',
      /^Envoy in front of/,
      'transient',
    ],
    [{ status: 504, body: page('504 Gateway Time-out') }, 'busy', /its time limit was reached/, 'transient'],
  ],
  'other server errors may pass where their status says so': [
    [{ status: 500, body: page('500') }, 'busy', /broke off \(500\)/, 'transient'],
    [{ status: 408 }, 'busy', /broke off \(408\)/, 'transient'],
  ],
  '501, 505, 508 and 510 are no faults that pass': [[{ status: 505 }, 'front', /cannot serve the request/]],
}

describe.each(ANSWER_ROWS.map((row) => [row.name] as const))('%s', (name) => {
  it.each((CASES[name] ?? []).map((entry, index) => [index, ...entry] as const))(
    'case %i',
    (_, given, kind, advice, transient) => {
      const meaning = judge(given)
      expect(meaning.kind).toBe(kind)
      expect(meaning.advice).toMatch(advice)
      expect(meaning.isTransient).toBe(transient === 'transient')
    },
  )

  it('has a case', () => expect(CASES[name] ?? []).not.toHaveLength(0))
})

it('what is done about a status again agrees with the table', () => {
  for (const [given] of Object.values(CASES).flat()) {
    // A body that is known says more than the status.
    if (given.says !== undefined || given.status < 400 || /Err":28/.test(given.body ?? '')) continue
    expect([given.status, isTransientStatus(given.status)]).toEqual([given.status, judge(given).isTransient])
  }
})

describe('an answer that is not known', () => {
  it.each<Given>([
    { status: 418, body: 'teapot' },
    { status: 400, says: 'BAD_REQUEST: something is wrong' },
    { status: 409, says: 'CONFLICT: something is there' },
    { status: 412, says: 'PRECONDITION: not now' },
    { status: 422, says: 'UNPROCESSABLE_ENTITY: x' },
    { status: 400 },
    { status: 451, body: page('451') },
  ])('gets no cause: %o', (given) => {
    expect(judge({ ...given, needs: 'scan: create', step: 'scan' })).toEqual({
      kind: 'unknown',
      isTransient: false,
      advice: '',
    })
  })

  it.each<[string, Given]>([
    ['a rule that is not known', { status: 403, says: 'DENIED: no' }],
    ['nothing', { status: 403 }],
    ['a page', { status: 403, body: page('403 Forbidden') }],
    ['read-only mode', { status: 403, says: READ_ONLY }],
    ['a quota', { status: 403, says: QUOTA }],
  ])('a 403 with %s names no right', (_, given) => {
    const { advice } = judge({ ...given, needs: 'artifact: create', step: 'copy' })
    expect(advice).not.toMatch(/artifact: create|needs/)
  })

  it('is quoted in one line, without tags and without what cannot be seen, and cut', () => {
    const answer = readAnswer({
      status: 418,
      text: `<h1>a</h1>\n::error::b\u001b[31m\u202ec${'x'.repeat(10_000)}`,
      header: () => undefined,
    })
    expect(answer.message).toMatch(/^a ::error::b \[31m cx+…$/)
    expect(answer.message.length).toBe(301)
  })

  it('is not read beyond its beginning', () => {
    const text = `${'x'.repeat(20_000)} The system is in read only mode`
    expect(readAnswer({ status: 403, text, header: () => undefined }).message).not.toContain('read only')
  })
})

describe("crane's words for an answer", () => {
  const push = {
    operation: 'push',
    reference: 'h.example/p/a:1',
    host: 'h.example',
    plainHttp: false,
  } as const
  const url = 'https://h.example/v2/p/a/blobs/uploads/1?_state=REDACTED'

  it.each<[string, string, RegExp, boolean]>([
    ['read-only', `POST ${url}: ${READ_ONLY}`, /in read-only mode/, false],
    [
      'several errors',
      `POST ${url}: multiple errors returned: ${READ_ONLY}; UNKNOWN: x`,
      /in read-only mode/,
      false,
    ],
    [
      'a proxy cache',
      `POST ${url}: DENIED: can not push artifact to a proxy project: p`,
      /proxy cache/,
      false,
    ],
    [
      'no words',
      `HEAD ${url}: unexpected status code 403 Forbidden (HEAD responses have no body, use GET for details)`,
      /did not say why$/,
      false,
    ],
    [
      'a page',
      `PATCH ${url}: unexpected status code 502 Bad Gateway: ${page('502 Bad Gateway')}`,
      /^nginx in front of/,
      true,
    ],
    [
      'a status without a name',
      `PUT ${url}: unexpected status code 520 : error code: 520`,
      /^Cloudflare answered/,
      true,
    ],
    ['a status alone', `PATCH ${url}: unexpected status code 499`, /time limits/, true],
    [
      'the answer to the second scheme',
      `Get "https://h.example/v2/": http: server gave HTTP response to HTTPS client; GET http://h.example/v2/: unexpected status code 400 Bad Request: Client sent an HTTP request to an HTTPS server.`,
      /speaks TLS on that port/,
      false,
    ],
  ])('are judged by the same table: %s', (_, words, advice, transient) => {
    const failure = explainCraneFailure(`Error: ${words}\n`, push)
    expect(failure.advice).toMatch(advice)
    expect(failure.transient).toBe(transient)
  })
})

describe('Retry-After', () => {
  const now = Date.parse('2026-11-28T12:00:00Z')
  it.each([
    ['30', 30_000],
    ['0', 0],
    ['Sat, 28 Nov 2026 12:00:45 GMT', 45_000],
    ['Saturday, 28-Nov-26 12:00:45 GMT', 45_000],
    ['Sat Nov 28 12:00:45 2026 GMT', 45_000],
    ['Sat, 28 Nov 2026 11:00:00 GMT', 0],
    ['', 0],
    ['soon', 0],
    ['-5', 0],
    ['1.5', 0],
    ['Sat, nonsense', 0],
  ])('%j is %i ms', (text, expected) => {
    expect(parseRetryAfter(text, now)).toBe(expected)
  })
})
