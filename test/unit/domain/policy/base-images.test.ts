import { describe, expect, it } from 'vitest'
import { findUnnamedBase } from '../../../../src/domain/policy/base-images.ts'

describe('a base image is in a repository that the policy names', () => {
  it.each([
    [['hub/debian:12'], ['hub/*']],
    [['hub/library/debian@sha256:'.concat('a'.repeat(64))], ['other/*', 'hub/library/debian']],
    [
      ['hub/debian:12', 'platform/base:1'],
      ['hub/*', 'platform/base'],
    ],
    [[], []],
  ])('when %j is named by %j', (names, patterns) => {
    expect(findUnnamedBase(names, patterns)).toBeUndefined()
  })

  it.each([
    ['another repository', ['hub/debian:12', 'library/debian:12'], ['hub/*'], 'library/debian:12'],
    ['one with a longer name', ['hub/debian-own:12'], ['hub/debian'], 'hub/debian-own:12'],
    ['no repository that is named', ['hub/debian:12'], [], 'hub/debian:12'],
    ['a tag without a repository', ['12'], ['hub/*'], '12'],
    ['what names nothing', ['hub/'], ['hub/*'], 'hub/'],
  ])('and not in %s', (_, names, patterns, other) => {
    expect(findUnnamedBase(names, patterns)).toBe(other)
  })
})
