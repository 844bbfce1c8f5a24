/** The workflows that others call: what they take, give on, ask for and give back. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import pinned from '../fixtures/artifact-actions/inputs.json' with { type: 'json' }
import { type Manifest, type ManifestStep, ROOT, readManifest } from './manifests.ts'

interface Job {
  readonly permissions?: Readonly<Record<string, string>>
  readonly outputs?: Readonly<Record<string, string>>
  readonly strategy?: Readonly<Record<string, unknown>>
  readonly steps: readonly ManifestStep[]
}

interface Workflow {
  readonly on: {
    readonly workflow_call: {
      readonly inputs: Readonly<
        Record<
          string,
          {
            readonly description: string
            readonly type: string
            readonly default?: string | number | boolean
            readonly required?: boolean
          }
        >
      >
      readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>
    }
  }
  readonly permissions?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

const read = (name: string) => {
  const text = readFileSync(join(ROOT, `.github/workflows/${name}.yml`), 'utf8')
  return { text, workflow: parse(text) as Workflow }
}

/** What a workflow is made of: the action that is its product, and the inputs of it that it does not take. */
const WORKFLOWS = [
  {
    name: 'push-and-scan',
    action: 'push-and-scan',
    own: ['artifact', 'key', 'network', 'runner'],
    without: {
      'robot-token': 'a secret',
      'signing-key': 'a secret',
      'signing-key-password': 'a secret',
      image: 'there is one way to name images',
      repository: 'there is one way to name images',
      summary: 'the summary is what the last job is for',
      'github-token': 'that of the job',
      'report-file': 'an artifact',
      'sarif-file': 'an artifact',
      'sbom-file': 'artifacts',
    },
  },
  {
    name: 'recheck',
    action: 'actions/recheck-images',
    own: ['annotations', 'key', 'network', 'runner', 'since-last-run'],
    without: {
      'robot-token': 'a secret',
      'signing-key': 'a secret',
      'signing-key-password': 'a secret',
      'github-token': 'that of the job',
      'previous-report': 'the cache has it',
      'webhook-url': 'a secret',
      'issue-key': 'made of the workflow and key',
      'report-file': 'an artifact',
    },
    // Of a step of its own, because it is about two runs.
    stepOf: { changed: 'recheck' } as Readonly<Record<string, string>>,
  },
] as const

describe.each(WORKFLOWS)('the workflow $name', ({ name, action, own, without, ...others }) => {
  const stepOf = 'stepOf' in others ? others.stepOf : {}
  const { text, workflow } = read(name)
  const { inputs, outputs } = workflow.on.workflow_call
  const product = readManifest(action)
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps)
  const ownSteps = steps.filter(({ uses }) => uses?.startsWith('$/'))

  it('takes every input of its action but those that make no sense, and says which are its own', () => {
    const expected = Object.keys(product.inputs ?? {}).filter((input) => !(input in without))
    expect(Object.keys(inputs).toSorted()).toEqual([...expected, ...own].toSorted())
  })

  it('has the defaults of its action', () => {
    for (const [input, { default: standard, required }] of Object.entries(inputs)) {
      const declared = product.inputs?.[input]
      // In push-and-scan they are one of two ways.
      if (declared === undefined || input === 'images') continue
      expect([input, String(standard ?? ''), required === true]).toEqual([
        input,
        declared.default ?? '',
        declared.required === true,
      ])
    }
  })

  it('uses every one of its inputs', () => {
    for (const input of Object.keys(inputs)) expect(text).toMatch(new RegExp(`inputs\\.${input}\\b(?!-)`))
  })

  it('describes its inputs and outputs', () => {
    for (const { description } of [...Object.values(inputs), ...Object.values(outputs)]) {
      expect(description).toMatch(/\S.{8,}/)
    }
  })

  it('gives its steps only inputs that they have, under their own names, and all that they require', () => {
    for (const step of ownSteps) {
      const manifest = readManifest(step.uses?.replace('$/', '') ?? '')
      for (const [input, value] of Object.entries(step.with ?? {})) {
        expect(Object.keys(manifest.inputs ?? {})).toContain(input)
        const forwarded = /^\$\{\{ (?:inputs|secrets)\.([a-z0-9-]+) \}\}$/.exec(String(value))?.[1]
        if (forwarded !== undefined) expect(forwarded).toBe(input)
      }
      for (const [input, { required }] of Object.entries(manifest.inputs ?? {})) {
        if (required === true) expect(step.with, `${step.uses} ${input}`).toHaveProperty(input)
      }
    }
  })

  it('gives on every input that a step of its own has too', () => {
    for (const input of Object.keys(inputs)) {
      const takers = ownSteps.filter(({ uses }) => takes(uses, input))
      if (takers.length === 0) continue
      const strategies = Object.values(workflow.jobs).map(({ strategy }) => strategy?.[input])
      const given = [...takers.map((step) => step.with?.[input]), ...strategies].map(String)
      expect(given, input).toContainEqual(expect.stringContaining(`\${{ inputs.${input}`))
    }
  })

  it('gives back what the report says', () => {
    const report = readManifest('actions/report')
    const manifestOf = (output: string) => (stepOf[output] === undefined ? report : product)
    for (const [output, { value }] of Object.entries(outputs)) {
      const [, job = '', from = ''] = /^\$\{\{ jobs\.([a-z]+)\.outputs\.([a-z-]+) \}\}$/.exec(value) ?? []
      expect(from).toBe(output)
      expect(workflow.jobs[job]?.outputs?.[output]).toBe(
        `\${{ steps.${stepOf[output] ?? 'report'}.outputs.${output} }}`,
      )
      expect(Object.keys(manifestOf(output).outputs ?? {})).toContain(output)
    }
  })

  it('pins what is not its own by a whole commit with its version, the same as everywhere', () => {
    for (const line of text.match(/uses: .*/g) ?? []) {
      expect(line).toMatch(/^uses: (\$\/\S+|\S+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/)
    }
    const bootstrap = read('bootstrap-harbor').text
    for (const pin of text.match(/(?:actions\/checkout|tailscale\/github-action)@.*/g) ?? []) {
      expect(bootstrap).toContain(pin)
    }
  })

  it('lets no text of others into a shell', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{')
  })

  it('names the token of the robot in nothing but the step that needs it', () => {
    const given = steps.flatMap((step) =>
      JSON.stringify(step).includes('secrets.robot-token') ? [step.uses] : [],
    )
    expect(given).toEqual([`$/${action}`])
  })
})

