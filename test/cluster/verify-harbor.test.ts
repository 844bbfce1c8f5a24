/** verify-harbor through act: the cluster is real, Harbor is the sandbox. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { filesWith } from '../e2e/world.ts'
import { type HarborSandbox, startHarbor } from '../sandbox/harbor/index.ts'
import { serve } from '../support/servers.ts'
import { toolPath } from '../support/tools.ts'
import type { ClusterNamespace } from './cluster.ts'
import { type ClusterWorld, createClusterWorld, errorsOf } from './world.ts'

/** A limit for what hangs. */
const WAIT = { timeout: 30_000 }

let world: ClusterWorld
let harbor: HarborSandbox
let namespace: ClusterNamespace
beforeAll(async () => {
  world = await createClusterWorld()
  namespace = await world.cluster.createNamespace()
  const installed = await world.install(namespace)
  if (installed.exitCode !== 0) throw new Error(installed.log)
  harbor = await startHarbor({ cranePath: toolPath('crane') })
  harbor.addProject({ name: 'library', autoScan: true })
  await setPassword(harbor.adminPassword)
})
afterAll(async () => {
  await harbor.close()
  await world.close()
})
afterEach(async () => {
  harbor.clearFaults()
  await setPassword(harbor.adminPassword)
})

async function setPassword(password: string): Promise<void> {
  await world.cluster.admin.expect('PATCH', `/api/v1/namespaces/${namespace.name}/secrets/harbor-admin`, {
    data: { HARBOR_ADMIN_PASSWORD: Buffer.from(password).toString('base64') },
  })
}

function verify(inputs: Record<string, string> = {}) {
  return world.runAction(namespace, {
    action: 'verify-harbor',
    inputs: { 'harbor-url': harbor.url, 'ingress-class': 'nginx', 'verify-timeout': '20s', ...inputs },
  })
}

