import { compareHarborVersions, type HarborVersion } from './harbor-version.ts'

/** Which PostgreSQL Harbor's database image runs, and which it migrates. */
export interface DatabaseImage {
  /** The version of PostgreSQL that it runs. */
  readonly runs: number
  /**
   * The only version whose data it migrates. For any other it creates an **empty** database next to the old
   * one (`docker-entrypoint.sh`: "init DB").
   */
  readonly takesOver: number
}

interface Row extends DatabaseImage {
  readonly since: HarborVersion
}

const since = (minor: number, patch = 0): HarborVersion => ({ major: 2, minor, patch })

/**
 * `ENTRYPOINT ["/docker-entrypoint.sh", "<old>", "<new>"]` in Harbor's `make/photon/db/Dockerfile`, by the first release
 * that has it: goharbor/harbor#15538 (2.3.0), #18612 (2.9.0), #20584 (2.11.0), and the Dockerfile of the branch
 * release-2.15.0 (2.15.2). Skipping one left an empty database: goharbor/harbor-helm#2165, goharbor/harbor#15538.
 */
const ROWS: readonly Row[] = [
  { since: since(3), takesOver: 9.6, runs: 13 },
  { since: since(9), takesOver: 13, runs: 14 },
  { since: since(11), takesOver: 14, runs: 15 },
  { since: since(15, 2), takesOver: 15, runs: 18 },
]

/** The last release of each line whose image was checked. A patch release has migrated the database once, so nothing is assumed. */
const LAST_KNOWN: Readonly<Record<number, number>> = { 13: 5, 14: 4, 15: 2 }
const LAST_KNOWN_LINE = 15

/** undefined for releases newer than this table and for those before 2.3. */
export function databaseImageOf(version: HarborVersion): DatabaseImage | undefined {
  const { minor, patch } = version
  if (minor > LAST_KNOWN_LINE || patch > (LAST_KNOWN[minor] ?? Number.POSITIVE_INFINITY)) return undefined
  return ROWS.findLast((row) => compareHarborVersions(row.since, version) <= 0)
}

/** The newest known release of a line. */
export function newestOfLine(minor: number): HarborVersion {
  // Older lines get no more releases, and had a single database image.
  return { major: 2, minor, patch: LAST_KNOWN[minor] ?? 99 }
}
