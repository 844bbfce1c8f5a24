import { UserError } from '../../errors.ts'
import { REGISTRY_USER } from '../release/secrets.ts'
import { type HarborSettings, hasIssuer, STORES, type Store } from '../settings.ts'
import type { IngressController } from './ingress-controller.ts'
import { chartFullName, type SecretNames } from './names.ts'
import { isEmptyValue, leavesOf, sameValue, valueAt } from './value-tree.ts'

/** The chart's word for claims that helm leaves alone whatever happens to the release. */
const KEEP = 'keep'

export type ValueTree = { readonly [key: string]: ValueTree | string | boolean }

/** The chart's switch for the two Deployments with volumes. */
export type UpdateStrategy = 'Recreate' | 'RollingUpdate'

/**
 * The values of chart 1.18 and 1.19 for these settings. The same settings give the same bytes, and the only
 * secret among them is the database's password, for which the chart knows no Secret.
 */
export function planValues(
  settings: HarborSettings,
  options: {
    readonly secrets: SecretNames
    readonly databasePassword: string
    /** Behind the ingress class. */
    readonly ingressController: Pick<IngressController, 'annotations' | 'issuerAnnotations'>
    /**
     * Recreate, because a volume of one node cannot move to the new pod while the old one holds it. An
     * installed release keeps what it has: the API server may refuse the change.
     */
    readonly updateStrategy: UpdateStrategy
    /** The user of the htpasswd line, which an adopted release may have chosen itself. */
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

/** From them the chart makes the names of its objects and claims, where the release's name does not count alone. */
const NAME_VALUES = ['fullnameOverride', 'nameOverride'] as const

/**
 * Refuses values with which helm would delete claims, or name them anew and leave the old ones behind.
 *
 * @throws UserError naming the file.
 */
export function requireKeptClaims(values: unknown, path: string): void {
  const name = NAME_VALUES.find((key) => !isEmptyValue(valueAt(values, [key])))
  if (name !== undefined) {
    throw new UserError(
      `values-file: ${path} sets ${name}, and Harbor would look for its data in claims of that name. The names come from the release's name alone: remove it from the file`,
    )
  }
  const policy = valueAt(values, ['persistence', 'resourcePolicy'])
  if (policy === undefined || policy === KEEP) return
  throw new UserError(
    `values-file: ${path} sets persistence.resourcePolicy to ${JSON.stringify(policy)}, and helm would delete claims with their data. The bootstrap never lets it: set it to ${KEEP}, or remove it from the file`,
  )
}

/**
 * Refuses a release that was given names of its own: with ours Harbor would start on new and empty claims.
 *
 * @param values all of the release that is there.
 * @throws UserError with what to do.
 */
export function requireOurNames(values: unknown, settings: HarborSettings): void {
  const text = (key: string) => String(valueAt(values, [key]) ?? '')
  const overrides = { full: text('fullnameOverride'), part: text('nameOverride') }
  const { namespace, releaseName } = settings
  const [found, ours] = [chartFullName(releaseName, overrides), chartFullName(releaseName)]
  if (found === ours) return
  throw new UserError(
    `The release ${namespace}/${releaseName} calls its objects and claims ${found}-… (fullnameOverride or nameOverride), and this action would call them ${ours}-…: Harbor would start on new and empty claims, without its data. ` +
      `It cannot be adopted. Go on with helm and its own values, or install a Harbor of another release name or namespace and move the data there. Nothing has been written.`,
  )
}

/** What the inputs say, by the path in the chart; all of a path's parts below count with it. */
const INPUT_OF: readonly (readonly [path: RegExp, input: string])[] = [
  [/^externalURL$/, 'external-url'],
  [/^expose\.ingress\.hosts\./, 'host'],
  [/^expose\.ingress\.className$/, 'ingress-class'],
  [/^expose\.tls\./, 'tls and tls-secret'],
  [/\.storageClass$/, 'storage-class'],
  [/\.size$/, 'sizes'],
]

/** Set by us when an input asks for it; without that input the class of the cluster was looked at. */
const OWNED_PATHS = [['expose', 'ingress', 'className']]

/**
 * Refuses what the file sets and would not come to be, because the action sets it otherwise.
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
      `values-file: ${path} sets values that this action sets, and otherwise than it:`,
      ...conflicts.map((place) => `  - ${describeConflict(place.join('.'), valueAt(planned, place))}`),
      'Remove them from the file. Nothing has been written.',
    ].join('\n'),
  )
}

/** What stands in the file is not quoted: it may be anything. */
function describeConflict(name: string, ours: unknown): string {
  const input = INPUT_OF.find(([path]) => path.test(name))?.[1]
  const source = input === undefined ? 'which cannot be chosen' : `from the input ${input}`
  return isEmptyValue(ours) ? `${name} (not set, ${source})` : `${name} (${String(ours)}, ${source})`
}

function planTls({ tls }: HarborSettings): ValueTree {
  if (tls.kind === 'off') return { enabled: false }
  return { enabled: true, certSource: 'secret', secret: { secretName: tls.secretName } }
}

/** The chart's default annotations redirect to HTTPS, whatever the TLS mode is. */
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
    // The short form, jobservice.storageClass, is accepted by the chart and has no effect.
    return [store, store === 'jobservice' ? { jobLog: claim } : claim]
  })
  return Object.fromEntries(claims)
}
