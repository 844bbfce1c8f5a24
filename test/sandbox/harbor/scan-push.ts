import type { Harbor } from './exchange.ts'
import { isSbomUnderWay, startSbom } from './sbom.ts'
import { reservedParts, scannedParts } from './scan-report.ts'
import { isScanUnderWay, reserveRun, startRun } from './scan-run.ts'
import type { Artifact } from './state.ts'

/**
 * An index follows its children into the registry at once, while a real scanner still works on them; the ones
 * here may be done. A scan this young counts as under way when the index arrives.
 */
const LEAST_SCAN_MS = 2_000

/** What a push sets off in a project that scans on push, a second push of the same bytes included. */
export function scanPushed(harbor: Harbor, artifact: Artifact): void {
  const { metadata } = artifact.repository.project
  const canScan = harbor.state.scanner === 'healthy' || harbor.state.scanner === 'unhealthy'
  if (metadata.get('auto_scan') === 'true' && canScan) {
    for (const part of reservedParts(artifact)) reserveRun(part)
    const isChild = (part: Artifact): boolean => part !== artifact
    for (const part of scannedParts(artifact)) {
      const isYoung = part.scan?.startedByPush === true && Date.now() - part.scan.createdAt < LEAST_SCAN_MS
      if (isScanUnderWay(part) || (isChild(part) && isYoung)) continue
      startRun(harbor.state, part, { byPush: true, share: harbor.options.shareReports === true })
    }
  }
  if (metadata.get('auto_sbom_generation') === 'true' && !isSbomUnderWay(artifact)) {
    // As in Harbor, the push does not wait for it.
    startSbom(harbor, artifact).catch((error: unknown) => console.error('sandbox: SBOM after push', error))
  }
}
