import { describe, expect, it } from 'vitest'
import { describeFinding } from '../../../../../src/domain/bootstrap/checks/describe-finding.ts'
import {
  type ClusterObjects,
  harborArchitectures,
  isBlocking,
  judgeClaims,
  judgeCluster,
  judgeLeftovers,
  judgeName,
  judgeTls,
} from '../../../../../src/domain/bootstrap/checks/preflight.ts'
import type { CertificateInfo, TlsSecret } from '../../../../../src/domain/kubernetes/certificate.ts'
import type { NodeInfo } from '../../../../../src/domain/kubernetes/objects.ts'
import { REQUIRED_PERMISSIONS } from '../../../../../src/domain/kubernetes/rbac-rules.ts'
import { makeSettings } from '../settings.ts'

const GOOD: ClusterObjects = {
  nodes: [node()],
  storageClasses: [{ name: 'longhorn', isDefault: false, reclaimPolicy: 'Retain' }],
  ingressClasses: [{ name: 'nginx', isDefault: false, controller: 'nginx.org/ingress-controller' }],
  ingresses: [],
}

function node(overrides: Partial<NodeInfo> = {}): NodeInfo {
  return { name: 'one', isReady: true, isSchedulable: true, architecture: 'amd64', ...overrides }
}

function judged(found: Partial<ClusterObjects>, settings = makeSettings(), appVersion = '2.14.4'): string[] {
  return judgeCluster({ ...GOOD, ...found }, { settings, appVersion })
    .filter(isBlocking)
    .map((finding) => describeFinding(finding, settings))
}

describe('a cluster that fits', () => {
  it('has nothing that blocks', () => {
    expect(judged({})).toEqual([])
  })
})

describe('what ends a run before anything is written', () => {
  it.each<[string, Partial<ClusterObjects>, RegExp]>([
    ['no nodes', { nodes: [] }, /has no nodes/],
    ['nodes of another architecture', { nodes: [node({ architecture: 'arm64' })] }, /built only for amd64/],
    ['no ready node', { nodes: [node({ isReady: false })] }, /one \(amd64, not ready\)/],
    ['only cordoned nodes', { nodes: [node({ isSchedulable: false })] }, /one \(amd64, cordoned\)/],
    [
      'another storage class',
      { storageClasses: [{ name: 'local-path', isDefault: true, reclaimPolicy: 'Delete' }] },
      /no StorageClass "longhorn".*Available: local-path \(default\)/,
    ],
    ['no ingress class', { ingressClasses: [] }, /no IngressClass "nginx".*Available: none/],
    [
      'a host that another namespace serves',
      { ingresses: [{ namespace: 'default', name: 'registry', hosts: ['harbor.10.0.0.200.nip.io'] }] },
      /default\/registry already serves harbor\.10\.0\.0\.200\.nip\.io/,
    ],
  ])('%s', (_, found, text) => {
    const texts = judged(found)
    expect(texts).toHaveLength(1)
    expect(texts[0]).toMatch(text)
  })

  it('not the Ingress of the release itself', () => {
    const own = { namespace: 'harbor', name: 'harbor-ingress', hosts: ['harbor.10.0.0.200.nip.io'] }
    expect(judged({ ingresses: [own] })).toEqual([])
  })

  it('not arm64 nodes from Harbor 2.16 on', () => {
    expect(judged({ nodes: [node({ architecture: 'arm64' })] }, makeSettings(), '2.16.0')).toEqual([])
  })

  it.each([
    ['2.15.2', ['amd64']],
    ['1.16.0', ['amd64']],
    ['dev', ['amd64']],
    ['v2.16.0-2b9f2f1d', ['amd64', 'arm64']],
    ['3.0.0', ['amd64', 'arm64']],
  ])('the architectures of Harbor %s', (version, architectures) => {
    expect(harborArchitectures(version)).toEqual(architectures)
  })

  it('no default class when none is named', () => {
    const settings = makeSettings({ storageClass: '', ingressClass: '' })
    expect(judged({}, settings).join('\n')).toMatch(/no default StorageClass[\s\S]*no default IngressClass/)
  })
})

