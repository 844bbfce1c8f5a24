import { DAY_MS } from '../../day.ts'
import { assertNever } from '../../errors.ts'
import type { TlsSecret } from '../../kubernetes/certificate.ts'
import type { Ingress, IngressClass, NodeInfo, StorageClass, VolumeClaim } from '../../kubernetes/objects.ts'
import { parseQuantity } from '../../kubernetes/quantity.ts'
import type { RequiredPermission } from '../../kubernetes/rbac-rules.ts'
import { isAtLeast } from '../../text/version.ts'
import type { ExpectedClaim } from '../chart/manifest.ts'
import { chartFullName, claimNames } from '../chart/names.ts'
import { type HarborSettings, hasIssuer } from '../settings.ts'
import { findTlsProblem, type TlsProblem } from './certificate.ts'

/** What the pre-flight found; all findings are collected before any is reported. */
export type PreflightFinding =
  | {
      readonly kind: 'missing-permissions'
      readonly account: string
      readonly permissions: readonly RequiredPermission[]
    }
  | { readonly kind: 'namespace-unusable'; readonly state: 'terminating' | 'absent' }
  /** The namespace admits pods with access to the nodes; `level` is '' without a label. */
  | { readonly kind: 'open-nodes'; readonly level: string }
  | { readonly kind: 'unchecked-hosts' }
  | {
      readonly kind: 'no-usable-node'
      readonly nodes: readonly NodeInfo[]
      readonly architectures: readonly string[]
    }
  | {
      readonly kind: 'other-nodes'
      /** Nodes that Harbor has no images for. */
      readonly nodes: readonly NodeInfo[]
      readonly architectures: readonly string[]
    }
  | {
      readonly kind: 'storage-class-absent'
      readonly wanted: string
      readonly present: readonly StorageClass[]
    }
  | { readonly kind: 'storage-class-deletes'; readonly name: string }
  | {
      readonly kind: 'ingress-class-absent'
      readonly wanted: string
      readonly present: readonly IngressClass[]
    }
  | { readonly kind: 'ingress-controller'; readonly ingressClass: IngressClass }
  | { readonly kind: 'host-taken'; readonly host: string; readonly by: Ingress }
  | { readonly kind: 'host-unresolved'; readonly host: string; readonly address: string }
  | {
      readonly kind: 'host-elsewhere'
      readonly host: string
      readonly found: readonly string[]
      readonly address: string
    }
  | { readonly kind: 'tls-secret-unusable'; readonly secret: string; readonly problem: TlsProblem }
  | { readonly kind: 'certificate-ends'; readonly secret: string; readonly at: number }
  | { readonly kind: 'cert-manager-absent'; readonly issuer: string }
  | {
      readonly kind: 'leftover-claims'
      readonly claims: readonly string[]
      readonly secrets: readonly string[]
    }
  | { readonly kind: 'claim-differs'; readonly claim: VolumeClaim; readonly expected: ExpectedClaim }

/** The label of Pod Security Admission (stable since Kubernetes 1.25). */
export const POD_SECURITY_LABEL = 'pod-security.kubernetes.io/enforce'

/** Levels that refuse pods with host paths, host namespaces or privileges. */
const CLOSED_LEVELS: readonly string[] = ['baseline', 'restricted']

/**
 * An account that may create Deployments can run any pod that the namespace admits.
 *
 * @param labels of the namespace; undefined when the account may not see them.
 */
export function judgePodSecurity(
  labels: Readonly<Record<string, string>> | undefined,
): readonly PreflightFinding[] {
  if (labels === undefined) return []
  const level = labels[POD_SECURITY_LABEL] ?? ''
  return CLOSED_LEVELS.includes(level) ? [] : [{ kind: 'open-nodes', level }]
}

/** The images of Harbor up to 2.15 are built only for amd64; 2.16 is the first with arm64. */
export function harborArchitectures(appVersion: string): readonly string[] {
  return isAtLeast(appVersion, '2.16.0') === true ? ['amd64', 'arm64'] : ['amd64']
}

export interface ClusterObjects {
  readonly nodes: readonly NodeInfo[]
  readonly storageClasses: readonly StorageClass[]
  readonly ingressClasses: readonly IngressClass[]
  /** undefined when the account may not see them. */
  readonly ingresses: readonly Ingress[] | undefined
}

/** Nodes, classes and hosts against the settings. */
export function judgeCluster(
  objects: ClusterObjects,
  options: { readonly settings: HarborSettings; readonly appVersion: string },
): readonly PreflightFinding[] {
  const { settings } = options
  return [
    ...judgeNodes(objects.nodes, harborArchitectures(options.appVersion)),
    ...judgeStorageClass(objects.storageClasses, settings.storageClass),
    ...judgeIngressClass(objects.ingressClasses, settings.ingressClass),
    ...judgeHost(objects.ingresses, settings),
  ]
}

/** The class that the Ingress will have; undefined when there is none. */
export function chooseIngressClass(
  classes: readonly IngressClass[],
  wanted: string,
): IngressClass | undefined {
  return classes.find((candidate) => (wanted === '' ? candidate.isDefault : candidate.name === wanted))
}

function judgeNodes(nodes: readonly NodeInfo[], architectures: readonly string[]): PreflightFinding[] {
  const usable = nodes.some(
    (node) => node.isReady && node.isSchedulable && architectures.includes(node.architecture),
  )
  if (!usable) return [{ kind: 'no-usable-node', nodes, architectures }]
  const others = nodes.filter(({ architecture }) => !architectures.includes(architecture))
  return others.length === 0 ? [] : [{ kind: 'other-nodes', nodes: others, architectures }]
}

