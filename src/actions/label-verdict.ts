import type { ActionsHost } from '../adapters/actions/host.ts'
import { readReport } from '../adapters/files/report-file.ts'
import { readLabelVerdict } from '../inputs/requests/label-verdict.ts'
import { labelStored } from '../usecases/labels/label-stored.ts'
import { attestPorts } from '../wiring/attestation.ts'
import { openHarbor } from '../wiring/ports.ts'
import { openInputs } from '../wiring/read-inputs.ts'

/** Gives an image the label of its verdict. */
export async function run(host: ActionsHost): Promise<void> {
  const request = await readLabelVerdict(openInputs('label-verdict', host), { readReport })
  const label = await labelStored(request, attestPorts(host, openHarbor(host, request.connection)))
  host.setOutputs({ label })
}
