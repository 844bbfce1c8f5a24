import type { ImageWork } from '../../domain/copy/request.ts'
import type { HarborConnection } from '../../domain/harbor/connection.ts'
import type { InputNameOf } from '../../metadata/actions.ts'
import { readAttestedSboms, readVerdictSigner } from '../attestation/signing.ts'
import type { InputContext } from '../context.ts'
import { readImage } from '../image.ts'
import { hasImages, requireNoSingleImage } from '../images.ts'
import { readVerdictLabels } from '../labels.ts'
import { readOutputFile } from '../output-file.ts'
import { readQuarantine } from '../promotion.ts'
import { readMaskedReporting } from '../reporting.ts'
import { readWaiting } from '../scan.ts'
import { readCrane } from '../tool.ts'
import { readJudging, readListedImages, readMaskedConnection } from './parts.ts'

/** Every input of push-and-scan, checked together. @throws InputError with all problems. */
export async function readPushAndScan(context: InputContext<InputNameOf<'push-and-scan'>>) {
  const { form } = context
  const connection = await readMaskedConnection(context)
  const request = {
    connection,
    work: await readWork(context, connection),
    crane: readCrane(form),
    ...(await readPush(context)),
    reporting: await readMaskedReporting(context),
  }
  form.complete()
  return request
}

async function readWork(
  context: InputContext<InputNameOf<'push-and-scan'>>,
  connection: HarborConnection,
): Promise<ImageWork> {
  const { form, stager } = context
  const maxParallel = form.count('max-parallel')
  if (hasImages(form, 'images')) {
    requireNoSingleImage(form)
    return { kind: 'several', images: await readListedImages(context, connection), maxParallel }
  }
  return { kind: 'one', images: [{ image: await readImage(form, { stager, registry: connection }) }] }
}

/** Every input of push-images. @throws InputError with all problems. */
export async function readPushImages(context: InputContext<InputNameOf<'push-images'>>) {
  const { form } = context
  const connection = await readMaskedConnection(context)
  const request = {
    connection,
    images: await readListedImages(context, connection),
    maxParallel: form.count('max-parallel'),
    cranePath: form.text('crane-path') || 'crane',
    ...(await readPush(context)),
  }
  form.complete()
  return request
}

/** What is done with every image. */
async function readPush(context: InputContext<InputNameOf<'push-and-scan'> & InputNameOf<'push-images'>>) {
  const { form, files } = context
  const waiting = readWaiting(form)
  return {
    stallTimeoutMs: form.duration('stall-timeout'),
    sourceTls: form.choice('source-tls'),
    judging: await readJudging(context),
    ...readQuarantine(form, waiting),
    signatures: form.choice('signatures'),
    waiting,
    reportFile: await readOutputFile(form, { name: 'report-file', files }),
    sbom: form.boolean('sbom'),
    sbomFile: await readOutputFile(form, { name: 'sbom-file', files }),
    signer: await readVerdictSigner(context, waiting),
    attestsSboms: readAttestedSboms(form),
    ...readVerdictLabels(form, waiting),
  }
}
