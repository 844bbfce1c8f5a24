import { describePromotion } from '../promotion/promotion.ts'
import { formatSeverity } from '../scan/severity.ts'
import { breakingFindings } from './judged.ts'
import type { SourceLocation } from './location.ts'
import type { Report } from './report.ts'
import { describeComparison, describeFindings, reasonText, verdictTitle } from './text.ts'

/** A line in the checks of a commit or a pull request. Title and message are plain text. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  /** Where in the repository it is shown. */
  readonly location?: SourceLocation
}

/**
 * GitHub shows ten of a level for a step, and the whole composite is one step. What else may warn in a run (plain
 * HTTP, a scan that was started again, a comment that was refused) finds room beside these.
 */
const LISTED_FINDINGS = 7

/** GitHub keeps 64 KB; nobody reads more than this. */
const MAX_CHARACTERS = 4096

/**
 * The verdict with the counts first, then the worst findings that made it. A failed or undecided verdict is
 * an error, a passed one a notice; findings are warnings, so that the one error is what stands out.
 */
export function planAnnotations(
  report: Report,
  options: { readonly location?: SourceLocation | undefined } = {},
): Annotation[] {
  const { verdict, image } = report
  const location = options.location === undefined ? {} : { location: options.location }
  const comparison = describeComparison(report)
  const message = [
    describeFindings(report),
    ...(comparison === undefined ? [] : [oneLine(comparison)]),
    ...verdict.reasons.map((reason) => oneLine(reasonText(reason))),
    ...(report.promotion === undefined ? [] : [oneLine(describePromotion(report.promotion, verdict.name))]),
    `${image.reference}${image.tags.length === 0 ? '' : ` (${image.tags.join(', ')})`}`,
  ].join('\n')
  const headline: Annotation = {
    level: headlineLevel(report),
    title: `${verdictTitle(report)}: ${image.repository}`,
    message: cut(message),
    ...location,
  }
  return [headline, ...findingAnnotations(report).map((annotation) => ({ ...annotation, ...location }))]
}

function headlineLevel({ verdict, promotion }: Report): Annotation['level'] {
  if (verdict.name !== 'passed' || promotion?.state === 'waiting') return 'error'
  // The step that could not put them on has told the error.
  return promotion?.state === 'incomplete' ? 'warning' : 'notice'
}

function findingAnnotations(report: Report): Annotation[] {
  return breakingFindings(report)
    .slice(0, LISTED_FINDINGS)
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
