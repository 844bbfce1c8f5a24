import { ingressController } from '../../domain/bootstrap/chart/ingress-controller.ts'
import { chooseIngressClass } from '../../domain/bootstrap/checks/preflight.ts'
import type { Proof } from '../../domain/bootstrap/checks/verification.ts'
import type { AdminAccess } from '../../domain/bootstrap/request.ts'
import { renderRegistriesYaml } from '../../domain/bootstrap/summary/registries-yaml.ts'
import type { HarborAddress } from '../../domain/harbor/connection.ts'
import type { Cluster } from '../../ports/cluster.ts'
import type { HarborAdmin } from '../../ports/harbor-admin.ts'
import { type AdminCredentials, findAdmin, warnUnchecked } from './admin-password.ts'
import { type VerifyPorts, type VerifyRequest, verifyHarbor } from './verify-harbor.ts'

export interface VerifyReleaseRequest extends Pick<VerifyRequest, 'project' | 'scan' | 'timeoutMs'> {
  readonly access: AdminAccess
  readonly address: HarborAddress
  /** '' for the default class of the cluster. */
  readonly ingressClass: string
}

export interface VerifyReleasePorts extends Omit<VerifyPorts, 'admin' | 'credentials' | 'isAccepted'> {
  readonly openAdmin: (credentials: Pick<AdminCredentials, 'user' | 'password'>) => HarborAdmin
  /** Unique to this run. */
  readonly probeName: string
}

/** Verifies the Harbor of a release, and logs what the nodes need to pull from it. @throws as `verifyHarbor`. */
export async function verifyRelease(
  request: VerifyReleaseRequest,
  ports: VerifyReleasePorts,
): Promise<readonly Proof[]> {
  const { access, address, project, scan, timeoutMs } = request
  const { cluster, log, openAdmin } = ports
  const credentials = await findAdmin(access, ports)
  warnUnchecked(address, { credentials, log })
  const proofs = await verifyHarbor(
    {
      externalUrl: address.url,
      releaseName: access.kind === 'cluster' ? access.cluster.releaseName : '',
      project,
      probeName: ports.probeName,
      scan,
      timeoutMs,
      hasCaCertificate: address.caCertificate !== '',
      tlsVerify: address.tlsVerify,
      bodySizeAnnotation:
        cluster === undefined ? '' : await findBodySizeAnnotation(cluster, request.ingressClass),
    },
    {
      ...ports,
      admin: openAdmin(credentials),
      credentials,
      isAccepted: async (password) =>
        (await openAdmin({ user: credentials.user, password }).isSystemAdmin()) !== undefined,
    },
  )
  if (address.isPlainHttp) {
    log.info('For /etc/rancher/k3s/registries.yaml on every node (restart k3s or k3s-agent there):')
    for (const line of renderRegistriesYaml(address.url).trimEnd().split('\n')) log.info(`  ${line}`)
  }
  return proofs
}

async function findBodySizeAnnotation(cluster: Cluster, wanted: string): Promise<string> {
  const found = chooseIngressClass(await cluster.fetchIngressClasses(), wanted)
  return found === undefined ? '' : ingressController(found.controller).bodySizeAnnotation
}
