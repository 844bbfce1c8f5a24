import { formatSystem } from '../../../operating-system/remarks.ts'
import type { ComparedFinding } from '../../../scan/comparison.ts'
import { type Finding, isFixable } from '../../../scan/finding.ts'
import { formatSeverity, type RankedSeverity, severityOrder } from '../../../scan/severity.ts'
import { cut } from '../../../text/cut.ts'
import { plural } from '../../../text/format.ts'
import { LazyList } from '../../../text/json-pieces.ts'
import type { SourceLocation } from '../../location.ts'
import type { Outcomes } from '../../outcomes.ts'
import type { Report } from '../../report.ts'
import { escapeMarkdown, escapeSarifText, markdownLink, safeUrl } from '../escape.ts'
import { describeLeftOut, planSarifRuns, type SarifRun, shareFairly } from './runs.ts'

/**
 * SARIF 2.1.0 as GitHub code scanning takes it: a run for every image, in it a rule for every vulnerability, a result for every package
 * that has it. What an exception covers is left out: code scanning would open an alert for it.
 */

/** GitHub: at most so many results in a run; it keeps the 5,000 most severe, which come first here. */
export const MAX_SARIF_RESULTS = 25_000

/** In lists a description is cut; the help of a rule has the whole of it. */
const LISTED_DESCRIPTION = 250

/** How much goes into the file. GitHub takes 10 MB of gzip, so the writer may need a smaller budget. */
export interface SarifBudget {
  /** In all runs together. */
  readonly results: number
  /** Characters of a vulnerability's description. */
  readonly description: number
}

/** From everything that GitHub would keep of 20 runs to what always fits. */
export const SARIF_BUDGETS: readonly SarifBudget[] = [
  { results: 100_000, description: 1000 },
  { results: 100_000, description: 200 },
  { results: 40_000, description: 200 },
  { results: 10_000, description: 200 },
  { results: 5000, description: 0 },
]

export interface SarifOptions {
  /** SHA-256 or the like, as hex: the domain has no such function of its own. */
  readonly hash: (text: string) => string
  readonly budget?: SarifBudget
}

/** The SARIF log as a value for `jsonPieces` or JSON.stringify; rules and results are lazy lists. The first run says what was left out. */
export function renderSarif(outcomes: Outcomes, options: SarifOptions): object {
  const { runs, leftOut } = planSarifRuns(outcomes.images)
  return renderSarifRuns(runs, { ...options, remarks: describeLeftOut(leftOut) })
}

/** The same of these runs, whatever their verdict is. */
export function renderSarifRuns(
  runs: readonly SarifRun[],
  options: SarifOptions & { readonly remarks?: readonly string[] },
): object {
  const budget = options.budget ?? { results: Number.POSITIVE_INFINITY, description: 1000 }
  const shares = shareFairly(
    runs.map(({ report }) => Math.min(report.findings.length, MAX_SARIF_RESULTS)),
    budget.results,
  )
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: runs.map((run, index) =>
      sarifRun(run, {
        hash: options.hash,
        budget: { ...budget, results: shares[index] ?? 0 },
        remarks: index === 0 ? (options.remarks ?? []) : [],
      }),
    ),
  }
}

function sarifRun(
  { report, location, category }: SarifRun,
  options: {
    readonly hash: SarifOptions['hash']
    readonly budget: SarifBudget
    readonly remarks: readonly string[]
  },
): object {
  const { budget } = options
  const findings = report.findings.slice(0, budget.results)
  const left = report.findings.length - findings.length
  const rules = new Map<string, number>()
  const worst = new Map<string, Finding>()
  for (const finding of findings) {
    if (!rules.has(finding.id)) rules.set(finding.id, rules.size)
    const present = worst.get(finding.id)
    if (present === undefined || severityOrder(finding.severity) < severityOrder(present.severity)) {
      worst.set(finding.id, finding)
    }
  }
  const place = physicalLocation(report, location)
  const remarks = [
    ...options.remarks,
    ...(left > 0 ? [`${plural(left, 'less severe finding')} left out to fit GitHub's limits.`] : []),
  ]
  return {
    tool: {
      driver: {
        name: 'Harbor',
        fullName: cut(`Harbor with ${report.scanner || 'its scanner'}`, 200),
        informationUri: 'https://goharbor.io',
        rules: new LazyList(() => sarifRules(worst, { report, budget })),
      },
    },
    // The category: GitHub replaces the alerts of this image and leaves those of others alone.
    automationDetails: { id: `${category}/` },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: true,
        ...(remarks.length === 0
          ? {}
          : {
              toolExecutionNotifications: remarks.map((text) => ({
                level: 'warning',
                message: { text: escapeSarifText(text) },
              })),
            }),
      },
    ],
    properties: {
      image: report.image.reference,
      tags: report.image.tags.map((tag) => cut(tag, 200)),
      verdict: report.verdict.name,
      ...describeSystems(report),
      ...(report.policyOrigin === undefined ? {} : { policy: report.policyOrigin }),
    },
    results: new LazyList(() => sarifResults(findings, { report, place, rules, hash: options.hash })),
  }
}

/** The operating system of every platform of which one is known. */
function describeSystems({ platforms }: Report): { readonly operatingSystems?: object } {
  const systems = platforms.flatMap(({ platform, operatingSystem: system }) => {
    if (system?.distribution === undefined) return []
    const { state, endsOn } = system
    return [
      {
        platform: cut(platform, 200),
        name: formatSystem(system),
        state,
        ...(endsOn === undefined ? {} : { endsOn }),
      },
    ]
  })
  return systems.length === 0 ? {} : { operatingSystems: systems }
}

