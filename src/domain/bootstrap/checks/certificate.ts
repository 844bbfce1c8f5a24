import { assertNever } from '../../errors.ts'
import { type CertificateInfo, coversHost, type TlsSecret } from '../../kubernetes/certificate.ts'
import { formatDay } from '../../text/format.ts'
import { listFirst } from '../../text/list.ts'
import { shortLine } from '../../text/one-line.ts'

/** Why a TLS Secret cannot be used for a host. Times in milliseconds since the epoch. */
export type TlsProblem =
  | { readonly kind: 'absent' }
  | { readonly kind: 'incomplete'; readonly lacks: readonly string[] }
  | { readonly kind: 'unreadable'; readonly key: string }
  | { readonly kind: 'other-key' }
  | { readonly kind: 'other-host'; readonly host: string; readonly names: readonly string[] }
  | { readonly kind: 'expired'; readonly at: number }
  | { readonly kind: 'not-yet-valid'; readonly from: number }

/** The first problem of a TLS Secret; undefined when it can be used for the host. */
export function findTlsProblem(
  secret: TlsSecret,
  options: { readonly host: string; readonly now: number },
): TlsProblem | undefined {
  if (secret.kind !== 'certificate') return secret
  const { certificate, hasItsKey } = secret
  const { names, notBefore, notAfter } = certificate
  if (!hasItsKey) return { kind: 'other-key' }
  if (!coversHost(names, options.host)) return { kind: 'other-host', host: options.host, names }
  if (options.now >= notAfter) return { kind: 'expired', at: notAfter }
  if (options.now < notBefore) return { kind: 'not-yet-valid', from: notBefore }
  return undefined
}

/** Completes "The Secret …: ". */
export function describeTlsProblem(problem: TlsProblem): string {
  switch (problem.kind) {
    case 'absent':
      return 'it does not exist'
    case 'incomplete':
      return `it lacks ${problem.lacks.join(' and ')}`
    case 'unreadable':
      return `its ${problem.key} is not PEM, or is encrypted with a passphrase`
    case 'other-key':
      return "its tls.key does not belong to the first certificate in tls.crt, which must be the server's own"
    case 'other-host':
      return `its certificate is for ${formatNames(problem.names)} and not for ${problem.host}`
    case 'expired':
      return `its certificate expired on ${formatDay(problem.at)}`
    case 'not-yet-valid':
      return `its certificate is not valid before ${formatDay(problem.from)}`
    default:
      return assertNever(problem)
  }
}

/** `for a.example.com, signed by R11, until 2027-02-01` */
export function formatCertificate(certificate: CertificateInfo): string {
  const { names, issuer, notAfter } = certificate
  return `for ${formatNames(names)}, signed by ${shortLine(issuer) || 'an issuer without a name'}, until ${formatDay(notAfter)}`
}

/** Enough to recognise the certificate. */
const MAX_NAMES = 5

/** The names of a certificate, as a clause. */
export function formatNames(names: readonly string[]): string {
  if (names.length === 0) return 'no name (it has no subjectAltName)'
  return listFirst(names.map(shortLine), MAX_NAMES)
}
