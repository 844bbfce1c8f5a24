import { describe, expect, it } from 'vitest'
import { isDigest, parseDigest, shortDigest } from '../../../../src/domain/oci/digest.ts'
import { digestOf } from '../../../support/builders.ts'

const DIGEST = digestOf('a')

describe('a digest', () => {
  it('is sha256: and 64 lower-case hex digits', () => {
    expect(parseDigest(DIGEST)).toBe(DIGEST)
    expect(shortDigest(DIGEST)).toBe('sha256:aaaaaaaaaaaa')
  })

  it.each([
    ['upper case', `sha256:${'A'.repeat(64)}`],
    ['too short', `sha256:${'a'.repeat(63)}`],
    ['too long', `sha256:${'a'.repeat(65)}`],
    ['another algorithm', `sha512:${'a'.repeat(128)}`],
    ['a line break at the end', `${DIGEST}\n`],
    ['nothing', ''],
  ])('is not: %s', (_, text) => {
    expect(isDigest(text)).toBe(false)
    expect(() => parseDigest(text)).toThrow('is not a digest')
  })
})
