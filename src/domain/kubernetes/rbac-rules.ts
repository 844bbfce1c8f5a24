/** One permission that the account of the kubeconfig needs. */
export interface RequiredPermission {
  /** API group; '' for the core group. */
  readonly group: string
  /** With the subresource, as in `pods/log`. */
  readonly resource: string
  readonly verb: string
  readonly scope: 'namespace' | 'cluster'
  /** Without an optional one a check is skipped. */
  readonly isOptional: boolean
  /** Needed only when cert-manager issues the certificate. */
  readonly isForIssuer: boolean
}

interface Rule {
  readonly group: string
  readonly resources: readonly string[]
  readonly verbs: readonly string[]
  readonly scope: RequiredPermission['scope']
  readonly isOptional?: true
  readonly isForIssuer?: true
}

/**
 * The least permissions to install, upgrade and watch Harbor. docs/bootstrap-rbac.yaml grants exactly these.
 *
 * There is no permission to delete a claim, nor to delete or change a pod: the bootstrap never does, and helm keeps
 * claims. Helm stores its releases in Secrets and needs all verbs for those.
 */
const RULES: readonly Rule[] = [
  {
    group: '',
    resources: ['secrets'],
    verbs: ['get', 'list', 'create', 'update', 'patch', 'delete'],
    scope: 'namespace',
  },
  {
    group: '',
    resources: ['configmaps', 'services'],
    verbs: ['get', 'create', 'patch', 'delete'],
    scope: 'namespace',
  },
  {
    group: '',
    resources: ['persistentvolumeclaims'],
    verbs: ['get', 'list', 'create', 'patch'],
    scope: 'namespace',
  },
  {
    group: 'apps',
    resources: ['deployments', 'statefulsets'],
    verbs: ['get', 'list', 'create', 'patch', 'delete'],
    scope: 'namespace',
  },
  {
    group: 'networking.k8s.io',
    resources: ['ingresses'],
    verbs: ['get', 'create', 'patch', 'delete'],
    scope: 'namespace',
  },
  { group: '', resources: ['pods', 'events'], verbs: ['list'], scope: 'namespace' },
  { group: '', resources: ['pods/log'], verbs: ['get'], scope: 'namespace' },
  // To check the Pod Security level.
  { group: '', resources: ['namespaces'], verbs: ['get'], scope: 'namespace', isOptional: true },
  // To explain why a certificate is not issued yet.
  {
    group: 'cert-manager.io',
    resources: ['certificates', 'certificaterequests'],
    verbs: ['list'],
    scope: 'namespace',
    isForIssuer: true,
  },
  {
    group: 'acme.cert-manager.io',
    resources: ['orders', 'challenges'],
    verbs: ['list'],
    scope: 'namespace',
    isForIssuer: true,
  },
  // Snapshots of the claims before an upgrade of Harbor's version.
  {
    group: 'snapshot.storage.k8s.io',
    resources: ['volumesnapshots'],
    verbs: ['get', 'create'],
    scope: 'namespace',
    isOptional: true,
  },
  {
    group: 'snapshot.storage.k8s.io',
    resources: ['volumesnapshotclasses'],
    verbs: ['list'],
    scope: 'cluster',
    isOptional: true,
  },
  { group: '', resources: ['nodes'], verbs: ['list'], scope: 'cluster' },
  { group: 'storage.k8s.io', resources: ['storageclasses'], verbs: ['list'], scope: 'cluster' },
  { group: 'networking.k8s.io', resources: ['ingressclasses'], verbs: ['list'], scope: 'cluster' },
  // To detect a host that another namespace already serves.
  {
    group: 'networking.k8s.io',
    resources: ['ingresses'],
    verbs: ['list'],
    scope: 'cluster',
    isOptional: true,
  },
]

/** Everything that docs/bootstrap-rbac.yaml grants. */
export const REQUIRED_PERMISSIONS: readonly RequiredPermission[] = RULES.flatMap((rule) =>
  rule.resources.flatMap((resource) =>
    rule.verbs.map((verb) => ({
      group: rule.group,
      resource,
      verb,
      scope: rule.scope,
      isOptional: rule.isOptional === true,
      isForIssuer: rule.isForIssuer === true,
    })),
  ),
)

/** `deployments.apps`, as kubectl writes it. */
export function formatResource(permission: Pick<RequiredPermission, 'group' | 'resource'>): string {
  return permission.group === '' ? permission.resource : `${permission.resource}.${permission.group}`
}

/** One line per resource and scope, as in `patch, delete deployments.apps in namespace harbor`. */
export function describePermissions(
  permissions: readonly RequiredPermission[],
  options: { readonly namespace: string },
): string[] {
  const places = new Map<string, string[]>()
  for (const permission of permissions) {
    const where =
      permission.scope === 'cluster' ? 'in the whole cluster' : `in namespace ${options.namespace}`
    const place = `${formatResource(permission)} ${where}`
    places.set(place, [...(places.get(place) ?? []), permission.verb])
  }
  return [...places].map(([place, verbs]) => `${verbs.join(', ')} ${place}`)
}
