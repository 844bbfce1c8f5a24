import type { ActionsHost } from '../adapters/actions/host.ts'
import { readManifestFiles } from '../adapters/files/manifest-file.ts'
import { nextStepOutputs } from '../domain/promotion/outputs.ts'
import { singleOutcome } from '../domain/report/outcomes.ts'
import { outcomeOutputs } from '../domain/report/outputs.ts'
import { readAwaitScan } from '../inputs/requests/await-scan.ts'
import { judgeNamed } from '../usecases/scan/judge.ts'
import { judgePorts } from '../wiring/image-ports.ts'
import { openHarbor } from '../wiring/ports.ts'
import { openInputs } from '../wiring/read-inputs.ts'

export async function run(host: ActionsHost): Promise<void> {
  const request = await readAwaitScan(openInputs('await-scan', host), { readManifests: readManifestFiles })
  const { report, reportFile } = await judgeNamed(
    request,
    judgePorts(host, openHarbor(host, request.connection)),
  )
  host.setOutputs({
    ...outcomeOutputs(singleOutcome(report)),
    ...nextStepOutputs(report, request.onFailure),
    'report-file': reportFile,
  })
  if (host.signal.aborted) host.fail()
}
