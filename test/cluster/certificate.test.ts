/** install-harbor with TLS: the certificate that is there before, and the one that cert-manager makes. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type IssuedCertificate, issueCertificates } from '../support/certificates.ts'
import { CertManager, conditionOf, installCertManager, playOn } from './cert-manager.ts'
import type { ClusterNamespace } from './cluster.ts'
import { type ClusterWorld, createClusterWorld, errorsOf, HOST, secretNamesIn, writeSecret } from './world.ts'

const { issued } = issueCertificates({
  good: { hosts: [`*.${HOST}`] },
  other: { hosts: [HOST, 'elsewhere.example.com'] },
  expired: { hosts: [`*.${HOST}`], from: -48, until: -24 },
})

let world: ClusterWorld
beforeAll(async () => {
  world = await createClusterWorld()
})
afterAll(async () => {
  await world.close()
})

function install(
  namespace: ClusterNamespace,
  inputs: Record<string, string> = {},
  onLine = (_: string) => {},
) {
  return world.install(namespace, { inputs: { tls: 'secret', ...inputs }, onLine })
}

describe('without an issuer', () => {
  let namespace: ClusterNamespace
  beforeAll(async () => {
    namespace = await world.cluster.createNamespace()
  })

  const dataOf = ({ cert, key }: IssuedCertificate) => ({ 'tls.crt': cert, 'tls.key': key })
  it.each<[string, Record<string, string> | undefined, RegExp]>([
    ['no Secret', undefined, /harbor-tls cannot be used for \S+\.test\.invalid: it does not exist\. Put/],
    ['no key', { 'tls.crt': issued.good.cert }, /: it lacks tls\.key\./],
    ['no PEM', { 'tls.crt': 'x', 'tls.key': 'y' }, /: its tls\.crt is not PEM/],
    [
      'another key',
      { ...dataOf(issued.good), 'tls.key': issued.other.key },
      /: its tls\.key does not belong to/,
    ],
    [
      'other names',
      dataOf(issued.other),
      /is for harbor\.test\.invalid, elsewhere\.example\.com and not for \S+/,
    ],
    ['an end in the past', dataOf(issued.expired), /: its certificate expired on \d{4}-\d\d-\d\d\./],
  ])('%s ends the run before anything is written', async (_, data, text) => {
    if (data !== undefined) {
      await writeSecret(world.cluster, { namespace: namespace.name, name: 'harbor-tls', data })
    }
    const result = await install(namespace)
    expect(result.exitCode).toBe(1)
    expect(errorsOf(result)).toMatch(text)
    const names = await secretNamesIn(world.cluster, namespace.name)
    expect(names).toEqual(data === undefined ? [] : ['harbor-tls'])
  })

  it('a certificate for the host is used', async () => {
    const data = dataOf(issued.good)
    await writeSecret(world.cluster, { namespace: namespace.name, name: 'harbor-tls', data })
    const result = await install(namespace)
    expect(result.exitCode, result.log).toBe(0)
    expect(result.outputs['harbor-url']).toBe(`https://${namespace.name}.${HOST}`)
    expect(result.log).not.toContain(issued.good.key.split('\n')[1])
  })
})

describe('with an issuer', () => {
  it('a cluster without cert-manager ends the run before anything is written', async () => {
    const namespace = await world.cluster.createNamespace()
    const result = await install(namespace, { 'cert-manager-issuer': 'our-authority' })
    expect(errorsOf(result)).toMatch(/names our-authority, but the cluster has no cert-manager/)
    expect(await secretNamesIn(world.cluster, namespace.name)).toEqual([])
  })

  describe('and cert-manager', () => {
    beforeAll(async () => {
      await installCertManager(world.cluster.admin)
    })

    const certificate = {
      kind: 'Certificate',
      name: 'harbor-tls',
      spec: { secretName: 'harbor-tls' },
    } as const
    const request = { kind: 'CertificateRequest', name: 'harbor-tls-1', owner: certificate } as const
    const order = { kind: 'Order', name: 'harbor-tls-1-77', owner: request } as const
    const challenge = { kind: 'Challenge', name: 'harbor-tls-1-77-5', owner: order } as const

    it('the certificate is waited for, with a line per change', async () => {
      const namespace = await world.cluster.createNamespace()
      const manager = new CertManager(world.cluster, namespace.name)
      const reason = 'Waiting for HTTP-01 challenge propagation\n::error::forged'
      const result = await install(
        namespace,
        { 'cert-manager-issuer': 'letsencrypt' },
        playOn([
          [
            'has not created a Certificate',
            () =>
              manager.put({
                ...certificate,
                status: conditionOf('Ready', 'False', { reason: 'DoesNotExist', message: 'no Secret yet' }),
              }),
          ],
          [
            'DoesNotExist: no Secret yet',
            () =>
              manager.put({
                ...request,
                status: conditionOf('Ready', 'False', {
                  reason: 'Pending',
                  message: 'waiting for the order',
                }),
              }),
          ],
          [
            'Pending: waiting for the order',
            async () => {
              await manager.put({ ...order, status: { state: 'pending' } })
              await manager.put({
                ...challenge,
                spec: { type: 'HTTP-01' },
                status: { state: 'pending', reason },
              })
            },
          ],
          ['Challenge harbor-tls-1-77-5', () => manager.fill('harbor-tls', issued.good)],
        ]),
      )
      expect(result.exitCode, result.log).toBe(0)
      const lines = result.log.split('\n').filter((line) => line.includes('certificate harbor-tls: '))
      expect(lines.map((line) => line.replace(/^.*certificate harbor-tls: /, ''))).toEqual([
        'not created yet; cert-manager has not created a Certificate for the Ingress yet',
        'not created yet; Certificate harbor-tls, DoesNotExist: no Secret yet',
        'not created yet; CertificateRequest harbor-tls-1, Pending: waiting for the order',
        'not created yet; Challenge harbor-tls-1-77-5 (HTTP-01, pending): Waiting for HTTP-01 challenge propagation ::error::forged',
        expect.stringMatching(
          /^for \*\.harbor\.test\.invalid, signed by Authority of the tests, until \d{4}-/,
        ),
      ])
      expect(result.annotations.filter(({ level }) => level === 'error')).toEqual([])
      expect(result.log).not.toContain(issued.good.key.split('\n')[1])
      expect(await world.helm(namespace, ['get', 'manifest', 'harbor'])).toMatch(
        /acme\.cert-manager\.io\/http01-edit-in-place: "true"/,
      )

      const again = await install(namespace, { 'cert-manager-issuer': 'letsencrypt' })
      expect(again.outputs).toMatchObject({ outcome: 'unchanged' })
    })

    it('an issuance that it gave up ends the wait, with the reason and the time of the next try', async () => {
      const namespace = await world.cluster.createNamespace()
      const manager = new CertManager(world.cluster, namespace.name)
      const failed = conditionOf('Issuing', 'False', { reason: 'Failed', message: 'too many certificates' })
      const status = { ...failed, lastFailureTime: '2027-01-10T12:00:00Z', failedIssuanceAttempts: 1 }
      await manager.put({ ...certificate, status })
      const result = await install(namespace, { 'cert-manager-issuer': 'letsencrypt' })
      expect(result.exitCode).toBe(1)
      expect(errorsOf(result)).toMatch(
        /failed: Certificate harbor-tls, Failed: too many certificates\. It retries at 2027-01-10 13:00 UTC; .*cmctl renew harbor-tls/,
      )
    })

    it('one that never comes is the reason at the deadline', async () => {
      const namespace = await world.cluster.createNamespace()
      const result = await install(namespace, { 'cert-manager-issuer': 'letsencrypt', 'ready-timeout': '8s' })
      expect(errorsOf(result)).toMatch(
        /was not ready within 8 s:\n[\s\S]*certificate harbor-tls: not created yet; cert-manager has not created/,
      )
    })
  })
})
