import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g

/**
 * The certificates in the file that SSL_CERT_FILE names, each as PEM text. crane trusts that file (Go,
 * crypto/x509) and Node does not: what is reached with one is to be reached with the other. NODE_EXTRA_CA_CERTS is
 * Node's own affair.
 *
 * @returns [] when there is no such file, as Go takes it, and without what is no certificate in it.
 */
export function readCaCertificates(environment: Readonly<Record<string, string | undefined>>): string[] {
  const path = environment['SSL_CERT_FILE'] ?? ''
  if (path === '') return []
  try {
    return (readFileSync(path, 'utf8').match(CERTIFICATE) ?? []).filter(isCertificate)
  } catch {
    return []
  }
}

function isCertificate(pem: string): boolean {
  try {
    new X509Certificate(pem)
    return true
  } catch {
    return false
  }
}