describe('the permissions of a called workflow', () => {
  const push = read('push-and-scan').workflow
  const recheck = read('recheck').workflow

  it('are asked for only where every caller has to grant them anyway', () => {
    expect(push.permissions).toBeUndefined()
    expect(recheck.permissions).toBeUndefined()
    const asked = ({ jobs }: Workflow) =>
      Object.fromEntries(Object.entries(jobs).map(([job, { permissions }]) => [job, permissions]))
    expect(asked(push)).toEqual({
      plan: {},
      push: undefined,
      report: { contents: 'read', 'pull-requests': 'write' },
    })
    expect(asked(recheck)).toEqual({ previous: {}, recheck: undefined })
  })

  it.each([
    ['docs/images.md', ['contents: read', 'pull-requests: write', 'id-token: write']],
    ['docs/recheck.md', ['contents: read', 'id-token: write', 'issues: write']],
  ])('are in %s', (path, permissions) => {
    const guide = readFileSync(join(ROOT, path), 'utf8')
    for (const permission of permissions) expect(guide).toContain(permission)
  })
})

describe.each(Object.entries(pinned))('%s', (name, { version, commit, inputs }) => {
  const pin = `${name}@${commit}`
  const uses = ['push-and-scan', 'recheck'].flatMap((workflow) => {
    const { jobs } = read(workflow).workflow
    return Object.values(jobs)
      .flatMap(({ steps }) => steps)
      .filter((step) => step.uses?.startsWith(`${name}@`))
  })

  it('is used by the commit and with inputs that are written down here', () => {
    expect(uses.length).toBeGreaterThan(0)
    for (const step of uses) {
      expect(step.uses).toBe(pin)
      for (const input of Object.keys(step.with ?? {})) expect(Object.keys(inputs)).toContain(input)
    }
    expect(read('push-and-scan').text).toContain(`${pin} # ${version}`)
  })

  it('has a stand-in for act that takes the same', () => {
    const path = join(ROOT, 'test/support/stand-ins', name.replace('actions/', ''), 'action.yml')
    const standIn = parse(readFileSync(path, 'utf8')) as Manifest
    expect(standIn.name).toMatch(/^Stand-in/)
    expect(
      Object.fromEntries(
        Object.entries(standIn.inputs ?? {}).map(([input, { default: standard }]) => [input, standard]),
      ),
    ).toEqual(inputs)
  })
})

it('only a re-run of the failed jobs takes the place of an artifact; a second call of the same key is refused', () => {
  const { jobs } = read('push-and-scan').workflow
  const uploads = Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .filter((step) => step.uses?.startsWith('actions/upload-artifact@'))
  expect(uploads.length).toBeGreaterThan(1)
  for (const step of uploads) {
    expect(step.with?.['overwrite']).toBe('${{ github.run_attempt != needs.plan.outputs.attempt }}')
  }
})

function takes(uses: string | undefined, input: string): boolean {
  return readManifest(uses?.replace('$/', '') ?? '').inputs?.[input] !== undefined
}
