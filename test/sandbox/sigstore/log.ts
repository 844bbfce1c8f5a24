/** Rekor: sigstore's own mock for its signatures, around entries as the real one makes them. */
import { createHash, createPublicKey, sign, verify, X509Certificate } from 'node:crypto'
import { dsse } from '@sigstore/core'
import { initializeTLog } from '@sigstore/mock'
import { canonicalJson } from '../../../src/domain/text/canonical-json.ts'
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

interface Verifier {
  readonly keyDetails: string
  readonly x509Certificate: { readonly rawBytes: string }
}

/** What version 2 takes (rekor-tiles), of what cosign verifies. */
interface EntryRequest {
  readonly hashedRekordRequestV002?: {
    readonly digest: string
    readonly signature: { readonly content: string; readonly verifier: Verifier }
  }
}

/**
 * Rekor of version 2, a log with one entry at a time: without promises and times. (That of the mock has a wrong root, and
 * enters what was proposed.)
 *
 * @param url its own address, which its checkpoints name.
 */
export function createTiledLog(url: string) {
  const keys = makeKeys()
  const publicKey = keys.publicKey.export({ type: 'spki', format: 'der' })
  const keyId = createHash('sha256').update(publicKey).digest()
  // Without the port, as cosign has it.
  const origin = new URL(url).hostname
  return {
    publicKey,
    enter(body: string): Reply {
      const entry = tiledEntry(JSON.parse(body) as EntryRequest)
      const canonicalizedBody = Buffer.from(canonicalJson(entry))
      const rootHash = createHash('sha256')
        .update(Buffer.concat([Buffer.of(0), canonicalizedBody]))
        .digest('base64')
      const note = `${origin}\n1\n${rootHash}\n`
      const signature = sign('sha256', Buffer.from(note), keys.privateKey)
      const signed = Buffer.concat([keyId.subarray(0, 4), signature]).toString('base64')
      const response = JSON.stringify({
        logIndex: '0',
        logId: { keyId: keyId.toString('base64') },
        kindVersion: { kind: entry.kind, version: entry.apiVersion },
        integratedTime: '0',
        inclusionProof: {
          logIndex: '0',
          rootHash,
          treeSize: '1',
          hashes: [],
          checkpoint: { envelope: `${note}\n\u2014 ${origin} ${signed}\n` },
        },
        canonicalizedBody: canonicalizedBody.toString('base64'),
      })
      return { statusCode: 201, response, contentType: 'application/json' }
    },
  }
}

/** What was signed is not in the request: the real one verifies the signature by the hash, for which Node has no call. */
function tiledEntry({ hashedRekordRequestV002: hashed }: EntryRequest) {
  if (hashed === undefined) throw new Error('the request is not one for the signature of a hash')
  const { digest, signature } = hashed
  const spec = { hashedRekordV002: { data: { algorithm: 'SHA2_256', digest }, signature } }
  return { apiVersion: '0.0.2', kind: 'hashedrekord', spec }
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
