import { assertNever } from '../../errors.ts'
import type { IngressClass } from '../../kubernetes/objects.ts'
import { describePermissions } from '../../kubernetes/rbac-rules.ts'
import { ingressController } from '../chart/ingress-controller.ts'
import type { HarborSettings } from '../settings.ts'
import { describeTlsProblem, formatDay } from './certificate.ts'
import { POD_SECURITY_LABEL, type PreflightFinding } from './preflight.ts'

/** What was found, why it matters, the one thing to do. */
export function describeFinding(finding: PreflightFinding, settings: HarborSettings): string {
  const { namespace } = settings
  switch (finding.kind) {
    case 'missing-permissions':
      return [
        `The account ${finding.account} may not:`,
        ...describePermissions(finding.permissions, { namespace }).map((line) => `  - ${line}`),
        'Apply docs/bootstrap-rbac.yaml of this repository to the cluster, or grant these.',
      ].join('\n')
    case 'namespace-unusable':
      return finding.state === 'absent'
        ? `There is no namespace ${namespace}. Make it and the account with docs/bootstrap-rbac.yaml.`
        : `The namespace ${namespace} is being deleted, and nothing new can be made in it. Wait until it is gone (kubectl get namespace ${namespace} --output yaml says what holds it up), make it and the account again with docs/bootstrap-rbac.yaml, or use another one.`
    case 'open-nodes':
      return `The namespace ${namespace} ${finding.level === '' ? `has no label ${POD_SECURITY_LABEL}` : `is at the level "${finding.level}" of Pod Security`}, so this account can run pods that are root on a node. As an administrator: kubectl label namespace ${namespace} ${POD_SECURITY_LABEL}=baseline --overwrite`
    case 'unchecked-hosts':
      return `Whether another namespace already serves ${settings.host} is not checked: the account may not list Ingresses of the whole cluster.`
    case 'no-usable-node':
      return renderNodes(finding)
    case 'other-nodes':
      return `Harbor's pods are kept on ${finding.architectures.join(' and ')} nodes by a nodeSelector, because its images are not built for ${finding.nodes.map(({ name, architecture }) => `${name} (${architecture || 'unknown architecture'})`).join(', ')}.`
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
    case 'tls-secret-unusable':
      return `TLS is on, and the Secret ${namespace}/${finding.secret} cannot serve ${settings.host}: ${describeTlsProblem(finding.problem)}. Put a certificate for that name and its key there (kubectl create secret tls), or name a ClusterIssuer in "cert-manager-issuer".`
    case 'certificate-ends':
      return `The certificate in the Secret ${namespace}/${finding.secret} ends on ${formatDay(finding.at)}, and nobody renews it. Put a new one there before.`
    case 'cert-manager-absent':
      return `"cert-manager-issuer" names ${finding.issuer}, but the cluster has no cert-manager (no API group cert-manager.io), so nobody would make the certificate. Install cert-manager, or leave the input empty and put a certificate into the Secret of "tls-secret".`
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

function renderNodes(finding: Extract<PreflightFinding, { kind: 'no-usable-node' }>): string {
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

function renderController(ingressClass: IngressClass): string {
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
