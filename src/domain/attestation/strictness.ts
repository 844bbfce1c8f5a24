import { formatScore } from '../gate/score.ts'
import { formatSeverity, RANKED_SEVERITIES, type Severity } from '../scan/severity.ts'
import { allowedFindings, type GatePolicy } from '../scan/verdict.ts'
import { quote } from '../text/quote.ts'

/** A rule that is added to the gate has to be compared here too: until then no call compiles. */
type ComparedPolicy = GatePolicy & Readonly<Record<Exclude<keyof GatePolicy, ComparedRule>, never>>
type ComparedRule =
  | 'failOn'
  | 'maxFindings'
  | 'onlyFixable'
  | 'unknownSeverity'
  | 'failOnCvss'
  | 'failOnKev'
  | 'failOnEpss'
  | 'ignoreStatus'
  | 'ignoreBase'
  | 'osSupport'
  | 'osExtendedSupport'

/**
 * Where a policy lets more through than another one, completing "…, which …"; undefined when whatever passes under
 * `applied` passes under `wanted` too.
 */
export function findLooserRule(applied: ComparedPolicy, wanted: ComparedPolicy): string | undefined {
  return findLooserSystem(applied, wanted) ?? findLooserFinding(applied, wanted)
}

/** Only `fail` keeps anything from passing. */
function findLooserSystem(applied: GatePolicy, wanted: GatePolicy): string | undefined {
  if (wanted.osSupport !== 'fail') return undefined
  if (applied.osSupport !== 'fail') {
    return `does not ask for an operating system that is supported (os-support: ${applied.osSupport ?? 'off'})`
  }
  const extended = applied.osExtendedSupport?.find((id) => wanted.osExtendedSupport?.includes(id) !== true)
  return extended === undefined
    ? undefined
    : `counts the extended support of ${extended} (os-extended-support)`
}

function findLooserFinding(applied: GatePolicy, wanted: GatePolicy): string | undefined {
  if (wanted.failOn === 'never' && !hasRuleOfItsOwn(wanted)) return undefined
  return (
    findUncounted(applied, wanted) ??
    findLooserScore(applied, wanted) ??
    findLooserExploitRule(applied, wanted) ??
    (wanted.failOn === 'never' ? undefined : findLooserSeverity(applied, wanted))
  )
}

/** A rule beside the severities, which holds with `fail-on: never` too. */
function hasRuleOfItsOwn({ failOnCvss, failOnKev, failOnEpss }: GatePolicy): boolean {
  return failOnCvss !== undefined || failOnKev === true || failOnEpss !== undefined
}

/** Findings that one policy counts and the other does not. */
function findUncounted(applied: GatePolicy, wanted: GatePolicy): string | undefined {
  if (applied.onlyFixable && !wanted.onlyFixable) return 'counts only findings with a fix (only-fixable)'
  if (applied.ignoreBase !== undefined && applied.ignoreBase !== wanted.ignoreBase) {
    return `does not count findings that come with the base image ${quote(applied.ignoreBase)} (ignore-base, base-image)`
  }
  const ignored = applied.ignoreStatus?.find((status) => wanted.ignoreStatus?.includes(status) !== true)
  return ignored === undefined
    ? undefined
    : `does not count findings of the status ${ignored} (ignore-status)`
}

function findLooserScore({ failOnCvss: applied }: GatePolicy, wanted: GatePolicy): string | undefined {
  const { failOnCvss } = wanted
  if (failOnCvss === undefined || (applied !== undefined && applied <= failOnCvss)) return undefined
  return applied === undefined
    ? 'has no rule on CVSS scores (fail-on-cvss)'
    : `allows CVSS scores below ${formatScore(applied)}, not only below ${formatScore(failOnCvss)}`
}

function findLooserExploitRule(applied: GatePolicy, wanted: GatePolicy): string | undefined {
  if (wanted.failOnKev === true && applied.failOnKev !== true) {
    return 'has no rule on what is known to be exploited (fail-on-kev)'
  }
  const { failOnEpss: limit } = wanted
  const { failOnEpss: allowed } = applied
  if (limit === undefined || (allowed !== undefined && allowed <= limit)) return undefined
  return allowed === undefined
    ? 'has no rule on EPSS scores (fail-on-epss)'
    : `allows EPSS scores below ${allowed}, not only below ${limit}`
}

function findLooserSeverity(applied: GatePolicy, wanted: GatePolicy): string | undefined {
  if (applied.failOn === 'never') return 'allows findings of any severity (fail-on: never)'
  for (const severity of [...RANKED_SEVERITIES, 'unknown'] as const) {
    const [allowed, limit] = [highestNumber(severity, applied, wanted), allowedFindings(severity, wanted)]
    if (allowed > limit) {
      const found = allowed === Number.POSITIVE_INFINITY ? 'any number' : String(allowed)
      return `allows ${found} of severity ${formatSeverity(severity)}, not ${limit}`
    }
  }
  return undefined
}

/**
 * How many findings can pass under `applied` that count against the limit that `wanted` has for a severity. Where
 * `wanted` counts findings of unknown severity with another one, those that pass come on top.
 */
function highestNumber(severity: Severity, applied: GatePolicy, wanted: GatePolicy): number {
  const known = severity === 'unknown' ? 0 : allowedFindings(severity, applied)
  const isWithUnknown =
    wanted.maxFindings.unknown === undefined ? severity === wanted.unknownSeverity : severity === 'unknown'
  if (!isWithUnknown) return known
  if (applied.maxFindings.unknown !== undefined) return known + applied.maxFindings.unknown
  const { unknownSeverity } = applied
  // Counted together under both, they share one limit.
  return unknownSeverity === severity ? known : known + allowedFindings(unknownSeverity, applied)
}
