import { describe, expect, it } from 'vitest'
import {
  formatResource,
  REQUIRED_RIGHTS,
  type Right,
  renderRights,
} from '../../../../src/domain/kubernetes/rights.ts'

const named = (rights: readonly Right[]): string[] =>
  rights.map((right) => `${right.verb} ${formatResource(right)}`)

describe('the required rights', () => {
  it('never include deleting a claim', () => {
    expect(named(REQUIRED_RIGHTS).filter((name) => /^delete.* persistentvolumeclaims/.test(name))).toEqual([])
  })

  it('never include changing or deleting a pod, nor running a command in one', () => {
    const onPods = REQUIRED_RIGHTS.filter(({ resource }) => resource.startsWith('pods'))
    expect(named(onPods)).toEqual(['list pods', 'get pods/log'])
  })

  it('never include writing outside of the namespace', () => {
    const beyond = REQUIRED_RIGHTS.filter(({ scope }) => scope === 'cluster')
    expect(new Set(beyond.map(({ verb }) => verb))).toEqual(new Set(['list']))
  })

  it('never include anything by a wildcard', () => {
    for (const { group, resource, verb } of REQUIRED_RIGHTS)
      expect(`${group}${resource}${verb}`).not.toMatch(/\*/)
  })

  it('can go without what only switches a check off', () => {
    expect(named(REQUIRED_RIGHTS.filter(({ isOptional }) => isOptional))).toEqual([
      'get namespaces',
      'get volumesnapshots.snapshot.storage.k8s.io',
      'create volumesnapshots.snapshot.storage.k8s.io',
      'list volumesnapshotclasses.snapshot.storage.k8s.io',
      'list ingresses.networking.k8s.io',
    ])
  })

  it('can go without those for cert-manager where it makes no certificate', () => {
    const forIssuer = REQUIRED_RIGHTS.filter(({ isForIssuer }) => isForIssuer)
    expect(forIssuer.map(({ group, verb }) => `${verb} ${group}`)).toEqual([
      'list cert-manager.io',
      'list cert-manager.io',
      'list acme.cert-manager.io',
      'list acme.cert-manager.io',
    ])
  })

  it('name each right once', () => {
    const all = REQUIRED_RIGHTS.map((right) =>
      JSON.stringify([formatResource(right), right.verb, right.scope]),
    )
    expect(new Set(all).size).toBe(all.length)
  })
})

describe('rights in a text', () => {
  const right = (resource: string, verb: string, overrides: Partial<Right> = {}): Right => ({
    group: '',
    resource,
    verb,
    scope: 'namespace',
    isOptional: false,
    isForIssuer: false,
    ...overrides,
  })

  it('are one line for each resource and place, with all verbs', () => {
    const rights = [
      right('secrets', 'get'),
      right('ingresses', 'list', { group: 'networking.k8s.io' }),
      right('secrets', 'patch'),
      right('ingresses', 'list', { group: 'networking.k8s.io', scope: 'cluster' }),
    ]
    expect(renderRights(rights, { namespace: 'harbor' })).toEqual([
      'get, patch secrets in namespace harbor',
      'list ingresses.networking.k8s.io in namespace harbor',
      'list ingresses.networking.k8s.io in the whole cluster',
    ])
  })

  it('are no line when there are none', () => {
    expect(renderRights([], { namespace: 'harbor' })).toEqual([])
  })
})
