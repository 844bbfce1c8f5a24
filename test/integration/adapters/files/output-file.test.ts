import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { writeDocument } from '../../../../src/adapters/files/document-file.ts'
import { requireWritablePath, writeWhole } from '../../../../src/adapters/files/output-file.ts'
import { writeReport } from '../../../../src/adapters/files/report-file.ts'
import { writeSbomFile } from '../../../../src/adapters/files/sbom-file.ts'
import { singleOutcome } from '../../../../src/domain/report/outcomes.ts'
import { report } from '../../../support/builders.ts'

let directory = ''
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'harbor-actions-test-'))
  mkdirSync(join(directory, 'there'))
  writeFileSync(join(directory, 'file'), 'text')
})
afterEach(() => {
  vi.unstubAllEnvs()
  chmodSync(join(directory, 'there'), 0o700)
  rmSync(directory, { recursive: true })
})

const at = (path: string): string => join(directory, path)

describe('a file that is to be written', () => {
  it.each(['new', 'there/new', 'not/there/yet/new'])(
    'can be, and is not by being tried: %s',
    async (path) => {
      await requireWritablePath(at(path))
      expect(readdirSync(directory, { recursive: true }).toSorted()).toEqual(['file', 'there'])
    },
  )

  it('can be there, and stays as it is', async () => {
    const before = statSync(at('file')).mtimeMs
    await requireWritablePath(at('file'))
    expect(readFileSync(at('file'), 'utf8')).toBe('text')
    expect(statSync(at('file')).mtimeMs).toBe(before)
  })

  it.each([
    ['a directory', 'there', /it is a directory/],
    ['below a file', 'file/new', /ENOTDIR|EEXIST/],
    ['far below a file', 'file/not/there', /ENOTDIR|EEXIST/],
  ])('cannot be %s', async (_, path, expected) => {
    await expect(requireWritablePath(at(path))).rejects.toThrow(expected)
    expect(readdirSync(directory, { recursive: true }).toSorted()).toEqual(['file', 'there'])
  })

  it.runIf(existsSync('/proc/self'))(
    'cannot be where no file can be made, whatever the rights say',
    async () => {
      await expect(requireWritablePath('/proc/nothing/report.json')).rejects.toThrow(/ENOENT|EACCES/)
    },
  )

  it.skipIf(process.getuid?.() === 0)('cannot be where this user may not write', async () => {
    chmodSync(at('there'), 0o500)
    await expect(requireWritablePath(at('there/new'))).rejects.toThrow(/EACCES/)
  })
})

/** A workspace with links of every kind, and a home directory beside it. */
function makeWorkspace(): { readonly home: string } {
  const home = at('home')
  mkdirSync(home)
  mkdirSync(at('work'))
  mkdirSync(at('work/inside'))
  writeFileSync(join(home, '.bashrc'), 'mine')
  symlinkSync(join(home, '.bashrc'), at('work/link.json'))
  symlinkSync('inside/new.json', at('work/dangling.json'))
  symlinkSync(home, at('work/out'))
  symlinkSync('../../home', at('work/inside/up'))
  symlinkSync('inside', at('work/alias'))
  execFileSync('mkfifo', [at('work/pipe')])
  vi.stubEnv('GITHUB_WORKSPACE', at('work'))
  return { home }
}

const IS_LINK = /it is a symbolic link/
const LEADS_OUT = /a link in its path leads out of the workspace/
const REFUSED: readonly (readonly [string, RegExp])[] = [
  ['link.json', IS_LINK],
  ['dangling.json', IS_LINK],
  ['alias/../link.json', IS_LINK],
  ['out/report.json', LEADS_OUT],
  ['out/new/report.json', LEADS_OUT],
  ['inside/up/report.json', LEADS_OUT],
  ['alias/up/new/report.json', LEADS_OUT],
  ['../home/report.json', /it is outside of the workspace/],
  ['inside', /it is a directory/],
  ['.', /it is a directory/],
  ['pipe', /it is not a regular file/],
]

