/** The table as a whole: what it leaves unknown, and that crane's words are read by it too. */
import { describe, expect, it } from 'vitest'
import { judgeCraneFailure } from '../../../../src/domain/crane/failure.ts'
import { type Given, judge, page, QUOTA, READ_ONLY } from '../../../support/answer-cases.ts'

describe('an answer that is not known', () => {
  it.each<Given>([
    { status: 418, body: 'teapot' },
    { status: 400, says: 'BAD_REQUEST: something is wrong' },
    { status: 409, says: 'CONFLICT: something is there' },
    { status: 412, says: 'PRECONDITION: not now' },
    { status: 422, says: 'UNPROCESSABLE_ENTITY: x' },
    { status: 400 },
    { status: 451, body: page('451') },
  ])('gets no cause: %o', (given) => {
    expect(judge({ ...given, needs: 'scan: create', step: 'scan' })).toEqual({
      kind: 'unknown',
      isTransient: false,
      advice: '',
    })
  })

  it.each<[string, Given]>([
    ['a rule that is not known', { status: 403, says: 'DENIED: no' }],
    ['nothing', { status: 403 }],
    ['a page', { status: 403, body: page('403 Forbidden') }],
    ['read-only mode', { status: 403, says: READ_ONLY }],
    ['a quota', { status: 403, says: QUOTA }],
  ])('a 403 with %s names no right', (_, given) => {
    const { advice } = judge({ ...given, needs: 'artifact: create', step: 'copy' })
    expect(advice).not.toMatch(/artifact: create|needs/)
  })
})

describe("crane's words for an answer", () => {
  const source = { reference: 'h.example/p/a:1', host: 'h.example' } as const
  const url = 'https://h.example/v2/p/a/blobs/uploads/1?_state=REDACTED'

  it.each<[string, string, RegExp, boolean]>([
    ['read-only', `POST ${url}: ${READ_ONLY}`, /in read-only mode/, false],
    [
      'several errors',
      `POST ${url}: multiple errors returned: ${READ_ONLY}; UNKNOWN: x`,
      /in read-only mode/,
      false,
    ],
    [
      'a proxy cache',
      `POST ${url}: DENIED: can not push artifact to a proxy project: p`,
      /proxy cache/,
      false,
    ],
    [
      'no words',
      `HEAD ${url}: unexpected status code 403 Forbidden (HEAD responses have no body, use GET for details)`,
      /did not say why$/,
      false,
    ],
    [
      'a page',
      `PATCH ${url}: unexpected status code 502 Bad Gateway: ${page('502 Bad Gateway')}`,
      /^nginx in front of the registry/,
      true,
    ],
    [
      'a status without a name',
      `PUT ${url}: unexpected status code 520 : error code: 520`,
      /^Cloudflare answered/,
      true,
    ],
    ['a status alone', `PATCH ${url}: unexpected status code 499`, /time limits/, true],
    [
      'the answer to the second scheme',
      `Get "https://h.example/v2/": http: server gave HTTP response to HTTPS client; GET http://h.example/v2/: unexpected status code 400 Bad Request: Client sent an HTTP request to an HTTPS server.`,
      /speaks TLS on that port/,
      false,
    ],
  ])('are judged by the same table: %s', (_, words, advice, transient) => {
    const failure = judgeCraneFailure(`Error: ${words}\n`, source)
    expect(failure.advice).toMatch(advice)
    expect(failure.transient).toBe(transient)
  })
})
