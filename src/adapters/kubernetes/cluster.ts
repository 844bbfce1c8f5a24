import { UserError } from '../../domain/errors.ts'
import type { Cluster } from '../../ports/cluster.ts'
import { readTlsSecret } from '../http/x509.ts'
import { decodeAnswer as decode } from './answer.ts'
import {
  decodeCertificateRequest,
  decodeChallenge,
  decodeIssuedCertificate,
  decodeOrder,
} from './cert-manager-wire.ts'
import type { KubeHttp } from './http.ts'
import { createReader } from './reader.ts'
import { hasStatusCause } from './status.ts'
import {
  decodeAccount,
  decodeAllowed,
  decodeClaim,
  decodeEvent,
  decodeIngress,
  decodeIngressClass,
  decodeLabels,
  decodeList,
  decodeNode,
  decodePod,
  decodeSecret,
  decodeSecretWithMetadata,
  decodeStorageClass,
  decodeVersion,
  decodeWorkload,
} from './wire.ts'

const LOG_TAIL_LINES = 20

const CERT_MANAGER = 'cert-manager.io'
const ACME = 'acme.cert-manager.io'

/** Metadata only: the Secrets of helm hold whole releases. */
const METADATA_ONLY = 'application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1'

/** Metadata of one object, without the data of a Secret. */
const METADATA_OF_ONE = 'application/json;as=PartialObjectMetadata;g=meta.k8s.io;v=v1'

/** Concurrent reads: each takes a round trip. */
const PARALLEL_READS = 8

/** Labels of our Secrets, which show their origin. */
const LABELS = { 'app.kubernetes.io/managed-by': 'harbor-actions' }

