import { describe, expect, it } from 'vitest'
import {
  describePermissions,
  formatResource,
  REQUIRED_PERMISSIONS,
  type RequiredPermission,
} from '../../../../src/domain/kubernetes/rbac-rules.ts'

const named = (permissions: readonly RequiredPermission[]): string[] =>
  permissions.map((permission) => `${permission.verb} ${formatResource(permission)}`)

describe('the required permissions', () => {
  it('never include deleting a claim', () => {
    expect(
      named(REQUIRED_PERMISSIONS).filter((name) => /^delete.* persistentvolumeclaims/.test(name)),
    ).toEqual([])
  })

  it('never include changing or deleting a pod, nor running a command in one', () => {
    const onPods = REQUIRED_PERMISSIONS.filter(({ resource }) => resource.startsWith('pods'))
    expect(named(onPods)).toEqual(['list pods', 'get pods/log'])
  })

  it('never include writing outside of the namespace', () => {
    const beyond = REQUIRED_PERMISSIONS.filter(({ scope }) => scope === 'cluster')
    expect(new Set(beyond.map(({ verb }) => verb))).toEqual(new Set(['list']))
  })

  it('never include anything by a wildcard', () => {
    for (const { group, resource, verb } of REQUIRED_PERMISSIONS)
      expect(`${group}${resource}${verb}`).not.toMatch(/\*/)
  })

  it('can go without what only switches a check off', () => {
    expect(named(REQUIRED_PERMISSIONS.filter(({ isOptional }) => isOptional))).toEqual([
      'get namespaces',
      'get volumesnapshots.snapshot.storage.k8s.io',
      'create volumesnapshots.snapshot.storage.k8s.io',
      'list volumesnapshotclasses.snapshot.storage.k8s.io',
      'list ingresses.networking.k8s.io',
    ])
  })

  it('can go without those for cert-manager where it makes no certificate', () => {
    const forIssuer = REQUIRED_PERMISSIONS.filter(({ isForIssuer }) => isForIssuer)
    expect(forIssuer.map(({ group, verb }) => `${verb} ${group}`)).toEqual([
      'list cert-manager.io',
      'list cert-manager.io',
      'list acme.cert-manager.io',
      'list acme.cert-manager.io',
    ])
  })

  it('name each permission once', () => {
    const all = REQUIRED_PERMISSIONS.map((permission) =>
      JSON.stringify([formatResource(permission), permission.verb, permission.scope]),
    )
    expect(new Set(all).size).toBe(all.length)
  })
})

describe('permissions in a text', () => {
  const permission = (
    resource: string,
    verb: string,
    overrides: Partial<RequiredPermission> = {},
  ): RequiredPermission => ({
    group: '',
    resource,
    verb,
    scope: 'namespace',
    isOptional: false,
    isForIssuer: false,
    ...overrides,
  })

  it('are one line for each resource and place, with all verbs', () => {
    const permissions = [
      permission('secrets', 'get'),
      permission('ingresses', 'list', { group: 'networking.k8s.io' }),
      permission('secrets', 'patch'),
      permission('ingresses', 'list', { group: 'networking.k8s.io', scope: 'cluster' }),
    ]
    expect(describePermissions(permissions, { namespace: 'harbor' })).toEqual([
      'get, patch secrets in namespace harbor',
      'list ingresses.networking.k8s.io in namespace harbor',
      'list ingresses.networking.k8s.io in the whole cluster',
    ])
  })

  it('are no line when there are none', () => {
    expect(describePermissions([], { namespace: 'harbor' })).toEqual([])
  })
})
