import { describe, expect, it } from 'vitest'
import { HarborError, UserError } from '../../../../src/domain/errors.ts'
import type { ScanMode } from '../../../../src/domain/scan/scan-mode.ts'
import { login } from '../../../../src/usecases/login/login.ts'
import { connection, REPOSITORY } from '../../../support/builders.ts'
import { FakeHarbor, RecordingLog } from '../../../support/fakes.ts'

async function run(
  harbor: FakeHarbor,
  options: {
    readonly scan?: ScanMode
    readonly deletes?: boolean
    readonly connection?: ReturnType<typeof connection>
  } = {},
): Promise<string[]> {
  const log = new RecordingLog()
  await login(
    {
      connection: options.connection ?? connection(),
      repositories: [REPOSITORY],
      plan: { scan: options.scan ?? 'auto', deletes: options.deletes === true },
    },
    { harbor, log },
  )
  return log.lines
}

describe('login', () => {
  it('asks for a proof of the robot before anything else', async () => {
    const harbor = new FakeHarbor()
    expect(await run(harbor)).toEqual([
      'Harbor at harbor.example.com accepts robot$library+ci; its permissions on library suffice',
    ])
    expect(harbor.calls).toEqual([
      'authenticate ',
      'isReadOnly ',
      'isProject library',
      'isProxyCache library',
      'fetchRegistryActions ',
      'isPermitted artifact: read',
      'isPermitted artifact-addition: read',
      'isPermitted scan: create',
    ])
  })

  it('asks for no right to scan when nothing will be scanned', async () => {
    const harbor = new FakeHarbor()
    await run(harbor, { scan: 'never' })
    expect(harbor.called('isPermitted')).toEqual([])
  })

  it('asks for the right to delete when a failed image is to be deleted, and names it', async () => {
    const harbor = new FakeHarbor()
    harbor.permissions.set('artifact: delete', false)
    await expect(run(harbor, { deletes: true })).rejects.toThrow(
      'artifact: delete (to delete a failed image, as on-failure asks)',
    )
  })

  it('ends at a refused robot', async () => {
    const harbor = new FakeHarbor()
    harbor.loginError = new HarborError('refused', { status: 401 })
    await expect(run(harbor)).rejects.toThrow('refused')
    expect(harbor.calls).toHaveLength(1)
  })

  it('ends at a Harbor in read-only mode, before anything is asked about rights', async () => {
    const harbor = new FakeHarbor()
    harbor.readOnly = true
    await expect(run(harbor)).rejects.toThrow(
      /^Harbor at harbor\.example\.com is in read-only mode .* an administrator can end it .*Nothing has been pushed\.$/,
    )
    expect(harbor.calls).toEqual(['authenticate ', 'isReadOnly '])
  })

  it.each([{ attests: true }, { labels: true }])(
    'ends at a Harbor in read-only mode also where nothing is pushed but %j',
    async (writes) => {
      const harbor = new FakeHarbor()
      harbor.readOnly = true
      const plan = { scan: 'auto' as const, pushes: false, ...writes }
      const input = { connection: connection(), repositories: [REPOSITORY], plan }
      await expect(login(input, { harbor, log: new RecordingLog() })).rejects.toThrow(
        'Nothing has been scanned.',
      )
    },
  )

  it('only warns of read-only mode when nothing will be pushed', async () => {
    const harbor = new FakeHarbor()
    harbor.readOnly = true
    const log = new RecordingLog()
    const plan = { scan: 'auto' as const, pushes: false }
    await login({ connection: connection(), repositories: [REPOSITORY], plan }, { harbor, log })
    expect(log.lines[0]).toMatch(/^warning: Harbor at \S+ is in read-only mode/)
  })

  it('ends at a project that is a proxy cache', async () => {
    const harbor = new FakeHarbor()
    harbor.proxyCache = true
    await expect(run(harbor)).rejects.toThrow(
      /^The project "library" of Harbor at \S+ is a proxy cache of another registry/,
    )
  })

  it('tries the path of a repository with a slash, and of no other', async () => {
    const harbor = new FakeHarbor()
    harbor.reachError = new HarborError('refused %25')
    await run(harbor)
    const nested = { project: 'library', name: 'team/app' }
    const work = login(
      { connection: connection(), repositories: [REPOSITORY, nested], plan: { scan: 'never' } },
      { harbor, log: new RecordingLog() },
    )
    await expect(work).rejects.toThrow('refused %25')
    expect(harbor.called('requireReachable')).toEqual(['requireReachable team/app'])
  })

  it('says that the project is missing', async () => {
    const harbor = new FakeHarbor()
    harbor.project = false
    await expect(run(harbor)).rejects.toThrow(
      'has no project "library". Create it, or correct "repository" or "images" (the part before the first slash is the project; the host is left out).\nNothing has been pushed.',
    )
  })

  it('asks once for every project, and reports what is wrong with all of them in one error', async () => {
    const harbor = new FakeHarbor()
    harbor.permissions.set('scan: create', false)
    const repositories = [
      REPOSITORY,
      { project: 'library', name: 'other' },
      { project: 'tools', name: 'app' },
    ]
    const plan = { scan: 'auto' as const }
    const error = await login(
      { connection: connection(), repositories, plan },
      { harbor, log: new RecordingLog() },
    ).catch((caught: unknown) => String(caught))
    expect(harbor.called('authenticate')).toHaveLength(1)
    expect(harbor.called('isProject')).toEqual(['isProject library', 'isProject tools'])
    expect(error).toMatch(/on project "library"[\s\S]*on project "tools"[\s\S]*\nNothing has been pushed\.$/)
  })

  it('names everything that the push-only robot of the usual recipe lacks, in one error', async () => {
    const harbor = new FakeHarbor()
    for (const name of ['artifact: read', 'artifact-addition: read', 'scan: create'])
      harbor.permissions.set(name, false)
    const error = await run(harbor).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(UserError)
    expect(String(error)).toMatch(/artifact: read .*\n.*artifact-addition: read .*\n.*scan: create /)
    expect(String(error)).not.toContain('repository: push')
  })

  it('gives one clear error when a robot may do nothing at all and Harbor keeps quiet about the project', async () => {
    const harbor = new FakeHarbor()
    harbor.project = undefined
    harbor.registryActions = []
    for (const name of ['artifact: read', 'artifact-addition: read', 'scan: create'])
      harbor.permissions.set(name, false)
    const error = await run(harbor).catch((caught: unknown) => String(caught))
    expect(error).toMatch(/repository: push[\s\S]*repository: pull[\s\S]*scan: create/)
    expect(error).toContain('the same when there is no project "library": is "repository" right?')
  })

  it('names a missing pull', async () => {
    const harbor = new FakeHarbor()
    harbor.registryActions = ['push']
    await expect(run(harbor, { scan: 'never' })).rejects.toThrow('repository: pull')
  })

  it('continues where Harbor does not say', async () => {
    const harbor = new FakeHarbor()
    harbor.project = undefined
    harbor.registryActions = undefined
    harbor.permissions.set('scan: create', undefined)
    await expect(run(harbor)).resolves.toHaveLength(1)
  })

  it.each([
    ['plain HTTP', { isPlainHttp: true }, /over plain HTTP.*unencrypted/],
    ['an unchecked certificate', { tlsVerify: false }, /is not checked \(tls-verify: false\)/],
  ])('warns once of %s', async (_, change, expected) => {
    const lines = await run(new FakeHarbor(), { connection: connection(change) })
    expect(lines.filter((line) => line.startsWith('warning'))).toEqual([expect.stringMatching(expected)])
  })
})
