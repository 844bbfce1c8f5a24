import { assertNever } from '../../errors.ts'
import type { IgnoredFinding } from '../../exceptions/exception.ts'
import { describePromotion } from '../../promotion/promotion.ts'
import type { ComparedFinding } from '../../scan/comparison.ts'
import { type Finding, isFixable } from '../../scan/finding.ts'
import { formatSeverity, SEVERITIES, type Severity } from '../../scan/severity.ts'
import { formatSeconds } from '../../text/format.ts'
import { listFirst } from '../../text/list.ts'
import { breakingFindings } from '../breaking-findings.ts'
import { type ImageState, reportState } from '../outcome.ts'
import type { Outcomes } from '../outcomes.ts'
import type { PlatformReport, Report } from '../report.ts'
import { findUnusedInRun } from '../unused.ts'
import { escapeHtml, escapeMarkdown, inlineCode, markdownLink } from './escape.ts'
import { CELL, foldedTable, headedTable, row, SENTENCE, type Section, tableHead } from './markdown.ts'
import {
  describeAllowed,
  describeBaseShare,
  describeComparison,
  describeCount,
  describeFindings,
  formatProbability,
  reasonText,
  verdictTitle,
} from './text.ts'
import { planUpgrades, type Upgrade } from './upgrades.ts'

/** The parts that the job summary and the comment on a pull request are made of. */

const LISTED_TAGS = 10
const LISTED_UPGRADES = 10
const LISTED_BREAKING = 10
const LISTED_EXPIRED = 20

export const STATE_ICONS: Readonly<Record<ImageState, string>> = {
  failed: '❌',
  undecided: '⚠️',
  'not-tagged': '⚠️',
  'unused-exceptions': '❌',
  passed: '✅',
}

/**
 * Verdict, image, counts, and how they stand against the base.
 *
 * @param run the state of the run and its title, where the image is all of it.
 */
export function headline(
  report: Report,
  run: { readonly state: ImageState; readonly title: string } = {
    state: reportState(report),
    title: verdictTitle(report),
  },
): string[] {
  const { image } = report
  const name = markdownLink(inlineCode(image.repository, CELL), image.link)
  const comparison = describeComparison(report)
  const origin = describeBaseShare(report)
  const tags = image.tags.map((tag) => inlineCode(tag, CELL))
  const facts = [
    `**${escapeMarkdown(describeFindings(report))}**`,
    ...(comparison === undefined ? [] : [escapeMarkdown(comparison, SENTENCE)]),
    ...(origin === undefined ? [] : [escapeMarkdown(origin, SENTENCE)]),
    tags.length === 0 ? 'no tag' : listFirst(tags, LISTED_TAGS),
    inlineCode(image.reference, { maxLength: 400 }),
  ]
  return [`### ${STATE_ICONS[run.state]} ${run.title}: ${name}`, '', facts.join(' · ')]
}

/** Why it is not passed, which exceptions are over, and what else keeps the numbers from being the whole truth. */
export function explanations(report: Report): string[] {
  const reasons = report.verdict.reasons.map((reason) => `- ${escapeMarkdown(reasonText(reason), SENTENCE)}`)
  const { promotion, verdict } = report
  const tagging =
    promotion === undefined
      ? []
      : [`- 🏷️ ${escapeMarkdown(describePromotion(promotion, verdict.name), SENTENCE)}`]
  const expired = report.expired.slice(0, LISTED_EXPIRED).map((exception) => {
    const why = exception.reason === '' ? '' : `: ${escapeMarkdown(exception.reason, CELL)}`
    return `- ⏰ ${inlineCode(exception.id, CELL)} counts again: the exception in ${escapeMarkdown(exception.source, CELL)} expired on ${escapeMarkdown(exception.expiredAt.slice(0, 10))}${why}`
  })
  const moreExpired = report.expired.length - expired.length
  const notes = report.notes.map((note) => `- ℹ️ ${escapeMarkdown(note, SENTENCE)}`)
  const lines = [
    ...reasons,
    ...tagging,
    ...expired,
    ...(moreExpired > 0 ? [`- ⏰ … and ${moreExpired} more expired exceptions.`] : []),
    ...notes,
  ]
  return lines.length === 0 ? [] : ['', ...lines]
}

const UNUSED_ICONS = { note: 'ℹ️', warn: '⚠️', fail: '❌' } as const

/** The exceptions that nothing in the run needs, as an entry of a list. */
export function unusedRemark(outcomes: Outcomes): string[] {
  const unused = findUnusedInRun(outcomes)
  return unused === undefined
    ? []
    : ['', `- ${UNUSED_ICONS[unused.level]} ${escapeMarkdown(unused.message, SENTENCE)}`]
}

