import { randomBytes } from 'node:crypto'
import type { ActionsHost } from '../../adapters/actions/host.ts'
import { createHarborHttp } from '../../adapters/harbor/http.ts'
import { createRegistryClient } from '../../adapters/harbor/registry/client.ts'
import { makeProbeImage } from '../../adapters/image/probe-image.ts'
import { ingressController } from '../../domain/bootstrap/chart/ingress-controller.ts'
import { chooseIngressClass } from '../../domain/bootstrap/checks/preflight.ts'
import { renderRegistriesYaml } from '../../domain/bootstrap/summary/registries-yaml.ts'
import { renderVerifySummary } from '../../domain/bootstrap/summary/verify-summary.ts'
import { readProject } from '../../inputs/bootstrap/harbor-project.ts'
import { readAddress } from '../../inputs/connection.ts'
import { readDuration } from '../../inputs/duration.ts'
import { InputForm } from '../../inputs/form.ts'
import type { Cluster } from '../../ports/cluster.ts'
import { verifyHarbor } from '../../usecases/bootstrap/verify-harbor.ts'
import { openCluster, openKubeconfig, readMaskedCluster } from '../../wiring/cluster.ts'
import {
  connectionOf,
  openAdmin,
  openFront,
  readAdminPassword,
  warnUnchecked,
} from '../../wiring/harbor-admin.ts'
import { COPY_LIMIT, createClock, createConnect, FILES, maskConnection } from '../../wiring/ports.ts'

const TEN_MINUTES = 600_000

export async function run(host: ActionsHost): Promise<void> {
  const form = new InputForm(host.read)
  const inputs = readMaskedCluster(host, form)
  const address = await readAddress(form, FILES)
  const project = readProject(form)
  const ingressClass = form.text('ingress-class')
  const scan = form.flag('scan', { standard: true })
  const timeoutMs = readDuration(form, { name: 'timeout', standard: TEN_MINUTES })
  form.complete()
  const connection = openKubeconfig(host, inputs.kubeconfig)
  const cluster = openCluster(host, { connection, namespace: inputs.namespace })
  const password = await readAdminPassword(host, { cluster, inputs })
  warnUnchecked(host, address)
  const proofs = await verifyHarbor(
    {
      externalUrl: address.url,
      releaseName: inputs.releaseName,
      project,
      probeName: `verify-${randomBytes(4).toString('hex')}`,
      scan,
      timeoutMs,
      hasAuthority: address.caCertificate !== '',
      tlsVerify: address.tlsVerify,
      bodySizeAnnotation: await findBodySizeAnnotation(cluster, ingressClass),
    },
    {
      cluster,
      front: openFront(host, address),
      admin: openAdmin(host, { address, password }),
      adminPassword: password,
      isAccepted: async (other) =>
        (await openAdmin(host, { address, password: other }).isSystemAdmin()) !== undefined,
      makeProbeImage,
      mask: (secret) => host.mask(secret),
      connectRobot: (robot) => {
        const asRobot = connectionOf(address, robot)
        maskConnection(host, asRobot)
        const http = createHarborHttp({
          connection: asRobot,
          signal: host.signal,
          environment: host.environment,
          log: host.log,
        })
        return {
          registry: createRegistryClient({ connection: asRobot, http, limit: COPY_LIMIT }),
          connect: createConnect(host, asRobot),
        }
      },
      clock: createClock(host),
      log: host.log,
    },
  )
  if (address.isPlainHttp) {
    host.log.info('For /etc/rancher/k3s/registries.yaml on every node (restart k3s or k3s-agent there):')
    for (const line of renderRegistriesYaml(address.url).trimEnd().split('\n')) host.log.info(`  ${line}`)
  }
  host.setOutputs({ proofs: JSON.stringify(proofs) })
  await host.appendSummary(renderVerifySummary({ proofs, externalUrl: address.url }))
}

async function findBodySizeAnnotation(cluster: Cluster, wanted: string): Promise<string> {
  const found = chooseIngressClass(await cluster.fetchIngressClasses(), wanted)
  return found === undefined ? '' : ingressController(found.controller).bodySizeAnnotation
}
