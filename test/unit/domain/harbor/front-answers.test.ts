/** What only something in front of Harbor says. */
import { FRONT_ROWS } from '../../../../src/domain/harbor/front-answers.ts'
import { type AnswerCases, ENCODED, page, testAnswerRows } from '../../../support/answer-cases.ts'

const CASES: AnswerCases = {
  'a page with 2xx is the UI of something, and no answer of an API': [
    [
      { status: 200, body: '<!doctype html><title>Harbor</title>', step: 'login', path: '/v2/?x=y' },
      'not-an-api',
      /^h\.example\/v2\/ answered with a page/,
    ],
  ],
  'a redirect to a login page is a proxy that requires a login': [
    [
      { status: 302, headers: { location: 'https://sso.example/oauth2/auth?state=abc' }, step: 'login' },
      'not-an-api',
      /redirects to a login page, https:\/\/sso\.example\/oauth2\/auth: /,
    ],
    [
      { status: 302, headers: { location: 'https://t.cloudflareaccess.com/cdn-cgi/access/login/h' } },
      'not-an-api',
      /requires a login/,
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
      /^nginx in front of Harbor at h\.example answered 403, but not in Harbor's format/,
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
  '411 is a front that accepts no body of unknown length': [
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
  '426 is a front that requires another protocol': [
    [{ status: 426, isPlainHttp: true }, 'wrong-scheme', /write harbor-url with https/],
  ],
  '511 is a network that requires its own login': [[{ status: 511 }, 'not-an-api', /captive portal/]],
  'a 52x of Cloudflare says which of its two sides failed': [
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
    [{ status: 500, body: page('500') }, 'busy', /failed \(500\)/, 'transient'],
    [{ status: 408 }, 'busy', /failed \(408\)/, 'transient'],
  ],
  '501, 505, 508 and 510 are no faults that pass': [[{ status: 505 }, 'front', /cannot serve the request/]],
}

testAnswerRows(FRONT_ROWS, CASES)
