import { describePromotion } from '../../promotion/promotion.ts'
import { type Finding, isFixable } from '../../scan/finding.ts'
import { formatSeverity } from '../../scan/severity.ts'
import { cut } from '../../text/cut.ts'
import { plural } from '../../text/format.ts'
import { joinLines } from '../../text/one-line.ts'
import { breakingFindings } from '../breaking-findings.ts'
import type { SourceLocation } from '../location.ts'
import {
  commonTitle,
  describeImages,
  outcomeName,
  outcomeState,
  outcomeTitle,
  worstFirst,
} from '../outcome.ts'
import { type ImageOutcome, type JudgedImage, type Outcomes, soleImage } from '../outcomes.ts'
import type { Report } from '../report.ts'
import { findUnusedInRun, unusedLocation } from '../unused.ts'
import { describeBaseShare, describeComparison, describeFindings, reasonText, verdictTitle } from './text.ts'

/**
 * A line in the checks of a commit or a pull request. Title and message are plain text. Gitea drops the title, so the
 * message alone says everything.
 */
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

/** GitHub keeps 64 KB; more than this is too long to read. */
const MAX_CHARACTERS = 4096

/** Of an image in the list of all. */
const MAX_LINE = 120

/** Errors beside the headline, of several images. */
const LISTED_IMAGES = 8

/**
 * The verdict with the counts first, then the worst findings that made it. A failed or undecided verdict is
 * an error, a passed one a notice; findings are warnings, so that the error stands out.
 */
export function planAnnotations(outcomes: Outcomes): Annotation[] {
  const sole = soleImage(outcomes)
  const [headline, ...others] = sole === undefined ? listAnnotations(outcomes) : imageAnnotations(sole)
  return [...(headline === undefined ? [] : [headline]), ...unusedAnnotations(outcomes), ...others]
}

/** A note is in the summary. */
function unusedAnnotations(outcomes: Outcomes): Annotation[] {
  const unused = findUnusedInRun(outcomes)
  if (unused === undefined || unused.level === 'note') return []
  return [
    {
      level: unused.level === 'fail' ? 'error' : 'warning',
      title: 'Exceptions that do nothing',
      message: cutForAnnotation(joinLines(unused.message)),
      ...at(unusedLocation(unused.exceptions)),
    },
  ]
}

function imageAnnotations({ report, location }: JudgedImage): Annotation[] {
  const findings = breakingFindings(report).slice(0, LISTED_FINDINGS)
  return [
    reportHeadline(report, location),
    ...findings.map((finding) => ({ ...findingAnnotation(finding), ...at(location) })),
  ]
}

/**
 * Of several images one headline with a line for each, then an error for every one that is not passed, then the
 * worst findings of the failed ones in turn: each at the place of its own image.
 */
function listAnnotations(outcomes: Outcomes): Annotation[] {
  const open = worstFirst(outcomes.images).filter((outcome) => outcomeState(outcome) !== 'passed')
  const listed = open.slice(0, LISTED_IMAGES).map(outcomeHeadline)
  const warnings = listed.filter(({ level }) => level === 'warning').length
  const findings = takeInTurn(
    open.flatMap((outcome) =>
      outcome.kind === 'judged'
        ? [breakingFindings(outcome.report).map((finding) => ({ finding, outcome }))]
        : [],
    ),
    Math.max(LISTED_FINDINGS - warnings, 0),
  )
  return [
    listHeadline(outcomes),
    ...listed,
    ...findings.map(({ finding, outcome }) => {
      const { message, ...annotation } = findingAnnotation(finding)
      const name = joinLines(outcomeName(outcome))
      return { ...annotation, message: cutForAnnotation(`${name}: ${message}`), ...at(outcome.location) }
    }),
  ]
}

