import { describe, expect, it } from 'vitest'
import {
  judgeReachability,
  type PingResult,
} from '../../../../../src/domain/bootstrap/checks/reachability.ts'
import { awaitReachable } from '../../../../../src/usecases/bootstrap/await-reachable.ts'
import { FakeClock, RecordingLog } from '../../../../support/fakes.ts'

const URL_ = 'https://harbor.example.com'
const shown = {
  names: ['harbor.example.com'],
  issuer: 'Our Authority',
  notBefore: Date.UTC(2027, 0, 1),
  notAfter: Date.UTC(2027, 1, 1),
}
const refused = (code: string, found: Partial<typeof shown> | 'unseen' = {}): PingResult => ({
  kind: 'certificate',
  code,
  shown: found === 'unseen' ? undefined : { ...shown, ...found },
})

describe('a ping after an install', () => {
  it.each<[string, PingResult, RegExp]>([
    ['no answer', { kind: 'no-answer', reason: 'nothing listens there' }, /^nothing listens there$/],
    [
      'an ingress without the route',
      { kind: 'answer', status: 404, text: '' },
      /404: the ingress has no route/,
    ],
    ['an ingress without pods', { kind: 'answer', status: 503, text: '' }, /503: the ingress gets no answer/],
    [
      'another server',
      { kind: 'answer', status: 200, text: '<html>\nhello' },
      /ping does not answer like Harbor: expected "Pong", got "<html> hello"/,
    ],
    [
      "the controller's own certificate",
      refused('DEPTH_ZERO_SELF_SIGNED_CERT', { names: ['ingress.local'], issuer: 'Fake' }),
      /a certificate for ingress\.local, signed by Fake, and not for harbor\.example\.com/,
    ],
    [
      "the controller's own, which is trusted",
      refused('ERR_TLS_CERT_ALTNAME_INVALID', { names: ['*.apps.example.com'] }),
      /for \*\.apps\.example\.com/,
    ],
    [
      'a certificate that cannot be seen',
      refused('CERT_REJECTED', 'unseen'),
      /not accepted \(CERT_REJECTED\)/,
    ],
  ])('waits for %s', (_, contact, seen) => {
    const judgement = judgeReachability(contact, { externalUrl: URL_, hasCaCertificate: true })
    expect(judgement.kind === 'wait' ? judgement.seen : '').toMatch(seen)
  })

  it.each<[string, PingResult, { hasCaCertificate: boolean }, RegExp]>([
    ['an end', refused('CERT_HAS_EXPIRED'), { hasCaCertificate: true }, /expired on 2027-02-01/],
    ['a beginning', refused('CERT_NOT_YET_VALID'), { hasCaCertificate: true }, /not valid before 2027-01-01/],
    [
      'an unknown authority',
      refused('UNABLE_TO_VERIFY_LEAF_SIGNATURE'),
      { hasCaCertificate: false },
      /signed by Our Authority, which the runner does not trust.*Set "ca-certificate" to that authority/,
    ],
    [
      'another authority than the one given',
      refused('UNABLE_TO_VERIFY_LEAF_SIGNATURE'),
      { hasCaCertificate: true },
      /signed by Our Authority, which is not the authority in "ca-certificate"/,
    ],
  ])('ends at once for %s of a certificate that is for Harbor', (_, contact, options, message) => {
    const judgement = judgeReachability(contact, { externalUrl: URL_, ...options })
    expect(judgement.kind === 'stop' ? judgement.message : '').toMatch(message)
  })
})

describe('the wait for it', () => {
  async function contact(contacts: readonly PingResult[]) {
    const [clock, log, left] = [new FakeClock(), new RecordingLog(), [...contacts]]
    const ping = async () => (left.length > 1 ? left.shift() : left[0]) ?? { kind: 'harbor' as const }
    const request = { externalUrl: URL_, hasCaCertificate: false, timeoutMs: 10_000 }
    const error = await awaitReachable(request, { publicApi: { ping }, clock, log }).then(
      () => '',
      (reason: unknown) => String(reason),
    )
    return { error, lines: log.lines, waitedMs: clock.now() }
  }
  const refusing: PingResult = { kind: 'no-answer', reason: 'nothing listens there' }
  const without: PingResult = { kind: 'answer', status: 404, text: '' }

  it('logs each state once', async () => {
    const { error, lines } = await contact([refusing, refusing, without, refusing, { kind: 'harbor' }])
    expect(error).toBe('')
    expect(lines).toEqual([
      'Waiting for Harbor: nothing listens there',
      `Waiting for Harbor: ${URL_}/api/v2.0/ping answers 404: the ingress has no route for it yet`,
    ])
  })

  it('ends at its deadline with the last one and what to look at', async () => {
    const { error, waitedMs } = await contact([refusing, without])
    expect(error).toMatch(/not reached within 10 s\. Last: .*404.*kubectl describe ingress/)
    expect(waitedMs).toBe(10_000)
  })

  it('does not wait for a permanent failure', async () => {
    const { error, waitedMs } = await contact([refused('CERT_HAS_EXPIRED')])
    expect(error).toMatch(/expired on/)
    expect(waitedMs).toBe(0)
  })
})
