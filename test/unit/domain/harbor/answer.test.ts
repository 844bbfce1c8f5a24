import { describe, expect, it } from 'vitest'
import {
  isTransientStatus,
  parseCraneAnswer,
  parseRetryAfter,
  readAnswer,
} from '../../../../src/domain/harbor/answer.ts'

describe('a foreign body', () => {
  it('is quoted in one line, without tags and without what cannot be seen, and cut', () => {
    const answer = readAnswer({
      status: 418,
      text: `<h1>a</h1>\n::error::b\u001b[31m\u202ec${'x'.repeat(10_000)}`,
      header: () => undefined,
    })
    expect(answer.message).toMatch(/^a ::error::b \[31m cx+…$/)
    expect(answer.message.length).toBe(301)
  })

  it('is not read beyond its beginning', () => {
    const text = `${'x'.repeat(20_000)} The system is in read only mode`
    expect(readAnswer({ status: 403, text, header: () => undefined }).message).not.toContain('read only')
  })
})

describe('Retry-After of', () => {
  const now = Date.parse('2026-11-28T12:00:00Z')
  it.each([
    ['30', 30_000],
    ['0', 0],
    ['Sat, 28 Nov 2026 12:00:45 GMT', 45_000],
    ['Saturday, 28-Nov-26 12:00:45 GMT', 45_000],
    ['Sat Nov 28 12:00:45 2026 GMT', 45_000],
    ['Sat, 28 Nov 2026 11:00:00 GMT', 0],
    ['', 0],
    ['soon', 0],
    ['-5', 0],
    ['1.5', 0],
    ['Sat, nonsense', 0],
  ])('%j asks to wait %i ms', (text, expected) => {
    expect(parseRetryAfter(text, now)).toBe(expected)
  })
})

const read = (answer: { status: number; text?: string; headers?: Readonly<Record<string, string>> }) =>
  readAnswer({ status: answer.status, text: answer.text ?? '', header: (name) => answer.headers?.[name] })

const errors = (...list: readonly unknown[]): string => JSON.stringify({ errors: list })

describe('who wrote an answer', () => {
  it.each<[string, Parameters<typeof read>[0], string]>([
    [
      'is the registry when it has the error form of the distribution specification',
      { status: 404, text: errors({ code: 'NOT_FOUND', message: 'x' }) },
      'registry',
    ],
    ['is the registry when its list of errors is empty', { status: 500, text: errors() }, 'registry'],
    ['is a front when it has JSON of another form', { status: 404, text: '{"message":"no Route"}' }, 'front'],
    ['is a front when its JSON is cut off', { status: 404, text: '{"errors":[{"co' }, 'front'],
    ['is a front when it has a page', { status: 502, text: '<h1>502</h1>' }, 'front'],
    [
      'is a front when it has no body and says that it is a page',
      { status: 403, headers: { 'content-type': 'text/html' } },
      'front',
    ],
    [
      'is not known when it has no body and says that it is JSON',
      { status: 403, headers: { 'content-type': 'application/json' } },
      'unknown',
    ],
    ['is not known when it says nothing', { status: 403, text: ' \n' }, 'unknown'],
  ])('%s', (_, answer, origin) => {
    expect(read(answer).origin).toBe(origin)
  })

  it.each([
    ['nginx/1.25.3', '', 'nginx'],
    ['istio-envoy', '', 'Envoy'],
    ['awselb/2.0', '', 'an AWS load balancer'],
    ['nginx', '<hr><center>cloudflare</center>', 'nginx'],
    ['', 'error code: 521', 'Cloudflare'],
    ['', 'no healthy upstream', 'Envoy'],
    ['', 'the word nginx alone', ''],
    ['my-nginx', '', ''],
  ])('with the server %j and the page %j it is %j', (server, text, program) => {
    expect(read({ status: 502, text, headers: { server } }).program).toBe(program)
  })

  it('is not looked for in the message of a registry, which may quote a page', () => {
    expect(read({ status: 500, text: errors({ message: 'no healthy upstream' }) }).program).toBe('')
  })
})

describe('an error of a registry', () => {
  it.each<[string, unknown[], { code: string; message: string }]>([
    [
      'is the first of several',
      [
        { code: 'DENIED', message: 'first' },
        { code: 'UNKNOWN', message: 'second' },
      ],
      { code: 'DENIED', message: 'first' },
    ],
    [
      'has its detail behind its message',
      [{ code: 'UNKNOWN', message: 'm', detail: { Err: 28 } }],
      { code: 'UNKNOWN', message: 'm; {"Err":28}' },
    ],
    [
      'has no detail when it is null',
      [{ code: 'UNKNOWN', message: 'm', detail: null }],
      { code: 'UNKNOWN', message: 'm' },
    ],
    ['has no words when they are of other types', [{ code: 1, message: {} }], { code: '', message: '' }],
    ['has no words when it is null', [null], { code: '', message: '' }],
  ])('%s', (_, list, expected) => {
    expect(read({ status: 500, text: errors(...list) })).toMatchObject(expected)
  })

  it('is not looked for in an answer that is none', () => {
    expect(read({ status: 200, text: errors({ code: 'DENIED', message: 'x' }) }).code).toBe('')
  })
})

describe("an answer in crane's words", () => {
  const url = 'https://h.example/v2/p/a/manifests/1?x=y'

  it.each([
    [
      'has the code and the message where the body has them',
      `Error: fetching: GET ${url}: DENIED: not for you`,
      {
        path: '/v2/p/a/manifests/1?x=y',
        status: undefined,
        code: 'DENIED',
        message: 'not for you',
        origin: 'registry',
      },
    ],
    [
      'has the status and the body where it has no code',
      `PUT ${url}: unexpected status code 502 Bad Gateway: <h1>no</h1>`,
      { status: 502, code: '', message: 'no', origin: 'front' },
    ],
    [
      'has the status alone where there is no body',
      `HEAD ${url}: unexpected status code 404`,
      { status: 404, message: '', origin: 'unknown' },
    ],
    [
      'is the last one when both schemes were tried',
      `Get "https://h.example/v2/": EOF; GET http://h.example/v2/: unexpected status code 400: words`,
      { path: '/v2/', status: 400 },
    ],
  ])('%s', (_, words, expected) => {
    expect(parseCraneAnswer(words)).toMatchObject(expected)
  })

  it('is none when the connection broke', () => {
    expect(
      parseCraneAnswer('Error: Get "https://h.example/v2/": dial tcp: connection refused'),
    ).toBeUndefined()
  })
})

describe('a status', () => {
  it.each([408, 425, 429, 460, 499, 500, 502, 503, 504, 520, 599])('of %i may pass', (status) => {
    expect(isTransientStatus(status)).toBe(true)
  })

  it.each([200, 302, 400, 401, 403, 404, 409, 412, 413, 422, 501, 505, 507, 508, 510, 511, 526, 561])(
    'of %i is definite',
    (status) => {
      expect(isTransientStatus(status)).toBe(false)
    },
  )
})
