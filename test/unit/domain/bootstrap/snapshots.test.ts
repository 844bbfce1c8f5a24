import { describe, expect, it } from 'vitest'
import {
  dataClaims,
  planSnapshots,
  type SnapshotClassFacts,
  snapshotName,
} from '../../../../src/domain/bootstrap/snapshots.ts'
import type { ClaimFacts } from '../../../../src/domain/kubernetes/facts.ts'

const claim = (name: string, storageClass = 'longhorn'): ClaimFacts => ({
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
const snapshotClass = (name: string, options: Partial<SnapshotClassFacts> = {}): SnapshotClassFacts => ({
  name,
  driver: 'driver.longhorn.io',
  isDefault: false,
  ...options,
})

describe('the claims with the data', () => {
  it('are those of the database and of the registry, in this order, whatever else there is', () => {
    const claims = [REGISTRY, claim('harbor-jobservice'), claim('data-harbor-redis-0'), DATABASE]
    expect(dataClaims(claims, { releaseName: 'harbor', values: {} })).toEqual([DATABASE, REGISTRY])
  })

  it('are those of the user where the values name them', () => {
    const own = claim('images')
    const values = { persistence: { persistentVolumeClaim: { registry: { existingClaim: 'images' } } } }
    expect(dataClaims([REGISTRY, DATABASE, own], { releaseName: 'harbor', values })).toEqual([DATABASE, own])
  })
})

describe('the plan', () => {
  const plan = (classes: Parameters<typeof planSnapshots>[1]['classes'], wanted = '', claims = [DATABASE]) =>
    planSnapshots(claims, { classes, storageClasses: STORAGE, wanted })

  it.each<[string, readonly SnapshotClassFacts[], string, string]>([
    ['the default one of the driver', [snapshotClass('a'), snapshotClass('b', { isDefault: true })], '', 'b'],
    ['the first one of the driver', [snapshotClass('x', { driver: 'other' }), snapshotClass('c')], '', 'c'],
    ['the one that is asked for', [snapshotClass('a', { isDefault: true }), snapshotClass('d')], 'd', 'd'],
  ])('takes %s', (_, classes, wanted, chosen) => {
    expect(plan(classes, wanted).snapshots).toEqual([{ claim: DATABASE.name, snapshotClass: chosen }])
  })

  it.each<[string, Parameters<typeof planSnapshots>[1]['classes'], string, RegExp]>([
    ['the API', 'absent', '', /no VolumeSnapshots/],
    ['the right', 'forbidden', '', /may not make VolumeSnapshots/],
    [
      'a class of the driver',
      [snapshotClass('x', { driver: 'other', isDefault: true })],
      '',
      /no VolumeSnapshotClass for driver/,
    ],
    ['the class that is asked for', [snapshotClass('a')], 'b', /no VolumeSnapshotClass called b for driver/],
    ['the wish', [snapshotClass('a')], 'none', /"snapshot-class" is none/],
  ])('says so without %s', (_, classes, wanted, gap) => {
    expect(plan(classes, wanted)).toEqual({ snapshots: [], gaps: [expect.stringMatching(gap)] })
  })

  it('makes those that can be made, and names the others', () => {
    const { snapshots, gaps } = plan([snapshotClass('a')], '', [
      claim('database-data-harbor-database-0', 'local-path'),
      REGISTRY,
    ])
    expect(snapshots).toEqual([{ claim: 'harbor-registry', snapshotClass: 'a' }])
    expect(gaps).toEqual([expect.stringContaining('for rancher.io/local-path, the driver of database-data')])
  })
})

it('a name holds the claim, the version and the time, in what Kubernetes takes', () => {
  const name = snapshotName('harbor-registry', { to: '2.15.2', now: Date.UTC(2026, 10, 28, 23, 5, 1) })
  expect(name).toBe('harbor-registry-before-2-15-2-20261128230501')
})
