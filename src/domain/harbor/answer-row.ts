import type { Answer } from './answer.ts'

/** What an answer means. `unknown`: the answer matches no rule, so no cause may be named. */
export type AnswerKind =
  | 'read-only'
  | 'quota'
  | 'proxy-cache'
  | 'policy'
  | 'immutable'
  | 'no-scanner'
  | 'storage-full'
  | 'missing-permission'
  | 'missing-project'
  | 'refused-login'
  | 'denied'
  | 'rate-limit'
  | 'lost-upload'
  | 'absent'
  | 'wrong-scheme'
  | 'encoded-path'
  | 'not-an-api'
  | 'front'
  | 'busy'
  | 'unreadable'
  | 'unknown'

/** The operation that got the answer. */
export type Step =
  | 'login'
  | 'check'
  | 'read'
  | 'push'
  | 'tag'
  | 'scan'
  | 'copy'
  | 'delete'
  /** From another registry than Harbor. */
  | 'pull'

export interface AnswerContext {
  readonly step: Step
  /** Who was asked, as a sentence names it: `Harbor at host` or `the registry host`. */
  readonly subject: string
  /** `host[:port]`. */
  readonly host: string
  readonly isPlainHttp: boolean
  /** Path and query of the request, encoded. */
  readonly path: string
  /** '' where another registry was asked. */
  readonly robotName: string
  /** The right that Harbor asks for here, as in `artifact: read`; '' when it is not known. */
  readonly needs: string
  /** What was read or written; '' when there is no one such thing. */
  readonly reference: string
}

export interface AnswerRow {
  /** The rule in words; also the name of its test. */
  readonly name: string
  readonly kind: AnswerKind
  readonly when: (answer: Answer, context: AnswerContext) => boolean
  /** A retry may get another answer. */
  readonly isTransient?: true
  /** A clause: what it means and what to do. */
  readonly describe: (answer: Answer, context: AnswerContext) => string
}

/** Who wrote an answer, as far as it is known. */
export function nameSpeaker(answer: Pick<Answer, 'origin' | 'program'>, { subject }: AnswerContext): string {
  if (answer.origin === 'registry') return subject
  if (answer.program !== '') return `${answer.program} in front of ${subject}`
  return answer.origin === 'front'
    ? `something in front of ${subject}`
    : `${subject} or something in front of it`
}