function listHeadline(outcomes: Outcomes): Annotation {
  const images = worstFirst(outcomes.images)
  const levels = images.map((outcome) => outcomeHeadline(outcome).level)
  const [place, ...others] = new Set(images.map(({ location }) => JSON.stringify(location)))
  const common = others.length === 0 && place !== undefined ? images[0]?.location : undefined
  return {
    level:
      levels.includes('error') || images.length === 0
        ? 'error'
        : levels.includes('warning')
          ? 'warning'
          : 'notice',
    title: `${commonTitle(outcomes)}: ${plural(images.length, 'image')}`,
    message: fitLines([describeImages(outcomes), ...images.map(imageLine)], 'image'),
    ...at(common),
  }
}

function imageLine(outcome: ImageOutcome): string {
  const detail = outcome.kind === 'judged' ? describeFindings(outcome.report) : outcome.message
  return joinLines(`${outcomeTitle(outcome)}: ${outcomeName(outcome)}: ${detail}`).slice(0, MAX_LINE)
}

function outcomeHeadline(outcome: ImageOutcome): Annotation {
  if (outcome.kind === 'judged') return reportHeadline(outcome.report, outcome.location)
  return {
    level: 'error',
    title: cutForAnnotation(joinLines(`${outcomeTitle(outcome)}: ${outcome.repository}`)),
    message: cutForAnnotation(
      `${joinLines(`${outcomeTitle(outcome)}: ${outcome.message}`)}\n${joinLines(outcomeName(outcome))}`,
    ),
    ...at(outcome.location),
  }
}

function reportHeadline(report: Report, location: SourceLocation | undefined): Annotation {
  const { verdict, image } = report
  const comparison = describeComparison(report)
  const origin = describeBaseShare(report)
  const title = verdictTitle(report)
  const message = [
    `${title}: ${describeFindings(report)}`,
    ...(comparison === undefined ? [] : [joinLines(comparison)]),
    ...(origin === undefined ? [] : [joinLines(origin)]),
    ...verdict.reasons.map((reason) => joinLines(reasonText(reason))),
    ...(report.promotion === undefined ? [] : [joinLines(describePromotion(report.promotion, verdict.name))]),
    joinLines(`${image.reference}${image.tags.length === 0 ? '' : ` (${image.tags.join(', ')})`}`),
  ].join('\n')
  return {
    level: headlineLevel(report),
    title: joinLines(`${title}: ${image.repository}`),
    message: cutForAnnotation(message),
    ...at(location),
  }
}

function headlineLevel({ verdict, promotion }: Report): Annotation['level'] {
  if (verdict.name !== 'passed' || promotion?.state === 'waiting') return 'error'
  // The step that could not set them has reported the error.
  return promotion?.state === 'incomplete' ? 'warning' : 'notice'
}

function findingAnnotation(finding: Finding): Annotation {
  const fix = isFixable(finding) ? `fixed in ${finding.fixVersion}` : 'there is no fixed version yet'
  const name = `${formatSeverity(finding.severity)}: ${finding.id} in ${finding.package}`
  return {
    level: 'warning',
    title: cutForAnnotation(joinLines(name)),
    message: cutForAnnotation(
      `${joinLines(`${name} ${finding.version}: ${fix}`)}\n${joinLines(finding.description)}`,
    ),
  }
}

function at(location: SourceLocation | undefined): Pick<Annotation, 'location'> {
  return location === undefined ? {} : { location }
}

/** One of every list, then the second of every list, and so on. */
function takeInTurn<T>(lists: readonly (readonly T[])[], count: number): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => Math.min(length, count)))
  const turns = Array.from({ length: longest }, (_, turn) =>
    lists.flatMap((list) => list.slice(turn, turn + 1)),
  )
  return turns.flat().slice(0, count)
}

/** As many lines as there is room for, and how many are missing. */
function fitLines(lines: readonly string[], noun: string): string {
  let room = MAX_CHARACTERS - 60
  const kept = lines.filter((line) => {
    room -= line.length + 1
    return room >= 0
  })
  const missing = lines.length - kept.length
  return [...kept, ...(missing === 0 ? [] : [`and ${plural(missing, `more ${noun}`)}`])]
    .join('\n')
    .toWellFormed()
}

function cutForAnnotation(text: string): string {
  return cut(text, MAX_CHARACTERS)
}
