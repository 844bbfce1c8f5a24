/** The wait for the certificate that cert-manager makes, as a part of the wait for Harbor. */
import { describe, expect, it } from 'vitest'
import type { Issuance, TlsSecret } from '../../../../src/domain/kubernetes/certificate.ts'
import type { Cluster } from '../../../../src/ports/cluster.ts'
import { awaitReady } from '../../../../src/usecases/bootstrap/await-ready.ts'
import { FakeClock, RecordingLog } from '../../../support/fakes.ts'

const HOST = 'harbor.example.com'
const HOUR = 3_600_000

const READY: TlsSecret = {
  kind: 'certificate',
  certificate: { names: [HOST], issuer: 'R11', notBefore: -HOUR, notAfter: 2 * HOUR },
  hasItsKey: true,
}

type Certificate = Issuance['certificates'][number]
type Condition = Certificate['conditions'][number]

const condition = (type: string, status: string, [reason, message]: [string, string]): Condition => ({
  type,
  status,
  reason,
  message,
})
const owned = (name: string, owner: string, createdAt = 0) => ({ name, owners: [owner], createdAt })

const NONE: Issuance = { certificates: [], requests: [], orders: [], challenges: [] }
const CERTIFICATE: Certificate = {
  name: 'tls',
  secretName: 'harbor-tls',
  conditions: [condition('Ready', 'False', ['DoesNotExist', 'Secret does not exist'])],
  failedAt: 0,
  failures: 0,
}
const STARTED: Issuance = { ...NONE, certificates: [CERTIFICATE] }
const REQUEST = {
  ...owned('tls-1', 'tls'),
  conditions: [
    condition('Ready', 'False', ['Pending', 'Waiting on certificate issuance from order tls-1-9']),
  ],
}
const ORDER = { ...owned('tls-1-9', 'tls-1'), state: 'pending', reason: '' }
const CHALLENGE = { ...owned('tls-1-9-4', 'tls-1-9'), type: 'HTTP-01', state: 'pending', reason: '' }
const FAILED: Issuance = {
  ...STARTED,
  certificates: [
    {
      ...CERTIFICATE,
      conditions: [condition('Issuing', 'False', ['Failed', 'the request failed: rate limited'])],
      failedAt: -HOUR / 2,
      failures: 2,
    },
  ],
}

type Look = readonly [secret: TlsSecret, issuance: Issuance | undefined]

/** Each look is shown once; the last one stays. */
async function wait(looks: readonly Look[], timeoutMs = 60_000) {
  const [clock, log, left] = [new FakeClock(), new RecordingLog(), [...looks]]
  let current: Look = [READY, undefined]
  const cluster: Partial<Cluster> = {
    async fetchNamespace() {
      current = left.shift() ?? current
      return { workloads: [], pods: [], claims: [], events: [] }
    },
    fetchTlsSecret: async () => current[0],
    fetchIssuance: async () => current[1],
  }
  const states = awaitReady(
    {
      releaseName: 'harbor',
      expected: { workloads: [], claims: [] },
      certificate: { secretName: 'harbor-tls', host: HOST },
      timeoutMs,
    },
    { cluster: cluster as Cluster, clock, log },
  )
  const error = await states.then(
    () => '',
    (reason: unknown) => String(reason),
  )
  return { error, lines: log.lines.map((line) => line.replace(/^\[.*?\] /, '')), waitedMs: clock.now() }
}

