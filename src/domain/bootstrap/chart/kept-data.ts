import { STORES } from '../settings.ts'
import { type ManifestObject, planExpectation } from './manifest.ts'
import { valueAt } from './value-tree.ts'

/** Image storages outside the cluster; with any other type the registry uses its volume. */
const REMOTE_STORAGES: readonly unknown[] = ['azure', 'gcs', 'oss', 's3', 'swift']

/**
 * Names of the workloads that would keep data in the pod without a volume, as in `StatefulSet/harbor-database`. The
 * manifests are judged and not the values, because the chart takes many spellings as false.
 *
 * @param values with the chart's defaults: they show which data is stored elsewhere.
 */
export function storesWithoutVolume(objects: readonly ManifestObject[], values: unknown): readonly string[] {
  return objects.filter((object) => keepsData(object, values) && !hasClaim(object)).map(nameOf)
}

/** Names of the workloads with 0 replicas. */
export function workloadsWithoutReplicas(objects: readonly ManifestObject[]): readonly string[] {
  return planExpectation(objects)
    .workloads.filter(({ replicas }) => replicas < 1)
    .map(({ kind, name }) => `${kind}/${name}`)
}

function keepsData(object: ManifestObject, values: unknown): boolean {
  if (object['kind'] !== 'Deployment' && object['kind'] !== 'StatefulSet') return false
  const component = valueAt(object, ['spec', 'template', 'metadata', 'labels', 'component'])
  const store = STORES.find((candidate) => candidate === component)
  switch (store) {
    case undefined:
      return false
    case 'registry':
      return !REMOTE_STORAGES.includes(valueAt(values, ['persistence', 'imageChartStorage', 'type']))
    case 'jobservice': {
      const loggers = valueAt(values, ['jobservice', 'jobLoggers'])
      return Array.isArray(loggers) && loggers.includes('file')
    }
    default:
      return true
  }
}

/** From a claim template or an existing claim. */
function hasClaim(object: ManifestObject): boolean {
  const templates = listAt(object, ['spec', 'volumeClaimTemplates'])
  const volumes = listAt(object, ['spec', 'template', 'spec', 'volumes'])
  return (
    templates.length > 0 || volumes.some((volume) => valueAt(volume, ['persistentVolumeClaim']) !== undefined)
  )
}

function nameOf(object: ManifestObject): string {
  return `${object['kind']}/${valueAt(object, ['metadata', 'name'])}`
}

function listAt(object: ManifestObject, path: readonly string[]): readonly unknown[] {
  const value = valueAt(object, path)
  return Array.isArray(value) ? value : []
}
