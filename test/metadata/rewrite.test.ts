import { describe, expect, it } from 'vitest'
import { rewriteDirectory, rewriteSelfReferences } from '../../.github/scripts/rewrite-self-references.mjs'

const STEP = '    - uses: $/actions/login\n'

describe('a self-reference is written out', () => {
  it.each([
    ['my-org/harbor-actions@v1', 'my-org/harbor-actions/actions/login@v1'],
    [
      'https://gitea.example.com/org/harbor-actions@v1.2.3',
      'https://gitea.example.com/org/harbor-actions/actions/login@v1.2.3',
    ],
    [
      'http://127.0.0.1:3000/git/org/harbor-actions@main',
      'http://127.0.0.1:3000/git/org/harbor-actions/actions/login@main',
    ],
  ])('for %s', (target, written) => {
    expect(rewriteSelfReferences(STEP, target)).toBe(`    - uses: ${written}\n`)
  })

  it.each([
    'org@v1',
    'org/harbor-actions',
    'https://gitea.example.com/@v1',
    'a b/c@v1',
    'ftp://host/org/name@v1',
  ])('for nothing else: %s', (target) => {
    expect(() => rewriteDirectory('/nonexistent', target)).toThrow(
      `"${target}" is not [https://HOST/]OWNER/REPOSITORY@REF`,
    )
  })
})
