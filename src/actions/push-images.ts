import type { ActionsHost } from '../adapters/actions/host.ts'
import { pushedImagesOutputs } from '../domain/copy/push-outputs.ts'
import { readPushImages } from '../inputs/requests/push-and-scan.ts'
import { pushImages } from '../usecases/pipeline/push-images.ts'
import { pushPorts } from '../wiring/image-ports.ts'
import { openHarbor } from '../wiring/ports.ts'
import { openInputs } from '../wiring/read-inputs.ts'

/** Step of the composite with `images`: what copy-image, await-scan, save-sbom and promote do for one image. */
export async function run(host: ActionsHost): Promise<void> {
  const request = await readPushImages(openInputs('push-images', host))
  const { connection } = request
  const pushed = await pushImages(
    request,
    pushPorts(host, { ...request, harbor: openHarbor(host, connection) }),
  )
  host.setOutputs(pushedImagesOutputs(pushed, connection))
  if (host.signal.aborted) host.fail()
}
