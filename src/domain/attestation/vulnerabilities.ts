import type { Finding } from '../scan/finding.ts'
import { countSeverities } from '../scan/finding.ts'
import { type AttestedRun, VERIFIER } from './attested-run.ts'
import type { PassedReport } from './passed-report.ts'
import type { JudgedSubject } from './subjects.ts'

/**
 * The predicate that cosign calls `vuln`, with the fields that its specification names and cosign decodes
 * (specs/COSIGN_VULN_ATTESTATION_SPEC.md). `scanner.result` is free: the findings, without descriptions and links,
 * which are the scanner's to publish and most of a report.
 */
export function describeVulnerabilities(
  judged: JudgedSubject,
  { report, run }: { readonly report: PassedReport; readonly run: AttestedRun | undefined },
): object {
  const { uri, version } = scannerOf(report.scanner)
  return {
    invocation: {
      parameters: [],
      uri: run?.url ?? '',
      event_id: run?.id ?? '',
      'builder.id': VERIFIER,
    },
    scanner: {
      uri,
      version,
      // Which database the scanner had is not in Harbor's reports, and no robot of a project may ask the scanner.
      db: { uri: '', version: '' },
      result: {
        counts: countSeverities(judged.findings),
        total: judged.findings.length,
        platforms: judged.platforms.map(({ platform, digest }) => ({ platform, digest })),
        findings: judged.findings.map((finding) => ({
          ...describeFinding(finding),
          ...(finding.isNew === undefined ? {} : { isNew: finding.isNew }),
        })),
        ignored: judged.ignored.map((finding) => ({
          ...describeFinding(finding),
          ignoredBy: finding.ignoredBy,
        })),
      },
    },
    metadata: scanTimes(judged),
  }
}

function describeFinding(finding: Finding): object {
  const { id, package: name, version, fixVersion, severity, cvssScore, status, platforms } = finding
  const { isKnownExploited, epss } = finding
  return {
    id,
    package: name,
    version,
    fixVersion,
    severity,
    platforms,
    ...(cvssScore === undefined ? {} : { cvssScore }),
    ...(isKnownExploited === undefined ? {} : { isKnownExploited }),
    ...(epss === undefined ? {} : { epss }),
    ...(status === undefined ? {} : { status }),
  }
}

/** `Trivy v0.61.0`, as Harbor names it. Trivy's own statements have the same package URL. */
function scannerOf(scanner: string): { readonly uri: string; readonly version: string } {
  const at = scanner.lastIndexOf(' ')
  const name = at < 0 ? scanner : scanner.slice(0, at)
  const version = at < 0 ? '' : scanner.slice(at + 1)
  if (name !== 'Trivy') return { uri: name, version }
  return { uri: `pkg:github/aquasecurity/trivy@${version.replace(/^v/, '')}`, version }
}

/**
 * From the beginning of the first scan to the end of the one that ended first: rules about an age ask for the second,
 * and what is oldest counts. Left out when Harbor named no times, which is the year 1 for cosign: older than any limit.
 */
function scanTimes({ platforms }: JudgedSubject): object {
  const ends = platforms.map(({ finishedAt = '' }) => Date.parse(finishedAt))
  if (ends.length === 0 || ends.some(Number.isNaN)) return {}
  const starts = platforms.map(
    ({ durationSeconds = 0 }, index) => (ends[index] ?? 0) - durationSeconds * 1000,
  )
  return { scanStartedOn: formatTime(Math.min(...starts)), scanFinishedOn: formatTime(Math.min(...ends)) }
}

function formatTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
