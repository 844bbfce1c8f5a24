import { describe, expect, it } from 'vitest'
import { findDrift, objectRefs } from '../../../../../src/domain/bootstrap/chart/drift.ts'
import type { ExpectedHarbor } from '../../../../../src/domain/bootstrap/chart/manifest.ts'

function harbor(replicas: number): ExpectedHarbor {
  const core = { kind: 'Deployment', name: 'harbor-core', component: 'core', replicas } as const
  const database = {
    kind: 'StatefulSet',
    name: 'harbor-database',
    component: 'database',
    replicas: 1,
  } as const
  return { workloads: [core, database], claims: [] }
}

const CORE = { kind: 'Deployment', name: 'harbor-core' } as const
const DATABASE = { kind: 'StatefulSet', name: 'harbor-database', replicas: 1 } as const

describe('manually changed workloads', () => {
  it.each([
    ['all as it was: none', { live: 1 }, []],
    ['scaled down to 0', { live: 0 }, [{ kind: 'changed', object: 'Deployment/harbor-core' }]],
    ['more pods than asked for are left', { live: 3 }, []],
    ['the manifests ask for more than before: not by hand', { live: 1, after: 2 }, []],
    [
      'fewer than before and asked for',
      { live: 1, before: 2, after: 2 },
      [{ kind: 'changed', object: 'Deployment/harbor-core' }],
    ],
  ] as const)('%s', (_, counts, changes) => {
    const { live, before = 1, after = 1 } = counts as { live: number; before?: number; after?: number }
    const workloads = [{ ...CORE, replicas: live }, DATABASE]
    const drift = findDrift(harbor(after), { before: harbor(before), workloads, missing: [] })
    expect(drift.changes).toEqual(changes)
    expect(drift.scaled).toHaveLength(changes.length)
  })

  it('what is gone is made again, one of the same name and another kind does not count', () => {
    const workloads = [
      { ...CORE, replicas: 1 },
      { ...DATABASE, kind: 'Deployment' as const },
    ]
    const live = { before: harbor(1), workloads, missing: ['Ingress/harbor-ingress'] }
    expect(findDrift(harbor(1), live)).toEqual({
      changes: [
        { kind: 'created', object: 'Ingress/harbor-ingress' },
        { kind: 'created', object: 'StatefulSet/harbor-database' },
      ],
      scaled: [],
    })
  })
})

it('objects whose kind the account may not read are not asked for', () => {
  const manifest = [
    { kind: 'Service', metadata: { name: 'harbor-core' } },
    { kind: 'PodDisruptionBudget', metadata: { name: 'harbor-core' } },
    { kind: 'Deployment', metadata: { name: 'harbor-core' } },
  ]
  expect(objectRefs(manifest)).toEqual([
    { object: 'Service/harbor-core', api: 'api/v1', resource: 'services', name: 'harbor-core' },
  ])
})
