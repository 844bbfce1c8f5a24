import { isLoopback } from '../text/loopback.ts'
import { withoutTrailing } from '../text/trailing.ts'

/** The services of a keyless signature. */
export interface SigstoreServices {
  /** Fulcio, which gives a certificate for the identity of the run. */
  readonly authority: string
  /** Confirms when a signature was there (RFC 3161). */
  readonly timestamps?: string
  /** Rekor, a public list of signatures. */
  readonly log?: string
}

/**
 * The services that GitHub runs for its own attestations of private repositories, which keep no public list, by the
 * address of the server (actions/toolkit, packages/attest, endpoints.ts).
 *
 * @returns undefined for any other server, GitHub Enterprise Server among them.
 */
export function githubServices(serverUrl: string): SigstoreServices | undefined {
  if (!URL.canParse(serverUrl)) return undefined
  const { protocol, hostname } = new URL(serverUrl)
  const isTenant = /^[a-z0-9-]+\.ghe\.com$/.test(hostname)
  if (protocol !== 'https:' || (hostname !== 'github.com' && !isTenant)) return undefined
  const domain = isTenant ? hostname : 'githubapp.com'
  return { authority: `https://fulcio.${domain}`, timestamps: `https://timestamp.${domain}` }
}

/**
 * The address of a service, without a slash at its end. The token of the run goes to one of them: plain HTTP only within
 * this machine.
 *
 * @throws Error that completes "it …".
 */
export function parseServiceUrl(text: string): string {
  if (!URL.canParse(text)) throw new Error('is not an address, as in https://fulcio.example.com')
  const { protocol, hostname, username, password, search, hash, href } = new URL(text)
  if (username !== '' || password !== '') throw new Error('has a user name or a password in it')
  if (search !== '' || hash !== '') throw new Error('has a query or a fragment; give the address alone')
  if (protocol !== 'https:' && !(protocol === 'http:' && isLoopback(hostname))) {
    throw new Error(`begins with ${protocol}//; what is sent there must be encrypted (https://)`)
  }
  return withoutTrailing(href, '/')
}
