import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkWritable } from '../../src/adapters/output-file.ts'

let directory = ''
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'harbor-actions-test-'))
  mkdirSync(join(directory, 'there'))
  writeFileSync(join(directory, 'file'), 'text')
})
afterEach(() => {
  chmodSync(join(directory, 'there'), 0o700)
  rmSync(directory, { recursive: true })
})

const at = (path: string): string => join(directory, path)

describe('a file that is to be written', () => {
  it.each(['new', 'there/new', 'not/there/yet/new'])(
    'can be, and is not by being tried: %s',
    async (path) => {
      await checkWritable(at(path))
      expect(readdirSync(directory, { recursive: true }).toSorted()).toEqual(['file', 'there'])
    },
  )

  it('can be there, and stays as it is', async () => {
    const before = statSync(at('file')).mtimeMs
    await checkWritable(at('file'))
    expect(readFileSync(at('file'), 'utf8')).toBe('text')
    expect(statSync(at('file')).mtimeMs).toBe(before)
  })

  it.each([
    ['a directory', 'there', /it is a directory/],
    ['below a file', 'file/new', /ENOTDIR|EEXIST/],
    ['far below a file', 'file/not/there', /ENOTDIR|EEXIST/],
  ])('cannot be %s', async (_, path, expected) => {
    await expect(checkWritable(at(path))).rejects.toThrow(expected)
    expect(readdirSync(directory, { recursive: true }).toSorted()).toEqual(['file', 'there'])
  })

  it.runIf(existsSync('/proc/self'))(
    'cannot be where no file can be made, whatever the rights say',
    async () => {
      await expect(checkWritable('/proc/nothing/report.json')).rejects.toThrow(/ENOENT|EACCES/)
    },
  )

  it.skipIf(process.getuid?.() === 0)('cannot be where this user may not write', async () => {
    chmodSync(at('there'), 0o500)
    await expect(checkWritable(at('there/new'))).rejects.toThrow(/EACCES/)
  })
})
