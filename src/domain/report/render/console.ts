import { describePromotion } from '../../promotion/promotion.ts'
import { formatSeverity, SEVERITIES } from '../../scan/severity.ts'
import { formatSeconds, plural } from '../../text/format.ts'
import { describeChange, runNotes } from '../../watch/describe-changes.ts'
import { commonTitle, describeImages, outcomeName, outcomeTitle, worstFirst } from '../outcome.ts'
import { type ImageOutcome, type Outcomes, soleImage, type UnjudgedImage } from '../outcomes.ts'
import type { PlatformReport, Report } from '../report.ts'
import { findUnusedInRun } from '../unused.ts'
import {
  describeAllowed,
  describeBaseShare,
  describeComparison,
  describeCount,
  describeFindings,
  describePolicy,
  describeScan,
  formatCounts,
  formatProbability,
  reasonText,
  verdictTitle,
} from './text.ts'

/** The log is for finding the cause quickly; the whole list is in the report file and in Harbor. */
const LISTED_FINDINGS = 10

/**
 * The report as lines for the job log. Foreign text is in them as it is, because the log escapes every line, but
 * it never begins a line: that could look like a line of this action.
 */
export function renderConsole(outcomes: Outcomes): string[] {
  const sole = soleImage(outcomes)
  const lines = sole === undefined ? listLines(outcomes) : soleLines(sole.report, outcomes)
  return lines.map((line) => line.replaceAll(/[\r\n]+/g, ' '))
}

/** Every image in the order in which they were given, and at the end, where a log is opened, all of them in a list. */
function listLines(outcomes: Outcomes): string[] {
  const { images } = outcomes
  return [
    ...images.flatMap((outcome, index) => [
      '',
      `===== Image ${index + 1} of ${images.length}: ${outcomeName(outcome)}`,
      ...(outcome.kind === 'judged' ? reportLines(outcome.report) : unjudgedLines(outcome)),
    ]),
    '',
    ...imageLines(worstFirst(images)),
    '',
    `${commonTitle(outcomes)}: ${describeImages(outcomes)}`,
    ...unusedLines(outcomes),
    ...runNotes(outcomes).map((note) => `  - ${note}`),
    ...(outcomes.since?.images ?? []).map((change) => `      ${describeChange(change)}`),
    ...(outcomes.since?.more === undefined ? [] : [`      and ${outcomes.since.more} more`]),
  ]
}

function soleLines(report: Report, outcomes: Outcomes): string[] {
  return reportLines(report, { title: commonTitle(outcomes), unused: unusedLines(outcomes) })
}

function unusedLines(outcomes: Outcomes): string[] {
  const unused = findUnusedInRun(outcomes)
  return unused === undefined ? [] : [`  - ${unused.message}`]
}

function unjudgedLines(outcome: UnjudgedImage): string[] {
  const { tags, placedTags = [], message } = outcome
  const missing = tags.filter((tag) => !placedTags.includes(tag))
  return [
    '',
    `Tags     ${placedTags.join(', ') || 'none'}`,
    ...(missing.length === 0 ? [] : [`Wanted   ${missing.join(', ')}`]),
    '',
    `Not judged: ${message}`,
  ]
}

function imageLines(images: readonly ImageOutcome[]): string[] {
  const width = Math.max(0, ...images.map((outcome) => outcomeTitle(outcome).length))
  return images.map((outcome) => {
    const detail = outcome.kind === 'judged' ? describeFindings(outcome.report) : outcome.message
    return `${outcomeTitle(outcome).padEnd(width)}  ${outcomeName(outcome)}: ${detail}`
  })
}

