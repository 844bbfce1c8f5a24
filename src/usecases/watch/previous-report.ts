import { UserError } from '../../domain/errors.ts'
import type { ImageOutcome, Outcomes } from '../../domain/report/outcomes.ts'
import { compareRuns } from '../../domain/watch/changes.ts'
import type { Log } from '../../ports/log.ts'
import type { ReportStore } from '../../ports/report-store.ts'

const FIRST =
  'There is no report of an earlier run to compare with: what is new is shown from the next run on.'

/** Whatever is kept between two runs may have been planted; a larger report is not compared with. */
const MAX_BYTES = 20 * 1024 * 1024

/**
 * What is different since the run that a report is of. Without a report that can be used there is a note in its place:
 * the verdict depends on none of it.
 *
 * @param input.path a file, or a directory with reports, of which the one that was written last counts; '' when none was given.
 */
export async function compareWithPrevious(
  input: { readonly path: string; readonly images: readonly ImageOutcome[] },
  { store, log }: { readonly store: Pick<ReportStore, 'readAll'>; readonly log: Pick<Log, 'warning'> },
): Promise<Pick<Outcomes, 'since' | 'notes'>> {
  if (input.path === '') return {}
  try {
    const files = await store.readAll([input.path], { mayBeEmpty: true, maxBytes: MAX_BYTES })
    const [newest] = files
    return newest === undefined ? { notes: [FIRST] } : { since: compareRuns(newest.outcomes, input.images) }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const note = `What is new since the last run is not known: ${error.message}`
    log.warning(note)
    return { notes: [note] }
  }
}
