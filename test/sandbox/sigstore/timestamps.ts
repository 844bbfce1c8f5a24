/** A timestamp authority: sigstore's own mock, for both forms of a request that the real one takes. */
import { ASN1Obj } from '@sigstore/core'
import { initializeTSA, tsaHandler } from '@sigstore/mock'
import { makeKeys, type Reply } from './parts.ts'

const POLICY = '1.3.6.1.4.1.57264.2'

/** @param fixed the time that it gives; the clock's by default. */
export async function createTimestamps(fixed?: Date) {
  const clock = new Date()
  const authority = await initializeTSA(makeKeys(), clock)
  const handler = tsaHandler(authority)
  return {
    /** The one that signs, then the one that signed it. */
    certificates: [authority.intCertificate, authority.rootCertificate].map(({ buffer }) =>
      Buffer.from(buffer),
    ),
    async issue(body: Buffer, contentType: string): Promise<Reply> {
      // Whole seconds, as the real ones give. The mock writes fractions of any length, and the library reads three digits.
      clock.setTime(Math.floor((fixed?.getTime() ?? Date.now()) / 1000) * 1000)
      if (contentType.startsWith('application/json')) return handler.fn(body.toString('utf8'))
      const response = await authority.timestamp({ ...parseQuery(body), nonce: 1, policyOID: POLICY })
      return { statusCode: 201, response, contentType: 'application/timestamp-reply' }
    },
  }
}

/** A request as RFC 3161 has it, section 2.4.1. */
function parseQuery(der: Buffer) {
  const [, imprint, ...others] = ASN1Obj.parseBuffer(der as Buffer<ArrayBuffer>).subs
  const [algorithm, hash] = imprint?.subs ?? []
  if (algorithm?.subs[0] === undefined || hash === undefined) throw new Error('the request has no hash')
  return {
    artifactHash: hash.value,
    hashAlgorithmOID: algorithm.subs[0].toOID(),
    certReq: others.some(({ tag }) => tag.isBoolean()),
  }
}
