import type { KeyObject } from 'node:crypto'
import { toSignedEntity, VerificationError, Verifier } from '@sigstore/verify'
import type { StatementVerifier } from '../../ports/attestation/statements.ts'
import { type EnvelopeBundle, openEnvelope } from './envelope.ts'
import { publicKeyHint } from './key-signer.ts'

/**
 * Opens what the owner of one of the keys signed. The keys are all that is trusted: what a bundle says of its key, of
 * transparency logs and timestamps proves nothing here.
 */
export function createKeyVerifier(publicKeys: readonly KeyObject[]): StatementVerifier {
  const ownHints = publicKeys.map(publicKeyHint)
  const verifiers = publicKeys.map(
    (publicKey) =>
      new Verifier(
        {
          publicKey: () => ({ publicKey, validFor: () => true }),
          certificateAuthorities: [],
          timestampAuthorities: [],
          tlogs: [],
          ctlogs: [],
        },
        { tlogThreshold: 0, ctlogThreshold: 0, timestampThreshold: 0 },
      ),
  )
  return {
    open: (bytes) =>
      openEnvelope(bytes, (bundle) => {
        const material = bundle.verificationMaterial.content
        if (material.$case !== 'publicKey') return 'is signed by a certificate, and "verify-key" was given'
        if (verifiers.some((verifier) => isSigned(bundle, verifier))) return undefined
        if (ownHints.includes(material.publicKey.hint)) return 'was changed after it was signed'
        return publicKeys.length === 1
          ? 'is signed with another key than "verify-key"'
          : `is signed with another key than the ${publicKeys.length} of "verify-key"`
      }),
  }

  function isSigned(bundle: EnvelopeBundle, verifier: Verifier): boolean {
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
