/** The generated blocks of the workflows out of src/metadata. */
import type { ActionName } from '../../../src/metadata/actions.ts'
import type { Input } from '../../../src/metadata/input.ts'
import {
  BOOTSTRAP_INPUTS,
  BOOTSTRAP_SECRETS,
  type BootstrapInput,
} from '../../../src/metadata/published/bootstrap-workflow.ts'
import type {
  CalledWorkflow,
  WorkflowInput,
  WorkflowSecret,
} from '../../../src/metadata/published/workflow.ts'
import { inputsOf, textOf } from './action-file.ts'
import { replaceBlocks } from './blocks.ts'
import { expression, indent, quote } from './yaml.ts'

type Lines = readonly string[]

/** A workflow around one action, with what it takes, gives to the action, and gives back. */
export function writeCalledWorkflow(text: string, workflow: CalledWorkflow): string {
  return replaceBlocks(text, {
    'inputs, secrets, outputs': [
      'inputs:',
      ...indent(renderInputs(workflow), 2),
      'secrets:',
      ...indent(renderSecrets(workflow.secrets), 2),
      'outputs:',
      ...indent(renderOutputs(workflow), 2),
    ],
    'outputs of the job': Object.keys(workflow.outputs).map(
      (output) =>
        `${output}: ${expression(`steps.${workflow.stepOf?.[output] ?? 'report'}.outputs.${output}`)}`,
    ),
    'inputs of the action': renderForwards(workflow),
  })
}

function renderInputs(workflow: CalledWorkflow): Lines {
  const taken = Object.entries(inputsOf(workflow.action)).filter(([name]) => !(name in workflow.without))
  return [
    ...taken.flatMap(([name, input]) => [
      `${name}:`,
      `  description: ${quote(workflow.texts[name] ?? shortText(workflow.action, name))}`,
      `  type: ${typeOf(input)}`,
      ...(input.required === true || workflow.required.includes(name)
        ? ['  required: true']
        : ['  required: false', `  default: ${typedDefault(input)}`]),
    ]),
    ...Object.entries(workflow.own).flatMap(([name, input]) => [
      `${name}:`,
      `  description: ${quote(input.text)}`,
      `  type: ${ownType(input)}`,
      '  required: false',
      `  default: ${typeof input.default === 'string' ? quote(input.default) : input.default}`,
    ]),
  ]
}

/** In a workflow a text has no full stop, and its type says what is true and false. */
function shortText(action: ActionName, name: string): string {
  return textOf(action, name)
    .replace(/\.$/, '')
    .replace(/ \(true or false\)$/, '')
}

function renderSecrets(secrets: Readonly<Record<string, WorkflowSecret>>): Lines {
  return Object.entries(secrets).flatMap(([name, { text, required }]) => [
    `${name}:`,
    ...(text === undefined ? [] : [`  description: ${quote(text)}`]),
    `  required: ${required}`,
  ])
}

function renderOutputs({ outputs, reportingJob }: CalledWorkflow): Lines {
  return Object.entries(outputs).flatMap(([name, text]) => [
    `${name}:`,
    `  description: ${quote(text)}`,
    `  value: ${expression(`jobs.${reportingJob}.outputs.${name}`)}`,
  ])
}

/** The others are given by hand: secrets, and what does not come from the input of its name. */
function renderForwards({ action, without, givenByHand }: CalledWorkflow): Lines {
  return Object.keys(inputsOf(action))
    .filter((name) => !(name in without) && !givenByHand.includes(name))
    .map(forward)
}

function forward(name: string): string {
  return `${name}: ${expression(`inputs.${name}`)}`
}

/** The workflow with a form, whose jobs call the one below. */
export function writeBootstrap(text: string): string {
  const passedOn = Object.entries(BOOTSTRAP_INPUTS).map(
    ([name, { passedOn }]) => `${name}: ${expression(passedOn ?? `inputs.${name}`)}`,
  )
  const secrets = Object.keys(BOOTSTRAP_SECRETS).map((name) => `${name}: ${expression(`secrets.${name}`)}`)
  const pass = ['with:', ...indent(passedOn, 2), 'secrets:', ...indent(secrets, 2)]
  return replaceBlocks(text, {
    'inputs by hand': ['inputs:', ...indent(renderForm(), 2)],
    'inputs and secrets of a call': renderCall(),
    'all of them, with an identity': pass,
    'all of them, with stored keys': pass,
  })
}

/** The one job of the bootstrap. */
export function writeBootstrapHarbor(text: string): string {
  const taken = Object.entries(BOOTSTRAP_INPUTS).filter(([, { action }]) => action === 'install-harbor')
  return replaceBlocks(text, {
    'inputs and secrets of a call': renderCall(),
    'inputs of install-harbor': taken.map(([name]) => forward(name)),
  })
}

function renderForm(): Lines {
  return Object.entries(BOOTSTRAP_INPUTS).flatMap(([name, input]) => {
    if (input.text === undefined) return []
    const { type, defaultValue } = typed(name, input)
    const options = input.options ?? optionsOf(name, input)
    return [
      `${name}:`,
      `  description: ${quote(input.text)}`,
      `  type: ${options === undefined ? type : 'choice'}`,
      ...(options === undefined ? [] : [`  options: [${options.map(quote).join(', ')}]`]),
      ...(defaultValue === undefined
        ? ['  required: true']
        : ['  required: false', `  default: ${defaultValue}`]),
    ]
  })
}

/** One line each: their texts are above, in the form. */
function renderCall(): Lines {
  const inputs = Object.entries(BOOTSTRAP_INPUTS).map(([name, input]) => {
    const { type, defaultValue } = typed(name, input)
    const rest = defaultValue === undefined ? 'required: true' : `required: false, default: ${defaultValue}`
    return `${name}: { type: ${type}, ${rest} }`
  })
  const secrets = Object.entries(BOOTSTRAP_SECRETS).map(
    ([name, { required, note }]) =>
      `${name}: { required: ${required} }${note === undefined ? '' : ` # ${note}`}`,
  )
  return ['inputs:', ...indent(inputs, 2), 'secrets:', ...indent(secrets, 2)]
}

/** Type and default of an input; no default for one that has to be given. */
function typed(name: string, input: BootstrapInput): { type: string; defaultValue: string | undefined } {
  const declared = declaredInput(name, input)
  if (declared === undefined) return { type: 'string', defaultValue: quote(input.default ?? '') }
  if (declared.required === true) return { type: typeOf(declared), defaultValue: undefined }
  const defaultValue = input.default === undefined ? typedDefault(declared) : quote(input.default)
  return { type: typeOf(declared), defaultValue }
}

function optionsOf(name: string, input: BootstrapInput): Lines | undefined {
  const declared = declaredInput(name, input)
  return declared?.kind === 'choice' ? declared.values : undefined
}

function declaredInput(name: string, { action }: BootstrapInput): Input | undefined {
  if (action === undefined) return undefined
  const declared = inputsOf(action)[name]
  if (declared === undefined) throw new Error(`${action} has no input ${name}`)
  return declared
}

function typeOf(input: Input): string {
  if (input.kind === 'boolean') return 'boolean'
  return input.kind === 'count' ? 'number' : 'string'
}

function ownType(input: WorkflowInput): string {
  return typeof input.default
}

function typedDefault(input: Input): string {
  return typeOf(input) === 'string' ? quote(String(input.default)) : String(input.default)
}
