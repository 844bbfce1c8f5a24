import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readText } from '../../../../src/adapters/files/input-file.ts'

let directory = ''
const at = (path: string): string => join(directory, path)
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'harbor-actions-test-'))
  mkdirSync(at('work/inside'), { recursive: true })
  mkdirSync(at('home'))
  writeFileSync(at('home/.netrc'), 'secret')
  writeFileSync(at('work/inside/file'), 'text')
  vi.stubEnv('GITHUB_WORKSPACE', at('work'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(directory, { recursive: true })
})

describe('a file of the workspace', () => {
  it('is read, also through a link that stays inside', async () => {
    symlinkSync('inside/file', at('work/link'))
    symlinkSync('inside', at('work/alias'))
    for (const path of ['inside/file', 'link', 'alias/file', at('work/link')]) {
      expect(await readText(path)).toBe('text')
    }
  })

  it.each([
    ['a link out', () => symlinkSync(at('home/.netrc'), at('work/x')), /leads out of the workspace/],
    [
      'a link to a link out',
      () => {
        symlinkSync('../home', at('work/out'))
        symlinkSync('out/.netrc', at('work/x'))
      },
      /leads out of the workspace/,
    ],
    [
      'a link to the environment of the process',
      () => symlinkSync('/proc/self/environ', at('work/x')),
      /leads out/,
    ],
    ['a link to a device without an end', () => symlinkSync('/dev/zero', at('work/x')), /leads out/],
    ['a pipe', () => execFileSync('mkfifo', [at('work/x')]), /not a regular file/],
    ['a directory', () => mkdirSync(at('work/x')), /it is a directory/],
    [
      'too large',
      () => {
        writeFileSync(at('work/x'), '')
        truncateSync(at('work/x'), 17 * 1024 * 1024)
      },
      /larger than 16 MiB/,
    ],
    [
      'not there',
      () => undefined,
      /^it is not in the workspace\. Is there a step with actions\/checkout before this one\?$/,
    ],
    [
      'a link to itself',
      () => symlinkSync(at('work/x'), at('work/x')),
      /^the system refuses to read it \(ELOOP\)$/,
    ],
  ])('is refused when it is %s', async (_, make, expected) => {
    make()
    await expect(readText('x')).rejects.toThrow(expected)
    await expect(readText(at('work/x'))).rejects.toThrow(expected)
  })

  it('is refused when the path leaves the workspace by its text', async () => {
    await expect(readText('../home/.netrc')).rejects.toThrow(/outside of the workspace/)
  })
})

describe('a file elsewhere', () => {
  it('is refused when it is not there, without its path', async () => {
    await expect(readText(at('absent'))).rejects.toThrow(/^there is no such file on the runner$/)
    await expect(readText('/dev/null/a'.padEnd(5_000, 'a'))).rejects.toThrow(
      /^the system refuses to read it \(ENAMETOOLONG\)$/,
    )
  })

  it('is the word of the workflow and may be a link', async () => {
    symlinkSync(at('home/.netrc'), at('link'))
    expect(await readText(at('link'))).toBe('secret')
  })

  it.runIf(existsSync('/dev/zero'))('is no device', async () => {
    await expect(readText('/dev/zero')).rejects.toThrow(/not a regular file/)
  })
})
