import type { ActionsHost } from '../../adapters/actions/host.ts'
import { verifiedOutputs } from '../../domain/attestation/outputs.ts'
import { readVerifyVerdict } from '../../inputs/requests/verify-verdict.ts'
import { verifyNamed } from '../../usecases/attestation/verify-named.ts'
import { attestPorts } from '../../wiring/attestation.ts'
import { openHarbor } from '../../wiring/ports.ts'
import { openInputs } from '../../wiring/read-inputs.ts'

export async function run(host: ActionsHost): Promise<void> {
  const request = await readVerifyVerdict(openInputs('verify-verdict', host))
  const ports = attestPorts(host, openHarbor(host, request.connection))
  host.setOutputs(verifiedOutputs(await verifyNamed(request, ports)))
}
