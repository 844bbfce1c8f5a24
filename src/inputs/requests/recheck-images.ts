import type { InputNameOf } from '../../metadata/actions.ts'
import { readVerdictSigner } from '../attestation/signing.ts'
import type { InputContext } from '../context.ts'
import { readVerdictLabels } from '../labels.ts'
import { readOutputFile } from '../output-file.ts'
import { readWaiting } from '../scan.ts'
import { readTaggedImages } from '../tagged-images.ts'
import { readMaskedConnection, readRules, requireScan } from './parts.ts'

/** Every input of recheck-images. @throws InputError with all problems. */
export async function readRecheckImages(context: InputContext<InputNameOf<'recheck-images'>>) {
  const { form, files } = context
  const waiting = readWaiting(form)
  const signer = await readVerdictSigner(context, waiting)
  const request = {
    connection: await readMaskedConnection(context),
    images: readTaggedImages(form),
    maxParallel: form.count('max-parallel'),
    // Without a base: the tag of an image as its own base would let everything pass.
    judging: { ...(await readRules(context)), compareTo: undefined, compareMaxAgeMs: 0 },
    signer,
    attests: signer !== undefined,
    ...readVerdictLabels(form, waiting),
    reportFile: await readOutputFile(form, { name: 'report-file', files }),
  }
  const scanned = requireScan(context, waiting, '"never" leaves this step nothing to do')
  form.complete()
  return { ...request, waiting: scanned }
}
