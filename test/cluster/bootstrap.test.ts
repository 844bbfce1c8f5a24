/** The bootstrap workflow as it is, through act: from an empty namespace to a proven Harbor, and once more. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { filesWith } from '../e2e/world.ts'
import { type HarborSandbox, startHarbor } from '../sandbox/harbor/index.ts'
import { serveProxy, type TestServer } from '../support/servers.ts'
import { toolPath } from '../support/tools.ts'
import type { ClusterNamespace } from './cluster.ts'
import { readRelease } from './release-record.ts'
import { runWorkflow } from './workflow.ts'
import { type ClusterWorld, createClusterWorld, readSecret, writeSecret } from './world.ts'

const HOST = 'harbor.test.invalid'

let world: ClusterWorld
let harbor: HarborSandbox
let proxy: TestServer
let namespace: ClusterNamespace
beforeAll(async () => {
  world = await createClusterWorld()
  namespace = await world.cluster.createNamespace()
  harbor = await startHarbor({ cranePath: toolPath('crane'), externalUrl: `http://${HOST}` })
  // The runner reaches the name through it, as it would through the ingress.
  proxy = await serveProxy({ [HOST]: Number(new URL(harbor.url).port) })
  // The sandbox has its password already, so it is in the Secret before the first install.
  await writeSecret(world.cluster, {
    namespace: namespace.name,
    name: 'harbor-admin',
    data: { HARBOR_ADMIN_PASSWORD: harbor.adminPassword },
  })
})
afterAll(async () => {
  await proxy.close()
  await harbor.close()
  await world.close()
})

function runBootstrap(inputs: Record<string, string> = {}) {
  return runWorkflow(world, {
    namespace,
    inputs: { host: HOST, ...inputs },
    env: { HTTP_PROXY: `http://127.0.0.1:${proxy.port}` },
  })
}

it('installs, proves everything, makes the robot; a second run changes nothing; no secret is seen', async () => {
  const first = await runBootstrap()
  expect(first.exitCode, first.log).toBe(0)
  expect(first.log).toContain('waiting for 7 pods and 5 claims')
  expect(first.log).toMatch(/Scan: Success in/)
  expect(first.log).toMatch(
    /Image pulled by digest: [\s\S]*Stored the secret of robot\$library\+ci-builder in/,
  )
  const last = first.summaries.at(-1)?.trimEnd().split('\n').at(-1)
  expect(last).toMatch(/^\| ✔ Image pulled by digest \|/)

  const second = await runBootstrap()
  expect(second.exitCode, second.log).toBe(0)
  expect(second.log).toContain('Revision 1 already matches; nothing changes')
  expect(second.log).toContain('robot$library+ci-builder exists and keeps its secret')

  const read = (name: string) => readSecret(world.cluster, { namespace: namespace.name, name })
  const internal = await read('harbor-internal')
  const robot = (await read('robot-library--ci-builder'))['robot-token'] ?? ''
  const secrets = [harbor.adminPassword, robot, namespace.token, ...Object.values(internal)]
  const kubeconfig = Buffer.from(namespace.kubeconfig).toString('base64')
  const forms = [...secrets, ...secrets.map((text) => Buffer.from(text).toString('base64')), kubeconfig]
  for (const run of [first, second]) {
    for (const text of forms) {
      expect(run.log).not.toContain(text)
      expect(run.helmCalls).not.toContain(text)
      expect(run.summaries.join('\n')).not.toContain(text)
    }
    expect(await filesWith(run.leftovers, forms)).toEqual([])
  }
  const place = { namespace: namespace.name, release: 'harbor', revision: 1 }
  const { config } = await readRelease(world.cluster.admin, place)
  const { databasePassword: _, ...others } = internal
  for (const text of [harbor.adminPassword, robot, ...Object.values(others)]) {
    expect(JSON.stringify(config)).not.toContain(text)
  }
})

it('a dry run shows what would change and touches nothing', async () => {
  const mark = harbor.requests.length
  const result = await runBootstrap({ 'dry-run': 'true', 'external-url': `http://${HOST}:8080` })
  expect(result.exitCode, result.log).toBe(0)
  expect(result.log).toContain('ConfigMap/harbor-core: changed')
  expect(result.summaries.join('\n')).toContain('Dry run: nothing was written')
  expect(harbor.requests.slice(mark)).toEqual([])
})

it('works without Trivy when the values file leaves it out: fewer parts, no scan, a robot without rights on scans', async () => {
  const values = join(world.directory, 'no-trivy.yaml')
  await writeFile(values, 'trivy: { enabled: false }\n')
  const result = await runBootstrap({ 'values-file': values, robot: 'silent' })
  expect(result.exitCode, result.log).toBe(0)
  expect(result.log).toContain('Pods ready: 6 of 6')
  // The claim of the Trivy that ran before is still there, and nothing mounts it.
  expect(result.log).toContain('Claims bound: 4 of 4 on longhorn')
  expect(result.log).toContain('so nothing is scanned')
  expect(result.log).not.toMatch(/Scan: Success/)
})
