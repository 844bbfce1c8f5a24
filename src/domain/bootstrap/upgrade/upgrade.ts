import { type DatabaseImage, databaseImageOf } from './database-image.ts'
import {
  compareHarborVersions,
  formatHarborVersion,
  type HarborVersion,
  imageVersion,
  parseHarborVersion,
} from './harbor-version.ts'
import { describeUpgradePath, MAX_MINORS, planUpgradePath, readsData } from './upgrade-path.ts'

/** A version that was found, and where. */
export interface ObservedVersion {
  /** Completes "according to …". */
  readonly source: string
  /** A version or an image; foreign text. */
  readonly text: string
}

/** Versions of the running Harbor, or of the one that left its data. */
export interface RunningVersions {
  /** From helm's records, images of core, and Harbor itself. */
  readonly harbor: readonly ObservedVersion[]
  /** Of the database image, or of Harbor when that is unknown. Empty when the database is external. */
  readonly database: readonly ObservedVersion[]
}

export interface AskedVersions {
  /** `appVersion` of the chart. */
  readonly appVersion: string
  /** Image of core in the manifests; '' when there is none. */
  readonly core: string
  /** Image of the database in the manifests; '' when the database is external. */
  readonly database: string
}

/** What an upgrade does to Harbor's version and to its database. */
export type UpgradeJudgement =
  /** No version changes. */
  | { readonly kind: 'same' }
  /** Not supported by Harbor, or would lose data; cannot be confirmed. */
  | { readonly kind: 'refused'; readonly reason: string }
  | {
      readonly kind: 'changes'
      /** `2.14.4`, or `unknown`. */
      readonly from: string
      readonly to: string
      /** Versions of PostgreSQL, when the image migrates the data. */
      readonly postgres?: { readonly from: number; readonly to: number }
      /** What is unknown, one clause each. */
      readonly unknown: readonly string[]
    }

type VersionChange = Extract<UpgradeJudgement, { kind: 'changes' }>

/**
 * Judges conservatively: the oldest version found decides which versions are skipped, the newest one whether it is a
 * downgrade.
 */
export function judgeUpgrade(running: RunningVersions, asked: AskedVersions): UpgradeJudgement {
  if (isSame(running, asked)) return { kind: 'same' }
  const to = imageVersion(asked.core) ?? parseHarborVersion(asked.appVersion)
  const seen = readable(running.harbor)
  const [oldest] = seen
  const unknown = [
    ...unreadable(running.harbor, 'the running version of Harbor'),
    ...(seen.length === 0 && running.harbor.length === 0 ? ['the running version of Harbor'] : []),
    ...(to === undefined ? [`the requested version (${asked.core || asked.appVersion})`] : []),
  ]
  if (to !== undefined && oldest !== undefined) {
    const reason = describeUnsupportedStep(seen, { oldest, to })
    if (reason !== '') return { kind: 'refused', reason }
  }
  const base: VersionChange = {
    kind: 'changes',
    from: oldest === undefined ? 'unknown' : formatHarborVersion(oldest.version),
    to: to === undefined ? 'unknown' : formatHarborVersion(to),
    unknown,
  }
  return asked.database === ''
    ? base
    : judgeDatabase(base, { running: running.database, image: asked.database })
}

interface SeenVersion extends ObservedVersion {
  readonly version: HarborVersion
}

/** Oldest first. */
function readable(observed: readonly ObservedVersion[]): readonly SeenVersion[] {
  return observed
    .flatMap((sighting): SeenVersion[] => {
      const version = versionOf(sighting.text)
      return version === undefined ? [] : [{ ...sighting, version }]
    })
    .toSorted((a, b) => compareHarborVersions(a.version, b.version))
}

function versionOf(text: string): HarborVersion | undefined {
  return parseHarborVersion(text) ?? imageVersion(text)
}

function unreadable(observed: readonly ObservedVersion[], what: string): string[] {
  return observed
    .filter(({ text }) => versionOf(text) === undefined)
    .map(({ source, text }) => `${what} according to ${source} ("${text}")`)
}

