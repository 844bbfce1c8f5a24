import { describe, expect, it } from 'vitest'
import { findForeignRealm, parseBearerRealms } from '../../../src/domain/harbor/realm.ts'

describe('the realms of a challenge', () => {
  it.each([
    ['Bearer realm="https://h/service/token",service="harbor-registry"', ['https://h/service/token']],
    ['bearer service="x", realm="https://h/t"', ['https://h/t']],
    ['Bearer realm=https://h/t,service=x', ['https://h/t']],
    ['Basic realm="harbor"', []],
    ['Basic realm="harbor", Bearer realm="https://h/t"', ['https://h/t']],
    [
      'Bearer realm="https://h/t",service="x", Bearer realm="https://other/t"',
      ['https://h/t', 'https://other/t'],
    ],
    ['Negotiate , Bearer realm="https://h/t"', ['https://h/t']],
    ['Bearer service="x"', []],
    ['', []],
  ])('of %j are %j', (header, realms) => {
    expect(parseBearerRealms(header)).toEqual(realms)
  })
})

describe('a realm', () => {
  const harbor = 'https://harbor.example.com'

  it.each(['https://harbor.example.com/service/token', 'https://harbor.example.com:443/service/token'])(
    'at the address of Harbor is its own: %s',
    (realm) => {
      expect(findForeignRealm([realm], harbor)).toBeUndefined()
    },
  )

  it.each([
    'http://harbor.example.com/service/token',
    'https://harbor.example.com:8443/service/token',
    'https://harbor.example.com.evil.net/service/token',
    'https://harbor.example.com@evil.net/service/token',
    'https://evil.net/harbor.example.com',
    'http://127.0.0.1:9/token',
    '/service/token',
    '//evil.net/token',
  ])('elsewhere is foreign: %s', (realm) => {
    expect(findForeignRealm([realm], harbor)).toBe(realm)
  })

  it('elsewhere is found behind one that is its own', () => {
    const own = 'https://harbor.example.com/service/token'
    expect(findForeignRealm([own, 'https://evil.net/t'], harbor)).toBe('https://evil.net/t')
  })
})
