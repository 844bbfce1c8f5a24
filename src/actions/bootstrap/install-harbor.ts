import { randomBytes } from 'node:crypto'
import type { ActionsHost } from '../../adapters/actions/host.ts'
import { parseManifest, requireNoSecrets } from '../../adapters/helm/manifest-yaml.ts'
import { createResolver } from '../../adapters/kubernetes/dns-resolver.ts'
import { secretNames } from '../../domain/bootstrap/chart/names.ts'
import { requireKeptClaims } from '../../domain/bootstrap/chart/values.ts'
import { installOutputs, renderInstallSummary } from '../../domain/bootstrap/summary/install-summary.ts'
import { renderSnapshots } from '../../domain/bootstrap/upgrade/snapshots.ts'
import { errorMessage, UserError } from '../../domain/errors.ts'
import { readInstall } from '../../inputs/bootstrap/install-harbor.ts'
import { InputForm } from '../../inputs/form.ts'
import { installHarbor } from '../../usecases/bootstrap/install-harbor.ts'
import { maskKubeconfig, openCluster, openHelm, openKubeconfig, openSnapshots } from '../../wiring/cluster.ts'
import { addressOf, openInventory, openPublicApi, warnUnchecked } from '../../wiring/harbor-admin.ts'
import { createClock, FILES, withWorkDirectory } from '../../wiring/ports.ts'
import { leaveToPostStep } from '../../wiring/work-directory.ts'

export async function run(host: ActionsHost): Promise<void> {
  const form = new InputForm(host.read)
  maskKubeconfig(host, form)
  const inputs = await readInstall(form, FILES)
  form.complete()
  const { settings } = inputs
  const fileValues = inputs.valuesFile === '' ? undefined : await readValues(inputs.valuesFile)
  const connection = openKubeconfig(host, inputs.cluster.kubeconfig)
  const result = await withWorkDirectory(host, (workDirectory) => {
    leaveToPostStep(host, workDirectory)
    const { authority, ...others } = inputs
    const request = { ...others, fileValues, hasCaCertificate: authority.caCertificate !== '' }
    return installHarbor(request, {
      cluster: openCluster(host, { connection, namespace: settings.namespace }),
      snapshots: openSnapshots(host, { connection, namespace: settings.namespace }),
      openHarbor: (harborUrl, password) => {
        const address = addressOf(harborUrl, authority)
        warnUnchecked(host, address)
        return {
          publicApi: openPublicApi(host, address),
          inventory: openInventory(host, { address, password }),
        }
      },
      keepSnapshots: (made) => host.appendSummary(renderSnapshots(made, settings.namespace)),
      helm: openHelm(host, {
        connection,
        inputs: inputs.cluster,
        helmPath: inputs.helmPath,
        workDirectory,
      }),
      resolver: createResolver(),
      clock: createClock(host),
      log: host.log,
      random: randomBytes,
      mask: (secret) => host.mask(secret),
      parseManifest,
    })
  })
  const report = { ...result, settings, secrets: secretNames(settings.releaseName) }
  host.setOutputs(installOutputs(report))
  await host.appendSummary(renderInstallSummary(report))
}

/** The values of the file. @throws UserError when it holds secrets or would make helm delete claims. */
async function readValues(path: string): Promise<unknown> {
  const text = await FILES.readText(path).catch((error: unknown) => {
    throw new UserError(`values-file: "${path}" could not be read: ${errorMessage(error)}`)
  })
  requireNoSecrets(text, path)
  // helm reads only the first document.
  const [values] = parseManifest(text)
  requireKeptClaims(values, path)
  return values
}
