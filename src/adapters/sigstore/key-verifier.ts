import type { KeyObject } from 'node:crypto'
import { toSignedEntity, VerificationError, Verifier } from '@sigstore/verify'
import type { StatementVerifier } from '../../ports/attestation/statements.ts'
import { type EnvelopeBundle, openEnvelope } from './envelope.ts'
import { publicKeyHint } from './key-signer.ts'

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
    open: (bytes) =>
      openEnvelope(bytes, (bundle) => {
        const material = bundle.verificationMaterial.content
        if (material.$case !== 'publicKey') return 'is signed by a certificate, and "verify-key" was given'
        if (isSigned(bundle)) return undefined
        return material.publicKey.hint === ownHint
          ? 'was changed after it was signed'
          : 'is signed with another key than "verify-key"'
      }),
  }

  function isSigned(bundle: EnvelopeBundle): boolean {
    // Without those: one that cannot be read would throw.
    const verificationMaterial = {
      ...bundle.verificationMaterial,
      tlogEntries: [],
      timestampVerificationData: undefined,
    }
    try {
      verifier.verify(toSignedEntity({ ...bundle, verificationMaterial }))
      return true
    } catch (error) {
      if (error instanceof VerificationError) return false
      throw error
    }
  }
}
