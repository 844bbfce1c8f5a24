/**
 * A run of the built actions without a Harbor, on every system that a runner has. The steps of a job call, one after the
 * other: `start` (a sandbox in the background, with a robot and an image), the actions, `compare` and `stop`.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, mkdtempSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeImage } from '../../test/images/index.ts'
import { makeFindings } from '../../test/sandbox/harbor/findings.ts'
import { startHarbor } from '../../test/sandbox/harbor/index.ts'

const PROJECT = 'library'
const TEMPORARY = process.env['RUNNER_TEMP'] ?? tmpdir()
const PID_FILE = join(TEMPORARY, 'harbor-sandbox.pid')
const LOG_FILE = join(TEMPORARY, 'harbor-sandbox.log')

const COMMANDS: Readonly<Record<string, () => void | Promise<void>>> = { start, serve, compare, stop }

/** Ends when the sandbox answers; it goes on in a process of its own. */
async function start(): Promise<void> {
  const log = openSync(LOG_FILE, 'w')
  const child = spawn(process.execPath, [import.meta.filename, 'serve'], {
    detached: true,
    // What it says first is for this process alone: the robot's secret is in it, and is masked before it goes anywhere.
    stdio: ['ignore', log, log, 'ipc'],
    windowsHide: true,
  })
  const exit = once(child, 'exit').then(() => {
    throw new Error(`the sandbox ended before it answered:\n${readFileSync(LOG_FILE, 'utf8')}`)
  })
  const [outputs] = (await Promise.race([once(child, 'message'), exit])) as [Readonly<Record<string, string>>]
  console.log(`::add-mask::${outputs['robot-token']}`)
  writeFileSync(PID_FILE, String(child.pid))
  const file = process.env['GITHUB_OUTPUT'] ?? ''
  for (const [name, value] of Object.entries(outputs)) appendFileSync(file, `${name}=${value}\n`)
  console.log(`The sandbox answers at ${outputs['url']}`)
  process.exit(0)
}

/** The sandbox itself. */
async function serve(): Promise<void> {
  const cranePath = process.env['CRANE'] ?? ''
  const harbor = await startHarbor({ cranePath: cranePath === '' ? 'crane' : cranePath })
  harbor.addProject({ name: PROJECT, autoScan: true })
  const robot = harbor.addRobot({ project: PROJECT, name: 'smoke', access: 'full' })
  harbor.scriptScan(`${PROJECT}/passes`, [{ outcome: 'success', findings: makeFindings({ medium: 2 }) }])
  harbor.scriptScan(`${PROJECT}/fails`, [{ outcome: 'success', findings: makeFindings({ critical: 1 }) }])
  const directory = mkdtempSync(join(TEMPORARY, 'harbor-smoke-'))
  await makeImage({ directory, platforms: ['linux/amd64'] })
  const outputs = {
    url: harbor.url,
    'robot-name': robot.name,
    'robot-token': robot.secret,
    image: `oci:${directory}`,
  }
  process.send?.(outputs)
  process.disconnect()
  process.once('SIGTERM', () => {
    void harbor.close().then(() => process.exit(0))
  })
}

/** PASSES and FAILS: the outcome of the step, and its output `verdict`. */
function compare(): void {
  const { PASSES, FAILS } = process.env
  console.log(`The image that passes: ${PASSES}. The one with a critical finding: ${FAILS}.`)
  if (PASSES !== 'success passed' || FAILS !== 'failure failed') {
    console.error('Expected: success passed, failure failed')
    process.exitCode = 1
  }
}

function stop(): void {
  process.kill(Number(readFileSync(PID_FILE, 'utf8')))
}

const command = COMMANDS[process.argv[2] ?? '']
if (command === undefined) throw new Error(`one of: ${Object.keys(COMMANDS).join(', ')}`)
await command()
