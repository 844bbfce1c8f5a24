import type { SeverityWord, WireFinding } from './findings.ts'
import { advanceRun, type RunStatus, type ScanRun } from './scan-run.ts'
import type { Scanner } from './scanner.ts'
import { type Artifact, formatTime } from './state.ts'

export const REPORT_MIME_TYPE = 'application/vnd.security.vulnerability.report; version=1.1'

/** The native type that older scanners write; this one does not. */
const OTHER_MIME_TYPE = 'application/vnd.scanner.adapter.vuln.report.harbor+json; version=1.0'

/** Go's zero time in seconds since 1970: Harbor calculates durations with it while a time is missing. */
const ZERO_SECONDS = -62_135_596_800

/** Order of severities in Harbor, for "or higher". */
const SEVERITY_CODE: Record<SeverityWord, number> = {
  None: 0,
  Unknown: 1,
  Negligible: 2,
  Low: 3,
  Medium: 4,
  High: 5,
  Critical: 6,
}

export type ReportedFinding = WireFinding & { artifact_digests: readonly string[] }

/** Harbor's summary of one report or of several merged ones, before it becomes JSON. */
interface Summary {
  readonly reportId: string
  readonly status: RunStatus
  readonly start: Date | undefined
  readonly end: Date | undefined
  readonly scanner: Scanner | undefined
  readonly complete: number
  readonly total: number
  /** Absent while Harbor has nothing to count. */
  readonly findings: readonly ReportedFinding[] | undefined
  readonly durationSeconds: number
}

/**
 * The images whose reports make up the report of this artifact: itself, or the children of an index that
 * the scanner can read, in the order in which Harbor merges them (last child first, recorded).
 */
export function scannedParts(artifact: Artifact): Artifact[] {
  if (artifact.kind !== 'index') return artifact.isScannable ? [artifact] : []
  return artifact.references
    .toReversed()
    .flatMap(({ digest }) => artifact.repository.artifacts.get(digest) ?? [])
    .flatMap(scannedParts)
}

/**
 * What Harbor reserves a report for when it scans an index: every part that it cannot read has one, too, which is
 * never begun (collectScanningArtifacts in src/controller/scan/base_controller.go).
 */
export function reservedParts(artifact: Artifact): Artifact[] {
  if (artifact.kind !== 'index' || scannedParts(artifact).length === 0) return []
  return artifact.references
    .flatMap(({ digest }) => artifact.repository.artifacts.get(digest) ?? [])
    .filter(({ kind }) => kind === 'other')
}

/** The runs of all parts; `undefined` as soon as one part has none: Harbor then shows nothing. */
export function runsOf(artifact: Artifact): { part: Artifact; run: ScanRun }[] | undefined {
  const parts = [...reservedParts(artifact), ...scannedParts(artifact)]
  const runs = parts.map((part) => ({ part, run: part.scan }))
  for (const { run } of runs) if (run !== undefined) advanceRun(run)
  const present = runs.flatMap(({ part, run }) => (run === undefined ? [] : [{ part, run }]))
  return present.length === 0 || present.length < runs.length ? undefined : present
}

/** `scan_overview`, or `undefined` for an artifact without a scan. */
export function renderOverview(
  artifact: Artifact,
  mimeTypes: readonly string[],
): Record<string, unknown> | undefined {
  const runs = runsOf(artifact)
  if (runs === undefined || !mimeTypes.includes(REPORT_MIME_TYPE)) return undefined
  const [first, ...others] = runs.map(({ part, run }) => summarize(part, run))
  if (first === undefined) return undefined
  return { [REPORT_MIME_TYPE]: renderSummary(others.reduce(mergeSummaries, first)) }
}

/** A client was shown the present state of the scan, and of the SBOM. */
export function countRead(artifact: Artifact): void {
  for (const { scan } of scannedParts(artifact)) if (scan !== undefined) scan.reads += 1
  if (artifact.sbom !== undefined) artifact.sbom.run.reads += 1
}

/** What a pull is judged by: Harbor's status of the whole and every finding that counts. */
export function summarizeForPull(
  artifact: Artifact,
): { readonly status: RunStatus; readonly findings: readonly WireFinding[] } | undefined {
  const [first, ...others] = (runsOf(artifact) ?? []).map(({ part, run }) => summarize(part, run))
  if (first === undefined) return undefined
  const whole = others.reduce(mergeSummaries, first)
  return { status: whole.status, findings: whole.findings ?? [] }
}

export function severityCode(word: string): number {
  const known = Object.keys(SEVERITY_CODE).find((key) => key.toLowerCase() === word.toLowerCase())
  return SEVERITY_CODE[(known ?? 'Unknown') as SeverityWord]
}

function summarize(part: Artifact, run: ScanRun): Summary {
  const isDone = run.status === 'Success'
  return {
    reportId: run.id,
    status: run.status,
    start: run.startTime,
    end: run.endTime,
    scanner: isDone ? run.scanner : undefined,
    complete: isDone ? 1 : 0,
    total: 1,
    findings: isDone
      ? run.findings.map((finding) => ({ ...finding, artifact_digests: [part.digest] }))
      : undefined,
    durationSeconds: Math.max(0, seconds(run.endTime) - seconds(run.startTime)),
  }
}

/**
 * As Harbor merges two summaries (src/pkg/scan/vuln/summary.go and util.go): Running wins, then Success, so
 * that an index is Success as soon as nothing runs and one child succeeded, even if the others failed or
 * still wait; times are compared as they are, missing ones being the year 1.
 */
