import { describe, expect, it } from 'vitest'
import {
  chooseBase,
  parseBasePath,
  splitRepositoryPath,
  type TriggeringEvent,
} from '../../../../src/domain/github/base.ts'

const BASE = 'b'.repeat(40)
const SHA = 'c'.repeat(40)
const event = (of: Partial<TriggeringEvent>): TriggeringEvent => ({
  eventName: 'push',
  defaultBranch: 'main',
  ref: 'refs/heads/topic',
  sha: SHA,
  ...of,
})

describe('the revision in which the author of a change has no word', () => {
  it.each<[string, Partial<TriggeringEvent>, ReturnType<typeof chooseBase>]>([
    [
      'the base of a pull request',
      { eventName: 'pull_request', pullRequestBase: BASE, ref: 'refs/pull/7/merge' },
      { kind: 'commit', sha: BASE },
    ],
    [
      'the base also with pull_request_target',
      { eventName: 'pull_request_target', pullRequestBase: BASE, ref: 'refs/heads/main' },
      { kind: 'commit', sha: BASE },
    ],
    [
      'the base also on a review',
      { eventName: 'pull_request_review', pullRequestBase: BASE },
      { kind: 'commit', sha: BASE },
    ],
    [
      'what a merge group is put on',
      { eventName: 'merge_group', mergeGroupBase: BASE },
      { kind: 'commit', sha: BASE },
    ],
    ['the commit of a push to the default branch', { ref: 'refs/heads/main' }, { kind: 'commit', sha: SHA }],
    ['the default branch for a push to another', {}, { kind: 'branch', name: 'main' }],
    ['the default branch for a tag of its name', { ref: 'refs/tags/main' }, { kind: 'branch', name: 'main' }],
    [
      'the default branch for a dispatch on another',
      { eventName: 'workflow_dispatch' },
      { kind: 'branch', name: 'main' },
    ],
    [
      'the default branch for an event that is not known',
      { eventName: 'odd', ref: 'refs/pull/7/merge' },
      { kind: 'branch', name: 'main' },
    ],
    [
      'the commit of the run after another one, which is of the default branch',
      { eventName: 'workflow_run', defaultBranch: '', ref: '' },
      { kind: 'commit', sha: SHA },
    ],
    ['the commit of a schedule', { eventName: 'schedule', defaultBranch: '' }, { kind: 'commit', sha: SHA }],
    [
      'a commit of SHA-256',
      { eventName: 'schedule', sha: 'd'.repeat(64) },
      { kind: 'commit', sha: 'd'.repeat(64) },
    ],
  ])('is %s', (_, of, expected) => {
    expect(chooseBase(event(of))).toEqual(expected)
  })

  it.each<[string, Partial<TriggeringEvent>, string]>([
    [
      'a pull request without a base',
      { eventName: 'pull_request', ref: 'refs/heads/main' },
      'has no base commit',
    ],
    ['a base that is a name', { eventName: 'pull_request', pullRequestBase: 'topic' }, 'has no base commit'],
    [
      'a merge group without a base',
      { eventName: 'merge_group', ref: 'refs/heads/main' },
      'has no base commit',
    ],
    [
      'a push that does not say the default branch',
      { defaultBranch: '' },
      'does not say which branch is the default branch',
    ],
    ['no commit', { eventName: 'schedule', sha: '' }, 'GITHUB_SHA is no commit'],
  ])('is not known for %s', (_, of, expected) => {
    expect(() => chooseBase(event(of))).toThrow(expected)
  })
})

it.each([
  ['base:.trivyignore', '.trivyignore'],
  ['base: a/b', 'a/b'],
  ['.trivyignore', undefined],
  ['./base:a', undefined],
])('%j is the path %j of the base', (text, path) => {
  expect(parseBasePath(text)).toBe(path)
})

it.each([
  ['a/b.yaml', ['a', 'b.yaml']],
  ['./a', ['a']],
])('%j has the parts %j', (path, parts) => {
  expect(splitRepositoryPath(path)).toEqual(parts)
})

it.each(['', '.', '/etc/passwd', '../a', 'a/../b', 'a//b', 'a/', 'a\\b', 'a\nb'])(
  '%j is no path of the repository',
  (path) => {
    expect(() => splitRepositoryPath(path)).toThrow('not the path of a file in the repository')
  },
)
