import type { Answer } from './answer.ts'
import type { AnswerContext, AnswerKind, AnswerRow } from './answer-row.ts'
import { FRONT_ROWS } from './front-answers.ts'
import { REGISTRY_ROWS } from './registry-answers.ts'

export interface Meaning {
  readonly kind: AnswerKind
  readonly isTransient: boolean
  /** '' for an answer that is not known. */
  readonly advice: string
}

/** All rows; the first that matches counts. */
export const ANSWER_ROWS: readonly AnswerRow[] = [...REGISTRY_ROWS, ...FRONT_ROWS]

/** What an answer that was not expected means. */
export function judgeAnswer(answer: Answer, context: AnswerContext): Meaning {
  const row = ANSWER_ROWS.find(({ when }) => when(answer, context))
  if (row === undefined) return { kind: 'unknown', isTransient: false, advice: '' }
  return {
    kind: row.kind,
    isTransient: row.isTransient === true,
    advice: row.describe(answer, context),
  }
}

/** The same of the registry that an image is read from. */
export function judgeSourceAnswer(
  answer: Answer,
  asked: Pick<AnswerContext, 'host' | 'path' | 'reference'>,
): Meaning {
  const subject = `the registry ${asked.host}`
  return judgeAnswer(answer, {
    ...asked,
    step: 'pull',
    subject,
    isPlainHttp: false,
    robotName: '',
    needs: '',
  })
}
