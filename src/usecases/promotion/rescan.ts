import { UserError } from '../../domain/errors.ts'
import { LOGIN_LIMIT } from '../../domain/harbor/call-limits.ts'
import type { HarborConnection } from '../../domain/harbor/connection.ts'
import { parseHarborRepository } from '../../domain/harbor/repository.ts'
import type { Digest } from '../../domain/oci/digest.ts'
import { describeOrigin } from '../../domain/policy/origin.ts'
import { decideApproval } from '../../domain/promotion/approval.ts'
import type { Renewal } from '../../domain/promotion/renewal.ts'
import { singleOutcome } from '../../domain/report/outcomes.ts'
import type { Report } from '../../domain/report/report.ts'
import type { JudgingRequest, WaitingRequest } from '../../domain/scan/request.ts'
import { asksForSystem } from '../../domain/scan/verdict.ts'
import { type JudgePorts, judgeImage } from '../scan/judge.ts'
import { requireRescanPermissions } from './require-rescan-permissions.ts'

export interface RescanInput {
  readonly connection: HarborConnection
  readonly report: Report
  readonly reportFile: string
  readonly digest?: Digest
  readonly maxAgeMs?: number
  /** What the inputs and the policy say now; the rules are those of the report. */
  readonly judging: JudgingRequest
  readonly waiting: Omit<WaitingRequest, 'scan'>
}

/**
 * Scans and judges the image again when its report is valid except for its age, and writes the new
 * report over the old one. By the policy of the report: a promotion is never laxer than the verdict it stands on.
 *
 * Done once; `promoteJudged` decides whether the new report may be used, as with any other.
 *
 * @returns undefined when the report stays as it is, whatever it says.
 * @throws UserError when the robot may not scan there, or the new report cannot be written.
 */
export async function rescanIfTooOld(input: RescanInput, ports: JudgePorts): Promise<Renewal | undefined> {
  const { connection, report: before, reportFile } = input
  const { log, clock } = ports
  const approval = decideApproval({ ...input, host: connection.host, now: clock.now() })
  if (approval.kind !== 'too-old') return undefined
  requireItsPolicy(before, input.judging)
  const repository = parseHarborRepository(before.image.repository)
  log.info(
    `Scanning ${before.image.reference} again, because ${approval.reason}; the new report is judged by the policy of the old one and takes its place in ${reportFile}`,
  )
  const robotName = connection.credentials.user
  const readsLayers = asksForSystem(before.policy)
  await requireRescanPermissions({ robotName, repository, readsLayers }, ports.connect(LOGIN_LIMIT))
  const after = await judgeImage(
    {
      connection,
      repository,
      digest: before.image.digest,
      tags: before.image.tags,
      // Only tags that no run has touched yet still wait.
      pendingTags: before.promotion?.state === 'waiting' ? before.promotion.tags : [],
      judging: {
        ...input.judging,
        gate: before.policy,
        baseImage: before.baseImage?.asked ?? before.policy.ignoreBase,
        compareTo: before.comparison?.base,
      },
      ...chooseBase(before),
      waiting: { ...input.waiting, scan: 'always' },
    },
    ports,
  )
  await ports.store.write(reportFile, singleOutcome(after))
  log.info(`The new verdict is ${after.verdict.name}; the report in ${reportFile} is the new one`)
  return { why: approval.reason, before, after, reportFile }
}

/**
 * Without the policy that the report names, what it does not allow could be used, and its own exceptions would be missing.
 *
 * @throws UserError when it was not given.
 */
function requireItsPolicy({ policyOrigin, image }: Report, judging: JudgingRequest): void {
  if (policyOrigin === undefined || judging.policyOrigin !== undefined) return
  throw new UserError(
    `${image.reference} has to be judged again, and was judged by the policy ${describeOrigin(policyOrigin)}: give it in "policy" here too`,
  )
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
