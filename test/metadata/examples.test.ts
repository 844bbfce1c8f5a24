/** The examples name actions, inputs and workflows that are there, and each is introduced in the list of examples. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readPublication, referenceTo } from '../../.github/scripts/metadata/repository.ts'
import { ROOT } from './manifests.ts'

interface Use {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly secrets?: Readonly<Record<string, unknown>>
}

interface Declared {
  readonly required?: boolean
}

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const EXAMPLES = globSync('examples/*.yml', { cwd: ROOT })
  .map((path) => path.replaceAll('\\', '/'))
  .toSorted()

/** `uses:` of this repository under its name in package.json, and the path in it with a slash in front. */
const [OWN = '', OWN_TAG = ''] = referenceTo('', readPublication(ROOT)).split(/(?=@)/)

function ownPath(uses: string): string | undefined {
  const name = uses.replace('https://gitea.example.com/', '')
  return name.startsWith(OWN) && name.endsWith(OWN_TAG) ? name.slice(OWN.length, -OWN_TAG.length) : undefined
}

/** What an example uses of this repository: the path of a manifest or a workflow, and what is handed to it. */
function ownUses(example: string): { readonly path: string; readonly use: Use }[] {
  const { jobs } = parse(read(example)) as {
    readonly jobs: Readonly<Record<string, Use & { readonly steps?: readonly Use[] }>>
  }
  return Object.values(jobs)
    .flatMap(({ steps = [], ...job }) => [job, ...steps])
    .flatMap((use) => {
      const path = ownPath(use.uses ?? '')
      if (path === undefined) return []
      return [{ path: path.endsWith('.yml') ? path.slice(1) : join(path, 'action.yml'), use }]
    })
}

/** The inputs and secrets that a manifest or a workflow declares. */
function declarationsOf(path: string): Readonly<Record<'inputs' | 'secrets', Record<string, Declared>>> {
  const manifest = parse(read(path)) as {
    readonly inputs?: Record<string, Declared>
    readonly on?: {
      readonly workflow_call: {
        readonly inputs: Record<string, Declared>
        readonly secrets?: Record<string, Declared>
      }
    }
  }
  const { inputs = {}, secrets = {} } = manifest.on?.workflow_call ?? { inputs: manifest.inputs }
  return { inputs, secrets }
}

function problemsOf(given: object | undefined, declared: Readonly<Record<string, Declared>>): string[] {
  const names = Object.keys(given ?? {})
  const unknown = names.filter((name) => declared[name] === undefined).map((name) => `${name} is not there`)
  const missing = Object.entries(declared)
    .filter(([name, { required }]) => required === true && !names.includes(name))
    .map(([name]) => `${name} is missing`)
  return [...unknown, ...missing]
}

/** It only builds, for forks.yml. */
const WITHOUT_OWN_USE = ['examples/forks-build.yml']

it('there are whole workflows to copy', () => {
  expect(EXAMPLES.length).toBeGreaterThanOrEqual(12)
})

describe.each(EXAMPLES)('%s', (example) => {
  it('uses this repository under its name in package.json', () => {
    expect(ownUses(example).length > 0).toBe(!WITHOUT_OWN_USE.includes(example))
  })

  it('names inputs and secrets that are there, and every one that has to be', () => {
    const problems = ownUses(example).flatMap(({ path, use }) => {
      const { inputs, secrets } = declarationsOf(path)
      return [...problemsOf(use.with, inputs), ...problemsOf(use.secrets, secrets)]
    })
    expect(problems).toEqual([])
  })

  it('is in the list of examples', () => {
    expect(read('examples/README.md')).toContain(`](${example.slice('examples/'.length)})`)
  })
})
