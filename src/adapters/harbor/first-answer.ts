import { formatSeconds } from '../../domain/text/format.ts'
import type { Log } from '../../ports/log.ts'
import { steadyNow } from '../process/steady-clock.ts'
import type { Answer } from './http-answer.ts'
import { NoAnswerError } from './no-answer.ts'

type Failure = Extract<Answer, { kind: 'failure' }>

/** Logs the wait for Harbor's first answer. */
interface FirstAnswer {
  /** Harbor has answered. */
  reached(): void
  /** Records an attempt without an answer; returns when the last retry may begin, by the steady clock. */
  failed(failure: Failure): number
}

/**
 * Logs the reason at the first failed attempt, so that a misspelt name shows at once, and the total time when Harbor
 * answers.
 */
export function createFirstAnswer(options: {
  readonly host: string
  readonly log: Pick<Log, 'info'>
  readonly unknownNameMs: number
}): FirstAnswer {
  const { host, log, unknownNameMs } = options
  let isReached = false
  let since: number | undefined
  let last = ''
  return {
    reached() {
      if (!isReached && since !== undefined) {
        log.info(
          `Harbor at ${host} was reached after ${formatSeconds((steadyNow() - since) / 1000)}; before that: ${last}`,
        )
      }
      isReached = true
    },
    failed({ error, reason }) {
      if (isReached) return Number.POSITIVE_INFINITY
      const isUnknownName = error instanceof NoAnswerError && error.code === 'ENOTFOUND'
      const limit = isUnknownName ? ` for ${formatSeconds(unknownNameMs / 1000)}` : ''
      if (since === undefined) log.info(`${reason}; trying again${limit}`)
      since ??= steadyNow()
      last = reason
      return isUnknownName ? since + unknownNameMs : Number.POSITIVE_INFINITY
    },
  }
}
