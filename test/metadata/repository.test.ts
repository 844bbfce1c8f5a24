/** The name of this repository has one home, package.json; `npm run metadata -- --repository` writes it everywhere else. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { differingFiles, writeGeneratedFiles } from '../../.github/scripts/metadata/files.ts'
import {
  readPublication,
  referenceTo,
  renameRepository,
  textsWithOtherTag,
} from '../../.github/scripts/metadata/repository.ts'
import { ROOT } from './manifests.ts'

const NAME = readPublication(ROOT).repository

/** Names that are the same in every copy of the repository, as docs/maintaining.md says. */
const IDENTIFIERS = [
  'src/domain/attestation/attested-run.ts',
  'test/unit/domain/attestation/stated-verdict.test.ts',
  'docs/report.schema.json',
  'docs/images-report.schema.json',
  'docs/policy.schema.json',
]

/** What is written and what is generated; the sources and tests name nothing. */
const PARTS = [
  'action.yml',
  'actions',
  'docs',
  'examples',
  'package.json',
  'push-and-scan',
  '.github',
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
]

let copy: string
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'harbor-actions-renamed-'))
  for (const part of PARTS) cpSync(join(ROOT, part), join(copy, part), { recursive: true })
})
afterEach(() => rmSync(copy, { recursive: true, force: true }))

/** Every text below some folders, by its path. */
function textsOf(root: string, parts: readonly string[]): Record<string, string> {
  const files = parts.flatMap((part) => {
    if (/\.\w+$/.test(part) && !part.startsWith('.')) return [part]
    return (
      readdirSync(join(root, part), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.name.endsWith('.png'))
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(root.length + 1)
            .replaceAll('\\', '/'),
        )
        // The cache of vitest, which writes it while this runs.
        .filter((path) => !path.includes('/node_modules/'))
    )
  })
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(root, path), 'utf8')]))
}

function naming(texts: Readonly<Record<string, string>>, name: string): string[] {
  return Object.entries(texts).flatMap(([path, text]) => (text.includes(name) ? [path] : []))
}

describe('another name', () => {
  it('stands afterwards wherever the old one stood, but in identifiers', () => {
    const before = textsOf(copy, PARTS)
    renameRepository(copy, 'some-team/harbor.actions')
    const after = textsOf(copy, PARTS)
    expect(naming(after, NAME).filter((path) => !IDENTIFIERS.includes(path))).toEqual([])
    const named = naming(before, NAME).filter((path) => !IDENTIFIERS.includes(path))
    expect(naming(after, 'some-team/harbor.actions').toSorted()).toEqual(named.toSorted())
    expect(named.length).toBeGreaterThan(25)
    for (const path of IDENTIFIERS) expect(after[path]).toBe(before[path])
  })

  it('is in every generated file too', () => {
    renameRepository(copy, 'some-team/harbor.actions')
    expect(differingFiles(copy)).toEqual([])
    expect(readFileSync(join(copy, 'docs', 'reference.md'), 'utf8')).toContain(
      '`some-team/harbor.actions@v1`',
    )
  })

  it.each([`x-${NAME}`, `x${NAME}`, `${NAME}-2`, 'o/n', `${NAME}.js`])(
    'is taken back by the old one, to the last byte: %s',
    (name) => {
      const before = textsOf(copy, PARTS)
      renameRepository(copy, name)
      writeGeneratedFiles(copy)
      expect(textsOf(copy, PARTS)).not.toEqual(before)
      renameRepository(copy, NAME)
      writeGeneratedFiles(copy)
      expect(textsOf(copy, PARTS)).toEqual(before)
    },
  )

  it.each(['actions/checkout', 'org/app', 'docker/setup-buildx-action'])(
    'is refused when the texts use it for something else: %s',
    (name) => {
      const before = textsOf(copy, PARTS)
      expect(() => renameRepository(copy, name)).toThrow(`${name} is the name of something else in `)
      expect(textsOf(copy, PARTS)).toEqual(before)
    },
  )

  it.each([
    '',
    'harbor-actions',
    'a/b/c',
    'a b/c',
    '-a/b',
    'a/..',
    'a/b.git',
    'a/b.GIT',
    'a/b"',
    'https://github.com/a/b',
  ])('is refused when it is none: %j', (name) => {
    expect(() => renameRepository(copy, name)).toThrow(`"${name}" is not OWNER/NAME`)
  })

  it('is written nowhere when it is the present one', () => {
    expect(renameRepository(copy, NAME)).toEqual([])
  })
})

it('no source and no test names the repository itself', () => {
  // Red? In a test take `useOf` or `FORMS` of test/support/act.ts, in a script .github/scripts/metadata/repository.ts.
  const places = naming(textsOf(ROOT, ['src', 'test', '.github/scripts']), NAME)
  expect(places.filter((path) => !IDENTIFIERS.includes(path))).toEqual([])
})

describe('the tag of the major version', () => {
  it('is written behind the name by npm run metadata, and nowhere else', () => {
    const before = textsOf(copy, PARTS)
    const file = join(copy, 'package.json')
    writeFileSync(file, readFileSync(file, 'utf8').replace(/"version": "\d+/, '"version": "12'))
    expect(textsWithOtherTag(copy)).toContain('README.md')
    writeGeneratedFiles(copy)
    const after = textsOf(copy, PARTS)
    expect(naming(after, `${NAME}@v1\``)).toEqual([])
    expect(after['README.md']).toContain(`${NAME}@v12`)
    expect(after['README.md']).toContain('…/actions/report@v12')
    expect(after['README.md']).toContain('actions/checkout@v5')
    expect(after['docs/attestation.md']).toContain('/push-and-scan.yml@refs/tags/v12')
    expect(after['docs/reference.md']).toContain(`\`${NAME}@v12\``)
    expect(textsWithOtherTag(copy)).toEqual([])
    expect(differingFiles(copy)).toEqual([])
    const changed = Object.keys(after).filter((path) => after[path] !== before[path])
    expect(changed.filter((path) => path !== 'package.json' && !before[path]?.includes(NAME))).toEqual([])
  })

  it('is that of package.json, as is the reference to a part', () => {
    const publication = { repository: 'a/b', majorTag: 'v3' }
    expect(referenceTo('', publication)).toBe('a/b@v3')
    expect(referenceTo('actions/login', publication)).toBe('a/b/actions/login@v3')
  })
})
