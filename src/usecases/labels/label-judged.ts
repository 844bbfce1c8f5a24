import { COPY_LIMIT } from '../../domain/harbor/call-limits.ts'
import type { VerdictLabels } from '../../domain/harbor/label.ts'
import { parseHarborRepository } from '../../domain/harbor/repository.ts'
import type { Report } from '../../domain/report/report.ts'
import type { ConnectHarbor } from '../../ports/harbor.ts'
import type { Log } from '../../ports/log.ts'
import { labelVerdict } from './label-verdict.ts'

/** Labels an image by the verdict that this very run reached. @throws UserError when Harbor does not take the label. */
export async function labelJudged(
  input: { readonly report: Report; readonly labels: VerdictLabels },
  ports: { readonly connect: ConnectHarbor; readonly log: Log },
): Promise<string> {
  const { report, labels } = input
  const { repository, digest } = report.image
  return labelVerdict(
    { repository: parseHarborRepository(repository), digest, verdict: report.verdict.name, labels },
    { harbor: ports.connect(COPY_LIMIT), log: ports.log },
  )
}
