/**
 * A copy of this repository under another name: what is generated, documents and examples hold there, and an example runs
 * through act under that name.
 */
import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readPublication } from '../../.github/scripts/metadata/repository.ts'
import { ROOT } from '../metadata/manifests.ts'

const NAME = readPublication(ROOT).repository
const OTHER_NAME = `other-${NAME}`

/** Tests of files that name the repository, or that are generated with its name. */
const NAMING = ['documents', 'examples', 'generated', 'repository', 'called-workflows'].map(
  (name) => `metadata/${name}.test.ts`,
)

/** Made by programs, or not of the tree at all. */
const LEFT_OUT = ['node_modules', '.git', 'build', 'coverage']

let copy: string
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'harbor-actions-renamed-'))
  for (const name of readdirSync(ROOT).filter((entry) => !LEFT_OUT.includes(entry))) {
    cpSync(join(ROOT, name), join(copy, name), { recursive: true })
  }
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

/** Runs a script of the copy, with nothing of the vitest that runs this. @throws Error with what it printed. */
async function runInCopy(script: string, args: readonly string[]): Promise<string> {
  const { PATH, HOME, HARBOR_ACTIONS_CACHE, XDG_CACHE_HOME } = process.env
  const env = { PATH, HOME, HARBOR_ACTIONS_CACHE, XDG_CACHE_HOME, NO_COLOR: '1' }
  const run = promisify(execFile)(process.execPath, [join(copy, script), ...args], { cwd: copy, env })
  const { stdout } = await run.catch((error: { readonly stdout: string; readonly stderr: string }) => {
    throw new Error(`${script} ${args.join(' ')}\n${error.stdout}\n${error.stderr}`)
  })
  return stdout
}

const metadata = (name: string): Promise<string> =>
  runInCopy('.github/scripts/metadata.mjs', ['--repository', name])

const vitest = (...args: string[]): Promise<string> =>
  runInCopy('node_modules/vitest/vitest.mjs', ['run', '--config', 'test/vitest.config.ts', ...args])

function filesOf(root: string): Map<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true })
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(root.length + 1), readFileSync(path, 'base64')] as const)
      .filter(([path]) => !path.split(/[\\/]/).some((part) => LEFT_OUT.includes(part))),
  )
}

it('a copy under another name holds every rule of its files, runs an example, and can be named back', async () => {
  const before = filesOf(copy)
  expect(await metadata(OTHER_NAME)).toContain('examples')
  expect(readPublication(copy).repository).toBe(OTHER_NAME)
  await vitest(...NAMING)
  // forks-build.yml and forks.yml: artifacts of one run, and the composite under its new name.
  expect(await vitest('e2e/examples', '-t', 'for forks')).toMatch(/Tests {2}1 passed/)
  await metadata(NAME)
  const after = filesOf(copy)
  expect([...before.keys()].toSorted()).toEqual([...after.keys()].toSorted())
  expect([...after].flatMap(([path, text]) => (before.get(path) === text ? [] : [path]))).toEqual([])
}, 600_000)
