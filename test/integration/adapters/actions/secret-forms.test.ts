import { describe, expect, it } from 'vitest'
import { Redaction, secretForms } from '../../../../src/adapters/actions/secret-forms.ts'
import { leaksIn } from '../../../support/secret-forms.ts'

const SECRETS = [
  'SecretTokenABCDEFGH12345',
  'Tk+/n "quoted" & %41é<secret>',
  `it's (a) *secret*! \\ /with/slashes`,
  'abcd1234',
  'ünïcödé-gehëim-🔑',
]

function redactionOf(...secrets: readonly string[]): Redaction {
  const redaction = new Redaction()
  for (const secret of secrets) redaction.add(secret)
  return redaction
}

describe.each(SECRETS)('the secret %j is taken out', (secret) => {
  const bytes = Buffer.from(secret)
  const hex = bytes.toString('hex')
  const go = JSON.stringify(secret).replaceAll(/[<>&]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`)
  it.each([
    ['as it is', secret],
    ['in base64', bytes.toString('base64')],
    ['in base64 without padding', bytes.toString('base64').replaceAll('=', '')],
    ['in base64 of URLs', bytes.toString('base64url')],
    ['in hex', hex],
    ['in hex of upper case', hex.toUpperCase()],
    ['with percents', encodeURIComponent(secret)],
    [
      'with percents in lower case',
      encodeURIComponent(secret).replaceAll(/%../g, (text) => text.toLowerCase()),
    ],
    ['with all in percents', hex.replaceAll(/../g, '%$&')],
    ['in a form', new URLSearchParams({ token: secret }).toString()],
    ['in JSON', JSON.stringify(secret)],
    ['in JSON of Go', go],
    ['in HTML', secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')],
  ])('%s', (_, shown) => {
    const text = redactionOf(secret).apply(`before ${shown} after`)
    expect(text).toContain('***')
    expect(text).toMatch(/^before .* after$/)
    expect(leaksIn(text, { place: 'text', secrets: { it: secret } })).toEqual([])
  })

  it.each([0, 1, 2, 3, 4, 5])('in base64 with %i bytes before it, and whatever after it', (before) => {
    for (const after of ['', '\n', '"}', ' ...']) {
      for (const encoding of ['base64', 'base64url'] as const) {
        const encoded = Buffer.from(`${'x'.repeat(before)}${secret}${after}`).toString(encoding)
        const text = redactionOf(secret).apply(encoded)
        expect(leaksIn(text, { place: 'text', secrets: { it: secret } })).toEqual([])
        // What is left of it reveals two characters at each end, and they share bits with others.
        expect(text.replace('***', '').length).toBeLessThanOrEqual(
          encoded.length - Math.floor((bytes.length * 4) / 3) + 4,
        )
      }
    }
  })
})

describe('a secret', () => {
  it('that is too short has no forms, and one that is nearly so has none that stand by chance in other text', () => {
    expect(secretForms('abc')).toEqual([])
    expect(secretForms('abcd')).toEqual(expect.arrayContaining(['abcd', '61626364']))
    expect(secretForms('abcd')).not.toContain('YWJj')
    for (const form of secretForms('abcd').filter((text) => text !== 'abcd')) {
      expect(form.length).toBeGreaterThanOrEqual(8)
    }
  })

  it('leaves text without it alone', () => {
    const text = `sha256:${'0123456789abcdef'.repeat(4)} library/app:v1`
    expect(redactionOf(...SECRETS).apply(text)).toBe(text)
  })

  it('that is a part of another, or overlaps it, leaves nothing of either', () => {
    expect(redactionOf('secret', 'my-secret-token').apply('my-secret-token secret')).toBe('*** ***')
    expect(redactionOf('abcdef', 'defghi').apply('<abcdefghi>')).toBe('<***>')
    expect(redactionOf('abcdef').apply('abcdefabcdef')).toBe('******')
  })

  it('is registered once', () => {
    const redaction = new Redaction()
    expect(redaction.add('a-secret').length).toBeGreaterThan(3)
    expect(redaction.add('a-secret')).toEqual([])
  })
})
