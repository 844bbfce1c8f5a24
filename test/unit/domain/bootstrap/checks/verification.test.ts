import { describe, expect, it } from 'vitest'
import type { NamespaceObjects } from '../../../../../src/domain/bootstrap/checks/readiness.ts'
import {
  describeRefusedBlob,
  describeUnhealthy,
  formatScanner,
  proveAllReady,
  requireRealm,
  requireScanner,
  requireUiPage,
} from '../../../../../src/domain/bootstrap/checks/verification.ts'
import { renderVerifySummary } from '../../../../../src/domain/bootstrap/summary/verify-summary.ts'

const URL_ = 'http://harbor.10.0.0.200.nip.io'
const TRIVY = { name: 'Trivy', isDefault: true, isDisabled: false, health: 'healthy' }

describe('health', () => {
  it('names the sick with their reasons', () => {
    const components = [
      { name: 'core', isHealthy: true, error: '' },
      { name: 'redis', isHealthy: false, error: 'connection refused' },
      { name: 'portal', isHealthy: false, error: '' },
    ]
    expect(describeUnhealthy(components)).toBe('redis (connection refused), portal')
  })

  it('is not given by an empty list', () => {
    expect(describeUnhealthy([])).toBe('Harbor lists no components')
  })
})

describe('the address of the login', () => {
  it.each([
    ['the external URL', `${URL_}/service/token`, undefined],
    ['another scheme', 'https://harbor.10.0.0.200.nip.io/service/token', /sends clients to https.*to log in/],
    ['none', '', /routes \/v2\/ to harbor-core/],
  ])('%s', (_, realm, error) => {
    const check = () => requireRealm(realm, URL_)
    if (error === undefined) expect(check).not.toThrow()
    else expect(check).toThrow(error)
  })
})

describe('the UI', () => {
  it('is shown as it answered', () => {
    const ui = { status: 200, contentType: 'text/html', isPage: true }
    expect(requireUiPage(ui, URL_)).toBe(`200, text/html at ${URL_}/`)
  })

  it('is not what another server serves', () => {
    const ui = { status: 200, contentType: '', isPage: false }
    expect(() => requireUiPage(ui, URL_)).toThrow(
      /is not the UI of Harbor \(200, no content type, not an HTML page\)/,
    )
  })
})

describe('the scanner', () => {
  it.each([
    ['absent', [{ ...TRIVY, name: 'Clair' }], /no scanner named Trivy \(registered: Clair\)/],
    ['disabled', [{ ...TRIVY, isDisabled: true }], /is disabled/],
    ['not the default', [{ ...TRIVY, isDefault: false }], /not the default/],
    ['unhealthy', [{ ...TRIVY, health: 'unhealthy' }], /is unhealthy/],
  ])('%s', (_, scanners, text) => {
    expect(() => requireScanner(scanners)).toThrow(text)
  })

  it.each([
    ['healthy', 'Trivy, healthy'],
    ['', 'Trivy'],
  ])('is shown with its health "%s"', (health, text) => {
    expect(formatScanner({ ...TRIVY, health })).toBe(text)
  })

  it.each(['healthy', ''])('is fine when its health is "%s"', (health) => {
    expect(requireScanner([{ ...TRIVY, health }]).name).toBe('Trivy')
  })
})

describe('a layer that was refused', () => {
  it.each([
    [413, 'nginx.org/client-max-body-size: "0"', /too large \(413\).*nginx\.org\/client-max-body-size/],
    [413, '', /Raise the limit for request bodies/],
    [504, '', /timed out on a layer of 3\.1 MB \(504\)/],
    [403, '', /was refused \(403\)/],
  ])('%d', (status, bodySizeAnnotation, text) => {
    expect(describeRefusedBlob(status, { size: '3.1 MB', bodySizeAnnotation })).toMatch(text)
  })
})

