import { escapeMarkdown } from '../../report/render/escape.ts'
import type { ValueChange } from '../chart/changed-values.ts'
import type { ExpectedHarbor, ManifestChange } from '../chart/manifest.ts'
import type { SecretNames } from '../chart/names.ts'
import type { SubjectState } from '../checks/readiness.ts'
import { ADMIN_PASSWORD_KEY } from '../release/secrets.ts'
import type { HarborSettings } from '../settings.ts'
import type { Inventory } from '../upgrade/inventory.ts'
import type { MadeSnapshot } from '../upgrade/snapshots.ts'
import { renderCell } from './cell.ts'

export interface InstallReport {
  readonly outcome: 'installed' | 'upgraded' | 'unchanged' | 'planned'
  readonly settings: HarborSettings
  readonly secrets: SecretNames
  readonly chart: { readonly version: string; readonly appVersion: string }
  readonly revision: number
  readonly changes: readonly ManifestChange[]
  /** Values of an adopted release that are not kept. */
  readonly dropped: readonly ValueChange[]
  readonly expected: ExpectedHarbor
  readonly states: readonly SubjectState[]
  readonly snapshots: readonly MadeSnapshot[]
  /** Before and after an upgrade of Harbor's version. */
  readonly counts?: { readonly before: Inventory; readonly after: Inventory }
}

const TITLES: Readonly<Record<InstallReport['outcome'], string>> = {
  installed: 'Harbor is installed',
  upgraded: 'Harbor is upgraded',
  unchanged: 'Harbor is unchanged',
  planned: 'Dry run: nothing was written',
}

/** Outputs of install-harbor; none of them is a secret. */
export function installOutputs(report: InstallReport): Record<string, string> {
  return {
    outcome: report.outcome,
    'harbor-url': report.settings.externalUrl,
    'harbor-version': report.chart.appVersion,
    'chart-version': report.chart.version,
    revision: `${report.revision}`,
    'admin-secret': report.secrets.admin,
    changes: JSON.stringify(report.changes),
    scan: `${hasScanner(report.expected)}`,
    snapshots: JSON.stringify(report.snapshots),
  }
}

/** Markdown for the step summary. */
export function renderInstallSummary(report: InstallReport): string {
  const { settings } = report
  const rows: readonly (readonly [string, string])[] = [
    ['Address', settings.externalUrl],
    ['Harbor', `${report.chart.appVersion} (chart ${report.chart.version})`],
    ['Release', `${settings.namespace}/${settings.releaseName}, revision ${report.revision}`],
    ...report.snapshots.map(({ claim, name }) => [`Snapshot of ${claim}`, name] as const),
    ...(report.counts === undefined ? [] : [countsRow(report.counts)]),
  ]
  return [
    `## ${TITLES[report.outcome]}`,
    '',
    ...table(rows),
    ...(report.states.length === 0
      ? []
      : ['', ...table(report.states.map(({ subject, text }) => [subject, text] as const))]),
    ...(report.outcome === 'planned' ? renderChanges(report.changes) : []),
    ...renderDropped(report.dropped),
    '',
    'The password of `admin` is only in the cluster:',
    '',
    '```',
    `kubectl get secret ${report.secrets.admin} --namespace ${settings.namespace} --output jsonpath='{.data.${ADMIN_PASSWORD_KEY}}' | base64 --decode`,
    '```',
    '',
  ].join('\n')
}

function countsRow({ before, after }: NonNullable<InstallReport['counts']>): readonly [string, string] {
  const figures = ({ projects, repositories, robots }: Inventory) => `${projects}, ${repositories}, ${robots}`
  return ['Projects, repositories, robots', `${figures(before)} before; ${figures(after)} now`]
}

function renderChanges(changes: readonly ManifestChange[]): string[] {
  if (changes.length === 0) return ['', 'Nothing would change.']
  return ['', ...table(changes.map(({ object, kind }) => [object, kind] as const))]
}

function renderDropped(dropped: readonly ValueChange[]): string[] {
  if (dropped.length === 0) return []
  return [
    ...['', 'Values of the previous release that are not kept:', ''],
    ...dropped.map(({ text }) => `- ${renderCell(text)}`),
  ]
}

/** Whether Trivy is installed: the values file may disable it. */
function hasScanner({ workloads }: ExpectedHarbor): boolean {
  return workloads.some(({ component }) => component === 'trivy')
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  return [
    ...['| | |', '| :-- | :-- |'],
    ...rows.map(([name, text]) => `| ${escapeMarkdown(name)} | ${renderCell(text)} |`),
  ]
}
