/** A release of Harbor. */
export interface HarborVersion {
  readonly major: number
  readonly minor: number
  readonly patch: number
}

/**
 * `2.14.3` out of `v2.14.3`, `2.14.3-2b9f2f1d` (what Harbor reports) or `v2.14.3-rc1`; undefined for anything
 * else, as `dev`, and for other versions than 2 (a database's own `15.4.0`).
 */
export function parseHarborVersion(text: string): HarborVersion | undefined {
  const [, major, minor, patch] = /^v?(\d{1,4})\.(\d{1,4})\.(\d{1,4})(?![\d.])/.exec(text.trim()) ?? []
  if (major !== '2') return undefined
  return { major: Number(major), minor: Number(minor), patch: Number(patch) }
}

/** `2.14.3` */
export function formatHarborVersion({ major, minor, patch }: HarborVersion): string {
  return `${major}.${minor}.${patch}`
}

/** Below zero when `a` is older. Not the order of semver, for which the commit behind the numbers is a prerelease. */
export function compareHarborVersions(a: HarborVersion, b: HarborVersion): number {
  return a.major - b.major || a.minor - b.minor || a.patch - b.patch
}

/** The version in the tag of an image, as in `docker.io/goharbor/harbor-core:v2.14.4@sha256:…`. */
export function imageVersion(image: string): HarborVersion | undefined {
  const [name = ''] = image.split('@', 1)
  const colon = name.lastIndexOf(':')
  // A colon before the last slash belongs to the port of the registry.
  return colon > name.lastIndexOf('/') ? parseHarborVersion(name.slice(colon + 1)) : undefined
}
