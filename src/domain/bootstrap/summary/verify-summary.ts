import { escapeMarkdown } from '../../report/render/escape.ts'
import type { Proof } from '../checks/verification.ts'
import { renderCell } from './cell.ts'
import { renderRegistriesYaml } from './registries-yaml.ts'

/** Markdown for the step summary: how nodes pull, and the list of checks. */
export function renderVerifySummary(input: {
  readonly proofs: readonly Proof[]
  readonly externalUrl: string
}): string {
  const { host } = new URL(input.externalUrl)
  return [
    '## Harbor works',
    '',
    ...(input.externalUrl.startsWith('http:') ? renderNodes(input.externalUrl, host) : []),
    '### Checks',
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
    'For k3s nodes to pull over plain HTTP, put this into `/etc/rancher/k3s/registries.yaml` on every node and restart',
    '`k3s` or `k3s-agent` there. It has no `tls:` section: with an `http://` endpoint that section makes containerd',
    'try HTTPS first, and an ingress that answers on 443 ends the pull.',
    '',
    '```yaml',
    renderRegistriesYaml(externalUrl).trimEnd(),
    '```',
    '',
    `Then, on a node: \`k3s crictl pull ${host}/<project>/<image>@<digest>\``,
    '',
  ]
}
