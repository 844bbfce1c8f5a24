/** docs/reference.md out of src/metadata. */
import type { ActionName } from '../../../src/metadata/actions.ts'
import type { Input } from '../../../src/metadata/input.ts'
import { ACTIONS } from '../../../src/metadata/published/actions.ts'
import { inputsOf, textOf } from './action-file.ts'
import { type Publication, referenceTo } from './repository.ts'

/** @param actions with the folder that each is in. */
export function renderReference(
  actions: readonly { readonly name: ActionName; readonly folder: string }[],
  publication: Publication,
): string {
  return [
    '# Inputs and outputs',
    '',
    'Made from `src/metadata` by `npm run metadata`. All inputs are strings; an empty one means "not given". The root action',
    `(\`${referenceTo('', publication)}\`) has exactly the inputs and outputs of \`push-and-scan\`.`,
    ...actions.flatMap(renderAction),
    '',
  ].join('\n')
}

function renderAction({ name, folder }: { readonly name: ActionName; readonly folder: string }): string[] {
  const { description, outputs = {} } = ACTIONS[name]
  const inputRows = Object.entries(inputsOf(name)).map(
    ([input, declared]) => `| \`${input}\` | ${defaultOf(declared)} | ${cell(textOf(name, input))} |`,
  )
  const outputRows = Object.entries(outputs).map(([output, text]) => `| \`${output}\` | ${cell(text)} |`)
  return [
    ...['', `## ${folder}`, '', description],
    ...['', '| input | default | |', '| :-- | :-- | :-- |', ...inputRows],
    ...(outputRows.length === 0 ? [] : ['', '| output | |', '| :-- | :-- |', ...outputRows]),
  ]
}

function defaultOf(input: Input): string {
  if (input.required === true) return '**required**'
  if (input.kind === 'text' && input.expression !== undefined) return `\`\${{ ${input.expression} }}\``
  const defaultText = String(input.default)
  return defaultText === '' ? '' : `\`${defaultText}\``
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
