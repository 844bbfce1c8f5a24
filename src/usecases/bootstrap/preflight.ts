import { secretNames } from '../../domain/bootstrap/chart/names.ts'
import { describeFinding } from '../../domain/bootstrap/checks/describe-finding.ts'
import {
  chooseIngressClass,
  isBlocking,
  judgeCluster,
  judgeLeftovers,
  judgeName,
  judgePodSecurity,
  judgeTls,
  type PreflightFinding,
} from '../../domain/bootstrap/checks/preflight.ts'
import { type HarborSettings, hasIssuer } from '../../domain/bootstrap/settings.ts'
import { UserError } from '../../domain/errors.ts'
import type { IngressClass, StorageClass, VolumeClaim } from '../../domain/kubernetes/objects.ts'
import { REQUIRED_PERMISSIONS, type RequiredPermission } from '../../domain/kubernetes/rbac-rules.ts'
import { plural } from '../../domain/text/format.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Cluster, Resolver } from '../../ports/cluster.ts'
import type { Log } from '../../ports/log.ts'

/** Concurrent access reviews: each takes a round trip. */
const PARALLEL_REVIEWS = 8

export interface PreflightPorts {
  readonly cluster: Cluster
  readonly resolver: Resolver
  readonly clock: Clock
  readonly log: Log
}

export interface PreflightResult {
  readonly ingressClass: IngressClass
  readonly claims: readonly VolumeClaim[]
  readonly storageClasses: readonly StorageClass[]
  readonly hasRelease: boolean
  /** Problems of the existing claims that count when there is no release, or after its uninstall. */
  readonly leftovers: readonly PreflightFinding[]
}

/**
 * Checks everything that can be checked before anything is written, and reports all problems together.
 *
 * @throws UserError with every finding that blocks.
 */
export async function requireUsableCluster(
  input: {
    readonly settings: HarborSettings
    /** The version of Harbor to install. */
    readonly appVersion: string
    /** Address of the ingress, when the user gives it; '' for no comparison. */
    readonly ingressAddress: string
  },
  ports: PreflightPorts,
): Promise<PreflightResult> {
  const { settings } = input
  const { cluster, log } = ports
  const namespaceState = await cluster.fetchNamespaceState()
  const [labels, nodes, storageClasses, ingressClasses, ingresses, claims, hasRelease, addresses] =
    await Promise.all([
      cluster.fetchNamespaceLabels(),
      cluster.fetchNodes(),
      cluster.fetchStorageClasses(),
      cluster.fetchIngressClasses(),
      cluster.fetchIngresses(),
      cluster.fetchClaims(),
      cluster.hasRelease(settings.releaseName),
      ports.resolver.resolve(settings.host),
    ])
  const leftovers = judgeLeftovers(claims, {
    releaseName: settings.releaseName,
    missingSecrets: await findMissingSecrets(settings.releaseName, cluster),
  })
  requireNoBlockers(
    [
      ...(namespaceState === 'usable'
        ? []
        : [{ kind: 'namespace-unusable', state: namespaceState } as const]),
      ...judgePodSecurity(labels),
      ...judgeCluster({ nodes, storageClasses, ingressClasses, ingresses }, input),
      ...judgeName(settings.host, { found: addresses, address: input.ingressAddress }),
      ...(await judgeTlsSecret(settings, ports)),
      ...(hasRelease ? [] : leftovers),
    ],
    { settings, log },
  )
  const ingressClass = chooseIngressClass(ingressClasses, settings.ingressClass)
  if (ingressClass === undefined) throw new Error('an absent ingress class must block')
  return { ingressClass, claims, storageClasses, hasRelease, leftovers }
}

async function judgeTlsSecret(
  settings: HarborSettings,
  { cluster, clock }: PreflightPorts,
): Promise<readonly PreflightFinding[]> {
  const { tls } = settings
  if (tls.kind === 'off') return []
  return judgeTls(settings, {
    secret: await cluster.fetchTlsSecret(tls.secretName),
    hasCertManager: hasIssuer(tls) && (await cluster.fetchIssuance()) !== undefined,
    now: clock.now(),
  })
}

async function findMissingSecrets(releaseName: string, cluster: Cluster): Promise<readonly string[]> {
  const names = Object.values(secretNames(releaseName))
  const found = await Promise.all(names.map((name) => cluster.fetchSecret(name)))
  return names.filter((_, index) => found[index] === undefined)
}

/**
 * Connects to the cluster and checks every permission that is needed.
 *
 * @throws UserError with all missing permissions that are not optional.
 */
export async function requireClusterPermissions(
  settings: HarborSettings,
  { cluster, log }: Pick<PreflightPorts, 'cluster' | 'log'>,
): Promise<void> {
  const version = await cluster.fetchVersion()
  const account = await cluster.fetchAccount()
  log.info(`Kubernetes ${version}, as ${account}`)
  const isWithIssuer = hasIssuer(settings.tls)
  const permissions = REQUIRED_PERMISSIONS.filter(({ isForIssuer }) => isWithIssuer || !isForIssuer)
  const missing = await findMissingPermissions(cluster, permissions)
  const needed = missing.filter(({ isOptional }) => !isOptional)
  if (needed.length > 0) {
    requireNoBlockers([{ kind: 'missing-permissions', account, permissions: needed }], { settings, log })
  }
}

async function findMissingPermissions(
  cluster: Cluster,
  permissions: readonly RequiredPermission[],
): Promise<readonly RequiredPermission[]> {
  const missing: RequiredPermission[] = []
  for (let start = 0; start < permissions.length; start += PARALLEL_REVIEWS) {
    const batch = permissions.slice(start, start + PARALLEL_REVIEWS)
    const allowed = await Promise.all(batch.map((permission) => cluster.isAllowed(permission)))
    missing.push(...batch.filter((_, index) => allowed[index] !== true))
  }
  return missing
}

/** Logs the notes and throws all blocking findings together. */
export function requireNoBlockers(
  findings: readonly PreflightFinding[],
  options: {
    readonly settings: HarborSettings
    readonly log: Log
    /** Texts of further problems that block. */
    readonly refusals?: readonly string[]
  },
): void {
  const { settings, log, refusals = [] } = options
  for (const finding of findings) {
    if (isBlocking(finding)) continue
    const text = describeFinding(finding, settings)
    if (finding.kind === 'open-nodes') log.warning(text)
    else log.info(`Note: ${text}`)
  }
  const texts = [
    ...findings.filter(isBlocking).map((finding) => describeFinding(finding, settings)),
    ...refusals,
  ]
  if (texts.length === 0) return
  throw new UserError(
    [
      `The cluster is not ready for Harbor (${plural(texts.length, 'problem')}):`,
      ...texts,
      NOTHING_WRITTEN,
    ].join('\n'),
  )
}

const NOTHING_WRITTEN = 'Nothing has been written.'
