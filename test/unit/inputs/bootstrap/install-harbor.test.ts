import { describe, expect, it } from 'vitest'
import { InputError } from '../../../../src/domain/errors.ts'
import { readInstall } from '../../../../src/inputs/bootstrap/install-harbor.ts'
import { formOf } from '../../../support/forms.ts'

const FILES = { exists: async () => false, readText: async () => '' }
const NEEDED = { kubeconfig: 'clusters: []', host: 'harbor.example.com' }

async function read(inputs: Record<string, string> = {}) {
  const form = formOf('install-harbor', { ...NEEDED, ...inputs })
  const result = await readInstall(form, FILES)
  form.complete()
  return result
}

async function problems(inputs: Record<string, string>): Promise<string[]> {
  return read(inputs).then(
    () => [],
    (error: unknown) => {
      if (!(error instanceof InputError)) throw error
      return error.problems.map(({ input, message }) => `${input}: ${message}`)
    },
  )
}

it('has no further problems when "tls" is no word of it', async () => {
  const inputs = { tls: 'on', 'tls-secret': 'harbor-tls', 'external-url': 'https://harbor.example.com' }
  expect(await problems(inputs)).toEqual([expect.stringMatching(/^tls: "on" is not valid/)])
})

describe('what is not given', () => {
  it('has the usual value', async () => {
    expect(await read()).toMatchObject({
      settings: {
        namespace: 'harbor',
        releaseName: 'harbor',
        externalUrl: 'http://harbor.example.com',
        tls: { kind: 'off' },
        sizes: {},
      },
      chart: { chart: 'harbor', repository: 'https://helm.goharbor.io', version: '1.18.4', sha256: '' },
      timeoutMs: 900_000,
      dryRun: false,
      adopt: false,
    })
  })

  it('takes sizes one by one and as a list, which wins', async () => {
    const { settings } = await read({
      'registry-size': '20Gi',
      'trivy-size': '6Gi',
      sizes: 'registry=50Gi, database = 5Gi\njobservice=2Gi',
    })
    expect(settings.sizes).toEqual({ registry: '50Gi', trivy: '6Gi', database: '5Gi', jobservice: '2Gi' })
  })

  it('does not count as given', async () => {
    expect((await read()).isUrlGiven).toBe(false)
    const given = await read({ 'external-url': 'http://harbor.example.com' })
    expect(given.isUrlGiven).toBe(true)
  })

  it('is https with TLS, with the certificate in harbor-tls', async () => {
    const { settings } = await read({ tls: 'secret' })
    expect(settings.externalUrl).toBe('https://harbor.example.com')
    expect(settings.tls).toEqual({ kind: 'secret', secretName: 'harbor-tls', issuer: '' })
  })

  it('no kubeconfig stays in the settings', async () => {
    expect(JSON.stringify((await read()).settings)).not.toContain('clusters')
  })
})

describe('what is refused', () => {
  it.each<[string, Record<string, string>, RegExp]>([
    ['a host with a scheme', { host: 'http://harbor.example.com' }, /^host: .*not a DNS name/],
    ['a host without a dot', { host: 'harbor' }, /^host: .*with a dot/],
    ['https while TLS is off', { 'external-url': 'https://harbor.example.com' }, /could not log in/],
    ['http with TLS', { tls: 'secret', 'external-url': 'http://harbor.example.com' }, /use https/],
    ['another host in the URL', { 'external-url': 'http://other.example.com' }, /have to be the same/],
    ['a path', { 'external-url': 'http://harbor.example.com/x' }, /has a path/],
    [
      'an issuer without TLS',
      { 'cert-manager-issuer': 'letsencrypt' },
      /^cert-manager-issuer: .*"tls" is off/,
    ],
    ['a size without a number', { 'registry-size': 'big' }, /^registry-size: "big" is not a size/],
    ['a size of no store', { sizes: 'registri=20Gi' }, /^sizes: "registri=20Gi" .*Did you mean "registry"/],
    ['a store without a size', { sizes: 'redis' }, /^sizes: "redis" .*as in redis=5Gi/],
    ['a store twice', { sizes: 'redis=1Gi,redis=2Gi' }, /^sizes: names redis twice/],
    ['a listed size without a number', { sizes: 'redis=big' }, /^sizes: "big" is not a size/],
    ['a namespace with capitals', { namespace: 'Harbor' }, /^namespace/],
    ['a version that moves', { 'chart-version': '1.x' }, /^chart-version: .*not an exact chart version/],
    ['a chart that is not there', { chart: './chart.tgz' }, /^chart: there is no file/],
    ['an option as a chart', { chart: '--debug' }, /^chart: "--debug" is not a chart name/],
    ['a short hash', { 'chart-sha256': 'abc' }, /^chart-sha256/],
    ['an empty kubeconfig', { kubeconfig: '' }, /^kubeconfig: is required/],
    ['base64 that was cut', { kubeconfig: 'Y2x1c3RlcnM6I' }, /^kubeconfig: looks like base64 but cannot be/],
    ['base64 of something else', { kubeconfig: '/////w==' }, /^kubeconfig: looks like base64 but cannot be/],
    ['a release name that is too long', { 'release-name': 'a'.repeat(54) }, /^release-name/],
  ])('%s', async (_, inputs, text) => {
    const [problem, ...others] = await problems(inputs)
    expect(problem).toMatch(text)
    expect(others).toEqual([])
  })

  it('all of it together', async () => {
    expect(await problems({ host: 'x', namespace: 'X', 'ready-timeout': 'soon' })).toHaveLength(3)
  })
})

it('a kubeconfig in base64 is decoded', async () => {
  const base64 = Buffer.from('clusters: [ü]').toString('base64')
  expect((await read({ kubeconfig: base64 })).cluster.kubeconfig).toBe('clusters: [ü]')
  const wrapped = base64.replaceAll(/.{8}/g, '$&\r\n')
  expect((await read({ kubeconfig: wrapped })).cluster.kubeconfig).toBe('clusters: [ü]')
})
