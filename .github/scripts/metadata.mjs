// npm run metadata: writes every action.yml, the generated parts of the workflows and docs/reference.md.
// npm run metadata -- --repository OWNER/NAME: first writes that name wherever this repository is named.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { writeGeneratedFiles } from './metadata/files.ts'
import { renameRepository } from './metadata/repository.ts'

const root = join(import.meta.dirname, '..', '..')
const { values } = parseArgs({ options: { repository: { type: 'string' } } })

try {
  const renamed = values.repository === undefined ? [] : renameRepository(root, values.repository)
  for (const path of new Set([...renamed, ...writeGeneratedFiles(root)])) console.log(path)
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
