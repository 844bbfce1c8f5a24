import type { ComparedFinding } from '../scan/comparison.ts'
import { breaksCvssRule, breaksEpssRule, breaksKevRule, isJudged, ruleOf } from '../scan/verdict.ts'
import type { Report } from './report.ts'

/** The findings that made the verdict `failed`: those that count against a limit which was broken. Worst first. */
export function breakingFindings(report: Report): ComparedFinding[] {
  const { policy } = report
  const { reasons } = report.verdict
  const broken = new Set(
    reasons.flatMap((reason) => (reason.kind === 'rule-broken' ? [reason.severity] : [])),
  )
  const isFailed = report.verdict.name === 'failed'
  return report.findings.filter(
    (finding) =>
      (isJudged(finding, policy) && broken.has(ruleOf(finding, policy))) ||
      (isFailed &&
        (breaksCvssRule(finding, policy) ||
          breaksEpssRule(finding, policy) ||
          breaksKevRule(finding, policy))),
  )
}