function* sarifRules(
  findings: ReadonlyMap<string, Finding>,
  options: { readonly report: Report; readonly budget: SarifBudget },
): Generator<object> {
  for (const finding of findings.values()) yield sarifRule(finding, options)
}

function* sarifResults(
  findings: readonly ComparedFinding[],
  options: {
    readonly report: Report
    readonly place: object
    /** The index of the rule of every vulnerability. */
    readonly rules: ReadonlyMap<string, number>
    readonly hash: SarifOptions['hash']
  },
): Generator<object> {
  const { report, place, rules, hash } = options
  const occurrences = new Map<string, number>()
  for (const finding of findings) {
    const identity = JSON.stringify([finding.id, finding.package, report.image.repository])
    const occurrence = (occurrences.get(identity) ?? 0) + 1
    occurrences.set(identity, occurrence)
    yield {
      ruleId: cut(finding.id, 255),
      ruleIndex: rules.get(finding.id),
      level: sarifLevel(countsAs(finding, report)),
      message: { text: resultText(finding) },
      locations: [place],
      // The name that GitHub looks for; without it, it would hash the line, the same for all of them.
      partialFingerprints: {
        primaryLocationLineHash: `${hash(identity).slice(0, 16)}:${occurrence}`,
      },
      ...resultProperties(finding),
      ...(finding.isNew === undefined ? {} : { baselineState: finding.isNew ? 'new' : 'unchanged' }),
    }
  }
}

function resultProperties({ isKnownExploited, epss, isFromBase }: ComparedFinding): object {
  if (isKnownExploited === undefined && epss === undefined && isFromBase === undefined) return {}
  return {
    properties: {
      ...(isKnownExploited === undefined ? {} : { isKnownExploited }),
      ...(epss === undefined ? {} : { epss }),
      ...(isFromBase === undefined ? {} : { isFromBase }),
    },
  }
}

function sarifRule(
  finding: Finding,
  options: { readonly report: Report; readonly budget: SarifBudget },
): object {
  const severity = countsAs(finding, options.report)
  const url = finding.links.map(safeUrl).find((link) => link !== undefined)
  const { description: length } = options.budget
  const description = escapeSarifText(cut(finding.description, Math.min(length, LISTED_DESCRIPTION)))
  const title = `${formatSeverity(finding.severity)} vulnerability ${escapeSarifText(cut(finding.id, 255))}`
  const markdown = [
    `**${escapeMarkdown(finding.id, { maxLength: 255 })}** (${formatSeverity(finding.severity)})`,
    '',
    escapeMarkdown(finding.description, { maxLength: Math.max(length, 1) }),
    '',
    url === undefined ? '' : markdownLink('More about it', url),
  ].join('\n')
  return {
    id: cut(finding.id, 255),
    shortDescription: { text: title },
    fullDescription: { text: description || title },
    ...(url === undefined ? {} : { helpUri: url }),
    help: { text: title, ...(length === 0 ? {} : { markdown }) },
    defaultConfiguration: { level: sarifLevel(severity) },
    properties: {
      precision: 'very-high',
      'security-severity': securitySeverity(finding, severity),
      tags: ['security', 'vulnerability', finding.severity],
    },
  }
}

function resultText(finding: ComparedFinding): string {
  const fix = isFixable(finding) ? `fixed in ${cut(finding.fixVersion, 120)}` : 'no fixed version'
  return escapeSarifText(
    `${cut(finding.package, 200)} ${cut(finding.version, 120)} has ${cut(finding.id, 255)} ` +
      `(${formatSeverity(finding.severity)}), ${fix}; ${finding.platforms.join(', ')}`,
  )
}

function physicalLocation(report: Report, location: SourceLocation | undefined): object {
  const { repository } = report.image
  return {
    physicalLocation: {
      artifactLocation: { uri: encodePath(location?.path ?? repository) },
      region: { startLine: location?.line ?? 1 },
    },
    message: { text: escapeSarifText(report.image.reference) },
  }
}

/** A path as a relative reference, in which nothing is a scheme, a query or a fragment. */
function encodePath(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/')
}

/** An unknown severity counts as what the policy says, here as in the verdict. */
function countsAs(finding: Finding, report: Report): RankedSeverity {
  return finding.severity === 'unknown' ? report.policy.unknownSeverity : finding.severity
}

function sarifLevel(severity: RankedSeverity): 'error' | 'warning' | 'note' {
  switch (severity) {
    case 'critical':
    case 'high':
      return 'error'
    case 'medium':
      return 'warning'
    default:
      return 'note'
  }
}

/** GitHub's bands of `security-severity`, and where a severity without a score stands. */
const BANDS: Readonly<
  Record<RankedSeverity, { readonly low: number; readonly high: number; readonly middle: number }>
> = {
  critical: { low: 9.1, high: 10, middle: 9.5 },
  high: { low: 7, high: 8.9, middle: 8 },
  medium: { low: 4, high: 6.9, middle: 5.5 },
  low: { low: 0.1, high: 3.9, middle: 2 },
  negligible: { low: 0.1, high: 0.1, middle: 0.1 },
}

/**
 * The CVSS score, moved into the band of the severity that Harbor gives: GitHub shows the band, and an alert must not
 * say another severity than the verdict.
 */
function securitySeverity(finding: Finding, severity: RankedSeverity): string {
  const { low, high, middle } = BANDS[severity]
  const score = finding.cvssScore ?? middle
  return Math.min(high, Math.max(low, score)).toFixed(1)
}
