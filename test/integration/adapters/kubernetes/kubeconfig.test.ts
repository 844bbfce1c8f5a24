import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadKubeconfig, withKubeconfigFile } from '../../../../src/adapters/kubernetes/kubeconfig.ts'
import { makeCertificate } from '../../../support/servers.ts'

const NOW = Date.parse('2026-11-24T00:00:00Z')

function kubeconfig(user: object): string {
  return JSON.stringify({
    clusters: [{ name: 'c', cluster: { server: 'https://100.64.0.10:6443' } }],
    users: [{ name: 'u', user }],
    contexts: [{ name: 'x', context: { cluster: 'c', user: 'u' } }],
    'current-context': 'x',
  })
}

/** A token of a service account, as far as its dates go. */
function tokenUntil(time: number): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'none' })}.${part({ exp: time / 1000 })}.signature`
}

function load(text: string, masked: string[] = []) {
  return loadKubeconfig(text, { now: NOW, mask: (secret) => void masked.push(secret) })
}

let directory = ''
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'harbor-actions-test-'))
})
afterEach(() => {
  rmSync(directory, { recursive: true })
})

describe('credentials', () => {
  it('a token is masked', () => {
    const masked: string[] = []
    const token = tokenUntil(NOW + 60_000)
    expect(load(kubeconfig({ token }), masked).credentials).toEqual({ kind: 'token', token })
    expect(masked).toEqual([token])
  })

  it('an expired token is reported with its time and not quoted', () => {
    const token = tokenUntil(NOW - 1_000)
    const check = () => load(kubeconfig({ token }))
    expect(check).toThrow(/its token expired on 2026-11-23T23:59:59.000Z/)
    expect(check).not.toThrow(token)
  })

  it('a token without dates is taken', () => {
    expect(load(kubeconfig({ token: 'static-token' })).credentials.kind).toBe('token')
  })

  it('a key is masked line by line, and as base64; what is in every key is not', () => {
    const { key, cert } = makeCertificate()
    const base64 = (text: string): string => Buffer.from(text).toString('base64')
    const masked: string[] = []
    load(kubeconfig({ 'client-certificate-data': base64(cert), 'client-key-data': base64(key) }), masked)
    expect(masked).toContain(base64(key))
    expect(masked).toContain(key.split('\n')[1])
    expect(masked.filter((line) => line.startsWith('-----'))).toEqual([])
  })

  it('an invalid certificate is reported', () => {
    const user = { 'client-certificate-data': 'aGVsbG8=', 'client-key-data': 'aGVsbG8=' }
    expect(() => load(kubeconfig(user))).toThrow(/not a PEM certificate/)
  })
})

it('text that is no YAML is not quoted', () => {
  expect(() => load('token: "secret\n- [')).toThrow(/^kubeconfig: is not YAML/)
  expect(() => load('token: "secret\n- [')).not.toThrow(/secret/)
})

describe('the file for helm', () => {
  it('is there while helm runs, for this user alone, and gone afterwards, whatever happened', async () => {
    const connection = load(kubeconfig({ token: 'static-token' }))
    let seen = ''
    const failing = withKubeconfigFile({ connection, directory }, async (path) => {
      seen = path
      expect(statSync(path).mode & 0o777).toBe(0o600)
      expect(load(readFileSync(path, 'utf8')).credentials).toEqual(connection.credentials)
      throw new Error('helm failed')
    })
    await expect(failing).rejects.toThrow('helm failed')
    expect(existsSync(seen)).toBe(false)
  })
})
