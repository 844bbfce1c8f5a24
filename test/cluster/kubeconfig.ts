import type { KubeCredentials } from './kube-client.ts'

/** A kubeconfig with one context; JSON is YAML. */
export function formatKubeconfig(options: {
  readonly server: string
  readonly ca: string
  readonly credentials: KubeCredentials
}): string {
  const { credentials } = options
  const base64 = (text: string): string => Buffer.from(text).toString('base64')
  const user =
    credentials.kind === 'token'
      ? { token: credentials.token }
      : {
          'client-certificate-data': base64(credentials.cert),
          'client-key-data': base64(credentials.key),
        }
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [
      {
        name: 'test',
        cluster: { server: options.server, 'certificate-authority-data': base64(options.ca) },
      },
    ],
    users: [{ name: 'test', user }],
    contexts: [{ name: 'test', context: { cluster: 'test', user: 'test' } }],
    'current-context': 'test',
  })
}
