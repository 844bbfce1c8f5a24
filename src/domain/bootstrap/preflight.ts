import { assertNever } from '../errors.ts'
import type {
  ClaimFacts,
  IngressClassFacts,
  IngressFacts,
  NodeFacts,
  StorageClassFacts,
} from '../kubernetes/facts.ts'
import { parseQuantity } from '../kubernetes/quantity.ts'
import { type Right, renderRights } from '../kubernetes/rights.ts'
import { ingressController } from './ingress-controller.ts'
import type { ExpectedClaim } from './manifest.ts'
import { chartFullName, claimNames } from './names.ts'
import type { HarborSettings } from './settings.ts'

/** What the pre-flight found; everything is collected before anything is said. */
export type Finding =
  | { readonly kind: 'missing-rights'; readonly account: string; readonly rights: readonly Right[] }
  | { readonly kind: 'unchecked-hosts' }
  | {
      readonly kind: 'no-usable-node'
      readonly nodes: readonly NodeFacts[]
      readonly architectures: readonly string[]
    }
  | {
      readonly kind: 'storage-class-absent'
      readonly wanted: string
      readonly present: readonly StorageClassFacts[]
    }
  | { readonly kind: 'storage-class-deletes'; readonly name: string }
  | {
      readonly kind: 'ingress-class-absent'
      readonly wanted: string
      readonly present: readonly IngressClassFacts[]
    }
  | { readonly kind: 'ingress-controller'; readonly ingressClass: IngressClassFacts }
  | { readonly kind: 'host-taken'; readonly host: string; readonly by: IngressFacts }
  | { readonly kind: 'host-unresolved'; readonly host: string; readonly address: string }
  | {
      readonly kind: 'host-elsewhere'
      readonly host: string
      readonly found: readonly string[]
      readonly address: string
    }
  | { readonly kind: 'tls-secret-absent'; readonly secret: string }
  | {
      readonly kind: 'leftover-claims'
      readonly claims: readonly string[]
      readonly secrets: readonly string[]
    }
  | { readonly kind: 'claim-differs'; readonly claim: ClaimFacts; readonly expected: ExpectedClaim }

/** The images of Harbor are built for amd64 alone up to 2.15; 2.16 is the first with arm64. */
export function harborArchitectures(appVersion: string): readonly string[] {
  const [, major = '0', minor = '0'] = /^v?(\d+)\.(\d+)/.exec(appVersion) ?? []
  return Number(major) > 2 || Number(minor) >= 16 ? ['amd64', 'arm64'] : ['amd64']
}

export interface ClusterFacts {
  readonly nodes: readonly NodeFacts[]
  readonly storageClasses: readonly StorageClassFacts[]
  readonly ingressClasses: readonly IngressClassFacts[]
  /** undefined when the account may not see them. */
  readonly ingresses: readonly IngressFacts[] | undefined
}

/** Nodes, classes and hosts against the settings. */
export function judgeCluster(
  facts: ClusterFacts,
  options: { readonly settings: HarborSettings; readonly appVersion: string },
): readonly Finding[] {
  const { settings } = options
  return [
    ...judgeNodes(facts.nodes, harborArchitectures(options.appVersion)),
    ...judgeStorageClass(facts.storageClasses, settings.storageClass),
    ...judgeIngressClass(facts.ingressClasses, settings.ingressClass),
    ...judgeHost(facts.ingresses, settings),
  ]
}

/** The class that the Ingress will have; undefined when there is none. */
export function chooseIngressClass(
  classes: readonly IngressClassFacts[],
  wanted: string,
): IngressClassFacts | undefined {
  return classes.find((candidate) => (wanted === '' ? candidate.isDefault : candidate.name === wanted))
}

function judgeNodes(nodes: readonly NodeFacts[], architectures: readonly string[]): Finding[] {
  const usable = nodes.some(
    (node) => node.isReady && node.isSchedulable && architectures.includes(node.architecture),
  )
  return usable ? [] : [{ kind: 'no-usable-node', nodes, architectures }]
}

function judgeStorageClass(present: readonly StorageClassFacts[], wanted: string): Finding[] {
  const found = present.find((candidate) => (wanted === '' ? candidate.isDefault : candidate.name === wanted))
  if (found === undefined) return [{ kind: 'storage-class-absent', wanted, present }]
  return found.reclaimPolicy === 'Delete' ? [{ kind: 'storage-class-deletes', name: found.name }] : []
}

