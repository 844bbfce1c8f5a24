/** The script that makes a tag for servers without `$/`, on a real git repository. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { nameFor } from '../../.github/scripts/make-server-tag.mjs'
import { readPublication } from '../../.github/scripts/metadata/repository.ts'
import { ReleaseRepository } from '../support/release-repository.ts'

const PUBLISHED = readPublication(join(import.meta.dirname, '..', '..')).repository

let repository: ReleaseRepository
beforeAll(() => {
  repository = new ReleaseRepository()
})
afterAll(() => repository.remove())

const GHES = ['--server', 'ghes', '--target', 'https://ghes.example.com/acme/harbor']
const GITEA = ['--server', 'gitea', '--target', 'https://gitea.example.com/git/acme/harbor.git']
const TAG = [...GHES, '--tag', 'v1.2.3', '--suffix', '-ghes']

/** Every `uses:` of a manifest or a workflow, with what is in front of the path and the ref. */
function usesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(usesIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'uses' && typeof inner === 'string' ? [inner] : usesIn(inner),
  )
}

const tags = (): string => repository.git('tag', '--list')

describe('a tag for a server without "$/"', () => {
  afterEach(() => repository.reset())

  it.each([
    ['ghes', TAG, 'v1.2.3-ghes', 'acme/harbor'],
    [
      'gitea',
      [...GITEA, '--tag', 'v1.2.3', '--suffix', '-gitea'],
      'v1.2.3-gitea',
      'https://gitea.example.com/git/acme/harbor',
    ],
  ])('refers to itself alone, from the root, the composite and the workflows (%s)', (_, args, tag, name) => {
    const { code, text } = repository.makeTag(...args)
    expect(code, text).toBe(0)
    const place = repository.extract(tag)
    const paths = repository.git('ls-tree', '-r', '--name-only', tag).split('\n')
    const manifests = paths.filter((path) => path.endsWith('.yml'))
    const own = manifests.flatMap((path) =>
      usesIn(parse(readFileSync(join(place, path), 'utf8')))
        .filter((uses) => !/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(uses))
        // Of workflows that others do not call: the checkout of the job, and the release under its name on github.com.
        .filter((uses) => uses !== './' && !uses.startsWith(PUBLISHED))
        .map((uses) => ({ path, uses })),
    )
    for (const { path, uses } of own) {
      expect(uses.startsWith(`${name}/`) && uses.endsWith(`@${tag}`), `${path}: ${uses}`).toBe(true)
      const inside = uses.slice(name.length + 1, -tag.length - 1)
      const file = inside.endsWith('.yml') ? inside : `${inside}/action.yml`
      expect(existsSync(join(place, file)), uses).toBe(true)
    }
    const from = new Set(own.map(({ path }) => path))
    for (const path of [
      'push-and-scan/action.yml',
      '.github/workflows/push-and-scan.yml',
      '.github/workflows/recheck.yml',
      '.github/workflows/bootstrap.yml',
    ]) {
      expect(from).toContain(path)
    }
    // Nothing else is another.
    expect(new Set(repository.git('diff', '--name-only', 'v1.2.3', tag).split('\n'))).toEqual(from)
    expect(text.match(/^rewritten {2}.*$/gm)).toHaveLength(from.size)
  })

  it('is annotated, on a commit of its own on top of the release, and the same again', () => {
    repository.makeTag(...TAG)
    expect(repository.git('cat-file', '-t', 'v1.2.3-ghes')).toBe('tag')
    expect(repository.git('rev-parse', 'v1.2.3-ghes^')).toBe(repository.release)
    const commit = repository.git('rev-parse', 'v1.2.3-ghes^{commit}')
    repository.git('tag', '--delete', 'v1.2.3-ghes')
    repository.makeTag(...TAG)
    expect(repository.git('rev-parse', 'v1.2.3-ghes^{commit}')).toBe(commit)
  })

  it('is of the release, whatever is committed, staged or changed by now; all of that stays as it is', () => {
    repository.write('actions/login/action.yml', 'name: later\n')
    const head = repository.commit('Later')
    repository.write('staged.yml', 'steps: []\n')
    repository.git('add', 'staged.yml')
    repository.write('push-and-scan/action.yml', 'name: changed\n')
    const before = repository.git('status', '--porcelain')
    expect(repository.makeTag(...TAG).code).toBe(0)
    expect(repository.git('status', '--porcelain')).toBe(before)
    expect(repository.git('rev-parse', 'HEAD')).toBe(head)
    expect(repository.git('branch', '--list')).toBe('* main')
    expect(repository.git('show', 'v1.2.3-ghes:actions/login/action.yml')).not.toContain('name: later')
    expect(repository.git('show', 'v1.2.3-ghes:push-and-scan/action.yml')).not.toContain('name: changed')
    expect(repository.git('ls-tree', '--name-only', 'v1.2.3-ghes', 'staged.yml')).toBe('')
  })

  it('is of HEAD where there is no release of that name, and of --from where that is given', () => {
    repository.write('new.md', 'x')
    const head = repository.commit('Next')
    repository.makeTag(...GHES, '--tag', 'v1.3.0', '--suffix', '-ghes')
    expect(repository.git('rev-parse', 'v1.3.0-ghes^')).toBe(head)
    repository.makeTag(...GHES, '--tag', 'v1', '--suffix', '-ghes', '--from', 'v1.2.3')
    expect(repository.git('rev-parse', 'v1-ghes^')).toBe(repository.release)
  })

  it('is never moved, except a major one on demand', () => {
    repository.makeTag(...TAG)
    const before = repository.git('rev-parse', 'v1.2.3-ghes')
    repository.write('new.md', 'x')
    repository.commit('Next')
    const again = repository.makeTag(...TAG, '--from', 'HEAD')
    expect(again).toMatchObject({ code: 2, text: expect.stringContaining('v1.2.3-ghes is there already') })
    const moved = repository.makeTag(...TAG, '--from', 'HEAD', '--move')
    expect(moved).toMatchObject({ code: 2, text: expect.stringContaining('--move is for a tag like v1') })
    expect(repository.git('rev-parse', 'v1.2.3-ghes')).toBe(before)
    const major = [...GHES, '--tag', 'v1', '--suffix', '-ghes']
    repository.makeTag(...major, '--from', 'v1.2.3')
    const refused = repository.makeTag(...major, '--from', 'HEAD')
    expect(refused).toMatchObject({ code: 2, text: expect.stringContaining('or --move') })
    expect(repository.git('rev-parse', 'v1-ghes^')).toBe(repository.release)
    expect(repository.makeTag(...major, '--from', 'HEAD', '--move').code).toBe(0)
    expect(repository.git('rev-parse', 'v1-ghes^')).toBe(repository.git('rev-parse', 'HEAD'))
  })
})

