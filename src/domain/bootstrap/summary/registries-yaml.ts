/**
 * The piece of /etc/rancher/k3s/registries.yaml with which the nodes of k3s pull over plain HTTP.
 *
 * There is no `tls:` section on purpose. Beside an http:// endpoint it makes containerd try HTTPS first, and an
 * ingress controller that answers on 443, with a 404 even, ends the pull there.
 */
export function renderRegistriesYaml(externalUrl: string): string {
  const { host, protocol } = new URL(externalUrl)
  return ['mirrors:', `  "${host}":`, '    endpoint:', `      - "${protocol}//${host}"`, ''].join('\n')
}
