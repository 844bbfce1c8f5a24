import type { HarborRepository } from '../../domain/harbor/repository.ts'
import type { InputNameOf } from '../../metadata/actions.ts'
import { readVerdictSigner } from '../attestation/signing.ts'
import { readRobotEnd } from '../connection.ts'
import type { InputContext } from '../context.ts'
import { readVerdictLabels } from '../labels.ts'
import { readOutputFile } from '../output-file.ts'
import { readRules } from '../policy/read-rules.ts'
import { readWaiting } from '../scan.ts'
import { readTaggedImages } from '../tagged-images.ts'
import { readIssue } from '../watch/issue.ts'
import { readWebhook } from '../watch/webhook.ts'
import { readMaskedConnection, requireScan } from './parts.ts'

/** Every input of recheck-images. @throws InputError with all problems. */
export async function readRecheckImages(context: InputContext<InputNameOf<'recheck-images'>>) {
  const { form, files } = context
  const waiting = readWaiting(form)
  const signer = await readVerdictSigner(context, waiting)
  // Without a base: the tag of an image as its own base would let everything pass.
  const rules = await readRules(context)
  const images = readTaggedImages(form)
  // What contradicts the policy is a problem like the others.
  for (const { repository } of images.named) rules.judgingOf(repository)
  const request = {
    connection: await readMaskedConnection(context),
    robotEndsAt: readRobotEnd(form),
    images,
    judgingOf(repository: HarborRepository) {
      const judging = rules.judgingOf(repository)
      // Of a repository that was found by a pattern it is known only then.
      form.complete()
      return judging
    },
    maxParallel: form.count('max-parallel'),
    signer,
    attests: signer !== undefined,
    ...readVerdictLabels(form, waiting),
    webhook: readWebhook(context),
    issue: readIssue(context),
    previousReport: form.text('previous-report'),
    reportFile: await readOutputFile(form, { name: 'report-file', files }),
  }
  const scanned = requireScan(context, waiting, '"never" leaves this step nothing to do')
  form.complete()
  return { ...request, waiting: scanned }
}
