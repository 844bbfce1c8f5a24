/** What a Harbor that gives no answer means. The table of network errors: http/network-fault.test.ts. */
import { describe, expect, it } from 'vitest'
import { createHarborClient } from '../../../../src/adapters/harbor/http.ts'
import {
  describeNoAnswer,
  isRefusedCertificate,
  isRefusedHandshake,
  NoAnswerError,
} from '../../../../src/adapters/harbor/no-answer.ts'
import { connection } from '../../../support/builders.ts'

const coded = (code: string, message = 'a message'): Error => Object.assign(new Error(message), { code })

function explain(error: Error, caCertificate = ''): NoAnswerError {
  const to = connection({ url: 'https://h.example.com', host: 'h.example.com', caCertificate })
  const client = createHarborClient(to, {})
  const failure = describeNoAnswer(error, { purpose: 'ask', address: to, client })
  if (failure.error instanceof NoAnswerError) return failure.error
  throw failure.error
}

describe('the advice', () => {
  it.each([
    ['ECONNREFUSED', /nothing listens there; check host and port of harbor-url \(ECONNREFUSED\)$/],
    ['ECONNRESET', /it may be restarting, or harbor-url has the wrong scheme/],
    ['EHOSTUNREACH', /a Harbor on a private network needs a runner in that network, or the VPN/],
    ['ENOTFOUND', /the runner cannot resolve the name h\.example\.com \(ENOTFOUND\); check its spelling/],
    ['UND_ERR_CONNECT_TIMEOUT', /it does not answer; check the route/],
    ['SELF_SIGNED_CERT_IN_CHAIN', /does not trust; set "ca-certificate" to that authority/],
    ['CERT_HAS_EXPIRED', /its certificate has expired; renew it/],
    ['EPROTO', /check http:\/\/ against https:\/\/ and the port of harbor-url/],
  ])('says what to do: %s', (code, sentence) => {
    expect(explain(coded(code)).message).toMatch(/^failed to ask: /)
    expect(explain(coded(code)).message).toMatch(sentence)
  })

  it('does not say to set "ca-certificate" when it is set', () => {
    const { message } = explain(coded('SELF_SIGNED_CERT_IN_CHAIN'), 'PEM')
    expect(message).toMatch(/does not trust; the certificates in "ca-certificate" do not show that authority/)
    expect(message).not.toContain('set "ca-certificate"')
  })

  it('is followed by the time of the tries', () => {
    const error = explain(coded('ECONNRESET')).after('3 s')
    expect(error.message).toMatch(/\(ECONNRESET\); tried for 3 s$/)
    expect(error).toMatchObject({ code: 'ECONNRESET', isTransient: true })
  })
})

describe('TLS', () => {
  it.each([
    ['SELF_SIGNED_CERT_IN_CHAIN', true],
    ['ERR_TLS_CERT_ALTNAME_INVALID', true],
    ['CERT_HAS_EXPIRED', true],
    ['ECONNREFUSED', false],
    ['ERR_SSL_WRONG_VERSION_NUMBER', false],
  ])('refuses a certificate, or it does not: %s', (code, expected) => {
    expect(isRefusedCertificate(explain(coded(code)))).toBe(expected)
  })

  it('may be ended by the server, which then has no certificate for the name', () => {
    expect(isRefusedHandshake(explain(coded('ERR_SSL_TLSV1_UNRECOGNIZED_NAME')))).toBe(true)
    expect(isRefusedHandshake(explain(coded('EPROTO', 'SSL alert number 112')))).toBe(true)
    expect(isRefusedHandshake(explain(coded('ECONNRESET')))).toBe(false)
  })
})
