import { errorMessage } from '../domain/errors.ts'
import type { NameOfKind } from '../metadata/actions.ts'
import type { InputForm, OutputFiles } from './form.ts'

/** The path of a file that will be written, tried before anything is done; '' when it was not given. */
export async function readOutputFile<Name extends NameOfKind<'text'>>(
  form: InputForm<Name>,
  options: { readonly name: Name; readonly files: OutputFiles },
): Promise<string> {
  const path = form.text(options.name)
  if (path === '') return ''
  try {
    await options.files.requireWritablePath(path)
  } catch (error) {
    form.problem(options.name, `"${path}" cannot be written: ${errorMessage(error)}`)
  }
  return path
}
