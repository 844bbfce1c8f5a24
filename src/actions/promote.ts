import type { ActionsHost } from '../adapters/actions/host.ts'
import { readManifestFile } from '../adapters/files/manifest-file.ts'
import { readReport } from '../adapters/files/report-file.ts'
import { readSignaturesFile } from '../adapters/files/signatures-file.ts'
import { promotionOutputs } from '../domain/promotion/outputs.ts'
import { readPromote } from '../inputs/requests/promote.ts'
import { promoteStored } from '../usecases/promotion/promote-stored.ts'
import { promoteVerified } from '../usecases/promotion/promote-verified.ts'
import { showPromotion } from '../usecases/promotion/show-promotion.ts'
import { hashText } from '../wiring/hash.ts'
import { judgePorts } from '../wiring/image-ports.ts'
import { openHarbor } from '../wiring/ports.ts'
import { openInputs } from '../wiring/read-inputs.ts'

export async function run(host: ActionsHost): Promise<void> {
  const request = await readPromote(openInputs('promote', host), {
    readReport,
    readManifest: readManifestFile,
    readSignatures: readSignaturesFile,
  })
  const harbor = openHarbor(host, request.connection)
  const ports = { ...judgePorts(host, harbor), hash: hashText }
  const { placed } = await (request.kind === 'by-report'
    ? promoteStored(request, ports)
    : promoteVerified(request, ports))
  if (placed === undefined) return
  host.setOutputs(promotionOutputs(placed))
  await showPromotion(placed, { ...request.shown, runner: host })
}
