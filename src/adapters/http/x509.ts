import { createPrivateKey, X509Certificate } from 'node:crypto'
import type { CertificateInfo, TlsSecret } from '../../domain/kubernetes/certificate.ts'

const CERTIFICATE_KEY = 'tls.crt'
const PRIVATE_KEY = 'tls.key'

/** The content of a TLS Secret; undefined stands for a missing Secret. The key is not returned. */
export function readTlsSecret(data: Readonly<Record<string, string>> | undefined): TlsSecret {
  if (data === undefined) return { kind: 'absent' }
  const lacks = [CERTIFICATE_KEY, PRIVATE_KEY].filter((key) => (data[key] ?? '').trim() === '')
  if (lacks.length > 0) return { kind: 'incomplete', lacks }
  const certificate = valueOrUndefined(() => new X509Certificate(data[CERTIFICATE_KEY] ?? ''))
  if (certificate === undefined) return { kind: 'unreadable', key: CERTIFICATE_KEY }
  const key = valueOrUndefined(() => createPrivateKey(data[PRIVATE_KEY] ?? ''))
  if (key === undefined) return { kind: 'unreadable', key: PRIVATE_KEY }
  return {
    kind: 'certificate',
    certificate: readCertificate(certificate),
    hasItsKey: certificate.checkPrivateKey(key),
  }
}

export function readCertificate(certificate: X509Certificate): CertificateInfo {
  return {
    names: readNames(certificate.subjectAltName ?? ''),
    issuer: readIssuer(certificate.issuer),
    notBefore: Date.parse(certificate.validFrom),
    notAfter: Date.parse(certificate.validTo),
  }
}

/** `DNS:a.example, IP Address:127.0.0.1`, as Node prints it; names with a separator are quoted. */
function readNames(subjectAltName: string): string[] {
  return [...subjectAltName.matchAll(/(?:DNS|IP Address):("(?:[^"\\]|\\.)*"|[^,]*)/g)].map(
    ([, name = '']) => name,
  )
}

/** The common name, or all fields without one; Node prints one field per line. */
function readIssuer(issuer: string): string {
  const fields = issuer.split('\n')
  return fields.find((field) => field.startsWith('CN='))?.slice(3) ?? fields.filter(Boolean).join(', ')
}

function valueOrUndefined<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
