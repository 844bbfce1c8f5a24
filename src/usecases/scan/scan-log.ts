import { CancelledError, errorMessage, isMissingPermission } from '../../domain/errors.ts'
import { formatPermission } from '../../domain/harbor/permission.ts'
import type { HarborRepository } from '../../domain/harbor/repository.ts'
import type { Digest } from '../../domain/oci/digest.ts'
import { tailOfScanLog } from '../../domain/scan/log-tail.ts'
import type { HarborScanLogs } from '../../ports/harbor/scans.ts'

/** The scanner's own error about a failure; for a robot that may not read it, the missing permission. */
export async function fetchScanLogTail(
  scan: { readonly repository: HarborRepository; readonly digest: Digest; readonly reportId: string },
  harbor: HarborScanLogs,
): Promise<string> {
  if (scan.reportId === '') return 'Harbor keeps no log of it'
  try {
    return tailOfScanLog(await harbor.fetchScanLog(scan.repository, scan)) || 'its log is empty'
  } catch (error) {
    if (error instanceof CancelledError) throw error
    return isMissingPermission(error)
      ? `see its log in Harbor (with ${formatPermission({ resource: 'scan', action: 'read' })} the robot could show it here)`
      : `its log could not be read (${errorMessage(error)})`
  }
}
