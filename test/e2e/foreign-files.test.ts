/** Files of the checkout that decide over a verdict, put there by a commit: what they are is refused, and never shown. */
import { mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeFindings } from '../sandbox/harbor/findings.ts'
import { FORMS, type Form, workflowOf } from '../support/act.ts'
import { createWorld, type World } from './world.ts'

const SECRET = 'AKIAQUITESECRET'

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

describe.each(Object.keys(FORMS) as Form[])('%s', (form) => {
  const push = (inputs: Readonly<Record<string, string>>) => ({
    id: 'it',
    uses: FORMS[form],
    with: {
      'harbor-url': world.harbor.url,
      'robot-name': world.robot.name,
      'robot-token': '${{ secrets.HARBOR_TOKEN }}',
      image: world.single.path,
      tags: 'v1',
      ...inputs,
    },
  })

  it('shows nothing of a file that is given as a file of exceptions, and pushes nothing', async () => {
    const home = await mkdtemp(join(world.directory, 'home-'))
    await writeFile(join(home, 'key'), `-----BEGIN OPENSSH PRIVATE KEY-----\n${SECRET}\n`)
    const repository = world.repository()
    const files = {
      'link.yaml': `ln -s ${home}/key link.yaml`,
      'environment.yaml': 'ln -s /proc/self/environ environment.yaml',
      'zero.yaml': 'ln -s /dev/zero zero.yaml',
      'pipe.yaml': 'mkfifo pipe.yaml',
      'scalar.yaml': `cp ${home}/key scalar.yaml`,
      'frame.yaml': `echo '[default] ${SECRET}: [' > frame.yaml`,
      'vex.json': `echo '{"a": ${SECRET}}' > vex.json`,
      '.trivyignore': `echo 'CVE-2019-8457#${SECRET}' > .trivyignore`,
    }
    const result = await world.act.run({
      workflow: workflowOf([
        { run: Object.values(files).join('\n') },
        push({ repository, 'ignore-file': Object.keys(files).join('\n') }),
      ]),
      secrets: { HARBOR_TOKEN: world.robot.secret },
      env: { OF_THE_MACHINE: `x${SECRET}` },
    })
    expect(result.exitCode).toBe(1)
    const messages = result.annotations.map(({ message }) => message).join('\n')
    for (const name of Object.keys(files)) {
      expect(messages).toContain(`ignore-file: "${name}" could not be read: `)
    }
    expect(messages).toContain('".trivyignore" could not be read: line 1: expected the id of a vulnerability')
    // The step that made the files is shown with its commands by act itself.
    const own = result.log.split('\n').filter((line) => !line.includes('echo '))
    expect(own.join('\n')).not.toContain(SECRET)
    expect(world.harbor.tag(repository, 'v1')).toBeUndefined()
  })

  it('names the exceptions that match nothing, in the log and in the summary', async () => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [{ outcome: 'success', findings: makeFindings({ low: 1 }) }])
    const result = await world.act.run({
      workflow: workflowOf([
        { run: "printf '%s\\n' '# not in this image' CVE-2019-8457 > .trivyignore" },
        push({ repository, 'ignore-file': '.trivyignore' }),
      ]),
      secrets: { HARBOR_TOKEN: world.robot.secret },
    })
    expect(result.exitCode, result.log).toBe(0)
    expect(result.log).toContain(
      '1 exception does nothing: CVE-2019-8457 (.trivyignore line 2) matched no finding of this image',
    )
    expect(result.summaries.join('\n')).toMatch(/1 exception does nothing\\: /)
  })
})
