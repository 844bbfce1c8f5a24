import { describe, expect, it } from 'vitest'
import {
  CHART_REPOSITORY,
  describeUnpinned,
  knownChartHash,
} from '../../../../../src/domain/bootstrap/chart/chart-hash.ts'

const HASH = 'ab'.repeat(32)
const OWN = { chart: 'harbor', repository: CHART_REPOSITORY, version: '1.18.4' }

describe('the hash of a chart', () => {
  it.each([
    ["of a version of Harbor's own chart in the table", OWN, HASH],
    ['of a version that is not in the table', { ...OWN, version: '1.18.5' }, ''],
    ['of a version that is called like a method of every object', { ...OWN, version: 'constructor' }, ''],
    ['of the same version in another repository', { ...OWN, repository: 'https://charts.example.com' }, ''],
    ['of another chart in the same repository', { ...OWN, chart: 'other' }, ''],
  ])('%s is known or not', (_, request, hash) => {
    expect(knownChartHash(request, { '1.18.4': HASH })).toBe(hash)
  })

  it('holds nothing in the table but SHA-256 of whole versions', () => {
    expect(knownChartHash(OWN)).toMatch(/^([0-9a-f]{64})?$/)
  })

  it('is named when nothing pins the archive', () => {
    const request = { ...OWN, sha256: '' }
    expect(describeUnpinned(request, { sha256: HASH })).toContain(`has the SHA-256 ${HASH}`)
    expect(describeUnpinned({ ...request, sha256: HASH }, { sha256: HASH })).toBe('')
    const pinned = `oci://registry.example.com/harbor@sha256:${HASH}`
    expect(describeUnpinned({ ...request, chart: pinned }, { sha256: HASH })).toBe('')
    expect(describeUnpinned({ ...request, chart: '.' }, { sha256: '' })).toBe('')
  })
})
