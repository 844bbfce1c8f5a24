import { type Finding, isFixable } from '../scan/finding.ts'
import { formatSeverity, SEVERITIES, type Severity } from '../scan/severity.ts'
import type { VerdictName } from '../scan/verdict.ts'
import { formatSeconds, plural } from '../text/format.ts'
import { escapeMarkdown, inlineCode, markdownLink } from './escape.ts'
import type { PlatformReport, Report } from './report.ts'
import {
  describeAllowed,
  describeCount,
  describeFindings,
  describePolicy,
  describeScan,
  reasonText,
  VERDICT_TITLES,
} from './text.ts'
import { planUpgrades, type Upgrade } from './upgrades.ts'

/** GitHub refuses a step summary of more than 1 MiB; the rest of the step may want some of it too. */
export const MAX_SUMMARY_BYTES = 1024 * 1024 - 4096

const LISTED_FINDINGS = 20
const LISTED_UPGRADES = 10

/** A cell is for recognising something, not for reading it whole. */
const CELL = { maxLength: 120 }
const SENTENCE = { maxLength: 2000 }

const ICONS: Readonly<Record<VerdictName, string>> = { passed: '✅', failed: '❌', undecided: '⚠️' }

/**
 * The report as GitHub Flavored Markdown for the job summary: verdict and reasons, counts against what is
 * allowed, what to upgrade first, the worst findings, every platform.
 */
export function renderSummary(report: Report, options: { readonly maxBytes?: number } = {}): string {
  const maxBytes = options.maxBytes ?? MAX_SUMMARY_BYTES
  const head = [headline(report), ...reasons(report), '', ...severityTable(report)]
  const foot = ['', scanLine(report), '']
  const sections = [upgradeTable(report), findingTable(report), platformTable(report)]
  return fitRows({ head, sections, foot, maxBytes })
}

function headline(report: Report): string {
  const { image, verdict } = report
  const name = markdownLink(inlineCode(image.repository, CELL), image.link)
  const tags =
    image.tags.length === 0
      ? 'no tag'
      : image.tags
          .slice(0, 10)
          .map((tag) => inlineCode(tag, CELL))
          .join(', ')
  const more = image.tags.length > 10 ? ` and ${image.tags.length - 10} more` : ''
  return [
    `### ${ICONS[verdict.name]} ${VERDICT_TITLES[verdict.name]}: ${name}`,
    '',
    `**${escapeMarkdown(describeFindings(report))}** · ${tags}${more} · ${inlineCode(image.reference, { maxLength: 400 })}`,
  ].join('\n')
}

function reasons(report: Report): string[] {
  if (report.verdict.reasons.length === 0) return []
  return ['', ...report.verdict.reasons.map((reason) => `- ${escapeMarkdown(reasonText(reason), SENTENCE)}`)]
}

function severityTable(report: Report): string[] {
  const fixable = (severity: Severity): number =>
    report.findings.filter((finding) => finding.severity === severity && isFixable(finding)).length
  const broken = new Set(
    report.verdict.reasons.flatMap((reason) => (reason.kind === 'rule-broken' ? [reason.severity] : [])),
  )
  return [
    '| Severity | Found | Fixable | Allowed |',
    '| :-- | --: | --: | --: |',
    ...SEVERITIES.map((severity) => {
      const found = broken.has(severity)
        ? `**${report.counts[severity]}** ❌`
        : describeCount(report, report.counts[severity])
      const fixed = describeCount(report, fixable(severity))
      return `| ${formatSeverity(severity)} | ${found} | ${fixed} | ${describeAllowed(report, severity)} |`
    }),
  ]
}

/** A heading with rows below it. Rows are left out from the end, whole, when there is no room. */
interface Section {
  readonly head: readonly string[]
  readonly rows: readonly string[]
  /** How many rows there would be without any limit. */
  readonly total: number
  readonly noun: string
}

