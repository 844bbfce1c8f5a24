/** A real helm on a machine whose environment leads to another cluster. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createHelm } from '../../src/adapters/helm/helm.ts'
import { makeCertificate, serve, type TestServer } from '../support/servers.ts'
import { toolPath } from '../support/tools.ts'

let directory = ''
let own: TestServer
let other: TestServer
const certificate = makeCertificate()

/** As much of an API server as `helm history` asks. */
function emptyCluster(tls: { readonly key: string; readonly cert: string }): Promise<TestServer> {
  const list = JSON.stringify({ kind: 'SecretList', apiVersion: 'v1', metadata: {}, items: [] })
  return serve((_, answer) => void answer.writeHead(200, { 'content-type': 'application/json' }).end(list), {
    tls,
  })
}

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'harbor-actions-test-'))
  ;[own, other] = await Promise.all([emptyCluster(certificate), emptyCluster(makeCertificate())])
})
afterEach(async () => {
  await Promise.all([own.close(), other.close()])
  rmSync(directory, { recursive: true })
})

describe.each(['helm-4', 'helm-3'] as const)(
  'the cluster of the kubeconfig is the one that %s speaks to',
  (tool) => {
    it.each([
      [
        'HELM_KUBEAPISERVER',
        () => ({
          HELM_KUBEAPISERVER: `https://127.0.0.1:${other.port}`,
          HELM_KUBEINSECURE_SKIP_TLS_VERIFY: 'true',
        }),
      ],
      ['HELM_KUBECONTEXT', () => ({ HELM_KUBECONTEXT: 'elsewhere' })],
      ['HELM_KUBETLS_SERVER_NAME', () => ({ HELM_KUBETLS_SERVER_NAME: 'elsewhere.example' })],
      ['HELM_KUBECAFILE', () => ({ HELM_KUBECAFILE: '/nonexistent' })],
      ['HELM_KUBEASUSER', () => ({ HELM_KUBEASUSER: 'root', HELM_KUBEASGROUPS: 'system:masters' })],
      ['HELM_DRIVER', () => ({ HELM_DRIVER: 'configmap' })],
      ['HELM_NAMESPACE', () => ({ HELM_NAMESPACE: 'elsewhere', HELM_DEBUG: 'true' })],
      [
        'what Kubernetes sets in a pod',
        () => ({ KUBERNETES_SERVICE_HOST: '127.0.0.1', KUBERNETES_SERVICE_PORT: `${other.port}` }),
      ],
    ])('in spite of %s', async (_, environment) => {
      const helm = createHelm({
        path: toolPath(tool),
        connection: {
          server: `https://127.0.0.1:${own.port}`,
          caCertificate: certificate.cert,
          tlsServerName: '',
          credentials: { kind: 'token', token: 'the-token' },
          context: 'test',
        },
        namespace: 'harbor',
        releaseName: 'harbor',
        workDirectory: directory,
        environment: { PATH: process.env['PATH'], HOME: directory, ...environment() },
        signal: new AbortController().signal,
        redact: (text) => text,
      })
      await expect(helm.fetchHistory()).rejects.toThrow(/not found/)
      expect(other.seen).toEqual([])
      expect(own.seen.map(({ url }) => url.split('?')[0])).toContain('/api/v1/namespaces/harbor/secrets')
      expect(own.seen.every(({ authorization }) => authorization === 'Bearer the-token')).toBe(true)
    })
  },
)