describe('notes', () => {
  it('names the controller of the class', () => {
    const ingressClasses = [{ name: 'nginx', isDefault: true, controller: 'k8s.io/ingress-nginx' }]
    const settings = makeSettings()
    const findings = judgeCluster({ ...GOOD, ingressClasses }, { settings, appVersion: '2.14.4' })
    expect(findings.filter(isBlocking)).toEqual([])
    expect(findings.map((finding) => describeFinding(finding, settings)).join('\n')).toMatch(
      /IngressClass nginx is run by ingress-nginx of the Kubernetes community.*retired/,
    )
  })

  it('says that hosts were not checked when Ingresses cannot be listed', () => {
    const findings = judgeCluster(
      { ...GOOD, ingresses: undefined },
      { settings: makeSettings(), appVersion: '2.14.4' },
    )
    expect(findings).toContainEqual({ kind: 'unchecked-hosts' })
  })

  it.each([
    ['resolves to the ingress', ['10.0.0.200'], []],
    ['does not resolve', [], ['host-unresolved']],
    ['resolves elsewhere', ['203.0.113.7'], ['host-elsewhere']],
  ])('a name that %s', (_, found, kinds) => {
    const findings = judgeName('harbor.10.0.0.200.nip.io', { found, address: '10.0.0.200' })
    expect(findings.map(({ kind }) => kind)).toEqual(kinds)
  })
})

describe('TLS', () => {
  const tls = { kind: 'secret', secretName: 'harbor-tls', issuer: '' } as const
  const host = 'harbor.10.0.0.200.nip.io'
  const names = [host]
  const now = Date.UTC(2027, 0, 10)
  const days = (count: number) => now + count * 24 * 3_600_000
  const certificate = (overrides: Partial<CertificateInfo> = {}): TlsSecret => ({
    kind: 'certificate',
    certificate: { names, issuer: 'R11', notBefore: days(-10), notAfter: days(60), ...overrides },
    hasItsKey: true,
  })
  const rendered = (secret: TlsSecret, options: { issuer?: string; hasCertManager?: boolean } = {}) => {
    const { issuer = '', hasCertManager = true } = options
    const settings = makeSettings({ tls: { ...tls, issuer } })
    const findings = judgeTls(settings, { secret, hasCertManager, now })
    return findings.map((finding) => `${isBlocking(finding)} ${describeFinding(finding, settings)}`).join()
  }

  it('off needs no certificate', () => {
    const found = { secret: { kind: 'absent' }, hasCertManager: false, now } as const
    expect(judgeTls(makeSettings(), found)).toEqual([])
  })

  it.each<[string, TlsSecret]>([
    ['its host among others', certificate({ names: ['other.example.com', host.toUpperCase()] })],
    ['a wildcard of the label', certificate({ names: ['*.10.0.0.200.nip.io'] })],
  ])('is content with a certificate for %s', (_, secret) => {
    expect(rendered(secret)).toBe('')
  })

  it.each<[string, TlsSecret, RegExp]>([
    [
      'nothing',
      { kind: 'absent' },
      /cannot be used for harbor\.10\.0\.0\.200\.nip\.io: it does not exist\. Put/,
    ],
    ['half of it', { kind: 'incomplete', lacks: ['tls.key'] }, /: it lacks tls\.key\./],
    ['something else', { kind: 'unreadable', key: 'tls.crt' }, /: its tls\.crt is not PEM/],
    [
      'the key of another',
      { ...certificate(), hasItsKey: false } as TlsSecret,
      /tls\.key does not belong to/,
    ],
    [
      'a wildcard of another level',
      certificate({ names: ['*.0.0.200.nip.io', '*.nip.io'] }),
      /is for \*\.0\.0\.200\.nip\.io, \*\.nip\.io and not for harbor\.10/,
    ],
    ['no names', certificate({ names: [] }), /for no name \(it has no subjectAltName\)/],
    ['an end in the past', certificate({ notAfter: days(-1) }), /expired on 2027-01-09/],
    ['a beginning to come', certificate({ notBefore: days(1) }), /not valid before 2027-01-11/],
  ])('without an issuer, %s ends the run', (_, secret, text) => {
    expect(rendered(secret)).toMatch(/^true TLS is on/)
    expect(rendered(secret)).toMatch(text)
  })

  it('is reported before its expiry', () => {
    expect(rendered(certificate({ notAfter: days(20) }))).toMatch(
      /^false .* expires on 2027-01-30 and is not renewed/,
    )
  })

  it('leaves everything to the issuer, when there is a cert-manager', () => {
    expect(rendered({ kind: 'absent' }, { issuer: 'ca' })).toBe('')
    expect(rendered(certificate(), { issuer: 'ca', hasCertManager: false })).toMatch(
      /^true "cert-manager-issuer" names ca, but the cluster has no cert-manager/,
    )
  })

  it('does not take the Ingress of a challenge for a foreign one', () => {
    const ingresses = [{ namespace: 'harbor', name: 'cm-acme-http-solver-x7k2p', hosts: [host] }]
    expect(judged({ ingresses }, makeSettings({ tls: { ...tls, issuer: 'letsencrypt' } }))).toEqual([])
    expect(judged({ ingresses }, makeSettings({ tls }))).toHaveLength(1)
  })
})

