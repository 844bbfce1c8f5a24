import { describe, expect, it } from 'vitest'
import { emptyWorkloads, volatileStores } from '../../../../../src/domain/bootstrap/chart/kept-data.ts'

function workload(
  component: string,
  spec: { readonly volumes?: readonly object[]; readonly templates?: readonly object[] } = {},
) {
  return {
    kind: component === 'registry' || component === 'jobservice' ? 'Deployment' : 'StatefulSet',
    metadata: { name: `harbor-${component}` },
    spec: {
      template: { metadata: { labels: { component } }, spec: { volumes: spec.volumes ?? [] } },
      volumeClaimTemplates: spec.templates ?? [],
    },
  }
}

const VALUES = {
  persistence: { imageChartStorage: { type: 'filesystem' } },
  jobservice: { jobLoggers: ['file'] },
}
const EMPTY = [{ name: 'data', emptyDir: {} }]
const GIVEN = [...EMPTY, { name: 'other', persistentVolumeClaim: { claimName: 'mine' } }]

describe('what would keep data in its pod', () => {
  it.each(['Deployment/harbor-registry', 'Deployment/harbor-jobservice', 'StatefulSet/harbor-trivy'])(
    'is told: %s',
    (name) => {
      const component = name.replace(/.*-/, '')
      for (const volumes of [EMPTY, []]) {
        expect(volatileStores([workload(component, { volumes })], VALUES)).toEqual([name])
      }
      expect(volatileStores([workload(component, { volumes: GIVEN })], VALUES)).toEqual([])
      expect(volatileStores([workload(component, { templates: [{}] })], VALUES)).toEqual([])
    },
  )

  it('is none of the parts whose data is elsewhere, and none of the others', () => {
    const values = {
      persistence: { imageChartStorage: { type: 's3' } },
      jobservice: { jobLoggers: ['database', 'stdout'] },
    }
    const objects = ['registry', 'jobservice', 'core', 'portal'].map((part) => workload(part))
    expect(volatileStores(objects, values)).toEqual([])
  })

  it('is the registry with a storage that nobody knows', () => {
    const values = { persistence: { imageChartStorage: { type: '' } } }
    expect(volatileStores([workload('registry')], values)).toEqual(['Deployment/harbor-registry'])
  })
})

it('workloads without a pod are told; without a number they have one', () => {
  const core = workload('core')
  const none = { ...core, spec: { ...core.spec, replicas: 0 } }
  expect(emptyWorkloads([core, none])).toEqual(['StatefulSet/harbor-core'])
})
