import { readdir, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { errorMessage, UserError } from '../../domain/errors.ts'
import type { OutcomesInFile } from '../../domain/report/merge.ts'
import { compareText } from '../../domain/text/format.ts'
import { hasErrorCode } from '../node-error.ts'
import { readOutcomes } from './report-file.ts'
import { requireInside, resolvePath } from './workspace.ts'

/**
 * The reports in files and in directories, where every *.json below is one, in the order of their paths.
 *
 * @param options.mayBeEmpty a missing path, or one without a report, is not an error: the caller finds out what is missing.
 * @throws UserError that names the first file that is not a report, or the directory without any.
 */
export async function readReportFiles(
  paths: readonly string[],
  options: { readonly mayBeEmpty: boolean },
): Promise<OutcomesInFile[]> {
  const reports: OutcomesInFile[] = []
  for (const path of paths) {
    for (const file of await listReports(path, options)) {
      reports.push({ path: file, outcomes: await readOutcomes(file) })
    }
  }
  return reports
}

async function listReports(path: string, options: { readonly mayBeEmpty: boolean }): Promise<string[]> {
  try {
    const directory = resolvePath(path)
    await requireInside(path, directory)
    const there = await stat(directory).catch((error: unknown) => {
      if (hasErrorCode(error, 'ENOENT')) return undefined
      throw error
    })
    // The reader reports a missing file better.
    if (there === undefined) return options.mayBeEmpty ? [] : [path]
    if (!there.isDirectory()) return [path]
    // A link to a directory is not followed; a link to a file is listed, and refused when it is read.
    const entries = await readdir(directory, { recursive: true, withFileTypes: true })
    const files = entries
      .filter((entry) => /\.json$/i.test(entry.name) && !entry.isDirectory())
      .map((entry) => join(path, relative(directory, entry.parentPath), entry.name))
      .toSorted(compareText)
    if (files.length > 0 || options.mayBeEmpty) return files
  } catch (error) {
    throw new UserError(`failed to look for reports in ${path}: ${errorMessage(error)}`)
  }
  throw new UserError(
    `failed to look for reports in ${path}: there is no *.json in this directory. Was the artifact with the reports downloaded to it?`,
  )
}