/** An image without a readable version is the same when its name is. */
function isSame(running: RunningVersions, asked: AskedVersions): boolean {
  const same = (
    observed: readonly ObservedVersion[],
    image: string,
    version: HarborVersion | undefined,
  ): boolean =>
    observed.every(({ text }) => {
      if (text === image) return true
      const seen = versionOf(text)
      return seen !== undefined && version !== undefined && compareHarborVersions(seen, version) === 0
    })
  const asCore = imageVersion(asked.core) ?? parseHarborVersion(asked.appVersion)
  const isCoreSame = running.harbor.length > 0 && same(running.harbor, asked.core, asCore)
  if (!isCoreSame || asked.database === '') return isCoreSame
  return running.database.length > 0 && same(running.database, asked.database, imageVersion(asked.database))
}

/** '' when Harbor supports the step. */
function describeUnsupportedStep(
  seen: readonly SeenVersion[],
  { oldest, to }: { readonly oldest: SeenVersion; readonly to: HarborVersion },
): string {
  const newest = seen.at(-1) ?? oldest
  const asked = formatHarborVersion(to)
  if (compareHarborVersions(newest.version, to) > 0) {
    return `Harbor ${formatHarborVersion(newest.version)} has run here (${newest.source}), and ${asked} is older: it cannot read the database of a newer Harbor. Use ${formatHarborVersion(newest.version)} or newer`
  }
  if (to.minor - oldest.version.minor <= MAX_MINORS) return ''
  return `Harbor ${formatHarborVersion(oldest.version)} runs (${oldest.source}) and ${asked} is ${to.minor - oldest.version.minor} minor versions newer; Harbor supports upgrades across ${MAX_MINORS} at a time. ${adviseUpgradePath(oldest.version, to)}`
}

function judgeDatabase(
  base: VersionChange,
  { running, image }: { readonly running: readonly ObservedVersion[]; readonly image: string },
): UpgradeJudgement {
  if (running.length > 0 && running.every(({ text }) => text === image)) return base
  const asked = imageVersion(image)
  const seen = readable(running)
  const [oldest] = seen
  const newest = seen.at(-1)
  const unknown = [
    ...base.unknown,
    ...(asked === undefined ? [`the version of the requested database image (${image})`] : []),
    ...unreadable(running, 'the running database image'),
    ...(running.length === 0 ? ['the running database image'] : []),
  ]
  if (asked === undefined || oldest === undefined || newest === undefined) return { ...base, unknown }
  if (compareHarborVersions(newest.version, asked) > 0) {
    return {
      kind: 'refused',
      reason: `The database image of Harbor ${formatHarborVersion(newest.version)} has run here (${newest.source}), and ${image} is older: it cannot read the data of the newer one`,
    }
  }
  const [before, after] = [databaseImageOf(oldest.version), databaseImageOf(asked)]
  if (before === undefined || after === undefined) {
    const which = formatHarborVersion(before === undefined ? oldest.version : asked)
    return { ...base, unknown: [...unknown, `the PostgreSQL in the database image of Harbor ${which}`] }
  }
  if (!readsData(before, after)) {
    return { kind: 'refused', reason: describeLoss({ oldest, before, asked, after }) }
  }
  const postgres = before.runs === after.runs ? {} : { postgres: { from: before.runs, to: after.runs } }
  return { ...base, unknown, ...postgres }
}

function describeLoss(options: {
  readonly oldest: SeenVersion
  readonly before: DatabaseImage
  readonly asked: HarborVersion
  readonly after: DatabaseImage
}): string {
  const { oldest, before, asked, after } = options
  const [old, now] = [formatHarborVersion(oldest.version), formatHarborVersion(asked)]
  return `The database of Harbor ${old} (${oldest.source}) is PostgreSQL ${before.runs}, and the database image of ${now} migrates only PostgreSQL ${after.takesOver}: Harbor would start on an EMPTY database. ${adviseUpgradePath(oldest.version, asked)}`
}

function adviseUpgradePath(from: HarborVersion, to: HarborVersion): string {
  const lines = planUpgradePath(from, to)
  return lines === undefined
    ? 'No upgrade path is known; see the upgrade guide of Harbor'
    : `Upgrade in steps, one run with its "chart-version" each: ${describeUpgradePath(lines, to)}`
}

/** The expected value of "confirm-database-upgrade"; '' when nothing has to be confirmed. */
export function confirmationOf(move: VersionChange): string {
  return move.postgres === undefined && move.unknown.length === 0 ? '' : `${move.from}-${move.to}`
}
