import { describe, expect, it } from 'vitest'
import { ingressController } from '../../../../../src/domain/bootstrap/chart/ingress-controller.ts'
import { claimNames, secretNames } from '../../../../../src/domain/bootstrap/chart/names.ts'
import {
  planValues,
  requireKeptClaims,
  requireNoConflict,
  requireOurNames,
} from '../../../../../src/domain/bootstrap/chart/values.ts'
import { renderRegistriesYaml } from '../../../../../src/domain/bootstrap/summary/registries-yaml.ts'
import { makeSettings } from '../settings.ts'

function planned(settings = makeSettings(), controller = 'unknown') {
  return planValues(settings, {
    secrets: secretNames(settings.releaseName),
    databasePassword: 'database-password',
    ingressController: ingressController(controller),
    updateStrategy: 'Recreate',
  })
}

describe('the values of the chart', () => {
  it('gives all five claims the class under the keys that the chart reads', () => {
    expect(planned()['persistence']).toEqual({
      resourcePolicy: 'keep',
      persistentVolumeClaim: {
        registry: { storageClass: 'longhorn', size: '20Gi' },
        database: { storageClass: 'longhorn' },
        redis: { storageClass: 'longhorn' },
        trivy: { storageClass: 'longhorn' },
        jobservice: { jobLog: { storageClass: 'longhorn' } },
      },
    })
  })

  it('names Secrets for everything secret but the database password, for which the chart has no Secret', () => {
    const { persistence, expose, externalURL, updateStrategy, ...rest } = planned()
    expect(rest).toEqual({
      existingSecretAdminPassword: 'harbor-admin',
      existingSecretSecretKey: 'harbor-internal',
      core: {
        existingSecret: 'harbor-internal',
        existingXsrfSecret: 'harbor-internal',
        secretName: 'harbor-internal',
      },
      jobservice: { existingSecret: 'harbor-internal' },
      registry: {
        existingSecret: 'harbor-internal',
        credentials: { username: 'harbor_registry_user', existingSecret: 'harbor-internal' },
      },
      database: { internal: { password: 'database-password' } },
    })
    expect(updateStrategy).toEqual({ type: 'Recreate' })
    expect(externalURL).toBe('http://harbor.10.0.0.200.nip.io')
  })

  it('redirects to HTTPS only with TLS', () => {
    const annotationsOf = (settings = makeSettings()) =>
      (planned(settings)['expose'] as { ingress: { annotations: Record<string, string> } }).ingress
        .annotations
    expect(annotationsOf()['ingress.kubernetes.io/ssl-redirect']).toBe('false')
    const tls = { kind: 'secret', secretName: 'harbor-tls', issuer: 'letsencrypt' } as const
    expect(annotationsOf(makeSettings({ tls }))).toMatchObject({
      'ingress.kubernetes.io/ssl-redirect': 'true',
      'cert-manager.io/cluster-issuer': 'letsencrypt',
    })
  })

  it.each([
    [
      'an issuer and a controller where one Ingress owns a host',
      'nginx.org/ingress-controller',
      'ca',
      'true',
    ],
    ['an issuer and another controller', 'k8s.io/ingress-nginx', 'ca', undefined],
    ['no issuer', 'nginx.org/ingress-controller', '', undefined],
  ])('puts challenges into our Ingress with %s: %s', (_, controller, issuer, value) => {
    const settings = makeSettings({ tls: { kind: 'secret', secretName: 'harbor-tls', issuer } })
    const { ingress } = planned(settings, controller)['expose'] as {
      ingress: { annotations: Record<string, string> }
    }
    expect(ingress.annotations['acme.cert-manager.io/http01-edit-in-place']).toBe(value)
  })

  it('takes the certificate from the named Secret', () => {
    const tls = { kind: 'secret', secretName: 'harbor-tls', issuer: '' } as const
    expect(planned(makeSettings({ tls }))['expose']).toMatchObject({
      tls: { enabled: true, certSource: 'secret', secret: { secretName: 'harbor-tls' } },
    })
  })

  it('leaves classes out when the defaults of the cluster are wanted', () => {
    const text = JSON.stringify(planned(makeSettings({ storageClass: '', ingressClass: '' })))
    expect(text).not.toContain('storageClass')
    expect(text).not.toContain('className')
  })

  it('is the same text for the same settings', () => {
    expect(JSON.stringify(planned())).toBe(JSON.stringify(planned()))
  })

  it.each([[''], ['delete'], [null], [false]])('refuses claims that helm would not keep: %j', (policy) => {
    expect(() => requireKeptClaims({ persistence: { resourcePolicy: policy } }, 'values.yaml')).toThrow(
      /values\.yaml sets persistence\.resourcePolicy to .*helm would delete claims/,
    )
  })

  it.each(['fullnameOverride', 'nameOverride'])('refuses claims of other names: %s', (key) => {
    expect(() => requireKeptClaims({ [key]: 'registry' }, 'values.yaml')).toThrow(
      new RegExp(`values\\.yaml sets ${key}, .*claims of that name`),
    )
    expect(() => requireKeptClaims({ [key]: '' }, 'values.yaml')).not.toThrow()
  })

  it('takes a file that keeps them or does not speak of it', () => {
    for (const values of [{ persistence: { resourcePolicy: 'keep' } }, { persistence: {} }, {}, undefined]) {
      expect(() => requireKeptClaims(values, 'values.yaml')).not.toThrow()
    }
  })
})

