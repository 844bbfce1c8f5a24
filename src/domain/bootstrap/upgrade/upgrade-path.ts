import { type DatabaseImage, databaseImageOf, newestOfLine } from './database-image.ts'
import { formatHarborVersion, type HarborVersion } from './harbor-version.ts'

/** Harbor supports upgrades across two minor versions (goharbor/harbor, RELEASES.md). */
export const MAX_MINORS = 2

/** Chart 1.18 is Harbor 2.14, and so on since chart 1.4. */
const CHART_OFFSET = 4

/** Whether the second image reads the data of the first: it runs the same PostgreSQL, or migrates it. */
export function readsData(before: DatabaseImage, after: DatabaseImage): boolean {
  return after.runs === before.runs || after.takesOver === before.runs
}

/** The minor versions in between, oldest first and as few as possible; undefined when the table has no path. */
export function planUpgradePath(from: HarborVersion, to: HarborVersion): readonly number[] | undefined {
  const lines: number[] = []
  let version = from
  for (;;) {
    if (isStep(version, to)) return lines
    const next = [MAX_MINORS, 1]
      .map((step) => newestOfLine(version.minor + step))
      .find((candidate) => candidate.minor < to.minor && isStep(version, candidate))
    if (next === undefined) return undefined
    lines.push(next.minor)
    version = next
  }
}

function isStep(from: HarborVersion, to: HarborVersion): boolean {
  const [before, after] = [databaseImageOf(from), databaseImageOf(to)]
  if (before === undefined || after === undefined || to.minor - from.minor > MAX_MINORS) return false
  return readsData(before, after)
}

/** `to the newest Harbor 2.12 (chart 1.16.x), then to the newest 2.14 (chart 1.18.x), then to 2.15.2` */
export function describeUpgradePath(lines: readonly number[], to: HarborVersion): string {
  const stops = lines.map(
    (minor, index) =>
      `to the newest ${index === 0 ? 'Harbor ' : ''}2.${minor} (chart 1.${minor + CHART_OFFSET}.x)`,
  )
  return [...stops, `to ${formatHarborVersion(to)}`].join(', then ')
}
