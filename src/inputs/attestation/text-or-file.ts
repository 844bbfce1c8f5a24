import { errorMessage } from '../../domain/errors.ts'
import type { InputName } from '../../metadata/actions.ts'
import type { InputFiles, InputForm } from '../form.ts'

type PemName = 'signing-key' | 'verify-key'
type JsonName = 'trusted-root'

/** The text of a key, or of the file that is named; nothing of it is quoted. */
export function readPem<Name extends PemName>(
  form: InputForm<Name>,
  options: { readonly name: Name; readonly files: InputFiles },
): Promise<string> {
  return readText(form, { ...options, isText: (text) => /-----BEGIN|\n/.test(text), form: 'PEM text' })
}

/** A JSON text, or that of the file that is named. */
export function readJson<Name extends JsonName>(
  form: InputForm<Name>,
  options: { readonly name: Name; readonly files: InputFiles },
): Promise<string> {
  return readText(form, { ...options, isText: (text) => text.startsWith('{'), form: 'JSON' })
}

async function readText<Name extends PemName | JsonName>(
  form: InputForm<Name>,
  options: {
    readonly name: Name
    readonly files: InputFiles
    readonly isText: (text: string) => boolean
    readonly form: string
  },
): Promise<string> {
  const { name, files } = options
  const text = form.text(name)
  if (options.isText(text)) return text
  try {
    return await files.readText(text)
  } catch (error) {
    form.problem(name, describeNoText(options.form, error))
    return ''
  }
}

/** Of an input that is a text or the path of one, neither of which is quoted: it may be a secret. */
export function describeNoText(form: string, error: unknown): string {
  return `is neither ${form} nor the path of a file that can be read: ${errorMessage(error)}`
}

/** What is made of a text; undefined, and a problem of the input, when it cannot be made. */
export async function openText<Name extends InputName, Opened>(
  form: InputForm<Name>,
  name: Name,
  open: () => Promise<Opened>,
): Promise<Opened | undefined> {
  if (form.isRefused(name)) return undefined
  try {
    return await open()
  } catch (error) {
    form.problem(name, errorMessage(error))
    return undefined
  }
}
