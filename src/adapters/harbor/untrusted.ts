import type { X509Certificate } from 'node:crypto'
import type { HarborAddress } from '../../domain/harbor/connection.ts'
import { quote } from '../../domain/text/quote.ts'
import { findCertificates, parseCertificate } from '../http/ca-certificates.ts'
import type { HttpClient } from '../http/client.ts'
import { fetchPeer } from '../http/peer-certificate.ts'
import { readCertificate } from '../http/x509.ts'

/** What to do about a certificate of Harbor whose authority the runner does not trust. */

type Authority = Pick<HarborAddress, 'caCertificate'>

/** The advice as far as it is known without looking at Harbor's certificate: it completes a sentence after a semicolon. */
export function adviseOnAuthority({ caCertificate }: Authority): string {
  return caCertificate === ''
    ? 'set "ca-certificate" to that authority'
    : 'the certificates in "ca-certificate" do not show that authority either. Give the certificate of the authority and those of all between, not that of the server'
}

/**
 * The advice after a look at the certificate that Harbor presents, which nothing is sent over.
 *
 * @returns that of `adviseOnAuthority` when Harbor does not show it again.
 */
export async function lookAtAuthority(
  address: Authority & Pick<HarborAddress, 'url'>,
  { client, signal }: { readonly client: HttpClient; readonly signal: AbortSignal },
): Promise<string> {
  const shown = await fetchPeer({ target: new URL(address.url), proxy: client.proxy, signal })
  if (shown === undefined) return adviseOnAuthority(address)
  const named = `it names ${quote(readCertificate(shown).issuer)} as that authority`
  if (address.caCertificate === '') return `${named}. Set "ca-certificate" to its certificate`
  return `${named}. ${judgeGiven(shown, address)}`
}

function judgeGiven(shown: X509Certificate, { caCertificate }: Authority): string {
  const given = findCertificates(caCertificate).map(parseCertificate)
  if (given.every((certificate) => certificate === undefined)) {
    return 'What "ca-certificate" holds is damaged: none of its certificates can be read'
  }
  if (given.some((certificate) => certificate?.fingerprint256 === shown.fingerprint256)) {
    return 'What "ca-certificate" holds is the certificate of the server itself. Give that of the authority'
  }
  if (given.some((certificate) => certificate !== undefined && isIssuedBy(shown, certificate))) {
    return 'It is in "ca-certificate", and the authority above it is not. Add that, up to the root'
  }
  return 'It is not in "ca-certificate". Give the certificate of that authority, and those of all above it'
}

function isIssuedBy(certificate: X509Certificate, authority: X509Certificate): boolean {
  return certificate.checkIssued(authority) && certificate.verify(authority.publicKey)
}
