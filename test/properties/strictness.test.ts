/** What a policy that is strict enough lets through, the one that was asked for lets through as well. */
import fc from 'fast-check'
import { findLooserRule } from '../../src/domain/attestation/strictness.ts'
import { IGNORABLE_STATUSES } from '../../src/domain/gate/vendor-status.ts'
import type { Finding } from '../../src/domain/scan/finding.ts'
import { RANKED_SEVERITIES, SEVERITIES } from '../../src/domain/scan/severity.ts'
import { FAIL_ON, type GatePolicy, judge } from '../../src/domain/scan/verdict.ts'
import { finding } from '../support/builders.ts'
import { forAll, properties } from './properties.ts'

/** Two are enough to differ. */
const STATUSES = IGNORABLE_STATUSES.slice(0, 2)

const policy: fc.Arbitrary<GatePolicy> = fc
  .record({
    failOn: fc.constantFrom(...FAIL_ON),
    maxFindings: fc
      .dictionary(fc.constantFrom(...SEVERITIES), fc.nat(3), { maxKeys: 4 })
      .map((limits) => ({ ...limits })),
    onlyFixable: fc.boolean(),
    unknownSeverity: fc.constantFrom(...RANKED_SEVERITIES),
    failOnCvss: fc.option(fc.constantFrom(4, 7, 9), { nil: undefined }),
    failOnKev: fc.option(fc.boolean(), { nil: undefined }),
    failOnEpss: fc.option(fc.constantFrom(0, 0.1, 0.5), { nil: undefined }),
    ignoreStatus: fc.option(fc.subarray(STATUSES), { nil: undefined }),
  })
  .map(({ failOnCvss, failOnKev, failOnEpss, ignoreStatus, ...others }) => ({
    ...others,
    ...(failOnCvss === undefined ? {} : { failOnCvss }),
    ...(failOnKev === undefined ? {} : { failOnKev }),
    ...(failOnEpss === undefined ? {} : { failOnEpss }),
    ...(ignoreStatus === undefined ? {} : { ignoreStatus }),
  }))
const findings: fc.Arbitrary<Finding[]> = fc.array(
  fc
    .record({
      fixVersion: fc.constantFrom('', '3'),
      // Most rules meet at these two.
      severity: fc.constantFrom('high' as const, 'unknown' as const, ...SEVERITIES),
      cvssScore: fc.constantFrom(3, 6, 8, 10),
      isKnownExploited: fc.boolean(),
      epss: fc.constantFrom(0, 0.2, 0.9),
      status: fc.constantFrom(...STATUSES, 'affected' as const),
    })
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
        judge({
          findings: found.filter(({ status }) => !by.ignoreStatus?.some((ignored) => ignored === status)),
          couldNotTell: [],
          policy: by,
        }).name
      return verdict(applied) !== 'passed' || verdict(wanted) === 'passed'
    }),
  },
  {
    name: 'every policy is strict enough for itself',
    holds: forAll(policy, (one) => findLooserRule(one, one) === undefined),
  },
])
