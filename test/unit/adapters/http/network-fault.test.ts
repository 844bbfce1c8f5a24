/** The table of network errors: what each one means, in the words of any server. */
import { describe, expect, it } from 'vitest'
import { explainNetworkError } from '../../../../src/adapters/http/network-fault.ts'
import type { ProxyChoice } from '../../../../src/adapters/http/proxy.ts'

const SERVER = {
  title: 'the API at h',
  host: 'h:6443',
  advice: { refused: 'start it', untrusted: 'trust it' },
}
const PROXY: ProxyChoice = {
  url: 'http://user:hunter22@p:3128',
  variable: 'HTTPS_PROXY',
  description: 'the proxy http://p:3128 of HTTPS_PROXY',
}

const coded = (code: string, message = 'a message'): Error => Object.assign(new Error(message), { code })

function explain(error: unknown, proxy?: ProxyChoice) {
  const client = { proxy, silence: { headersMs: 120_000, bodyMs: 60_000 } }
  return explainNetworkError(error, { server: SERVER, client })
}

describe('a connection that comes to nothing', () => {
  it.each([
    [
      'ECONNREFUSED',
      'refused',
      'no answer from the API at h: nothing listens there; start it (ECONNREFUSED)',
    ],
    ['ECONNRESET', 'broken-off', 'no answer from the API at h: it closed the connection (ECONNRESET)'],
    [
      'UND_ERR_SOCKET',
      'broken-off',
      'no answer from the API at h: it closed the connection (UND_ERR_SOCKET)',
    ],
    ['EHOSTUNREACH', 'unreachable', 'no answer from the API at h: there is no route to it (EHOSTUNREACH)'],
    ['ENOTFOUND', 'unknown-name', 'the runner cannot resolve the name h:6443 (ENOTFOUND)'],
    ['UND_ERR_CONNECT_TIMEOUT', 'unanswered', /it does not answer/],
    ['UND_ERR_HEADERS_TIMEOUT', 'silent', /it sent nothing for 120 s/],
    ['UND_ERR_BODY_TIMEOUT', 'silent', /it sent nothing for 60 s/],
    ['ESOMETHING', 'other', 'no answer from the API at h: a message (ESOMETHING)'],
  ])('may pass: %s', (code, kind, reason) => {
    const fault = explain(coded(code))
    expect(fault).toMatchObject({ kind, code, isTransient: true })
    expect(fault.reason).toMatch(reason)
  })

  it('is found below the errors around it', () => {
    const inner = coded('ECONNREFUSED')
    expect(explain(new TypeError('fetch failed', { cause: new AggregateError([inner]) })).kind).toBe(
      'refused',
    )
    expect(explain(new TypeError('fetch failed', { cause: inner })).clause).toBe(
      'nothing listens there (ECONNREFUSED)',
    )
  })

  it('says in a clause what it says in a sentence, also of what is thrown without being an error', () => {
    expect(explain('a text')).toMatchObject({ kind: 'other', code: '', clause: 'a text' })
  })
})

describe('a server that answers, and not as it should', () => {
  it.each([
    [
      'SELF_SIGNED_CERT_IN_CHAIN',
      'untrusted',
      /signed by an authority that the runner does not trust; trust it \(SELF_/,
    ],
    ['CERT_SIGNATURE_FAILURE', 'untrusted', /does not trust/],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'other-name', /for another name/],
    ['CERT_HAS_EXPIRED', 'expired', /has expired/],
    ['CERT_NOT_YET_VALID', 'not-yet-valid', /check the clocks/],
    ['CERT_REVOKED', 'certificate', /is not accepted/],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'protocol', /does not speak the protocol/],
    ['HPE_INVALID_CONSTANT', 'protocol', /does not speak the protocol/],
  ])('is not asked again: %s', (code, kind, reason) => {
    const fault = explain(coded(code))
    expect(fault).toMatchObject({ kind, isTransient: false })
    expect(fault.reason).toMatch(/^the API at h answered, but its? /)
    expect(fault.reason).toMatch(reason)
  })
})

describe('a proxy', () => {
  it.each([
    [
      'Proxy response (407) !== 200 when HTTP Tunneling',
      false,
      /does not accept the user name and password in HTTPS_PROXY/,
    ],
    [
      'Proxy response (403) !== 200 when HTTP Tunneling',
      false,
      /refuses the connection to the API at h \(403\)/,
    ],
    [
      'Proxy response (502) !== 200 when HTTP Tunneling',
      true,
      /refuses the connection to the API at h \(502\)/,
    ],
  ])('that opens no tunnel is the cause: %s', (message, isTransient, reason) => {
    const fault = explain(new Error(message), PROXY)
    expect(fault).toMatchObject({ kind: 'proxy', isTransient })
    expect(fault.reason).toMatch(reason)
    expect(JSON.stringify(fault)).not.toContain('hunter22')
  })

  it('that is not there is the cause, and not the server behind it', () => {
    expect(explain(coded('ECONNREFUSED'), PROXY).reason).toBe(
      'no answer from the proxy http://p:3128 of HTTPS_PROXY: nothing listens there (ECONNREFUSED); correct HTTPS_PROXY, or name h:6443 in NO_PROXY when it is reached without the proxy',
    )
  })

  it('is named where the connection breaks off behind it', () => {
    expect(explain(coded('ECONNRESET'), PROXY)).toMatchObject({
      kind: 'broken-off',
      clause: 'it closed the connection (ECONNRESET) through the proxy http://p:3128 of HTTPS_PROXY',
    })
  })
})
