import type { ActionsHost } from '../adapters/actions/host.ts'
import { writeManifestFile } from '../adapters/files/manifest-file.ts'
import { writeSignaturesFile } from '../adapters/files/signatures-file.ts'
import { copyOutputs } from '../domain/copy/outputs.ts'
import { readCopyImage } from '../inputs/requests/copy-image.ts'
import { copyAfterBase } from '../usecases/image/copy.ts'
import { copyPorts } from '../wiring/image-ports.ts'
import { openHarbor } from '../wiring/ports.ts'
import { openInputs } from '../wiring/read-inputs.ts'

export async function run(host: ActionsHost): Promise<void> {
  const request = await readCopyImage(openInputs('copy-image', host))
  const { connection, image } = request
  const copied = await copyAfterBase(
    request,
    copyPorts(host, { ...request, harbor: openHarbor(host, connection) }),
  )
  host.setOutputs({
    ...copyOutputs(copied, { connection, repository: image.repository }),
    'pending-tags': copied.pendingTags.join('\n'),
    'manifest-file': await writeManifestFile(host.temporaryDirectory, copied),
    'signatures-file': await writeSignaturesFile(host.temporaryDirectory, copied),
  })
}
