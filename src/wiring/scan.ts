import type { ActionsHost } from '../adapters/actions/host.ts'
import { createReportStore } from '../adapters/files/report-store.ts'
import type { HarborConnection } from '../domain/harbor/connection.ts'
import type { HarborRepository } from '../domain/harbor/repository.ts'
import type { Digest } from '../domain/oci/digest.ts'
import { assembleReport } from '../domain/report/assemble.ts'
import { singleOutcome } from '../domain/report/outcomes.ts'
import { outcomeOutputs } from '../domain/report/outputs.ts'
import type { Report } from '../domain/report/report.ts'
import type { FormerBase } from '../domain/scan/base.ts'
import type { JudgingRequest, WaitingRequest } from '../domain/scan/request.ts'
import type { ScanMode } from '../domain/scan/scan-mode.ts'
import { saveOutcomes } from '../usecases/report/save-outcomes.ts'
import { fetchAllowlist } from '../usecases/scan/allowlist.ts'
import { awaitScan } from '../usecases/scan/await-scan.ts'
import { fetchBase } from '../usecases/scan/base.ts'
import { createClock, createConnect, GATHER_LIMIT } from './ports.ts'

/** What is waited for, and what it is held against. */
export interface JudgeOnHost {
  readonly connection: HarborConnection
  readonly repository: HarborRepository
  readonly digest: Digest
  readonly tags: readonly string[]
  /** With quarantine: the tags that wait for the verdict. */
  readonly pendingTags: readonly string[]
  readonly judging: JudgingRequest
  /** What `compare-to` was on before the tags were set. */
  readonly baseDigest: FormerBase | undefined
  /** The tags by which a base that is this very image is told from an older one; by default `tags`. */
  readonly ownTags?: readonly string[]
  readonly waiting: WaitingRequest & { readonly scan: Exclude<ScanMode, 'never'> }
}

/** Waits, judges, writes the report file and sets the outputs; the verdict does not fail anything yet. */
export async function scanOnHost(
  host: ActionsHost,
  input: JudgeOnHost & {
    /** '' for a file below RUNNER_TEMP. */
    readonly reportFile: string
  },
): Promise<{ readonly report: Report; readonly reportFile: string }> {
  const report = await judgeOnHost(host, input)
  const outcomes = singleOutcome(report)
  const reportFile = await saveOutcomes(input.reportFile, outcomes, {
    store: createReportStore(host),
    log: host.log,
  })
  host.setOutputs({ ...outcomeOutputs(outcomes), 'report-file': reportFile })
  return { report, reportFile }
}

/** Waits and judges; writes and sets nothing. */
export async function judgeOnHost(host: ActionsHost, input: JudgeOnHost): Promise<Report> {
  const { connection, repository, digest, waiting } = input
  const clock = createClock(host)
  const harbor = createConnect(host, connection)(GATHER_LIMIT)
  const allowlist = input.judging.harborAllowlist
    ? await fetchAllowlist({ project: repository.project }, { harbor, log: host.log })
    : { exceptions: [], notes: [] }
  const scan = await awaitScan(
    { repository, digest, mode: waiting.scan, timeoutMs: waiting.timeoutMs, retries: waiting.retries },
    { connect: createConnect(host, connection), clock, log: host.log },
  )
  // After the wait: what the base shares with the image was scanned anew by the push, and is finished only now.
  const { compareTo } = input.judging
  const base =
    compareTo === undefined
      ? {}
      : {
          base: await fetchBase(
            {
              repository,
              name: compareTo,
              digest: input.baseDigest,
              image: { digest, tags: input.ownTags ?? input.tags },
            },
            { harbor, log: host.log },
          ),
        }
  return assembleReport({
    generatedAt: new Date(clock.now()).toISOString(),
    runId: host.environment['GITHUB_RUN_ID'] ?? '',
    harborUrl: connection.url,
    host: connection.host,
    repository,
    digest,
    tags: input.tags,
    pendingTags: input.pendingTags,
    policy: input.judging.gate,
    scan,
    exceptions: [...allowlist.exceptions, ...input.judging.exceptions],
    fileExceptions: input.judging.exceptions,
    notes: allowlist.notes,
    ...base,
  })
}
