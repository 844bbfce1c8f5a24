import { describe, expect, it } from 'vitest'
import {
  deployedChartVersion,
  parseChartVersion,
} from '../../../../../src/domain/bootstrap/chart/chart-version.ts'

describe('the version in what helm calls a chart', () => {
  it.each([
    ['harbor-1.18.4', '1.18.4'],
    ['my-harbor-2-1.19.0-rc.1+build.5', '1.19.0-rc.1'],
    ['harbor-v1.18.4', '1.18.4'],
    ['harbor', ''],
    ['', ''],
  ])('%s', (chart, version) => {
    expect(parseChartVersion(chart)).toBe(version)
  })
})

describe('the chart that may have touched the database', () => {
  const revision = (status: string, chart: string) => ({ revision: 1, status, chart })
  it.each([
    ['none', [], ''],
    ['the one that runs', [revision('superseded', 'h-1.17.0'), revision('deployed', 'h-1.18.4')], '1.18.4'],
    ['a newer one that failed', [revision('deployed', 'h-1.18.4'), revision('failed', 'h-1.19.1')], '1.19.1'],
    [
      'not an older one that failed',
      [revision('deployed', 'h-1.19.1'), revision('failed', 'h-1.18.4')],
      '1.19.1',
    ],
    [
      'not one that was rolled back',
      [revision('superseded', 'h-1.19.1'), revision('deployed', 'h-1.18.4')],
      '1.18.4',
    ],
    ['one that was uninstalled with its history kept', [revision('uninstalled', 'h-1.19.1')], '1.19.1'],
  ])('%s', (_, history, version) => {
    expect(deployedChartVersion(history)).toBe(version)
  })
})
