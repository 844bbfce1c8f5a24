import { expect, it } from 'vitest'
import { planOutputs } from '../../../../src/domain/copy/plan-outputs.ts'
import type { ListedImage } from '../../../../src/domain/copy/request.ts'
import { REPOSITORY } from '../../../support/builders.ts'

const listed: ListedImage = {
  image: {
    source: { kind: 'docker-archive', path: 'app.tar' },
    repository: REPOSITORY,
    tags: ['v1'],
    maxUnpackedBytes: 1,
  },
}

it.each([
  ['auto', false, undefined, 'true', 'false', 'false'],
  ['auto', false, {}, 'true', 'false', 'true'],
  ['never', true, undefined, 'false', 'true', 'false'],
] as const)(
  'with scan: %s, sbom: %s and %s for signer and labels the composite knows its steps',
  (scan, asked, given, scans, saves, isGiven) => {
    const waiting = { scan, timeoutMs: 1, retries: 0 }
    const request = { work: { kind: 'one', images: [listed] }, waiting, sbom: asked } as const
    expect(planOutputs({ ...request, signer: given })).toEqual({
      pushes: 'image',
      scans,
      'saves-sbom': saves,
      attests: isGiven,
      labels: 'false',
      policy: '',
    })
    expect(planOutputs({ ...request, labels: given })).toMatchObject({ attests: 'false', labels: isGiven })
  },
)

it('the composite gives every step the policy at the commit of the first', () => {
  const waiting = { scan: 'auto', timeoutMs: 1, retries: 0 } as const
  const request = { work: { kind: 'one', images: [listed] }, waiting, sbom: false } as const
  const document = { common: { gate: {}, sources: {} }, sections: [], exceptions: [] }
  const origin = { source: 'acme/policies/p.yml@main', commit: 'c'.repeat(40), sha256: 'a'.repeat(64) }
  const outputs = planOutputs({ ...request, policy: { document, origin } })
  expect(outputs['policy']).toBe(`acme/policies/p.yml@main:${origin.commit}`)
})
