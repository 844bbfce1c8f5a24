import { createHash } from 'node:crypto'
import { dsse } from '@sigstore/core'
import { HashAlgorithm } from '@sigstore/protobuf-specs'
import { RekorWitness, type SignatureBundle, type Witness } from '@sigstore/sign'
import { answeredStatus } from './door.ts'

/** How a log says that it has no such path. */
const NOT_THERE: readonly (number | undefined)[] = [404, 405]

/**
 * Enters signatures in a transparency log of either version: the second one (Rekor, "tiles") does not know the paths of the
 * first, and shows no time.
 */
export function createLogWitness(log: string): Witness {
  const first = new RekorWitness({ rekorBaseURL: log, entryType: 'dsse' })
  const second = new RekorWitness({ rekorBaseURL: log, majorApiVersion: 2 })
  let isSecond = false
  return {
    async testify(content, key) {
      if (!isSecond) {
        try {
          return await first.testify(content, key)
        } catch (error) {
          if (!NOT_THERE.includes(answeredStatus(error))) throw error
          isSecond = true
        }
      }
      return second.testify(asHash(content), key)
    },
  }
}

/**
 * An envelope as the signature of a hash: the one form of version 2 that cosign verifies (sigstore-go 1.2, pkg/verify).
 * The library would enter it as an envelope.
 */
function asHash(content: SignatureBundle): SignatureBundle {
  if (content.$case !== 'dsseEnvelope') return content
  const { payloadType, payload, signatures } = content.dsseEnvelope
  const digest = createHash('sha256').update(dsse.preAuthEncoding(payloadType, payload)).digest()
  return {
    $case: 'messageSignature',
    messageSignature: {
      messageDigest: { algorithm: HashAlgorithm.SHA2_256, digest },
      signature: signatures[0]?.sig ?? Buffer.alloc(0),
    },
  }
}