const redact = (text: string): string => text
const DOCUMENT = { kind: 'file', drafts: [() => ['{}']], maxGzipBytes: 1000, remarks: [] } as const
const WRITERS = {
  requireWritablePath,
  writeReport: (path: string) => writeReport(path, { outcomes: singleOutcome(report()), redact }),
  writeDocument: (path: string) => writeDocument(path, { title: 'SARIF', document: DOCUMENT, redact }),
  writeSbomFile: (path: string) => writeSbomFile(path, '{}'),
}

describe.each(Object.entries(WRITERS))('a path in the workspace that is given to %s', (_, write) => {
  it.each(REFUSED)('is refused: %s', async (path, expected) => {
    const { home } = makeWorkspace()
    await expect(write(path)).rejects.toThrow(expected)
    expect(readdirSync(home)).toEqual(['.bashrc'])
    expect(readFileSync(join(home, '.bashrc'), 'utf8')).toBe('mine')
    expect(readdirSync(at('work/inside'))).toEqual(['up'])
  })

  it('is refused as an absolute path as well', async () => {
    const { home } = makeWorkspace()
    await expect(write(at('work/out/new/report.json'))).rejects.toThrow(LEADS_OUT)
    await expect(write(at('work/link.json'))).rejects.toThrow(IS_LINK)
    expect(readdirSync(home)).toEqual(['.bashrc'])
  })

  it('may go through a link that stays inside, and begins at GITHUB_WORKSPACE', async () => {
    makeWorkspace()
    await write('alias/new/report.json')
    expect(existsSync(at('work/inside/new/report.json'))).toBe(write !== requireWritablePath)
  })
})

describe('a file elsewhere', () => {
  it('may be in a directory that a link names, but is itself no link', async () => {
    const { home } = makeWorkspace()
    symlinkSync(home, at('elsewhere'))
    await writeSbomFile(at('elsewhere/sbom.json'), '{}')
    expect(readFileSync(join(home, 'sbom.json'), 'utf8')).toBe('{}')
    symlinkSync(join(home, '.bashrc'), at('elsewhere/link'))
    await expect(writeSbomFile(at('elsewhere/link'), '{}')).rejects.toThrow(IS_LINK)
  })

  it.runIf(existsSync('/dev/null'))('is no device', async () => {
    await expect(requireWritablePath('/dev/null')).rejects.toThrow(/it is not a regular file/)
    await expect(writeSbomFile('/dev/null', '{}')).rejects.toThrow(/it is not a regular file/)
  })
})

describe('a file that is written', () => {
  it('takes the place of a hard link and leaves the other name alone', async () => {
    const { home } = makeWorkspace()
    linkSync(join(home, '.bashrc'), at('work/hard.json'))
    await writeSbomFile('hard.json', '{}')
    expect(readFileSync(at('work/hard.json'), 'utf8')).toBe('{}')
    expect(readFileSync(join(home, '.bashrc'), 'utf8')).toBe('mine')
  })

  it('is there whole or not at all, and what was there before stays', async () => {
    makeWorkspace()
    writeFileSync(at('work/inside/report.json'), 'before')
    const broken = writeWhole('inside/report.json', async (file) => {
      await file.write('{"half":')
      throw new Error('no space left')
    })
    await expect(broken).rejects.toThrow('no space left')
    expect(readFileSync(at('work/inside/report.json'), 'utf8')).toBe('before')
    expect(readdirSync(at('work/inside')).toSorted()).toEqual(['report.json', 'up'])
  })

  it.runIf(process.platform === 'linux')(
    'stays in the directory that was checked when a link takes its place meanwhile',
    async () => {
      const { home } = makeWorkspace()
      await writeWhole('inside/report.json', async (file) => {
        renameSync(at('work/inside'), at('work/moved'))
        symlinkSync(home, at('work/inside'))
        await file.write('{}')
      }).catch(() => undefined)
      expect(readdirSync(home)).toEqual(['.bashrc'])
    },
  )

  it('does not replace a link that appears while it is written', async () => {
    const { home } = makeWorkspace()
    const call = writeWhole('inside/report.json', async (file) => {
      await file.write('{}')
      symlinkSync(join(home, '.bashrc'), at('work/inside/report.json'))
    })
    await expect(call).rejects.toThrow(IS_LINK)
    expect(readFileSync(join(home, '.bashrc'), 'utf8')).toBe('mine')
  })
})
