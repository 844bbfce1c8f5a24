import { assertNever } from '../../errors.ts'
import type { IngressClass } from '../../kubernetes/objects.ts'
import { describePermissions } from '../../kubernetes/rbac-rules.ts'
import { formatDay } from '../../text/format.ts'
import { ingressController } from '../chart/ingress-controller.ts'
import type { HarborSettings } from '../settings.ts'
import { describeTlsProblem } from './certificate.ts'
import { POD_SECURITY_LABEL, type PreflightFinding } from './preflight.ts'

/** What was found, why it matters, and what to do. */
export function describeFinding(finding: PreflightFinding, settings: HarborSettings): string {
  const { namespace } = settings
  switch (finding.kind) {
    case 'missing-permissions':
      return [
        `The account ${finding.account} lacks these permissions:`,
        ...describePermissions(finding.permissions, { namespace }).map((line) => `  - ${line}`),
        'Apply docs/bootstrap-rbac.yaml of this repository to the cluster, or grant them.',
      ].join('\n')
    case 'namespace-unusable':
      return finding.state === 'absent'
        ? `The namespace ${namespace} does not exist. Create it and the account with docs/bootstrap-rbac.yaml.`
        : `The namespace ${namespace} is being deleted, so nothing can be created in it. Wait until it is gone (kubectl get namespace ${namespace} --output yaml shows what blocks the deletion), then create it and the account again with docs/bootstrap-rbac.yaml, or use another namespace.`
    case 'open-nodes':
      return `The namespace ${namespace} ${finding.level === '' ? `has no label ${POD_SECURITY_LABEL}` : `is at the level "${finding.level}" of Pod Security`}, so this account can run pods with root access to a node. As an administrator, run: kubectl label namespace ${namespace} ${POD_SECURITY_LABEL}=baseline --overwrite`
    case 'unchecked-hosts':
      return `Not checked whether another namespace already serves ${settings.host}: the account may not list the Ingresses of the whole cluster.`
    case 'no-usable-node':
      return renderNodes(finding)
    case 'other-nodes':
      return `A nodeSelector keeps Harbor's pods on ${finding.architectures.join(' and ')} nodes, because its images are not built for ${finding.nodes.map(({ name, architecture }) => `${name} (${architecture || 'unknown architecture'})`).join(', ')}.`
    case 'storage-class-absent':
      return finding.wanted === ''
        ? `The cluster has no default StorageClass, so the claims would stay Pending. Set "storage-class". Available: ${names(finding.present)}.`
        : `There is no StorageClass "${finding.wanted}", so the claims would stay Pending. Available: ${names(finding.present)}.`
    case 'storage-class-deletes':
      return `StorageClass ${finding.name} has reclaimPolicy Delete: deleting a claim of Harbor deletes its data. This action never deletes a claim.`
    case 'ingress-class-absent':
      return finding.wanted === ''
        ? `The cluster has no default IngressClass, so nothing would serve ${settings.host}. Set "ingress-class". Available: ${names(finding.present)}.`
        : `There is no IngressClass "${finding.wanted}", so nothing would serve ${settings.host}. Available: ${names(finding.present)}.`
    case 'ingress-controller':
      return renderController(finding.ingressClass)
    case 'host-taken':
      return `Ingress ${finding.by.namespace}/${finding.by.name} already serves ${finding.host}, and the controller would ignore a second one. Set "host" to another name, or remove that Ingress.`
    case 'host-unresolved':
      return `The runner cannot resolve ${finding.host}. ${resolverAdvice(finding)}`
    case 'host-elsewhere':
      return `The runner resolves ${finding.host} to ${finding.found.join(', ')}, but the ingress is at ${finding.address}. ${resolverAdvice(finding)}`
    case 'tls-secret-unusable':
      return `TLS is on, but the Secret ${namespace}/${finding.secret} cannot be used for ${settings.host}: ${describeTlsProblem(finding.problem)}. Put a certificate for that name and its key into it (kubectl create secret tls), or set "cert-manager-issuer" to a ClusterIssuer.`
    case 'certificate-ends':
      return `The certificate in the Secret ${namespace}/${finding.secret} expires on ${formatDay(finding.at)} and is not renewed automatically. Replace it before that day.`
    case 'cert-manager-absent':
      return `"cert-manager-issuer" names ${finding.issuer}, but the cluster has no cert-manager (no API group cert-manager.io), so the certificate would not be issued. Install cert-manager, or leave the input empty and put a certificate into the Secret that "tls-secret" names.`
    case 'leftover-claims':
      return (
        `Claims of an earlier install exist (${finding.claims.join(', ')}), but their passwords are missing: ${finding.secrets.map((name) => `Secret ${namespace}/${name}`).join(', ')}. ` +
        'Harbor would start on the old database, which accepts only the old passwords. Restore what is missing, or, to start empty and lose those images, ' +
        'delete the claims yourself. This action never deletes a claim.'
      )
    case 'claim-differs':
      return (
        `Claim ${finding.claim.name} exists with class ${finding.claim.storageClass || 'none'} and ${finding.claim.size}; ` +
        `the settings ask for ${finding.expected.storageClass || 'the default class'} and ${finding.expected.size}. ` +
        'The class of a claim cannot change, and helm cannot resize it. Set the values that it has; to enlarge it, see docs/bootstrap.md.'
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
    ? `No node can run Harbor: its images are built only for ${wanted} up to Harbor 2.15. Nodes: ${states.join(', ')}. Add a node of that architecture.`
    : `No ${wanted} node is ready and schedulable. Nodes: ${states.join(', ')}. Check: kubectl describe nodes`
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
    'Resolvers with rebinding protection filter names with private addresses. ' +
    `Add this line to /etc/hosts of this runner and of every node that pulls: ${line}`
  )
}

function names(present: readonly { readonly name: string; readonly isDefault: boolean }[]): string {
  const list = present.map(({ name, isDefault }) => (isDefault ? `${name} (default)` : name))
  return list.length === 0 ? 'none' : list.join(', ')
}