function judgeStorageClass(present: readonly StorageClass[], wanted: string): PreflightFinding[] {
  const found = present.find((candidate) => (wanted === '' ? candidate.isDefault : candidate.name === wanted))
  if (found === undefined) return [{ kind: 'storage-class-absent', wanted, present }]
  return found.reclaimPolicy === 'Delete' ? [{ kind: 'storage-class-deletes', name: found.name }] : []
}

function judgeIngressClass(present: readonly IngressClass[], wanted: string): PreflightFinding[] {
  const found = chooseIngressClass(present, wanted)
  if (found === undefined) return [{ kind: 'ingress-class-absent', wanted, present }]
  return [{ kind: 'ingress-controller', ingressClass: found }]
}

function judgeHost(ingresses: readonly Ingress[] | undefined, settings: HarborSettings): PreflightFinding[] {
  if (ingresses === undefined) return [{ kind: 'unchecked-hosts' }]
  return ingresses
    .filter((ingress) => ingress.hosts.includes(settings.host))
    .filter((ingress) => ingress.namespace !== settings.namespace || !isOwnIngress(ingress, settings))
    .map((by) => ({ kind: 'host-taken', host: settings.host, by }))
}

/** cert-manager serves HTTP-01 challenges by Ingresses of this name, and removes them when the certificate is issued. */
const SOLVER_INGRESS = /^cm-acme-http-solver-/

/** The chart names its Ingress `<full name>-ingress`. */
function isOwnIngress({ name }: Ingress, settings: HarborSettings): boolean {
  if (hasIssuer(settings.tls) && SOLVER_INGRESS.test(name)) return true
  return name === `${chartFullName(settings.releaseName)}-ingress`
}

/**
 * Compares the addresses of the host on the runner with the address of the ingress, where that is known. Names
 * below nip.io resolve to a private address, and many resolvers filter such answers.
 */
export function judgeName(
  host: string,
  options: { readonly found: readonly string[]; readonly address: string },
): readonly PreflightFinding[] {
  const { found, address } = options
  if (found.length === 0) return [{ kind: 'host-unresolved', host, address }]
  if (address !== '' && !found.includes(address)) return [{ kind: 'host-elsewhere', host, found, address }]
  return []
}

/** A certificate without automatic renewal is reported this long before it expires. */
const ENDS_SOON_MS = 30 * DAY_MS

/** Either a certificate for the host must exist, or cert-manager, which issues it. */
export function judgeTls(
  { host, tls }: HarborSettings,
  found: {
    readonly secret: TlsSecret
    readonly hasCertManager: boolean
    /** Milliseconds since the epoch. */
    readonly now: number
  },
): readonly PreflightFinding[] {
  if (tls.kind === 'off') return []
  if (tls.issuer !== '') {
    return found.hasCertManager ? [] : [{ kind: 'cert-manager-absent', issuer: tls.issuer }]
  }
  const secret = tls.secretName
  const problem = findTlsProblem(found.secret, { host, now: found.now })
  if (problem !== undefined) return [{ kind: 'tls-secret-unusable', secret, problem }]
  const at = found.secret.kind === 'certificate' ? found.secret.certificate.notAfter : found.now
  return at - found.now < ENDS_SOON_MS ? [{ kind: 'certificate-ends', secret, at }] : []
}

/** Claims of an earlier install with a lost Secret: their database accepts only the old passwords. */
export function judgeLeftovers(
  claims: readonly VolumeClaim[],
  options: {
    readonly releaseName: string
    /** Names of our Secrets that do not exist. */
    readonly missingSecrets: readonly string[]
  },
): readonly PreflightFinding[] {
  if (options.missingSecrets.length === 0) return []
  const names = Object.values(claimNames(options.releaseName))
  const leftovers = claims.map(({ name }) => name).filter((name) => names.includes(name))
  // Without the database no old password is in use.
  if (!leftovers.includes(claimNames(options.releaseName).database)) return []
  return [{ kind: 'leftover-claims', claims: leftovers, secrets: options.missingSecrets }]
}

/** helm cannot change class and size of an existing claim. */
export function judgeClaims(
  claims: readonly VolumeClaim[],
  expected: readonly ExpectedClaim[],
): readonly PreflightFinding[] {
  return expected.flatMap((wanted): PreflightFinding[] => {
    const claim = claims.find(({ name }) => name === wanted.name)
    if (claim === undefined) return []
    const sameClass = wanted.storageClass === '' || wanted.storageClass === claim.storageClass
    const sameSize = parseQuantity(wanted.size) === parseQuantity(claim.size)
    return sameClass && sameSize ? [] : [{ kind: 'claim-differs', claim, expected: wanted }]
  })
}

/** Whether the finding stops the run before anything is written. */
export function isBlocking(finding: PreflightFinding): boolean {
  switch (finding.kind) {
    case 'missing-permissions':
    case 'namespace-unusable':
    case 'no-usable-node':
    case 'storage-class-absent':
    case 'ingress-class-absent':
    case 'host-taken':
    case 'tls-secret-unusable':
    case 'cert-manager-absent':
    case 'leftover-claims':
    case 'claim-differs':
      return true
    case 'open-nodes':
    case 'unchecked-hosts':
    case 'other-nodes':
    case 'storage-class-deletes':
    case 'ingress-controller':
    case 'host-unresolved':
    case 'host-elsewhere':
    case 'certificate-ends':
      return false
    default:
      return assertNever(finding)
  }
}
