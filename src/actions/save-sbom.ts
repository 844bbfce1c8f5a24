import type { ActionsHost } from '../adapters/actions/host.ts'
import { sbomOutputs } from '../domain/sbom/outputs.ts'
import { readSaveSbom } from '../inputs/requests/save-sbom.ts'
import { saveSbomFiles } from '../usecases/scan/save-sboms.ts'
import { judgePorts } from '../wiring/image-ports.ts'
import { openHarbor } from '../wiring/ports.ts'
import { openInputs } from '../wiring/read-inputs.ts'

export async function run(host: ActionsHost): Promise<void> {
  const request = await readSaveSbom(openInputs('save-sbom', host))
  host.setOutputs(
    sbomOutputs(await saveSbomFiles(request, judgePorts(host, openHarbor(host, request.connection)))),
  )
}
