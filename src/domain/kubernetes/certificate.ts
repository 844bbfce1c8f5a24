/** Certificates as the bootstrap looks at them: in a Secret, shown by a server, and under way in cert-manager. */

/** What matters of an X.509 certificate. All texts are foreign. */
export interface CertificateInfo {
  /** DNS names and addresses of its subjectAltName; nothing else counts for today's clients. */
  readonly names: readonly string[]
  /** Who signed it. */
  readonly issuer: string
  /** Milliseconds since the epoch. */
  readonly notBefore: number
  readonly notAfter: number
}

/** What a Secret of the kind that an Ingress names holds. */
export type TlsSecret =
  | { readonly kind: 'absent' }
  | { readonly kind: 'incomplete'; readonly lacks: readonly string[] }
  /** `tls.crt` or `tls.key` cannot be read as PEM. */
  | { readonly kind: 'unreadable'; readonly key: string }
  | {
      readonly kind: 'certificate'
      /** The first of `tls.crt`, which is the one that the server shows as its own. */
      readonly certificate: CertificateInfo
      /** Whether `tls.key` belongs to that one. */
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
 * What cert-manager has in the namespace. Each object belongs to one of the list before it, and the deepest one
 * knows best why there is no certificate yet.
 */
export interface Issuance {
  readonly certificates: readonly {
    readonly name: string
    readonly secretName: string
    readonly conditions: readonly Condition[]
    /** When the last try failed, in milliseconds since the epoch; 0 when it did not. */
    readonly failedAt: number
    /** Tries in a row that failed. */
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

/** Whether a certificate with these names is one for the host: `*` stands for one label (RFC 6125, 6.4.3). */
export function coversHost(names: readonly string[], host: string): boolean {
  const wanted = host.toLowerCase()
  const [, ...parents] = wanted.split('.')
  // A wildcard over a whole top-level domain is accepted by no client.
  const wildcard = parents.length > 1 ? `*.${parents.join('.')}` : undefined
  return names.some((name) => [wanted, wildcard].includes(name.toLowerCase().replace(/\.$/, '')))
}
