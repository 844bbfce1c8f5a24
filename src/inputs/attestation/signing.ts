import { parseServiceUrl, type SigstoreServices } from '../../domain/attestation/services.ts'
import { assertNever } from '../../domain/errors.ts'
import type { ScanMode } from '../../domain/scan/scan-mode.ts'
import type { StatementSigner } from '../../ports/attestation/statements.ts'
import type { InputContext } from '../context.ts'
import type { InputForm } from '../form.ts'
import { openText, readPem } from './text-or-file.ts'

const KEY_INPUTS = ['signing-key', 'signing-key-password'] as const
const SERVICE_INPUTS = ['fulcio-url', 'timestamp-url', 'rekor-url'] as const

type KeyName = (typeof KEY_INPUTS)[number]
type ServiceName = (typeof SERVICE_INPUTS)[number]
type SigningName = 'attest' | KeyName | ServiceName

/** `attest` with the inputs of a key and of services; undefined when nothing is to be signed. */
export async function readSigner(context: InputContext<SigningName>): Promise<StatementSigner | undefined> {
  const { form } = context
  const way = form.choice('attest')
  // What belongs to a wrong word is not known.
  if (form.isRefused('attest')) return undefined
  if (way !== 'key') refuseUnused(form, KEY_INPUTS, 'key')
  if (way !== 'keyless') refuseUnused(form, SERVICE_INPUTS, 'keyless')
  switch (way) {
    case 'off':
      return undefined
    case 'key':
      return readKeySigner(context)
    case 'keyless':
      return readKeylessSigner(context)
    default:
      return assertNever(way)
  }
}

function refuseUnused<Name extends KeyName | ServiceName>(
  form: InputForm<Name>,
  names: readonly Name[],
  way: string,
): void {
  for (const name of names) {
    if (form.raw(name).trim() !== '') form.problem(name, `has no effect without "attest: ${way}"`)
  }
}

/** `fulcio-url`, `timestamp-url`, `rekor-url`; undefined when there is a problem. */
function readKeylessSigner(context: InputContext<'attest' | ServiceName>): StatementSigner | undefined {
  const { form, keyless } = context
  const services = readServices(context)
  if (keyless.openSigner === undefined) {
    form.problem(
      'attest',
      '"keyless" needs a token of the identity of this run, and the job may not ask for one: give the job "permissions: id-token: write" beside those that it has (a run from a fork never gets it)',
    )
    return undefined
  }
  return services === undefined ? undefined : keyless.openSigner(services)
}

/** The services that are given, or those of the server that runs the workflow: never some of both. */
function readServices({
  form,
  keyless,
}: Pick<InputContext<ServiceName>, 'form' | 'keyless'>): SigstoreServices | undefined {
  const [authority, timestamps, log] = SERVICE_INPUTS.map((name) => form.optional(name, parseServiceUrl))
  if (SERVICE_INPUTS.some((name) => form.isRefused(name))) return undefined
  if (authority === undefined) {
    if (timestamps === undefined && log === undefined && keyless.services !== undefined)
      return keyless.services
    form.problem(
      'fulcio-url',
      keyless.services === undefined
        ? 'is required with "attest: keyless": the server that runs this workflow has no certificate authority that is known'
        : 'is required with "timestamp-url" and "rekor-url": they are not added to the services that GitHub has',
    )
    return undefined
  }
  if (timestamps === undefined && log === undefined) {
    form.problem(
      'fulcio-url',
      'needs "timestamp-url" or "rekor-url" beside it: its certificates are valid for minutes, and without one of them it cannot be shown later that the signature was made in time',
    )
    return undefined
  }
  return {
    authority,
    ...(timestamps === undefined ? {} : { timestamps }),
    ...(log === undefined ? {} : { log }),
  }
}

/** `signing-key`, `signing-key-password`, which are masked; undefined for a key with a problem. */
async function readKeySigner(context: InputContext<KeyName>): Promise<StatementSigner | undefined> {
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
  return openText(form, 'signing-key', () => context.openSigner({ pem, password }))
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

/** `attest-sbom`, and what it needs beside it. */
export function readAttestedSboms(form: InputForm<'attest-sbom' | 'attest' | 'sbom'>): boolean {
  const isAsked = form.boolean('attest-sbom')
  if (isAsked && form.choice('attest') === 'off' && !form.isRefused('attest')) {
    form.problem('attest-sbom', 'needs "attest: key" or "attest: keyless"')
  }
  if (isAsked && !form.boolean('sbom') && !form.isRefused('sbom')) {
    form.problem('attest-sbom', 'needs "sbom: true", which has Harbor make what is signed')
  }
  return isAsked
}

/** The same where a verdict is there and has to be signed. */
export async function readRequiredSigner(
  context: InputContext<SigningName>,
): Promise<StatementSigner | undefined> {
  const signer = await readSigner(context)
  if (context.form.choice('attest') === 'off' && !context.form.isRefused('attest')) {
    context.form.problem('attest', '"off" signs nothing; leave this step out, or give key or keyless')
  }
  return signer
}
