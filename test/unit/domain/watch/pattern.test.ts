import { describe, expect, it } from 'vitest'
import { matchEntries, matchesPattern, parseWantedLine } from '../../../../src/domain/watch/pattern.ts'

describe('a line of tagged-images', () => {
  const app = { project: 'library', name: 'app' }
  it.each([
    ['library/app:v1,v2', { named: { repository: app, tags: ['v1', 'v2'] } }],
    [
      'library/team/app:v1',
      { named: { repository: { project: 'library', name: 'team/app' }, tags: ['v1'] } },
    ],
    ['library/*', { pattern: { project: 'library', name: '*', tags: ['*'] } }],
    ['library/app-*', { pattern: { project: 'library', name: 'app-*', tags: ['*'] } }],
    [
      'library/*-app:latest,v1.*',
      { pattern: { project: 'library', name: '*-app', tags: ['latest', 'v1.*'] } },
    ],
    ['library/team/*:v*', { pattern: { project: 'library', name: 'team/*', tags: ['v*'] } }],
    ['library/app:*', { pattern: { project: 'library', name: 'app', tags: ['*'] } }],
    [
      'library/app:stable, v*',
      {
        named: { repository: app, tags: ['stable'] },
        pattern: { project: 'library', name: 'app', tags: ['v*'] },
      },
    ],
  ])('%s is read as it is meant', (line, { named, pattern }: Record<string, object>) => {
    expect(parseWantedLine(line)).toEqual({
      ...(named === undefined ? {} : { named }),
      ...(pattern === undefined ? {} : { pattern: { text: line, ...pattern } }),
    })
  })

  it.each([
    ['library', 'the project has to be named'],
    ['*', 'the project has to be named'],
    ['*/app:v1', 'the project has to be named'],
    ['lib*/app:v1', 'the project has to be named'],
    ['library/app', 'names no tag'],
    ['library/', 'is not a valid part'],
    ['library/App*', 'upper-case'],
    ['library/../*', 'is not a valid part'],
    ['library/*?x', 'is not a valid part'],
    ['library/app:', '"" is not a tag'],
    ['library/app:v 1*', '"v 1*" is not a tag with a *'],
    ['library/*:-v', '"-v" is not a tag'],
    ['library/app*@sha256:1', 'names a tag or a digest'],
  ])('%s is refused', (line, message) => {
    expect(() => parseWantedLine(line)).toThrow(message)
  })
})

describe('a pattern', () => {
  it.each([
    ['*', '', true],
    ['*', 'team/app', true],
    ['app', 'app', true],
    ['app', 'app-1', false],
    ['app-*', 'app-1', true],
    ['app-*', 'my-app-1', false],
    ['*-app', 'my-app', true],
    ['*-app', 'my-app-1', false],
    ['a*a', 'a', false],
    ['a*a', 'aa', true],
    ['v*.*', 'v1.2', true],
    ['v*.*', 'v12', false],
    ['a*b*c', 'a-b-c', true],
    ['a*b*c', 'a-c-b', false],
    ['*ab*ab', 'ab', false],
    ['v.', 'v1', false],
  ])('%s on "%s": %s', (pattern, text, expected) => {
    expect(matchesPattern(pattern, text)).toBe(expected)
  })
})

describe('the entries of a list', () => {
  const entry = (name: string, tags: Readonly<Record<string, string>>) => ({
    name,
    tags: Object.entries(tags).map(([tag, pushedAt]) => ({ name: tag, pushedAt })),
  })
  const OLD = '2026-01-01T00:00:00.000Z'
  const NEW = '2026-02-01T00:00:00.000Z'

  it('come with the tags that fit, the one that was tagged last first', () => {
    const entries = [
      entry('old', { v1: OLD, dev: NEW }),
      entry('new', { v2: NEW, v10: OLD }),
      entry('other', { dev2: NEW }),
    ]
    expect(matchEntries({ tags: ['v*'] }, entries)).toEqual([
      { entry: entries[1], tags: ['v10', 'v2'] },
      { entry: entries[0], tags: ['v1'] },
    ])
  })

  it('count as the newest when their time cannot be read', () => {
    const entries = [entry('new', { v1: NEW }), entry('unknown', { v2: '' })]
    expect(matchEntries({ tags: ['*'] }, entries).map((match) => match.entry.name)).toEqual([
      'unknown',
      'new',
    ])
  })
})
