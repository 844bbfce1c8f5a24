import { UserError } from '../../errors.ts'
import { REGISTRY_USER } from '../release/secrets.ts'
import { type HarborSettings, hasIssuer, STORES, type Store } from '../settings.ts'
import type { IngressController } from './ingress-controller.ts'
import { chartFullName, type SecretNames } from './names.ts'
import { isEmptyValue, leavesOf, sameValue, valueAt } from './value-tree.ts'

/** The resource policy for claims that helm never deletes. */
const KEEP = 'keep'

export type ValueTree = { readonly [key: string]: ValueTree | string | boolean }

/** `updateStrategy.type` of the chart, for the two Deployments with volumes. */
export type UpdateStrategy = 'Recreate' | 'RollingUpdate'

/**
 * The values of chart 1.18 and 1.19 for these settings. The same settings give the same bytes. The only
 * secret in them is the database's password, which the chart does not read from a Secret.
 */
export function planValues(
  settings: HarborSettings,
  options: {
    readonly secrets: SecretNames
    readonly databasePassword: string
    /** Of the ingress class. */
    readonly ingressController: Pick<IngressController, 'annotations' | 'issuerAnnotations'>
    /**
     * Recreate, because a ReadWriteOnce volume cannot move to the new pod while the old one mounts it. An
     * installed release keeps its strategy: the API server may refuse the change.
     */
    readonly updateStrategy: UpdateStrategy
    /** The user of the htpasswd line; an adopted release may have its own. */
    readonly registryUser?: string
  },
): ValueTree {
  const { secrets } = options
  return {
    expose: {
      type: 'ingress',
      tls: planTls(settings),
      ingress: {
        controller: 'default',
        ...(settings.ingressClass === '' ? {} : { className: settings.ingressClass }),
        hosts: { core: settings.host },
        annotations: {
          ...options.ingressController.annotations,
          ...redirectAnnotations(settings),
          ...issuerAnnotations(settings, options.ingressController),
        },
      },
    },
    externalURL: settings.externalUrl,
    updateStrategy: { type: options.updateStrategy },
    persistence: { resourcePolicy: KEEP, persistentVolumeClaim: planClaims(settings) },
    existingSecretAdminPassword: secrets.admin,
    existingSecretSecretKey: secrets.internal,
    core: {
      existingSecret: secrets.internal,
      existingXsrfSecret: secrets.internal,
      secretName: secrets.internal,
    },
    jobservice: { existingSecret: secrets.internal },
    registry: {
      existingSecret: secrets.internal,
      credentials: {
        username: options.registryUser ?? REGISTRY_USER,
        existingSecret: secrets.internal,
      },
    },
    database: { internal: { password: options.databasePassword } },
  }
}

/** Values that override the names of the chart's objects and claims. */
const NAME_VALUES = ['fullnameOverride', 'nameOverride'] as const

/**
 * Refuses values with which helm would delete claims, or use other names and leave the old claims unused.
 *
 * @throws UserError naming the file.
 */
export function requireKeptClaims(values: unknown, path: string): void {
  const name = NAME_VALUES.find((key) => !isEmptyValue(valueAt(values, [key])))
  if (name !== undefined) {
    throw new UserError(
      `values-file: ${path} sets ${name}, so Harbor would look for its data in claims of that name. This action names claims after the release only: remove it from the file`,
    )
  }
  const policy = valueAt(values, ['persistence', 'resourcePolicy'])
  if (policy === undefined || policy === KEEP) return
  throw new UserError(
    `values-file: ${path} sets persistence.resourcePolicy to ${JSON.stringify(policy)}, so helm would delete claims with their data. This action does not allow that: set it to ${KEEP}, or remove it from the file`,
  )
}

/**
 * Refuses a release with overridden names: with ours Harbor would start on new, empty claims.
 *
 * @param values all values of the present release.
 * @throws UserError with what to do.
 */
