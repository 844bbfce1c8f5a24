import { formatSeverity, RANKED_SEVERITIES, type Severity } from '../scan/severity.ts'
import { allowedFindings, type GatePolicy } from '../scan/verdict.ts'

/** A rule that is added to the gate has to be compared here too: until then no call compiles. */
type ComparedPolicy = GatePolicy &
  Readonly<
    Record<Exclude<keyof GatePolicy, 'failOn' | 'maxFindings' | 'onlyFixable' | 'unknownSeverity'>, never>
  >

/**
 * Where a policy lets more through than another one, completing "…, which …"; undefined when whatever passes under
 * `applied` passes under `wanted` too.
 */
export function findLooserRule(applied: ComparedPolicy, wanted: ComparedPolicy): string | undefined {
  if (wanted.failOn === 'never') return undefined
  if (applied.failOn === 'never') return 'breaks no rule, whatever is found (fail-on: never)'
  if (applied.onlyFixable && !wanted.onlyFixable) return 'counts only findings with a fix (only-fixable)'
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
