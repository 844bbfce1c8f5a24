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

/** `name version` of what scans the project now, as far as Harbor says: none or one. */
export async function fetchScannerName(project: string, harbor: HarborScanners): Promise<readonly string[]> {
  try {
    const state = await harbor.fetchScanner(project)
    return typeof state === 'string' || state.scanner === undefined ? [] : [state.scanner]
  } catch (error) {
    if (error instanceof HarborError) return []
    throw error
  }
}
