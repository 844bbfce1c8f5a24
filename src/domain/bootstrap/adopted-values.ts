import { SECRET_VALUES } from './secret-values.ts'
import { isEmptyValue, leavesOf, sameValue, valueAt } from './value-tree.ts'

/** A value of the old release that is another one, or none, after an adoption. */
export interface ValueChange {
  /** As in `persistence.imageChartStorage.type`. */
  readonly path: string
  /** One line for people; foreign text, but never a secret. */
  readonly text: string
  /** What is lost with it; absent when nothing is. */
  readonly loss?: string
}

export interface AdoptionValues {
  /** Those that somebody gave the old release, and those together with the defaults of its chart. */
  readonly before: { readonly given: unknown; readonly all: unknown }
  /** Those that the new revision is given, and those together with the defaults of its chart. */
  readonly after: { readonly given: unknown; readonly all: unknown }
  /** Those in the file of the user: what is set there is meant. */
  readonly file: unknown
}

interface Guard {
  readonly path: RegExp
  /** What a change costs. */
  readonly loss: string
  /** A value that must stand at that place in the old release, or the guarded one has no effect. */
  readonly when?: readonly [path: string, value: RegExp]
}

const OTHER_DATABASE = 'Harbor would start on another database, without its projects and users'
const OTHER_STORAGE = 'Harbor would look for its images in another storage'

/** Data or access hangs on these. Class and size of a claim are compared with the claim itself instead. */
const GUARDS: readonly Guard[] = [
  { path: /^persistence\.enabled$/, loss: 'the data would be lost with the pods' },
  {
    path: /^persistence\.persistentVolumeClaim\..+\.(existingClaim|subPath|accessMode)$/,
    loss: 'Harbor would start on another volume',
  },
  { path: /^persistence\.imageChartStorage\.type$/, loss: OTHER_STORAGE },
  ...['azure', 'filesystem', 'gcs', 'oss', 's3', 'swift'].map((type) => ({
    path: new RegExp(`^persistence\\.imageChartStorage\\.${type}\\.`),
    loss: OTHER_STORAGE,
    when: ['persistence.imageChartStorage.type', new RegExp(`^${type}$`)] as const,
  })),
  { path: /^database\.type$/, loss: OTHER_DATABASE },
  { path: /^database\.external\./, loss: OTHER_DATABASE, when: ['database.type', /^external$/] },
  { path: /^redis\.type$/, loss: 'jobs that wait would be lost' },
  { path: /^redis\.external\./, loss: 'jobs that wait would be lost', when: ['redis.type', /^external$/] },
  {
    path: /^(externalURL|expose\.type|expose\.ingress\.hosts\.core)$/,
    loss: 'clients and image references have the old address',
  },
  { path: /(^|\.)image\.(repository|tag)$/, loss: 'nodes would pull other images' },
  { path: /^imagePullSecrets$/, loss: 'nodes could not pull any more' },
  {
    path: /^(?!internalTLS\.)(.+\.)?(existing\w*Secret\w*|secretName|ca\w*SecretName)$/,
    loss: 'what is in that Secret would not be used any more',
  },
]

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
 * The values of a release that was installed by other means which the next revision does not keep, in the order of
 * their paths. Not among them: what is copied into Secrets, what the chart's own defaults change, and what costs
 * something but stands in the file of the user.
 */
export function compareValues(values: AdoptionValues): readonly ValueChange[] {
  const { before, after, file } = values
  const paths = new Map(
    [
      ...leavesOf(before.given),
      // What we set where the old release had the chart's default.
      ...leavesOf(after.given).filter((path) => guardOf(path.join('.'), before.all) !== undefined),
    ].map((path) => [path.join('.'), path]),
  )
  return [...paths]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, path]): ValueChange[] => {
      const [was, is] = [valueAt(before.all, path), valueAt(after.all, path)]
      if (isEmptyValue(was) || sameValue(was, is)) return []
      if (TAKEN_OVER.includes(name) || CLAIM_SHAPE.test(name)) return []
      const guard = guardOf(name, before.all)
      const secret = SECRET_VALUES.find((candidate) => candidate.path.join('.') === name)
      const isMeant = secret === undefined ? isSet(file, { path, value: is }) : hasSecretBeside(file, path)
      if (guard === undefined || isMeant) return [{ path: name, text: name }]
      // The file may not hold it, so it cannot simply be given again.
      const change = secret === undefined ? `${show(name, was)} → ${show(name, is)}` : secret.instead
      return [{ path: name, text: `${name}: ${change}`, loss: guard.loss }]
    })
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
