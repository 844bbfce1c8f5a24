import { describe, expect, it } from 'vitest'
import {
  formatHarborRepository,
  parseHarborRepository,
  repositoryApiPath,
} from '../../../../src/domain/harbor/repository.ts'
import { digestOf } from '../../../support/builders.ts'

describe('a repository', () => {
  it.each([
    ['library/myapp', { project: 'library', name: 'myapp' }, '/api/v2.0/projects/library/repositories/myapp'],
    [
      'library/team/app',
      { project: 'library', name: 'team/app' },
      '/api/v2.0/projects/library/repositories/team%252Fapp',
    ],
    [
      'a.b/c/d/e_f',
      { project: 'a.b', name: 'c/d/e_f' },
      '/api/v2.0/projects/a.b/repositories/c%252Fd%252Fe_f',
    ],
  ])('%s is addressed with its name encoded twice', (text, repository, path) => {
    expect(parseHarborRepository(text)).toEqual(repository)
    expect(formatHarborRepository(repository)).toBe(text)
    expect(repositoryApiPath(repository)).toBe(path)
  })

  it.each([
    ['no project', 'myapp', 'has no project'],
    ['upper case', 'Library/app', 'upper-case'],
    ['a tag', 'library/app:1', 'names a tag or a digest'],
    ['a digest', `library/app@${digestOf('a')}`, 'names a tag or a digest'],
    ['a slash at the end', 'library/app/', 'is not a repository'],
    ['a slash at the beginning', '/library/app', 'is not a repository'],
    ['a path out of it', 'library/../admin', 'is not a repository'],
    ['an escape', 'library/a%2fb', 'is not a repository'],
    [
      'a host and its port',
      '127.0.0.1:5000/staging/myapp',
      'begins with a host. Leave out the host, which is in "harbor-url": staging/myapp',
    ],
    [
      'a scheme',
      'https://harbor.example.com/staging/myapp',
      'begins with a host. Leave out the host, which is in "harbor-url": staging/myapp',
    ],
    [
      'a host and no project',
      'harbor.example.com:8443/myapp',
      /begins with a host\. Leave out the host, which is in "harbor-url"$/,
    ],
    ['too long', `library/${'a'.repeat(255)}`, 'longer than 255'],
  ])('is refused with %s', (_, text, expected) => {
    expect(() => parseHarborRepository(text)).toThrow(expected)
  })
})
