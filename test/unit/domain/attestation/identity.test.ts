import { describe, expect, it } from 'vitest'
import {
  findIdentityProblem,
  GITHUB_ISSUER,
  parseIdentity,
  parseSourceRepository,
  type SignerIdentity,
} from '../../../../src/domain/attestation/identity.ts'
import { errorMessage } from '../../../../src/domain/errors.ts'

const WORKFLOW = 'https://github.com/org/app/.github/workflows/release.yml'
const MAIN = `${WORKFLOW}@refs/heads/main`
const stated: SignerIdentity = { name: MAIN, issuer: GITHUB_ISSUER, repository: 'https://github.com/org/app' }

const failureOf = (work: () => unknown): string => {
  try {
    work()
    return ''
  } catch (error) {
    return errorMessage(error)
  }
}

/** What is wrong with a certificate by a name or pattern as it is written. */
const problem = (
  name: string,
  wanted: string,
  options: { readonly issuer?: string; readonly repository?: string; readonly from?: string } = {},
): string | undefined =>
  findIdentityProblem(
    {
      ...stated,
      name,
      issuer: options.issuer ?? GITHUB_ISSUER,
      repository: options.from ?? 'https://github.com/org/app',
    },
    {
      name: parseIdentity(wanted),
      issuer: GITHUB_ISSUER,
      ...(options.repository === undefined ? {} : { repository: parseSourceRepository(options.repository) }),
    },
  )

describe('the identity of a signer', () => {
  it.each([
    [MAIN, MAIN],
    [MAIN, `${WORKFLOW}@**`],
    [MAIN, `${WORKFLOW}@refs/**`],
    [MAIN, `${WORKFLOW}@refs/heads/**`],
    [MAIN, `${WORKFLOW}@refs/heads/*`],
    [MAIN, `${WORKFLOW}@refs/*/main`],
    [MAIN, 'https://github.com/org/*/.github/workflows/release.yml@refs/heads/main'],
    [MAIN, 'https://github.com/org/app/.github/workflows/*.yml@refs/heads/main'],
    [MAIN, 'https://github.com/org/a*p/.github/workflows/r*ea*e.yml@refs/heads/ma*in'],
    [`${WORKFLOW}@refs/tags/v1.2.3`, `${WORKFLOW}@refs/tags/v*`],
    [`${WORKFLOW}@refs/heads/feature/a/b`, `${WORKFLOW}@refs/heads/**`],
    [`${WORKFLOW}@refs/heads/a@b`, `${WORKFLOW}@refs/heads/a@b`],
  ])('%s is %s', (name, wanted) => {
    expect(problem(name, wanted)).toBeUndefined()
  })

  it.each([
    ['another branch', `${WORKFLOW}@refs/heads/other`, MAIN],
    ['a longer branch', `${MAIN}2`, MAIN],
    ['a shorter branch', `${WORKFLOW}@refs/heads/mai`, MAIN],
    ['another spelling', MAIN.replace('org', 'Org'), MAIN],
    ['another server', MAIN.replace('github.com', 'github.com.example.com'), MAIN],
    ['a name that only contains it', `https://example.com/?${MAIN}`, MAIN],
    ['no name', '', MAIN],
    ['a branch of two parts', `${WORKFLOW}@refs/heads/x/main`, `${WORKFLOW}@refs/heads/*`],
    ['a tag in the place of a branch', `${WORKFLOW}@refs/tags/main`, `${WORKFLOW}@refs/heads/**`],
    ['a ref that is empty', `${WORKFLOW}@refs/heads`, `${WORKFLOW}@refs/heads/**`],
    [
      'a repository below the owner of another',
      'https://github.com/org/x/app/.github/workflows/release.yml@refs/heads/main',
      'https://github.com/org/*/.github/workflows/release.yml@refs/heads/main',
    ],
    [
      'a branch that is called like a workflow',
      'https://github.com/org/app/.github/workflows/evil.yml@refs/heads/x/.github/workflows/release.yml@refs/heads/main',
      'https://github.com/org/app/.github/workflows/*.yml@refs/heads/main',
    ],
    ['the literal ends of a pattern twice', `${WORKFLOW}@refs/heads/aba`, `${WORKFLOW}@refs/heads/ab*ba`],
    ['overlapping parts of a pattern', `${WORKFLOW}@refs/heads/abc`, `${WORKFLOW}@refs/heads/a*bc*c`],
    [
      'a file with an @ in its name',
      'https://github.com/org/app/.github/workflows/evil@x.yml@refs/heads/main',
      'https://github.com/org/app/.github/workflows/*.yml@refs/heads/main',
    ],
    ['parts in another order', `${WORKFLOW}@refs/heads/a-c-b`, `${WORKFLOW}@refs/heads/a*b*c`],
  ])('%s is refused: %s', (_, name, wanted) => {
    expect(problem(name, wanted)).toBe(
      `is signed by ${JSON.stringify(name.length > 120 ? `${name.slice(0, 120)}…` : name)}, and "verify-identity" is ${JSON.stringify(wanted)}`,
    )
  })

  it('is of one issuer: others may give the same name', () => {
    expect(problem(MAIN, MAIN, { issuer: 'https://issuer.example.com' })).toBe(
      'is signed by an identity of the issuer "https://issuer.example.com", and "verify-issuer" is "https://token.actions.githubusercontent.com"',
    )
  })

  it.each([
    ['https://github.com/org/app', undefined, undefined],
    [
      'https://github.com/org/app2',
      undefined,
      'is signed in a run of "https://github.com/org/app2", which called',
    ],
    [
      'https://github.com/org/ap',
      undefined,
      'is signed in a run of "https://github.com/org/ap", which called',
    ],
    [
      'https://github.com/evil/app',
      undefined,
      'is signed in a run of "https://github.com/evil/app", which called',
    ],
    ['', undefined, 'does not say which repository its run was of'],
    ['https://github.com/org/other', 'org/other', undefined],
    ['https://github.com/org/other', 'org/*', undefined],
    ['https://github.com/org/other', 'https://github.com/org/oth*', undefined],
    ['https://github.com/evil/other', 'org/*', 'and "verify-repository" is "https://github.com/org/*"'],
    [
      'https://ghe.example.com/org/other',
      'org/other',
      'is signed in a run of "https://ghe.example.com/org/other"',
    ],
    ['', 'org/*', 'does not say which repository its run was of'],
  ])('is of a run of %j where %j is wanted', (from, repository, message) => {
    const found = problem(MAIN, MAIN, { from, ...(repository === undefined ? {} : { repository }) })
    if (message === undefined) expect(found).toBeUndefined()
    else expect(found).toContain(message)
  })

  it('may be a person, who has no repository', () => {
    expect(problem('someone@example.com', 'someone@example.com', { from: '' })).toBeUndefined()
    expect(
      problem('someone@example.com', 'someone@example.com', { from: '', repository: 'org/app' }),
    ).toContain('does not say which repository')
  })
})