describe('the summary', () => {
  const proofs = [{ check: 'Pods ready', value: '7 of 7' }]

  it('ends with what was proven', () => {
    const summary = renderVerifySummary({ proofs, externalUrl: URL_ })
    expect(summary.trimEnd().split('\n').at(-1)).toBe('| ✔ Pods ready | 7 of 7 |')
    expect(summary).toContain('registries.yaml')
  })

  it('says nothing of registries.yaml with TLS', () => {
    expect(renderVerifySummary({ proofs, externalUrl: 'https://harbor.example.com' })).not.toContain(
      'registries.yaml',
    )
  })
})

describe('the parts of a release', () => {
  const pod = (component: string, claims: readonly string[] = []): NamespaceObjects['pods'][number] => ({
    name: `harbor-${component}-0`,
    component,
    isReady: true,
    isTerminating: false,
    unschedulable: '',
    initContainers: [],
    containers: [],
    claims,
  })
  const workload = (component: string): NamespaceObjects['workloads'][number] => ({
    kind: 'Deployment',
    name: `harbor-${component}`,
    component,
    replicas: 1,
    ready: 1,
    isCurrent: true,
  })
  const claim = (name: string, phase = 'Bound') => ({ name, phase, storageClass: 'longhorn', size: '1Gi' })
  const OBJECTS: NamespaceObjects = {
    workloads: [workload('core'), workload('registry')],
    pods: [pod('core'), pod('registry', ['harbor-registry'])],
    claims: [claim('harbor-registry')],
    events: [],
  }
  const values = (objects: NamespaceObjects) => proveAllReady(objects).map(({ value }) => value)

  it('are counted as pods and as claims that the pods mount', () => {
    expect(values(OBJECTS)).toEqual(['2 of 2', '1 of 1 on longhorn'])
  })

  it('are not what else is in the namespace', () => {
    const others = [claim('other'), claim('data-harbor-trivy-0', 'Pending')]
    const job = { ...pod('migrator', ['other']), isReady: false }
    const leaving = { ...pod('core'), isReady: false, isTerminating: true }
    const objects = {
      ...OBJECTS,
      pods: [...OBJECTS.pods, job, leaving],
      claims: [...OBJECTS.claims, ...others],
    }
    expect(values(objects)).toEqual(['2 of 2', '1 of 1 on longhorn'])
  })

  it('may be without claims, or on several classes', () => {
    expect(values({ ...OBJECTS, pods: [pod('core'), pod('registry')] })).toEqual(['2 of 2', '0 of 0'])
    const pods = [pod('core', ['logs']), pod('registry', ['harbor-registry'])]
    const claims = [claim('harbor-registry'), { ...claim('logs'), storageClass: '' }]
    expect(values({ ...OBJECTS, pods, claims })).toEqual(['2 of 2', '2 of 2 on longhorn, no class'])
  })

  it.each([
    [
      'a pod that is not ready',
      { pods: [pod('core'), { ...pod('registry'), isReady: false }] },
      /Pods ready: 1 of 2 \(not: harbor-registry-0\)/,
    ],
    ['a pod that is not there', { pods: [pod('core')] }, /Pods ready: 1 of 2;/],
    [
      'a claim that is pending',
      { claims: [claim('harbor-registry', 'Pending')] },
      /Claims bound: 0 of 1 \(not: harbor-registry\)/,
    ],
    ['a claim that is gone', { claims: [] }, /Claims bound: 0 of 1 \(not: harbor-registry\)/],
    [
      'an older pod beside the new one',
      { workloads: [workload('core'), { ...workload('registry'), isCurrent: false }] },
      /harbor-registry does not have all pods of its newest revision/,
    ],
    ['no workload at all', { workloads: [] }, /Check "release-name"/],
  ])('are incomplete with %s', (_, overrides, message) => {
    expect(() => proveAllReady({ ...OBJECTS, ...overrides })).toThrow(message)
  })
})
