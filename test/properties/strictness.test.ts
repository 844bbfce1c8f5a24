/** What a policy that is strict enough lets through, the one that was asked for lets through as well. */
import fc from 'fast-check'
import { findLooserRule } from '../../src/domain/attestation/strictness.ts'
import { IGNORABLE_STATUSES } from '../../src/domain/gate/vendor-status.ts'
import type { FoundSystem } from '../../src/domain/operating-system/found-system.ts'
import { remarkOnSystems } from '../../src/domain/operating-system/remarks.ts'
import { judgeSystem, OS_SUPPORT } from '../../src/domain/operating-system/support.ts'
import type { DistributionId } from '../../src/domain/operating-system/support-ends.ts'
import { tightenGate } from '../../src/domain/policy/tighten.ts'
import type { ComparedFinding } from '../../src/domain/scan/comparison.ts'
import { RANKED_SEVERITIES, SEVERITIES } from '../../src/domain/scan/severity.ts'
import { FAIL_ON, type GatePolicy, judge } from '../../src/domain/scan/verdict.ts'
import { finding } from '../support/builders.ts'
import { forAll, properties } from './properties.ts'

/** Two are enough to differ. */
const STATUSES = IGNORABLE_STATUSES.slice(0, 2)
const EXTENDED: DistributionId[] = ['debian', 'ubuntu']

/** Supported, past its end with and without extended support, and not known. */
const system: fc.Arbitrary<FoundSystem> = fc.constantFrom<FoundSystem>(
  { kind: 'distribution', id: 'debian', version: '12' },
  { kind: 'distribution', id: 'debian', version: '10' },
  { kind: 'distribution', id: 'ubuntu', version: '20.04' },
  { kind: 'distribution', id: 'alpine', version: '3.12' },
  { kind: 'none' },
  { kind: 'unreadable', reason: 'it is damaged' },
)

/** What keeps an image with this system from passing. */
function doubtsOf(found: FoundSystem, { osSupport = 'off', osExtendedSupport = [] }: GatePolicy) {
  const today = '2026-11-29'
  const judged = judgeSystem(found, { today, extended: osExtendedSupport })
  const platform = { platform: 'linux/amd64', system: judged, hasFindings: false }
  return remarkOnSystems([platform], { osSupport, today, scanner: '' }).problems.map(
    (problem) => ({ kind: 'could-not-tell', ...problem }) as const,
  )
}

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
    ignoreBase: fc.option(fc.constantFrom('auto', 'hub/debian:12'), { nil: undefined }),
    osSupport: fc.option(fc.constantFrom(...OS_SUPPORT), { nil: undefined }),
    osExtendedSupport: fc.option(fc.subarray(EXTENDED), { nil: undefined }),
  })
  .map(
    ({
      failOnCvss,
      failOnKev,
      failOnEpss,
      ignoreStatus,
      ignoreBase,
      osSupport,
      osExtendedSupport,
      ...others
    }) => ({
      ...others,
      ...(ignoreBase === undefined ? {} : { ignoreBase }),
      ...(osSupport === undefined ? {} : { osSupport }),
      ...(osExtendedSupport === undefined ? {} : { osExtendedSupport }),
      ...(failOnCvss === undefined ? {} : { failOnCvss }),
      ...(failOnKev === undefined ? {} : { failOnKev }),
      ...(failOnEpss === undefined ? {} : { failOnEpss }),
      ...(ignoreStatus === undefined ? {} : { ignoreStatus }),
    }),
  )
/** Some of the rules. */
const named: fc.Arbitrary<Partial<GatePolicy>> = fc
  .tuple(policy, fc.array(fc.boolean(), { minLength: 11, maxLength: 11 }))
  .map(([rules, isNamed]) =>
    Object.fromEntries(Object.entries(rules).filter((_, index) => isNamed[index] === true)),
  )
const findings: fc.Arbitrary<ComparedFinding[]> = fc.array(
  fc
    .record({
      fixVersion: fc.constantFrom('', '3'),
      // Most rules meet at these two.
      severity: fc.constantFrom('high' as const, 'unknown' as const, ...SEVERITIES),
      cvssScore: fc.constantFrom(3, 6, 8, 10),
      isKnownExploited: fc.boolean(),
      isFromBase: fc.boolean(),
      epss: fc.constantFrom(0, 0.2, 0.9),
      status: fc.constantFrom(...STATUSES, 'affected' as const),
    })
    .map(({ isFromBase, ...overrides }) => ({ ...finding(overrides), isFromBase })),
  { maxLength: 9 },
)

properties('strictness', [
  {
    name: 'a policy that is strict enough lets nothing through that the one asked for stops',
    weight: 9,
    holds: forAll(fc.tuple(policy, policy, findings, system), ([applied, wanted, found, inImage]) => {
      if (findLooserRule(applied, wanted) !== undefined) return true
      const verdict = (by: GatePolicy): string =>
        judge({
          findings: found.filter(({ status }) => !by.ignoreStatus?.some((ignored) => ignored === status)),
          couldNotTell: [],
          doubts: doubtsOf(inImage, by),
          policy: by,
        }).name
      return verdict(applied) !== 'passed' || verdict(wanted) === 'passed'
    }),
  },
  {
    name: 'what inputs tighten lets nothing through that the floor stops, nor that the inputs stop alone',
    weight: 3,
    holds: forAll(fc.tuple(policy, named), ([floor, given]) => {
      const { gate, loosened } = tightenGate(floor, given)
      if (loosened.length > 0) return true
      const maxFindings = { ...floor.maxFindings, ...given.maxFindings }
      return (
        findLooserRule(gate, floor) === undefined &&
        findLooserRule(gate, { ...floor, ...given, maxFindings }) === undefined
      )
    }),
  },
  {
    name: 'every policy is strict enough for itself',
    holds: forAll(policy, (one) => findLooserRule(one, one) === undefined),
  },
])
