import { describe, expect, it } from 'vitest'
import { parseManifest } from '../../../../../src/adapters/helm/manifest-yaml.ts'
import {
  deploymentsWithClaims,
  endangeredClaims,
  planChanges,
  planExpectation,
} from '../../../../../src/domain/bootstrap/chart/manifest.ts'

const REGISTRY = `
apiVersion: apps/v1
kind: Deployment
metadata: { name: harbor-registry }
spec:
  strategy: { type: Recreate, rollingUpdate: null }
  template:
    metadata: { labels: { component: registry } }
    spec:
      volumes: [{ name: data, persistentVolumeClaim: { claimName: harbor-registry } }]
`
// The blank before the line's end is a tab, as chart 1.18 writes it.
const DATABASE = `
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: harbor-database }
spec:
  replicas: 1
  template: { metadata: { labels: { component: database } } }
  volumeClaimTemplates:
  - apiVersion: v1\t
    kind: PersistentVolumeClaim
    metadata: { name: database-data }
    spec: { storageClassName: longhorn, resources: { requests: { storage: 1Gi } } }
`
const claim = (policy: string) => `
kind: PersistentVolumeClaim
metadata: { name: harbor-registry${policy === '' ? '' : `, annotations: { helm.sh/resource-policy: ${policy} }`} }
spec: { resources: { requests: { storage: 20Gi } } }
`
const parsed = (...documents: string[]) => parseManifest(documents.join('\n---\n'))

describe('what a release promises', () => {
  it('is read from its manifests, claims of StatefulSets included', () => {
    expect(planExpectation(parsed('# only a comment', REGISTRY, DATABASE, claim('keep')))).toEqual({
      workloads: [
        { kind: 'Deployment', name: 'harbor-registry', component: 'registry', replicas: 1 },
        { kind: 'StatefulSet', name: 'harbor-database', component: 'database', replicas: 1 },
      ],
      claims: [
        { name: 'database-data-harbor-database-0', storageClass: 'longhorn', size: '1Gi' },
        { name: 'harbor-registry', storageClass: '', size: '20Gi' },
      ],
    })
  })
})

it('a size without a unit, which YAML reads as a number, is a size', () => {
  const bytes = claim('keep').replace('20Gi', '21474836480')
  expect(planExpectation(parsed(bytes)).claims).toMatchObject([{ size: '21474836480' }])
})

describe('an upgrade', () => {
  it('is a list of objects', () => {
    const changed = REGISTRY.replace('component: registry', 'component: other')
    expect(planChanges(parsed(REGISTRY, DATABASE), parsed(changed, claim('')))).toEqual([
      { kind: 'changed', object: 'Deployment/harbor-registry' },
      { kind: 'created', object: 'PersistentVolumeClaim/harbor-registry' },
      { kind: 'removed', object: 'StatefulSet/harbor-database' },
    ])
  })

  it.each([
    ['a claim that helm would delete', '', ['harbor-registry']],
    ['a claim that helm keeps', 'keep', []],
  ])('endangers %s', (_, policy, endangered) => {
    expect(endangeredClaims(parsed(claim(policy)), parsed(REGISTRY))).toEqual(endangered)
    expect(endangeredClaims(parsed(claim(policy)), parsed(claim(policy)))).toEqual([])
  })
})

describe('Deployments with claims', () => {
  it('are found by their volumes; StatefulSets are not among them', () => {
    const portal = REGISTRY.replaceAll('registry', 'portal').replace('persistentVolumeClaim', 'emptyDir')
    expect(deploymentsWithClaims(parsed(REGISTRY, DATABASE, portal))).toEqual(['harbor-registry'])
  })
})