describe('a release that is there', () => {
  it.each([
    ['fullnameOverride', { fullnameOverride: 'registry' }, 'registry-…'],
    ['nameOverride', { nameOverride: 'registry' }, 'harbor-registry-…'],
  ])('is refused with a %s that counts', (_, values, name) => {
    expect(() => requireOurNames(values, makeSettings())).toThrow(`objects and claims ${name}`)
  })

  it.each([
    ['none', {}],
    ['empty ones', { fullnameOverride: '', nameOverride: null }],
    ['the name that it has anyway', { fullnameOverride: 'harbor' }],
    ['a part of the release’s name', { nameOverride: 'harb' }],
  ])('is taken with %s', (_, values) => {
    expect(() => requireOurNames(values, makeSettings())).not.toThrow()
  })
})

describe('a values file beside our values', () => {
  const check = (file: unknown, settings = makeSettings()) =>
    requireNoConflict(file, { planned: planned(settings), path: 'values.yaml' })
  it.each([
    ['the kind of entrance', { expose: { type: 'nodePort' } }, 'expose.type (ingress, which is fixed'],
    ['the address', { externalURL: 'http://x.lan' }, 'from the input external-url)'],
    ['TLS', { expose: { tls: { enabled: true } } }, 'expose.tls.enabled (false, from the input tls'],
    [
      'a size',
      { persistence: { persistentVolumeClaim: { registry: { size: '9Gi' } } } },
      'registry.size (20Gi, from the input sizes)',
    ],
    ['a Secret', { existingSecretAdminPassword: 'mine' }, 'existingSecretAdminPassword (harbor-admin,'],
    ['what was to be a text', { externalURL: { a: 'b' } }, 'externalURL (http://'],
  ])('is refused when it sets otherwise: %s', (_, file, text) => {
    expect(() => check(file)).toThrow(text)
  })

  it('is refused with an ingress class that was not checked', () => {
    const file = { expose: { ingress: { className: 'traefik' } } }
    expect(() => check(file, makeSettings({ ingressClass: '' }))).toThrow(
      'expose.ingress.className (not set, from the input ingress-class)',
    )
  })

  it('is taken when it says the same, nothing, or something of its own', () => {
    for (const file of [
      undefined,
      { expose: { type: 'ingress', tls: { enabled: false } }, externalURL: '' },
      { database: { type: 'external' }, core: { replicas: 2 } },
      { persistence: { persistentVolumeClaim: { redis: { size: '2Gi' } } } },
    ]) {
      expect(() => check(file)).not.toThrow()
    }
  })
})

describe('names of the chart', () => {
  it.each([
    ['harbor', 'harbor-registry', 'data-harbor-redis-0'],
    ['my-harbor', 'my-harbor-registry', 'data-my-harbor-redis-0'],
    ['registry', 'registry-harbor-registry', 'data-registry-harbor-redis-0'],
  ])('release %s', (release, registry, redis) => {
    expect(claimNames(release)).toMatchObject({ registry, redis })
  })
})

describe('annotations by controller', () => {
  it.each([
    ['nginx.org/ingress-controller', 'nginx.org/client-max-body-size'],
    ['k8s.io/ingress-nginx', 'nginx.ingress.kubernetes.io/proxy-body-size'],
  ])('%s gets its own prefix', (controller, annotation) => {
    expect(ingressController(controller).annotations[annotation]).toBe('0')
  })

  it('sets none for a controller that it does not know', () => {
    expect(ingressController('example.org/x')).toMatchObject({ annotations: {}, title: 'example.org/x' })
  })
})

describe('registries.yaml', () => {
  it('names the host twice and has no tls section', () => {
    expect(renderRegistriesYaml('http://harbor.10.0.0.200.nip.io')).toBe(
      'mirrors:\n  "harbor.10.0.0.200.nip.io":\n    endpoint:\n      - "http://harbor.10.0.0.200.nip.io"\n',
    )
  })

  it('keeps a port', () => {
    expect(renderRegistriesYaml('http://harbor.lan:8080')).toContain('"harbor.lan:8080":')
  })
})
