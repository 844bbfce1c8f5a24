import { randomBytes } from 'node:crypto'
import type { ActionsHost } from '../adapters/actions/host.ts'
import { createGithubSecret } from '../adapters/github/secret-store.ts'
import { createGithubVariable } from '../adapters/github/variable-store.ts'
import { createHarborClient, createHarborHttp } from '../adapters/harbor/http.ts'
import { createRegistryClient } from '../adapters/harbor/registry/client.ts'
import { parseManifest } from '../adapters/helm/manifest-yaml.ts'
import { makeProbeImage } from '../adapters/image/probe-image.ts'
import { createResolver } from '../adapters/kubernetes/dns-resolver.ts'
import { createKubernetesSecret } from '../adapters/kubernetes/secret-store.ts'
import type { AdminAccess, InstallRequest, SecretPlaces } from '../domain/bootstrap/request.ts'
import { renderSnapshots } from '../domain/bootstrap/upgrade/snapshots.ts'
import { COPY_LIMIT } from '../domain/harbor/call-limits.ts'
import { addressOf, type HarborAddress, type HarborConnection } from '../domain/harbor/connection.ts'
import type { RobotSecret } from '../ports/harbor-admin.ts'
import type { SecretStore } from '../ports/secret-store.ts'
import { openCluster, openHelm, openKubeconfig, openKubeHttp, openSnapshots } from './cluster.ts'
import { openAdmin, openInventory, openPublicApi } from './harbor-admin.ts'
import { maskConnection } from './mask.ts'
import { createClock, createConnect } from './ports.ts'

interface Release {
  readonly access: AdminAccess
  readonly address: HarborAddress
}

/** The cluster of the release; undefined without access to it. */
function openReleaseCluster(host: ActionsHost, access: AdminAccess) {
  if (access.kind === 'password') return undefined
  const http = openKubeHttp(host, openKubeconfig(host, access.cluster.kubeconfig))
  return openCluster({ http, namespace: access.cluster.namespace })
}

/** Ports of the two steps after the installation. */
function releasePorts(host: ActionsHost, { access, address }: Release) {
  const client = createHarborClient(address, host.environment)
  return {
    client,
    cluster: openReleaseCluster(host, access),
    publicApi: openPublicApi(host, { address, client }),
    openAdmin: ({ user, password }: { readonly user: string; readonly password: string }) =>
      openAdmin(host, { address, client, user, password }),
    mask: (secret: string) => host.mask(secret),
    clock: createClock(host),
    log: host.log,
  }
}

const asRobot = (address: HarborAddress, { name, secret }: RobotSecret): HarborConnection => ({
  ...address,
  credentials: { kind: 'basic', user: name, secret },
})

/** Ports of verify-harbor. */
export function verifyPorts(host: ActionsHost, release: Release) {
  const ports = releasePorts(host, release)
  const { client } = ports
  return {
    ...ports,
    makeProbeImage,
    probeName: `verify-${randomBytes(4).toString('hex')}`,
    connectRobot: (robot: RobotSecret) => {
      const connection = asRobot(release.address, robot)
      maskConnection(host, connection)
      const { signal, log } = host
      const http = createHarborHttp({ connection, client, signal, log })
      return {
        registry: createRegistryClient({ connection, http, limit: COPY_LIMIT }),
        connect: createConnect(host, { connection, client }),
      }
    },
  }
}

/** Ports of create-robot. */
export function robotPorts(host: ActionsHost, release: Release & { readonly places: SecretPlaces }) {
  const { address, access } = release
  const ports = releasePorts(host, release)
  const { github, kubernetes } = release.places
  const stores: SecretStore[] = []
  // The cluster comes first: a later run can copy the secret from there to GitHub, and not back.
  if (kubernetes !== undefined && ports.cluster !== undefined && access.kind === 'cluster') {
    const name = kubernetes === 'auto' ? '' : kubernetes.name
    const { cluster } = ports
    const { namespace, releaseName } = access.cluster
    const place = { cluster, namespace, releaseName, name, harborUrl: address.url }
    stores.push(createKubernetesSecret(place))
  }
  if (github !== undefined) stores.push(createGithubSecret({ ...host, ...github }))
  const names =
    github === undefined || github.variable === ''
      ? undefined
      : createGithubVariable({ ...host, ...github, name: github.variable })
  return {
    ...ports,
    stores,
    names,
    maskRobot: (robot: RobotSecret) => maskConnection(host, asRobot(address, robot)),
    connectAs: (robot: RobotSecret) =>
      createConnect(host, { connection: asRobot(address, robot), client: ports.client }),
    now: () => Date.now(),
  }
}

/** Ports of install-harbor. @param workDirectory for helm. */
export function installPorts(host: ActionsHost, request: InstallRequest, workDirectory: string) {
  const { cluster: inputs, helmPath, authority } = request
  const { namespace } = inputs
  const connection = openKubeconfig(host, inputs.kubeconfig)
  const http = openKubeHttp(host, connection)
  return {
    cluster: openCluster({ http, namespace }),
    snapshots: openSnapshots({ http, namespace }),
    openHarbor: (harborUrl: string, password: string) => {
      const address = addressOf(harborUrl, authority)
      const client = createHarborClient(address, host.environment)
      return {
        address,
        publicApi: openPublicApi(host, { address, client }),
        inventory: openInventory(host, { address, client, password }),
      }
    },
    keepSnapshots: (made: Parameters<typeof renderSnapshots>[0]) =>
      host.appendSummary(renderSnapshots(made, namespace)),
    helm: openHelm(host, { connection, inputs, helmPath, workDirectory }),
    resolver: createResolver(),
    clock: createClock(host),
    log: host.log,
    random: randomBytes,
    mask: (secret: string) => host.mask(secret),
    parseManifest,
  }
}