describe('verify-harbor', () => {
  it('proves everything, in the order of the promises, and leaves nothing behind', async () => {
    const mark = harbor.requests.length
    const result = await verify()
    expect(result.exitCode, result.log).toBe(0)
    const proofs = JSON.parse(result.outputs['proofs'] ?? '[]') as { check: string; value: string }[]
    expect(proofs.map(({ check }) => check)).toEqual([
      'Healthy components',
      'Pods ready',
      'Claims bound',
      'UI reachable',
      'Clients log in at',
      'Administrator',
      'Default scanner',
      'Image pushed',
      'Scan',
      'Image pulled by digest',
    ])
    expect(proofs).toContainEqual({ check: 'UI reachable', value: `200, text/html at ${harbor.url}/` })
    expect(proofs).toContainEqual({ check: 'Default scanner', value: 'Trivy, healthy' })
    expect(proofs).toContainEqual({ check: 'Pods ready', value: '7 of 7' })
    expect(proofs).toContainEqual({ check: 'Claims bound', value: '5 of 5 on longhorn' })
    const [summary] = result.summaries
    expect(summary?.trimEnd().split('\n').at(-1)).toMatch(/✔ Image pulled by digest/)
    expect(summary).toContain(`      - "${harbor.url}"`)
    expect(summary).not.toContain('insecure_skip_verify')
    expect(result.log).toContain('For /etc/rancher/k3s/registries.yaml')

    const requests = harbor.requests.slice(mark).map(({ method, path }) => `${method} ${path}`)
    expect(requests.filter((request) => /^DELETE .*\/robots\/\d+$/.test(request))).toHaveLength(1)
    expect(requests.filter((request) => /^DELETE .*\/repositories\//.test(request))).toHaveLength(1)
    expect(result.log).not.toContain(harbor.adminPassword)
    expect(await filesWith(result.leftovers, [harbor.adminPassword])).toEqual([])
  })

  it('counts the pods and the claims of the release alone, and names what is missing', async () => {
    const place = `/api/v1/namespaces/${namespace.name}`
    // Left over, and of another release.
    for (const [name, release] of [
      ['data-old-trivy-0', 'harbor'],
      ['data-of-others', 'others'],
    ]) {
      await world.cluster.admin.expect('POST', `${place}/persistentvolumeclaims`, {
        metadata: { name, labels: { release, app: 'harbor' } },
        spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } },
      })
    }
    await world.cluster.admin.expect('POST', `${place}/pods`, {
      metadata: { name: 'others', labels: { release: 'others', component: 'core' } },
      spec: { containers: [{ name: 'others', image: 'others' }] },
    })
    const result = await verify()
    expect(result.exitCode, result.log).toBe(0)
    expect(result.log).toContain('Pods ready: 7 of 7')
    expect(result.log).toContain('Claims bound: 5 of 5 on longhorn')

    world.cluster.kubelet.setPods('portal', { kind: 'starting' })
    const path = `${place}/pods?labelSelector=component%3Dportal`
    await expect
      .poll(async () => {
        const { items } = await world.cluster.admin.expect('GET', path)
        return items[0].status.containerStatuses[0].ready
      }, WAIT)
      .toBe(false)
    const incomplete = await verify()
    world.cluster.kubelet.reset()
    expect(errorsOf(incomplete)).toMatch(/Pods ready: 6 of 7 \(not: harbor-portal-[^)]+\)/)
    await expect
      .poll(async () => {
        const { items } = await world.cluster.admin.expect('GET', path)
        return items[0].status.containerStatuses[0].ready
      }, WAIT)
      .toBe(true)
  })

  it('says that nothing is scanned where Trivy is not installed', async () => {
    const mark = harbor.requests.length
    const result = await verify({ 'verify-scan': 'false' })
    expect(result.exitCode, result.log).toBe(0)
    expect(result.log).toContain(
      'Trivy is not installed, so nothing is scanned; push-and-scan needs scan: never',
    )
    expect(result.summaries[0]).toMatch(/^\| – Scan \| Trivy is not installed/m)
    const paths = harbor.requests.slice(mark).map(({ path }) => path)
    expect(paths.filter((path) => /scan/.test(path))).toEqual([])
  })

  it('names the unhealthy component', async () => {
    harbor.setHealth('registryctl', 'dial tcp: connection refused')
    const result = await verify({ 'verify-timeout': '4s' })
    harbor.setHealth('registryctl')
    expect(errorsOf(result)).toMatch(/unhealthy components: registryctl \(dial tcp: connection refused\)/)
  })

  it('waits for a component that gets well', async () => {
    harbor.setHealth('jobservice', 'starting')
    const result = await world.runAction(namespace, {
      action: 'verify-harbor',
      inputs: { 'harbor-url': harbor.url, 'verify-timeout': '60s' },
      onLine(line) {
        if (line.includes('Waiting: jobservice')) harbor.setHealth('jobservice')
      },
    })
    expect(result.exitCode, result.log).toBe(0)
  })

  it('explains a password that is not the one in the database, after one try', async () => {
    await setPassword('Another-password-1')
    const mark = harbor.requests.length
    const result = await verify()
    expect(errorsOf(result)).toMatch(/refuses the password of admin in the Secret.*reads it only once/)
    expect(harbor.requests.slice(mark).filter(({ path }) => path.includes('users/current'))).toHaveLength(1)
  })

  it('asks for the page of the UI, and does not take another one for it', async () => {
    const requests = () => harbor.requests.filter(({ method, path }) => method === 'GET' && path === '/')
    const mark = requests().length
    expect((await verify()).exitCode).toBe(0)
    expect(requests().length).toBe(mark + 1)
    harbor.addFault({ method: 'GET', path: /^\/$/, status: 404 })
    expect(errorsOf(await verify())).toMatch(/failed to open the UI of Harbor: .*404/)
  })

  it('compares where clients are sent with where they are', async () => {
    const other = await startHarbor({
      cranePath: toolPath('crane'),
      externalUrl: 'https://elsewhere.example.com',
    })
    try {
      await setPassword(other.adminPassword)
      expect(errorsOf(await verify({ 'harbor-url': other.url }))).toContain(
        `Harbor sends clients to ${other.url.replace('http:', 'https:')}/service/token to log in, but it is reached at ${other.url}`,
      )
    } finally {
      await other.close()
    }
  })

  it('names the annotation when a layer is refused as too large, and cleans up', async () => {
    harbor.addFault({ method: 'PUT', path: /blobs\/uploads/, status: 413 })
    const mark = harbor.requests.length
    const result = await verify()
    expect(errorsOf(result)).toMatch(/too large \(413\).*nginx\.org\/client-max-body-size: "0"/)
    expect(harbor.requests.slice(mark).filter(({ method }) => method === 'DELETE')).toHaveLength(2)
  })

  it('makes a robot that ends within a day, should it not be able to remove it', async () => {
    harbor.addFault({ method: 'DELETE', path: /\/robots\/\d+$/, status: 403 })
    const result = await verify()
    expect(result.log).toMatch(
      /The repository and the robot verify-\w+ of project library could not be removed/,
    )
    const [left] = harbor.robotsOf('library')
    expect(left).toMatchObject({ duration: 1 })
  })

  it('says that the scan did not succeed and what Trivy needs', async () => {
    harbor.scriptScan('library/verify-*', [{ outcome: 'error', log: 'failed to download vulnerability DB' }])
    const result = await verify()
    harbor.scriptScan('library/verify-*', [{ outcome: 'success' }])
    expect(errorsOf(result)).toMatch(/The scan did not succeed: .*needs internet access/)
  })

  it('does not take another server for Harbor', async () => {
    const other = await serve((_, answer) =>
      answer.writeHead(200, { 'content-type': 'text/html' }).end('hello'),
    )
    try {
      const result = await verify({ 'harbor-url': `http://127.0.0.1:${other.port}`, 'verify-timeout': '4s' })
      expect(errorsOf(result)).toMatch(/ping does not answer like Harbor/)
    } finally {
      await other.close()
    }
  })
})
