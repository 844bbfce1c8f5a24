import type { FoundSystem } from './found-system.ts'
import {
  DISTRIBUTIONS,
  type Distribution,
  type DistributionId,
  distributionOf,
  findDistribution,
} from './support-ends.ts'

/** The values of `os-support`: what an operating system past its end makes of the verdict. */
export const OS_SUPPORT = ['fail', 'warn', 'off'] as const
export type OsSupport = (typeof OS_SUPPORT)[number]

/** Whether the operating system of a platform still gets security updates. */
export const SYSTEM_STATES = [
  /** Its end is yet to come, or it has none. */
  'supported',
  /** Past its end, within a support that was named in `os-extended-support`. */
  'extended',
  'ended',
  /** A distribution, or a version of one, that the table does not know. */
  'unknown',
  /** There is none in it. */
  'none',
  /** For another system than Linux. */
  'other-system',
  'unreadable',
] as const
export type SystemState = (typeof SYSTEM_STATES)[number]

/** The operating system of a platform as it was judged. Its texts are plain words. */
export interface JudgedSystem {
  readonly state: SystemState
  /** `ID` of os-release; absent without a distribution. */
  readonly distribution?: string
  /** Absent when it names none. */
  readonly version?: string
  /** The last day of its support, as in `2022-06-30`; absent when there is none or it is not known. */
  readonly endsOn?: string
  /** The last day of its extended support, whether that counts or not. */
  readonly extendedEndsOn?: string
  /** The version is newer than the table: that it is supported is assumed. */
  readonly isNewerThanKnown?: true
  /** How many packages the scanner listed in it; absent without an SBOM that says so. */
  readonly packages?: number
  /** Why it is `unreadable`; a clause. */
  readonly reason?: string
}

/**
 * Holds a system against the table of ends. On the day of its end it is still supported.
 *
 * @param options.today ISO 8601; the day (UTC) is what counts.
 * @param options.extended whose extended support counts.
 */
export function judgeSystem(
  found: FoundSystem,
  options: { readonly today: string; readonly extended: readonly DistributionId[] },
): JudgedSystem {
  switch (found.kind) {
    case 'none':
      return { state: 'none', ...packagesOf(found) }
    case 'other-system':
      return { state: 'other-system' }
    case 'unreadable':
      return { state: 'unreadable', reason: found.reason }
    case 'distribution': {
      const { id, version } = found
      const named = {
        distribution: id,
        ...(version === '' ? {} : { version }),
        ...packagesOf(found),
      }
      const known = findDistribution(id)
      if (known === undefined) return { state: 'unknown', ...named }
      return { ...named, ...judgeVersion(known, { ...options, id, version }) }
    }
  }
}

function packagesOf({ packages }: { readonly packages?: number }): Pick<JudgedSystem, 'packages'> {
  return packages === undefined ? {} : { packages }
}

/** Whose development version has no `VERSION_ID`, or one that is not there yet: Debian's testing, Alpine's edge. */
const WITHOUT_VERSION: readonly string[] = ['debian', 'alpine']

function judgeVersion(
  known: Distribution,
  options: {
    readonly id: string
    readonly version: string
    readonly today: string
    readonly extended: readonly DistributionId[]
  },
): Pick<JudgedSystem, 'state' | 'endsOn' | 'extendedEndsOn' | 'isNewerThanKnown'> {
  const { id, version, today, extended } = options
  if (known.ends.size === 0) return { state: 'supported' }
  if (version === '') return { state: WITHOUT_VERSION.includes(id) ? 'supported' : 'unknown' }
  const release = releaseOf(known, version)
  const ends = known.ends.get(release)
  if (ends === undefined) return judgeUnlisted(known, { release, today })
  if (ends === 'never') return { state: 'supported' }
  const [endsOn, extendedEndsOn] = typeof ends === 'string' ? [ends, undefined] : ends
  const dates = { endsOn, ...(extendedEndsOn === undefined ? {} : { extendedEndsOn }) }
  const day = today.slice(0, 'YYYY-MM-DD'.length)
  if (day <= endsOn) return { state: 'supported', ...dates }
  const isExtended =
    extendedEndsOn !== undefined && day <= extendedEndsOn && extended.some((each) => each === id)
  return { state: isExtended ? 'extended' : 'ended', ...dates }
}

/** Newer than every version in the table, older than all of them, or neither. */
function judgeUnlisted(
  known: Distribution,
  { release, today }: { readonly release: string; readonly today: string },
): Pick<JudgedSystem, 'state' | 'isNewerThanKnown'> {
  if (!/^\d/.test(release)) return { state: 'unknown' }
  const versions = [...known.ends.keys()]
  const newest = versions.at(-1) ?? ''
  if (compareVersions(release, newest) > 0) return { state: 'supported', isNewerThanKnown: true }
  const isOlder = versions.every((version) => compareVersions(release, version) < 0)
  const [oldest = ''] = versions
  return { state: isOlder && hasEnded(known, oldest, today) ? 'ended' : 'unknown' }
}

function hasEnded(known: Distribution, version: string, today: string): boolean {
  const ends = known.ends.get(version) ?? 'never'
  const [end] = typeof ends === 'string' ? [ends] : ends
  return end !== 'never' && today.slice(0, end.length) > end
}

/** The part of a version that the table has. Amazon's first Linux counted by years: `2018.03`. */
function releaseOf(known: Distribution, version: string): string {
  if (known === DISTRIBUTIONS.amzn && /^201\d\./.test(version)) return '1'
  return version.split('.').slice(0, known.versionParts).join('.')
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map((part) => Number.parseInt(part, 10)))
  for (const [index, part] of (left ?? []).entries()) {
    const difference = part - (right?.[index] ?? 0)
    if (difference !== 0) return difference
  }
  return (left?.length ?? 0) - (right?.length ?? 0)
}

/**
 * Versions to move to, the newest first: `13 and 12`; '' when the table knows none. Where the extended support of the
 * vendor is named they are those without it.
 */
export function supportedVersions(id: DistributionId, today: string): string[] {
  const known = distributionOf(id)
  return [...known.ends.keys()].filter((version) => !hasEnded(known, version, today)).toReversed()
}
