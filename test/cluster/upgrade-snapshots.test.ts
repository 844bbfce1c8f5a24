/** Snapshots of the claims before an upgrade: their kinds are in a real API server, their controller is played. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { SnapshotController } from './snapshots.ts'
import { createUpgradeWorld, type UpgradeWorld, writesOf } from './upgrade-world.ts'
import { errorsOf } from './world.ts'

let shared: UpgradeWorld
let controller: SnapshotController
let installed: UpgradeWorld['installed']
let upgrade: UpgradeWorld['upgrade']
beforeAll(async () => {
  shared = await createUpgradeWorld()
  ;({ installed, upgrade } = shared)
  controller = await SnapshotController.start(shared.world.cluster)
})
afterAll(async () => {
  await controller.stop()
  await shared.close()
})
beforeEach(() => shared.reset())
afterEach(() => controller.fail(undefined))

const confirm = (word: string) => ({ inputs: { 'confirm-database-upgrade': word } })

describe('snapshots', () => {
  it('are made of the database and then of the registry, kept, and named where they are found', async () => {
    const namespace = await installed('2.14.4')
    const result = await upgrade(namespace, { from: '2.14.4', to: '2.15.2' }, confirm('2.14.4-2.15.2'))
    expect(result.exitCode, result.log).toBe(0)
    const made = await controller.list(namespace.name)
    expect(made).toEqual([
      {
        name: expect.stringMatching(/^database-data-harbor-database-0-before-2-15-2-\d{14}$/),
        claim: 'database-data-harbor-database-0',
        snapshotClass: 'longhorn-snapshots',
        isReady: true,
      },
      expect.objectContaining({ claim: 'harbor-registry', isReady: true }),
    ])
    for (const { name } of made) expect(result.summaries.join('\n')).toContain(`${namespace.name}/${name}`)
    expect(JSON.parse(result.outputs['snapshots'] ?? '')).toEqual(
      made.map(({ claim, name }) => ({ claim, name })),
    )
    const lines = result.log
    expect(lines.indexOf('VolumeSnapshot harbor-registry')).toBeGreaterThan(
      lines.indexOf(`VolumeSnapshot ${made[0]?.name} is ready`),
    )
  })

  it('that do not get ready stop the upgrade, unless none are asked for', async () => {
    const namespace = await installed('2.14.3')
    controller.fail('the backup target is not reachable')
    const versions = { from: '2.14.3', to: '2.14.4' } as const
    const stopped = await upgrade(namespace, versions, { inputs: { 'ready-timeout': '3s' } })
    expect(errorsOf(stopped)).toMatch(
      /VolumeSnapshot harbor-\d+\/database-data-\S+ is not ready \(the backup target is not reachable\), so nothing has been upgraded/,
    )
    expect(writesOf(stopped)).toEqual([])
    const without = await upgrade(namespace, versions, { inputs: { 'snapshot-class': 'none' } })
    expect(without.exitCode, without.log).toBe(0)
    expect(without.log).toContain('continues without a snapshot: "snapshot-class" is none')
  })

  it('need a class of the driver', async () => {
    const namespace = await installed('2.14.3')
    const result = await upgrade(
      namespace,
      { from: '2.14.3', to: '2.14.4' },
      { inputs: { 'snapshot-class': 'a-class-of-others' } },
    )
    expect(result.exitCode, result.log).toBe(0)
    expect(result.log).toContain(
      'there is no VolumeSnapshotClass named a-class-of-others for driver.longhorn.io, the driver of database-data-harbor-database-0',
    )
  })
})
