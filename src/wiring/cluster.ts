import type { ActionsHost } from '../adapters/actions/host.ts'
import { createHelm } from '../adapters/helm/helm.ts'
import { createCluster } from '../adapters/kubernetes/cluster.ts'
import { createKubeHttp } from '../adapters/kubernetes/http.ts'
import { loadKubeconfig } from '../adapters/kubernetes/kubeconfig.ts'
import { createSnapshots } from '../adapters/kubernetes/snapshots.ts'
import type { ClusterRequest } from '../domain/bootstrap/request.ts'
import type { KubeConnection } from '../domain/kubernetes/kubeconfig.ts'
import { readCluster } from '../inputs/bootstrap/cluster.ts'
import type { InputForm } from '../inputs/form.ts'
import type { Cluster, Helm } from '../ports/cluster.ts'
import type { Snapshots } from '../ports/snapshots.ts'

/** Masks the kubeconfig when it is one line of base64; masking its single lines would hide ordinary words. */
export function maskKubeconfig(host: ActionsHost, form: InputForm): void {
  const text = form.raw('kubeconfig').trim()
  if (!/\s/.test(text)) host.mask(text)
}

/** The cluster inputs, masked before any message about them. */
export function readMaskedCluster(host: ActionsHost, form: InputForm): ClusterRequest {
  maskKubeconfig(host, form)
  return readCluster(form)
}

export function openKubeconfig(host: ActionsHost, kubeconfig: string): KubeConnection {
  return loadKubeconfig(kubeconfig, { now: Date.now(), mask: (secret) => host.mask(secret) })
}

export function openCluster(
  host: ActionsHost,
  options: { readonly connection: KubeConnection; readonly namespace: string },
): Cluster {
  const http = createKubeHttp({ ...host, connection: options.connection })
  return createCluster({ http, namespace: options.namespace })
}

export function openSnapshots(
  host: ActionsHost,
  options: { readonly connection: KubeConnection; readonly namespace: string },
): Snapshots {
  const http = createKubeHttp({ ...host, connection: options.connection })
  return createSnapshots({ http, namespace: options.namespace })
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
