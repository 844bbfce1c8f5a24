import { UserError } from '../../domain/errors.ts'
import type { Outcomes } from '../../domain/report/outcomes.ts'
import type { Log } from '../../ports/log.ts'
import type { ReportStore } from '../../ports/report-store.ts'

interface SavePorts {
  readonly store: ReportStore
  readonly log: Pick<Log, 'warning'>
}

/**
 * Writes the report where it was asked for, or else, with a warning, into the temporary directory of the job: the
 * verdict must not be lost with a disk that is full.
 *
 * @param path '' for the temporary directory.
 * @returns the path of the report. @throws UserError when it can be written to neither.
 */
export async function saveOutcomes(path: string, outcomes: Outcomes, ports: SavePorts): Promise<string> {
  const fallback = ports.store.temporaryPath(outcomes, 'json')
  if (path === '') {
    await ports.store.write(fallback, outcomes)
    return fallback
  }
  try {
    await ports.store.write(path, outcomes)
    return path
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    ports.log.warning(`${error.message}. It is in ${fallback}`)
    await ports.store.write(fallback, outcomes)
    return fallback
  }
}

/**
 * Writes the report into the temporary directory of the job. A disk that is full must not cost the verdict: then there
 * is a warning.
 *
 * @returns the path; '' when it could not be written.
 */
export async function trySaveOutcomes(outcomes: Outcomes, ports: SavePorts): Promise<string> {
  const path = ports.store.temporaryPath(outcomes, 'json')
  try {
    await ports.store.write(path, outcomes)
    return path
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    ports.log.warning(error.message)
    return ''
  }
}
