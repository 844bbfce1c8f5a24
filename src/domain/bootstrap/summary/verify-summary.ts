import { escapeMarkdown } from '../../report/render/escape.ts'
import type { Proof } from '../checks/verification.ts'
import { renderCell } from './cell.ts'
import { renderRegistriesYaml } from './registries-yaml.ts'

/** Markdown for the step summary: how nodes pull, and last the list of what was proven. */
export function renderVerifySummary(input: {
  readonly proofs: readonly Proof[]
  readonly externalUrl: string
}): string {
  const { host } = new URL(input.externalUrl)
  return [
    '## Harbor works',
    '',
    ...(input.externalUrl.startsWith('http:') ? renderNodes(input.externalUrl, host) : []),
    '### Done',
    '',
    '| | measured |',
    '| :-- | :-- |',
    ...input.proofs.map(
      ({ check, value, isSkipped }) =>
        `| ${isSkipped ? '–' : '✔'} ${escapeMarkdown(check)} | ${renderCell(value)} |`,
    ),
    '',
  ].join('\n')
}

function renderNodes(externalUrl: string, host: string): string[] {
  return [
    'Nodes of k3s pull over plain HTTP with this in `/etc/rancher/k3s/registries.yaml`, on every node, followed by',
    'a restart of `k3s` or `k3s-agent` there. It has no `tls:` section: beside an `http://` endpoint it makes',
    'containerd try HTTPS first, and an ingress that answers on 443 ends the pull.',
    '',
    '```yaml',
    renderRegistriesYaml(externalUrl).trimEnd(),
    '```',
    '',
    `Then, on a node: \`k3s crictl pull ${host}/<project>/<image>@<digest>\``,
    '',
  ]
}
