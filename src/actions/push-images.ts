import type { ActionsHost } from '../adapters/actions/host.ts'
import { createImageStager } from '../adapters/image/stager.ts'
import { readStallTimeout } from '../inputs/crane.ts'
import { InputForm } from '../inputs/form.ts'
import { readMaxParallel } from '../inputs/images.ts'
import { readOutputFile } from '../inputs/output-file.ts'
import { readQuarantine } from '../inputs/promotion.ts'
import { readSbom } from '../inputs/sbom.ts'
import { readWaiting } from '../inputs/scan.ts'
import { readSignatures } from '../inputs/signatures.ts'
import { withStepCredentials } from '../wiring/credentials.ts'
import { pushImagesOnHost } from '../wiring/images.ts'
import { FILES } from '../wiring/ports.ts'
import { readJudging, readListedImages, readMaskedConnection } from '../wiring/read-inputs.ts'

/** Step of the composite with `images`: what copy-image, await-scan, save-sbom and promote do for one image. */
export async function run(host: ActionsHost): Promise<void> {
  const form = new InputForm(host.read)
  const connection = await readMaskedConnection(host, form)
  const inputs = {
    connection,
    images: await readListedImages(host, { form, connection, stager: createImageStager(host) }),
    maxParallel: readMaxParallel(form),
    judging: await readJudging(host, form),
    ...readQuarantine(form),
    signatures: readSignatures(form),
    waiting: readWaiting(form),
    reportFile: await readOutputFile(form, { name: 'report-file', files: FILES }),
    sbom: readSbom(form),
    sbomFile: await readOutputFile(form, { name: 'sbom-file', files: FILES }),
    cranePath: form.text('crane-path') || 'crane',
    stallTimeoutMs: readStallTimeout(form),
  }
  const given = form.text('docker-config')
  form.complete()
  await withStepCredentials(host, {
    connection,
    given,
    work: async (credentials) => {
      await pushImagesOnHost(host, { ...inputs, credentials })
    },
  })
  if (host.signal.aborted) host.fail()
}
