import { SECRET_VALUES, type SecretValue } from './secret-values.ts'
import { isEmptyValue, leavesOf, sameValue, valueAt } from './value-tree.ts'

/** A value of the release that is there which is another one, or none, in the next revision. */
export interface ValueChange {
  /** As in `persistence.imageChartStorage.type`. */
  readonly path: string
  /** One line for people; foreign text, but never a secret. */
  readonly text: string
  /** What is lost with it; absent when nothing is. */
  readonly loss?: string
}

export interface RevisionValues {
  /** Those that somebody gave the revision that runs, and those together with the defaults of its chart. */
  readonly before: { readonly given: unknown; readonly all: unknown }
  /** Those that the new revision is given, and those together with the defaults of its chart. */
  readonly after: { readonly given: unknown; readonly all: unknown }
  /** Those in the file of the user. */
  readonly file: unknown
  readonly owner: Owner
}

/** Whose release it is decides which changes are meant. */
export type Owner =
  /** Whoever takes over a release of others looks at every value: what the file sets is meant. */
  | { readonly kind: 'foreign' }
  /** Between two runs nobody looks any more, so no file moves data, and the address is an input. */
  | { readonly kind: 'own'; readonly isAddressMeant: boolean }

interface Guard {
  readonly path: RegExp
  readonly holds: 'data' | 'access' | 'address'
  /** What a change costs. */
  readonly loss: string
  /** A value that must stand at that place in the old release, or the guarded one has no effect. */
  readonly when?: readonly [path: string, value: RegExp]
}

const OTHER_DATABASE = 'Harbor would start on another database, without its projects and users'
const OTHER_STORAGE = 'Harbor would look for its images in another storage'
const LOST_JOBS = 'jobs that wait would be lost'

/** Where in a storage the images are. What else is set there (credentials, tuning) leads to the same images. */
const STORAGE_PLACE =
  '(accountname|authurl|bucket|container|domain|domainid|endpoint|prefix|realm|region|regionendpoint|rootdirectory|tenant|tenantid)'

/** Data or access hangs on these; the first that fits counts. Class and size of a claim are compared with the claim itself instead. */
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
    loss: 'Harbor could not log in to its database any more',
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
    loss: 'Harbor could not log in to its Redis any more',
    when: ['redis.type', /^external$/],
  },
  { path: /^redis\.external\./, holds: 'data', loss: LOST_JOBS, when: ['redis.type', /^external$/] },
  {
    path: /^(externalURL|expose\.type|expose\.ingress\.hosts\.core)$/,
    holds: 'address',
    loss: 'clients and image references have the old address',
  },
  { path: /(^|\.)image\.(repository|tag)$/, holds: 'access', loss: 'nodes would pull other images' },
  { path: /^imagePullSecrets$/, holds: 'access', loss: 'nodes could not pull any more' },
  {
    path: /^(?!internalTLS\.)(.+\.)?(existing\w*Secret\w*|secretName|ca\w*SecretName)$/,
    holds: 'access',
    loss: 'what is in that Secret would not be used any more',
  },
]

/** Of our releases: the Secret of the certificate, which is an input. */
const OUR_CERTIFICATE = 'expose.tls.secret.secretName'

/** An adoption copies these into Secrets, where they stay what they are. */
const TAKEN_OVER: readonly string[] = [
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

/** Compared with the claims that are there: what counts is how large they are, not what was once asked for. */
const CLAIM_SHAPE = /^persistence\.persistentVolumeClaim\..+\.(storageClass|size)$/

/** Keys whose values are never shown, wherever they are. */
const SECRET_KEY = /(password|token|secret|accesskey|secretkey|accountkey|encodedkey|key|credentials?)$/i

/** Names of Secrets and of keys in them look like secrets and are none. */
const SECRET_NAME = /(^|\.)(existing\w*|secretName|ca\w*SecretName)$/

/** A value is quoted to be recognised, not to be read. */
const MAX_SHOWN = 80

/**
 * The values of a release which the next revision does not keep, in the order of their paths. Not among them: what
 * is copied into Secrets, what the chart's own defaults change, and what costs something but is meant.
 */
export function compareValues(values: RevisionValues): readonly ValueChange[] {
  const { before, after, owner } = values
  const paths = new Map(
    [
      ...leavesOf(before.given),
      // What is set now where the release had the chart's default.
      ...leavesOf(after.given).filter((path) => guardOf(path.join('.'), before.all) !== undefined),
    ].map((path) => [path.join('.'), path]),
  )
  return [...paths]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, path]): ValueChange[] => {
      const [was, is] = [valueAt(before.all, path), valueAt(after.all, path)]
      const guard = guardOf(name, before.all)
      // Of a release of ours an empty value says that the data is in the chart's own place.
      const isPlace = owner.kind === 'own' && guard?.holds === 'data'
      if ((isEmptyValue(was) && !isPlace) || sameValue(was, is)) return []
      if (TAKEN_OVER.includes(name) || CLAIM_SHAPE.test(name)) return []
      if (guard === undefined || isMeant(values, { name, path, guard })) return [{ path: name, text: name }]
      const secret = secretAt(name)
      // The file may not hold it, so it cannot simply be given again.
      const change = secret === undefined ? `${show(name, was)} → ${show(name, is)}` : secret.instead
      return [{ path: name, text: `${name}: ${change}`, loss: guard.loss }]
    })
}

function isMeant(
  { after, file, owner }: RevisionValues,
  place: { readonly name: string; readonly path: readonly string[]; readonly guard: Guard },
): boolean {
  const { name, path, guard } = place
  if (owner.kind === 'own') {
    if (guard.holds === 'data') return false
    if (guard.holds === 'address') return owner.isAddressMeant
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

/** The chart has `existingSecret` beside a password, where it knows one. */
function hasSecretBeside(file: unknown, path: readonly string[]): boolean {
  return !isEmptyValue(valueAt(file, [...path.slice(0, -1), 'existingSecret']))
}

function guardOf(name: string, before: unknown): Guard | undefined {
  return GUARDS.find(
    ({ path, when }) =>
      path.test(name) && (when === undefined || when[1].test(String(valueAt(before, when[0].split('.'))))),
  )
}

function show(name: string, value: unknown): string {
  if (isEmptyValue(value)) return 'not set'
  if (SECRET_KEY.test(name) && !SECRET_NAME.test(name)) return 'a secret'
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
  const withoutUser = text.replaceAll(/\/\/[^/@\s]*@/g, '//')
  return withoutUser.length <= MAX_SHOWN ? withoutUser : `${withoutUser.slice(0, MAX_SHOWN)}…`
}
