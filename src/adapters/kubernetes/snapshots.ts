import * as v from 'valibot'
import type { VolumeSnapshotClass } from '../../domain/bootstrap/upgrade/snapshots.ts'
import type { SnapshotState, Snapshots } from '../../ports/snapshots.ts'
import { text } from '../decode.ts'
import { decodeAnswer as decode } from './answer.ts'
import type { KubeHttp } from './http.ts'
import { decodeList } from './wire.ts'

const API = '/apis/snapshot.storage.k8s.io/v1'

const DEFAULT_CLASS = 'snapshot.storage.kubernetes.io/is-default-class'

const snapshotClass = v.object({
  metadata: v.object({ name: text, annotations: v.nullish(v.record(v.string(), v.string())) }),
  driver: text,
})
const snapshot = v.object({
  status: v.nullish(
    v.object({
      readyToUse: v.nullish(v.boolean()),
      error: v.nullish(v.object({ message: text })),
    }),
  ),
})

/** The API of kubernetes-csi/external-snapshotter, v1; its CRDs may not be installed. */
export function createSnapshots(options: { readonly http: KubeHttp; readonly namespace: string }): Snapshots {
  const { http, namespace } = options
  const place = `${API}/namespaces/${namespace}/volumesnapshots`
  return {
    async fetchClasses() {
      const path = `${API}/volumesnapshotclasses`
      const kubeRequest = { method: 'GET', path, purpose: 'list the VolumeSnapshotClasses' } as const
      const answer = await http(kubeRequest)
      if (answer.status === 404) return 'absent'
      if (answer.status === 403) return 'forbidden'
      return decode(kubeRequest, { answer, decoder: (json) => decodeList(json, decodeClass) })
    },

    async create({ name, claim, snapshotClass: className, reason }) {
      const body = {
        apiVersion: 'snapshot.storage.k8s.io/v1',
        kind: 'VolumeSnapshot',
        metadata: {
          name,
          labels: { 'app.kubernetes.io/managed-by': 'harbor-actions' },
          annotations: { 'harbor-actions/reason': reason },
        },
        spec: { volumeSnapshotClassName: className, source: { persistentVolumeClaimName: claim } },
      }
      const purpose = `create the VolumeSnapshot ${namespace}/${name}`
      const kubeRequest = { method: 'POST', path: place, body, purpose } as const
      decode(kubeRequest, { answer: await http(kubeRequest), decoder: () => undefined })
    },

    async fetchState(name) {
      const purpose = `read the VolumeSnapshot ${namespace}/${name}`
      const kubeRequest = { method: 'GET', path: `${place}/${name}`, purpose } as const
      return decode(kubeRequest, { answer: await http(kubeRequest), decoder: decodeState })
    },
  }
}

function decodeClass(json: unknown): VolumeSnapshotClass {
  const { metadata, driver } = v.parse(snapshotClass, json)
  return { name: metadata.name, driver, isDefault: metadata.annotations?.[DEFAULT_CLASS] === 'true' }
}

function decodeState(json: unknown): SnapshotState {
  const { status } = v.parse(snapshot, json)
  return { isReady: status?.readyToUse === true, error: status?.error?.message ?? '' }
}
