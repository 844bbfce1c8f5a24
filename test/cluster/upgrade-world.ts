/** What the tests of upgrades share: charts that wear versions of Harbor, and a sandbox that says which one it is. */
import { join } from 'node:path'
import { type HarborSandbox, startHarbor } from '../sandbox/harbor/index.ts'
import { serveProxy } from '../support/servers.ts'
import { toolPath } from '../support/tools.ts'
import type { ClusterNamespace } from './cluster.ts'
import {
  type ClusterWorld,
  copyChart,
  createClusterWorld,
  HOST,
  type InstallOptions,
  type InstallRun,
  writeSecret,
} from './world.ts'

/** Chart and Harbor, as they belong together. */
const CHARTS = {
  '2.10.3': '1.14.3',
  '2.12.4': '1.16.4',
  '2.14.3': '1.18.3',
  '2.14.4': '1.18.4',
  '2.15.1': '1.19.1',
  '2.15.2': '1.19.2',
} as const
export type Version = keyof typeof CHARTS

/** More namespaces than a file of tests makes. */
const NAMESPACES = Array.from({ length: 40 }, (_, index) => `harbor-${index + 1}.${HOST}`)

export interface UpgradeWorld {
  readonly world: ClusterWorld
  readonly harbor: HarborSandbox
  /** Three projects and two robots, and everything as it was. */
  reset(): void
  /** A Harbor of this version that runs, with the password of the sandbox. */
  installed(version: Version): Promise<ClusterNamespace>
  /** The upgrade, while Harbor says what runs; `from` is what it says before. */
  upgrade(
    namespace: ClusterNamespace,
    versions: { readonly from: Version; readonly to: Version },
    options?: InstallOptions,
  ): Promise<InstallRun>
  close(): Promise<void>
}

export async function createUpgradeWorld(): Promise<UpgradeWorld> {
  const world = await createClusterWorld()
  const harbor = await startHarbor({ cranePath: toolPath('crane') })
  const port = Number(new URL(harbor.url).port)
  const proxy = await serveProxy(Object.fromEntries(NAMESPACES.map((name) => [name, port])))
  const chartOf = (version: Version): string => join(world.directory, `chart-${version}`)
  for (const [appVersion, version] of Object.entries(CHARTS)) {
    await copyChart(chartOf(appVersion as Version), { version, appVersion })
  }
  const shared: UpgradeWorld = {
    world,
    harbor,
    reset() {
      world.cluster.kubelet.reset()
      harbor.clearFaults()
      harbor.emptyDatabase()
      for (const name of ['apps', 'tools']) harbor.addProject({ name })
      harbor.addRobot({ project: 'apps', name: 'ci', access: 'full' })
      harbor.addRobot({ name: 'ops', access: 'full' })
    },
    async installed(version) {
      const namespace = await world.cluster.createNamespace()
      await writeSecret(world.cluster, {
        namespace: namespace.name,
        name: 'harbor-admin',
        data: { HARBOR_ADMIN_PASSWORD: harbor.adminPassword },
      })
      const first = await shared.upgrade(namespace, { from: version, to: version })
      if (first.exitCode !== 0) throw new Error(first.log)
      return namespace
    },
    async upgrade(namespace, { from, to }, { inputs, ...options } = {}) {
      harbor.setVersion(`v${from}-0123abcd`)
      const { kubelet } = world.cluster
      const stop = kubelet.onStart(`harbor-core:v${to}`, () => harbor.setVersion(`v${to}-4567cdef`))
      try {
        return await world.install(namespace, {
          inputs: { chart: chartOf(to), ...inputs },
          env: { HTTP_PROXY: `http://127.0.0.1:${proxy.port}` },
          ...options,
        })
      } finally {
        stop()
      }
    },
    async close() {
      await proxy.close()
      await harbor.close()
      await world.close()
    },
  }
  return shared
}

/** The calls of helm that wrote. */
export function writesOf({ helmCalls }: InstallRun): readonly string[] {
  return helmCalls.filter((call) => /^(upgrade|uninstall|rollback)/.test(call) && !call.includes('--dry-run'))
}
