import type { ActionsHost } from '../../adapters/actions/host.ts'
import { parseManifest, requireNoSecrets } from '../../adapters/helm/manifest-yaml.ts'
import { secretNames } from '../../domain/bootstrap/chart/names.ts'
import { installOutputs, renderInstallSummary } from '../../domain/bootstrap/summary/install-summary.ts'
import { readInstallHarbor } from '../../inputs/requests/bootstrap/install-harbor.ts'
import { installHarbor } from '../../usecases/bootstrap/install-harbor.ts'
import { installPorts } from '../../wiring/bootstrap.ts'
import { withWorkDirectory } from '../../wiring/ports.ts'
import { openInputs } from '../../wiring/read-inputs.ts'
import { leaveToPostStep } from '../../wiring/work-directory.ts'

export async function run(host: ActionsHost): Promise<void> {
  const request = await readInstallHarbor(openInputs('install-harbor', host), {
    parseManifest,
    requireNoSecrets,
  })
  const result = await withWorkDirectory(host, (workDirectory) => {
    leaveToPostStep(host, workDirectory)
    return installHarbor(request, installPorts(host, request, workDirectory))
  })
  const { settings } = request
  const report = { ...result, settings, secrets: secretNames(settings.releaseName) }
  host.setOutputs(installOutputs(report))
  await host.appendSummary(renderInstallSummary(report))
}
