import type { ImageWork } from '../../domain/copy/request.ts'
import type { HarborConnection } from '../../domain/harbor/connection.ts'
import type { InputContext } from '../context.ts'
import { readCrane, readStallTimeout } from '../crane.ts'
import { readImage } from '../image.ts'
import { hasImages, readMaxParallel, requireNoSingleImage } from '../images.ts'
import { readOutputFile } from '../output-file.ts'
import { readQuarantine } from '../promotion.ts'
import { readMaskedReporting } from '../reporting.ts'
import { readSbom } from '../sbom.ts'
import { readWaiting } from '../scan.ts'
import { readSignatures } from '../signatures.ts'
import { readJudging, readListedImages, readMaskedConnection } from './parts.ts'

/** Every input of push-and-scan, checked together. @throws InputError with all problems. */
export async function readPushAndScan(context: InputContext) {
  const { form, files } = context
  const connection = await readMaskedConnection(context)
  const request = {
    connection,
    work: await readWork(context, connection),
    crane: readCrane(form),
    stallTimeoutMs: readStallTimeout(form),
    judging: await readJudging(context),
    ...readQuarantine(form),
    signatures: readSignatures(form),
    waiting: readWaiting(form),
    reporting: await readMaskedReporting(context),
    reportFile: await readOutputFile(form, { name: 'report-file', files }),
    sbom: readSbom(form),
    sbomFile: await readOutputFile(form, { name: 'sbom-file', files }),
  }
  form.complete()
  return request
}

async function readWork(context: InputContext, connection: HarborConnection): Promise<ImageWork> {
  const { form, stager } = context
  const maxParallel = readMaxParallel(form)
  if (hasImages(form)) {
    requireNoSingleImage(form)
    return { kind: 'several', images: await readListedImages(context, connection), maxParallel }
  }
  return { kind: 'one', images: [{ image: await readImage(form, { stager, registry: connection }) }] }
}

/** Every input of push-images. @throws InputError with all problems. */
export async function readPushImages(context: InputContext) {
  const { form, files } = context
  const connection = await readMaskedConnection(context)
  const request = {
    connection,
    images: await readListedImages(context, connection),
    maxParallel: readMaxParallel(form),
    judging: await readJudging(context),
    ...readQuarantine(form),
    signatures: readSignatures(form),
    waiting: readWaiting(form),
    reportFile: await readOutputFile(form, { name: 'report-file', files }),
    sbom: readSbom(form),
    sbomFile: await readOutputFile(form, { name: 'sbom-file', files }),
    cranePath: form.text('crane-path') || 'crane',
    stallTimeoutMs: readStallTimeout(form),
    /** Directory of the login action; '' for none. */
    dockerConfig: form.text('docker-config'),
  }
  form.complete()
  return request
}
