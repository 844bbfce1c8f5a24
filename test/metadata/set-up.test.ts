/** The scripts of package.json install the dependencies by themselves, and only when they are not there. */
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ROOT } from './manifests.ts'

const SCRIPTS = join('.github', 'scripts')
const NODE_PACKAGE = `node-linux-${process.arch}`
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>
}

let clone: string
/** Commands that replace those on PATH. */
let bin: string
beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'harbor-actions-set-up-'))
  bin = join(clone, 'bin')
  mkdirSync(bin)
  mkdirSync(join(clone, SCRIPTS), { recursive: true })
  for (const name of ['installed.mjs', 'link-node.mjs', 'set-up.mjs']) {
    copyFileSync(join(ROOT, SCRIPTS, name), join(clone, SCRIPTS, name))
  }
  writeFileSync(
    join(clone, SCRIPTS, 'demo.mjs'),
    "import { setUp } from './set-up.mjs'\nsetUp()\nconsole.log('ready')\n",
  )
  // The package that brings Node, as a folder: nothing is fetched.
  mkdirSync(join(clone, NODE_PACKAGE, 'bin'), { recursive: true })
  symlinkSync(process.execPath, join(clone, NODE_PACKAGE, 'bin', 'node'))
  write(join(NODE_PACKAGE, 'package.json'), { name: NODE_PACKAGE, version: '1.0.0' })
  const dependencies = { [NODE_PACKAGE]: `file:${NODE_PACKAGE}` }
  const root = { name: 'clone', version: '1.0.0', dependencies }
  write('package.json', { ...root, private: true, scripts: { postinstall: scripts['postinstall'] } })
  write('package-lock.json', {
    ...root,
    dependencies: undefined,
    lockfileVersion: 3,
    packages: {
      '': { ...root, hasInstallScript: true },
      [NODE_PACKAGE]: { version: '1.0.0' },
      [`node_modules/${NODE_PACKAGE}`]: { resolved: NODE_PACKAGE, link: true },
    },
  })
})
afterEach(() => rmSync(clone, { recursive: true, force: true }))

function write(path: string, content: object): void {
  writeFileSync(join(clone, path), `${JSON.stringify(content, null, 2)}\n`)
}

function run(command: string, args: readonly string[]): string {
  // Not the settings of the npm that may have started the tests.
  const inherited = Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name))
  const env = {
    ...Object.fromEntries(inherited),
    PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
    npm_config_offline: 'true',
    npm_config_cache: join(clone, 'cache'),
  }
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: clone, encoding: 'utf8', env })
  expect(status, `${stdout}${stderr}`).toBe(0)
  return stdout
}

const startDemo = (): string => run(process.execPath, [join(SCRIPTS, 'demo.mjs')])

/** Has every later call of npm written down, and carried out. */
function watchNpm(): () => string[] {
  const npm = run('sh', ['-c', 'command -v npm']).trim()
  const calls = join(clone, 'calls')
  writeFileSync(join(bin, 'npm'), `#!/bin/sh\necho "npm $*" >>"${calls}"\nexec "${npm}" "$@"\n`)
  chmodSync(join(bin, 'npm'), 0o755)
  return () => (existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n') : [])
}

const INSTALL = 'npm ci --no-audit --no-fund'
const SENTENCE = 'Installing the dependencies (npm ci), a minute or two\n'

it('a fresh clone is installed once, and says so', () => {
  const callsOf = watchNpm()
  expect(startDemo().startsWith(SENTENCE)).toBe(true)
  expect(startDemo()).toBe('ready\n')
  expect(callsOf()).toEqual([INSTALL])
})

it('after npm ci of the user nothing is installed, until package-lock.json is another', () => {
  run('npm', ['ci'])
  const callsOf = watchNpm()
  expect(startDemo()).toBe('ready\n')
  expect(callsOf()).toEqual([])
  const lock = join(clone, 'package-lock.json')
  writeFileSync(lock, `${readFileSync(lock, 'utf8')}\n`)
  expect(startDemo().startsWith(SENTENCE)).toBe(true)
  expect(callsOf()).toEqual([INSTALL])
})

it('an install without install scripts is not taken for a complete one', () => {
  run('npm', ['ci', '--ignore-scripts'])
  const callsOf = watchNpm()
  expect(startDemo().startsWith(SENTENCE)).toBe(true)
  expect(startDemo()).toBe('ready\n')
  expect(callsOf()).toEqual([INSTALL])
})

it('a machine without a package of Node 24 is asked for one before anything is installed', () => {
  const callsOf = watchNpm()
  const machine = [
    "Object.defineProperty(process, 'platform', { value: 'darwin' })",
    "Object.defineProperty(process.versions, 'node', { value: '22.1.0' })",
  ]
  writeFileSync(join(clone, 'machine.mjs'), `${machine.join('\n')}\n`)
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', `./machine.mjs`, join(SCRIPTS, 'demo.mjs')],
    {
      cwd: clone,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` },
    },
  )
  expect(stderr).toBe(`There is no package with Node 24 for darwin ${process.arch}; run this with Node 24\n`)
  expect(status).toBe(1)
  expect(callsOf()).toEqual([])
})
