import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readReportFiles } from '../../../../src/adapters/files/report-files.ts'
import { UserError } from '../../../../src/domain/errors.ts'
import { report } from '../../../support/builders.ts'

let directory = ''
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'harbor-actions-test-'))
})
afterEach(() => rmSync(directory, { recursive: true }))

/** Writes files below the directory; their text is a report unless another is given. */
function write(names: readonly string[], text = JSON.stringify(report())): void {
  for (const name of names) {
    const path = join(directory, name)
    mkdirSync(join(path, '..'), { recursive: true })
    writeFileSync(path, text)
  }
}

const pathsOf = async (paths: readonly string[], mayBeEmpty = false): Promise<string[]> => {
  const files = await readReportFiles(paths, { mayBeEmpty })
  return files.map(({ path }) => path.slice(directory.length + 1))
}

describe('reports in files and directories', () => {
  it('are all *.json below a directory, in the order of their paths, and the files as they were given', async () => {
    write(['reports/b/report.json', 'reports/a/report.json', 'reports/a.json', 'one.json'])
    write(['reports/notes.txt', 'reports/b/findings.sarif'], 'no report')
    expect(await pathsOf([join(directory, 'one.json'), join(directory, 'reports')])).toEqual([
      'one.json',
      'reports/a.json',
      'reports/a/report.json',
      'reports/b/report.json',
    ])
  })

  it('name the file that is no report', async () => {
    write(['reports/a.json'])
    write(['reports/deep/b.json'], '{}')
    const call = pathsOf([join(directory, 'reports')])
    await expect(call).rejects.toThrow(/^failed to read the report .*reports\/deep\/b\.json: /)
    await expect(call).rejects.toThrow(UserError)
  })

  it('with a limit are one of each path: the file that was written last', async () => {
    write(['reports/a.json', 'reports/b.json', 'reports/c.json'])
    const seconds = { a: 1000, b: 3000, c: 2000 }
    for (const [name, at] of Object.entries(seconds))
      utimesSync(join(directory, `reports/${name}.json`), at, at)
    const path = join(directory, 'reports')
    const files = await readReportFiles([path], { mayBeEmpty: true, maxBytes: 1024 * 1024 })
    expect(files.map((file) => file.path)).toEqual([join(path, 'b.json')])
    write(['reports/b.json'], JSON.stringify(report()) + ' '.repeat(1024 * 1024))
    await expect(readReportFiles([path], { mayBeEmpty: true, maxBytes: 1024 * 1024 })).rejects.toThrow(
      /b\.json: it is larger than 1 MiB/,
    )
  })

  it('are no fewer because one cannot be read', async () => {
    write(['reports/a.json'])
    mkdirSync(join(directory, 'reports/b.json'))
    write(['reports/b.json/c.json'], 'no JSON')
    await expect(pathsOf([join(directory, 'reports')])).rejects.toThrow(/b\.json\/c\.json/)
  })

  it.each([
    ['a directory without any', 'reports', /^failed to look for reports in .*reports: there is no \*\.json/],
    ['a path that is not there', 'nowhere', /^failed to read the report .*nowhere: .*ENOENT/],
  ])(
    'must be there: %s is an error, unless something else reports what is missing',
    async (_, name, message) => {
      mkdirSync(join(directory, 'reports'))
      await expect(pathsOf([join(directory, name)])).rejects.toThrow(message)
      expect(await pathsOf([join(directory, name)], true)).toEqual([])
    },
  )
})