function upgradeTable(report: Report): Section {
  const upgrades = planUpgrades(report.findings)
  return {
    head: [
      '',
      '#### What to upgrade first',
      '',
      '| Package | From | To | Fixes | Worst |',
      '| :-- | :-- | :-- | --: | :-- |',
    ],
    rows: upgrades.slice(0, LISTED_UPGRADES).map(upgradeRow),
    total: upgrades.length,
    noun: 'upgrade',
  }
}

function upgradeRow(upgrade: Upgrade): string {
  return row([
    inlineCode(upgrade.package, CELL),
    inlineCode(upgrade.from, CELL),
    inlineCode(upgrade.to, CELL),
    String(upgrade.fixes),
    formatSeverity(upgrade.worst),
  ])
}

function findingTable(report: Report): Section {
  const isMulti = report.platforms.length > 1
  const columns = [
    'Severity',
    'Vulnerability',
    'Package',
    'Installed',
    'Fixed in',
    ...(isMulti ? ['Platforms'] : []),
  ]
  return {
    head: ['', '#### Worst findings', '', row(columns), row(columns.map(() => ':--'))],
    rows: report.findings.slice(0, LISTED_FINDINGS).map((finding) => findingRow(finding, report)),
    total: report.findings.length,
    noun: 'finding',
  }
}

function findingRow(finding: Finding, report: Report): string {
  const id = escapeMarkdown(finding.id, CELL)
  const [link] = finding.links
  return row([
    formatSeverity(finding.severity),
    link === undefined ? id : markdownLink(id, link),
    inlineCode(finding.package, CELL),
    inlineCode(finding.version, CELL),
    finding.fixVersion === '' ? '–' : inlineCode(finding.fixVersion, CELL),
    ...(report.platforms.length > 1 ? [platformNames(finding, report)] : []),
  ])
}

function platformNames(finding: Finding, report: Report): string {
  if (finding.platforms.length === report.platforms.length) return 'all'
  return finding.platforms.map((platform) => escapeMarkdown(platform, CELL)).join(', ')
}

function platformTable(report: Report): Section {
  const isShown = report.platforms.length > 1
  return {
    head: [
      '',
      '#### Platforms',
      '',
      row(['Platform', 'Scan', ...SEVERITIES.map(formatSeverity), 'Took']),
      row([':--', ':--', ...SEVERITIES.map(() => '--:'), '--:']),
    ],
    rows: isShown ? report.platforms.map(platformRow) : [],
    total: isShown ? report.platforms.length : 0,
    noun: 'platform',
  }
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

function scanLine(report: Report): string {
  const harbor = markdownLink('Open in Harbor', report.image.link)
  return `<sub>${harbor} · ${escapeMarkdown(describeScan(report))} · ${escapeMarkdown(describePolicy(report))}</sub>`
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** Head and foot always stand; sections are filled row by row, and what is left out is said. */
function fitRows(input: {
  readonly head: readonly string[]
  readonly sections: readonly Section[]
  readonly foot: readonly string[]
  readonly maxBytes: number
}): string {
  const size = (lines: readonly string[]): number => new TextEncoder().encode(lines.join('\n')).length + 1
  const lines = [...input.head]
  let room = input.maxBytes - size(input.head) - size(input.foot)
  for (const section of input.sections) {
    if (section.rows.length === 0) continue
    const fixed = size(section.head) + size(['', omitted(section.total, section.noun)])
    if (fixed > room) continue
    room -= fixed
    const kept: string[] = []
    for (const line of section.rows) {
      const cost = size([line])
      if (cost > room) break
      room -= cost
      kept.push(line)
    }
    if (kept.length === 0) continue
    lines.push(...section.head, ...kept)
    const left = section.total - kept.length
    if (left > 0) lines.push('', omitted(left, section.noun))
  }
  return [...lines, ...input.foot].join('\n')
}

function omitted(count: number, noun: string): string {
  return `… and ${plural(count, `more ${noun}`)}.`
}
