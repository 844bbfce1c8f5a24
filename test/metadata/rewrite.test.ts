import { describe, expect, it } from 'vitest'
import { rewriteDirectory, rewriteSelfReferences } from '../../.github/scripts/rewrite-self-references.mjs'

const STEP = '    - uses: $/actions/login\n'

describe('a self-reference is written out', () => {
  it.each([
    ['owner/repository@v1', 'owner/repository/actions/login@v1'],
    [
      'https://gitea.example.com/owner/repository@v1.2.3',
      'https://gitea.example.com/owner/repository/actions/login@v1.2.3',
    ],
    ['.owner/..repository@v1', '.owner/..repository/actions/login@v1'],
    [
      'http://127.0.0.1:3000/git/owner/repository@main',
      'http://127.0.0.1:3000/git/owner/repository/actions/login@main',
    ],
  ])('for %s', (target, written) => {
    expect(rewriteSelfReferences(STEP, target)).toBe(`    - uses: ${written}\n`)
  })

  it.each([
    'org@v1',
    'owner/repository',
    'https://gitea.example.com/@v1',
    'a b/c@v1',
    'ftp://host/org/name@v1',
    'https://[::1]:3000/org/name@v1',
    '../..@v1',
    './name@v1',
    'org/.@v1',
    'https://gitea.example.com/../org/name@v1',
  ])('for nothing else: %s', (target) => {
    const message = `"${target}" is not [https://HOST/]OWNER/REPOSITORY@REF`
    expect(() => rewriteDirectory('/nonexistent', target)).toThrow(message)
    expect(() => rewriteSelfReferences(STEP, target)).toThrow(message)
  })
})
