import type { Workload } from '../../kubernetes/objects.ts'
import type { ExpectedHarbor, ManifestChange, ManifestObject } from './manifest.ts'
import { valueAt } from './value-tree.ts'

/** Manual changes to the release that an upgrade with the same manifests undoes. */
export interface Drift {
  readonly changes: readonly ManifestChange[]
  /** One line for the log for each workload that was scaled down. */
  readonly scaled: readonly string[]
}

/** One object of the manifests that can be read by itself. */
export interface ObjectRef {
  /** `Kind/name`. */
  readonly object: string
  /** As in `api/v1` or `apis/apps/v1`. */
  readonly api: string
  readonly resource: string
  readonly name: string
}

/** Kinds that the chart creates by default, all readable with docs/bootstrap-rbac.yaml; workloads are listed separately. */
const RESOURCES: Readonly<Record<string, readonly [api: string, resource: string]>> = {
  ConfigMap: ['api/v1', 'configmaps'],
  Ingress: ['apis/networking.k8s.io/v1', 'ingresses'],
  PersistentVolumeClaim: ['api/v1', 'persistentvolumeclaims'],
  Secret: ['api/v1', 'secrets'],
  Service: ['api/v1', 'services'],
}

/** The objects whose existence is checked one by one. */
export function objectRefs(manifest: readonly ManifestObject[]): readonly ObjectRef[] {
  return manifest.flatMap((object): ObjectRef[] => {
    const kind = String(valueAt(object, ['kind']))
    const name = valueAt(object, ['metadata', 'name'])
    const [api, resource] = RESOURCES[kind] ?? []
    if (api === undefined || resource === undefined || typeof name !== 'string') return []
    return [{ object: `${kind}/${name}`, api, resource, name }]
  })
}

/**
 * Objects that the cluster does not have, and workloads with fewer replicas than the manifests say. Extra replicas
 * are left alone.
 *
 * @param missing `Kind/name` of the objects of `objectRefs` that do not exist.
 */
export function findDrift(
  expected: ExpectedHarbor,
  live: {
    /** The present manifests: a number that only the new ones change is no manual change. */
    readonly before: ExpectedHarbor
    readonly workloads: readonly Pick<Workload, 'kind' | 'name' | 'replicas'>[]
    readonly missing: readonly string[]
  },
): Drift {
  const created = (object: string): ManifestChange => ({ kind: 'created', object })
  const lost: ManifestChange[] = live.missing.map(created)
  const changed: ManifestChange[] = []
  const scaled: string[] = []
  for (const { kind, name, replicas } of expected.workloads) {
    const object = `${kind}/${name}`
    const workload = live.workloads.find((candidate) => candidate.kind === kind && candidate.name === name)
    const was = live.before.workloads.find((old) => old.kind === kind && old.name === name)
    if (workload === undefined) lost.push(created(object))
    else if (workload.replicas < replicas && workload.replicas !== was?.replicas) {
      changed.push({ kind: 'changed', object })
      scaled.push(`${object} was scaled down to ${workload.replicas} by hand; the release has ${replicas}`)
    }
  }
  return { changes: [...lost, ...changed], scaled }
}
