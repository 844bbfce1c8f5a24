/** The inputs as src/metadata declares them. */
import { describe, expect, it } from 'vitest'
import { CRANE_RELEASE } from '../../src/domain/crane/release.ts'
import { HELM_RELEASE } from '../../src/domain/helm/release.ts'
import { FILE_RENDERERS } from '../../src/domain/report/render/index.ts'
import { RANKED_SEVERITIES } from '../../src/domain/scan/severity.ts'
import { FAIL_ON } from '../../src/domain/scan/verdict.ts'
import { type ActionName, INPUTS_OF } from '../../src/metadata/actions.ts'
import type { Input } from '../../src/metadata/input.ts'
import type { ActionMetadata } from '../../src/metadata/published/action.ts'
import { ACTIONS } from '../../src/metadata/published/actions.ts'
import { REPORT_FILE_INPUTS } from '../../src/metadata/report-files.ts'
import { formOf } from '../support/forms.ts'

/** Inputs whose default is another one in an action, each with the reason. */
const OTHER_DEFAULTS: Readonly<Record<string, string>> = {
  'recheck-images scan':
    'the scan of the push found nothing that fails; a re-check asks what has become known since',
  'attest-verdict attest':
    'the step does nothing but sign, and signed with a key before there was another way',
}

/** What an input is, apart from its default and from whether an action can do without it. */
const meaningOf = ({
  default: _default,
  required: _required,
  description: _description,
  ...meaning
}: Input) => meaning

describe('an input that several actions have', () => {
  const declared = Object.entries(INPUTS_OF).flatMap(([action, inputs]) =>
    Object.entries<Input>(inputs).map(([name, input]) => ({ action, name, input })),
  )
  const firstOf = (name: string) => declared.find((entry) => entry.name === name)?.input
  const differing = declared.filter(({ name, input }) => input.default !== firstOf(name)?.default)

  it('means the same in each: its kind, its values, its limits, and whether it is a secret', () => {
    expect(declared.length).toBeGreaterThan(200)
    for (const { action, name, input } of declared) {
      const wanted = firstOf(name)
      expect([action, name, wanted && meaningOf(wanted)]).toEqual([action, name, meaningOf(input)])
    }
  })

  it('has one default, but for those with a reason', () => {
    expect(differing.map(({ action, name }) => `${action} ${name}`)).toEqual(Object.keys(OTHER_DEFAULTS))
  })
})

it('an action has texts of its own for its own inputs alone', () => {
  const foreign = Object.entries<ActionMetadata>(ACTIONS).flatMap(([action, { texts = {} }]) =>
    Object.keys(texts)
      .filter((name) => !(name in INPUTS_OF[action as ActionName]))
      .map((name) => `${action} ${name}`),
  )
  expect(foreign).toEqual([])
})

it('every action can be used with all its defaults: the readers of durations and sizes accept them', () => {
  for (const [action, inputs] of Object.entries(INPUTS_OF)) {
    const form = formOf(action as 'push-and-scan', {})
    for (const [name, input] of Object.entries<Input>(inputs)) {
      if (input.kind === 'duration') form.duration(name as 'scan-timeout')
      if (input.kind === 'size') form.size(name as 'max-unpacked-size')
      if (input.kind === 'choice') expect(input.values).toContain(form.choice(name as 'scan'))
      if (input.kind === 'count')
        expect(form.count(name as 'scan-retries')).toBeGreaterThanOrEqual(input.lowest)
    }
    form.complete()
  }
})

it('the words of the gate are those that a stored report may hold', () => {
  const { 'push-and-scan': inputs } = INPUTS_OF
  expect(inputs['fail-on'].values).toEqual(FAIL_ON)
  expect(inputs['unknown-severity'].values).toEqual(RANKED_SEVERITIES)
})

it('every renderer that makes a file has the input that says where', () => {
  expect(FILE_RENDERERS.map(({ name }) => `${name}-file`)).toEqual(Object.keys(REPORT_FILE_INPUTS))
})

it('the programs that are installed by default are those whose checksums are known', () => {
  expect(Object.keys(CRANE_RELEASE.known)).toContain(INPUTS_OF['setup-crane']['crane-version'].default)
  expect(Object.keys(HELM_RELEASE.known)).toContain(INPUTS_OF['setup-helm']['helm-version'].default)
})
