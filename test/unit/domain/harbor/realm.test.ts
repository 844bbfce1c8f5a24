import { describe, expect, it } from 'vitest'
import { findForeignRealm, parseRealms } from '../../../../src/domain/harbor/realm.ts'

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
    expect(parseRealms([header])).toEqual(realms)
  })
})

/** Each of these was read by crane 0.20.6 as the realm of evil.net. */
describe('a realm that another reader could miss is found', () => {
  const evil = 'https://evil.net/t'
  const own = 'https://h/t'

  it.each([
    [`Bearer realm="${own}",realm="${evil}"`],
    [`Bearer realm="${own}" ,REALM="${evil}"`],
    [`Bearer x-realm="${own}",realm="${evil}"`],
    [`Bearer service="basic x",realm="${evil}"`],
    [`Bearer service="realm=\\"${own}\\"",realm="${evil}"`],
    [`Bearer\trealm="${evil}"`],
    [`realm="${evil}"`],
    ['Negotiate', `Bearer realm="${evil}"`],
    ['Negotiate YII=', `bearer realm="${evil}"`],
    ['Basic realm="x"', `Bearer realm="${evil}"`],
    [`Bearer realm="${own}"`, `Bearer realm="${evil}"`],
    ['Bearer realm="https:\\/\\/evil.net/t"'],
  ])('in %j', (...headers) => {
    expect(parseRealms(headers)).toContain(evil)
  })

  it.each([
    { rule: 'a header that is too long', header: `Bearer a="${'x'.repeat(5_000)}",realm="${evil}"` },
    { rule: 'a quotation without end', header: `Bearer realm="${own}",service="x` },
    { rule: 'a semicolon', header: `Bearer realm="${own}";realm="${evil}"` },
  ])('$rule is no address of Harbor', ({ header }) => {
    expect(findForeignRealm(parseRealms([header]), own)).toBeDefined()
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
