import { type Bundle, bundleFromJSON } from '@sigstore/bundle'
import { STATEMENT_MEDIA_TYPE } from '../../domain/attestation/statement.ts'
import type { OpenedBundle } from '../../ports/attestation/statements.ts'
import { decodeStatement, parseJson, refused } from './statement-wire.ts'

/** A bundle around an in-toto statement. */
export type EnvelopeBundle = Bundle & { readonly content: { readonly $case: 'dsseEnvelope' } }

/**
 * Opens a bundle around an in-toto statement.
 *
 * @param findProblem why its signature does not hold, completing "it …". What is in the statement is read only after it.
 */
export function openEnvelope(
  bytes: Uint8Array,
  findProblem: (bundle: EnvelopeBundle) => string | undefined,
): OpenedBundle {
  const bundle = parseBundle(bytes)
  if (bundle === undefined || !isEnvelope(bundle)) {
    return refused('is not a sigstore bundle with a statement')
  }
  const { payloadType, payload } = bundle.content.dsseEnvelope
  if (payloadType !== STATEMENT_MEDIA_TYPE) return refused('does not hold an in-toto statement')
  const problem = findProblem(bundle)
  if (problem !== undefined) return refused(problem)
  return decodeStatement(payload)
}

const isEnvelope = (bundle: Bundle): bundle is EnvelopeBundle => bundle.content.$case === 'dsseEnvelope'

/** undefined for anything that is none, or that can be read in two ways: the library throws errors of many kinds. */
function parseBundle(bytes: Uint8Array): Bundle | undefined {
  const json = parseJson(bytes)
  if (json === undefined || json.ambiguous !== undefined) return undefined
  try {
    return bundleFromJSON(json.value)
  } catch {
    return undefined
  }
}
