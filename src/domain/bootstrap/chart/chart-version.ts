import type { Revision } from '../release/release.ts'

/** The version at the end of helm's `<chart>-<version>`; three parts, because a name may end in a number too. */
const CHART_VERSION = /-v?(\d+(?:\.\d+){2}(?:-[0-9A-Za-z.-]+)?)(?:\+[0-9A-Za-z.-]+)?$/

/**
 * The newest chart that may have changed the database: the deployed one, or that of the last revision, which may
 * have started before it failed. '' when there is none.
 */
export function deployedChartVersion(history: readonly Revision[]): string {
  const revisions = [history.findLast(({ status }) => status === 'deployed'), history.at(-1)]
  const versions = revisions.map((revision) => parseChartVersion(revision?.chart ?? ''))
  return versions.toSorted(compareChartVersions).at(-1) ?? ''
}

/** `1.18.4` from `harbor-1.18.4`; '' for any other form. */
export function parseChartVersion(chart: string): string {
  return CHART_VERSION.exec(chart)?.[1] ?? ''
}

/** The order of semver 2.0 (§11): below zero when `a` is older. '' is older than everything. */
export function compareChartVersions(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)]
  for (let index = 0; index < 3; index += 1) {
    const order = (left.numbers[index] ?? 0) - (right.numbers[index] ?? 0)
    if (order !== 0) return order
  }
  if (left.prerelease.length === 0 || right.prerelease.length === 0) {
    return right.prerelease.length - left.prerelease.length
  }
  return comparePrereleases(left.prerelease, right.prerelease)
}

function parts(version: string): { readonly numbers: number[]; readonly prerelease: readonly string[] } {
  const [plain = ''] = version.replace(/^v/, '').split('+')
  const dash = plain.indexOf('-')
  const [core, prerelease] = dash < 0 ? [plain, ''] : [plain.slice(0, dash), plain.slice(dash + 1)]
  return {
    numbers: core.split('.').map(Number),
    prerelease: prerelease === '' ? [] : prerelease.split('.'),
  }
}

/** Numbers compare by value and come before words, words compare by code unit; with an equal beginning the longer one is newer. */
function comparePrereleases(left: readonly string[], right: readonly string[]): number {
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const [a = '', b = ''] = [left[index], right[index]]
    if (a === b) continue
    const [isNumber, isOtherNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)]
    if (isNumber && isOtherNumber) return Number(a) - Number(b)
    if (isNumber !== isOtherNumber) return isNumber ? -1 : 1
    return a < b ? -1 : 1
  }
  return left.length - right.length
}
