/** What a policy that is strict enough lets through, the one that was asked for lets through as well. */
import fc from 'fast-check'
import { findLooserRule } from '../../src/domain/attestation/strictness.ts'
import type { Finding } from '../../src/domain/scan/finding.ts'
import { RANKED_SEVERITIES, SEVERITIES } from '../../src/domain/scan/severity.ts'
import { FAIL_ON, type GatePolicy, judge } from '../../src/domain/scan/verdict.ts'
import { finding } from '../support/builders.ts'
import { forAll, properties } from './properties.ts'

const policy: fc.Arbitrary<GatePolicy> = fc.record({
  failOn: fc.constantFrom(...FAIL_ON),
  maxFindings: fc
    .dictionary(fc.constantFrom(...SEVERITIES), fc.nat(3), { maxKeys: 4 })
    .map((limits) => ({ ...limits })),
  onlyFixable: fc.boolean(),
  unknownSeverity: fc.constantFrom(...RANKED_SEVERITIES),
})
const findings: fc.Arbitrary<Finding[]> = fc.array(
  fc
    .record({ fixVersion: fc.constantFrom('', '3'), severity: fc.constantFrom(...SEVERITIES) })
    .map((overrides) => finding(overrides)),
  { maxLength: 9 },
)

properties('strictness', [
  {
    name: 'a policy that is strict enough lets nothing through that the one asked for stops',
    weight: 9,
    holds: forAll(fc.tuple(policy, policy, findings), ([applied, wanted, found]) => {
      if (findLooserRule(applied, wanted) !== undefined) return true
      const verdict = (by: GatePolicy): string =>
        judge({ findings: found, couldNotTell: [], policy: by }).name
      return verdict(applied) !== 'passed' || verdict(wanted) === 'passed'
    }),
  },
  {
    name: 'every policy is strict enough for itself',
    holds: forAll(policy, (one) => findLooserRule(one, one) === undefined),
  },
])
