import { isAtLeast, RANKED_SEVERITIES, type Severity } from '../../scan/severity.ts'
import type { Report } from '../report.ts'

/** So many platforms have a line of their own. */
const LISTED_PLATFORMS = 5

/** What a host and a repository are made of. In a report that another job wrote anything else may stand there. */
const ADDRESS = /^[A-Za-z0-9._:/[\]-]+$/

/**
 * How to see the same on one's own machine: one command of Trivy for every platform, by its digest. Nothing in these
 * lines can be anything but what it seems; no lines for an invalid address.
 */
export function reproduceCommands(report: Report): string[] {
  const { failOn, onlyFixable, unknownSeverity, failOnCvss, ignoreStatus = [] } = report.policy
  const { failOnKev = false, failOnEpss } = report.policy
  const isAnySeverity = failOnCvss !== undefined || failOnKev || failOnEpss !== undefined
  const severities: Severity[] = []
  // Trivy knows no severity below low, so for the other two words the filter is left out, and for rules on any severity.
  if (failOn !== 'any' && failOn !== 'never' && !isAnySeverity) {
    severities.push(...RANKED_SEVERITIES.filter((severity) => isAtLeast(severity, failOn)))
    if (isAtLeast(unknownSeverity, failOn)) severities.push('unknown')
  }
  const flags = [
    ...(severities.length === 0 ? [] : [`--severity ${severities.join(',').toUpperCase()}`]),
    ...(onlyFixable ? ['--ignore-unfixed'] : []),
    ...(ignoreStatus.length === 0 ? [] : [`--ignore-status ${ignoreStatus.join(',')}`]),
  ]
  const [repository = ''] = report.image.reference.split('@')
  if (!ADDRESS.test(repository)) return []
  const digests =
    report.platforms.length === 0 ? [report.image.digest] : report.platforms.map(({ digest }) => digest)
  return digests
    .slice(0, LISTED_PLATFORMS)
    .map((digest) => ['trivy image', ...flags, `${repository}@${digest}`].join(' '))
}