/** Counts against what is allowed; with a base the new ones are what is held against it. */
export function severityTable(report: Report): string[] {
  const isCompared = report.comparison?.kind === 'compared'
  const hasIgnored = report.ignored.length > 0
  const count = (severity: Severity, test: (finding: ComparedFinding) => boolean): number =>
    report.findings.filter((finding) => finding.severity === severity && test(finding)).length
  const broken = new Set(
    report.verdict.reasons.flatMap((reason) => (reason.kind === 'rule-broken' ? [reason.severity] : [])),
  )
  const mark = (severity: Severity, number: number): string =>
    broken.has(severity) ? `**${number}** ❌` : describeCount(report, number)
  return [
    '',
    ...tableHead([
      { name: 'Severity' },
      { name: 'Found', isNumber: true },
      ...(isCompared ? [{ name: 'New', isNumber: true }] : []),
      { name: 'Fixable', isNumber: true },
      ...(hasIgnored ? [{ name: 'Ignored', isNumber: true }] : []),
      { name: 'Allowed', isNumber: true },
    ]),
    ...SEVERITIES.map((severity) => {
      const found = report.counts[severity]
      return row([
        formatSeverity(severity),
        isCompared ? describeCount(report, found) : mark(severity, found),
        ...(isCompared
          ? [
              mark(
                severity,
                count(severity, ({ isNew }) => isNew === true),
              ),
            ]
          : []),
        describeCount(report, count(severity, isFixable)),
        ...(hasIgnored ? [String(report.ignored.filter((entry) => entry.severity === severity).length)] : []),
        describeAllowed(report, severity),
      ])
    }),
  ]
}

/** The upgrades that fix most; against a base, those that fix what is new, when there is any. */
export function upgradeTable(report: Report): Section {
  const ofNew = planUpgrades(report.findings.filter(({ isNew }) => isNew === true))
  const upgrades = ofNew.length > 0 ? ofNew : planUpgrades(report.findings)
  const hasExploited = upgrades.some(({ exploited }) => exploited > 0)
  return headedTable(ofNew.length > 0 ? 'What to upgrade first, of what is new' : 'What to upgrade first', {
    head: tableHead([
      { name: 'Package' },
      { name: 'From' },
      { name: 'To' },
      { name: 'Fixes', isNumber: true },
      ...(hasExploited ? [{ name: 'Known exploited', isNumber: true }] : []),
      { name: 'Worst' },
    ]),
    rows: upgrades.slice(0, LISTED_UPGRADES).map((upgrade) => upgradeRow(upgrade, { hasExploited })),
    total: upgrades.length,
    noun: 'upgrade',
  })
}

function upgradeRow(upgrade: Upgrade, { hasExploited }: { readonly hasExploited: boolean }): string {
  return row([
    inlineCode(upgrade.package, CELL),
    inlineCode(upgrade.from, CELL),
    inlineCode(upgrade.to, CELL),
    String(upgrade.fixes),
    ...(hasExploited ? [upgrade.exploited === 0 ? '' : String(upgrade.exploited)] : []),
    formatSeverity(upgrade.worst),
  ])
}

/** The worst of those that broke a rule; empty unless the verdict is `failed`. */
export function breakingTable(report: Report): Section {
  const breaking = breakingFindings(report)
  // Against a base they are all new, and no column has to say so.
  const columns: readonly Column[] = [
    ...exploitColumns(report),
    ...(report.platforms.length > 1 ? (['platforms'] as const) : []),
  ]
  return headedTable('What breaks the rules', {
    ...findingTable(report, { findings: breaking, limit: LISTED_BREAKING, columns }),
    noun: 'finding',
  })
}

/** One folded table of all findings for every platform. */
export function platformFindings(report: Report, options: { readonly limit: number }): Section[] {
  const columns: readonly Column[] = [
    ...exploitColumns(report),
    ...(report.comparison?.kind === 'compared' ? (['new'] as const) : []),
    ...(hasBaseImage(report) ? (['origin'] as const) : []),
  ]
  return report.platforms.map(({ platform }) => {
    const findings = report.findings.filter(({ platforms }) => platforms.includes(platform))
    return foldedTable(`All findings on ${escapeHtml(platform, CELL)} (${findings.length})`, {
      ...findingTable(report, { findings, limit: options.limit, columns }),
      noun: 'finding',
      isElastic: true,
    })
  })
}

/** What a table of findings may show besides the finding itself. */
type Column = 'kev' | 'epss' | 'new' | 'origin' | 'platforms'

const EXTRA_COLUMN_TITLES: Readonly<Record<Column, string>> = {
  kev: 'Known exploited',
  epss: 'EPSS',
  new: 'New',
  origin: 'Comes with',
  platforms: 'Platforms',
}

function hasBaseImage({ baseImage }: Report): boolean {
  return baseImage?.platforms.some(({ name }) => name !== undefined) === true
}

/** Those whose list was read. */
function exploitColumns({ exploitData }: Report): Column[] {
  return (['kev', 'epss'] as const).filter((column) => exploitData?.[column] !== undefined)
}

function extraCell(finding: ComparedFinding, column: Column, report: Report): string {
  switch (column) {
    case 'kev':
      return finding.isKnownExploited === true ? '**yes**' : finding.isKnownExploited === false ? 'no' : '–'
    case 'epss':
      return finding.epss === undefined ? '–' : formatProbability(finding.epss)
    case 'platforms':
      return platformNames(finding, report)
    case 'new':
      return finding.isNew === true ? '**new**' : ''
    case 'origin':
      return finding.isFromBase === true ? 'base image' : '**yours**'
    default:
      return assertNever(column)
  }
}

