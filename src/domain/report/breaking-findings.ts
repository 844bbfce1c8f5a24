import type { ComparedFinding } from '../scan/comparison.ts'
import { breaksCvssRule, isJudged, ruleOf } from '../scan/verdict.ts'
import type { Report } from './report.ts'

/** The findings that made the verdict `failed`: those that count against a limit which was broken. Worst first. */
export function breakingFindings(report: Report): ComparedFinding[] {
  const { policy } = report
  const { reasons } = report.verdict
  const broken = new Set(
    reasons.flatMap((reason) => (reason.kind === 'rule-broken' ? [reason.severity] : [])),
  )
  const isCvssBroken = reasons.some((reason) => reason.kind === 'score-rule-broken')
  return report.findings.filter(
    (finding) =>
      (isJudged(finding, policy) && broken.has(ruleOf(finding, policy))) ||
      (isCvssBroken && breaksCvssRule(finding, policy)),
  )
}