describe('a pattern of identities', () => {
  it.each([
    ['*', 'before the name of the owner ends'],
    ['**', 'before the name of the owner ends'],
    ['https://**', 'before the name of the owner ends'],
    ['https://github.com/*/app/.github/workflows/x.yml@**', 'before the name of the owner ends'],
    ['https://github.com/org*/app/.github/workflows/x.yml@**', 'before the name of the owner ends'],
    ['http://github.com/org/*@**', 'before the name of the owner ends'],
    ['*@example.com', 'before the name of the owner ends'],
    ['https://github.com/org/**', 'is a pattern without a ref'],
    ['https://github.com/org/app/.github/workflows/*.yml', 'is a pattern without a ref'],
    ['https://github.com/org/app/.github/workflows/*.yml@', 'is a pattern without a ref'],
    ['https://github.com/org/**/x.yml@refs/heads/main', 'in another place than the end'],
    ['https://github.com/org/app/x.yml@refs/heads/v**', 'in another place than the end'],
    ['https://github.com/org/app/x.yml@***', 'in another place than the end'],
    ['https://github.com/org/app/x.yml@refs/**/main', 'in another place than the end'],
  ])('is refused: %s', (pattern, message) => {
    expect(failureOf(() => parseIdentity(pattern))).toContain(message)
  })
})

describe('a repository whose runs may sign', () => {
  it.each([
    ['org/app', 'https://github.com/org/app'],
    ['org/*', 'https://github.com/org/*'],
    ['https://github.example.com/org/app', 'https://github.example.com/org/app'],
    ['https://gitlab.com/group/sub/app', 'https://gitlab.com/group/sub/app'],
  ])('is %s', (text, address) => {
    expect(parseSourceRepository(text)).toBe(address)
  })

  it.each([
    'org',
    '*/app',
    '*',
    'org/',
    '/app',
    'org/**',
    'org/app@main',
    'https://github.com/org',
    'https://*/org/app',
  ])('is refused: %s', (text) => {
    expect(failureOf(() => parseSourceRepository(text))).not.toBe('')
  })
})
