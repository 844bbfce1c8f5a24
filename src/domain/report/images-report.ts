import type { VerdictName } from '../scan/verdict.ts'
import type { SourceLocation } from './location.ts'
import type { REPORT_SCHEMA_VERSION, Report } from './report.ts'

/** What became of one image of a run with several. */
export type ImageOutcome = JudgedImage | UnjudgedImage

interface OutcomeBase {
  /** Where its results are shown in the source repository. */
  readonly location?: SourceLocation
}

/** There is a report, whatever it says. */
export interface JudgedImage extends OutcomeBase {
  readonly kind: 'judged'
  readonly report: Report
}

/** It did not come as far as a report: it could not be copied, or a job that was to judge it left none. */
export interface UnjudgedImage extends OutcomeBase {
  readonly kind: 'not-judged'
  /** `project/name` where it was to go. */
  readonly repository: string
  /** The tags that it was to have. */
  readonly tags: readonly string[]
  /** Those of them that are known to be on it; absent when none is. */
  readonly placedTags?: readonly string[]
  /** A sentence on why. Foreign text may be in it. */
  readonly message: string
}

/** Several images under one verdict: what the renderers print and `report-file` holds when there are `images`. */
export interface ImagesReport {
  readonly schemaVersion: typeof REPORT_SCHEMA_VERSION
  /** ISO 8601. */
  readonly generatedAt: string
  /** In the order in which they were given. */
  readonly images: readonly ImageOutcome[]
}

/** One image or several: told apart by `images`. */
export function isImagesReport(report: Report | ImagesReport): report is ImagesReport {
  return 'images' in report
}

/**
 * The one verdict: `undecided` when nothing or not everything was judged, else `failed` when one failed, else
 * `passed`. The order is that of the platforms of one image: what could not be told is never clean.
 */
export function judgeImages(images: readonly ImageOutcome[]): VerdictName {
  const verdicts = images.map((image) => (image.kind === 'judged' ? image.report.verdict.name : 'undecided'))
  if (verdicts.length === 0 || verdicts.includes('undecided')) return 'undecided'
  return verdicts.includes('failed') ? 'failed' : 'passed'
}
