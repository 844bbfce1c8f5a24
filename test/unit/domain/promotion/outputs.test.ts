import { expect, it } from 'vitest'
import { nextStepOutputs } from '../../../../src/domain/promotion/outputs.ts'
import { finding, platformScan, report, unfinished } from '../../../support/builders.ts'

const passed = {}
const failed = { scan: { platforms: [platformScan({ findings: [finding()] })] } }
const undecided = {
  scan: {
    platforms: [platformScan({ isComplete: false, overview: unfinished('Running') })],
    couldNotTell: [{ kind: 'could-not-tell', message: 'no finished scan' }],
  },
} as const

it.each([
  ['an image that passed and has tags to get', passed, ['v1'], 'keep', 'true', 'true'],
  ['an image that passed and has its tags', passed, [], 'keep', 'false', 'true'],
  ['an image that failed and is kept', failed, ['v1'], 'keep', 'false', 'true'],
  ['an image that failed and is to be deleted', failed, [], 'delete', 'true', 'true'],
  ['an image that is undecided', undecided, ['v1'], 'delete', 'false', 'false'],
] as const)('%s', (_, options, pendingTags, onFailure, promotion, sbom) => {
  expect(nextStepOutputs(report({ ...options, pendingTags }), onFailure)).toEqual({
    'promotion-due': promotion,
    'sbom-possible': sbom,
  })
})
