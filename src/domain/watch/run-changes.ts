import type { Severity } from '../scan/severity.ts'
import type { VerdictName } from '../scan/verdict.ts'

/** What became of an image; `not-judged` is no verdict and counts as undecided. */
export type ImageVerdict = VerdictName | 'not-judged'

export const IMAGE_VERDICTS = [
  'passed',
  'failed',
  'undecided',
  'not-judged',
] as const satisfies readonly ImageVerdict[]

/** `new`: it was not judged then. `gone`: it is not judged any more. */
export const CHANGE_KINDS = ['new', 'gone', 'changed'] as const

/** A finding that counts in one of two runs and not in the other. */
export interface ChangedFinding {
  readonly id: string
  readonly package: string
  readonly severity: Severity
}

/** How many findings, and the worst of them. */
export interface ChangedFindings {
  readonly count: number
  readonly worst: readonly ChangedFinding[]
}

/** What is different about one image since the last run. */
export interface ImageChange {
  readonly kind: (typeof CHANGE_KINDS)[number]
  /** `project/name:tag`, with the first of its tags. */
  readonly image: string
  /** Absent of an image that is new. */
  readonly before?: ImageVerdict
  /** Absent of an image that is gone. */
  readonly now?: ImageVerdict
  /** Its tag is on another image than then. */
  readonly isOtherDigest?: true
  /** Absent for none, and where one of the two runs could not tell. */
  readonly newFindings?: ChangedFindings
  readonly goneFindings?: ChangedFindings
}

/** What is different since the last run. It is no part of any verdict. */
export interface RunChanges {
  /** When the report of the last run was made: ISO 8601. */
  readonly previous: string
  /** Those with a difference, at most 256. */
  readonly images: readonly ImageChange[]
  /** How many have a difference and are not listed; absent for none. */
  readonly more?: number
}
