/**
 * The entry in /etc/rancher/k3s/registries.yaml that makes k3s nodes pull over plain HTTP.
 *
 * It has no `tls:` section on purpose. With an http:// endpoint that section makes containerd try HTTPS first, and an
 * ingress controller that answers on 443, even with 404, ends the pull.
 */
export function renderRegistriesYaml(externalUrl: string): string {
  const { host, protocol } = new URL(externalUrl)
  return ['mirrors:', `  "${host}":`, '    endpoint:', `      - "${protocol}//${host}"`, ''].join('\n')
}
