import type { ActionsHost } from '../adapters/actions/host.ts'
import { writeManifestFile } from '../adapters/files/manifest-file.ts'
import { writeSignaturesFile } from '../adapters/files/signatures-file.ts'
import { createImageStager } from '../adapters/image/stager.ts'
import { readStallTimeout } from '../inputs/crane.ts'
import { InputForm } from '../inputs/form.ts'
import { readImage } from '../inputs/image.ts'
import { readCompareTo } from '../inputs/scan.ts'
import { readSignatures } from '../inputs/signatures.ts'
import { copyOnHost, copyOutputs, findBaseOnHost } from '../wiring/copy.ts'
import { withStepCredentials } from '../wiring/credentials.ts'
import { readMaskedConnection } from '../wiring/read-inputs.ts'

export async function run(host: ActionsHost): Promise<void> {
  const form = new InputForm(host.read)
  const connection = await readMaskedConnection(host, form)
  const image = await readImage(form, { stager: createImageStager(host), registry: connection })
  const quarantine = form.flag('quarantine', { standard: false })
  const signatures = readSignatures(form)
  const compareTo = readCompareTo(form)
  const cranePath = form.text('crane-path') || 'crane'
  const stallTimeoutMs = readStallTimeout(form)
  const given = form.text('docker-config')
  form.complete()
  const work = async (credentials: string): Promise<void> => {
    const { repository } = image
    const baseDigest = await findBaseOnHost(host, { connection, repository, compareTo })
    const result = await copyOnHost(host, {
      ...{ connection, image, cranePath, credentials },
      ...{ quarantine, signatures, baseDigest, stallTimeoutMs },
    })
    const manifestFile = await writeManifestFile(host.temporaryDirectory, result)
    host.setOutputs({
      ...copyOutputs(result, { connection, image }),
      'pending-tags': result.pendingTags.join('\n'),
      'manifest-file': manifestFile,
      'signatures-file': await writeSignaturesFile(host.temporaryDirectory, result),
    })
  }
  await withStepCredentials(host, { connection, given, work })
}
