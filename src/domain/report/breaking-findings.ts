import type { ComparedFinding } from '../scan/comparison.ts'
import { isJudged, ruleOf } from '../scan/verdict.ts'
import type { Report } from './report.ts'

/** The findings that made the verdict `failed`: those that count against a limit which was broken. Worst first. */
export function breakingFindings(report: Report): ComparedFinding[] {
  const broken = new Set(
    report.verdict.reasons.flatMap((reason) => (reason.kind === 'rule-broken' ? [reason.severity] : [])),
  )
  if (broken.size === 0) return []
  return report.findings.filter(
    (finding) => isJudged(finding, report.policy) && broken.has(ruleOf(finding, report.policy)),
  )
}
