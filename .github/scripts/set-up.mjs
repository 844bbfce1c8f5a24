// Runs on whatever Node started npm: brings the dependencies, among them the Node 24 that everything else runs on.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { isInstalled, markInstalled } from './installed.mjs'
import { canHaveNode, linkNode, NODE } from './link-node.mjs'

export const root = join(import.meta.dirname, '..', '..')

/** Installs the dependencies unless they are the ones that package-lock.json names. */
export function setUp() {
  if (existsSync(NODE) && isInstalled()) return
  // Before an install that would be of no use.
  if (!canHaveNode()) refuse()
  console.log('Installing the dependencies (npm ci), a minute or two')
  // One string and a shell: npm is a .cmd on Windows, and the arguments are our own.
  const result = spawnSync('npm ci --no-audit --no-fund', { cwd: root, stdio: 'inherit', shell: true })
  if (result.status !== 0) process.exit(result.status ?? 1)
  // npm leaves that out when install scripts are switched off (ignore-scripts).
  if (!existsSync(NODE) && !linkNode()) refuse()
  markInstalled()
}

function refuse() {
  console.error(
    `There is no package with Node 24 for ${process.platform} ${process.arch}; run this with Node 24`,
  )
  process.exit(1)
}

/** Runs a script of ours on Node 24, with the tools of node_modules on PATH. Returns its exit code. */
export function runOnNode24(script, args = []) {
  const bin = join(root, 'node_modules', '.bin')
  const result = spawnSync(NODE, [join(root, script), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` },
  })
  return result.status ?? 1
}