describe('a certificate that is being made', () => {
  it('is logged once per change, from the most specific object', async () => {
    const absent = { kind: 'absent' } as const
    const asked = { ...STARTED, requests: [REQUEST] }
    const ordered = { ...asked, orders: [ORDER] }
    const challenged = {
      ...ordered,
      challenges: [{ ...CHALLENGE, reason: 'Waiting for propagation:\n wrong status code 404' }],
    }
    const { error, lines } = await wait([
      ...[NONE, NONE, STARTED, asked, ordered, challenged, challenged].map((found): Look => [absent, found]),
      [{ kind: 'incomplete', lacks: ['tls.crt'] }, ordered],
      [READY, ordered],
    ])
    expect(error).toBe('')
    expect(lines).toEqual([
      'certificate harbor-tls: not created yet; cert-manager has not created a Certificate for the Ingress yet',
      'certificate harbor-tls: not created yet; Certificate tls, DoesNotExist: Secret does not exist',
      'certificate harbor-tls: not created yet; CertificateRequest tls-1, Pending: Waiting on certificate issuance from order tls-1-9',
      'certificate harbor-tls: not created yet; Challenge tls-1-9-4 (HTTP-01, pending): Waiting for propagation: wrong status code 404',
      'certificate harbor-tls: it lacks tls.crt; CertificateRequest tls-1, Pending: Waiting on certificate issuance from order tls-1-9',
      'certificate harbor-tls: for harbor.example.com, signed by R11, until 1970-01-01',
    ])
  })

  it.each<[string, Partial<Issuance>, RegExp]>([
    [
      'a refused request',
      {
        requests: [
          { ...REQUEST, conditions: [...REQUEST.conditions, condition('Denied', 'True', ['Policy', 'no'])] },
        ],
      },
      /CertificateRequest tls-1, Policy: no/,
    ],
    [
      'an order that went wrong',
      { requests: [REQUEST], orders: [{ ...ORDER, state: 'errored', reason: 'urn:ietf:rateLimited' }] },
      /Order tls-1-9 is errored: urn:ietf:rateLimited/,
    ],
    [
      'the newest of several requests',
      {
        requests: [
          {
            ...owned('tls-2', 'tls', 5),
            conditions: [condition('Ready', 'False', ['Pending', 'Referenced "ClusterIssuer" not found'])],
          },
          REQUEST,
        ],
      },
      /CertificateRequest tls-2, Pending: Referenced "ClusterIssuer" not found/,
    ],
    [
      'nothing of a challenge of another order',
      {
        requests: [REQUEST],
        orders: [{ ...ORDER, name: 'tls-1-8' }],
        challenges: [{ ...CHALLENGE, reason: 'x' }],
      },
      /CertificateRequest tls-1/,
    ],
  ])('ends at the deadline with %s', async (_, found, text) => {
    const { error, waitedMs } = await wait([[{ kind: 'absent' }, { ...STARTED, ...found }]], 10_000)
    expect(error).toMatch(/not ready within 10 s:\n {2}- certificate harbor-tls: not created yet; /)
    expect(error).toMatch(text)
    expect(waitedMs).toBe(10_000)
  })

  it('is not there as long as the Secret holds one of before', async () => {
    const other: TlsSecret = {
      ...READY,
      certificate: { ...READY.certificate, names: ['old.example.com'] },
    }
    const { error, lines } = await wait([
      [other, STARTED],
      [READY, STARTED],
    ])
    expect(error).toBe('')
    expect(lines[0]).toMatch(
      /its certificate is for old\.example\.com and not for harbor\.example\.com; Cert/,
    )
  })
})

describe('a failed issuance', () => {
  it('ends the wait long before the deadline, with the time of the next try', async () => {
    const { error, waitedMs } = await wait([[{ kind: 'absent' }, FAILED]], 10 * HOUR)
    expect(error).toMatch(/waiting longer does not help:\n.*failed: Certificate tls, Failed: the request/)
    expect(error).toContain('It retries at 1970-01-01 01:30 UTC')
    expect(waitedMs).toBe(20_000)
  })

  it('and takes up again is waited for, and so is another try that fails', async () => {
    const looks = Array.from({ length: 8 }, (): Look => [{ kind: 'absent' }, FAILED])
    const { error } = await wait([...looks, [{ kind: 'absent' }, STARTED], ...looks, [READY, STARTED]], HOUR)
    expect(error).toBe('')
  })
})
