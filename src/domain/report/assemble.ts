import { artifactLink } from '../harbor/connection.ts'
import { formatHarborRepository, type HarborRepository } from '../harbor/repository.ts'
import type { Digest } from '../oci/digest.ts'
import { countSeverities, type Finding, isFixable, mergePlatforms, rankFindings } from '../scan/finding.ts'
import type { PlatformScan, ScanResult } from '../scan/result.ts'
import { NO_FINDINGS } from '../scan/severity.ts'
import { type GatePolicy, judge } from '../scan/verdict.ts'
import { type PlatformReport, REPORT_SCHEMA_VERSION, type Report } from './report.ts'

/** What was copied, scanned and asked for, put together and judged. Pure: the time is given. */
export function assembleReport(input: {
  readonly generatedAt: string
  readonly harborUrl: string
  readonly host: string
  readonly repository: HarborRepository
  readonly digest: Digest
  readonly tags: readonly string[]
  readonly policy: GatePolicy
  readonly scan: ScanResult
}): Report {
  const { repository, digest, scan } = input
  const path = formatHarborRepository(repository)
  const findings = rankFindings(mergePlatforms(scan.platforms.flatMap((platform) => platform.findings)))
  const link = (of: Digest): string =>
    artifactLink(input.harborUrl, {
      project: scan.projectId ?? repository.project,
      name: repository.name,
      digest: of,
    })
  const durations = scan.platforms.flatMap(({ overview }) => overview?.durationSeconds ?? [])
  return {
    schemaVersion: REPORT_SCHEMA_VERSION,
    generatedAt: input.generatedAt,
    image: {
      reference: `${input.host}/${path}@${digest}`,
      repository: path,
      digest,
      tags: input.tags,
      link: link(digest),
    },
    policy: input.policy,
    verdict: judge({ findings, couldNotTell: scan.couldNotTell, policy: input.policy }),
    scanner: scan.platforms.map(({ overview }) => overview?.scanner ?? '').find((name) => name !== '') ?? '',
    waitedSeconds: scan.waitedSeconds,
    ...(durations.length === 0 ? {} : { scanSeconds: Math.max(...durations) }),
    platforms: scan.platforms.map((platform) => platformReport(platform, link)),
    ...countFindings(findings),
    findings,
  }
}

function platformReport(scan: PlatformScan, link: (digest: Digest) => string): PlatformReport {
  const { overview } = scan
  return {
    platform: scan.platform,
    digest: scan.digest,
    status: scan.isComplete ? 'scanned' : 'could-not-tell',
    scanStatus: overview?.status ?? '',
    ...(scan.isComplete
      ? countFindings(mergePlatforms(scan.findings))
      : { counts: NO_FINDINGS, total: 0, fixable: 0 }),
    ...(overview?.durationSeconds === undefined ? {} : { durationSeconds: overview.durationSeconds }),
    ...(overview === undefined || overview.endTime === '' ? {} : { finishedAt: overview.endTime }),
    link: link(scan.digest),
  }
}

function countFindings(findings: readonly Finding[]): Pick<Report, 'counts' | 'total' | 'fixable'> {
  return {
    counts: countSeverities(findings),
    total: findings.length,
    fixable: findings.filter(isFixable).length,
  }
}
