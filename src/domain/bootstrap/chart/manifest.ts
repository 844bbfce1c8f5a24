import type { Workload } from '../../kubernetes/objects.ts'
import { valueAt } from './value-tree.ts'

/** One object of a rendered chart, decoded from YAML. */
export type ManifestObject = Readonly<Record<string, unknown>>

/** The workloads and claims of a release, derived from its manifests, so that every option of the chart is included. */
export interface ExpectedHarbor {
  readonly workloads: readonly Pick<Workload, 'kind' | 'name' | 'component' | 'replicas'>[]
  readonly claims: readonly ExpectedClaim[]
}

export interface ExpectedClaim {
  readonly name: string
  /** '' for the cluster's default class. */
  readonly storageClass: string
  /** A quantity, as in `20Gi`. */
  readonly size: string
}

/** The workloads and the claims of a release's manifests, claims of StatefulSets included. */
export function planExpectation(objects: readonly ManifestObject[]): ExpectedHarbor {
  return {
    workloads: objects.flatMap((object) => {
      const kind = textAt(object, ['kind'])
      if (kind !== 'Deployment' && kind !== 'StatefulSet') return []
      const name = textAt(object, ['metadata', 'name'])
      const component = textAt(object, ['spec', 'template', 'metadata', 'labels', 'component'])
      return [{ kind, name, component, replicas: replicasOf(object) }]
    }),
    claims: objects.flatMap((object) => {
      const kind = textAt(object, ['kind'])
      if (kind === 'PersistentVolumeClaim') return [claimOf(object, textAt(object, ['metadata', 'name']))]
      return kind === 'StatefulSet' ? claimsOfStatefulSet(object) : []
    }),
  }
}

/** What an upgrade would do to one object; `Kind/name`. */
export interface ManifestChange {
  readonly kind: 'created' | 'changed' | 'removed'
  readonly object: string
}

/** The difference of two renderings, by object. */
export function planChanges(
  before: readonly ManifestObject[],
  after: readonly ManifestObject[],
): readonly ManifestChange[] {
  const old = byName(before)
  const now = byName(after)
  const names = [...new Set([...old.keys(), ...now.keys()])].toSorted()
  return names.flatMap((object): ManifestChange[] => {
    const [was, is] = [old.get(object), now.get(object)]
    if (was === is) return []
    return [{ kind: was === undefined ? 'created' : is === undefined ? 'removed' : 'changed', object }]
  })
}

/** Claims that helm would delete in the upgrade: they are in the release and not in the next revision. */
export function endangeredClaims(
  before: readonly ManifestObject[],
  after: readonly ManifestObject[],
): readonly string[] {
  const stays = new Set(planExpectation(after).claims.map(({ name }) => name))
  return unkeptClaims(before).filter((name) => !stays.has(name))
}

/** Claims that helm deletes on uninstall: the release's own without `helm.sh/resource-policy: keep`. */
export function unkeptClaims(objects: readonly ManifestObject[]): readonly string[] {
  return objects
    .filter((object) => textAt(object, ['kind']) === 'PersistentVolumeClaim')
    .filter((object) => textAt(object, ['metadata', 'annotations', 'helm.sh/resource-policy']) !== 'keep')
    .map((object) => textAt(object, ['metadata', 'name']))
}

/** Names of the Deployments that mount a claim, which one node can mount at a time. */
export function deploymentsWithClaims(objects: readonly ManifestObject[]): readonly string[] {
  const keeping = objects.filter((object) => {
    const volumes = valueAt(object, ['spec', 'template', 'spec', 'volumes'])
    return (
      textAt(object, ['kind']) === 'Deployment' &&
      Array.isArray(volumes) &&
      volumes.some((volume) => valueAt(volume, ['persistentVolumeClaim']) !== undefined)
    )
  })
  return keeping.map((object) => textAt(object, ['metadata', 'name']))
}

/**
 * The image of a container in the workload of a component; '' when there is none. The chart names its
 * containers like their components.
 */
export function imageOf(
  objects: readonly ManifestObject[],
  { component, container }: { readonly component: string; readonly container: string },
): string {
  for (const object of objects) {
    if (textAt(object, ['kind']) !== 'Deployment' && textAt(object, ['kind']) !== 'StatefulSet') continue
    if (textAt(object, ['spec', 'template', 'metadata', 'labels', 'component']) !== component) continue
    const containers = valueAt(object, ['spec', 'template', 'spec', 'containers'])
    const found = Array.isArray(containers)
      ? containers.find((candidate) => textAt(candidate, ['name']) === container)
      : undefined
    if (found !== undefined) return textAt(found, ['image'])
  }
  return ''
}

function byName(objects: readonly ManifestObject[]): Map<string, string> {
  return new Map(
    objects.map((object) => [
      `${textAt(object, ['kind'])}/${textAt(object, ['metadata', 'name'])}`,
      JSON.stringify(object),
    ]),
  )
}

/** StatefulSets name a claim `<template>-<set>-<ordinal>`. */
function claimsOfStatefulSet(object: ManifestObject): ExpectedClaim[] {
  const templates = valueAt(object, ['spec', 'volumeClaimTemplates'])
  if (!Array.isArray(templates)) return []
  const set = textAt(object, ['metadata', 'name'])
  return (templates as ManifestObject[]).flatMap((template) =>
    Array.from({ length: replicasOf(object) }, (_, ordinal) =>
      claimOf(template, `${textAt(template, ['metadata', 'name'])}-${set}-${ordinal}`),
    ),
  )
}

function claimOf(object: ManifestObject, name: string): ExpectedClaim {
  return {
    name,
    storageClass: textAt(object, ['spec', 'storageClassName']),
    size: sizeAt(object, ['spec', 'resources', 'requests', 'storage']),
  }
}

function replicasOf(object: ManifestObject): number {
  const replicas = valueAt(object, ['spec', 'replicas'])
  return typeof replicas === 'number' ? replicas : 1
}

/** The chart writes it without quotes, so a size in plain bytes is a number. */
function sizeAt(object: unknown, path: readonly string[]): string {
  const value = valueAt(object, path)
  return typeof value === 'number' ? `${value}` : textAt(object, path)
}

function textAt(object: unknown, path: readonly string[]): string {
  const value = valueAt(object, path)
  return typeof value === 'string' ? value : ''
}
