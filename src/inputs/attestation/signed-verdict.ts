import {
  GITHUB_ISSUER,
  parseIdentity,
  parseSourceRepository,
  type WantedIdentity,
} from '../../domain/attestation/identity.ts'
import { type HarborRepository, parseHarborRepository } from '../../domain/harbor/repository.ts'
import type { StatementVerifier } from '../../ports/attestation/statements.ts'
import type { InputContext } from '../context.ts'
import type { InputForm } from '../form.ts'
import { openText, readJson, readPem } from './text-or-file.ts'

const IDENTITY_INPUTS = ['verify-issuer', 'verify-repository', 'trusted-root'] as const

type VerifyName = 'verify-key' | 'verify-identity' | (typeof IDENTITY_INPUTS)[number]

/** Whether a signed verdict is asked for, and a report is not enough. */
export function wantsSignedVerdict(form: InputForm<'verify-key' | 'verify-identity'>): boolean {
  return form.text('verify-key') !== '' || form.text('verify-identity') !== ''
}

/** `verify-key`, or `verify-identity` with what belongs to it; undefined when neither was given, and for a problem. */
export async function readVerifier(
  context: InputContext<VerifyName>,
): Promise<StatementVerifier | undefined> {
  const { form, files } = context
  if (form.text('verify-identity') === '') {
    for (const name of IDENTITY_INPUTS) {
      // The runner gives the default as if it had been written.
      const unused = name === 'verify-issuer' ? GITHUB_ISSUER : ''
      if (form.text(name) !== unused) form.problem(name, 'has no effect without "verify-identity"')
    }
    if (form.text('verify-key') === '') return undefined
    const pem = await readPem(form, { name: 'verify-key', files })
    return openText(form, 'verify-key', () => context.openVerifier(pem))
  }
  if (form.text('verify-key') !== '') {
    form.problem(
      'verify-identity',
      'cannot be given beside "verify-key": one of the two decides who may sign',
    )
    return undefined
  }
  return readIdentityVerifier(context)
}

async function readIdentityVerifier(
  context: InputContext<VerifyName>,
): Promise<StatementVerifier | undefined> {
  const { form, files } = context
  const name = form.optional('verify-identity', parseIdentity)
  const repository = form.optional('verify-repository', parseSourceRepository)
  if (form.text('trusted-root') === '') {
    form.problem(
      'trusted-root',
      'is required with "verify-identity": write the file with "gh attestation trusted-root" or "cosign trusted-root create --with-default-services", on a machine that you trust, and keep it in the repository',
    )
    return undefined
  }
  const text = await readJson(form, { name: 'trusted-root', files })
  if (name === undefined || form.isRefused('verify-repository')) return undefined
  const wanted: WantedIdentity = {
    name,
    issuer: form.text('verify-issuer'),
    ...(repository === undefined ? {} : { repository }),
  }
  return openText(form, 'trusted-root', () => context.openIdentityVerifier(wanted, text))
}

/** The same where nothing else decides. */
export async function readRequiredVerifier(
  context: InputContext<VerifyName>,
): Promise<StatementVerifier | undefined> {
  const verifier = await readVerifier(context)
  if (!wantsSignedVerdict(context.form)) {
    context.form.problem(
      'verify-key',
      'is required, or "verify-identity" for a verdict that is signed without a key',
    )
  }
  return verifier
}

/** `judged-in` of an action that takes several, one a line or separated by commas; empty when it was not given. */
export function readEveryJudgedIn(form: InputForm<'judged-in'>): HarborRepository[] {
  return form.list('judged-in').flatMap((text) => {
    const options = { text, parser: parseHarborRepository, fallback: undefined }
    return form.parse<HarborRepository | undefined>('judged-in', options) ?? []
  })
}

/** `judged-in`; undefined when it was not given. */
export function readJudgedIn(form: InputForm<'judged-in'>): HarborRepository | undefined {
  return form.optional('judged-in', parseHarborRepository)
}
