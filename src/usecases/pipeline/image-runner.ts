import { describeDefect, errorMessage, UserError } from '../../domain/errors.ts'
import type { Runner } from '../../ports/runner.ts'

/** The outcome of an image that was not started. */
export const SKIPPED_BY_CANCELLATION = 'skipped: the job was cancelled'

/** The runner as one of several images sees it: its name is before every line and every error. */
export function nameRunner(runner: Runner, name: string): Runner {
  const named = (text: string): string => text.replaceAll(/^(?=.)/gm, `[${name}] `)
  return {
    signal: runner.signal,
    // The lines of images side by side are mixed, and so would be their groups.
    group: (_title, work) => work(),
    annotate: (annotation) => runner.annotate(annotation),
    appendSummary: (markdown) => runner.appendSummary(markdown),
    log: {
      info: (line) => runner.log.info(named(line)),
      warning: (line) => runner.log.warning(`${name}: ${line}`),
      debug: (line) => runner.log.debug(named(line)),
    },
    fail: (message) => runner.fail(message === undefined ? undefined : `${name}: ${message}`),
  }
}

/** Logs why an image failed; a defect in this code with its stack. @returns the sentence. */
export function logFailure(runner: Pick<Runner, 'log' | 'fail'>, error: unknown): string {
  if (error instanceof UserError) {
    runner.log.info(`Stopped: ${error.message}`)
    return error.message
  }
  runner.fail(describeDefect(error))
  return `a defect in harbor-actions: ${errorMessage(error)}`
}

/** Runs a step whose failure fails the job but not the steps after it. undefined: it failed. */
export async function failOnUserError<T>(
  runner: Pick<Runner, 'fail'>,
  step: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await step()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    runner.fail(error.message)
    return undefined
  }
}
