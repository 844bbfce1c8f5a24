import { chartFullName, secretNames } from '../chart/names.ts'
import { valueAt } from '../chart/value-tree.ts'
import {
  ADMIN_PASSWORD_KEY,
  DATABASE_PASSWORD_KEY,
  INTERNAL_KEYS,
  missingKeys,
  REGISTRY_USER,
} from './secrets.ts'

/** All secrets of one release, as stored in our two Secrets. */
export interface ReleaseSecrets {
  readonly admin: Readonly<Record<string, string>>
  readonly internal: Readonly<Record<string, string>>
}

/** Decoded data by the name of the chart's Secret; undefined when it does not exist. */
export type ChartSecrets = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>

/** Where the chart keeps each value in a release that we did not install: suffix of the Secret's name, key. */
const SOURCES: Readonly<Record<string, readonly [part: string, key: string]>> = {
  [ADMIN_PASSWORD_KEY]: ['core', 'HARBOR_ADMIN_PASSWORD'],
  secretKey: ['core', 'secretKey'],
  secret: ['core', 'secret'],
  CSRF_KEY: ['core', 'CSRF_KEY'],
  'tls.key': ['core', 'tls.key'],
  'tls.crt': ['core', 'tls.crt'],
  REGISTRY_PASSWD: ['core', 'REGISTRY_CREDENTIAL_PASSWORD'],
  [DATABASE_PASSWORD_KEY]: ['database', 'POSTGRES_PASSWORD'],
  JOBSERVICE_SECRET: ['jobservice', 'JOBSERVICE_SECRET'],
  REGISTRY_HTTP_SECRET: ['registry', 'REGISTRY_HTTP_SECRET'],
  REGISTRY_HTPASSWD: ['registry-htpasswd', 'REGISTRY_HTPASSWD'],
}

/**
 * Whether this action wrote a revision: only then it takes the administrator's password from our Secret. The Secrets
 * themselves prove nothing: they may be left from an earlier install, or lost.
 *
 * @param values all of the revision, the chart's defaults included.
 */
export function isOwnRevision(values: unknown, releaseName: string): boolean {
  return valueAt(values, ['existingSecretAdminPassword']) === secretNames(releaseName).admin
}

/** Keys that the database was created or encrypted with: another value would lock Harbor out. */
const FIXED_KEYS: readonly string[] = [DATABASE_PASSWORD_KEY, 'secretKey']

/** The keys of our Secret that differ from the release to adopt. */
export function differingKeys(
  internal: ReleaseSecrets['internal'],
  options: { readonly found: ChartSecrets; readonly releaseName: string },
): readonly string[] {
  const { secrets } = planAdoption(options.found, options.releaseName)
  return FIXED_KEYS.filter((key) => {
    const theirs = secrets.internal[key] ?? ''
    return theirs !== '' && theirs !== internal[key]
  })
}

/** Names of the chart's Secrets that an adoption reads. */
export function adoptedSecretNames(releaseName: string): readonly string[] {
  const parts = new Set(Object.values(SOURCES).map(([part]) => part))
  return [...parts].map((part) => `${chartFullName(releaseName)}-${part}`)
}

/**
 * The secrets of a release that was installed by other means, copied unchanged: new ones would lock
 * Harbor out of its own database.
 */
export function planAdoption(
  found: ChartSecrets,
  releaseName: string,
): { readonly secrets: ReleaseSecrets; readonly missing: readonly string[] } {
  const values = Object.fromEntries(
    Object.entries(SOURCES).map(([key, [part, source]]) => [
      key,
      found[`${chartFullName(releaseName)}-${part}`]?.[source] ?? '',
    ]),
  )
  const { [ADMIN_PASSWORD_KEY]: password = '', ...internal } = values
  const missing = missingKeys(values, [ADMIN_PASSWORD_KEY, ...INTERNAL_KEYS])
  return {
    secrets: { admin: { [ADMIN_PASSWORD_KEY]: password }, internal },
    missing: missing.map((key) => sourceName(key, releaseName)),
  }
}

/** The user of an htpasswd line, which is `user:hash`. */
export function registryUser(internal: ReleaseSecrets['internal']): string {
  const [user = ''] = (internal['REGISTRY_HTPASSWD'] ?? '').split(':')
  return user === '' ? REGISTRY_USER : user
}

function sourceName(key: string, releaseName: string): string {
  const [part = '', source = key] = SOURCES[key] ?? []
  return `${chartFullName(releaseName)}-${part}[${source}]`
}
