import { SECRET_VALUES, type SecretValue } from './secret-values.ts'
import { isEmptyValue, leavesOf, sameValue, valueAt } from './value-tree.ts'

/** A value of the present release that the next revision changes or drops. */
export interface ValueChange {
  /** As in `persistence.imageChartStorage.type`. */
  readonly path: string
  /** One line for the log; foreign text, but never a secret. */
  readonly text: string
  /** What the change costs; absent when it costs nothing. */
  readonly loss?: string
}

export interface RevisionValues {
  /** Values given to the running revision, and the same merged with the defaults of its chart. */
  readonly before: { readonly given: unknown; readonly all: unknown }
  /** Values given to the new revision, and the same merged with the defaults of its chart. */
  readonly after: { readonly given: unknown; readonly all: unknown }
  /** Values in the user's file. */
  readonly file: unknown
  readonly owner: Owner
}

/** Who installed the release decides which changes count as intended. */
export type Owner =
  /** An adoption is reviewed value by value, so what the file sets is intended. */
  | { readonly kind: 'foreign' }
  /** Later runs are not reviewed, so no file may move data, and the address must come from an input. */
  | { readonly kind: 'own'; readonly isAddressIntended: boolean }

interface Guard {
  readonly path: RegExp
  readonly holds: 'data' | 'access' | 'address'
  readonly loss: string
  /** The guard applies only when the old release has such a value at that path. */
  readonly when?: readonly [path: string, value: RegExp]
}

const OTHER_DATABASE = 'Harbor would start on another database, without its projects and users'
const OTHER_STORAGE = 'Harbor would look for its images in another storage'
const LOST_JOBS = 'queued jobs would be lost'

/** Keys that locate the images in a storage. Others (credentials, tuning) lead to the same images. */
const STORAGE_PLACE =
  '(accountname|authurl|bucket|container|domain|domainid|endpoint|prefix|realm|region|regionendpoint|rootdirectory|tenant|tenantid)'

/** Values that data or access depend on; the first match counts. Class and size of a claim are compared with the claim itself. */
const GUARDS: readonly Guard[] = [
  { path: /^persistence\.enabled$/, holds: 'data', loss: 'the data would be lost with the pods' },
  {
    path: /^persistence\.persistentVolumeClaim\..+\.(existingClaim|subPath|accessMode)$/,
    holds: 'data',
    loss: 'Harbor would start on another volume',
  },
  { path: /^persistence\.imageChartStorage\.type$/, holds: 'data', loss: OTHER_STORAGE },
  ...['azure', 'filesystem', 'gcs', 'oss', 's3', 'swift'].flatMap((type): readonly Guard[] => {
    const guard = {
      loss: OTHER_STORAGE,
      when: ['persistence.imageChartStorage.type', new RegExp(`^${type}$`)],
    } as const
    const prefix = `^persistence\\.imageChartStorage\\.${type}\\.`
    return [
      { ...guard, path: new RegExp(`${prefix}${STORAGE_PLACE}$`), holds: 'data' },
      { ...guard, path: new RegExp(prefix), holds: 'access' },
    ]
  }),
  { path: /^database\.type$/, holds: 'data', loss: OTHER_DATABASE },
  {
    path: /^database\.external\.(username|password|existingSecret|sslmode)$/,
    holds: 'access',
    loss: 'Harbor could no longer log in to its database',
    when: ['database.type', /^external$/],
  },
  {
    path: /^database\.external\./,
    holds: 'data',
    loss: OTHER_DATABASE,
    when: ['database.type', /^external$/],
  },
  { path: /^redis\.type$/, holds: 'data', loss: LOST_JOBS },
  {
    path: /^redis\.external\.(username|password|existingSecret|tlsOptions\..+)$/,
    holds: 'access',
    loss: 'Harbor could no longer log in to its Redis',
    when: ['redis.type', /^external$/],
  },
  { path: /^redis\.external\./, holds: 'data', loss: LOST_JOBS, when: ['redis.type', /^external$/] },
  {
    path: /^(externalURL|expose\.type|expose\.ingress\.hosts\.core)$/,
    holds: 'address',
    loss: 'clients and image references use the old address',
  },
  { path: /(^|\.)image\.(repository|tag)$/, holds: 'access', loss: 'nodes would pull other images' },
  { path: /^imagePullSecrets$/, holds: 'access', loss: 'nodes could no longer pull' },
  {
    path: /^(?!internalTLS\.)(.+\.)?(existing\w*Secret\w*|secretName|ca\w*SecretName)$/,
    holds: 'access',
    loss: 'the content of that Secret would no longer be used',
  },
]

