import type { ImageWork } from '../../domain/copy/request.ts'
import type { HarborConnection } from '../../domain/harbor/connection.ts'
import type { JudgingRequest } from '../../domain/scan/request.ts'
import type { InputNameOf } from '../../metadata/actions.ts'
import { readAttestedSboms, readVerdictSigner } from '../attestation/signing.ts'
import { readRobotEnd } from '../connection.ts'
import type { InputContext } from '../context.ts'
import { readImage } from '../image.ts'
import { hasImages, type ReadImage, requireNoSingleImage } from '../images.ts'
import { readVerdictLabels } from '../labels.ts'
import { readOutputFile } from '../output-file.ts'
import { type ReadRules, readJudging, withJudging } from '../policy/read-rules.ts'
import { readQuarantine } from '../promotion.ts'
import { readMaskedReporting } from '../reporting.ts'
import { readWaiting } from '../scan.ts'
import { readCrane } from '../tool.ts'
import { readListedImages, readMaskedConnection } from './parts.ts'

/** Every input of push-and-scan, checked together. @throws InputError with all problems. */
export async function readPushAndScan(context: InputContext<InputNameOf<'push-and-scan'>>) {
  const { form } = context
  const connection = await readMaskedConnection(context)
  const work = await readWork(context, connection)
  const crane = readCrane(form)
  const { rules, ...push } = await readPush(context)
  const request = {
    connection,
    robotEndsAt: readRobotEnd(form),
    ...judgeWork(context, { work, rules }),
    policy: rules.policy,
    crane,
    ...push,
    reporting: await readMaskedReporting(context),
  }
  form.complete()
  return request
}

type ReadWork =
  | { readonly kind: 'one'; readonly images: readonly [ReadImage] }
  | { readonly kind: 'several'; readonly images: readonly ReadImage[]; readonly maxParallel: number }

async function readWork(
  context: InputContext<InputNameOf<'push-and-scan'>>,
  connection: HarborConnection,
): Promise<ReadWork> {
  const { form, stager } = context
  const maxParallel = form.count('max-parallel')
  if (hasImages(form, 'images')) {
    requireNoSingleImage(form)
    return { kind: 'several', images: await readListedImages(context, connection), maxParallel }
  }
  return { kind: 'one', images: [{ image: await readImage(form, { stager, registry: connection }) }] }
}

/** The images with what they are judged by. */
function judgeWork(
  context: InputContext<'images'>,
  { work, rules }: { readonly work: ReadWork; readonly rules: ReadRules },
): { readonly work: ImageWork; readonly judging: JudgingRequest } {
  if (work.kind === 'several') {
    return { work: { ...work, images: withJudging(context, { ...work, rules }) }, judging: rules.given }
  }
  return { work, judging: rules.judgingOf(work.images[0].image.repository) }
}

/** Every input of push-images. @throws InputError with all problems. */
export async function readPushImages(context: InputContext<InputNameOf<'push-images'>>) {
  const { form } = context
  const connection = await readMaskedConnection(context)
  const images = await readListedImages(context, connection)
  const { rules, ...push } = await readPush(context)
  const request = {
    connection,
    images: withJudging(context, { images, rules }),
    judging: rules.given,
    maxParallel: form.count('max-parallel'),
    cranePath: form.text('crane-path') || 'crane',
    ...push,
  }
  form.complete()
  return request
}

/** What is done with every image. */
async function readPush(context: InputContext<InputNameOf<'push-and-scan'> & InputNameOf<'push-images'>>) {
  const { form, files } = context
  const waiting = readWaiting(form)
  if (waiting.scan === 'never' && form.text('policy') !== '') {
    form.problem('policy', 'cannot be kept with "scan: never", which gives no verdict')
  }
  return {
    stallTimeoutMs: form.duration('stall-timeout'),
    sourceTls: form.choice('source-tls'),
    rules: await readJudging(context),
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
