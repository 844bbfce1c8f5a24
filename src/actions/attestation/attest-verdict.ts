import type { ActionsHost } from '../../adapters/actions/host.ts'
import { readManifestFile } from '../../adapters/files/manifest-file.ts'
import { readReport } from '../../adapters/files/report-file.ts'
import { attestationOutputs } from '../../domain/attestation/outputs.ts'
import { readAttestVerdict } from '../../inputs/requests/attest-verdict.ts'
import { attestStored } from '../../usecases/attestation/attest-stored.ts'
import { attestPorts, readAttestedRun } from '../../wiring/attestation.ts'
import { openHarbor } from '../../wiring/ports.ts'
import { openInputs } from '../../wiring/read-inputs.ts'

export async function run(host: ActionsHost): Promise<void> {
  const stored = { readReport, readManifest: readManifestFile }
  const { signer, ...request } = await readAttestVerdict(openInputs('attest-verdict', host), stored)
  const ports = { ...attestPorts(host, openHarbor(host, request.connection)), signer }
  const attestations = await attestStored({ ...request, run: await readAttestedRun(host) }, ports)
  host.setOutputs(attestationOutputs(request.report.image, attestations))
}
