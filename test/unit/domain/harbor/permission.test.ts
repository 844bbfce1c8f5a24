import { describe, expect, it } from 'vitest'
import {
  formatPermission,
  renderMissingPermissions,
  requiredPermissions,
} from '../../../../src/domain/harbor/permission.ts'
import { REPOSITORY } from '../../../support/builders.ts'

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

  it('of a re-check that signs are those of a scan and of a push, each with what it is for here', () => {
    const rights = requiredPermissions({ scan: 'always', pushes: false, attests: true })
    expect(rights.map(formatPermission)).toEqual([
      'repository: push',
      'repository: pull',
      'artifact: read',
      'artifact-addition: read',
      'scan: create',
    ])
    expect(rights[0]?.purpose).toBe('put a signed verdict beside the image')
    expect(requiredPermissions({ scan: 'always', attests: true })[0]?.purpose).toBe('upload the image')
  })

  it('of a run that labels are those of a scan and of labels', () => {
    const rights = requiredPermissions({ scan: 'auto', pushes: false, labels: true }).map(formatPermission)
    expect(rights.slice(3)).toEqual([
      'artifact-label: create',
      'artifact-label: delete',
      'label: list',
      'label: create',
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

  it('of a robot of another project cannot be fixed there', () => {
    expect(render('robot$other+ci')).toContain('belongs to another project; use a robot of "library"')
  })

  it('may all be missing because the project is', () => {
    expect(render('robot$library+ci', false)).toContain('the same when there is no project "library"')
  })
})
