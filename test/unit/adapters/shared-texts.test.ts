import { describe, expect, it } from 'vitest'
import { createSharedTexts } from '../../../src/adapters/shared-texts.ts'

const links = (): string[] => ['https://example.com/a', 'https://example.com/b']

describe('what entries have in common', () => {
  it('is one list for all that have the same texts in the same order', () => {
    const { shareList } = createSharedTexts()
    const first = links()
    expect(shareList(first)).toBe(first)
    expect(shareList(links())).toBe(first)
    const turned = links().toReversed()
    expect(shareList(turned)).toBe(turned)
  })

  it('is one list of links for a vulnerability that has the same ones in every package', () => {
    const { shareDetails } = createSharedTexts()
    const first = links()
    expect(shareDetails('CVE-1', { description: 'a', links: first })).toEqual({
      description: 'a',
      links: first,
    })
    expect(shareDetails('CVE-1', { description: 'a', links: links() }).links).toBe(first)
  })

  it.each([
    ['another description', { description: 'b', links: links() }],
    ['fewer links', { description: 'a', links: links().slice(1) }],
    ['other links', { description: 'a', links: ['https://example.com/a', 'https://example.com/c'] }],
    ['no links', { description: '', links: [] }],
  ])('does not change an entry with %s', (_, details) => {
    const { shareDetails } = createSharedTexts()
    shareDetails('CVE-1', { description: 'a', links: links() })
    expect(shareDetails('CVE-1', details)).toEqual(details)
    expect(shareDetails('CVE-2', details)).toEqual(details)
  })

  it('is a text that is equal to the one given, also an empty one', () => {
    const { share } = createSharedTexts()
    expect(['', 'a', '', 'constructor', 'a'].map(share)).toEqual(['', 'a', '', 'constructor', 'a'])
  })
})
