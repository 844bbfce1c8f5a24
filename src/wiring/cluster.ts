import type { ActionsHost } from '../adapters/actions/host.ts'
import { createHelm } from '../adapters/helm/helm.ts'
import { createCluster } from '../adapters/kubernetes/cluster.ts'
import { createKubeHttp, type KubeHttp } from '../adapters/kubernetes/http.ts'
import { loadKubeconfig } from '../adapters/kubernetes/kubeconfig.ts'
import { createSnapshots } from '../adapters/kubernetes/snapshots.ts'
import type { ClusterRequest } from '../domain/bootstrap/request.ts'
import type { KubeConnection } from '../domain/kubernetes/kubeconfig.ts'
import type { Cluster, Helm } from '../ports/cluster.ts'
import type { Snapshots } from '../ports/snapshots.ts'

export function openKubeconfig(host: ActionsHost, kubeconfig: string): KubeConnection {
  return loadKubeconfig(kubeconfig, { now: Date.now(), mask: (secret) => host.mask(secret) })
}

/** The API server, and the namespace that is asked for. */
interface Namespace {
  readonly http: KubeHttp
  readonly namespace: string
}

export function openKubeHttp(host: ActionsHost, connection: KubeConnection): KubeHttp {
  return createKubeHttp({ ...host, connection })
}

export function openCluster(place: Namespace): Cluster {
  return createCluster(place)
}

export function openSnapshots(place: Namespace): Snapshots {
  return createSnapshots(place)
}

/** helm for the release of the inputs. */
export function openHelm(
  host: ActionsHost,
  options: {
    readonly connection: KubeConnection
    readonly inputs: ClusterRequest
    readonly helmPath: string
    readonly workDirectory: string
  },
): Helm {
  return createHelm({
    path: options.helmPath,
    connection: options.connection,
    namespace: options.inputs.namespace,
    releaseName: options.inputs.releaseName,
    workDirectory: options.workDirectory,
    environment: host.environment,
    signal: host.signal,
    redact: (text) => host.redact(text),
  })
}
