import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { InputError } from '../../src/domain/errors.ts'
import { ENTRIES } from '../../src/main.ts'
import { recordingHost } from '../support/host.ts'
import { type Manifest, type ManifestStep, ROOT, readManifest, singleActions } from './manifests.ts'

const root = readManifest('')
const composite = readManifest('push-and-scan')
const single = singleActions()
const steps = composite.runs.steps ?? []

/** Inputs of a step that are given an input of the composite with another name. */
const OTHER_SOURCES: Readonly<Record<string, string>> = { 'expected-images': 'images' }

/** `login` of `../../dist/login.js`. */
function entryOf(manifest: Manifest): string {
  return /([^/]+)\.js$/.exec(manifest.runs.main ?? '')?.[1] ?? ''
}

/** The inputs that the code of an action reads. */
async function inputsRead(entry: string): Promise<string[]> {
  // Wrong or missing, so that reading ends in the list of problems, before the first effect.
  const host = recordingHost({ 'crane-sha256': 'none', 'helm-sha256': 'none' })
  const load = ENTRIES[entry]
  if (load === undefined) throw new Error(`no entry ${entry}`)
  const { run } = await load()
  await run(host).catch((error: unknown) => {
    if (!(error instanceof InputError)) throw error
  })
  return [...host.inputsRead].toSorted()
}

describe('the composite and the root action are one product', () => {
  it('has the same name, description, inputs with their defaults, and branding', () => {
    expect(composite.inputs).toEqual(root.inputs)
    expect(composite.name).toBe(root.name)
    expect(composite.description).toBe(root.description)
  })

  it('has the same outputs with the same descriptions', () => {
    const describeAll = (manifest: Manifest) =>
      Object.entries(manifest.outputs ?? {}).map(([name, { description }]) => [name, description])
    expect(describeAll(composite)).toEqual(describeAll(root))
  })
})

describe('the composite', () => {
  it('reaches its own actions through self-references alone, with id and name', () => {
    for (const step of steps) {
      expect(step.uses).toMatch(/^\$\/actions\/[a-z-]+$/)
      expect(step.id).toMatch(/^[a-z]/)
      expect(step.name).toMatch(/\S/)
      expect(step.run).toBeUndefined()
    }
  })

  it('gives every step only inputs that its action has, and every one of its own inputs to some step', () => {
    const forwarded = new Set<string>()
    for (const step of steps) {
      const declared = Object.keys(nested(step).inputs ?? {})
      for (const [name, value] of Object.entries(step.with ?? {})) {
        expect(declared).toContain(name)
        const own = /^\$\{\{ inputs\.([a-z0-9-]+) \}\}$/.exec(value)?.[1]
        if (own === undefined) continue
        expect(own).toBe(OTHER_SOURCES[name] ?? name)
        forwarded.add(own)
      }
    }
    expect([...forwarded].toSorted()).toEqual(Object.keys(composite.inputs ?? {}).toSorted())
  })

  it('forwards every input of an action that it has itself, and with the same default', () => {
    for (const step of steps) {
      for (const [name, input] of Object.entries(nested(step).inputs ?? {})) {
        const own = composite.inputs?.[name]
        if (own === undefined) continue
        expect(step.with, `${step.id} ${name}`).toHaveProperty(name)
        // `tags` and `report-file` come from an earlier step and are then not the input itself.
        if (step.with?.[name] !== `\${{ inputs.${name} }}`) continue
        // The composite has two ways to name what is pushed, a single step has one of them.
        const needed = ['image', 'repository', 'images'].includes(name) ? false : input.required
        // Without it the step that only signs does not run.
        const standard = name === 'attest' && step.id === 'attest' ? 'off' : (input.default ?? '')
        expect([name, standard, needed]).toEqual([name, own.default ?? '', own.required])
      }
    }
  })

  it('takes every output from a step that has it', () => {
    for (const [name, { value }] of Object.entries(composite.outputs ?? {})) {
      const sources = [...(value ?? '').matchAll(/steps\.([a-z]+)\.outputs\.([a-z-]+)/g)]
      expect(sources.length, name).toBeGreaterThan(0)
      for (const [, id, output] of sources) {
        const step = steps.find((candidate) => candidate.id === id)
        expect(step, `${name} comes from ${id}`).toBeDefined()
        expect(Object.keys(nested(step as ManifestStep).outputs ?? {})).toContain(output)
        expect(output).toBe(name)
      }
    }
  })
})

describe.each(['', ...single])('action %s', (path) => {
  const manifest = readManifest(path)
  const entry = entryOf(manifest)

  it('reads every input that it declares and no other', async () => {
    expect(await inputsRead(entry)).toEqual(Object.keys(manifest.inputs ?? {}).toSorted())
  })

  it('runs on node24 from files that are there', () => {
    expect(manifest.runs.using).toBe('node24')
    for (const file of [manifest.runs.main, manifest.runs.post]) {
      if (file !== undefined) expect(existsSync(join(ROOT, path, file)), file).toBe(true)
    }
  })

  it('describes itself, its inputs and its outputs', () => {
    const described = [
      manifest,
      ...Object.values(manifest.inputs ?? {}),
      ...Object.values(manifest.outputs ?? {}),
    ]
    for (const { description } of described) expect(description).toMatch(/\S.{8,}\.$/)
  })
})

function nested(step: ManifestStep): Manifest {
  return readManifest((step.uses ?? '').replace(/^\$\//, ''))
}
