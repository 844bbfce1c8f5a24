import type { HarborRepository } from '../../domain/harbor/repository.ts'
import type { Digest } from '../../domain/oci/digest.ts'
import type { Finding } from '../../domain/scan/finding.ts'
import type { ScannerState } from '../../domain/scan/scanner.ts'

/** Harbor's vulnerability report; `undefined` from the fetch means that there is no report (yet). */
export interface VulnerabilityReport {
  readonly findings: readonly Finding[]
}

/** The scans of an artifact. */
export interface HarborScans {
  /** `already-running` (409) counts as `started`. `refusal` (400): Harbor's words about this artifact only. */
  startScan(
    repository: HarborRepository,
    digest: Digest,
  ): Promise<'started' | 'already-running' | { readonly refusal: string }>
  /** Stops a scan that is under way; one that is not is no error. */
  stopScan(repository: HarborRepository, digest: Digest): Promise<void>
}

/** What a scan found. */
export interface HarborReports {
  /**
   * undefined: Harbor has no finished report (it answers `{}` for unfinished and for failed scans).
   *
   * @param options.hasDescriptions false: every description is ''. They are most of a large report.
   */
  fetchVulnerabilities(
    repository: HarborRepository,
    artifact: { readonly digest: Digest; readonly platform: string },
    options?: { readonly hasDescriptions?: boolean },
  ): Promise<VulnerabilityReport | undefined>
}

/** What a scan said while it ran. */
export interface HarborScanLogs {
  /** The log of a scan, plain foreign text. */
  fetchScanLog(repository: HarborRepository, scan: { digest: Digest; reportId: string }): Promise<string>
}

/** Who scans. */
export interface HarborScanners {
  fetchScanner(project: string): Promise<ScannerState>
}
