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
  /** Answers by the text of their entry. */
  const known = new Map<string, { readonly id: string; readonly body: string }>()
  const answer = (
    statusCode: number,
    { id, body }: { readonly id: string; readonly body: string },
  ): Reply => ({
    statusCode,
    response: body,
    contentType: 'application/json',
    // cosign finds its entry by the one, and who enters it again by the other.
    headers: { etag: id, location: `/api/v1/log/entries/${id}` },
  })
  return {
    publicKey: log.publicKey,
    async enter(proposed: string): Promise<Reply> {
      const entry = canonical(JSON.parse(proposed) as ProposedEntry)
      const text = JSON.stringify(entry)
      const before = known.get(text)
      if (before !== undefined) return answer(409, { ...before, body: '' })
      const entered = (await log.log(entry)) as unknown as Record<string, object>
      const made = { id: Object.keys(entered)[0] ?? '', body: JSON.stringify(entered) }
      known.set(text, made)
      return answer(201, made)
    },
    find(id: string): Reply {
      const found = [...known.values()].find((each) => each.id === id)
      return found === undefined ? { statusCode: 404, response: '' } : answer(200, found)
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
