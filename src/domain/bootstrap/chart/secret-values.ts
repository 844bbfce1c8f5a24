import { isEmptyValue, valueAt } from './value-tree.ts'

/** A value of the chart that holds a secret, and where to put the secret instead. */
export interface SecretValue {
  readonly path: readonly string[]
  /** An instruction to the user. */
  readonly instead: string
  /** Whether this value is a secret; when absent, any non-empty value is. */
  readonly isSecret?: (value: unknown) => boolean
}

const GENERATED = 'leave it out: it is generated and kept in a Secret of the namespace'

/** `secretKeys`: what the chart reads from the user's Secret (chart 1.18 and 1.19). */
const IMAGE_STORAGES: readonly (readonly [type: string, keys: readonly string[], secretKeys: string])[] = [
  ['azure', ['accountkey'], 'AZURE_STORAGE_ACCESS_KEY'],
  ['gcs', ['encodedkey'], 'GCS_KEY_DATA'],
  ['s3', ['accesskey', 'secretkey'], 'REGISTRY_STORAGE_S3_ACCESSKEY and REGISTRY_STORAGE_S3_SECRETKEY'],
  [
    'swift',
    ['password', 'accesskey', 'secretkey'],
    'REGISTRY_STORAGE_SWIFT_PASSWORD, REGISTRY_STORAGE_SWIFT_ACCESSKEY and REGISTRY_STORAGE_SWIFT_SECRETKEY',
  ],
  ['oss', ['accesskeysecret'], 'REGISTRY_STORAGE_OSS_ACCESSKEYSECRET'],
]

/** Values that the user's file must not set: they would put secrets into the repository. */
export const SECRET_VALUES: readonly SecretValue[] = [
  ...[
    ...['harborAdminPassword', 'secretKey', 'database.internal.password', 'core.secret', 'core.xsrfKey'],
    ...['core.tokenKey', 'jobservice.secret', 'registry.secret', 'registry.credentials.password'],
    'registry.credentials.htpasswdString',
  ].map((path) => ({ path: path.split('.'), instead: GENERATED })),
  {
    path: ['database', 'external', 'password'],
    instead: 'name a Secret with the key password in database.external.existingSecret',
  },
  {
    path: ['redis', 'external', 'password'],
    instead: 'name a Secret with the key REDIS_PASSWORD in redis.external.existingSecret',
  },
  ...IMAGE_STORAGES.flatMap(([type, keys, secretKeys]) =>
    keys.map((key) => ({
      path: ['persistence', 'imageChartStorage', type, key],
      instead: `name a Secret with ${secretKeys} in persistence.imageChartStorage.${type}.existingSecret`,
    })),
  ),
  {
    path: ['trivy', 'gitHubToken'],
    instead: 'leave it out: Trivy fetches its databases from registries and does not use it',
  },
  {
    path: ['core', 'configureUserSettings'],
    instead:
      'configure those settings in Harbor, or add an entry CONFIG_OVERWRITE_JSON with valueFrom.secretKeyRef to core.extraEnvVars',
    isSecret: holdsPassword,
  },
  ...['httpProxy', 'httpsProxy'].map((key) => ({
    path: ['proxy', key],
    instead: 'use a proxy without a password, or one that allows the nodes of the cluster by address',
    isSecret: hasUser,
  })),
  ...['core', 'jobservice', 'registry', 'portal', 'trivy'].map((part) => ({
    path: ['internalTLS', part, 'key'],
    instead: `set internalTLS.certSource to secret and name a Secret in internalTLS.${part}.secretName`,
  })),
  {
    path: ['trace', 'jaeger', 'password'],
    instead: 'use a collector inside the cluster without a password',
  },
]

/** The secrets in the tree, each with what to do instead. */
export function secretsIn(values: unknown): readonly SecretValue[] {
  return SECRET_VALUES.filter(({ path, isSecret }) => {
    const value = valueAt(values, path)
    return !isEmptyValue(value) && (isSecret?.(value) ?? true)
  })
}

/** Harbor's settings as JSON. Text that cannot be parsed counts as secret. */
function holdsPassword(value: unknown): boolean {
  try {
    const settings: unknown = typeof value === 'string' ? JSON.parse(value) : value
    if (typeof settings !== 'object' || settings === null) return true
    return Object.entries(settings).some(
      ([key, setting]) => /password|secret/i.test(key) && !isEmptyValue(setting),
    )
  } catch {
    return true
  }
}

/** `http://user:password@proxy:3128`, with or without the scheme. */
function hasUser(value: unknown): boolean {
  return String(value).includes('@')
}
