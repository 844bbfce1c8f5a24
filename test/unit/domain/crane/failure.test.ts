import { describe, expect, it } from 'vitest'
import { type CraneContext, judgeCraneFailure } from '../../../../src/domain/crane/failure.ts'
import { digestOf } from '../../../support/builders.ts'

const PUSH: CraneContext = {
  operation: 'push',
  reference: 'harbor.example.com/library/app@sha256:1',
  host: 'harbor.example.com',
  plainHttp: false,
}

const PULL: CraneContext = { ...PUSH, operation: 'pull', reference: 'ghcr.io/org/app:1', host: 'ghcr.io' }

const PLAIN: CraneContext = { ...PUSH, plainHttp: true }

const API = 'https://harbor.example.com/v2/library/app'

describe("crane's last words become advice", () => {
  const rows: readonly [string, CraneContext, string, RegExp, ('transient' | undefined)?][] = [
    [
      'plain HTTP where TLS was expected',
      PUSH,
      'Get "https://harbor.example.com/v2/": http: server gave HTTP response to HTTPS client',
      /write harbor-url with http:\/\//,
    ],
    [
      'plain HTTP at a source',
      PULL,
      'Get "https://ghcr.io/v2/": http: server gave HTTP response to HTTPS client',
      /a source is only read over verified TLS/,
    ],
    [
      'both schemes tried, nothing listens',
      PLAIN,
      'Get "https://h:80/v2/": dial tcp 10.0.0.1:80: connect: connection refused; Get "http://h:80/v2/": dial tcp 10.0.0.1:80: connect: connection refused',
      /nothing answers at harbor\.example\.com; .*port is wrong, or a firewall/,
      'transient',
    ],
    [
      'both schemes tried, the plain one closed the connection',
      PLAIN,
      'Get "https://h/v2/": http: server gave HTTP response to HTTPS client; Get "http://h/v2/": EOF',
      /closed the connection/,
      'transient',
    ],
    [
      'an unknown name',
      PUSH,
      'Get "https://harbor.example.com/v2/": dial tcp: lookup harbor.example.com on 10.0.0.1:53: no such host',
      /cannot resolve harbor\.example\.com/,
      'transient',
    ],
    [
      'an unknown authority',
      PUSH,
      'Get "https://harbor.example.com/v2/": tls: failed to verify certificate: x509: certificate signed by unknown authority',
      /give the authority in "ca-certificate"/,
    ],
    [
      'an unknown authority at a source',
      PULL,
      'Get "https://ghcr.io/v2/": tls: failed to verify certificate: x509: certificate signed by unknown authority',
      /install it on the runner/,
    ],
    [
      'a certificate for another name',
      PUSH,
      'Get "https://h/v2/": tls: failed to verify certificate: x509: certificate is valid for other.example, not h',
      /another name; renew it/,
    ],
    [
      'an expired certificate',
      PUSH,
      'Get "https://h/v2/": x509: certificate has expired or is not yet valid: current time 2026-11-24T00:00:00Z is after 2025-01-01T00:00:00Z',
      /has expired/,
    ],
    [
      'an address without a certificate for it',
      PUSH,
      'Get "https://10.0.0.1/v2/": x509: cannot validate certificate for 10.0.0.1 because it doesn\'t contain any IP SANs',
      /another name/,
    ],
    [
      'a refused handshake',
      PUSH,
      'Get "https://h/v2/": remote error: tls: handshake failure',
      /does not speak TLS on that port/,
    ],
    [
      'no TLS on the port',
      PUSH,
      'Get "https://h/v2/": tls: first record does not look like a TLS handshake',
      /does not speak TLS on that port/,
    ],
    [
      'a refused login',
      PUSH,
      'GET https://harbor.example.com/service/token?scope=repository%3Alibrary%2Fapp%3Apush%2Cpull&service=harbor-registry: UNAUTHORIZED: authentication required',
      /refused the robot/,
    ],
    [
      'a missing right to push',
      PUSH,
      `POST ${API}/blobs/uploads/: UNAUTHORIZED: unauthorized to access repository: library/app, action: push: unauthorized to access repository: library/app, action: push`,
      /lacks repository: push and repository: pull on the project/,
    ],
    [
      'a bare 401',
      PUSH,
      `HEAD ${API}/manifests/sha256:1: unexpected status code 401 Unauthorized (HEAD responses have no body, use GET for details)`,
      /refused the robot/,
    ],
    [
      'a source that wants a login',
      PULL,
      'GET https://ghcr.io/token?scope=x: UNAUTHORIZED: authentication required',
      /docker\/login-action/,
    ],
    [
      'a missing project',
      PUSH,
      `POST ${API}/blobs/uploads/: UNAUTHORIZED: project library not found: project library not found`,
      /create it or correct "repository"/,
    ],
    [
      'a full quota',
      PUSH,
      `PUT ${API}/blobs/uploads/1?_state=REDACTED&digest=sha256%3A1: DENIED: adding 173 B of storage resource, which when updated to current usage of 9.0 KiB will exceed the configured upper limit of 9.0 KiB.`,
      /quota is used up/,
    ],
    [
      'a denied write',
      PUSH,
      `POST ${API}/blobs/uploads/: DENIED: requested access to the resource is denied`,
      /denied the request by a rule that is not known here$/,
    ],
    [
      'a denied read',
      PULL,
      'GET https://ghcr.io/v2/org/app/manifests/1: DENIED: denied',
      /denied access to the image/,
    ],
    [
      'an immutable tag',
      PUSH,
      `PUT ${API}/manifests/rel-1: PRECONDITION: Failed to process request due to 'app:rel-1' configured as immutable.`,
      /immutability rule/,
    ],
    [
      'a tag whose present image is blocked',
      PUSH,
      `HEAD ${API}/manifests/v1: unexpected status code 412 Precondition Failed (HEAD responses have no body, use GET for details)`,
      /policy of the project blocks reading the existing image/,
    ],
    [
      'a source that is blocked',
      PULL,
      'GET https://ghcr.io/v2/org/app/manifests/1: PROJECTPOLICYVIOLATION: current image with "Pending" status of vulnerability scanning cannot be pulled',
      /blocks pulls of ghcr\.io\/org\/app:1/,
    ],
    [
      'a limit of a proxy',
      PUSH,
      `PATCH ${API}/blobs/uploads/1: unexpected status code 413 Request Entity Too Large: <html>\n<head><title>Error: 413</title></head>\n<body>nginx</body></html>`,
      /limits the size of a request/,
    ],
    [
      'a missing tag',
      PULL,
      'GET https://ghcr.io/v2/org/app/manifests/1: MANIFEST_UNKNOWN: manifest unknown',
      /org\/app:1 does not exist/,
    ],
    [
      'a missing repository',
      PULL,
      'GET https://ghcr.io/v2/org/app/manifests/1: NAME_UNKNOWN: repository name not known',
      /does not exist/,
    ],
    [
      'a missing artifact in a Harbor',
      PULL,
      'GET https://ghcr.io/v2/org/app/manifests/1: NOT_FOUND: artifact org/app:1 not found',
      /does not exist/,
    ],
    [
      'a token service at a private address',
      PUSH,
      'realm host "10.0.0.7" is a private or link-local address',
      /proxy_set_header Host \$http_host/,
    ],
    [
      'a token service over plain HTTP',
      PUSH,
      'realm scheme "http" not allowed for a secure registry',
      /external_url/,
    ],
    [
      'an upload at another address',
      PUSH,
      'SSRF protection: Location header points to a private address',
      /external_url/,
    ],
    [
      'a token service whose port was lost',
      PLAIN,
      'Get "http://harbor.example.com/service/token?service=harbor-registry": dial tcp 10.0.0.1:80: connect: connection refused',
      /another port than yours/,
      'transient',
    ],
    [
      'a bad gateway',
      PUSH,
      `HEAD ${API}/manifests/1: unexpected status code 502 Bad Gateway`,
      /restarting/,
      'transient',
    ],
    [
      'an unavailable service',
      PUSH,
      `PATCH ${API}/blobs/uploads/1: unexpected status code 503 Service Unavailable: <html>x</html>`,
      /restarting/,
      'transient',
    ],
    [
      'a gateway timeout',
      PUSH,
      `PATCH ${API}/blobs/uploads/1: unexpected status code 504 Gateway Timeout`,
      /its time limit was reached/,
      'transient',
    ],
    [
      'an internal error',
      PUSH,
      `PUT ${API}/manifests/1: unexpected status code 500 Internal Server Error: {"errors":[]}`,
      /restarting/,
      'transient',
    ],
    [
      'a cut answer',
      PUSH,
      `Patch "${API}/blobs/uploads/1": unexpected EOF`,
      /closed the connection/,
      'transient',
    ],
    [
      'a reset',
      PUSH,
      `Patch "${API}/blobs/uploads/1": read tcp 10.0.0.1:1->10.0.0.2:80: read: connection reset by peer`,
      /closed the connection/,
      'transient',
    ],
    ['a timeout', PUSH, `Get "${API}": dial tcp 10.0.0.2:443: i/o timeout`, /firewall/, 'transient'],
    [
      'a rate limit',
      PULL,
      'GET https://index.docker.io/v2/library/alpine/manifests/3: TOOMANYREQUESTS: You have reached your pull rate limit',
      /docker\/login-action/,
    ],
    ['an answer that was cut off', PUSH, 'unexpected end of JSON input', /was cut off/, 'transient'],
    [
      'a page where a token is handed out',
      PUSH,
      "invalid character '<' looking for beginning of value",
      /did not issue a token/,
    ],
    ['no token at all', PUSH, 'no token in bearer response: {}', /did not issue a token/],
    [
      'a full disk',
      PULL,
      'writing /tmp/x/blobs/sha256/1: write /tmp/x: no space left on device',
      /disk is full/,
    ],
  ]

  it.each(rows)('%s', (_, context, words, expected, transient) => {
    const stderr = `2026/11/24 02:27:28 existing blob: ${digestOf('a')}\nError: ${words}\n`
    const failure = judgeCraneFailure(stderr, context)
    expect(failure.advice).toMatch(expected)
    expect(failure.transient).toBe(transient === 'transient')
  })

  it('that nobody knows are passed on without advice and without a retry', () => {
    expect(judgeCraneFailure('Error: layout contains 2 entries, consider --index\n', PUSH)).toEqual({
      transient: false,
      advice: '',
      detail: 'layout contains 2 entries, consider --index',
    })
  })

  it('count alone: a trouble that crane overcame is not the cause', () => {
    const noise = '2026/11/24 02:27:28 retrying without mount: POST x: UNAUTHORIZED: project org not found\n'
    expect(judgeCraneFailure(`${noise}Error: PUT x: unexpected EOF\n`, PUSH).advice).toMatch(
      'closed the connection',
    )
    // Killed from outside: no last words at all.
    expect(judgeCraneFailure(noise, PUSH)).toEqual({ transient: false, advice: '', detail: '' })
  })

  it('keep the status when an HTML page with an "Error: " of its own follows', () => {
    const { detail } = judgeCraneFailure(
      'Error: PATCH x: unexpected status code 500 Internal Server Error: <html><h1>Error: sorry</h1></html>',
      PUSH,
    )
    expect(detail).toBe('PATCH x: unexpected status code 500 Internal Server Error: Error: sorry')
  })

  it('are cut when they are long', () => {
    expect(judgeCraneFailure(`Error: ${'x'.repeat(5_000)}`, PUSH).detail).toHaveLength(601)
  })
})
