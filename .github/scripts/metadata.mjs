// npm run metadata: writes every action.yml, the generated parts of the workflows and docs/reference.md.
import { join } from 'node:path'
import { writeGeneratedFiles } from './metadata/files.ts'

for (const path of writeGeneratedFiles(join(import.meta.dirname, '..', '..'))) console.log(path)
