/** The components of Harbor with a volume of their own, in display order. */
export const STORES = ['registry', 'database', 'redis', 'trivy', 'jobservice'] as const
export type Store = (typeof STORES)[number]

/** How clients reach Harbor: plain HTTP, or TLS with a certificate from a Secret of the namespace. */
export type TlsMode =
  | { readonly kind: 'off' }
  | {
      readonly kind: 'secret'
      readonly secretName: string
      /** The cert-manager ClusterIssuer that issues the certificate; '' when the user provides it. */
      readonly issuer: string
    }

/** Whether cert-manager issues the certificate. */
export function hasIssuer(tls: TlsMode): tls is Extract<TlsMode, { kind: 'secret' }> {
  return tls.kind === 'secret' && tls.issuer !== ''
}

/** The settings of Harbor: the inputs of install-harbor, complete and validated. */
export interface HarborSettings {
  readonly namespace: string
  readonly releaseName: string
  /** The name in the Ingress and in every image reference; no port. */
  readonly host: string
  /** `scheme://host[:port]` as clients use it; Harbor sends them there to log in. */
  readonly externalUrl: string
  readonly tls: TlsMode
  /** '' for the cluster's default class. */
  readonly storageClass: string
  /** Kubernetes quantities (`20Gi`); a store without one gets the chart's default. */
  readonly sizes: Readonly<Partial<Record<Store, string>>>
  /** '' for the cluster's default class. */
  readonly ingressClass: string
}
