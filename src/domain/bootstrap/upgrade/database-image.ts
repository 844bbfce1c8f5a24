import { compareHarborVersions, type HarborVersion } from './harbor-version.ts'

/** What Harbor's database image does with the data that it finds. */
export interface DatabaseImage {
  /** The PostgreSQL that it runs. */
  readonly runs: number
  /**
   * The one whose data it moves to that. From any other it moves nothing: it makes an **empty** database beside the old
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
 * release-2.15.0 (2.15.2). Who skipped one found the database empty: goharbor/harbor-helm#2165, goharbor/harbor#15538.
 */
const ROWS: readonly Row[] = [
  { since: since(3), takesOver: 9.6, runs: 13 },
  { since: since(9), takesOver: 13, runs: 14 },
  { since: since(11), takesOver: 14, runs: 15 },
  { since: since(15, 2), takesOver: 15, runs: 18 },
]

/** The last release of each line whose image was looked at. A patch release moved the database once, so none is guessed. */
const LAST_KNOWN: Readonly<Record<number, number>> = { 13: 5, 14: 4, 15: 2 }
const LAST_KNOWN_LINE = 15

/** Of a release that may be newer than this table: undefined then, and for those before 2.3. */
export function databaseImageOf(version: HarborVersion): DatabaseImage | undefined {
  const { minor, patch } = version
  if (minor > LAST_KNOWN_LINE || patch > (LAST_KNOWN[minor] ?? Number.POSITIVE_INFINITY)) return undefined
  return ROWS.findLast((row) => compareHarborVersions(row.since, version) <= 0)
}

/** Of the newest known release of a line. */
export function newestOfLine(minor: number): HarborVersion {
  // Lines before the first one in the table are closed, and had no second database image.
  return { major: 2, minor, patch: LAST_KNOWN[minor] ?? 99 }
}
