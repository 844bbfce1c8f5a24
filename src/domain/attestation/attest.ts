import type { AttestedRun } from './attested-run.ts'
import type { PassedReport } from './passed-report.ts'
import { PREDICATE_TYPE, type Statement } from './statement.ts'
import { judgedSubjects } from './subjects.ts'
import { describeVerdict, type HashText } from './verdict.ts'
import { describeVulnerabilities } from './vulnerabilities.ts'

/**
 * What is said of an image that passed: its findings and its verdict, for every platform and then for the image. The
 * verdict of the image is the last of all, so that it is there only when everything else is.
 */
export function statementsOf(
  report: PassedReport,
  context: { readonly run: AttestedRun | undefined; readonly hash: HashText },
): Statement[] {
  return judgedSubjects(report).flatMap((judged): Statement[] => {
    const { subject } = judged
    return [
      {
        subject,
        predicateType: PREDICATE_TYPE.vulnerabilities,
        predicate: describeVulnerabilities(judged, { report, ...context }),
      },
      {
        subject,
        predicateType: PREDICATE_TYPE.verdict,
        predicate: describeVerdict(judged, { report, ...context }),
      },
    ]
  })
}
