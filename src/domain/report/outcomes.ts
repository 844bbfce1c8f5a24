import type { VerdictName } from '../scan/verdict.ts'
import type { RunChanges } from '../watch/run-changes.ts'
import type { SourceLocation } from './location.ts'
import type { Report } from './report.ts'

/** The outcome of one image of a run. */
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

/** What a run found: what the renderers print, the outputs say and `report-file` holds. One image is a list of one. */
export interface Outcomes {
  /** ISO 8601. */
  readonly generatedAt: string
  /**
   * `single`: one image that was judged, shown without a list around it. A list of images that happens to have one
   * entry stays a `list`: its readers expect one.
   */
  readonly layout: 'single' | 'list'
  /** In the order in which they were given. */
  readonly images: readonly ImageOutcome[]
  /** What a reader must know about the run as a whole: sentences. Foreign text may be in them. Absent for none. */
  readonly notes?: readonly string[]
  /** What is different since the last run; absent when that was not asked for, and where it is not known. */
  readonly since?: RunChanges
}

/** The outcomes of a run with one image. */
export function singleOutcome(report: Report): Outcomes {
  return { generatedAt: report.generatedAt, layout: 'single', images: [{ kind: 'judged', report }] }
}

/** The image that stands for itself; undefined for a list, however long it is. */
export function soleImage({ layout, images }: Outcomes): JudgedImage | undefined {
  const [image] = images
  return layout === 'single' && image?.kind === 'judged' ? image : undefined
}

/** The reports of all images that were judged, in their order. */
export function judgedReports(images: readonly ImageOutcome[]): Report[] {
  return images.flatMap((image) => (image.kind === 'judged' ? [image.report] : []))
}

/**
 * The one verdict: `undecided` when nothing or not everything was judged, else `failed` when one failed, else
 * `passed`. The order is that of the platforms of one image: "could not tell" is never clean.
 */
export function judgeImages(images: readonly ImageOutcome[]): VerdictName {
  const verdicts = images.map((image) => (image.kind === 'judged' ? image.report.verdict.name : 'undecided'))
  if (verdicts.length === 0 || verdicts.includes('undecided')) return 'undecided'
  return verdicts.includes('failed') ? 'failed' : 'passed'
}
