import { describe, expect, it } from 'vitest'
import { artifactLink, registryHost } from '../../../src/domain/harbor/connection.ts'
import {
  formatPermission,
  renderMissingPermissions,
  requiredPermissions,
} from '../../../src/domain/harbor/permission.ts'
import {
  formatHarborRepository,
  parseHarborRepository,
  repositoryApiPath,
} from '../../../src/domain/harbor/repository.ts'
import { digestOf, REPOSITORY } from '../../support/builders.ts'

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
    ['too long', `library/${'a'.repeat(255)}`, 'longer than 255'],
  ])('is refused with %s', (_, text, expected) => {
    expect(() => parseHarborRepository(text)).toThrow(expected)
  })
})

describe('the registry host', () => {
  it.each([
    ['https://harbor.example.com', 'harbor.example.com'],
    ['https://harbor.example.com:8443', 'harbor.example.com:8443'],
    ['http://harbor', 'harbor:80'],
    ['https://harbor', 'harbor:443'],
    ['http://harbor:8080', 'harbor:8080'],
    ['http://localhost', 'localhost'],
    ['http://10.0.0.200', '10.0.0.200'],
    ['http://[::1]', '[::1]'],
    ['http://[::1]:8080', '[::1]:8080'],
  ])('of %s is %s, which no tool takes for Docker Hub', (url, host) => {
    expect(registryHost(new URL(url))).toBe(host)
  })
})

it("links to the artifact's page by the number of the project", () => {
  const link = artifactLink('https://h.example', { project: 2, name: 'team/app', digest: digestOf('a') })
  expect(link).toBe(
    `https://h.example/harbor/projects/2/repositories/team%2Fapp/artifacts-tab/artifacts/${digestOf('a')}`,
  )
})

describe('permissions', () => {
  it('of a run that only copies are those of a push', () => {
    expect(requiredPermissions({ scan: 'never' }).map(formatPermission)).toEqual([
      'repository: push',
      'repository: pull',
    ])
  })

  it.each(['auto', 'always'] as const)('of a run with scan %s are those of push and scan', (scan) => {
    expect(requiredPermissions({ scan }).map(formatPermission)).toEqual([
      'repository: push',
      'repository: pull',
      'artifact: read',
      'artifact-addition: read',
      'scan: create',
    ])
  })

  const missing = requiredPermissions({ scan: 'auto' }).slice(2, 4)
  const render = (robotName: string, isProjectKnown = true): string =>
    renderMissingPermissions({ robotName, repository: REPOSITORY, missing, isProjectKnown })

  it('that are missing are named all together, with the settings that add them', () => {
    expect(render('robot$library+ci')).toBe(
      [
        'Harbor accepts robot$library+ci, but it lacks permissions on project "library" that this run needs:',
        '  - artifact: read (to follow the scan)',
        '  - artifact-addition: read (to read the vulnerability report)',
        'Add them in Harbor: Projects, library, Robot Accounts, robot$library+ci, Edit, or through the API (PUT /api/v2.0/robots/{id}) by adding to permissions[].access of namespace "library":',
        '  [{"resource":"artifact","action":"read"},{"resource":"artifact-addition","action":"read"}]',
      ].join('\n'),
    )
  })

  it('of a system robot are set in the administration', () => {
    expect(render('robot$ci')).toContain('Administration, Robot Accounts, robot$ci, Edit')
  })

  it('of a robot of another project cannot be mended there', () => {
    expect(render('robot$other+ci')).toContain('belongs to another project; use a robot of "library"')
  })

  it('may all be missing because the project is', () => {
    expect(render('robot$library+ci', false)).toContain('the same when there is no project "library"')
  })
})
