/** What a commit can do to the files that a run writes and reads: links in the checkout, through act. */
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeFindings } from '../sandbox/harbor/findings.ts'
import { FORMS, type Form, useOf, workflowOf } from '../support/act.ts'
import { report } from '../support/builders.ts'
import { createWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

const connection = () => ({
  'harbor-url': world.harbor.url,
  'robot-name': world.robot.name,
  'robot-token': '${{ secrets.HARBOR_TOKEN }}',
})

/** A job in a checkout that the commands made: act has no checkout of its own on the host. */
const runIn = (commands: readonly string[], steps: readonly unknown[]) =>
  world.act.run({
    workflow: workflowOf([{ run: commands.join('\n') }, ...steps]),
    secrets: { HARBOR_TOKEN: world.robot.secret },
  })

describe.each(Object.keys(FORMS) as Form[])('%s', (form) => {
  const push = (inputs: Readonly<Record<string, string>>) => ({
    id: 'it',
    uses: FORMS[form],
    with: { ...connection(), image: world.single.path, tags: 'v1', ...inputs },
  })

  it('writes over nothing that a link in the checkout leads to, and pushes nothing', async () => {
    const home = await mkdtemp(join(world.directory, 'home-'))
    await writeFile(join(home, '.bashrc'), 'mine')
    await mkdir(join(home, 'bin'))
    const repository = world.repository()
    const result = await runIn(
      [`ln -s ${home}/.bashrc report.json`, `ln -s ${home}/bin out`, `ln -s ${home} new`],
      [
        push({
          repository,
          'report-file': 'report.json',
          'sarif-file': 'out/findings.sarif',
          'sbom-file': '${{ github.workspace }}/new/deep/sbom.spdx.json',
        }),
      ],
    )
    expect(result.exitCode).toBe(1)
    const messages = result.annotations.map(({ message }) => message).join('\n')
    expect(messages).toContain('report-file: "report.json" cannot be written: it is a symbolic link')
    expect(messages).toContain('sarif-file: "out/findings.sarif" cannot be written: a link in its path')
    expect(messages).toMatch(
      /sbom-file: ".*\/new\/deep\/sbom\.spdx\.json" cannot be written: a link in its path/,
    )
    expect(await readFile(join(home, '.bashrc'), 'utf8')).toBe('mine')
    expect((await readdir(home, { recursive: true })).toSorted()).toEqual(['.bashrc', 'bin'])
    expect(world.harbor.tag(repository, 'v1')).toBeUndefined()
  })

  it('writes files of the checkout whole, over what was there, and leaves nothing beside them', async () => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [{ outcome: 'success', findings: makeFindings({ low: 1 }) }])
    const kept = await mkdtemp(join(world.directory, 'kept-'))
    const result = await runIn(
      ['echo old > findings.sarif'],
      [
        push({ repository, 'report-file': 'out/report.json', 'sarif-file': 'findings.sarif' }),
        // The checkout of a job on the host is gone when the job has ended.
        { run: `rm -rf .git .github && cp -a . ${kept}` },
      ],
    )
    expect(result.exitCode, result.log).toBe(0)
    expect(result.outputs['report-file']).toBe('out/report.json')
    expect(JSON.parse(await readFile(join(kept, 'out/report.json'), 'utf8'))).toMatchObject({ total: 1 })
    expect(JSON.parse(await readFile(join(kept, 'findings.sarif'), 'utf8'))).toHaveProperty('runs')
    expect((await readdir(kept, { recursive: true })).toSorted()).toEqual([
      'findings.sarif',
      'out',
      'out/report.json',
    ])
  })
})

describe('reports in the checkout', () => {
  it.each([
    ['a link to a file of the runner', (home: string) => `ln -s ${home}/secret reports/b.json`],
    ['a link to a report beside it', () => 'ln -s a.json reports/b.json'],
    ['a pipe', () => 'mkfifo reports/b.json'],
  ])('are not read over %s, and its content is shown nowhere', async (_, plant) => {
    const home = await mkdtemp(join(world.directory, 'home-'))
    await writeFile(join(home, 'secret'), '"AKIAQUITESECRET of the runner"')
    await writeFile(join(home, 'a.json'), JSON.stringify(report()))
    const step = (action: string, inputs: Readonly<Record<string, string>>) => ({
      uses: useOf(`actions/${action}`),
      if: 'always()',
      with: inputs,
    })
    const promotion = { ...connection(), repository: 'library/x', tags: 'v1' }
    const result = await runIn(
      ['mkdir reports', `cp ${home}/a.json reports`, plant(home)],
      [
        step('report', { 'report-file': 'reports', comment: 'off' }),
        step('report', { 'report-file': 'reports/b.json', comment: 'off' }),
        { id: 'it', ...step('promote', { ...promotion, 'report-file': 'reports/b.json' }) },
      ],
    )
    expect(result.exitCode).toBe(1)
    const errors = result.annotations.filter(({ level }) => level === 'error').map(({ message }) => message)
    expect(errors).toHaveLength(3)
    for (const error of errors)
      expect(error).toMatch(
        /reports\/b\.json.*(it is a symbolic link|a link in its path leads out|it is not a regular file)/,
      )
    expect(result.log).not.toContain('AKIAQUITESECRET')
  })
})
