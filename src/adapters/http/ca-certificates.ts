import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g

/**
 * The certificates in the file that SSL_CERT_FILE names, each as PEM text. crane trusts that file (Go, crypto/x509) and
 * Node does not, but both must reach the same servers. Node itself reads NODE_EXTRA_CA_CERTS.
 *
 * @returns [] when there is no such file, as in Go; text that is not a certificate is skipped.
 */
export function readCaCertificates(environment: Readonly<Record<string, string | undefined>>): string[] {
  const path = environment['SSL_CERT_FILE'] ?? ''
  if (path === '') return []
  try {
    return findCertificates(readFileSync(path, 'utf8')).filter((pem) => parseCertificate(pem) !== undefined)
  } catch {
    return []
  }
}

/** What looks like a certificate in a text, each as PEM text. */
export function findCertificates(text: string): string[] {
  return text.match(CERTIFICATE) ?? []
}

/** undefined for a text that is damaged. */
export function parseCertificate(pem: string): X509Certificate | undefined {
  try {
    return new X509Certificate(pem)
  } catch {
    return undefined
  }
}
