import { isCveId } from '../exceptions/trivyignore.ts'
import { hasJudgedCve } from '../gate/exploits.ts'
import type { PlatformReport, Report } from '../report/report.ts'
import { countSeverities, isFixable } from '../scan/finding.ts'
import { SEVERITIES } from '../scan/severity.ts'
import { asksForSystem, type GatePolicy, judge } from '../scan/verdict.ts'
import { plural } from '../text/format.ts'

/**
 * How a stored report contradicts itself, completing "the report contradicts itself: …"; undefined when all
 * of it fits. A report is unsigned: this finds files that were edited or cut, not those that were forged with care.
 *
 * Of an undecided report only the numbers are looked at; it is incomplete by its nature.
 */
export function findContradiction(report: Report): string | undefined {
  return contradictionInVerdict(report) ?? contradictionInNumbers(report)
}

/** The verdict against its own reasons, its platforms, and what its policy makes of its findings. */
function contradictionInVerdict(report: Report): string | undefined {
  const { verdict, platforms, findings, policy } = report
  if (verdict.name === 'undecided') return undefined
  const says = `its verdict is ${verdict.name}`
  if (platforms.length === 0) return `${says}, and it has no platform that was scanned`
  const open = platforms.find(({ status }) => status === 'could-not-tell')
  if (open !== undefined) return `${says}, and the scan of ${open.platform} is not complete (${open.status})`
  const reason = verdict.reasons.find(({ kind }) => verdict.name === 'passed' || kind === 'could-not-tell')
  if (reason !== undefined)
    return `${says}, and it has a reason against it (${reason.kind}: ${reason.message})`
  const doubt = verdict.name === 'passed' ? platforms.map(findDoubt(policy)).find(Boolean) : undefined
  if (doubt !== undefined) return `${says}, and ${doubt}`
  const unread = verdict.name === 'passed' ? findUnreadList(report, policy) : undefined
  if (unread !== undefined) return `${says}, and ${unread}`
  const again = judge({ findings, couldNotTell: [], policy })
  if (again.name === verdict.name) return undefined
  const broken = again.reasons.map(({ message }) => message).join('; ')
  return `${says}, and by its own policy its findings are ${again.name}${broken === '' ? '' : ` (${broken})`}`
}

/** What keeps an image from passing beside its findings. */
function findDoubt(policy: GatePolicy) {
  return ({ platform, operatingSystem }: PlatformReport): string | undefined => {
    if (!asksForSystem(policy)) return undefined
    if (operatingSystem === undefined) return `it does not say which operating system is in ${platform}`
    const { state } = operatingSystem
    return policy.osSupport === 'fail' && (state === 'ended' || state === 'unreadable')
      ? `the operating system of ${platform} is ${state}`
      : undefined
  }
}

/** A rule without the list that it needs has not passed. */
function findUnreadList({ findings, exploitData }: Report, policy: GatePolicy): string | undefined {
  if (!hasJudgedCve(findings, policy)) return undefined
  const isUnmarked = findings.some(
    ({ id, isKnownExploited }) => isCveId(id) && isKnownExploited === undefined,
  )
  if (policy.failOnKev === true && (exploitData?.kev === undefined || isUnmarked)) {
    return 'it does not say which findings are known to be exploited'
  }
  return policy.failOnEpss !== undefined && exploitData?.epss === undefined
    ? 'it has no EPSS scores'
    : undefined
}

/** Every number against the findings that it counts. */
function contradictionInNumbers(report: Report): string | undefined {
  const { total, fixable, findings, comparison } = report
  if (total !== findings.length)
    return `its total is ${total}, and it lists ${plural(findings.length, 'finding')}`
  const listed = countSeverities(findings)
  const wrong = SEVERITIES.find((severity) => report.counts[severity] !== listed[severity])
  if (wrong !== undefined) return `it counts ${report.counts[wrong]} ${wrong}, and it lists ${listed[wrong]}`
  const listedFixable = findings.filter(isFixable).length
  if (fixable !== listedFixable) return `it counts ${fixable} fixable, and it lists ${listedFixable}`
  const marked = findings.filter(({ isNew }) => isNew !== undefined).length
  if (marked > 0 && comparison?.kind !== 'compared') {
    return `it marks new findings, but it was compared with no base`
  }
  const listedNew = findings.filter(({ isNew }) => isNew === true).length
  if (comparison?.kind === 'compared' && (comparison.new !== listedNew || marked !== findings.length)) {
    return `it counts ${comparison.new} new, and it lists ${listedNew}`
  }
  const fromBase = findings.filter(({ isFromBase }) => isFromBase === true).length
  if (fromBase !== (report.baseImage?.fromBase ?? 0)) {
    return `it counts ${report.baseImage?.fromBase ?? 0} of a base image, and it lists ${fromBase}`
  }
  return contradictionInPlatforms(report)
}

/** A finding of several platforms is listed once: as many as on the worst platform, no more than on all together. */
function contradictionInPlatforms({ platforms, total, verdict }: Report): string | undefined {
  for (const platform of platforms) {
    const sum = sumOf(platform)
    if (platform.total !== sum) {
      return `the total of ${platform.platform} is ${platform.total}, and its severities add up to ${sum}`
    }
    if (platform.total > total) {
      return `${platform.platform} has ${plural(platform.total, 'finding')}, and the whole image has ${total}`
    }
  }
  const together = platforms.reduce((all, platform) => all + platform.total, 0)
  // The findings of a platform whose scan is not complete may be listed, and are not in its numbers.
  if (verdict.name === 'undecided' || total <= together) return undefined
  return `its platforms have ${plural(together, 'finding')} together, and the whole image has ${total}`
}

function sumOf({ counts }: PlatformReport): number {
  return SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0)
}
