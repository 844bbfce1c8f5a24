import { expect, it } from 'vitest'
import { planOutputs } from '../../../../src/domain/copy/plan-outputs.ts'

it.each([
  ['auto', false, undefined, 'true', 'false', 'false'],
  ['auto', false, {}, 'true', 'false', 'true'],
  ['never', true, undefined, 'false', 'true', 'false'],
] as const)(
  'with scan: %s, sbom: %s and %s for signer and labels the composite knows its steps',
  (scan, asked, given, scans, saves, isGiven) => {
    const request = { work: { kind: 'one' }, waiting: { scan }, sbom: asked } as const
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
  const request = { work: { kind: 'one' }, waiting: { scan: 'auto' }, sbom: false } as const
  const document = { common: { gate: {}, sources: {} }, sections: [], exceptions: [] }
  const origin = { source: 'acme/policies/p.yml@main', commit: 'c'.repeat(40), sha256: 'a'.repeat(64) }
  const outputs = planOutputs({ ...request, policy: { document, origin } })
  expect(outputs['policy']).toBe(`acme/policies/p.yml@main:${origin.commit}`)
})
