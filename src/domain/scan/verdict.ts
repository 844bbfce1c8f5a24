import { formatScore } from '../gate/score.ts'
import type { IgnorableStatus } from '../gate/vendor-status.ts'
import type { OsSupport } from '../operating-system/support.ts'
import type { DistributionId } from '../operating-system/support-ends.ts'
import type { ComparedFinding } from './comparison.ts'
import { type Finding, isFixable } from './finding.ts'
import {
  formatSeverity,
  isAtLeast,
  RANKED_SEVERITIES,
  type RankedSeverity,
  type Severity,
} from './severity.ts'

/** The values of the output `verdict`; users' workflows compare them. */
export const VERDICTS = ['passed', 'failed', 'undecided'] as const
export type VerdictName = (typeof VERDICTS)[number]

export const FAIL_ON = ['critical', 'high', 'medium', 'low', 'any', 'never'] as const
export type FailOn = (typeof FAIL_ON)[number]

/** What may pass: the inputs of the gate, complete. */
export interface GatePolicy {
  readonly failOn: FailOn
  /** Highest allowed number of findings per severity; it takes the place of `failOn` for that severity. */
  readonly maxFindings: Readonly<Partial<Record<Severity, number>>>
  /** Findings without a fix do not count. */
  readonly onlyFixable: boolean
  /** What a finding of severity `unknown` counts as. */
  readonly unknownSeverity: RankedSeverity
  /** The CVSS base score from which on a finding breaks the rule, whatever its severity; absent for no such rule. */
  readonly failOnCvss?: number
  /** A finding that is known to be exploited breaks the rule; absent for no such rule. */
  readonly failOnKev?: boolean
  /** The probability of being exploited (EPSS, 0 to 1) from which on a finding breaks the rule; absent for no such rule. */
  readonly failOnEpss?: number
  /** Findings of which the vendor says this do not count; absent for none. */
  readonly ignoreStatus?: readonly IgnorableStatus[]
  /** Findings that come with this base image do not count: as `base-image` names it; absent when they count. */
  readonly ignoreBase?: string
  /** What an operating system past its end makes of the verdict; absent in a policy from before there was this rule: `off`. */
  readonly osSupport?: OsSupport
  /** The distributions whose extended support counts; absent for none. */
  readonly osExtendedSupport?: readonly DistributionId[]
}

/** Whether the operating system of an image has to be found out. */
export function asksForSystem({ osSupport = 'off' }: Pick<GatePolicy, 'osSupport'>): boolean {
  return osSupport !== 'off'
}

/** The rules on a score of a finding, named as their inputs are. */
export const SCORE_RULES = ['fail-on-cvss', 'fail-on-epss'] as const
export type ScoreRule = (typeof SCORE_RULES)[number]

/** Why a verdict is not `passed`: a sentence for people, and for a broken rule its numbers. */
export type Reason =
  | {
      readonly kind: 'rule-broken'
      readonly severity: Severity
      readonly found: number
      readonly allowed: number
      readonly message: string
    }
  | {
      readonly kind: 'score-rule-broken'
      readonly rule: ScoreRule
      readonly found: number
      /** The score from which on a finding breaks the rule. */
      readonly limit: number
      readonly message: string
    }
  | {
      readonly kind: 'exploit-rule-broken'
      readonly rule: 'fail-on-kev'
      readonly found: number
      readonly message: string
    }
  | {
      readonly kind: 'could-not-tell'
      readonly platform?: string
      /** The rule that it is about; absent for what the scan itself could not tell. */
      readonly rule?: 'os-support'
      readonly message: string
    }

export interface Verdict {
  readonly name: VerdictName
  readonly reasons: readonly Reason[]
}

/**
 * Judges findings against a policy. `couldNotTell` holds everything that kept the findings from being
 * complete; a single entry makes the verdict `undecided`, whatever the policy says. `doubts` are about what a complete
 * scan does not say, as whether a finding is known to be exploited, or could not know, as of an operating system past its
 * end: what breaks a rule has failed all the same, and what breaks none has not passed.
 *
 * A finding that is known not to be new (`isNew: false`) breaks no rule; without a base every one counts. Nor does one
 * that comes with the base image, where the policy leaves that out.
 */
export function judge(input: {
  readonly findings: readonly ComparedFinding[]
  readonly couldNotTell: readonly Extract<Reason, { kind: 'could-not-tell' }>[]
  readonly doubts?: readonly Extract<Reason, { kind: 'could-not-tell' }>[]
  readonly policy: GatePolicy
}): Verdict {
  if (input.couldNotTell.length > 0) return { name: 'undecided', reasons: input.couldNotTell }
  const reasons = [
    ...(input.policy.failOn === 'never' ? [] : brokenRules(input.findings, input.policy)),
    ...brokenScoreRules(input.findings, input.policy),
  ]
  if (reasons.length > 0) return { name: 'failed', reasons }
  const { doubts = [] } = input
  return { name: doubts.length > 0 ? 'undecided' : 'passed', reasons: doubts }
}

