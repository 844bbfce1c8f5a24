import type { ActionsHost } from '../../adapters/actions/host.ts'
import { renderVerifySummary } from '../../domain/bootstrap/summary/verify-summary.ts'
import { readVerifyHarbor } from '../../inputs/requests/bootstrap/verify-harbor.ts'
import { verifyRelease } from '../../usecases/bootstrap/verify-release.ts'
import { verifyPorts } from '../../wiring/bootstrap.ts'
import { openInputs } from '../../wiring/read-inputs.ts'

export async function run(host: ActionsHost): Promise<void> {
  const request = await readVerifyHarbor(openInputs('verify-harbor', host))
  const proofs = await verifyRelease(request, verifyPorts(host, request))
  host.setOutputs({ proofs: JSON.stringify(proofs) })
  await host.appendSummary(renderVerifySummary({ proofs, externalUrl: request.address.url }))
}
