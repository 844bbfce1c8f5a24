/** What later steps of the job find of the robot's secret once push-and-scan has ended: nothing. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FORMS, type Form, workflowOf } from '../support/act.ts'
import { toolVersion } from '../support/tools.ts'
import { createWorld, secretForms, type World } from './world.ts'

const EVERY_FORM = Object.keys(FORMS) as Form[]

let world: World
beforeAll(async () => {
  world = await createWorld()
})
afterAll(async () => {
  await world.close()
})

/**
 * Looks for the secret as code of a later step could: in files, in its own environment, and in the arguments and the
 * environment of what else is running. The steps of the job are the runner's children, and so is this one, so the
 * processes looked at are those below the runner.
 */
const SEARCH = `
const { readdirSync, readFileSync } = require('node:fs')
const { join } = require('node:path')
const needles = JSON.parse(readFileSync(process.argv[2], 'utf8')).map((text) => Buffer.from(text, 'hex').toString())
const found = []
const look = (place, text) => {
  if (needles.some((needle) => text.includes(needle))) found.push(place)
}
const read = (path) => {
  try { return readFileSync(path, 'latin1') } catch { return '' }
}
const walk = (directory) => {
  let entries = []
  try { entries = readdirSync(directory, { withFileTypes: true }) } catch {}
  for (const entry of entries) {
    const path = join(directory, entry.name)
    if (entry.isDirectory()) walk(path)
    else if (entry.isFile()) look(path, read(path))
  }
}
for (const name of ['RUNNER_TEMP', 'HOME', 'RUNNER_TOOL_CACHE', 'GITHUB_WORKSPACE']) walk(process.env[name] ?? '/nowhere')
for (const name of ['GITHUB_ENV', 'GITHUB_STATE', 'GITHUB_OUTPUT', 'GITHUB_PATH']) look(name, read(process.env[name] ?? ''))
look('the environment', JSON.stringify(process.env))
const parentOf = (pid) => /^PPid:\\s+(\\d+)$/m.exec(read('/proc/' + pid + '/status'))?.[1] ?? '0'
// The runner itself has the secrets, so only what it started is looked at.
const runner = process.env.RUNNER_PID
for (const pid of readdirSync('/proc').filter((name) => /^\\d+$/.test(name))) {
  let above = parentOf(pid)
  while (above !== '0' && above !== '1' && above !== runner) above = parentOf(above)
  if (above !== runner && parentOf(pid) !== '1') continue
  look('arguments of ' + pid, read('/proc/' + pid + '/cmdline'))
  look('environment of ' + pid, read('/proc/' + pid + '/environ'))
}
console.log('searched: ' + JSON.stringify(found))
`

/** Runs push-and-scan and then the search, as a step that runs whatever happened. */
async function search(form: Form, inputs: Readonly<Record<string, string>>, path: readonly string[] = []) {
  const place = join(world.directory, `search-${Math.random()}`)
  mkdirSync(place)
  writeFileSync(join(place, 'search.cjs'), SEARCH)
  const needles = secretForms(world.robot).map((text) => Buffer.from(text).toString('hex'))
  writeFileSync(join(place, 'needles.json'), JSON.stringify(needles))
  const all = {
    'harbor-url': world.harbor.url,
    'robot-name': world.robot.name,
    'robot-token': '${{ secrets.HARBOR_TOKEN }}',
    image: world.single.path,
    tags: 'v1',
    'crane-version': toolVersion('crane'),
    ...inputs,
  }
  const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''))
  const result = await world.act.run({
    workflow: workflowOf([
      { id: 'it', uses: FORMS[form], with: given },
      {
        if: 'always()',
        run: `RUNNER_PID=$PPID exec node '${join(place, 'search.cjs')}' '${join(place, 'needles.json')}'`,
      },
    ]),
    secrets: { HARBOR_TOKEN: world.robot.secret },
    path,
  })
  return { result, found: /searched: (.*)/.exec(result.log)?.[1] }
}

describe.each(EVERY_FORM)('%s: a later step of the job', (form) => {
  it('finds no secret after one image', async () => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [{ outcome: 'success', findings: [] }])
    const { result, found } = await search(form, { repository })
    expect(result.exitCode, result.log).toBe(0)
    expect(found, result.log).toBe('[]')
  })

  it('finds no secret after several images', async () => {
    const repository = world.repository()
    world.harbor.scriptScan(repository, [{ outcome: 'success', findings: [] }])
    const images = `${world.single.path} => ${repository}:v1`
    const { result, found } = await search(form, { images, image: '', tags: '' })
    expect(result.exitCode, result.log).toBe(0)
    expect(found, result.log).toBe('[]')
  })

  it('finds no secret after a push that failed', async () => {
    const programs = join(world.directory, `failing-${form}`)
    mkdirSync(programs)
    const script = `#!/bin/sh\ncase "$1" in version) echo ${toolVersion('crane')};; *) echo 'Error: DENIED: no' >&2; exit 1;; esac\n`
    writeFileSync(join(programs, 'crane'), script, { mode: 0o755 })
    const { result, found } = await search(form, { repository: world.repository() }, [programs])
    expect(result.exitCode).not.toBe(0)
    expect(found, result.log).toBe('[]')
  })
})
