/**
 * VolumeSnapshots, played by the test: the kinds are in the real API server under their real names, and what a snapshot
 * controller and a CSI driver would write there the test writes.
 */

import { installKinds } from './cert-manager.ts'
import type { Cluster } from './cluster.ts'

const GROUP = 'snapshot.storage.k8s.io'
const API = `/apis/${GROUP}/v1`

/** Between two looks. */
const TICK_MS = 100

/** Of the StorageClass of the tests' cluster. */
export const DRIVER = 'driver.longhorn.io'

export interface PlayedSnapshot {
  readonly name: string
  readonly claim: string
  readonly snapshotClass: string
  readonly isReady: boolean
}

export class SnapshotController {
  readonly #cluster: Cluster
  #running = true
  #failure: string | undefined
  #loop: Promise<void> = Promise.resolve()

  private constructor(cluster: Cluster) {
    this.#cluster = cluster
  }

  /** Installs the kinds and a class for the tests' driver, and one for another. */
  static async start(cluster: Cluster): Promise<SnapshotController> {
    await installKinds(cluster.admin, [
      { group: GROUP, kind: 'VolumeSnapshot', plural: 'volumesnapshots' },
      { group: GROUP, kind: 'VolumeSnapshotClass', plural: 'volumesnapshotclasses', isClusterWide: true },
    ])
    for (const [name, driver] of [
      ['a-class-of-others', 'ebs.csi.aws.com'],
      ['longhorn-snapshots', DRIVER],
    ]) {
      await cluster.admin.expect('POST', `${API}/volumesnapshotclasses`, {
        apiVersion: `${GROUP}/v1`,
        kind: 'VolumeSnapshotClass',
        metadata: { name },
        driver,
        deletionPolicy: 'Retain',
      })
    }
    const controller = new SnapshotController(cluster)
    controller.#loop = controller.#run()
    return controller
  }

  /** @param message what the driver says of every snapshot from now on; undefined to make them again. */
  fail(message: string | undefined): void {
    this.#failure = message
  }

  /** Oldest first. */
  async list(namespace: string): Promise<PlayedSnapshot[]> {
    const { items } = await this.#cluster.admin.expect(
      'GET',
      `${API}/namespaces/${namespace}/volumesnapshots`,
    )
    return items
      .toSorted(
        (a: SnapshotObject, b: SnapshotObject) =>
          Number(a.metadata.resourceVersion) - Number(b.metadata.resourceVersion),
      )
      .map(({ metadata, spec, status }: SnapshotObject) => ({
        name: metadata.name,
        claim: spec.source.persistentVolumeClaimName,
        snapshotClass: spec.volumeSnapshotClassName,
        isReady: status?.readyToUse === true,
      }))
  }

  async stop(): Promise<void> {
    this.#running = false
    await this.#loop
  }

  async #run(): Promise<void> {
    while (this.#running) {
      const { items } = await this.#cluster.admin.expect('GET', `${API}/volumesnapshots`)
      for (const { metadata, status } of items as SnapshotObject[]) {
        if (status !== undefined) continue
        const written =
          this.#failure === undefined
            ? { readyToUse: true, creationTime: new Date().toISOString() }
            : { readyToUse: false, error: { message: this.#failure } }
        const path = `${API}/namespaces/${metadata.namespace}/volumesnapshots/${metadata.name}`
        await this.#cluster.admin.expect('PATCH', path, { status: written })
      }
      await new Promise((resolve) => setTimeout(resolve, TICK_MS))
    }
  }
}

// biome-ignore lint/suspicious/noExplicitAny: whatever the API answers
type SnapshotObject = any
