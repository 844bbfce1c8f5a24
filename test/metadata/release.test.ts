/** What .github/workflows/release.yml decides by .github/scripts/release, and what it refuses. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { valid } from 'semver'
import { describe, expect, it } from 'vitest'
import { isEmptySection, parseChangelog } from '../../.github/scripts/release/changelog.ts'
import { isHeadOfMain, planRelease, type ReleaseFacts } from '../../.github/scripts/release/plan.ts'
import { ReleaseRepository } from '../support/release-repository.ts'
import { ROOT } from './manifests.ts'

const CHANGELOG = `# Changelog

Text about the file, with [a link](x).

## [Unreleased]

## [1.3.0] - 2026-12-01

### Added

- Something.

\`\`\`
## [9.9.9] - 2026-01-01
[x]: https://in.code
\`\`\`

## [1.2.0] - 2026-11-01

- Older.

[Unreleased]: https://example.com/compare
[1.3.0]: https://example.com/v1.3.0
`

const FACTS: ReleaseFacts = {
  version: '1.3.0',
  packageVersion: '1.3.0',
  lockVersions: ['1.3.0', '1.3.0'],
  changelog: CHANGELOG,
  tags: ['v1', 'v1.2.0', 'v1.2.1'],
  isNewestOfMain: true,
}

function plan(changes: Partial<ReleaseFacts> = {}): object {
  return planRelease({ ...FACTS, ...changes })
}

/** A release of another version that is in order otherwise. */
function versioned(version: string, changes: Partial<ReleaseFacts> = {}): object {
  const changelog = `## [${version}] - 2026-12-01\n- Something.\n`
  return plan({ version, packageVersion: version, lockVersions: [version, version], changelog, ...changes })
}

describe('a release', () => {
  it('gets its tag, the tag of its major version, and its section as notes', () => {
    expect(plan()).toEqual({
      plan: {
        tag: 'v1.3.0',
        majorTag: 'v1',
        notes: '### Added\n\n- Something.\n\n```\n## [9.9.9] - 2026-01-01\n[x]: https://in.code\n```\n',
      },
    })
  })

  it.each([
    ['1.3.0', ['v1.4.0'], undefined],
    ['1.3.0', ['v1.3.1'], undefined],
    ['1.3.0', ['v1.10.0'], undefined],
    ['1.3.0', ['v2.0.0', 'v2'], 'v1'],
    ['1.3.0', ['v1.4.0-rc.1'], 'v1'],
    ['1.3.0', ['1.4.0', 'nightly'], 'v1'],
    ['2.0.0', ['v1.9.9', 'v1'], 'v2'],
    ['1.3.0-rc.1', ['v1.2.0'], undefined],
  ])('%s after %j moves the tag %s', (version, tags, majorTag) => {
    expect(versioned(version, { tags })).toMatchObject({ plan: { majorTag } })
  })

  it.each<[string, Partial<ReleaseFacts>, string]>([
    ['whose version has a v', { version: 'v1.3.0' }, '"v1.3.0" is not a version, as in 1.2.3'],
    ['without a version', { version: '' }, '"" is not a version, as in 1.2.3'],
    ['of two numbers', { version: '1.3' }, '"1.3" is not a version, as in 1.2.3'],
    ['with a command in it', { version: '1.3.0; id' }, '"1.3.0; id" is not a version, as in 1.2.3'],
    [
      'that package.json does not have',
      { packageVersion: '1.2.0', lockVersions: ['1.2.0'] },
      'package.json has the version 1.2.0, not 1.3.0',
    ],
    [
      'that the lock does not have',
      { lockVersions: ['1.3.0', '1.2.0'] },
      'package-lock.json has the version 1.2.0, package.json 1.3.0; run npm install',
    ],
    [
      'without a section',
      { changelog: '## [Unreleased]\n- x' },
      'CHANGELOG.md has no section "## [1.3.0] - date"',
    ],
    [
      'with a section that says nothing',
      { changelog: '## [1.3.0] - 2026-12-01\n### Added\n<!-- nothing\nyet -->\n' },
      'the section of 1.3.0 in CHANGELOG.md says nothing',
    ],
    [
      'with a section without a date',
      { changelog: '## [1.3.0]\n- x' },
      'the section of 1.3.0 in CHANGELOG.md has no date, as in 2026-12-01',
    ],
    [
      'with a section of no day',
      { changelog: '## [1.3.0] - 2026-13-41\n- x' },
      'the section of 1.3.0 in CHANGELOG.md has no date, as in 2026-12-01',
    ],
    [
      'with two sections',
      { changelog: '## [1.3.0] - 2026-12-01\n- x\n## [1.3.0] - 2026-12-02\n- y' },
      'CHANGELOG.md has 2 sections for 1.3.0',
    ],
    [
      'whose tag is there',
      { tags: ['v1.3.0'] },
      'the tag v1.3.0 is there already, and a tag is never used again',
    ],
    [
      'of another commit',
      { isNewestOfMain: false },
      'the commit is not the newest one of the default branch',
    ],
  ])('%s is refused', (_, changes, problem) => {
    expect(plan(changes)).toEqual({ problems: [problem] })
  })

  it('is refused for every reason at once', () => {
    expect(
      plan({ packageVersion: '1.0.0', lockVersions: ['1.0.0'], changelog: '', tags: ['v1.3.0'] }),
    ).toEqual({ problems: [expect.any(String), expect.any(String), expect.any(String)] })
  })
})

it('a branch whose name ends in that of main is not main', () => {
  const repository = new ReleaseRepository()
  try {
    repository.git('switch', '--quiet', '--create', 'a/refs/heads/main')
    repository.write('other.md', 'x')
    const other = repository.commit('Other')
    const answer = repository.git('ls-remote', '.', 'refs/heads/main')
    expect(answer).toContain(other)
    expect(isHeadOfMain(answer, other)).toBe(false)
    expect(isHeadOfMain(answer, repository.release)).toBe(true)
    expect(isHeadOfMain(answer, repository.release.slice(0, 7))).toBe(false)
    expect(isHeadOfMain('', '')).toBe(false)
  } finally {
    repository.remove()
  }
})

describe('CHANGELOG.md', () => {
  const text = readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8')
  const sections = parseChangelog(text)
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    readonly version: string
  }

  it('begins with what is not released yet, and then has one section for each release, with its date', () => {
    const [first, ...releases] = sections
    expect(first).toMatchObject({ version: 'Unreleased', date: undefined })
    expect(
      releases.filter((release) => valid(release.version) === null || release.date === undefined),
    ).toEqual([])
    expect(new Set(sections.map((section) => section.version)).size).toBe(sections.length)
  })

  it('says what the version in package.json has, or will have', () => {
    const described = sections.find((section) => section.version === version) ?? sections[0]
    expect(described === undefined || isEmptySection(described)).toBe(false)
  })
})

it('the lock has the version of package.json', () => {
  const json = (path: string): { version: string; packages: Record<string, { version: string }> } =>
    JSON.parse(readFileSync(join(ROOT, path), 'utf8'))
  const lock = json('package-lock.json')
  expect([lock.version, lock.packages['']?.version]).toEqual(
    Array.from({ length: 2 }, () => json('package.json').version),
  )
})
