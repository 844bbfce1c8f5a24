import { describe, expect, it } from 'vitest'
import { type CommentMarker, renderMarker } from '../../../../src/domain/github/marker.ts'
import {
  type PullRequestComment,
  planAfterCreation,
  planSticky,
  type StickyInput,
} from '../../../../src/domain/github/sticky.ts'

const LOGIN = 'github-actions[bot]'
const OURS: CommentMarker = { key: 'app', runId: 100, runAttempt: 2, runNumber: 7, sha: 'a'.repeat(40) }

const bodyOf = (text: string, marker: Partial<CommentMarker> = {}): string =>
  `${renderMarker({ ...OURS, ...marker })}\n${text}`

const comment = (id: number, overrides: Partial<PullRequestComment> = {}): PullRequestComment => ({
  id,
  author: LOGIN,
  body: bodyOf('old', { runId: 99 }),
  isMinimized: false,
  ...overrides,
})

const input = (comments: readonly PullRequestComment[]): StickyInput => ({
  comments,
  login: LOGIN,
  marker: OURS,
  body: bodyOf('new'),
})

const plan = (comments: readonly PullRequestComment[], mayCreate = true) =>
  planSticky({ ...input(comments), mayCreate })

describe('without a comment of ours, one', () => {
  it('is created when something is to be said', () => {
    expect(plan([])).toEqual({ kind: 'create' })
  })

  it('is not created when nothing is wrong and none is there to be kept true', () => {
    expect(plan([], false)).toEqual({ kind: 'none' })
  })
})

describe('a comment', () => {
  it('of an earlier run is updated, also when nothing is wrong any more', () => {
    for (const mayCreate of [true, false]) {
      expect(plan([comment(1)], mayCreate)).toEqual({ kind: 'update', id: 1, remove: [] })
    }
  })

  it.each<[string, Partial<CommentMarker>]>([
    ['a later run', { runId: 101 }],
    ['a later attempt of our run', { runAttempt: 3 }],
  ])('of %s is left alone', (_, marker) => {
    expect(plan([comment(1, { body: bodyOf('new', marker) })])).toEqual({
      kind: 'keep',
      why: 'newer',
      remove: [],
    })
  })

  it('of our own run with the same text is left alone', () => {
    expect(plan([comment(1, { body: bodyOf('new') })])).toMatchObject({ kind: 'keep', why: 'unchanged' })
  })

  it('is the same text when GitHub changed its line ends and blanks at its end', () => {
    expect(plan([comment(1, { body: `${bodyOf('new').replaceAll('\n', '\r\n')}\r\n \r\n` })])).toMatchObject({
      why: 'unchanged',
    })
  })

  it.each<[string, string]>([
    ['another text', bodyOf('old')],
    ['another commit', bodyOf('new', { sha: 'b'.repeat(40) })],
    [
      'the same text by an earlier run, so that a run in between does not overwrite it',
      bodyOf('new', { runId: 99 }),
    ],
  ])('of our own account is written again when it has %s', (_, body) => {
    expect(plan([comment(1, { body })])).toEqual({ kind: 'update', id: 1, remove: [] })
  })

  it.each<[string, Partial<PullRequestComment>]>([
    ['of another account', { author: 'mallory' }],
    ['that was minimised', { isMinimized: true }],
    ['with another key', { body: bodyOf('old', { key: 'other' }) }],
    ['without a marker', { body: 'words' }],
    ['with a marker that is not its first line', { body: `> ${bodyOf('old')}` }],
    ['of a run that cannot have begun yet', { body: bodyOf('old', { runId: 999_999_999 }) }],
  ])('%s is not ours', (_, overrides) => {
    expect(plan([comment(1, overrides)])).toEqual({ kind: 'create' })
  })

  it('is ours whatever the case of the letters in the name of the account', () => {
    expect(plan([comment(1, { author: 'GitHub-Actions[bot]' })])).toMatchObject({ kind: 'update', id: 1 })
  })
})

describe('of several comments', () => {
  it('the one of the latest run is kept, and of one run the oldest', () => {
    const comments = [
      comment(4, { body: bodyOf('d', { runId: 99 }) }),
      comment(3, { body: bodyOf('c', { runId: 98 }) }),
      comment(2, { body: bodyOf('b', { runId: 99 }) }),
    ]
    expect(plan(comments)).toEqual({ kind: 'update', id: 2, remove: [4, 3] })
  })

  it('the copies are removed although the kept one is of a later run', () => {
    const comments = [comment(1), comment(2, { body: bodyOf('later', { runId: 101 }) })]
    expect(plan(comments)).toEqual({ kind: 'keep', why: 'newer', remove: [1] })
  })

  it('only those that are ours are removed', () => {
    const comments = [comment(1), comment(2), comment(3, { author: 'mallory' })]
    expect(plan(comments)).toEqual({ kind: 'update', id: 1, remove: [2] })
  })
})

describe('after a creation', () => {
  it('the comment that another job created first is kept, and ours is removed', () => {
    const comments = [comment(2, { body: bodyOf('new') }), comment(1, { body: bodyOf('of the other job') })]
    expect(planAfterCreation(input(comments))).toEqual({ kind: 'update', id: 1, remove: [2] })
  })

  it('nothing is done when ours is the only one', () => {
    expect(planAfterCreation(input([comment(1, { body: bodyOf('new') })]))).toEqual({
      kind: 'keep',
      why: 'unchanged',
      remove: [],
    })
  })

  it('ours is missed when it is not listed yet', () => {
    expect(planAfterCreation(input([]))).toEqual({ kind: 'create' })
  })
})
