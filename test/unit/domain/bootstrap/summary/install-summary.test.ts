import { describe, expect, it } from 'vitest'
import {
  type InstallReport,
  installOutputs,
  renderInstallSummary,
} from '../../../../../src/domain/bootstrap/summary/install-summary.ts'
import { makeSettings } from '../settings.ts'

function makeReport(overrides: Partial<InstallReport> = {}): InstallReport {
  return {
    outcome: 'planned',
    settings: makeSettings(),
    secrets: { admin: 'harbor-admin', internal: 'harbor-internal' },
    chart: { version: '1.18.4', appVersion: '2.14.4' },
    revision: 1,
    changes: [],
    dropped: [],
    expected: { workloads: [], claims: [] },
    snapshots: [],
    states: [],
    ...overrides,
  }
}

describe('the summary of an install', () => {
  it('lists the values that are not kept, escaped', () => {
    const dropped = ['core.replicas', 'a <b>'].map((path) => ({ path, text: path }))
    const summary = renderInstallSummary(makeReport({ dropped }))
    expect(summary).toContain(
      'Values of the previous release that are not kept:\n\n- <code>core\\.replicas</code>\n- a &lt;b',
    )
    expect(summary).not.toContain('<b>')
    expect(renderInstallSummary(makeReport())).not.toContain('not kept')
  })
})

describe('the output scan', () => {
  it.each([
    ['true', ['core', 'trivy']],
    ['false', ['core']],
  ])('is %s with %j', (scan, components) => {
    const workloads = components.map((component) => ({
      kind: 'Deployment' as const,
      name: component,
      component,
      replicas: 1,
    }))
    expect(installOutputs(makeReport({ expected: { workloads, claims: [] } }))).toMatchObject({ scan })
  })
})
