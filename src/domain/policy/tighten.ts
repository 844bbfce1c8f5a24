import { findLooserRule } from '../attestation/strictness.ts'
import type { ExploitSources } from '../gate/exploits.ts'
import { formatScore } from '../gate/score.ts'
import { isAtLeast, RANKED_SEVERITIES, SEVERITIES } from '../scan/severity.ts'
import type { GatePolicy } from '../scan/verdict.ts'

/** Each rule of the gate with its input. */
export const INPUT_OF = {
  failOn: 'fail-on',
  maxFindings: 'max-findings',
  failOnCvss: 'fail-on-cvss',
  failOnKev: 'fail-on-kev',
  failOnEpss: 'fail-on-epss',
  onlyFixable: 'only-fixable',
  ignoreStatus: 'ignore-status',
  ignoreBase: 'ignore-base',
  osSupport: 'os-support',
  osExtendedSupport: 'os-extended-support',
  unknownSeverity: 'unknown-severity',
} as const satisfies Readonly<Record<keyof GatePolicy, string>>

const INPUT_OF_SOURCE = {
  kev: 'kev-source',
  epss: 'epss-source',
  maxAgeDays: 'exploit-data-max-age',
} as const satisfies Readonly<Record<keyof ExploitSources, string>>

const RULES = Object.keys(INPUT_OF) as (keyof GatePolicy)[]

/** An input that lets more through than the rules it stands beside. */
export interface LoosenedInput {
  readonly input: (typeof INPUT_OF)[keyof GatePolicy] | (typeof INPUT_OF_SOURCE)[keyof ExploitSources]
  /** Its value, and the one that it would loosen. */
  readonly given: string
  readonly floor: string
  /** What it lets through, completing "it …". */
  readonly why: string
}

/**
 * The rules of a floor with those that are given beside it: each may let less through and none may let more. Where both
 * limit a number of findings, the smaller number holds.
 *
 * @param given the rules that were named, and no others.
 * @returns the policy to judge by, which is at least as strict as the floor when nothing is loosened.
 */
export function tightenGate(
  floor: GatePolicy,
  given: Partial<GatePolicy>,
): { readonly gate: GatePolicy; readonly loosened: readonly LoosenedInput[] } {
  const named = RULES.filter((rule) => given[rule] !== undefined)
  const loosened = named.flatMap((rule) => {
    const why = findLooserAlone(floor, { rule, given })
    return why === undefined ? [] : [describeLoosened(rule, { given, floor, why })]
  })
  return { gate: combine(floor, given), loosened }
}

/** What one rule in the place of that of the floor would let through. */
function findLooserAlone(
  floor: GatePolicy,
  { rule, given }: { readonly rule: keyof GatePolicy; readonly given: Partial<GatePolicy> },
): string | undefined {
  // Nothing more passes without the warning, but no report says any more what it was asked to say.
  if (rule === 'osSupport' && floor.osSupport === 'warn' && given.osSupport === 'off') {
    return 'leaves out the warning about an operating system past its end'
  }
  const replaced =
    rule === 'maxFindings'
      ? { ...floor, maxFindings: { ...floor.maxFindings, ...given.maxFindings } }
      : { ...floor, [rule]: given[rule] }
  return findLooserRule(replaced, floor)
}

function combine(floor: GatePolicy, given: Partial<GatePolicy>): GatePolicy {
  const gate = { ...floor, ...given, maxFindings: combineLimits(floor, given) }
  return withoutIdleRules(gate)
}

/** A rule that says nothing is as one that is not there. */
function withoutIdleRules({
  failOnKev,
  ignoreStatus = [],
  osExtendedSupport = [],
  ...gate
}: GatePolicy): GatePolicy {
  return {
    ...gate,
    ...(failOnKev === true ? { failOnKev } : {}),
    ...(ignoreStatus.length === 0 ? {} : { ignoreStatus }),
    ...(osExtendedSupport.length === 0 ? {} : { osExtendedSupport }),
  }
}

/** A severity that `fail-on` is given for has no higher number from the floor. */
function combineLimits(
  floor: GatePolicy,
  { failOn, maxFindings = {}, unknownSeverity = floor.unknownSeverity }: Partial<GatePolicy>,
): GatePolicy['maxFindings'] {
  const isCovered = (severity: (typeof RANKED_SEVERITIES)[number]): boolean =>
    failOn !== undefined && failOn !== 'never' && (failOn === 'any' || isAtLeast(severity, failOn))
  const kept = Object.entries(floor.maxFindings).filter(([severity]) => {
    const ranked = RANKED_SEVERITIES.find((candidate) => candidate === severity)
    if (ranked !== undefined) return !isCovered(ranked)
    return !isCovered(unknownSeverity) || maxFindings[unknownSeverity] !== undefined
  })
  return { ...Object.fromEntries(kept), ...maxFindings }
}

/**
 * Where the lists are that the rules of the floor need: another list, or an older one, could say less.
 *
 * @param given the sources that were named, and no others.
 */
export function tightenSources(
  floor: { readonly gate: GatePolicy; readonly sources: ExploitSources },
  given: Partial<ExploitSources>,
): { readonly sources: ExploitSources; readonly loosened: readonly LoosenedInput[] } {
  const { gate, sources } = floor
  const [needsKev, needsEpss] = [gate.failOnKev === true, gate.failOnEpss !== undefined]
  const isLooser = {
    kev: needsKev && given.kev !== undefined && given.kev !== sources.kev,
    epss: needsEpss && given.epss !== undefined && given.epss !== sources.epss,
    maxAgeDays:
      (needsKev || needsEpss) && given.maxAgeDays !== undefined && given.maxAgeDays > sources.maxAgeDays,
  }
  const why = {
    kev: 'reads another catalogue, which may say less',
    epss: 'reads other scores, which may say less',
    maxAgeDays: 'takes older lists',
  }
  const names = (Object.keys(INPUT_OF_SOURCE) as (keyof ExploitSources)[]).filter((name) => isLooser[name])
  return {
    sources: { ...sources, ...given },
    loosened: names.map((name) => ({
      input: INPUT_OF_SOURCE[name],
      given: String(given[name]),
      floor: String(sources[name]),
      why: why[name],
    })),
  }
}

function describeLoosened(
  rule: keyof GatePolicy,
  details: { readonly given: Partial<GatePolicy>; readonly floor: GatePolicy; readonly why: string },
): LoosenedInput {
  return {
    input: INPUT_OF[rule],
    given: formatRule(rule, details.given),
    floor: formatRule(rule, details.floor),
    why: details.why,
  }
}

/** The value of a rule as its input takes it; `none` for no such rule. */
function formatRule(rule: keyof GatePolicy, policy: Partial<GatePolicy>): string {
  switch (rule) {
    case 'maxFindings': {
      const { maxFindings = {} } = policy
      const limits = SEVERITIES.flatMap((severity) =>
        maxFindings[severity] === undefined ? [] : [`${severity}=${maxFindings[severity]}`],
      )
      return limits.join(',') || 'none'
    }
    case 'failOnCvss':
      return policy.failOnCvss === undefined ? 'none' : formatScore(policy.failOnCvss)
    case 'ignoreStatus':
    case 'osExtendedSupport':
      return policy[rule]?.join(',') || 'none'
    case 'failOnKev':
      return String(policy.failOnKev ?? false)
    default:
      return String(policy[rule] ?? 'none')
  }
}
