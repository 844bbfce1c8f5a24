import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  generateAdminPassword,
  generateInternalSecrets,
  INTERNAL_KEYS,
  isAdminPassword,
  missingKeys,
} from '../../../../../src/domain/bootstrap/release/secrets.ts'

describe('the admin password', () => {
  it('has 32 letters and digits that Harbor takes, another one each time', () => {
    const passwords = Array.from({ length: 200 }, () => generateAdminPassword(randomBytes))
    for (const password of passwords) {
      expect(password).toMatch(/^[A-Za-z0-9]{32}$/)
      expect(isAdminPassword(password)).toBe(true)
    }
    expect(new Set(passwords).size).toBe(passwords.length)
  })

  it('is generated again until it has all classes', () => {
    const source = [new Uint8Array(32).fill(0), new Uint8Array(32).map((_, index) => index * 7)]
    const password = generateAdminPassword(() => source.shift() ?? new Uint8Array(32))
    expect(password).toBe([...Array(32).keys()].map((index) => alphabet(index * 7)).join(''))
  })

  it.each([
    ['abc', false],
    ['alllowercase1', false],
    ['NODIGITSatall', false],
    ['Goodenough1', true],
  ])('%s: %s', (text, valid) => {
    expect(isAdminPassword(text)).toBe(valid)
  })
})

describe('internal secrets', () => {
  it('have the lengths that Harbor wants', () => {
    const lengths = Object.entries(generateInternalSecrets(randomBytes)).map(([key, text]) => [
      key,
      text.length,
    ])
    expect(Object.fromEntries(lengths)).toEqual({
      secretKey: 16,
      secret: 16,
      CSRF_KEY: 32,
      JOBSERVICE_SECRET: 16,
      REGISTRY_HTTP_SECRET: 16,
      REGISTRY_PASSWD: 24,
      databasePassword: 24,
    })
  })

  it('name the keys that a Secret lacks', () => {
    const data = Object.fromEntries(INTERNAL_KEYS.map((key) => [key, 'x']))
    expect(missingKeys({ ...data, CSRF_KEY: '' }, INTERNAL_KEYS)).toEqual(['CSRF_KEY'])
  })
})

/** Bytes from 248 on are thrown away, and none of the test's is. */
function alphabet(byte: number): string {
  return 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'.charAt((byte % 256) % 62)
}
