/** Certificates: in a Secret, presented by a server, and being issued by cert-manager. */

/** The relevant fields of an X.509 certificate. All texts are foreign. */
export interface CertificateInfo {
  /** DNS names and addresses of its subjectAltName; clients check nothing else. */
  readonly names: readonly string[]
  /** Common name of the issuer. */
  readonly issuer: string
  /** Milliseconds since the epoch. */
  readonly notBefore: number
  readonly notAfter: number
}

/** The content of a TLS Secret. */
export type TlsSecret =
  | { readonly kind: 'absent' }
  | { readonly kind: 'incomplete'; readonly lacks: readonly string[] }
  /** `tls.crt` or `tls.key` cannot be read as PEM. */
  | { readonly kind: 'unreadable'; readonly key: string }
  | {
      readonly kind: 'certificate'
      /** The first of `tls.crt`, which the server presents as its own. */
      readonly certificate: CertificateInfo
      /** Whether `tls.key` belongs to it. */
      readonly hasItsKey: boolean
    }

/** A condition in the status of a cert-manager object. Reason and message are foreign. */
export interface Condition {
  readonly type: string
  /** `True`, `False` or `Unknown`. */
  readonly status: string
  readonly reason: string
  readonly message: string
}

/**
 * The objects of cert-manager in the namespace. Each one belongs to one of the list before it, and the last one
 * explains best why there is no certificate yet.
 */
export interface Issuance {
  readonly certificates: readonly {
    readonly name: string
    readonly secretName: string
    readonly conditions: readonly Condition[]
    /** When the last attempt failed, in milliseconds since the epoch; 0 when it did not. */
    readonly failedAt: number
    /** Consecutive failed attempts. */
    readonly failures: number
  }[]
  readonly requests: readonly (OwnedObject & { readonly conditions: readonly Condition[] })[]
  readonly orders: readonly (OwnedObject & { readonly state: string; readonly reason: string })[]
  readonly challenges: readonly (OwnedObject & {
    /** `HTTP-01` or `DNS-01`. */
    readonly type: string
    readonly state: string
    readonly reason: string
  })[]
}

export interface OwnedObject {
  readonly name: string
  /** Names of the objects that own it. */
  readonly owners: readonly string[]
  /** Milliseconds since the epoch. */
  readonly createdAt: number
}

/** Whether a certificate with these names covers the host: `*` stands for one label (RFC 6125, 6.4.3). */
export function coversHost(names: readonly string[], host: string): boolean {
  const wanted = host.toLowerCase()
  const [, ...parents] = wanted.split('.')
  // No client accepts a wildcard for a whole top-level domain.
  const wildcard = parents.length > 1 ? `*.${parents.join('.')}` : undefined
  return names.some((name) => [wanted, wildcard].includes(name.toLowerCase().replace(/\.$/, '')))
}
