import { compareVersions } from '../../text/version.ts'
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
  return versions.toSorted(compareVersions).at(-1) ?? ''
}

/** `1.18.4` from `harbor-1.18.4`; '' for any other form. */
export function parseChartVersion(chart: string): string {
  return CHART_VERSION.exec(chart)?.[1] ?? ''
}
