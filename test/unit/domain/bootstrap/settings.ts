import type { HarborSettings } from '../../../../src/domain/bootstrap/settings.ts'

/** The settings of a usual cluster, with what a test wants different. */
export function makeSettings(overrides: Partial<HarborSettings> = {}): HarborSettings {
  return {
    namespace: 'harbor',
    releaseName: 'harbor',
    host: 'harbor.10.0.0.200.nip.io',
    externalUrl: 'http://harbor.10.0.0.200.nip.io',
    tls: { kind: 'off' },
    storageClass: 'longhorn',
    sizes: { registry: '20Gi' },
    ingressClass: 'nginx',
    ...overrides,
  }
}
