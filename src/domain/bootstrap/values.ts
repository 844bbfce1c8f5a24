import { UserError } from '../errors.ts'
import type { IngressController } from './ingress-controller.ts'
import type { SecretNames } from './names.ts'
import { REGISTRY_USER } from './secrets.ts'
import { type HarborSettings, hasIssuer, STORES, type Store } from './settings.ts'
import { valueAt } from './value-tree.ts'

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

/**
 * Refuses values with which helm would delete claims, or Harbor would leave them unused.
 *
 * @throws UserError naming the file.
 */
export function requireKeptClaims(values: unknown, path: string): void {
  if (valueAt(values, ['persistence', 'enabled']) === false) {
    throw new UserError(
      `values-file: ${path} sets persistence.enabled to false, and Harbor would keep images and database in its pods and lose them with every restart. Remove it from the file`,
    )
  }
  const policy = valueAt(values, ['persistence', 'resourcePolicy'])
  if (policy === undefined || policy === KEEP) return
  throw new UserError(
    `values-file: ${path} sets persistence.resourcePolicy to ${JSON.stringify(policy)}, and helm would delete claims with their data. The bootstrap never lets it: set it to ${KEEP}, or remove it from the file`,
  )
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
