import { stat } from 'node:fs/promises'
import { readText } from '../adapters/files/input-file.ts'
import { requireWritablePath } from '../adapters/files/output-file.ts'
import type { InputFiles, OutputFiles } from '../inputs/form.ts'

export const FILES: InputFiles & OutputFiles = {
  exists: (path) =>
    stat(path).then(
      () => true,
      () => false,
    ),
  readText,
  requireWritablePath,
}
