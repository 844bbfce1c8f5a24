/** Rekor: sigstore's own mock for its signatures, around entries as the real one makes them. */
import { createHash, createPublicKey, verify, X509Certificate } from 'node:crypto'
import { dsse } from '@sigstore/core'
import { initializeTLog } from '@sigstore/mock'
import { makeKeys, type Reply } from './parts.ts'

interface ProposedEntry {
  readonly kind: string
  readonly apiVersion: string
  readonly spec: {
    readonly proposedContent: { readonly envelope: string; readonly verifiers: readonly string[] }
  }
}

interface Envelope {
  readonly payload: string
  readonly payloadType: string
  readonly signatures: readonly { readonly sig: string }[]
}

const hexOf = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex')

/** @param url its own address, which its checkpoints name. */
export async function createLog(url: string) {
  const log = await initializeTLog(url, makeKeys())
  const known = new Map<string, object>()
  return {
    publicKey: log.publicKey,
    async enter(body: string): Promise<Reply> {
      const entry = canonical(JSON.parse(body) as ProposedEntry)
      const text = JSON.stringify(entry)
      const before = [...known].find(([, other]) => JSON.stringify(other) === text)?.[0]
      if (before !== undefined) return { statusCode: 409, response: before }
      const entered = (await log.log(entry)) as unknown as Record<string, object>
      for (const [id] of Object.entries(entered)) known.set(id, entry)
      return { statusCode: 201, response: JSON.stringify(entered), contentType: 'application/json' }
    },
  }
}

/** The mock would enter what was proposed. The real one enters hashes, after it has verified the signature. */
function canonical({ kind, apiVersion, spec }: ProposedEntry): object {
  if (kind !== 'dsse' || apiVersion !== '0.0.1') throw new Error(`entries of the kind ${kind} are not taken`)
  const { envelope: text, verifiers } = spec.proposedContent
  const envelope = JSON.parse(text) as Envelope
  const payload = Buffer.from(envelope.payload, 'base64')
  const [verifier = ''] = verifiers
  const [signature] = envelope.signatures
  const pem = Buffer.from(verifier, 'base64').toString('utf8')
  const key = pem.includes('CERTIFICATE') ? new X509Certificate(pem).publicKey : createPublicKey(pem)
  const signed = dsse.preAuthEncoding(envelope.payloadType, payload)
  if (signature === undefined || !verify('sha256', signed, key, Buffer.from(signature.sig, 'base64'))) {
    throw new Error('the envelope is not signed by its verifier')
  }
  return {
    apiVersion,
    kind,
    spec: {
      envelopeHash: { algorithm: 'sha256', value: hexOf(text) },
      payloadHash: { algorithm: 'sha256', value: hexOf(payload) },
      signatures: [{ signature: signature.sig, verifier }],
    },
  }
}
