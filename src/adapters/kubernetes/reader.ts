import { decodeAnswer as decode } from './answer.ts'
import type { KubeHttp } from './http.ts'
import { decodeList } from './wire.ts'

/** `purpose` completes "failed to …"; `decoder` decodes the answer. */
export interface KubeRead<T> {
  readonly purpose: string
  readonly decoder: (json: unknown) => T
}

export interface KubeReader {
  read<T>(path: string, call: KubeRead<T>): Promise<T>
  readList<T>(path: string, call: KubeRead<T>): Promise<T[]>
  /** Of an API that the cluster may lack: undefined then. */
  readForeignList<T>(
    api: { readonly group: string; readonly resource: string; readonly isClusterWide?: true },
    decoder: (json: unknown) => T,
  ): Promise<T[] | undefined>
  /** A POST without effect. */
  review<T>(path: string, call: KubeRead<T> & { readonly body: object }): Promise<T>
}

/** Reads, lists and reviews of the API, for one namespace. */
export function createReader(options: { readonly http: KubeHttp; readonly namespace: string }): KubeReader {
  const { http, namespace } = options
  const reader: KubeReader = {
    async read(path, call) {
      const kubeRequest = { method: 'GET', path, purpose: call.purpose } as const
      return decode(kubeRequest, { answer: await http(kubeRequest), decoder: call.decoder })
    },

    readList: (path, call) =>
      reader.read(path, { ...call, decoder: (json) => decodeList(json, call.decoder) }),

    async readForeignList(api, decoder) {
      const place = api.isClusterWide === true ? '' : `namespaces/${namespace}/`
      const kubeRequest = {
        method: 'GET',
        path: `/apis/${api.group}/v1/${place}${api.resource}`,
        purpose: `list ${api.resource}.${api.group}`,
      } as const
      const answer = await http(kubeRequest)
      if (answer.status === 404) return undefined
      return decode(kubeRequest, { answer, decoder: (json) => decodeList(json, decoder) })
    },

    async review(path, call) {
      const kubeRequest = {
        method: 'POST',
        path,
        body: call.body,
        purpose: call.purpose,
        isRead: true,
      } as const
      return decode(kubeRequest, { answer: await http(kubeRequest), decoder: call.decoder })
    },
  }
  return reader
}
