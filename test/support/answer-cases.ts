/** Cases of the table of answers: what a server says, and what it has to be taken for. */
import { describe, expect, it } from 'vitest'
import { isTransientStatus, readAnswer } from '../../src/domain/harbor/answer.ts'
import type { AnswerContext, AnswerKind, AnswerRow, Step } from '../../src/domain/harbor/answer-row.ts'
import { judgeAnswer, type Meaning } from '../../src/domain/harbor/answer-table.ts'

export interface Given {
  readonly status: number
  /** `CODE: message` in the form of registries, else the body as it is. */
  readonly says?: string
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly step?: Step
  readonly needs?: string
  readonly path?: string
  readonly isPlainHttp?: boolean
}

function bodyOf({ says, body }: Given): string {
  if (says === undefined) return body ?? ''
  const [code = '', ...message] = says.split(': ')
  return `${JSON.stringify({ errors: [{ code, message: message.join(': ') }] })}\n`
}

function contextOf(given: Given): AnswerContext {
  const step = given.step ?? 'read'
  return {
    step,
    subject: step === 'pull' ? 'the registry h.example' : 'Harbor at h.example',
    host: 'h.example',
    isPlainHttp: given.isPlainHttp ?? false,
    path: given.path ?? '/v2/p/a/blobs/uploads/',
    robotName: 'robot$p+ci',
    needs: given.needs ?? '',
    reference: 'h.example/p/a:1',
  }
}

export function judge(given: Given): Meaning {
  const headers = given.headers ?? {}
  const answer = readAnswer({
    status: given.status,
    text: bodyOf(given),
    header: (name) => headers[name],
  })
  return judgeAnswer(answer, contextOf(given))
}

export const page = (title: string, foot = '<hr><center>nginx</center>'): string =>
  `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n${foot}\r\n</body>\r\n</html>`

export const READ_ONLY = 'DENIED: The system is in read only mode. Any modification is prohibited.'
export const QUOTA =
  'DENIED: adding 694 B of storage resource, which when updated to current usage of 0 B will exceed the configured upper limit of 100 B.'
export const VULNERABLE = (what: string): string =>
  `PROJECTPOLICYVIOLATION: current image ${what} cannot be pulled due to configured policy in 'Prevent images with vulnerability severity of "High" or higher from running.' To continue with pull, please contact your project administrator for help.`
export const ENCODED = '/api/v2.0/projects/p/repositories/team%252Fapp/artifacts/sha256:1'

/** By the name of the row. The texts are recorded, or those of Harbor's, the proxy's or the cloud's source. */
export type AnswerCases = Readonly<
  Record<string, readonly (readonly [Given, AnswerKind, RegExp, ('transient' | 'definite')?])[]>
>

/** Tests that every row has cases, and that each case is taken for what its row says. */
export function testAnswerRows(rows: readonly AnswerRow[], cases: AnswerCases): void {
  // Cases without a row too: that is how a new answer begins.
  const names = new Set([...rows.map(({ name }) => name), ...Object.keys(cases)])
  describe.each([...names].map((name) => [name] as const))('%s', (name) => {
    it.each((cases[name] ?? []).map((entry, index) => [index, ...entry] as const))(
      'case %i',
      (_, given, kind, advice, transient) => {
        const meaning = judge(given)
        expect(meaning.kind).toBe(kind)
        expect(meaning.advice).toMatch(advice)
        expect(meaning.isTransient).toBe(transient === 'transient')
      },
    )

    it('has a case', () => expect(cases[name] ?? []).not.toHaveLength(0))
  })

  it('what is done about a status again agrees with the table', () => {
    for (const [given] of Object.values(cases).flat()) {
      // A body that is known says more than the status.
      if (given.says !== undefined || given.status < 400 || /Err":28/.test(given.body ?? '')) continue
      expect([given.status, isTransientStatus(given.status)]).toEqual([
        given.status,
        judge(given).isTransient,
      ])
    }
  })
}