/** Whether the rules look at a finding at all. */
export function isJudged(finding: ComparedFinding, policy: GatePolicy): boolean {
  if (finding.isNew === false || (policy.ignoreBase !== undefined && finding.isFromBase === true))
    return false
  return !policy.onlyFixable || isFixable(finding)
}

function brokenRules(findings: readonly ComparedFinding[], policy: GatePolicy): Reason[] {
  const counted = findings.filter((finding) => isJudged(finding, policy))
  const isCompared = findings.some(({ isNew }) => isNew !== undefined)
  const reasons: Reason[] = []
  for (const severity of [...RANKED_SEVERITIES, 'unknown'] as const) {
    const allowed = allowedFindings(severity, policy)
    const matching = counted.filter((finding) => ruleOf(finding, policy) === severity)
    if (matching.length <= allowed) continue
    const unknown = severity === 'unknown' ? 0 : matching.filter((f) => f.severity === 'unknown').length
    const own = policy.ignoreBase === undefined ? '' : ' own'
    const kind = `${isCompared ? ' new' : ''}${own}${policy.onlyFixable ? ' fixable' : ''}`
    const ofUnknown = unknown > 0 ? ` (${unknown} of unknown severity, counted as ${severity})` : ''
    reasons.push({
      kind: 'rule-broken',
      severity,
      found: matching.length,
      allowed,
      message: `${formatSeverity(severity)}: ${matching.length}${kind} found${ofUnknown}, ${allowed} allowed`,
    })
  }
  return reasons
}

function brokenScoreRules(findings: readonly ComparedFinding[], policy: GatePolicy): Reason[] {
  const { failOnCvss, failOnEpss } = policy
  const count = (breaks: BreaksRule): number => findings.filter((finding) => breaks(finding, policy)).length
  const exploited = count(breaksKevRule)
  const probable = count(breaksEpssRule)
  const scored = count(breaksCvssRule)
  return [
    ...(exploited === 0
      ? []
      : [
          {
            kind: 'exploit-rule-broken',
            rule: 'fail-on-kev',
            found: exploited,
            message: `Known to be exploited: ${exploited} found, 0 allowed`,
          } as const,
        ]),
    ...(failOnEpss === undefined || probable === 0
      ? []
      : [
          {
            kind: 'score-rule-broken',
            rule: 'fail-on-epss',
            found: probable,
            limit: failOnEpss,
            message: `EPSS of ${failOnEpss} or more: ${probable} found, 0 allowed`,
          } as const,
        ]),
    ...(failOnCvss === undefined || scored === 0
      ? []
      : [
          {
            kind: 'score-rule-broken',
            rule: 'fail-on-cvss',
            found: scored,
            limit: failOnCvss,
            message: `CVSS score of ${formatScore(failOnCvss)} or more: ${scored} found, 0 allowed`,
          } as const,
        ]),
  ]
}

type BreaksRule = (finding: ComparedFinding, policy: GatePolicy) => boolean

/** Whether a finding breaks `fail-on-cvss`. One without a score does not: its severity is what is judged. */
export const breaksCvssRule: BreaksRule = (finding, policy) =>
  reaches(finding.cvssScore, policy.failOnCvss) && isJudged(finding, policy)

/** Whether a finding breaks `fail-on-epss`. */
export const breaksEpssRule: BreaksRule = (finding, policy) =>
  reaches(finding.epss, policy.failOnEpss) && isJudged(finding, policy)

/** Whether a finding breaks `fail-on-kev`. */
export const breaksKevRule: BreaksRule = (finding, policy) =>
  policy.failOnKev === true && finding.isKnownExploited === true && isJudged(finding, policy)

function reaches(score: number | undefined, limit: number | undefined): boolean {
  return score !== undefined && limit !== undefined && score >= limit
}

/** The severity whose limit a finding counts against. */
export function ruleOf(finding: Finding, policy: GatePolicy): Severity {
  return finding.severity === 'unknown' && policy.maxFindings.unknown === undefined
    ? policy.unknownSeverity
    : finding.severity
}

/** Highest number of findings of a severity that may pass; `Infinity` for no limit. */
export function allowedFindings(severity: Severity, policy: GatePolicy): number {
  const limit = policy.maxFindings[severity]
  if (limit !== undefined) return limit
  // Unknown findings without a limit of their own were counted as policy.unknownSeverity.
  if (severity === 'unknown') return Number.POSITIVE_INFINITY
  switch (policy.failOn) {
    case 'any':
      return 0
    case 'never':
      return Number.POSITIVE_INFINITY
    default:
      return isAtLeast(severity, policy.failOn) ? 0 : Number.POSITIVE_INFINITY
  }
}
