/** Fulcio: sigstore's own mock for the certificates, behind the checks that the real one makes and the mock does not. */
import { createPublicKey, verify } from 'node:crypto'
import { fulcioHandler, initializeCA, initializeCTLog } from '@sigstore/mock'
import { makeKeys, type Reply } from './parts.ts'
import type { TokenIssuer } from './tokens.ts'

interface SigningRequest {
  readonly credentials?: { readonly oidcIdentityToken?: string }
  readonly publicKeyRequest?: {
    readonly publicKey?: { readonly content?: string }
    readonly proofOfPossession?: string
  }
  /** What cosign sends in its place. */
  readonly certificateSigningRequest?: string
}

/** @param options.clock when the certificates begin to be valid, for ten minutes; now by default. */
export async function createAuthority(options: {
  readonly tokens: TokenIssuer
  readonly clock?: Date
  readonly hasCertificateLog: boolean
}) {
  const { tokens, clock, hasCertificateLog } = options
  const log = await initializeCTLog(makeKeys())
  const authority = await initializeCA(makeKeys(), hasCertificateLog ? log : undefined, clock)
  const handler = fulcioHandler(authority, { subjectClaim: 'san' })
  return {
    certificate: Buffer.from(authority.rootCertificate.buffer),
    certificateLog: log,
    /** @param authorization the header, in which cosign sends its token; others send it in the request. */
    async issue(body: string, authorization: string): Promise<Reply> {
      const request = JSON.parse(body) as SigningRequest
      try {
        const token = request.credentials?.oidcIdentityToken ?? authorization.replace(/^Bearer /, '')
        const claims = tokens.read(token, 'sigstore')
        requireProof(request, claims['sub'] ?? '')
        // The name in the certificate is an address; the mock takes a claim as it is.
        const payload = { ...claims, san: `https://github.com/${claims['job_workflow_ref']}` }
        const stub = `e30.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.`
        const credentials = { oidcIdentityToken: stub }
        // The mock answers 201, and the real one 200; cosign takes no other.
        return { ...(await handler.fn(JSON.stringify({ ...request, credentials }))), statusCode: 200 }
      } catch (error) {
        const message = `There was an error processing the identity token: ${(error as Error).message}`
        return {
          statusCode: 400,
          response: JSON.stringify({ code: 3, message }),
          contentType: 'application/json',
        }
      }
    },
  }
}

/** The client has to hold the private key: it signs the subject of the token with it. A signing request has its own signature. */
function requireProof({ publicKeyRequest }: SigningRequest, subject: string): void {
  if (publicKeyRequest === undefined) return
  const key = createPublicKey(publicKeyRequest.publicKey?.content ?? '')
  const proof = Buffer.from(publicKeyRequest.proofOfPossession ?? '', 'base64')
  if (!verify('sha256', Buffer.from(subject), key, proof)) {
    throw new Error('the signature supplied with the token is not of this key')
  }
}
