import { describe, expect, it } from 'vitest'
import { parsePolicyFile } from '../../../../src/adapters/files/policy-file.ts'
import { readPolicy } from '../../../../src/inputs/policy/read-policy.ts'
import { hashText } from '../../../../src/wiring/hash.ts'
import { formOf, problemsOf } from '../../../support/forms.ts'

const POLICY = 'version: 1\nrules: { fail-on: low }\n'
const [FIRST, SECOND] = ['a'.repeat(40), 'b'.repeat(40)]

/** A repository whose branch `main` is at a commit of the test's choice. */
async function read(text: string, options: { readonly main?: string; readonly file?: string } = {}) {
  const { main = FIRST, file = POLICY } = options
  const warnings: string[] = []
  const asked: string[] = []
  const form = formOf('push-and-scan', { policy: text })
  const policy = await readPolicy(form, {
    files: {
      exists: async () => true,
      readText: async (path) => {
        if (path !== 'policy.yml') throw new Error('ENOENT: no such file')
        return file
      },
    },
    repositories: {
      readBase: async (path) => ({ text: `${file}# ${path}\n`, commit: SECOND }),
      readAt: async ({ owner, name, path }, revision) => {
        const commit = revision.kind === 'commit' ? revision.sha : main
        asked.push(`${owner}/${name}/${path} at ${commit}`)
        if (owner !== 'acme') throw new Error('GitHub answered 404')
        return { text: file, commit }
      },
      fetchRef: async () => main,
    },
    parseFile: async (given) => parsePolicyFile(given),
    hash: hashText,
    warn: (line) => void warnings.push(line),
  })
  return { policy, warnings, asked, problems: problemsOf(form) }
}

const sha256 = hashText(POLICY)

describe('the policy', () => {
  it('is none when the input is empty', async () => {
    expect(await read('')).toEqual({ policy: undefined, warnings: [], asked: [], problems: [] })
  })

  it('is a file of the workspace', async () => {
    const { policy, problems } = await read('policy.yml')
    expect(problems).toEqual([])
    expect(policy?.origin).toEqual({ source: 'policy.yml', sha256 })
    expect(policy?.document.common.gate).toEqual({ failOn: 'low' })
  })

  it('is a file at the base of the change, and says its commit', async () => {
    const { policy } = await read('base:gate/policy.yml')
    expect(policy?.origin).toMatchObject({ source: 'base:gate/policy.yml', commit: SECOND })
  })

  it('is a file of a repository at a commit', async () => {
    const { policy, asked } = await read(`acme/policies/p.yml@${SECOND}`)
    expect(asked).toEqual([`acme/policies/p.yml at ${SECOND}`])
    expect(policy?.origin).toEqual({ source: `acme/policies/p.yml@${SECOND}`, commit: SECOND, sha256 })
  })

  it('is read at the commit of its ref, and another one when that has moved', async () => {
    const before = await read('acme/policies/p.yml@main')
    expect(before.policy?.origin).toEqual({ source: 'acme/policies/p.yml@main', commit: FIRST, sha256 })
    const after = await read('acme/policies/p.yml@main', { main: SECOND })
    expect(after.policy?.origin.commit).toBe(SECOND)
    expect([before, after].flatMap(({ warnings }) => warnings)).toEqual([])
  })

  it('stays at the commit that is named with its ref, and says when that has moved', async () => {
    const text = `acme/policies/p.yml@main:${FIRST}`
    const there = await read(text)
    expect(there.policy?.origin).toEqual({ source: 'acme/policies/p.yml@main', commit: FIRST, sha256 })
    expect(there.warnings).toEqual([])
    const moved = await read(text, { main: SECOND })
    expect(moved.asked).toEqual([`acme/policies/p.yml at ${FIRST}`])
    expect(moved.policy?.origin).toMatchObject({ commit: FIRST, movedTo: SECOND })
    expect(moved.warnings).toEqual([expect.stringContaining(`its ref is at ${SECOND} now`)])
  })

  it.each([
    ['is not there', 'nope.yml', POLICY, /^policy: "nope\.yml" could not be read: ENOENT/],
    [
      'is in a repository that may not be read',
      'other/p/p.yml@main',
      POLICY,
      /could not be read: GitHub answered 404/,
    ],
    ['has no ref that can be', 'acme/p/p.yml@a..b', POLICY, /the text after @ is not a commit/],
    ['is empty', 'policy.yml', '', /could not be read: the document: expected Object/],
    [
      'has a mistake',
      'policy.yml',
      'version: 1\nrule: {}\n',
      /could not be read: the document \(line 1\): a key is not/,
    ],
    ['is no text', 'policy.yml', 'version: 1\n# \ufffd\n', /could not be read: it is not text in UTF-8/],
  ])('that %s ends the run, and is never no policy', async (_, text, file, expected) => {
    const { policy, problems } = await read(text, { file })
    expect(policy).toBeUndefined()
    expect(problems).toEqual([expect.stringMatching(expected)])
  })
})
