import { errorMessage } from '../domain/errors.ts'
import type { Exception } from '../domain/exceptions/exception.ts'
import type { ExceptionRequest } from '../domain/exceptions/request.ts'
import { parseBasePath } from '../domain/github/base.ts'
import type { EXCEPTIONS } from '../metadata/inputs/gate.ts'
import type { ReadBaseFile } from '../ports/github.ts'
import type { InputFiles, InputForm } from './form.ts'

export type ExceptionName = keyof typeof EXCEPTIONS

/** Reads a file of exceptions. @throws Error that says what is wrong with it. */
export type ParseExceptionFile = (file: {
  readonly path: string
  readonly text: string
}) => Promise<Exception[]>

/** `ignore-file` (one path a line, of the workspace or behind `base:`), `harbor-allowlist`, `unused-exceptions`. */
export async function readExceptions(
  form: InputForm<Exclude<ExceptionName, 'github-token'>>,
  options: {
    readonly files: InputFiles
    readonly readBase: ReadBaseFile
    readonly parseFile: ParseExceptionFile
  },
): Promise<ExceptionRequest> {
  const harborAllowlist = form.boolean('harbor-allowlist')
  const unusedExceptions = form.choice('unused-exceptions')
  const exceptions: Exception[] = []
  for (const path of form.lines('ignore-file')) {
    try {
      const base = parseBasePath(path)
      const text = await (base === undefined ? options.files.readText(path) : options.readBase(base))
      exceptions.push(...(await options.parseFile({ path, text })))
    } catch (error) {
      form.problem('ignore-file', `"${path}" could not be read: ${errorMessage(error)}`)
    }
  }
  return { exceptions, harborAllowlist, ...(unusedExceptions === 'note' ? {} : { unusedExceptions }) }
}
