import { type Finding, isFixable } from '../scan/finding.ts'
import { formatSeverity } from '../scan/severity.ts'
import type { Report } from './report.ts'
import { describeFindings, reasonText, VERDICT_TITLES } from './text.ts'

/** A line in the checks of a commit or a pull request. Title and message are plain text. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
}

/** GitHub shows ten per level and step; one is left for whatever else the step has to say. */
const MAX_PER_LEVEL = 9

/** GitHub keeps 64 KB; nobody reads more than this. */
const MAX_CHARACTERS = 4096

/**
 * The verdict with the counts first, then the worst findings that made it. A failed or undecided verdict is
 * an error, a passed one a notice; findings are warnings, so that the one error is what stands out.
 */
export function planAnnotations(report: Report): Annotation[] {
  const { verdict, image } = report
  const title = `${VERDICT_TITLES[verdict.name]}: ${image.repository}`
  const message = [
    describeFindings(report),
    ...verdict.reasons.map((reason) => oneLine(reasonText(reason))),
    `${image.reference}${image.tags.length === 0 ? '' : ` (${image.tags.join(', ')})`}`,
  ].join('\n')
  const headline: Annotation = {
    level: verdict.name === 'passed' ? 'notice' : 'error',
    title,
    message: cut(message),
  }
  return [headline, ...(verdict.name === 'failed' ? findingAnnotations(report) : [])]
}

function findingAnnotations(report: Report): Annotation[] {
  const broken = new Set(
    report.verdict.reasons.flatMap((reason) => (reason.kind === 'rule-broken' ? [reason.severity] : [])),
  )
  const counted = (finding: Finding): boolean => {
    const counts =
      finding.severity === 'unknown' && !broken.has('unknown')
        ? report.policy.unknownSeverity
        : finding.severity
    return broken.has(counts) && (!report.policy.onlyFixable || isFixable(finding))
  }
  return report.findings
    .filter(counted)
    .slice(0, MAX_PER_LEVEL)
    .map((finding) => {
      const fix =
        finding.fixVersion === '' ? 'there is no fixed version yet' : `fixed in ${finding.fixVersion}`
      return {
        level: 'warning',
        title: cut(oneLine(`${formatSeverity(finding.severity)}: ${finding.id} in ${finding.package}`)),
        message: cut(
          `${oneLine(`${finding.package} ${finding.version}: ${fix}`)}\n${oneLine(finding.description)}`,
        ),
      }
    })
}

/** Foreign text never begins a line of its own: that could look like one of ours. */
function oneLine(text: string): string {
  return text.replaceAll(/\s*[\r\n]+\s*/g, ' ')
}

function cut(text: string): string {
  const wellFormed = text.toWellFormed()
  return wellFormed.length <= MAX_CHARACTERS
    ? wellFormed
    : `${wellFormed.slice(0, MAX_CHARACTERS - 1)}…`.toWellFormed()
}
