import { UserError } from '../errors.ts'
import {
  commonUnused,
  describeUnused,
  UNUSED_EXCEPTIONS,
  type UnusedException,
  type UnusedExceptions,
} from '../exceptions/unused.ts'
import { parseBasePath, splitRepositoryPath } from '../github/base.ts'
import { parsePolicyReference } from '../policy/reference.ts'
import type { SourceLocation } from './location.ts'
import { judgedReports, type Outcomes, soleImage } from './outcomes.ts'

/** The exceptions that nothing in a run needs, and what is made of them. */
export interface UnusedInRun {
  readonly level: UnusedExceptions
  /** At least one. */
  readonly exceptions: readonly UnusedException[]
  /** One sentence. Foreign text may be in it. */
  readonly message: string
}

/**
 * The exceptions that do nothing for any image of a run, by the strictest level of its images; undefined for none. They
 * are no part of any verdict: an image is as good without them.
 */
export function findUnusedInRun(outcomes: Outcomes): UnusedInRun | undefined {
  const reports = judgedReports(outcomes.images)
  const levels = reports.map(({ unusedExceptions }) => unusedExceptions?.level)
  const level = UNUSED_EXCEPTIONS.findLast((each) => levels.includes(each)) ?? 'note'
  const all = commonUnused(
    reports.map(({ unusedExceptions }) => unusedExceptions?.exceptions ?? []),
    { isComplete: reports.length === outcomes.images.length },
  )
  const said = new Set(reports.flatMap(({ expired }) => expired.map(({ id }) => id)))
  // That a finding counts again is said of each image.
  const exceptions = level === 'note' ? all.filter(({ id, why }) => why !== 'expired' || !said.has(id)) : all
  if (exceptions.length === 0) return undefined
  const sentence = describeUnused(exceptions, { isOneImage: soleImage(outcomes) !== undefined })
  const advice =
    level === 'fail' ? '. Remove what is not needed, or set unused-exceptions to warn or note' : ''
  return { level, exceptions, message: `${sentence}${advice}` }
}

/** The line of the first of them; undefined for a file that is not named by a path in the repository. */
export function unusedLocation(exceptions: readonly UnusedException[]): SourceLocation | undefined {
  const [{ file = '', line = 1, owner } = {}] = exceptions
  try {
    // The policy of an organisation has owners, and is mostly in another repository.
    if (owner !== undefined && parsePolicyReference(file).kind === 'repository') return undefined
    return { path: splitRepositoryPath(parseBasePath(file) ?? file).join('/'), line }
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}
