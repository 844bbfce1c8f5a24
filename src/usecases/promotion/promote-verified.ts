import { UserError } from '../../domain/errors.ts'
import { COPY_LIMIT } from '../../domain/harbor/call-limits.ts'
import type { HarborConnection } from '../../domain/harbor/connection.ts'
import { formatHarborRepository, type HarborRepository } from '../../domain/harbor/repository.ts'
import type { Digest } from '../../domain/oci/digest.ts'
import { describeSignedProof, type PlacedTags } from '../../domain/promotion/summary.ts'
import type { Report } from '../../domain/report/report.ts'
import { quote } from '../../domain/text/quote.ts'
import type { Manifest } from '../../ports/harbor/manifests.ts'
import type { Signature } from '../../ports/source-registry.ts'
import type { VerdictRequest } from '../attestation/verify-named.ts'
import { JUDGED_ELSEWHERE, type VerifyPorts, verifyVerdict } from '../attestation/verify-verdict.ts'
import { promote } from './promote.ts'
import { type PromoteJudgedPorts, promoteJudged } from './promote-judged.ts'

export interface PromoteVerifiedInput extends VerdictRequest {
  readonly connection: HarborConnection
  /** Where the image was judged and is, with the signed verdict that names this repository. */
  readonly source: HarborRepository
  readonly target: HarborRepository
  readonly digest: Digest
  readonly tags: readonly string[]
  readonly manifest?: Manifest
  readonly signatures?: readonly Signature[]
  /** A report that gets the result for the tags. It must not say anything else than the signed verdict. */
  readonly stored?: { readonly report: Report; readonly reportFile: string }
}

export type PromoteVerifiedPorts = PromoteJudgedPorts & Pick<VerifyPorts, 'hash'>

/** A sentence for an image without any statement in the repository of the tags. */
function describePlace(target: HarborRepository): string {
  return `It was looked for in ${formatHarborRepository(target)}, the repository of the tags. ${JUDGED_ELSEWHERE}`
}

/**
 * Puts the tags on an image that has a signed verdict. A report is not needed; one that is given may refuse, and cannot
 * allow anything.
 *
 * @throws UserError when there is no verdict that holds: no tag is touched.
 */
export async function promoteVerified(
  input: PromoteVerifiedInput,
  ports: PromoteVerifiedPorts,
): Promise<{ readonly placed?: PlacedTags }> {
  const { connection, source, target, digest, stored, verifier } = input
  const { runner, clock, hash } = ports
  const harbor = ports.connect(COPY_LIMIT)
  const nameOf = (repository: HarborRepository): string =>
    `${connection.host}/${formatHarborRepository(repository)}`
  const judgedWhere = stored?.report.image.repository ?? formatHarborRepository(source)
  if (judgedWhere !== formatHarborRepository(source)) {
    throw new UserError(
      `failed to put tags on ${nameOf(target)}@${digest}, because the report is about an image in ${quote(judgedWhere)}, and the signed verdict is looked for in ${formatHarborRepository(source)}: "judged-in" has to name where the image was judged, which a report that any step can edit does not decide`,
    )
  }
  const isInTarget = formatHarborRepository(source) === formatHarborRepository(target)
  const { verdict, statement } = await verifyVerdict(
    {
      repository: source,
      reference: `${nameOf(source)}@${digest}`,
      wanted: [
        {
          ...input,
          name: nameOf(source),
          ...(isInTarget ? { elsewhere: JUDGED_ELSEWHERE } : {}),
        },
      ],
      ...(isInTarget ? { lookedFor: describePlace(target) } : {}),
    },
    { harbor, verifier, hash, clock, log: runner.log },
  )
  const proof = describeSignedProof(verdict, statement)
  if (stored !== undefined) {
    // The age is that of the signed verdict, which was looked at.
    const { maxAgeMs: _, ...others } = input
    const { placed } = await promoteJudged({ ...others, ...stored, onFailure: 'keep' }, ports)
    return placed === undefined ? {} : { placed: { ...placed, proof } }
  }
  const result = await promote(
    { ...input, robotName: connection.credentials.user },
    { harbor, log: runner.log },
  )
  if (result.promotion.state === 'incomplete') runner.fail(result.promotion.detail)
  const reference = `${nameOf(target)}@${digest}`
  return { placed: { ...result, reference, digest, source: formatHarborRepository(source), proof } }
}
