import type { ActionsHost } from '../adapters/actions/host.ts'
import { describeDefect, errorMessage, UserError } from '../domain/errors.ts'

/** What became of an image whose turn did not come. */
export const NOT_BEGUN = 'not begun, because the job is being cancelled'

/** The runner as one of several images sees it. */
export interface ImageHost extends ActionsHost {
  /** What it would have set as outputs. */
  readonly outputs: Readonly<Record<string, string>>
}

/** Gives an image a runner of its own: its name before every line and every error, and its outputs apart. */
export function createImageHost(host: ActionsHost, name: string): ImageHost {
  const outputs: Record<string, string> = {}
  const named = (text: string): string => text.replaceAll(/^(?=.)/gm, `[${name}] `)
  return {
    ...host,
    outputs,
    log: {
      info: (line) => host.log.info(named(line)),
      warning: (line) => host.log.warning(`${name}: ${line}`),
      debug: (line) => host.log.debug(named(line)),
    },
    setOutputs: (values) => void Object.assign(outputs, values),
    fail: (message) => host.fail(message === undefined ? undefined : `${name}: ${message}`),
  }
}

/** Tells what an image failed by in the log of the job; a defect of ours with its stack. @returns the sentence. */
export function tellFailure(host: ActionsHost, error: unknown): string {
  if (error instanceof UserError) {
    host.log.info(`Stopped: ${error.message}`)
    return error.message
  }
  host.fail(describeDefect(error))
  return `a defect in harbor-actions: ${errorMessage(error)}`
}