describe('claims of an earlier install', () => {
  const claim = (name: string) => ({ name, phase: 'Bound', storageClass: 'longhorn', size: '1Gi' })
  const lost = { releaseName: 'harbor', missingSecrets: ['harbor-admin', 'harbor-internal'] }

  it.each([
    [
      'both Secrets',
      lost.missingSecrets,
      'are missing: Secret harbor/harbor-admin, Secret harbor/harbor-internal.',
    ],
    ['the administrator alone', ['harbor-admin'], 'are missing: Secret harbor/harbor-admin.'],
    ['the internal one alone', ['harbor-internal'], 'are missing: Secret harbor/harbor-internal.'],
  ])('block when their passwords are lost: %s', (_, missingSecrets, text) => {
    const [finding] = judgeLeftovers([claim('database-data-harbor-database-0')], { ...lost, missingSecrets })
    const rendered = finding && describeFinding(finding, makeSettings())
    expect(rendered).toMatch(/database-data-harbor-database-0.*never deletes a claim/)
    expect(rendered).toContain(text)
  })

  it('do not when the Secrets are there, or when none holds a database', () => {
    expect(
      judgeLeftovers([claim('database-data-harbor-database-0')], { ...lost, missingSecrets: [] }),
    ).toEqual([])
    expect(judgeLeftovers([claim('harbor-registry')], lost)).toEqual([])
  })

  it.each([
    ['the same class and size', { storageClass: 'longhorn', size: '1024Mi' }, 0],
    ['another class', { storageClass: 'local-path', size: '1Gi' }, 1],
    ['another size', { storageClass: 'longhorn', size: '5Gi' }, 1],
    ['no class asked for', { storageClass: '', size: '1Gi' }, 0],
  ])('with %s', (_, wanted, count) => {
    expect(judgeClaims([claim('harbor-registry')], [{ name: 'harbor-registry', ...wanted }])).toHaveLength(
      count,
    )
  })
})

describe('missing permissions', () => {
  it('are one list', () => {
    const permissions = REQUIRED_PERMISSIONS.filter(
      ({ resource, verb }) => resource === 'secrets' || verb === 'patch',
    )
    const text = describeFinding(
      { kind: 'missing-permissions', account: 'system:serviceaccount:harbor:ci', permissions },
      makeSettings(),
    )
    expect(text).toContain('  - get, list, create, update, patch, delete secrets in namespace harbor')
    expect(text).toContain('  - patch deployments.apps in namespace harbor')
  })
})