export function requireOurNames(values: unknown, settings: HarborSettings): void {
  const text = (key: string) => String(valueAt(values, [key]) ?? '')
  const overrides = { full: text('fullnameOverride'), part: text('nameOverride') }
  const { namespace, releaseName } = settings
  const [found, ours] = [chartFullName(releaseName, overrides), chartFullName(releaseName)]
  if (found === ours) return
  throw new UserError(
    `The release ${namespace}/${releaseName} names its objects and claims ${found}-… (fullnameOverride or nameOverride), and this action would name them ${ours}-…: Harbor would start on new, empty claims, without its data. ` +
      `It cannot be adopted. Keep managing it with helm and its own values, or install Harbor under another release name or namespace and move the data there. Nothing has been written.`,
  )
}

/** The inputs behind our values, by path in the chart; a path includes everything below it. */
const INPUT_OF: readonly (readonly [path: RegExp, input: string])[] = [
  [/^externalURL$/, 'external-url'],
  [/^expose\.ingress\.hosts\./, 'host'],
  [/^expose\.ingress\.className$/, 'ingress-class'],
  [/^expose\.tls\./, 'tls and tls-secret'],
  [/\.storageClass$/, 'storage-class'],
  [/\.size$/, 'sizes'],
]

/** Owned by this action even when it is not set: without the input the default class was checked. */
const OWNED_PATHS = [['expose', 'ingress', 'className']]

/**
 * Refuses values of the file that the action would override with another value.
 *
 * @param file what the file sets.
 * @param planned our values, which win.
 * @throws UserError with all paths.
 */
export function requireNoConflict(
  file: unknown,
  { planned, path }: { readonly planned: ValueTree; readonly path: string },
): void {
  const conflicts = [...leavesOf(planned), ...OWNED_PATHS].filter((place, index, all) => {
    const isFirst = all.findIndex((other) => other.join('.') === place.join('.')) === index
    const set = valueAt(file, place)
    return isFirst && !isEmptyValue(set) && !sameValue(set, valueAt(planned, place))
  })
  if (conflicts.length === 0) return
  throw new UserError(
    [
      `values-file: ${path} sets values that this action sets to something else:`,
      ...conflicts.map((place) => `  - ${describeConflict(place.join('.'), valueAt(planned, place))}`),
      'Remove them from the file. Nothing has been written.',
    ].join('\n'),
  )
}

/** The value of the file is not quoted: it may be a secret. */
function describeConflict(name: string, ours: unknown): string {
  const input = INPUT_OF.find(([path]) => path.test(name))?.[1]
  const source = input === undefined ? 'which is fixed' : `from the input ${input}`
  return isEmptyValue(ours) ? `${name} (not set, ${source})` : `${name} (${String(ours)}, ${source})`
}

function planTls({ tls }: HarborSettings): ValueTree {
  if (tls.kind === 'off') return { enabled: false }
  return { enabled: true, certSource: 'secret', secret: { secretName: tls.secretName } }
}

/** The chart's default annotations redirect to HTTPS in every TLS mode. */
function redirectAnnotations({ tls }: HarborSettings): Record<string, string> {
  const redirect = tls.kind === 'off' ? 'false' : 'true'
  return {
    'ingress.kubernetes.io/ssl-redirect': redirect,
    'nginx.ingress.kubernetes.io/ssl-redirect': redirect,
  }
}

function issuerAnnotations(
  { tls }: HarborSettings,
  { issuerAnnotations: further }: Pick<IngressController, 'issuerAnnotations'>,
): Readonly<Record<string, string>> {
  return hasIssuer(tls) ? { 'cert-manager.io/cluster-issuer': tls.issuer, ...further } : {}
}

function planClaims(settings: HarborSettings): ValueTree {
  const claims = STORES.map((store): [Store, ValueTree] => {
    const size = settings.sizes[store]
    const claim = {
      ...(settings.storageClass === '' ? {} : { storageClass: settings.storageClass }),
      ...(size === undefined ? {} : { size }),
    }
    // The chart accepts the short form, jobservice.storageClass, and ignores it.
    return [store, store === 'jobservice' ? { jobLog: claim } : claim]
  })
  return Object.fromEntries(claims)
}
