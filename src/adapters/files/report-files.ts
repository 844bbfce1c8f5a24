import { lstat, readdir, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { errorMessage, UserError } from '../../domain/errors.ts'
import type { OutcomesInFile } from '../../domain/report/merge.ts'
import { compareText } from '../../domain/text/format.ts'
import type { ReportStore } from '../../ports/report-store.ts'
import { hasErrorCode } from '../node-error.ts'
import { readOutcomes } from './report-file.ts'
import { requireInside, resolvePath } from './workspace.ts'

type ReadOptions = Parameters<ReportStore['readAll']>[1]

/**
 * The reports in files and in directories, where every *.json below is one, in the order of their paths.
 *
 * @param options.mayBeEmpty a missing path, or one without a report, is not an error: the caller finds out what is missing.
 * @param options.maxBytes of each path only the file that was written last is read, if it is no larger.
 * @throws UserError that names the first file that is not a report, or the directory without any.
 */
export async function readReportFiles(
  paths: readonly string[],
  options: ReadOptions,
): Promise<OutcomesInFile[]> {
  const reports: OutcomesInFile[] = []
  for (const path of paths) {
    const files = await listReports(path, options)
    for (const file of options.maxBytes === undefined ? files : await chooseNewest(files)) {
      reports.push({ path: file, outcomes: await readOutcomes(file, options.maxBytes) })
    }
  }
  return reports
}

/** The file that was written last. Links are not followed: the reader refuses them. */
async function chooseNewest(files: readonly string[]): Promise<string[]> {
  let newest: { readonly file: string; readonly at: number } | undefined
  for (const file of files) {
    // What cannot be looked at is reported by the reader.
    const at = await lstat(resolvePath(file)).then(
      ({ mtimeMs }) => mtimeMs,
      () => 0,
    )
    if (newest === undefined || at > newest.at) newest = { file, at }
  }
  return newest === undefined ? [] : [newest.file]
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