function findingTable(
  report: Report,
  options: {
    readonly findings: readonly ComparedFinding[]
    readonly limit: number
    readonly columns: readonly Column[]
  },
): Pick<Section, 'head' | 'rows' | 'total'> {
  const names = ['Severity', 'Vulnerability', 'Package', 'Installed', 'Fixed in']
  return {
    head: tableHead(
      [...names, ...options.columns.map((column) => EXTRA_COLUMN_TITLES[column])].map((name) => ({ name })),
    ),
    rows: options.findings
      .slice(0, options.limit)
      .map((finding) =>
        row([
          ...findingCells(finding),
          ...options.columns.map((column) => extraCell(finding, column, report)),
        ]),
      ),
    total: options.findings.length,
  }
}

function findingCells(finding: Finding): string[] {
  const id = escapeMarkdown(finding.id, CELL)
  const [link] = finding.links
  return [
    formatSeverity(finding.severity),
    link === undefined ? id : markdownLink(id, link),
    inlineCode(finding.package, CELL),
    inlineCode(finding.version, CELL),
    finding.fixVersion === '' ? '–' : inlineCode(finding.fixVersion, CELL),
  ]
}

function platformNames(finding: Finding, report: Report): string {
  if (finding.platforms.length === report.platforms.length) return 'all'
  return finding.platforms.map((platform) => escapeMarkdown(platform, CELL)).join(', ')
}

/** State and counts of every platform; nothing for an image of a single one that was scanned. */
export function platformTable(report: Report): Section {
  const isShown = report.platforms.length > 1
  return headedTable('Platforms', {
    head: tableHead([
      { name: 'Platform' },
      { name: 'Scan' },
      ...SEVERITIES.map((severity) => ({ name: formatSeverity(severity), isNumber: true })),
      { name: 'Took', isNumber: true },
    ]),
    rows: isShown ? report.platforms.map(platformRow) : [],
    total: isShown ? report.platforms.length : 0,
    noun: 'platform',
  })
}

function platformRow(platform: PlatformReport): string {
  const isScanned = platform.status === 'scanned'
  return row([
    markdownLink(escapeMarkdown(platform.platform, CELL), platform.link),
    isScanned ? 'finished' : `⚠️ ${escapeMarkdown(platform.scanStatus || 'none', CELL)}`,
    ...SEVERITIES.map((severity) => (isScanned ? String(platform.counts[severity]) : '?')),
    platform.durationSeconds === undefined ? '–' : formatSeconds(platform.durationSeconds),
  ])
}

/** Children of the index that are not judged, with the reason. */
export function leftAsideTable(report: Report, options: { readonly limit: number }): Section {
  const parts = report.leftAside ?? []
  return foldedTable(`Not judged, because no client can run it (${parts.length})`, {
    head: tableHead(['Platform', 'Digest', 'Why'].map((name) => ({ name }))),
    rows: parts
      .slice(0, options.limit)
      .map(({ platform, digest, reason }) =>
        row([
          escapeMarkdown(platform, CELL),
          inlineCode(digest, { maxLength: 80 }),
          escapeMarkdown(reason, SENTENCE),
        ]),
      ),
    total: parts.length,
    noun: 'part',
  })
}

/** Findings of the base that the image no longer has. */
export function fixedTable(report: Report, options: { readonly limit: number }): Section {
  const fixed = report.comparison?.kind === 'compared' ? report.comparison.fixed : []
  return foldedTable(`Fixed since the base (${fixed.length})`, {
    head: tableHead(['Severity', 'Vulnerability', 'Package', 'Was', 'Fixed in'].map((name) => ({ name }))),
    rows: fixed.slice(0, options.limit).map((finding) => row(findingCells(finding))),
    total: fixed.length,
    noun: 'fixed finding',
  })
}

/** Findings that an exception covers, with its reason. */
export function ignoredTable(report: Report, options: { readonly limit: number }): Section {
  return foldedTable(`Ignored by exceptions (${report.ignored.length})`, {
    head: tableHead(
      ['Severity', 'Vulnerability', 'Package', 'Installed', 'Exception', 'Until', 'Reason'].map((name) => ({
        name,
      })),
    ),
    rows: report.ignored.slice(0, options.limit).map(ignoredRow),
    total: report.ignored.length,
    noun: 'ignored finding',
  })
}

function ignoredRow(finding: IgnoredFinding): string {
  const { source, reason, expiresAt } = finding.ignoredBy
  return row([
    ...findingCells(finding).slice(0, 4),
    escapeMarkdown(source, CELL),
    expiresAt === undefined ? 'for ever' : escapeMarkdown(expiresAt.slice(0, 10), CELL),
    reason === '' ? '–' : escapeMarkdown(reason, CELL),
  ])
}
