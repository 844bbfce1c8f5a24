import { describe, expect, it } from 'vitest'
import {
  type DataClaims,
  findDataClaims,
  planSnapshots,
  snapshotName,
  type VolumeSnapshotClass,
} from '../../../../../src/domain/bootstrap/upgrade/snapshots.ts'
import type { VolumeClaim } from '../../../../../src/domain/kubernetes/objects.ts'

const claim = (name: string, storageClass = 'longhorn'): VolumeClaim => ({
  name,
  phase: 'Bound',
  storageClass,
  size: '1Gi',
})
const DATABASE = claim('database-data-harbor-database-0')
const REGISTRY = claim('harbor-registry')
const STORAGE = [
  { name: 'longhorn', isDefault: true, reclaimPolicy: 'Retain', provisioner: 'driver.longhorn.io' },
  { name: 'local-path', isDefault: false, reclaimPolicy: 'Delete', provisioner: 'rancher.io/local-path' },
]
const snapshotClass = (name: string, options: Partial<VolumeSnapshotClass> = {}): VolumeSnapshotClass => ({
  name,
  driver: 'driver.longhorn.io',
  isDefault: false,
  ...options,
})

describe('the claims with the data', () => {
  const claims = [REGISTRY, claim('harbor-jobservice'), claim('data-harbor-redis-0'), DATABASE]

  it('are those of the database and of the registry, whatever else there is', () => {
    const found = findDataClaims(claims, { releaseName: 'harbor', values: {} })
    expect(found).toEqual({ database: DATABASE, registry: REGISTRY })
  })

  it('are not that of a database that has moved out, nor one that is not there', () => {
    const values = { database: { type: 'external' } }
    expect(findDataClaims(claims, { releaseName: 'harbor', values })).toEqual({ registry: REGISTRY })
    expect(findDataClaims([REGISTRY], { releaseName: 'harbor', values: {} })).toEqual({ registry: REGISTRY })
  })

  it('are those of the user where the values name them', () => {
    const own = claim('images')
    const values = { persistence: { persistentVolumeClaim: { registry: { existingClaim: 'images' } } } }
    expect(findDataClaims([REGISTRY, DATABASE, own], { releaseName: 'harbor', values })).toEqual({
      database: DATABASE,
      registry: own,
    })
  })
})

describe('the plan', () => {
  const plan = (
    classes: Parameters<typeof planSnapshots>[1]['classes'],
    wanted = '',
    claims: DataClaims = { database: DATABASE },
  ) => planSnapshots(claims, { classes, storageClasses: STORAGE, wanted })

  it.each<[string, readonly VolumeSnapshotClass[], string, string]>([
    ['the default one of the driver', [snapshotClass('a'), snapshotClass('b', { isDefault: true })], '', 'b'],
    ['the first one of the driver', [snapshotClass('x', { driver: 'other' }), snapshotClass('c')], '', 'c'],
    ['the one that is asked for', [snapshotClass('a', { isDefault: true }), snapshotClass('d')], 'd', 'd'],
  ])('takes %s', (_, classes, wanted, chosen) => {
    expect(plan(classes, wanted).snapshots).toEqual([{ claim: DATABASE.name, snapshotClass: chosen }])
  })

  it.each<[string, Parameters<typeof planSnapshots>[1]['classes'], string, RegExp]>([
    ['the API', 'absent', '', /no VolumeSnapshots/],
    ['the right', 'forbidden', '', /may not create VolumeSnapshots/],
    [
      'a class of the driver',
      [snapshotClass('x', { driver: 'other', isDefault: true })],
      '',
      /no VolumeSnapshotClass for driver/,
    ],
    ['the class that is asked for', [snapshotClass('a')], 'b', /no VolumeSnapshotClass named b for driver/],
    ['the wish', [snapshotClass('a')], 'none', /"snapshot-class" is none/],
  ])('says so without %s', (_, classes, wanted, gap) => {
    expect(plan(classes, wanted)).toEqual({ snapshots: [], gaps: [expect.stringMatching(gap)] })
  })

  it('makes those that can be made, and names the others', () => {
    const { snapshots, gaps } = plan([snapshotClass('a')], '', {
      database: claim('database-data-harbor-database-0', 'local-path'),
      registry: REGISTRY,
    })
    expect(snapshots).toEqual([{ claim: 'harbor-registry', snapshotClass: 'a' }])
    expect(gaps).toEqual([expect.stringContaining('for rancher.io/local-path, the driver of database-data')])
  })
})

it('a name holds the claim, the version and the time, in what Kubernetes takes', () => {
  const name = snapshotName('harbor-registry', { to: '2.15.2', now: Date.UTC(2026, 10, 28, 23, 5, 1) })
  expect(name).toBe('harbor-registry-before-2-15-2-20261128230501')
})
