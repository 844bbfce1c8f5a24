import { HarborError } from '../../domain/errors.ts'
import { findScannerTrouble, type ScannerTrouble } from '../../domain/scan/scanner.ts'
import type { HarborScanners } from '../../ports/harbor/scans.ts'

/** What stands in the way of a scan. A help that is not needed: when Harbor does not answer, the scan itself tells. */
export async function fetchScannerTrouble(
  project: string,
  harbor: HarborScanners,
): Promise<ScannerTrouble | undefined> {
  try {
    return findScannerTrouble(await harbor.fetchScanner(project), project)
  } catch (error) {
    if (error instanceof HarborError) return undefined
    throw error
  }
}
