import type { AttestedRun } from '../../domain/attestation/attested-run.ts'
import { requirePassed } from '../../domain/attestation/passed-report.ts'
import type { HashText } from '../../domain/attestation/verdict.ts'
import { COPY_LIMIT } from '../../domain/harbor/call-limits.ts'
import type { Report } from '../../domain/report/report.ts'
import type { StatementSigner } from '../../ports/attestation/statements.ts'
import type { Manifest } from '../../ports/harbor/manifests.ts'
import type { ConnectHarbor } from '../../ports/harbor.ts'
import type { Log } from '../../ports/log.ts'
import type { ReportStore } from '../../ports/report-store.ts'
import { type Attestation, attestVerdict } from './attest-verdict.ts'

/** What signs the verdicts of a run. */
export interface Attesting {
  readonly signer: StatementSigner
  readonly hash: HashText
  /** undefined outside of GitHub and what is like it. */
  readonly readRun: () => Promise<AttestedRun | undefined>
}

/**
 * Signs the verdict that this very run reached. No secret of the job gets into a statement.
 *
 * @throws UserError when a statement cannot be signed or written.
 */
export async function attestJudged(
  input: {
    readonly report: Report
    /** Of the image, when it is known. */
    readonly manifest?: Manifest
    readonly attesting: Attesting
    /** The SBOMs that Harbor has are signed too. */
    readonly attestsSboms: boolean
  },
  ports: {
    readonly connect: ConnectHarbor
    readonly store: Pick<ReportStore, 'redact'>
    readonly log: Log
  },
): Promise<Attestation[]> {
  const { report, attesting, ...known } = input
  const { store, log } = ports
  return attestVerdict(
    { ...known, report: requirePassed(store.redact(report)), run: await attesting.readRun() },
    { ...attesting, harbor: ports.connect(COPY_LIMIT), redact: (value) => store.redact(value), log },
  )
}
