import { UserError } from '../../domain/errors.ts'
import type { HarborConnection } from '../../domain/harbor/connection.ts'
import type { VerdictLabels } from '../../domain/harbor/label.ts'
import type { Digest } from '../../domain/oci/digest.ts'
import { findMisfit } from '../../domain/promotion/approval.ts'
import type { Report } from '../../domain/report/report.ts'
import type { Clock } from '../../ports/clock.ts'
import type { ConnectHarbor } from '../../ports/harbor.ts'
import type { Log } from '../../ports/log.ts'
import { labelJudged } from './label-judged.ts'

export interface LabelStoredInput {
  readonly connection: HarborConnection
  readonly report: Report
  /** What the report has to agree with. */
  readonly digest?: Digest
  readonly labels: VerdictLabels
}

export interface LabelStoredPorts {
  readonly connect: ConnectHarbor
  readonly clock: Pick<Clock, 'now'>
  readonly log: Log
}

/**
 * Labels an image by the report of an earlier step. What it says is believed, as a promotion believes it.
 *
 * @throws UserError for a report that is about something else or contradicts itself, and when Harbor does not take the label.
 */
export async function labelStored(input: LabelStoredInput, ports: LabelStoredPorts): Promise<string> {
  const { connection, report, labels } = input
  const misfit = findMisfit({ ...input, host: connection.host, now: ports.clock.now() })
  if (misfit !== undefined) {
    throw new UserError(
      `failed to label ${report.image.reference}, because ${misfit}. Its labels are as they were`,
    )
  }
  return labelJudged({ report, labels }, ports)
}
