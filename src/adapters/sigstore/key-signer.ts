import { createHash, createPublicKey, type KeyObject, sign } from 'node:crypto'
import { bundleToJSON, toDSSEBundle } from '@sigstore/bundle'
import { dsse } from '@sigstore/core'
import { STATEMENT_MEDIA_TYPE } from '../../domain/attestation/statement.ts'
import type { StatementSigner } from '../../ports/attestation/statements.ts'

/** Signs with a private key; nothing is sent anywhere. */
export function createKeySigner(key: KeyObject): StatementSigner {
  const keyHint = publicKeyHint(createPublicKey(key))
  return {
    async sign(statement) {
      const artifact = Buffer.from(statement, 'utf8')
      const signature = sign(undefined, dsse.preAuthEncoding(STATEMENT_MEDIA_TYPE, artifact), key)
      const bundle = toDSSEBundle({ artifact, artifactType: STATEMENT_MEDIA_TYPE, signature, keyHint })
      const { dsseEnvelope } = bundle.content
      // The library puts the hint here too, and cosign then looks for a key of that name: "accepted signatures do not
      // match threshold". cosign itself leaves it out.
      for (const each of dsseEnvelope.signatures) each.keyid = ''
      return JSON.stringify(bundleToJSON(bundle))
    },
  }
}

/** What cosign 3 calls the hint of a key: the SHA-256 of its DER (SubjectPublicKeyInfo), in base64. */
export function publicKeyHint(key: KeyObject): string {
  return createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('base64')
}
