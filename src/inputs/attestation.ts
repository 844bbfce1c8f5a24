import { errorMessage } from '../domain/errors.ts'
import { type HarborRepository, parseHarborRepository } from '../domain/harbor/repository.ts'
import type { ScanMode } from '../domain/scan/scan-mode.ts'
import type { InputName } from '../metadata/actions.ts'
import type { StatementSigner, StatementVerifier } from '../ports/attestation/statements.ts'
import type { InputContext } from './context.ts'
import type { InputFiles, InputForm } from './form.ts'

type KeyName = 'signing-key' | 'signing-key-password'
type SigningName = 'attest' | KeyName

/** `attest`, `signing-key`, `signing-key-password`; undefined when nothing is to be signed. */
export async function readSigner(context: InputContext<SigningName>): Promise<StatementSigner | undefined> {
  const { form } = context
  if (form.choice('attest') !== 'off') return readKeySigner(context)
  for (const name of ['signing-key', 'signing-key-password'] as const) {
    if (form.text(name) !== '') form.problem(name, 'has no effect without "attest: key"')
  }
  return undefined
}

/** `signing-key`, `signing-key-password`, which are masked; undefined for a key with a problem. */
export async function readKeySigner(context: InputContext<KeyName>): Promise<StatementSigner | undefined> {
  const { form, files } = context
  const password = form.raw('signing-key-password')
  context.mask(password)
  if (form.text('signing-key') === '') {
    form.problem(
      'signing-key',
      'is required to sign a verdict and is empty. Is the secret set, and does this event receive secrets (runs from forks do not)?',
    )
    return undefined
  }
  const pem = await readPem(form, { name: 'signing-key', files })
  for (const line of pem.split(/\r?\n/)) if (!line.startsWith('-----')) context.mask(line.trim())
  return openKey(form, 'signing-key', () => context.openSigner({ pem, password }))
}

/** The same for a run that may reach a verdict. */
export async function readVerdictSigner(
  context: InputContext<SigningName>,
  { scan }: { readonly scan: ScanMode },
): Promise<StatementSigner | undefined> {
  const signer = await readSigner(context)
  if (context.form.choice('attest') !== 'off' && scan === 'never') {
    context.form.problem('attest', 'needs a verdict, and with "scan: never" there is no verdict')
  }
  return signer
}

/** `verify-key`; undefined when it was not given. */
export async function readVerifier(
  context: InputContext<'verify-key'>,
): Promise<StatementVerifier | undefined> {
  const { form, files } = context
  if (form.text('verify-key') === '') return undefined
  const pem = await readPem(form, { name: 'verify-key', files })
  return openKey(form, 'verify-key', () => context.openVerifier(pem))
}

/** `judged-in`; undefined when it was not given. */
export function readJudgedIn(form: InputForm<'judged-in'>): HarborRepository | undefined {
  return form.optional('judged-in', parseHarborRepository)
}

/** The text of a key, or of the file that is named; nothing of it is quoted. */
async function readPem<Name extends 'signing-key' | 'verify-key'>(
  form: InputForm<Name>,
  options: { readonly name: Name; readonly files: InputFiles },
): Promise<string> {
  const { name, files } = options
  const text = form.text(name)
  if (/-----BEGIN|\n/.test(text)) return text
  try {
    return await files.readText(text)
  } catch {
    form.problem(name, 'is neither PEM text nor the path of a file that can be read')
    return ''
  }
}

async function openKey<Name extends InputName, Key>(
  form: InputForm<Name>,
  name: Name,
  open: () => Promise<Key>,
): Promise<Key | undefined> {
  if (form.isRefused(name)) return undefined
  try {
    return await open()
  } catch (error) {
    form.problem(name, errorMessage(error))
    return undefined
  }
}
