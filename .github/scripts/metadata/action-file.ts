/** An action.yml out of src/metadata. */
import { type ActionName, INPUTS_OF } from '../../../src/metadata/actions.ts'
import type { Input } from '../../../src/metadata/input.ts'
import type { ActionMetadata } from '../../../src/metadata/published/action.ts'
import { ACTIONS } from '../../../src/metadata/published/actions.ts'
import {
  COMPOSITE_OUTPUTS,
  COMPOSITE_STEPS,
  type CompositeStep,
} from '../../../src/metadata/published/composite.ts'
import { expression, formatDefault, indent, quote } from './yaml.ts'

export const GENERATED = 'Generated from src/metadata by `npm run metadata`; do not edit.'

/** One that runs code of dist/. */
export function renderAction(
  name: ActionName,
  options: {
    /** The way from its folder to the root of the repository. */
    readonly root: string
    /** A comment below the first line. */
    readonly note?: string
  },
): string {
  const { post } = ACTIONS[name]
  const { root, note } = options
  return join([
    ...renderHead(name, note),
    ...renderOutputs(ACTIONS[name].outputs ?? {}),
    'runs:',
    '  using: node24',
    `  main: ${root}dist/${name}.js`,
    ...(post === undefined ? [] : [`  post: ${root}dist/${post.main}.js`]),
    ...(post?.if === undefined ? [] : [`  post-if: ${post.if}`]),
  ])
}

/** push-and-scan as a row of actions. */
export function renderComposite(note: string): string {
  const name = 'push-and-scan'
  return join([
    ...renderHead(name, note),
    ...renderOutputs(ACTIONS[name].outputs ?? {}, (output) => {
      const sources = COMPOSITE_OUTPUTS[output]
      if (sources === undefined) throw new Error(`no step of the composite has the output ${output}`)
      return sources.map((step) => `steps.${step}.outputs.${output}`).join(' || ')
    }),
    'runs:',
    '  using: composite',
    '  steps:',
    ...COMPOSITE_STEPS.flatMap((step, index) => [
      ...(index === 0 ? [] : ['']),
      ...indent(renderStep(step), 4),
    ]),
  ])
}

/** The text of an input of an action. */
export function textOf(action: ActionName, input: string): string {
  const { texts }: ActionMetadata = ACTIONS[action]
  const text = texts?.[input] ?? inputsOf(action)[input]?.description
  if (text === undefined) throw new Error(`${action} has no input ${input}`)
  return text
}

export function inputsOf(action: ActionName): Readonly<Record<string, Input>> {
  return INPUTS_OF[action]
}

function renderHead(name: ActionName, note?: string): string[] {
  const { title, description, isProduct = false }: ActionMetadata = ACTIONS[name]
  return [
    `# ${GENERATED}`,
    ...(note === undefined ? [] : [`# ${note}`]),
    `name: ${quote(title)}`,
    `description: ${quote(description)}`,
    ...(isProduct ? ['author: harbor-actions', 'branding:', '  icon: anchor', '  color: blue'] : []),
    'inputs:',
    ...Object.entries(inputsOf(name)).flatMap(([input, declared]) => [
      `  ${input}:`,
      `    description: ${quote(textOf(name, input))}`,
      `    required: ${declared.required === true}`,
      ...(declared.required === true ? [] : [`    default: ${formatDefault(declared)}`]),
    ]),
  ]
}

function renderOutputs(
  outputs: Readonly<Record<string, string>>,
  sourceOf?: (output: string) => string,
): string[] {
  const entries = Object.entries(outputs)
  if (entries.length === 0) return []
  return [
    'outputs:',
    ...entries.flatMap(([output, text]) => [
      `  ${output}:`,
      `    description: ${quote(text)}`,
      ...(sourceOf === undefined ? [] : [`    value: ${expression(sourceOf(output))}`]),
    ]),
  ]
}

function renderStep(step: CompositeStep): string[] {
  const own = inputsOf('push-and-scan')
  const given = step.with ?? {}
  const lines = Object.keys(inputsOf(step.action)).flatMap((input) => {
    const { value, expression: source, note } = given[input] ?? {}
    const comment = note === undefined ? [] : [`# ${note}`]
    if (value !== undefined) return [...comment, `${input}: ${quote(value)}`]
    if (source !== undefined) return [...comment, `${input}: ${expression(source)}`]
    return own[input] === undefined ? [] : [...comment, `${input}: ${expression(`inputs.${input}`)}`]
  })
  return [
    ...(step.note === undefined ? [] : [`# ${step.note}`]),
    `- id: ${step.id}`,
    `  name: ${step.name}`,
    ...(step.if === undefined ? [] : [`  if: ${expression(step.if)}`]),
    `  uses: $/actions/${step.action}`,
    '  with:',
    ...indent(lines, 4),
  ]
}

function join(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`
}
