import type { ActionsHost } from '../adapters/actions/host.ts'
import { writeReport } from '../adapters/files/report-file.ts'
import { steadyNow } from '../adapters/process/steady-clock.ts'
import type { ExceptionRequest } from '../domain/exceptions/request.ts'
import type { HarborConnection } from '../domain/harbor/connection.ts'
import { parseHarborRepository } from '../domain/harbor/repository.ts'
import type { Digest } from '../domain/oci/digest.ts'
import { decideApproval } from '../domain/promotion/approval.ts'
import type { Renewal } from '../domain/promotion/renewal.ts'
import type { Report } from '../domain/report/report.ts'
import type { WaitingRequest } from '../domain/scan/request.ts'
import { checkRescan } from '../usecases/promotion/check-rescan.ts'
import { createConnect, LOGIN_LIMIT } from './ports.ts'
import { judgeOnHost } from './scan.ts'

/**
 * Scans and judges the image again when the age of its report is all that speaks against it, and writes the new
 * report over the old one. By the policy of the report: a promotion is never laxer than the verdict it stands on.
 *
 * Done once; whether the new report will do is for `promoteOnHost`, as with any other.
 *
 * @returns undefined when the report stays as it is, whatever it says.
 * @throws UserError when the robot may not scan there, or the new report cannot be written.
 */
export async function renewIfTooOld(
  host: ActionsHost,
  input: {
    readonly connection: HarborConnection
    readonly report: Report
    readonly reportFile: string
    readonly digest?: Digest
    readonly maxAgeMs?: number
    readonly exceptions: ExceptionRequest
    readonly waiting: Omit<WaitingRequest, 'scan'>
  },
): Promise<Renewal | undefined> {
  const { connection, report: before, reportFile } = input
  const approval = decideApproval({ ...input, report: before, host: connection.host, now: steadyNow() })
  if (approval.kind !== 'too-old') return undefined
  const repository = parseHarborRepository(before.image.repository)
  host.log.info(
    `Scanning ${before.image.reference} again, because ${approval.reason}; the new report is judged by the policy of the old one and takes its place in ${reportFile}`,
  )
  const robotName = connection.credentials.user
  await checkRescan({ robotName, repository }, createConnect(host, connection)(LOGIN_LIMIT))
  const after = await judgeOnHost(host, {
    connection,
    repository,
    digest: before.image.digest,
    tags: before.image.tags,
    // Only tags that no run has touched yet still wait.
    pendingTags: before.promotion?.state === 'waiting' ? before.promotion.tags : [],
    judging: { ...input.exceptions, gate: before.policy, compareTo: before.comparison?.base },
    ...chooseBase(before),
    waiting: { ...input.waiting, scan: 'always' },
  })
  await writeReport(reportFile, { report: after, redact: host.redact })
  host.log.info(`The new verdict is ${after.verdict.name}; the report in ${reportFile} is the new one`)
  return { why: approval.reason, before, after, reportFile }
}

/**
 * What was compared is compared with the same digest, also when the image has the base's name by now. What had no
 * base finds one that appeared since, but never itself: nothing in the image would be new then.
 */
function chooseBase({ comparison, image }: Report): {
  readonly baseDigest: Digest | undefined
  readonly ownTags: readonly string[]
} {
  if (comparison === undefined) return { baseDigest: undefined, ownTags: image.tags }
  return comparison.kind === 'compared'
    ? { baseDigest: comparison.digest, ownTags: [] }
    : { baseDigest: undefined, ownTags: [...image.tags, comparison.base] }
}
