import { errorMessage } from '../domain/errors.ts'
import { lastFromLine, type SourceLocation } from '../domain/report/location.ts'
import type { ReportingRequest } from '../domain/report/reporting.ts'
import { withoutTrailing } from '../domain/text/trailing.ts'
import type { REPORTING } from '../metadata/inputs/reporting.ts'
import { REPORT_FILE_INPUTS } from '../metadata/report-files.ts'
import type { InputContext } from './context.ts'
import type { InputFiles, InputForm, OutputFiles } from './form.ts'
import { readOutputFile } from './output-file.ts'

export type ReportingName = keyof typeof REPORTING

/** Of every file that a renderer makes. */
const FILE_INPUTS = Object.keys(REPORT_FILE_INPUTS) as (keyof typeof REPORT_FILE_INPUTS)[]

/**
 * `summary`, `annotations`, `comment`, `comment-key`, `github-token`, `pull-request`, `dockerfile`, and the path of every
 * file that a renderer makes: `sarif-file`.
 */
export async function readReporting(
  form: InputForm<ReportingName>,
  options: {
    readonly files: InputFiles & OutputFiles
    /** GITHUB_WORKSPACE: what paths in results are relative to; '' when it is not known. */
    readonly workspace: string
  },
): Promise<ReportingRequest> {
  const pullRequest = form.text('pull-request')
  const number = Number(pullRequest)
  const isNumber = /^\d{1,15}$/.test(pullRequest) && number > 0
  if (pullRequest !== '' && !isNumber)
    form.problem('pull-request', `"${pullRequest}" is not the number of a pull request`)
  const location = await readLocation(form, options)
  return {
    summary: form.boolean('summary'),
    annotations: form.boolean('annotations'),
    comment: form.choice('comment'),
    commentKey: form.text('comment-key'),
    githubToken: form.text('github-token'),
    files: await readFiles(form, options.files),
    ...(isNumber ? { pullRequest: number } : {}),
    ...(location === undefined ? {} : { location }),
  }
}

/** Where and how the report is published; the token is masked before anything is done with it. */
export function readMaskedReporting({
  form,
  mask,
  ...options
}: InputContext<ReportingName>): Promise<ReportingRequest> {
  mask(form.raw('github-token'))
  return readReporting(form, options)
}

async function readFiles(
  form: InputForm<ReportingName>,
  files: OutputFiles,
): Promise<ReportingRequest['files']> {
  const paths: Record<string, string> = {}
  for (const name of FILE_INPUTS) {
    paths[name.replace(/-file$/, '')] = await readOutputFile(form, { name, files })
  }
  return paths
}

async function readLocation(
  form: InputForm<'dockerfile'>,
  options: { readonly files: InputFiles; readonly workspace: string },
): Promise<SourceLocation | undefined> {
  const given = form.text('dockerfile')
  if (given === '') return undefined
  try {
    return await locateDockerfile(given, options)
  } catch (error) {
    form.problem('dockerfile', errorMessage(error))
    return undefined
  }
}

/**
 * The last FROM of a Dockerfile; its path has to be one of the repository, or GitHub shows it nowhere.
 *
 * @throws Error that says what is wrong, without naming an input.
 */
export async function locateDockerfile(
  given: string,
  options: { readonly files: InputFiles; readonly workspace: string },
): Promise<SourceLocation> {
  const path = repositoryPath(given, options.workspace)
  if (path === undefined) {
    throw new Error(`"${given}" is outside of the repository; give its path in it`)
  }
  try {
    return { path, line: lastFromLine(await options.files.readText(given)) }
  } catch (error) {
    throw new Error(`"${given}" could not be read: ${errorMessage(error)}`)
  }
}

/** With forward slashes and relative to the workspace; undefined when it is not inside of it. */
function repositoryPath(given: string, workspace: string): string | undefined {
  const path = given.replaceAll('\\', '/')
  const root = `${withoutTrailing(workspace.replaceAll('\\', '/'), '/')}/`
  const inside = root !== '/' && path.startsWith(root) ? path.slice(root.length) : path
  const parts = inside.split('/').filter((part) => part !== '.' && part !== '')
  return /^(\/|[A-Za-z]:)/.test(inside) || parts.includes('..') ? undefined : parts.join('/')
}
