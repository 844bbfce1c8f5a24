import { describe, expect, it } from 'vitest'
import { planNodeSelectors } from '../../../../../src/domain/bootstrap/chart/node-selectors.ts'

const AMD64 = { nodeSelector: { 'kubernetes.io/arch': 'amd64' } }
const PARTS = {
  core: AMD64,
  jobservice: AMD64,
  registry: AMD64,
  portal: AMD64,
  trivy: AMD64,
  exporter: AMD64,
}
const INNER = { database: { internal: AMD64 }, redis: { internal: AMD64 } }

describe('node selectors', () => {
  it('keep every part on the one architecture that there are images for', () => {
    expect(planNodeSelectors(['amd64'], undefined)).toEqual({ ...PARTS, ...INNER })
  })

  it('are not set when there are images for several', () => {
    expect(planNodeSelectors(['amd64', 'arm64'], undefined)).toEqual({})
  })

  it('leave an architecture that the values file names, and add to another label', () => {
    const own = { 'kubernetes.io/arch': 'arm64' }
    const file = { redis: { internal: { nodeSelector: own } }, core: { nodeSelector: { disk: 'ssd' } } }
    expect(planNodeSelectors(['amd64'], file)).toEqual({ ...PARTS, database: INNER.database })
  })
})
