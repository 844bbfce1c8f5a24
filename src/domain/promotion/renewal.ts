import type { Report } from '../report/report.ts'
import { listFirst } from '../text/list.ts'
import { type Approval, JUDGE_AGAIN } from './approval.ts'

/** Highest number of findings or sources that are named; the rest is a number. */
const NAMED = 3

/** A report that was too old, and the one of a fresh scan that took its place. */
export interface Renewal {
  /** What was too old; completes "because …". */
  readonly why: string
  readonly before: Report
  readonly after: Report
  readonly reportFile: string
}

/** Why an image has no tags although its report, which was too old, said `passed`; completes "…, because …". */
export function describeRefusal(approval: Exclude<Approval, { kind: 'approved' }>, renewal: Renewal): string {
  const judged = `${renewal.why}, and the image was scanned and judged again`
  const kept = `The new report is in ${renewal.reportFile}; no tag was set`
  const { verdict } = renewal.after
  const reasons = verdict.reasons.map(({ message }) => message).join('; ')
  switch (verdict.name) {
    case 'failed':
      return [
        `${judged}: it failed (${reasons})`,
        ...describeNewcomers(renewal),
        ...describeLostExceptions(renewal),
        kept,
      ].join('. ')
    case 'undecided':
      return `${judged}, which gave no verdict (${reasons}). To try again, ${JUDGE_AGAIN}. ${kept}`
    case 'passed':
      return `${judged}: it passed, but ${approval.reason}. ${kept}`
  }
}

/** Vulnerabilities that the earlier report did not list at all. */
function describeNewcomers({ before, after }: Renewal): string[] {
  const known = new Set([...before.findings, ...before.ignored].map(({ id }) => id))
  return describeList(
    'Not in the earlier report',
    after.findings.filter(({ id }) => !known.has(id)),
  )
}

/** An exception that held for the earlier report and was not there for this one; one that is over is no mistake. */
function describeLostExceptions({ before, after }: Renewal): string[] {
  const over = new Set(after.expired.map(({ id }) => id))
  const counted = new Set(after.findings.map(({ id }) => id))
  const lost = before.ignored.filter(({ id }) => counted.has(id) && !over.has(id))
  const sources = [...new Set(lost.map(({ ignoredBy }) => ignoredBy.source))].slice(0, NAMED).join(', ')
  return describeList('Ignored in the earlier report', lost).map(
    (names) =>
      `${names} (${sources}); give "ignore-file" and "harbor-allowlist" here as they were given when it was judged`,
  )
}

function describeList(
  title: string,
  findings: readonly { readonly id: string; readonly package: string }[],
): string[] {
  const names = [...new Set(findings.map(({ id, package: name }) => `${id} in ${name}`))]
  if (names.length === 0) return []
  return [`${title}: ${listFirst(names, NAMED)}`]
}
