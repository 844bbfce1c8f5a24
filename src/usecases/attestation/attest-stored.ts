import { requirePassed } from '../../domain/attestation/passed-report.ts'
import { UserError } from '../../domain/errors.ts'
import { COPY_LIMIT } from '../../domain/harbor/call-limits.ts'
import type { HarborConnection } from '../../domain/harbor/connection.ts'
import { ATTEST_PERMISSIONS } from '../../domain/harbor/permission.ts'
import { parseHarborRepository } from '../../domain/harbor/repository.ts'
import type { Digest } from '../../domain/oci/digest.ts'
import { decideApproval } from '../../domain/promotion/approval.ts'
import type { Report } from '../../domain/report/report.ts'
import type { Clock } from '../../ports/clock.ts'
import type { ConnectHarbor } from '../../ports/harbor.ts'
import { explainRefusal } from '../login/explain-refusal.ts'
import { type Attestation, type AttestInput, type AttestPorts, attestVerdict } from './attest-verdict.ts'

export interface AttestStoredInput extends Omit<AttestInput, 'report'> {
  readonly connection: HarborConnection
  readonly report: Report
  /** What the report has to agree with. */
  readonly digest?: Digest
}

export type AttestStoredPorts = Omit<AttestPorts, 'harbor'> & {
  readonly connect: ConnectHarbor
  readonly clock: Pick<Clock, 'now'>
}

/**
 * Signs the verdict of a report of an earlier step. What it says is believed, as a promotion believes it.
 *
 * @throws UserError for a report that is about something else, contradicts itself, or did not pass: nothing is signed.
 */
export async function attestStored(
  input: AttestStoredInput,
  ports: AttestStoredPorts,
): Promise<Attestation[]> {
  const { connection, report } = input
  const approval = decideApproval({ ...input, host: connection.host, now: ports.clock.now() })
  if (approval.kind !== 'approved') {
    throw new UserError(
      `failed to sign the verdict of ${report.image.reference}, because ${approval.reason}. Nothing was signed`,
    )
  }
  const harbor = ports.connect(COPY_LIMIT)
  const refusal = {
    robotName: connection.credentials.user,
    repository: parseHarborRepository(report.image.repository),
    required: ATTEST_PERMISSIONS,
    nothingDone: 'What has not been signed yet stays without a statement.',
  }
  const work = () => attestVerdict({ ...input, report: requirePassed(report) }, { ...ports, harbor })
  return explainRefusal(refusal, { harbor, work })
}