describe('no tag is made where a reference would be left', () => {
  afterEach(() => repository.reset())

  it.each([
    ['"$/actions/login"', '      - uses: "$/actions/login"\n'],
    ['one line with others', '      - { name: x, uses: $/actions/login }\n'],
    ['a key in quotes', '      - "uses": $/actions/login\n'],
  ])('as in %s', (_, step) => {
    repository.write('.github/workflows/own.yml', `jobs:\n  x:\n    steps:\n${step}`)
    repository.commit('Next')
    const { code, text } = repository.makeTag(...GHES, '--tag', 'v1.3.0', '--suffix', '-ghes')
    expect({ code, text }).toMatchObject({
      code: 2,
      text: expect.stringContaining('own.yml, line 4: a reference "$/" would be left'),
    })
    expect(tags()).toBe('v1.2.3')
  })
})

describe('no tag is made', () => {
  it.each([
    ['an unknown server', ['--server', 'github', '--target', 'org/x', '--tag', 'v1'], '--server is one of'],
    ['no target', ['--server', 'ghes', '--tag', 'v1'], 'usage: '],
    [
      'a short name for a Gitea',
      ['--server', 'gitea', '--target', 'org/x', '--tag', 'v1'],
      'is the address of the repository',
    ],
    [
      'an address without a repository',
      ['--server', 'ghes', '--target', 'https://ghes.example.com/org', '--tag', 'v1'],
      'does not end in OWNER/REPOSITORY',
    ],
    [
      'an address with a password',
      ['--server', 'ghes', '--target', 'https://me:pw@ghes.example.com/org/x', '--tag', 'v1'],
      'without a user, a password',
    ],
    [
      'a server that is named by an IPv6 address',
      ['--server', 'gitea', '--target', 'https://[::1]:3000/acme/harbor', '--tag', 'v1'],
      'cannot be written in "uses:"',
    ],
    ['a way up', ['--server', 'ghes', '--target', '../..', '--tag', 'v1'], 'cannot be written in "uses:"'],
    [
      'a way from here',
      ['--server', 'ghes', '--target', './x', '--tag', 'v1'],
      'cannot be written in "uses:"',
    ],
    ['a tag that is none', [...GHES, '--tag', 'v1..2'], 'is no name of a tag'],
    ['a name that is not like a version', [...GHES, '--tag', 'latest'], 'is not like v1 or v1.2.3'],
    ['the release itself', [...GHES, '--tag', 'v1.2.3'], 'v1.2.3 is there already'],
    ['a revision that is not there', [...TAG, '--from', 'nothing'], 'is no commit of this repository'],
    ['an option that is not there', [...TAG, '--push'], "Unknown option '--push'"],
  ])('for %s', (_, args, message) => {
    const { code, text } = repository.makeTag(...args)
    expect(code, text).toBe(2)
    expect(text).toContain(message)
    expect(text).not.toContain('pw@')
    expect(tags()).toBe('v1.2.3')
  })
})

it('GitHub takes no address in "uses:", and Gitea has to have one', () => {
  const address = 'https://git.example.com/acme/harbor'
  expect(nameFor('ghes', address)).toBe('acme/harbor')
  expect(nameFor('ghes', 'acme/harbor')).toBe('acme/harbor')
  expect(nameFor('forgejo', `${address}.git`)).toBe(address)
})
