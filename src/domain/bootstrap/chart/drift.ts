import type { Workload } from '../../kubernetes/objects.ts'
import type { ExpectedHarbor, ManifestChange, ManifestObject } from './manifest.ts'
import { valueAt } from './value-tree.ts'

/** What somebody did to the release by hand, and an upgrade with the same manifests undoes. */
export interface Drift {
  readonly changes: readonly ManifestChange[]
  /** A line each for people, of those that are there. */
  readonly scaled: readonly string[]
}

/** One object of the manifests that can be asked for by itself. */
export interface ObjectRef {
  /** `Kind/name`. */
  readonly object: string
  /** As in `api/v1` or `apis/apps/v1`. */
  readonly api: string
  readonly resource: string
  readonly name: string
}

/** What the chart makes of itself, all of it readable with docs/bootstrap-rbac.yaml; workloads are listed anyway. */
const RESOURCES: Readonly<Record<string, readonly [api: string, resource: string]>> = {
  ConfigMap: ['api/v1', 'configmaps'],
  Ingress: ['apis/networking.k8s.io/v1', 'ingresses'],
  PersistentVolumeClaim: ['api/v1', 'persistentvolumeclaims'],
  Secret: ['api/v1', 'secrets'],
  Service: ['api/v1', 'services'],
}

/** The objects that have to be asked for one by one to know that they are there. */
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
 * Objects that the cluster does not have, and workloads with fewer pods than the manifests say. More pods than that
 * are left to whoever wants them.
 *
 * @param missing `Kind/name` of those objects of `objectRefs` that are not there.
 */
export function findDrift(
  expected: ExpectedHarbor,
  live: {
    /** What the release has now: a number that only the new manifests change is nobody's doing. */
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
      scaled.push(`${object} was scaled to ${workload.replicas} by hand; the release has ${replicas}`)
    }
  }
  return { changes: [...lost, ...changed], scaled }
}
