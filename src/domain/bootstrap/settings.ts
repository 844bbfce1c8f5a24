/** The parts of Harbor that keep data in a volume of their own, in the order in which they are shown. */
export const STORES = ['registry', 'database', 'redis', 'trivy', 'jobservice'] as const
export type Store = (typeof STORES)[number]

/** How clients reach Harbor: plain HTTP, or TLS with a certificate that lies in a Secret of the namespace. */
export type TlsMode =
  | { readonly kind: 'off' }
  | {
      readonly kind: 'secret'
      readonly secretName: string
      /** The cert-manager ClusterIssuer that fills the Secret; '' when somebody else does. */
      readonly issuer: string
    }

/** Whether cert-manager makes the certificate. */
export function hasIssuer(tls: TlsMode): tls is Extract<TlsMode, { kind: 'secret' }> {
  return tls.kind === 'secret' && tls.issuer !== ''
}

/** What Harbor is to be: the inputs of install-harbor, complete and checked. */
export interface HarborSettings {
  readonly namespace: string
  readonly releaseName: string
  /** The name in the Ingress and in every image reference; no port. */
  readonly host: string
  /** `scheme://host[:port]` as clients write it; Harbor sends them there to log in. */
  readonly externalUrl: string
  readonly tls: TlsMode
  /** '' for the cluster's default class. */
  readonly storageClass: string
  /** Kubernetes quantities (`20Gi`); a store without one keeps the chart's size. */
  readonly sizes: Readonly<Partial<Record<Store, string>>>
  /** '' for the cluster's default class. */
  readonly ingressClass: string
}
