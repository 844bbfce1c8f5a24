import { describe, expect, it } from 'vitest'
import {
  storesWithoutVolume,
  workloadsWithoutReplicas,
} from '../../../../../src/domain/bootstrap/chart/kept-data.ts'

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
    'is reported: %s',
    (name) => {
      const component = name.replace(/.*-/, '')
      for (const volumes of [EMPTY, []]) {
        expect(storesWithoutVolume([workload(component, { volumes })], VALUES)).toEqual([name])
      }
      expect(storesWithoutVolume([workload(component, { volumes: GIVEN })], VALUES)).toEqual([])
      expect(storesWithoutVolume([workload(component, { templates: [{}] })], VALUES)).toEqual([])
    },
  )

  it('is not reported for components whose data is elsewhere, nor for the others', () => {
    const values = {
      persistence: { imageChartStorage: { type: 's3' } },
      jobservice: { jobLoggers: ['database', 'stdout'] },
    }
    const objects = ['registry', 'jobservice', 'core', 'portal'].map((part) => workload(part))
    expect(storesWithoutVolume(objects, values)).toEqual([])
  })

  it('is the registry with an unknown storage', () => {
    const values = { persistence: { imageChartStorage: { type: '' } } }
    expect(storesWithoutVolume([workload('registry')], values)).toEqual(['Deployment/harbor-registry'])
  })
})

it('workloads with 0 replicas are reported; without a number they have one', () => {
  const core = workload('core')
  const none = { ...core, spec: { ...core.spec, replicas: 0 } }
  expect(workloadsWithoutReplicas([core, none])).toEqual(['StatefulSet/harbor-core'])
})
