import { HarborError } from '../../domain/errors.ts'
import { findScannerTrouble, type ScannerTrouble } from '../../domain/scan/scanner.ts'
import type { HarborScanners } from '../../ports/harbor/scans.ts'

/** A problem of the scanner. Best effort: when Harbor does not answer, the scan itself shows it. */
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
