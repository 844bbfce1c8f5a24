import { describe, expect, it } from 'vitest'
import { isLoopbackServer, parseKubeconfig } from '../../../../src/domain/kubernetes/kubeconfig.ts'

const decodeBase64 = (text: string): string => Buffer.from(text, 'base64').toString('utf8')
const base64 = (text: string): string => Buffer.from(text).toString('base64')

function kubeconfig(overrides: { cluster?: object; user?: object; currentContext?: string } = {}) {
  return {
    clusters: [
      {
        name: 'k3s',
        cluster: {
          server: 'https://100.64.0.10:6443/',
          'certificate-authority-data': base64('CA'),
          ...overrides.cluster,
        },
      },
    ],
    users: [{ name: 'ci', user: overrides.user ?? { token: 'secret-token' } }],
    contexts: [{ name: 'default', context: { cluster: 'k3s', user: 'ci' } }],
    'current-context': overrides.currentContext ?? 'default',
  }
}

const parsed = (document: unknown) => parseKubeconfig(document, { decodeBase64 })

describe('a kubeconfig that is complete in itself', () => {
  it('with a token', () => {
    expect(parsed(kubeconfig())).toEqual({
      server: 'https://100.64.0.10:6443',
      caCertificate: 'CA',
      tlsServerName: '',
      credentials: { kind: 'token', token: 'secret-token' },
      context: 'default',
    })
  })

  it('with a client certificate', () => {
    const user = { 'client-certificate-data': base64('CERT'), 'client-key-data': base64('KEY') }
    expect(parsed(kubeconfig({ user })).credentials).toEqual({
      kind: 'certificate',
      certificate: 'CERT',
      key: 'KEY',
    })
  })
})

describe('what a kubeconfig is refused for', () => {
  it.each<[string, unknown, RegExp]>([
    ['something else', 'hello', /is not a kubeconfig/],
    ['a context that is not there', kubeconfig({ currentContext: 'x' }), /current-context "x"/],
    [
      'an exec plugin',
      kubeconfig({ user: { exec: { command: 'aws' } } }),
      /logs in with a program \("exec"\)/,
    ],
    ['a path to a key', kubeconfig({ user: { 'client-key': '/home/me/key' } }), /client-key is the path/],
    ['a user without credentials', kubeconfig({ user: {} }), /neither a token nor a client certificate/],
    ['http', kubeconfig({ cluster: { server: 'http://x:8080' } }), /is not https/],
    [
      'no verification of the server',
      kubeconfig({ cluster: { 'insecure-skip-tls-verify': true } }),
      /insecure-skip-tls-verify/,
    ],
  ])('%s', (_, document, text) => {
    expect(() => parsed(document)).toThrow(text)
  })
})

describe('a loopback server', () => {
  it.each([
    ['https://127.0.0.1:6443', true],
    ['https://127.0.0.1.example.com:6443', false],
    ['https://localhost:6443', true],
    ['https://[::1]:6443', true],
    ['https://100.64.0.10:6443', false],
  ])('%s: %s', (server, loopback) => {
    expect(isLoopbackServer(server)).toBe(loopback)
  })
})
