import { describe, expect, it } from 'vitest'
import { type CraneContext, judgeCraneFailure, judgeSending } from '../../../../src/domain/crane/failure.ts'
import { digestOf } from '../../../support/builders.ts'

const SOURCE: CraneContext = { reference: 'ghcr.io/org/app:1', host: 'ghcr.io' }

const API = 'https://ghcr.io/v2/org/app'

describe("crane's last words become advice", () => {
  const rows: readonly [string, string, RegExp, ('transient' | undefined)?][] = [
    [
      'plain HTTP at a source',
      'Get "https://ghcr.io/v2/": http: server gave HTTP response to HTTPS client',
      /a source is only read over verified TLS/,
    ],
    [
      'both schemes tried, nothing listens',
      'Get "https://h:80/v2/": dial tcp 10.0.0.1:80: connect: connection refused; Get "http://h:80/v2/": dial tcp 10.0.0.1:80: connect: connection refused',
      /nothing answers at ghcr\.io; .*port is wrong, or a firewall/,
      'transient',
    ],
    [
      'both schemes tried, the plain one closed the connection',
      'Get "https://h/v2/": http: server gave HTTP response to HTTPS client; Get "http://h/v2/": EOF',
      /closed the connection/,
      'transient',
    ],
    [
      'an unknown name',
      'Get "https://ghcr.io/v2/": dial tcp: lookup ghcr.io on 10.0.0.1:53: no such host',
      /cannot resolve ghcr\.io/,
      'transient',
    ],
    [
      'an unknown authority at a source',
      'Get "https://ghcr.io/v2/": tls: failed to verify certificate: x509: certificate signed by unknown authority',
      /install it on the runner/,
    ],
    [
      'a certificate for another name',
      'Get "https://h/v2/": tls: failed to verify certificate: x509: certificate is valid for other.example, not h',
      /another name; renew it/,
    ],
    [
      'an expired certificate',
      'Get "https://h/v2/": x509: certificate has expired or is not yet valid: current time 2026-11-24T00:00:00Z is after 2025-01-01T00:00:00Z',
      /has expired/,
    ],
    [
      'an address without a certificate for it',
      'Get "https://10.0.0.1/v2/": x509: cannot validate certificate for 10.0.0.1 because it doesn\'t contain any IP SANs',
      /another name/,
    ],
    [
      'a refused handshake',
      'Get "https://h/v2/": remote error: tls: handshake failure',
      /does not speak TLS on that port/,
    ],
    [
      'no TLS on the port',
      'Get "https://h/v2/": tls: first record does not look like a TLS handshake',
      /does not speak TLS on that port/,
    ],
    [
      'a source that wants a login',
      'GET https://ghcr.io/token?scope=x: UNAUTHORIZED: authentication required',
      /docker\/login-action/,
    ],
    [
      'a denied read',
      'GET https://ghcr.io/v2/org/app/manifests/1: DENIED: denied',
      /denied access to the image/,
    ],
    [
      'a source that is blocked',
      'GET https://ghcr.io/v2/org/app/manifests/1: PROJECTPOLICYVIOLATION: current image with "Pending" status of vulnerability scanning cannot be pulled',
      /blocks pulls of ghcr\.io\/org\/app:1/,
    ],
    [
      'a limit of a proxy',
      `PATCH ${API}/blobs/uploads/1: unexpected status code 413 Request Entity Too Large: <html>\n<head><title>Error: 413</title></head>\n<body>nginx</body></html>`,
      /limits the size of a request/,
    ],
    [
      'a missing tag',
      'GET https://ghcr.io/v2/org/app/manifests/1: MANIFEST_UNKNOWN: manifest unknown',
      /org\/app:1 does not exist/,
    ],
    [
      'a missing repository',
      'GET https://ghcr.io/v2/org/app/manifests/1: NAME_UNKNOWN: repository name not known',
      /does not exist/,
    ],
    [
      'a missing artifact in a Harbor',
      'GET https://ghcr.io/v2/org/app/manifests/1: NOT_FOUND: artifact org/app:1 not found',
      /does not exist/,
    ],
    [
      'a token service at a private address',
      'realm host "10.0.0.7" is a private or link-local address',
      /proxy_set_header Host \$http_host/,
    ],
    [
      'a token service over plain HTTP',
      'realm scheme "http" not allowed for a secure registry',
      /proxy_set_header Host/,
    ],
    [
      'a bad gateway',
      `HEAD ${API}/manifests/1: unexpected status code 502 Bad Gateway`,
      /restarting/,
      'transient',
    ],
    [
      'an unavailable service',
      `PATCH ${API}/blobs/uploads/1: unexpected status code 503 Service Unavailable: <html>x</html>`,
      /restarting/,
      'transient',
    ],
    [
      'a gateway timeout',
      `PATCH ${API}/blobs/uploads/1: unexpected status code 504 Gateway Timeout`,
      /its time limit was reached/,
      'transient',
    ],
    [
      'an internal error',
      `PUT ${API}/manifests/1: unexpected status code 500 Internal Server Error: {"errors":[]}`,
      /restarting/,
      'transient',
    ],
    ['a cut answer', `Patch "${API}/blobs/uploads/1": unexpected EOF`, /closed the connection/, 'transient'],
    [
      'a reset',
      `Patch "${API}/blobs/uploads/1": read tcp 10.0.0.1:1->10.0.0.2:80: read: connection reset by peer`,
      /closed the connection/,
      'transient',
    ],
    ['a timeout', `Get "${API}": dial tcp 10.0.0.2:443: i/o timeout`, /firewall/, 'transient'],
    [
      'a rate limit',
      'GET https://index.docker.io/v2/library/alpine/manifests/3: TOOMANYREQUESTS: You have reached your pull rate limit',
      /docker\/login-action/,
    ],
    ['an answer that was cut off', 'unexpected end of JSON input', /was cut off/, 'transient'],
    [
      'a page where a token is handed out',
      "invalid character '<' looking for beginning of value",
      /did not issue a token/,
    ],
    ['no token at all', 'no token in bearer response: {}', /did not issue a token/],
    ['a full disk', 'writing /tmp/x/blobs/sha256/1: write /tmp/x: no space left on device', /disk is full/],
  ]

  it.each(rows)('%s', (_, words, expected, transient) => {
    const stderr = `2026/11/24 02:27:28 existing blob: ${digestOf('a')}\nError: ${words}\n`
    const failure = judgeCraneFailure(stderr, SOURCE)
    expect(failure.advice).toMatch(expected)
    expect(failure.transient).toBe(transient === 'transient')
  })

  it('that are not known are passed on without advice and without a retry', () => {
    expect(judgeCraneFailure('Error: layout contains 2 entries, consider --index\n', SOURCE)).toEqual({
      transient: false,
      advice: '',
      detail: 'layout contains 2 entries, consider --index',
    })
  })

  it('count alone: a trouble that crane overcame is not the cause', () => {
    const noise = '2026/11/24 02:27:28 retrying without mount: POST x: UNAUTHORIZED: project org not found\n'
    expect(judgeCraneFailure(`${noise}Error: PUT x: unexpected EOF\n`, SOURCE).advice).toMatch(
      'closed the connection',
    )
    // Killed from outside: no last words at all.
    const killed = { transient: true, advice: expect.stringContaining('was ended from outside'), detail: '' }
    expect(judgeCraneFailure(noise, SOURCE)).toEqual(killed)
    expect(judgeSending(noise)).toEqual(killed)
  })

  it('keep the status when an HTML page with an "Error: " of its own follows', () => {
    const { detail } = judgeCraneFailure(
      'Error: PATCH x: unexpected status code 500 Internal Server Error: <html><h1>Error: sorry</h1></html>',
      SOURCE,
    )
    expect(detail).toBe('PATCH x: unexpected status code 500 Internal Server Error: Error: sorry')
  })

  it('are cut when they are long', () => {
    expect(judgeCraneFailure(`Error: ${'x'.repeat(5_000)}`, SOURCE).detail).toHaveLength(601)
  })
})
