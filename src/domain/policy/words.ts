import type { OsSupport } from '../operating-system/support.ts'
import type { DistributionId } from '../operating-system/support-ends.ts'
import type { FailOn } from '../scan/verdict.ts'

/**
 * The words of the rules, apart from what the rules do: whatever reads a policy file does not need the table of ends
 * and the verdict. A test holds them equal to those.
 */

export const FAIL_ON_WORDS = [
  'critical',
  'high',
  'medium',
  'low',
  'any',
  'never',
] as const satisfies readonly FailOn[]

export const OS_SUPPORT_WORDS = ['fail', 'warn', 'off'] as const satisfies readonly OsSupport[]

export const EXTENDABLE_WORDS = [
  'debian',
  'ol',
  'rhel',
  'sles',
  'ubuntu',
] as const satisfies readonly DistributionId[]

/** The inputs that take findings out of the gate: a policy names those that a workflow may use. */
export const ALLOWABLE_INPUTS = ['ignore-file', 'harbor-allowlist', 'compare-to'] as const
export type AllowableInput = (typeof ALLOWABLE_INPUTS)[number]
