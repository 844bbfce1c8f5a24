/** verify-harbor and create-robot over HTTPS, and what an ingress shows before it has everything. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type HarborSandbox, startHarbor } from '../sandbox/harbor/index.ts'
import { issueCertificates } from '../support/certificates.ts'
import { toolPath } from '../support/tools.ts'
import { playOn } from './cert-manager.ts'
import type { ClusterNamespace } from './cluster.ts'
import { startIngress, type TestIngress } from './ingress.ts'
import { type ClusterWorld, createClusterWorld, errorsOf, writeSecret } from './world.ts'

const ADDRESS = '127.0.0.1'
const { authority, issued } = issueCertificates({
  good: { hosts: [ADDRESS] },
  expired: { hosts: [ADDRESS], from: -48, until: -24 },
  /** As a controller shows one of its own. */
  fake: { hosts: ['ingress.local'] },
})
const other = issueCertificates({ fake: { hosts: ['ingress.local'] } })

let world: ClusterWorld
let ingress: TestIngress
let harbor: HarborSandbox
let namespace: ClusterNamespace
let url: string
beforeAll(async () => {
  world = await createClusterWorld()
  namespace = await world.cluster.createNamespace()
  const installed = await world.install(namespace)
  if (installed.exitCode !== 0) throw new Error(installed.log)
  ingress = await startIngress(issued.good)
  url = `https://${ADDRESS}:${ingress.port}`
  harbor = await startHarbor({ cranePath: toolPath('crane'), externalUrl: url })
  ingress.setBackend(Number(new URL(harbor.url).port))
  await setPassword(harbor.adminPassword)
})
afterAll(async () => {
  await harbor.close()
  await ingress.close()
  await world.close()
})
beforeEach(() => {
  ingress.show(issued.good)
  ingress.route('harbor')
})

async function setPassword(password: string): Promise<void> {
  const data = { HARBOR_ADMIN_PASSWORD: password }
  await writeSecret(world.cluster, { namespace: namespace.name, name: 'harbor-admin', data })
}

type Action = 'verify-harbor' | 'create-robot'
const ACTIONS: readonly Action[] = ['verify-harbor', 'create-robot']
const TIMEOUT_OF = { 'verify-harbor': 'verify-timeout', 'create-robot': 'reachable-timeout' } as const

function run(action: Action, inputs: Record<string, string> = {}, onLine = (_: string) => {}) {
  const own: Record<Action, Record<string, string>> = {
    'verify-harbor': { 'ingress-class': 'nginx' },
    'create-robot': { 'kubernetes-secret': 'ci-robot' },
  }
  const usual = { 'harbor-url': url, 'ca-certificate': authority, [TIMEOUT_OF[action]]: '30s' }
  return world.runAction(namespace, { action, inputs: { ...usual, ...own[action], ...inputs }, onLine })
}

describe.each(ACTIONS)('%s', (action) => {
  it('works with the authority of the certificate', async () => {
    const result = await run(action)
    expect(result.exitCode, result.log).toBe(0)
    expect(result.log).not.toContain('Waiting for Harbor')
    expect(result.annotations.filter(({ level }) => level === 'warning')).toEqual([])
    if (action === 'create-robot') return
    expect(result.log).toMatch(
      /Certificate: for 127\.0\.0\.1, signed by Authority of the tests, until \d{4}-/,
    )
    expect(result.summaries.join('\n')).toMatch(/✔ Certificate \| for 127/)
    expect(result.log).not.toContain('registries.yaml')
  })

  it('works without a check, and warns', async () => {
    const result = await run(action, { 'ca-certificate': '', 'tls-verify': 'false' })
    expect(result.exitCode, result.log).toBe(0)
    const warnings = result.annotations.filter(({ level }) => level === 'warning')
    expect(warnings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/the certificate of 127\.0\.0\.1:\d+ is not checked.*read the password of admin/),
    ])
  })

  it.each<[string, () => void, Record<string, string>, RegExp]>([
    [
      'the authority is not given',
      () => {},
      { 'ca-certificate': '' },
      /is signed by Authority of the tests, which the runner does not trust \(\w+\)\. Set "ca-certificate" to that authority/,
    ],
    [
      'the authority is another one',
      () => {},
      { 'ca-certificate': other.authority },
      /is signed by Authority of the tests, which is not the authority in "ca-certificate"/,
    ],
    [
      'the certificate has expired',
      () => ingress.show(issued.expired),
      {},
      /The certificate of https:\/\/127\.0\.0\.1:\d+ expired on \d{4}-\d\d-\d\d\. Put a new one/,
    ],
  ])('ends at once when %s', async (_, prepare, inputs, text) => {
    prepare()
    const result = await run(action, inputs)
    expect(result.exitCode).toBe(1)
    expect(errorsOf(result)).toMatch(text)
    expect(result.log).not.toContain('Waiting for Harbor')
  })

  it('ends at its deadline when the certificate stays one for another name', async () => {
    ingress.show(issued.fake)
    const result = await run(action, { [TIMEOUT_OF[action]]: '4s' })
    expect(errorsOf(result)).toMatch(
      /not reached within 4 s\. Last: \S+ presents a certificate for ingress\.local, signed by Authority of the tests, and not for 127\.0\.0\.1: .*Check the Secret/,
    )
  })

  it('waits for an ingress that is not there, has no route, no pod, and no certificate yet', async () => {
    await ingress.shut()
    ingress.route(404)
    ingress.show(other.issued.fake)
    const step = (text: string, act: () => void) => [text, async () => act()] as const
    const result = await run(
      action,
      {},
      playOn([
        ['Waiting for Harbor: no answer from Harbor', () => ingress.open()],
        step('Waiting for Harbor: https', () => ingress.show(issued.good)),
        step('answers 404', () => ingress.route(503)),
        step('answers 503', () => ingress.route('harbor')),
      ]),
    )
    expect(result.exitCode, result.log).toBe(0)
    const lines = result.log.split('\n').filter((line) => line.includes('Waiting for Harbor: '))
    expect(lines.map((line) => line.replace(/^.*Waiting for Harbor: /, ''))).toEqual([
      expect.stringMatching(/nothing listens there.*ECONNREFUSED/),
      expect.stringMatching(/a certificate for ingress\.local, signed by Authority of the tests/),
      expect.stringMatching(/ping answers 404: the ingress has no route for it yet$/),
      expect.stringMatching(/ping answers 503: the ingress gets no answer from Harbor yet$/),
    ])
  })

  it('does not wait for a password that is wrong', async () => {
    await setPassword('Another-password-1')
    const mark = harbor.requests.length
    const result = await run(action)
    await setPassword(harbor.adminPassword)
    expect(errorsOf(result)).toMatch(/refuses the password of admin in the Secret/)
    const logins = harbor.requests.slice(mark).filter(({ path }) => path.includes('users/current'))
    expect(logins).toHaveLength(1)
  })
})
