import { describeFailOnNever } from '../../domain/promotion/approval.ts'
import type { JudgePorts } from '../scan/judge.ts'
import {
  type PromotedImage,
  type PromoteJudgedInput,
  type PromoteJudgedPorts,
  promoteJudged,
} from './promote-judged.ts'
import { type RescanInput, rescanIfTooOld } from './rescan.ts'

/** Puts tags on an image by a report of an earlier step or job, which is renewed when it is too old. */
export async function promoteStored(
  input: Omit<PromoteJudgedInput, 'renewal'> & RescanInput,
  ports: PromoteJudgedPorts & JudgePorts,
): Promise<PromotedImage> {
  const renewal = await rescanIfTooOld(input, ports)
  const promoted = await promoteJudged(
    renewal === undefined ? input : { ...input, report: renewal.after, renewal },
    ports,
  )
  const warning = describeFailOnNever(promoted.report)
  if (warning !== undefined) ports.log.warning(warning)
  return promoted
}
