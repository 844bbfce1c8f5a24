import { describe, expect, it } from 'vitest'
import {
  describeSickness,
  explainRefusedBlob,
  requireRealm,
  requireScanner,
} from '../../../../src/domain/bootstrap/verification.ts'
import { renderVerifySummary } from '../../../../src/domain/bootstrap/verify-summary.ts'

const URL_ = 'http://harbor.10.0.0.200.nip.io'
const TRIVY = { name: 'Trivy', isDefault: true, isDisabled: false, health: 'healthy' }

describe('health', () => {
  it('names the sick with their reasons', () => {
    const components = [
      { name: 'core', isHealthy: true, error: '' },
      { name: 'redis', isHealthy: false, error: 'connection refused' },
      { name: 'portal', isHealthy: false, error: '' },
    ]
    expect(describeSickness(components)).toBe('redis (connection refused), portal')
  })

  it('is not given by an empty list', () => {
    expect(describeSickness([])).toBe('Harbor lists no components')
  })
})

describe('the address of the login', () => {
  it.each([
    ['the external URL', `${URL_}/service/token`, undefined],
    ['another scheme', 'https://harbor.10.0.0.200.nip.io/service/token', /log in at https/],
    ['none', '', /lead \/v2\/ to harbor-core/],
  ])('%s', (_, realm, error) => {
    const check = () => requireRealm(realm, URL_)
    if (error === undefined) expect(check).not.toThrow()
    else expect(check).toThrow(error)
  })
})

describe('the scanner', () => {
  it.each([
    ['absent', [{ ...TRIVY, name: 'Clair' }], /no scanner called Trivy \(registered: Clair\)/],
    ['disabled', [{ ...TRIVY, isDisabled: true }], /is disabled/],
    ['not the default', [{ ...TRIVY, isDefault: false }], /not the default/],
    ['unhealthy', [{ ...TRIVY, health: 'unhealthy' }], /is unhealthy/],
  ])('%s', (_, scanners, text) => {
    expect(() => requireScanner(scanners)).toThrow(text)
  })

  it.each(['healthy', ''])('is fine when its health is "%s"', (health) => {
    expect(requireScanner([{ ...TRIVY, health }]).name).toBe('Trivy')
  })
})

describe('a layer that was refused', () => {
  it.each([
    [413, 'nginx.org/client-max-body-size: "0"', /too large \(413\).*nginx\.org\/client-max-body-size/],
    [413, '', /Raise the limit for request bodies/],
    [504, '', /gave up on a layer of 3\.1 MB \(504\)/],
    [403, '', /was refused \(403\)/],
  ])('%d', (status, bodySizeAnnotation, text) => {
    expect(explainRefusedBlob(status, { size: '3.1 MB', bodySizeAnnotation })).toMatch(text)
  })
})

describe('the summary', () => {
  const proofs = [{ claim: 'Pods ready', value: '7 of 7' }]

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