function mergeSummaries(a: Summary, b: Summary): Summary {
  const start = seconds(a.start) < seconds(b.start) ? a.start : b.start
  const end = seconds(a.end) < seconds(b.end) ? b.end : a.end
  const status = mergeStatus(a.status, b.status)
  return {
    reportId: Buffer.from(`${parseReportIds(a.reportId).join('|')}|${b.reportId}`).toString('base64'),
    status,
    start,
    end,
    scanner: seconds(a.start) > seconds(b.start) ? a.scanner : b.scanner,
    complete: a.complete + b.complete,
    total: a.total + b.total,
    findings: status === 'Running' ? undefined : mergeFindings([a.findings ?? [], b.findings ?? []]),
    durationSeconds: seconds(end) - seconds(start),
  }
}

function mergeStatus(a: RunStatus, b: RunStatus): RunStatus {
  if (a === 'Running' || b === 'Running') return 'Running'
  if (a === 'Success' || b === 'Success') return 'Success'
  // A final status comes after Pending; between two final ones the second is taken.
  return a !== 'Pending' && b === 'Pending' ? a : b
}

/** One entry per id, package and version, naming every image that has it. */
export function mergeFindings(lists: readonly (readonly ReportedFinding[])[]): ReportedFinding[] {
  const merged = new Map<string, ReportedFinding>()
  for (const finding of lists.flat()) {
    const key = JSON.stringify([finding.id, finding.package, finding.version])
    const present = merged.get(key)
    const artifact_digests = [...(present?.artifact_digests ?? []), ...finding.artifact_digests]
    merged.set(key, { ...(present ?? finding), artifact_digests })
  }
  return [...merged.values()]
}

/** The ids in a `report_id`: one, or the base64 of several joined by a bar. */
export function parseReportIds(reportId: string): string[] {
  if (/^[0-9a-f]{8}-[0-9a-f-]+$/.test(reportId)) return [reportId]
  return Buffer.from(reportId, 'base64').toString('utf8').split('|')
}

/** Zero values are left out, as Go's `omitempty` does. */
function renderSummary(summary: Summary): Record<string, unknown> {
  const percent = Math.floor((summary.complete * 100) / summary.total)
  return {
    ...(percent === 0 ? {} : { complete_percent: percent }),
    ...(summary.durationSeconds === 0 ? {} : { duration: summary.durationSeconds }),
    end_time: formatTime(summary.end),
    report_id: summary.reportId,
    scan_status: summary.status,
    ...(summary.scanner === undefined ? {} : { scanner: summary.scanner }),
    ...(summary.findings === undefined ? {} : { severity: worstSeverity(summary.findings) }),
    start_time: formatTime(summary.start),
    ...(summary.findings === undefined ? {} : { summary: countFindings(summary.findings) }),
  }
}

function countFindings(findings: readonly WireFinding[]): Record<string, unknown> {
  const counts: Record<string, number> = {}
  for (const finding of findings) {
    const word = overviewWord(finding.severity)
    counts[word] = (counts[word] ?? 0) + 1
  }
  return {
    fixable: findings.filter((finding) => finding.fix_version !== '').length,
    summary: Object.fromEntries(Object.entries(counts).toSorted(([a], [b]) => (a < b ? -1 : 1))),
    total: findings.length,
  }
}

/** Harbor has no Negligible of its own: it counts as None (observed). */
function overviewWord(word: SeverityWord): SeverityWord {
  return word === 'Negligible' ? 'None' : word
}

function worstSeverity(findings: readonly WireFinding[]): SeverityWord {
  return findings
    .map((finding) => overviewWord(finding.severity))
    .reduce<SeverityWord>(
      (worst, word) => (SEVERITY_CODE[word] > SEVERITY_CODE[worst] ? word : worst),
      'None',
    )
}

/**
 * The vulnerabilities addition. `{}` while nothing is finished and after a failure; of an index whose
 * children are partly done, the part that is there.
 */
export function renderVulnerabilities(
  artifact: Artifact,
  mimeTypes: readonly string[],
): Record<string, unknown> {
  const done = (runsOf(artifact) ?? []).filter(
    ({ run }) => run.status === 'Success' && run.outcome.outcome !== 'success-empty-report',
  )
  if (done.length === 0 || !mimeTypes.includes(REPORT_MIME_TYPE)) return {}
  const vulnerabilities = mergeFindings(done.map(({ part, run }) => summarize(part, run).findings ?? []))
  const generated = done.map(({ run }) => formatTime(run.endTime)).toSorted()
  return {
    [REPORT_MIME_TYPE]: {
      generated_at: generated.at(-1)?.replace('.000Z', 'Z'),
      scanner: done.at(-1)?.run.scanner,
      severity: worstSeverity(vulnerabilities),
      vulnerabilities: vulnerabilities.map(renderFinding),
    },
  }
}

/** In the order of Harbor's struct. */
function renderFinding(finding: ReportedFinding): Record<string, unknown> {
  const { artifact_digests, preferred_cvss, cwe_ids, vendor_attributes, ...rest } = finding
  return { ...rest, artifact_digests, preferred_cvss, cwe_ids, vendor_attributes }
}

/** The types in `X-Accept-Vulnerabilities` that Harbor knows; both when none is named. */
export function parseMimeTypes(header: string | undefined): readonly string[] {
  const known = [REPORT_MIME_TYPE, OTHER_MIME_TYPE]
  const asked = (header ?? '').split(',').map((type) => type.trim())
  const accepted = asked.filter((type) => known.includes(type))
  return accepted.length === 0 ? known : accepted
}

function seconds(time: Date | undefined): number {
  return time === undefined ? ZERO_SECONDS : Math.floor(time.getTime() / 1000)
}
