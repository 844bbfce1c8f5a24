/** docs/reference.md, made from the manifests: `npm run reference` writes it, a test compares it. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Manifest, ROOT, readManifest, singleActions } from './manifests.ts'

export const REFERENCE_PATH = 'docs/reference.md'

export function renderReference(): string {
  const actions = ['push-and-scan', ...singleActions()]
  return [
    '# Inputs and outputs',
    '',
    'Made from the `action.yml` files. All inputs are strings; an empty one means "not given". The root action',
    '(`org/harbor-actions@v1`) has exactly the inputs and outputs of `push-and-scan`.',
    ...actions.flatMap((path) => renderAction(path, readManifest(path))),
    '',
  ].join('\n')
}

function renderAction(path: string, manifest: Manifest): string[] {
  const inputs = Object.entries(manifest.inputs ?? {}).map(([name, input]) => {
    const standard = input.required === true ? '**required**' : input.default ? `\`${input.default}\`` : ''
    return `| \`${name}\` | ${standard} | ${cell(input.description)} |`
  })
  const outputs = Object.entries(manifest.outputs ?? {}).map(
    ([name, output]) => `| \`${name}\` | ${cell(output.description)} |`,
  )
  return [
    ...['', `## ${path}`, '', manifest.description],
    ...(inputs.length === 0 ? [] : ['', '| input | default | |', '| :-- | :-- | :-- |', ...inputs]),
    ...(outputs.length === 0 ? [] : ['', '| output | |', '| :-- | :-- |', ...outputs]),
  ]
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(join(ROOT, REFERENCE_PATH), renderReference())
}
