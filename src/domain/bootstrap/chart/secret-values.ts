import { isEmptyValue, valueAt } from './value-tree.ts'

/** A value of the chart that holds a secret, and where that secret can lie instead. */
export interface SecretValue {
  readonly path: readonly string[]
  /** A command to the reader. */
  readonly instead: string
  /** Whether this very value is a secret; any value that is not empty, when absent. */
  readonly isSecret?: (value: unknown) => boolean
}

const GENERATED = 'leave it out: it is drawn and kept in a Secret of the namespace'

/** The keys that a Secret of the user must have are those that the chart reads (chart 1.18 and 1.19). */
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

/** Values that the file of the user must not set: they would put secrets where everybody can read them. */
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
    instead: 'leave it out: the databases of Trivy come from registries, where it is not used',
  },
  {
    path: ['core', 'configureUserSettings'],
    instead:
      'make those settings in Harbor, or give core.extraEnvVars an entry CONFIG_OVERWRITE_JSON with valueFrom.secretKeyRef',
    isSecret: holdsPassword,
  },
  ...['httpProxy', 'httpsProxy'].map((key) => ({
    path: ['proxy', key],
    instead:
      'use a proxy that asks for no password, or one that lets the nodes of the cluster in by their address',
    isSecret: hasUser,
  })),
  ...['core', 'jobservice', 'registry', 'portal', 'trivy'].map((part) => ({
    path: ['internalTLS', part, 'key'],
    instead: `set internalTLS.certSource to secret and name a Secret in internalTLS.${part}.secretName`,
  })),
  {
    path: ['trace', 'jaeger', 'password'],
    instead: 'use a collector inside the cluster that asks for no password',
  },
]

/** The secrets that the tree holds, each with what to do instead. */
export function secretsIn(values: unknown): readonly SecretValue[] {
  return SECRET_VALUES.filter(({ path, isSecret }) => {
    const value = valueAt(values, path)
    return !isEmptyValue(value) && (isSecret?.(value) ?? true)
  })
}

/** Harbor's settings as JSON. What cannot be read is not known to be harmless. */
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