function judgeIngressClass(present: readonly IngressClassFacts[], wanted: string): Finding[] {
  const found = chooseIngressClass(present, wanted)
  if (found === undefined) return [{ kind: 'ingress-class-absent', wanted, present }]
  return [{ kind: 'ingress-controller', ingressClass: found }]
}

function judgeHost(ingresses: readonly IngressFacts[] | undefined, settings: HarborSettings): Finding[] {
  if (ingresses === undefined) return [{ kind: 'unchecked-hosts' }]
  return ingresses
    .filter((ingress) => ingress.hosts.includes(settings.host))
    .filter((ingress) => ingress.namespace !== settings.namespace || !isOwnIngress(ingress, settings))
    .map((by) => ({ kind: 'host-taken', host: settings.host, by }))
}

/** The chart calls its Ingress `<full name>-ingress`. */
function isOwnIngress(ingress: IngressFacts, settings: HarborSettings): boolean {
  return ingress.name === `${chartFullName(settings.releaseName)}-ingress`
}

/**
 * What the runner's resolver says of the host, against the address of the ingress where that is known. Names
 * below nip.io hold a private address, and many resolvers keep such answers back.
 */
export function judgeName(
  host: string,
  options: { readonly found: readonly string[]; readonly address: string },
): readonly Finding[] {
  const { found, address } = options
  if (found.length === 0) return [{ kind: 'host-unresolved', host, address }]
  if (address !== '' && !found.includes(address)) return [{ kind: 'host-elsewhere', host, found, address }]
  return []
}

/** A certificate has to be there, unless cert-manager makes it. */
export function judgeTls(
  settings: HarborSettings,
  data: Readonly<Record<string, string>> | undefined,
): readonly Finding[] {
  const { tls } = settings
  if (tls.kind === 'off' || tls.issuer !== '') return []
  const isFilled = ['tls.crt', 'tls.key'].every((key) => (data?.[key] ?? '') !== '')
  return isFilled ? [] : [{ kind: 'tls-secret-absent', secret: tls.secretName }]
}

/** Claims of an earlier install one of whose Secrets is lost: their database only knows the old passwords. */
export function judgeLeftovers(
  claims: readonly ClaimFacts[],
  options: {
    readonly releaseName: string
    /** Names of those Secrets of ours that are not there. */
    readonly missingSecrets: readonly string[]
  },
): readonly Finding[] {
  if (options.missingSecrets.length === 0) return []
  const names = Object.values(claimNames(options.releaseName))
  const leftovers = claims.map(({ name }) => name).filter((name) => names.includes(name))
  // Without the database there is no password that could win over a new one.
  if (!leftovers.includes(claimNames(options.releaseName).database)) return []
  return [{ kind: 'leftover-claims', claims: leftovers, secrets: options.missingSecrets }]
}

/** Class and size of a claim cannot be changed by helm once it exists. */
export function judgeClaims(
  claims: readonly ClaimFacts[],
  expected: readonly ExpectedClaim[],
): readonly Finding[] {
  return expected.flatMap((wanted): Finding[] => {
    const claim = claims.find(({ name }) => name === wanted.name)
    if (claim === undefined) return []
    const sameClass = wanted.storageClass === '' || wanted.storageClass === claim.storageClass
    const sameSize = parseQuantity(wanted.size) === parseQuantity(claim.size)
    return sameClass && sameSize ? [] : [{ kind: 'claim-differs', claim, expected: wanted }]
  })
}

/** Whether the finding ends the run before anything is written. */
export function isBlocking(finding: Finding): boolean {
  switch (finding.kind) {
    case 'missing-rights':
    case 'no-usable-node':
    case 'storage-class-absent':
    case 'ingress-class-absent':
    case 'host-taken':
    case 'tls-secret-absent':
    case 'leftover-claims':
    case 'claim-differs':
      return true
    case 'unchecked-hosts':
    case 'storage-class-deletes':
    case 'ingress-controller':
    case 'host-unresolved':
    case 'host-elsewhere':
      return false
    default:
      return assertNever(finding)
  }
}

