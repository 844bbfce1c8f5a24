import { expect, it } from 'vitest'
import { UserError } from '../../../../src/domain/errors.ts'
import { requireRescanPermissions } from '../../../../src/usecases/promotion/require-rescan-permissions.ts'
import { REPOSITORY } from '../../../support/builders.ts'
import { FakeHarbor } from '../../../support/fakes.ts'

const check = (harbor: FakeHarbor, readsLayers = false) =>
  requireRescanPermissions({ robotName: 'robot$promoter', repository: REPOSITORY, readsLayers }, harbor)

it('asks for what a fresh scan needs, and for no right to push', async () => {
  const harbor = new FakeHarbor()
  await check(harbor)
  expect(harbor.calls).toEqual([
    'isPermitted artifact: read',
    'isPermitted artifact-addition: read',
    'isPermitted scan: create',
  ])
})

it('asks for the right to pull when operating systems are looked for', async () => {
  const harbor = new FakeHarbor()
  await check(harbor, true)
  expect(harbor.calls).toContain('fetchRegistryActions ')
  harbor.registryActions = []
  await expect(check(harbor, true)).rejects.toThrow('repository: pull (to find out which operating system')
})

it('names all that is missing in one error', async () => {
  const harbor = new FakeHarbor()
  harbor.permissions.set('scan: create', false)
  harbor.permissions.set('artifact-addition: read', false)
  const error = await check(harbor).catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(UserError)
  expect((error as Error).message.split('\n').filter((line) => line.startsWith('  - '))).toEqual([
    '  - artifact-addition: read (to read the vulnerability report)',
    '  - scan: create (to scan the image again, because its report is older than max-age)',
  ])
  expect((error as Error).message).toMatch(/on project "library".*\nNothing was done\.$/s)
})