export function createCluster(options: { readonly http: KubeHttp; readonly namespace: string }): Cluster {
  const { http, namespace } = options
  const core = `/api/v1/namespaces/${namespace}`
  const apps = `/apis/apps/v1/namespaces/${namespace}`

  const { read, readList, readForeignList, review } = createReader(options)

  const encodeTexts = (data: Readonly<Record<string, string>>): object =>
    Object.fromEntries(
      Object.entries(data).map(([key, plain]) => [key, Buffer.from(plain).toString('base64')]),
    )

  const cluster: Cluster = {
    fetchVersion: () => read('/version', { purpose: 'reach the cluster', decoder: decodeVersion }),

    fetchAccount: () =>
      review('/apis/authentication.k8s.io/v1/selfsubjectreviews', {
        body: { apiVersion: 'authentication.k8s.io/v1', kind: 'SelfSubjectReview' },
        purpose: 'ask the cluster for the account of these credentials',
        decoder: decodeAccount,
      }),

    isAllowed(permission) {
      const [resource, subresource = ''] = permission.resource.split('/')
      const { group, verb } = permission
      const place = permission.scope === 'namespace' ? { namespace } : {}
      return review('/apis/authorization.k8s.io/v1/selfsubjectaccessreviews', {
        body: {
          apiVersion: 'authorization.k8s.io/v1',
          kind: 'SelfSubjectAccessReview',
          spec: { resourceAttributes: { ...place, group, resource, subresource, verb } },
        },
        purpose: 'check the permissions of the account',
        decoder: decodeAllowed,
      })
    },

    async fetchNamespaceState() {
      // Reading the namespace may need an administrator. A dry run passes the same admission as a real request.
      const kubeRequest = {
        method: 'POST',
        path: `${core}/secrets?dryRun=All`,
        body: { apiVersion: 'v1', kind: 'Secret', metadata: { generateName: 'harbor-actions-' } },
        purpose: `check whether the namespace ${namespace} can be used`,
        isRead: true,
      } as const
      const answer = await http(kubeRequest)
      if (answer.status === 403 && hasStatusCause(answer.text, 'NamespaceTerminating')) return 'terminating'
      return answer.status === 404 ? 'absent' : 'usable'
    },

    async fetchNamespaceLabels() {
      const kubeRequest = {
        method: 'GET',
        path: `/api/v1/namespaces/${namespace}`,
        purpose: `read the namespace ${namespace}`,
      } as const
      const answer = await http(kubeRequest)
      // `fetchNamespaceState` explains a 404.
      if (answer.status === 403 || answer.status === 404) return undefined
      return decode(kubeRequest, { answer, decoder: decodeLabels })
    },

    fetchNodes: () => readList('/api/v1/nodes', { purpose: 'list the nodes', decoder: decodeNode }),

    fetchStorageClasses: () =>
      readList('/apis/storage.k8s.io/v1/storageclasses', {
        purpose: 'list the StorageClasses',
        decoder: decodeStorageClass,
      }),

    fetchIngressClasses: () =>
      readList('/apis/networking.k8s.io/v1/ingressclasses', {
        purpose: 'list the IngressClasses',
        decoder: decodeIngressClass,
      }),

    async fetchIngresses() {
      const path = '/apis/networking.k8s.io/v1/ingresses'
      const kubeRequest = { method: 'GET', path, purpose: 'list the Ingresses' } as const
      const answer = await http(kubeRequest)
      if (answer.status === 403) return undefined
      return decode(kubeRequest, { answer, decoder: (json) => decodeList(json, decodeIngress) })
    },

    fetchClaims: () =>
      readList(`${core}/persistentvolumeclaims`, { purpose: 'list the claims', decoder: decodeClaim }),

    async fetchSecret(name) {
      const purpose = `read the Secret ${namespace}/${name}`
      const kubeRequest = { method: 'GET', path: `${core}/secrets/${name}`, purpose } as const
      const answer = await http(kubeRequest)
      return answer.status === 404 ? undefined : decode(kubeRequest, { answer, decoder: decodeSecret })
    },

    fetchTlsSecret: async (name) => readTlsSecret(await cluster.fetchSecret(name)),

    async fetchIssuance() {
      const [certificates, requests, orders, challenges] = await Promise.all([
        readForeignList({ group: CERT_MANAGER, resource: 'certificates' }, decodeIssuedCertificate),
        readForeignList({ group: CERT_MANAGER, resource: 'certificaterequests' }, decodeCertificateRequest),
        readForeignList({ group: ACME, resource: 'orders' }, decodeOrder),
        readForeignList({ group: ACME, resource: 'challenges' }, decodeChallenge),
      ])
      if (certificates === undefined) return undefined
      return {
        certificates,
        requests: requests ?? [],
        orders: orders ?? [],
        challenges: challenges ?? [],
      }
    },

    async fetchSecretWithMetadata(name) {
      const purpose = `read the Secret ${namespace}/${name}`
      const kubeRequest = { method: 'GET', path: `${core}/secrets/${name}`, purpose } as const
      const answer = await http(kubeRequest)
      return answer.status === 404
        ? undefined
        : decode(kubeRequest, { answer, decoder: decodeSecretWithMetadata })
    },

    async createSecret(name, data, labels = {}) {
      const purpose = `create the Secret ${namespace}/${name}`
      const path = `${core}/secrets`
      const body = {
        apiVersion: 'v1',
        kind: 'Secret',
        metadata: { name, labels: { ...labels, ...LABELS } },
        type: 'Opaque',
        data: encodeTexts(data),
      }
      const kubeRequest = { method: 'POST', path, body, purpose } as const
      const answer = await http(kubeRequest)
      if (answer.status === 409) {
        throw new UserError(
          `failed to ${purpose}: it was created just now. Another run is working on this namespace; wait until it ends and run this again`,
        )
      }
      decode(kubeRequest, { answer, decoder: () => undefined })
    },

    async patchSecret(name, { resourceVersion, data, isDryRun = false }) {
      const purpose = `write the Secret ${namespace}/${name}`
      const path = `${core}/secrets/${name}${isDryRun ? '?dryRun=All' : ''}`
      const body = { metadata: { resourceVersion }, data: encodeTexts(data) }
      const kubeRequest = { method: 'PATCH', path, body, purpose } as const
      const answer = await http(kubeRequest)
      if (answer.status === 404 || answer.status === 409) {
        throw new UserError(
          `failed to ${purpose}: it was changed just now. Wait until the other change is complete and run this again`,
        )
      }
      decode(kubeRequest, { answer, decoder: () => undefined })
    },

    async hasRelease(releaseName) {
      const selector = encodeURIComponent(`owner=helm,name=${releaseName}`)
      const kubeRequest = {
        method: 'GET',
        path: `${core}/secrets?labelSelector=${selector}`,
        accept: METADATA_ONLY,
        purpose: `look for the release ${releaseName}`,
      } as const
      const answer = await http(kubeRequest)
      return decode(kubeRequest, { answer, decoder: (json) => decodeList(json, Boolean).length > 0 })
    },

    async findMissing(objects) {
      const missing: string[] = []
      for (let start = 0; start < objects.length; start += PARALLEL_READS) {
        const found = await Promise.all(
          objects.slice(start, start + PARALLEL_READS).map(async ({ object, api, resource, name }) => {
            const kubeRequest = {
              method: 'GET',
              path: `/${api}/namespaces/${namespace}/${resource}/${name}`,
              accept: METADATA_OF_ONE,
              purpose: `look for ${object}`,
            } as const
            const answer = await http(kubeRequest)
            if (answer.status === 404) return [object]
            return decode(kubeRequest, { answer, decoder: () => [] })
          }),
        )
        missing.push(...found.flat())
      }
      return missing
    },

    async fetchNamespace(releaseName) {
      const selector = `?labelSelector=${encodeURIComponent(`release=${releaseName}`)}`
      const [deployments, statefulSets, pods, claims, events] = await Promise.all([
        readList(`${apps}/deployments${selector}`, {
          purpose: 'list the Deployments',
          decoder: (json) => decodeWorkload('Deployment', json),
        }),
        readList(`${apps}/statefulsets${selector}`, {
          purpose: 'list the StatefulSets',
          decoder: (json) => decodeWorkload('StatefulSet', json),
        }),
        readList(`${core}/pods${selector}`, { purpose: 'list the pods', decoder: decodePod }),
        cluster.fetchClaims(),
        readList(`${core}/events`, { purpose: 'list the events', decoder: decodeEvent }),
      ])
      return { workloads: [...deployments, ...statefulSets], pods, claims, events }
    },

    async fetchLogTail(pod, container) {
      for (const previous of ['true', 'false']) {
        const query = new URLSearchParams({ container, previous, tailLines: `${LOG_TAIL_LINES}` })
        const path = `${core}/pods/${pod}/log?${query}`
        const answer = await http({ method: 'GET', path, accept: '*/*', purpose: 'read a log' })
        if (answer.status === 200 && answer.text.trim() !== '') return answer.text
      }
      return ''
    },
  }
  return cluster
}
