import { findContradiction } from '../promotion/contradiction.ts'
import type { Report } from '../report/report.ts'

declare const PASSED: unique symbol

/** A report whose verdict is `passed`. Only `requirePassed` and `isPassed` make one: nothing else can be attested. */
export type PassedReport = Report & { readonly [PASSED]: true }

/** Whether the image passed, and the report does not contradict itself in that. */
export function isPassed(report: Report): report is PassedReport {
  return report.verdict.name === 'passed' && findContradiction(report) === undefined
}

/** @throws Error for any other verdict, and for a report that contradicts itself. */
export function requirePassed(report: Report): PassedReport {
  if (isPassed(report)) return report
  const { verdict } = report
  throw new Error(
    verdict.name === 'passed'
      ? `the report contradicts itself: ${findContradiction(report)}`
      : `the verdict is ${verdict.name}`,
  )
}
