import type { KeyObject } from 'node:crypto'
import { type Bundle, bundleFromJSON } from '@sigstore/bundle'
import { toSignedEntity, VerificationError, Verifier } from '@sigstore/verify'
import { STATEMENT_MEDIA_TYPE } from '../../domain/attestation/statement.ts'
import type { StatementVerifier } from '../../ports/attestation/statements.ts'
import { publicKeyHint } from './key-signer.ts'
import { decodeStatement, parseJson } from './statement-wire.ts'

/**
 * Opens what the owner of a key signed. The key is all that is trusted: what a bundle says of transparency logs and
 * timestamps is not looked at, and proves nothing here.
 */
export function createKeyVerifier(publicKey: KeyObject): StatementVerifier {
  const ownHint = publicKeyHint(publicKey)
  const verifier = new Verifier(
    {
      publicKey: () => ({ publicKey, validFor: () => true }),
      certificateAuthorities: [],
      timestampAuthorities: [],
      tlogs: [],
      ctlogs: [],
    },
    { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 0 },
  )
  return {
    open(bytes) {
      const bundle = parseBundle(bytes)
      if (bundle?.content.$case !== 'dsseEnvelope')
        return refused('is not a sigstore bundle with a statement')
      const { payloadType, payload } = bundle.content.dsseEnvelope
      if (payloadType !== STATEMENT_MEDIA_TYPE) return refused('does not hold an in-toto statement')
      const material = bundle.verificationMaterial.content
      if (material.$case !== 'publicKey')
        return refused('is signed by a certificate, and "verify-key" was given')
      if (!isSigned(bundle)) {
        return refused(
          material.publicKey.hint === ownHint
            ? 'was changed after it was signed'
            : 'is signed with another key than "verify-key"',
        )
      }
      return decodeStatement(payload)
    },
  }

  function isSigned(bundle: Bundle): boolean {
    try {
      verifier.verify({ ...toSignedEntity(bundle), tlogEntries: [], timestamps: [] })
      return true
    } catch (error) {
      if (error instanceof VerificationError) return false
      throw error
    }
  }
}

function refused(reason: string): { readonly kind: 'refused'; readonly reason: string } {
  return { kind: 'refused', reason }
}

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
