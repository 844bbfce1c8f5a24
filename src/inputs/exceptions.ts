import { errorMessage } from '../domain/errors.ts'
import type { Exception } from '../domain/exceptions/exception.ts'
import type { InputFiles, InputForm } from './form.ts'

export interface ExceptionInputs {
  /** Out of the files, in their order. */
  readonly exceptions: readonly Exception[]
  /** Whether Harbor's own allowlist is asked for. */
  readonly harborAllowlist: boolean
}

/** Reads a file of exceptions. @throws Error that says what is wrong with it. */
export type ParseExceptionFile = (file: { readonly path: string; readonly text: string }) => Exception[]

/** `ignore-file` (one path a line), `harbor-allowlist`. */
export async function readExceptions(
  form: InputForm,
  options: { readonly files: InputFiles; readonly parseFile: ParseExceptionFile },
): Promise<ExceptionInputs> {
  const harborAllowlist = form.flag('harbor-allowlist', { standard: true })
  const exceptions: Exception[] = []
  for (const path of form.lines('ignore-file')) {
    try {
      exceptions.push(...options.parseFile({ path, text: await options.files.readText(path) }))
    } catch (error) {
      form.problem('ignore-file', `"${path}" could not be read: ${errorMessage(error)}`)
    }
  }
  return { exceptions, harborAllowlist }
}
