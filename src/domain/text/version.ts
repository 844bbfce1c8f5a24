import coerce from 'semver/functions/coerce.js'
import compare from 'semver/functions/compare.js'
import gte from 'semver/functions/gte.js'
import parse from 'semver/functions/parse.js'

/** `v2.14`, `2.14.3-2b9f2f1d`: what programs print, which is less strict than semver. */
const BEGINS_WITH_VERSION = /^v?\d+\.\d+/

/**
 * Whether a version is a given one or newer; undefined for a text that does not begin with one. What follows the numbers
 * does not count: Harbor puts the commit there, and a release candidate has what its release has.
 *
 * @param oldest `2.11.0`
 */
export function isAtLeast(version: string, oldest: string): boolean | undefined {
  const release = BEGINS_WITH_VERSION.test(version) ? coerce(version) : null
  return release === null ? undefined : gte(release, oldest)
}

/** The order of semver 2.0 (§11): below zero when `a` is older. What is not a version is older than every version. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [parse(a, { loose: true }), parse(b, { loose: true })]
  if (left === null || right === null) return Number(left !== null) - Number(right !== null)
  return compare(left, right)
}
