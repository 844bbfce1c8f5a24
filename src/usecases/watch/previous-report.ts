import { UserError } from '../../domain/errors.ts'
import type { ImageOutcome, Outcomes } from '../../domain/report/outcomes.ts'
import { compareRuns } from '../../domain/watch/changes.ts'
import type { Log } from '../../ports/log.ts'
import type { ReportStore } from '../../ports/report-store.ts'

const FIRST =
  'There is no report of an earlier run to compare with: what is new is shown from the next run on.'

/**
 * What is different since the run that a report is of. Without a report that can be used there is a note in its place:
 * the verdict depends on none of it.
 *
 * @param input.path a file, or a directory with reports, of which the newest counts; '' when none was given.
 */
export async function compareWithPrevious(
  input: { readonly path: string; readonly images: readonly ImageOutcome[] },
  { store, log }: { readonly store: Pick<ReportStore, 'readAll'>; readonly log: Pick<Log, 'warning'> },
): Promise<Pick<Outcomes, 'since' | 'notes'>> {
  if (input.path === '') return {}
  try {
    const files = await store.readAll([input.path], { mayBeEmpty: true })
    const [newest] = files.toSorted((a, b) => timeOf(b.outcomes) - timeOf(a.outcomes))
    return newest === undefined ? { notes: [FIRST] } : { since: compareRuns(newest.outcomes, input.images) }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const note = `What is new since the last run is not known: ${error.message}`
    log.warning(note)
    return { notes: [note] }
  }
}

/** A time that cannot be read is older than every other. */
function timeOf({ generatedAt }: Outcomes): number {
  const time = Date.parse(generatedAt)
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time
}