/** Of our releases: the Secret of the certificate, which is an input. */
const OUR_CERTIFICATE = 'expose.tls.secret.secretName'

/** An adoption copies these into Secrets without changing them. */
const ADOPTED_INTO_SECRETS: readonly string[] = [
  ...['harborAdminPassword', 'secretKey', 'database.internal.password'],
  ...[
    'core.secret',
    'core.xsrfKey',
    'core.tokenKey',
    'core.tokenCert',
    'jobservice.secret',
    'registry.secret',
  ],
  ...[
    'registry.credentials.username',
    'registry.credentials.password',
    'registry.credentials.htpasswdString',
  ],
]

/** Compared with the existing claims: their present size counts, not the value that was given once. */
const CLAIM_SHAPE = /^persistence\.persistentVolumeClaim\..+\.(storageClass|size)$/

/** Values under these keys are never shown, at any path. */
const SECRET_KEY = /(password|token|secret|accesskey|secretkey|accountkey|encodedkey|key|credentials?)$/i

/** Names of Secrets and of their keys match SECRET_KEY but are not secret. */
const SECRET_NAME = /(^|\.)(existing\w*|secretName|ca\w*SecretName)$/

/** A value is quoted only to be recognised. */
const MAX_SHOWN = 80

/**
 * The values of a release that the next revision does not keep, ordered by path. Left out: values copied into
 * Secrets, changes of the chart's own defaults, and costly changes that are intended.
 */
export function compareValues(values: RevisionValues): readonly ValueChange[] {
  const { before, after, owner } = values
  const paths = new Map(
    [
      ...leavesOf(before.given),
      // Values set now where the release had the chart's default.
      ...leavesOf(after.given).filter((path) => guardOf(path.join('.'), before.all) !== undefined),
    ].map((path) => [path.join('.'), path]),
  )
  return [...paths]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, path]): ValueChange[] => {
      const [was, is] = [valueAt(before.all, path), valueAt(after.all, path)]
      const guard = guardOf(name, before.all)
      // In our own releases an empty value means that the data is in the chart's default place.
      const isPlace = owner.kind === 'own' && guard?.holds === 'data'
      if ((isEmptyValue(was) && !isPlace) || sameValue(was, is)) return []
      if (ADOPTED_INTO_SECRETS.includes(name) || CLAIM_SHAPE.test(name)) return []
      if (guard === undefined || isIntended(values, { name, path, guard }))
        return [{ path: name, text: name }]
      const secret = secretAt(name)
      // The file may not hold a secret, so name what to use instead.
      const change =
        secret === undefined ? `${formatValue(name, was)} → ${formatValue(name, is)}` : secret.instead
      return [{ path: name, text: `${name}: ${change}`, loss: guard.loss }]
    })
}

function isIntended(
  { after, file, owner }: RevisionValues,
  place: { readonly name: string; readonly path: readonly string[]; readonly guard: Guard },
): boolean {
  const { name, path, guard } = place
  if (owner.kind === 'own') {
    if (guard.holds === 'data') return false
    if (guard.holds === 'address') return owner.isAddressIntended
    if (name === OUR_CERTIFICATE) return true
  }
  return secretAt(name) === undefined
    ? isSet(file, { path, value: valueAt(after.all, path) })
    : hasSecretBeside(file, path)
}

function secretAt(name: string): SecretValue | undefined {
  return SECRET_VALUES.find(({ path }) => path.join('.') === name)
}

function isSet(file: unknown, what: { readonly path: readonly string[]; readonly value: unknown }): boolean {
  const set = valueAt(file, what.path)
  return !isEmptyValue(set) && sameValue(set, what.value)
}

/** Where the chart accepts an `existingSecret`, it is next to the password. */
function hasSecretBeside(file: unknown, path: readonly string[]): boolean {
  return !isEmptyValue(valueAt(file, [...path.slice(0, -1), 'existingSecret']))
}

function guardOf(name: string, before: unknown): Guard | undefined {
  return GUARDS.find(
    ({ path, when }) =>
      path.test(name) && (when === undefined || when[1].test(String(valueAt(before, when[0].split('.'))))),
  )
}

function formatValue(name: string, value: unknown): string {
  if (isEmptyValue(value)) return 'not set'
  if (SECRET_KEY.test(name) && !SECRET_NAME.test(name)) return 'a secret'
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  const withoutUser = text.replaceAll(/\/\/[^/@\s]*@/g, '//')
  return withoutUser.length <= MAX_SHOWN ? withoutUser : `${withoutUser.slice(0, MAX_SHOWN)}…`
}
