import { describe, expect, it } from 'vitest'
import { parseExceptionFile } from '../../../src/adapters/files/exception-file.ts'
import { readExceptions } from '../../../src/inputs/exceptions.ts'
import { readReporting } from '../../../src/inputs/reporting.ts'
import { readCompareTo, readGate } from '../../../src/inputs/scan.ts'
import { digestOf } from '../../support/builders.ts'
import { formOf, problemsOf } from '../../support/forms.ts'

const DISK: Readonly<Record<string, string>> = {
  '.trivyignore': 'CVE-2026-1 exp:2027-01-01 # not reachable\n',
  'no,comma.txt': 'CVE-2026-2\n',
  'broken.txt': 'CVE-2026-3 exp:soon\n',
  'build/Dockerfile': 'FROM a\nRUN b\nFROM c\n',
  '/home/runner/repo/Dockerfile': 'FROM a\n',
}

const FILES = {
  exists: async (path: string) => path in DISK,
  readText: async (path: string) => {
    const text = DISK[path]
    if (text === undefined) throw new Error('ENOENT: no such file')
    return text
  },
}

/** The commit that the change goes to. */
async function readBase(path: string): Promise<string> {
  if (path !== 'config/.trivyignore') throw new Error('there is no such file')
  return 'CVE-2026-9\n'
}

const open = (inputs: Readonly<Record<string, string>>) => formOf('push-and-scan', inputs)

describe('ignore-file and harbor-allowlist', () => {
  const read = (inputs: Readonly<Record<string, string>>) => {
    const form = open(inputs)
    return readExceptions(form, {
      files: FILES,
      readBase,
      parseFile: async (file) => parseExceptionFile(file),
    }).then((result) => ({
      result,
      problems: problemsOf(form),
    }))
  }

  it('are no file and the allowlist by default', async () => {
    expect((await read({})).result).toEqual({ exceptions: [], harborAllowlist: true })
  })

  it('take several files, one a line, whose names may hold commas', async () => {
    const { result, problems } = await read({
      'ignore-file': '.trivyignore\n  no,comma.txt\n',
      'harbor-allowlist': 'false',
    })
    expect(problems).toEqual([])
    expect(result.harborAllowlist).toBe(false)
    expect(result.exceptions).toMatchObject([{ id: 'CVE-2026-1' }, { id: 'CVE-2026-2' }])
  })

  it('may stand in the commit that the change goes to', async () => {
    const { result, problems } = await read({ 'ignore-file': 'base:config/.trivyignore' })
    expect(problems).toEqual([])
    expect(result.exceptions).toMatchObject([{ id: 'CVE-2026-9', source: 'base:config/.trivyignore line 1' }])
  })

  it.each([
    ['base:nope', 'ignore-file: "base:nope" could not be read: there is no such file'],
    ['nope', 'ignore-file: "nope" could not be read: ENOENT'],
    ['broken.txt', 'ignore-file: "broken.txt" could not be read: line 1: the text after exp: is not a date'],
  ])('refuse %s before anything is done', async (path, expected) => {
    expect((await read({ 'ignore-file': path })).problems).toEqual([expect.stringContaining(expected)])
  })
})

describe('base-image', () => {
  it.each([
    [{ 'base-image': 'auto' }, {}],
    [{ 'base-image': 'hub/debian:12', 'ignore-base': 'true' }, { ignoreBase: 'hub/debian:12' }],
    [{ 'base-image': 'auto', 'ignore-base': 'true' }, { ignoreBase: 'auto' }],
  ])('takes %j', (inputs, expected) => {
    const form = open(inputs)
    expect(readGate(form)).toMatchObject(expected)
    expect('ignoreBase' in readGate(form)).toBe('ignoreBase' in expected)
    expect(problemsOf(form)).toEqual([])
  })

  it.each([
    [{ 'base-image': 'debian:12' }, 'base-image: "debian:12" is neither a tag nor a digest'],
    [{ 'base-image': 'latest' }, 'base-image: "latest" is neither auto nor project/repository:tag'],
    [{ 'base-image': 'hub/debian' }, 'base-image: "hub/debian" names no tag'],
    [{ 'ignore-base': 'true' }, 'ignore-base: needs "base-image"'],
  ])('refuses %j', (inputs, expected) => {
    const form = open(inputs)
    readGate(form)
    expect(problemsOf(form)).toEqual([expect.stringContaining(expected)])
  })
})

describe('compare-to', () => {
  it.each(['main', digestOf('a'), 'platform/team/base:12', `platform/base@${digestOf('a')}`])(
    'takes %s',
    (name) => {
      const form = open({ 'compare-to': name })
      expect(readCompareTo(form)).toBe(name)
      expect(problemsOf(form)).toEqual([])
    },
  )

  it.each([
    ['library/app', 'names no tag; give project/repository:tag or @digest'],
    ['harbor.example.com:8443/library/app', 'names no tag'],
    ['library/app:-x', 'has the bad tag "-x"'],
    ['library/app@sha256:abc', 'has the bad digest "sha256:abc"'],
    ['library/App:1', 'has upper-case letters'],
    ['harbor.example.com:8443/library/app:1', 'begins with a host'],
    ['sha256:abc', 'is neither a tag nor a digest'],
  ])('refuses %s', (name, expected) => {
    const form = open({ 'compare-to': name })
    readCompareTo(form)
    expect(problemsOf(form)).toEqual([expect.stringContaining(expected)])
  })
})

describe('where and how it is reported', () => {
  const read = async (inputs: Readonly<Record<string, string>>, workspace = '/home/runner/repo') => {
    const form = open(inputs)
    return {
      result: await readReporting(form, {
        files: { ...FILES, requireWritablePath: async () => undefined },
        workspace,
      }),
      problems: problemsOf(form),
    }
  }

  it.each([
    ['build/Dockerfile', { path: 'build/Dockerfile', line: 3 }],
    ['/home/runner/repo/Dockerfile', { path: 'Dockerfile', line: 1 }],
  ])('shows findings at the last FROM of %s', async (dockerfile, location) => {
    expect(await read({ dockerfile })).toMatchObject({ result: { location }, problems: [] })
  })

  it.each([
    [{ dockerfile: '../Dockerfile' }, 'dockerfile: "../Dockerfile" is outside of the repository'],
    [{ dockerfile: '/etc/passwd' }, 'dockerfile: "/etc/passwd" is outside of the repository'],
    [{ dockerfile: 'C:\\Dockerfile' }, 'is outside of the repository'],
    [{ dockerfile: 'Dockerfile.no' }, 'dockerfile: "Dockerfile.no" could not be read'],
    [{ 'pull-request': '#5' }, 'pull-request: "#5" is not the number of a pull request'],
    [{ 'pull-request': '0' }, 'pull-request: "0" is not the number'],
    [{ comment: 'on-fail' }, 'comment: "on-fail" is not valid'],
  ])('refuses %j', async (inputs: Readonly<Record<string, string>>, expected) => {
    expect((await read(inputs)).problems).toEqual([expect.stringContaining(expected)])
  })

  it('comments on the pull request that is given', async () => {
    expect((await read({ 'pull-request': '12' })).result.pullRequest).toBe(12)
  })
})
