import type { VerdictLabels } from '../../domain/harbor/label.ts'
import type { Report } from '../../domain/report/report.ts'
import type { Manifest } from '../../ports/harbor/manifests.ts'
import type { ConnectHarbor } from '../../ports/harbor.ts'
import type { ReportStore } from '../../ports/report-store.ts'
import type { Runner } from '../../ports/runner.ts'
import { type Attesting, attestJudged } from '../attestation/attest-judged.ts'
import type { Attestation } from '../attestation/attest-verdict.ts'
import { labelJudged } from '../labels/label-judged.ts'
import { failOnUserError } from './image-runner.ts'

export interface ShowVerdictInput {
  readonly report: Report
  /** Of the image, when it is known. */
  readonly manifest?: Manifest
  /** The SBOMs that Harbor has are signed too. */
  readonly attestsSboms: boolean
  /** Absent when verdicts are shown by no label. */
  readonly labels: VerdictLabels | undefined
}

export interface ShowVerdictPorts {
  readonly runner: Runner
  readonly connect: ConnectHarbor
  readonly store: Pick<ReportStore, 'redact'>
  /** Absent when verdicts are not signed. */
  readonly attesting?: Attesting | undefined
}

export interface ShownVerdict {
  /** Absent when nothing was signed. */
  readonly attestations?: readonly Attestation[]
  /** false: something that was asked for could not be done. The job has failed by it. */
  readonly isDone: boolean
}

/**
 * Shows a verdict in Harbor, as far as that was asked for: a signed statement after a pass, and then the label. No label
 * without the statement. Before the tags: rules of replication that start with a tag look at the labels.
 *
 * Nothing is done when the job is being cancelled: a wait that was broken off says nothing about the image.
 */
export async function showVerdict(input: ShowVerdictInput, ports: ShowVerdictPorts): Promise<ShownVerdict> {
  const { labels, ...judged } = input
  const { report } = judged
  const { attesting, runner } = ports
  const withLog = { ...ports, log: runner.log }
  let signed: { readonly attestations?: readonly Attestation[] } = {}
  if (attesting !== undefined && report.verdict.name === 'passed' && !runner.signal.aborted) {
    const attestations = await failOnUserError(runner, () => attestJudged({ ...judged, attesting }, withLog))
    if (attestations === undefined) return { isDone: false }
    signed = { attestations }
  }
  if (labels === undefined || runner.signal.aborted) return { ...signed, isDone: true }
  const label = await failOnUserError(runner, () => labelJudged({ report, labels }, withLog))
  return { ...signed, isDone: label !== undefined }
}