/** @param run what the run says, where the image is all of it. */
function reportLines(
  report: Report,
  run: { readonly title: string; readonly unused: readonly string[] } = {
    title: verdictTitle(report),
    unused: [],
  },
): string[] {
  const comparison = describeComparison(report)
  const origin = describeBaseShare(report)
  return [
    '',
    `Image    ${report.image.reference}`,
    `Tags     ${report.image.tags.join(', ') || 'none'}`,
    ...(report.promotion === undefined
      ? []
      : [`Tagging  ${describePromotion(report.promotion, report.verdict.name)}`]),
    `Scan     ${describeScan(report)}`,
    `Policy   ${describePolicy(report)}`,
    ...(comparison === undefined ? [] : [`Base     ${comparison}`]),
    ...(origin === undefined ? [] : [`Origin   ${origin}`]),
    '',
    ...severityLines(report),
    ...(report.platforms.length > 1 ? ['', ...report.platforms.map(platformLine)] : []),
    ...leftAsideLines(report),
    ...findingLines(report),
    ...exceptionLines(report),
    '',
    `${run.title}: ${describeFindings(report)}`,
    ...report.verdict.reasons.map((reason) => `  - ${reasonText(reason)}`),
    ...report.notes.map((note) => `  - ${note}`),
    ...run.unused,
    `Harbor   ${report.image.link}`,
  ]
}

function severityLines(report: Report): string[] {
  return SEVERITIES.map((severity) => {
    const name = formatSeverity(severity).padEnd(12)
    const count = describeCount(report, report.counts[severity]).padStart(6)
    return `${name}${count}   allowed: ${describeAllowed(report, severity)}`
  })
}

function platformLine(platform: PlatformReport): string {
  const took = platform.durationSeconds === undefined ? '' : ` in ${formatSeconds(platform.durationSeconds)}`
  const state = platform.status === 'scanned' ? `${formatCounts(platform.counts)}${took}` : 'could not tell'
  return `${platform.platform.padEnd(16)} ${state}`
}

function leftAsideLines({ leftAside = [] }: Report): string[] {
  const listed = leftAside.slice(0, LISTED_FINDINGS)
  if (listed.length === 0) return []
  const rest = leftAside.length - listed.length
  return [
    '',
    ...listed.map(({ platform, digest, reason }) => `Not judged  ${platform} ${digest}: ${reason}`),
    ...(rest === 0 ? [] : [`and ${rest} more not judged`]),
  ]
}

/** The new ones first, when there is a base: they are what the rules look at. */
function findingLines(report: Report): string[] {
  const isNew = report.findings.filter((finding) => finding.isNew === true)
  const findings = isNew.length > 0 ? isNew : report.findings
  const listed = findings.slice(0, LISTED_FINDINGS)
  if (listed.length === 0) return []
  const rest = report.findings.length - listed.length
  return [
    '',
    ...listed.map((finding) => {
      const fix = finding.fixVersion === '' ? 'no fix' : `fixed in ${finding.fixVersion}`
      const since = finding.isNew === undefined ? '' : finding.isNew ? ', new' : ', unchanged'
      const known = finding.isKnownExploited === true ? ', known to be exploited' : ''
      const epss = finding.epss === undefined ? '' : `, EPSS ${formatProbability(finding.epss)}`
      return `${formatSeverity(finding.severity).padEnd(12)}${finding.id}  ${finding.package} ${finding.version}, ${fix}${known}${epss}${since}`
    }),
    ...(rest === 0 ? [] : [`and ${plural(rest, 'more finding')}`]),
  ]
}

function exceptionLines(report: Report): string[] {
  const ignored = report.ignored
    .slice(0, LISTED_FINDINGS)
    .map(({ id, package: name, version, ignoredBy }) => {
      const reason = ignoredBy.reason === '' ? '' : `: ${ignoredBy.reason}`
      return `Ignored     ${id}  ${name} ${version}, ${ignoredBy.source}${reason}`
    })
  const rest = report.ignored.length - ignored.length
  const expired = report.expired.map(
    ({ id, source, expiredAt }) =>
      `Expired     ${id}  ${source}, on ${expiredAt.slice(0, 10)}: it counts again`,
  )
  const lines = [
    ...ignored,
    ...(rest === 0 ? [] : [`and ${plural(rest, 'more ignored finding')}`]),
    ...expired,
  ]
  return lines.length === 0 ? [] : ['', ...lines]
}
