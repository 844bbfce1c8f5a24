/** The bootstrap workflow with TLS: cert-manager makes the certificate, and the ingress needs a moment for it. */
import { afterAll, beforeAll, expect, it } from 'vitest'
import { filesWith } from '../e2e/world.ts'
import { type HarborSandbox, startHarbor } from '../sandbox/harbor/index.ts'
import { issueCertificates } from '../support/certificates.ts'
import type { TestServer } from '../support/servers.ts'
import { toolPath } from '../support/tools.ts'
import { CertManager, conditionOf, installCertManager, playOn } from './cert-manager.ts'
import type { ClusterNamespace } from './cluster.ts'
import { serveTunnel, startIngress, type TestIngress } from './ingress.ts'
import { runWorkflow } from './workflow.ts'
import { type ClusterWorld, createClusterWorld, readSecret, writeSecret } from './world.ts'

const HOST = 'harbor.test.invalid'
const { authority, issued } = issueCertificates({
  good: { hosts: [HOST] },
  fake: { hosts: ['ingress.local'] },
})

let world: ClusterWorld
let namespace: ClusterNamespace
let ingress: TestIngress
let harbor: HarborSandbox
let tunnel: TestServer
beforeAll(async () => {
  world = await createClusterWorld()
  await installCertManager(world.cluster.admin)
  namespace = await world.cluster.createNamespace()
  ingress = await startIngress(issued.fake)
  harbor = await startHarbor({ cranePath: toolPath('crane'), externalUrl: `https://${HOST}` })
  ingress.setBackend(Number(new URL(harbor.url).port))
  // The runner reaches the name through it.
  tunnel = await serveTunnel({ [HOST]: ingress.port })
  // The sandbox has its password already, so it is in the Secret before the first install.
  await writeSecret(world.cluster, {
    namespace: namespace.name,
    name: 'harbor-admin',
    data: { HARBOR_ADMIN_PASSWORD: harbor.adminPassword },
  })
})
afterAll(async () => {
  await tunnel.close()
  await harbor.close()
  await ingress.close()
  await world.close()
})

it('installs, waits for the certificate and for the ingress, proves everything, makes the robot', async () => {
  const manager = new CertManager(world.cluster, namespace.name)
  const result = await runWorkflow(world, {
    namespace,
    inputs: {
      host: HOST,
      tls: 'secret',
      'cert-manager-issuer': 'our-authority',
      'ca-certificate': authority,
      project: 'apps',
    },
    env: { HTTPS_PROXY: `http://127.0.0.1:${tunnel.port}` },
    onLine: playOn([
      [
        'has not created a Certificate',
        () =>
          manager.put({
            kind: 'Certificate',
            name: 'harbor-tls',
            spec: { secretName: 'harbor-tls' },
            status: conditionOf('Ready', 'False', { reason: 'DoesNotExist', message: 'no Secret yet' }),
          }),
      ],
      ['DoesNotExist: no Secret yet', () => manager.fill('harbor-tls', issued.good)],
      ['presents a certificate for ingress.local', async () => ingress.show(issued.good)],
    ]),
  })
  expect(result.exitCode, result.log).toBe(0)
  expect(result.log).toMatch(
    new RegExp(
      [
        'certificate harbor-tls: not created yet',
        'certificate harbor-tls: for harbor\\.test\\.invalid',
        'Waiting for Harbor: https://harbor\\.test\\.invalid presents a certificate for ingress\\.local',
        'Certificate: for harbor\\.test\\.invalid',
        'Image pulled by digest: ',
        'Stored the secret of robot\\$apps\\+ci-builder in ',
      ].join('[\\s\\S]*'),
    ),
  )
  const last = result.summaries.at(-1)?.trimEnd().split('\n').at(-1)
  expect(last).toMatch(/^\| ✔ Image pulled by digest \|/)

  const robot = await readSecret(world.cluster, {
    namespace: namespace.name,
    name: 'robot-apps--ci-builder',
  })
  expect(robot['harbor-url']).toBe(`https://${HOST}`)
  const secrets = [harbor.adminPassword, robot['robot-token'] ?? '', issued.good.key.split('\n')[1] ?? '']
  for (const text of secrets) expect(result.log).not.toContain(text)
  expect(await filesWith(result.leftovers, secrets)).toEqual([])
})