/** What was found, why it matters, the one thing to do. */
export function renderFinding(finding: Finding, settings: HarborSettings): string {
  const { namespace } = settings
  switch (finding.kind) {
    case 'missing-rights':
      return [
        `The account ${finding.account} may not:`,
        ...renderRights(finding.rights, { namespace }).map((line) => `  - ${line}`),
        'Apply docs/bootstrap-rbac.yaml of this repository to the cluster, or grant these.',
      ].join('\n')
    case 'unchecked-hosts':
      return `Whether another namespace already serves ${settings.host} is not checked: the account may not list Ingresses of the whole cluster.`
    case 'no-usable-node':
      return renderNodes(finding)
    case 'storage-class-absent':
      return finding.wanted === ''
        ? `The cluster has no default StorageClass, so the claims would stay Pending. Name one in "storage-class". Present: ${names(finding.present)}.`
        : `There is no StorageClass "${finding.wanted}", so the claims would stay Pending. Present: ${names(finding.present)}.`
    case 'storage-class-deletes':
      return `StorageClass ${finding.name} has reclaimPolicy Delete: whoever deletes a claim of Harbor deletes its data. The bootstrap never does.`
    case 'ingress-class-absent':
      return finding.wanted === ''
        ? `The cluster has no default IngressClass, so nothing would serve ${settings.host}. Name one in "ingress-class". Present: ${names(finding.present)}.`
        : `There is no IngressClass "${finding.wanted}", so nothing would serve ${settings.host}. Present: ${names(finding.present)}.`
    case 'ingress-controller':
      return renderController(finding.ingressClass)
    case 'host-taken':
      return `Ingress ${finding.by.namespace}/${finding.by.name} already serves ${finding.host}, and the controller would ignore ours. Use another name in "host", or remove that Ingress.`
    case 'host-unresolved':
      return `The runner's resolver gives no address for ${finding.host}. ${resolverAdvice(finding)}`
    case 'host-elsewhere':
      return `The runner resolves ${finding.host} to ${finding.found.join(', ')}, but the ingress is at ${finding.address}. ${resolverAdvice(finding)}`
    case 'tls-secret-absent':
      return `TLS is on and nobody fills the Secret ${namespace}/${finding.secret}: it is not there, or it lacks tls.crt or tls.key. Create it (kubectl create secret tls), or name a ClusterIssuer in "cert-manager-issuer".`
    case 'leftover-claims':
      return (
        `Claims of an earlier install are there (${finding.claims.join(', ')}), but their passwords are not: ${finding.secrets.map((name) => `Secret ${namespace}/${name}`).join(', ')} is missing. ` +
        'The old database would win: Harbor would ignore every new password. Give back what is missing, or, to start empty and lose those images, ' +
        'delete the claims yourself. The bootstrap never deletes a claim.'
      )
    case 'claim-differs':
      return (
        `Claim ${finding.claim.name} is there with class ${finding.claim.storageClass || 'none'} and ${finding.claim.size}; ` +
        `the settings ask for ${finding.expected.storageClass || 'the default class'} and ${finding.expected.size}. ` +
        'The class of a claim never changes, and helm cannot resize it. Give the values that it has; to grow it, see docs/bootstrap.md.'
      )
    default:
      return assertNever(finding)
  }
}

function renderNodes(finding: Extract<Finding, { kind: 'no-usable-node' }>): string {
  if (finding.nodes.length === 0) return 'The cluster has no nodes, so nothing can run.'
  const states = finding.nodes.map((node) => {
    const state = node.isReady ? (node.isSchedulable ? 'ready' : 'cordoned') : 'not ready'
    return `${node.name} (${node.architecture || 'unknown architecture'}, ${state})`
  })
  const wanted = finding.architectures.join(' or ')
  const others = finding.nodes.every(({ architecture }) => !finding.architectures.includes(architecture))
  return others
    ? `No node can run Harbor: its images are built for ${wanted} alone up to Harbor 2.15. Nodes: ${states.join(', ')}. Add a node of that architecture.`
    : `No ${wanted} node is ready and takes pods. Nodes: ${states.join(', ')}. Look at: kubectl describe nodes`
}

function renderController(ingressClass: IngressClassFacts): string {
  const { title, annotations, note } = ingressController(ingressClass.controller)
  const set = Object.keys(annotations)
  return [
    `IngressClass ${ingressClass.name} is run by ${title} (${ingressClass.controller})`,
    set.length === 0 ? '' : `; for large layers the Ingress gets ${set.join(', ')}`,
    note === '' ? '' : `. ${note.charAt(0).toUpperCase()}${note.slice(1)}`,
    '.',
  ].join('')
}

function resolverAdvice(finding: { readonly host: string; readonly address: string }): string {
  const line = `${finding.address || '<address of the ingress>'} ${finding.host}`
  return (
    'Resolvers with rebinding protection keep back names that lead to private addresses. ' +
    `Add a line to /etc/hosts of this runner, and of every node that shall pull: ${line}`
  )
}

function names(present: readonly { readonly name: string; readonly isDefault: boolean }[]): string {
  const list = present.map(({ name, isDefault }) => (isDefault ? `${name} (default)` : name))
  return list.length === 0 ? 'none' : list.join(', ')
}
