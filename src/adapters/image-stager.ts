import { mkdtemp, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ImageStager, Log } from '../ports/ports.ts'
import { recogniseImageFile, stageImage } from './image-files.ts'

/** Staging below one temporary directory, which the caller removes. */
export function createImageStager(options: {
  readonly temporaryDirectory: string
  readonly signal: AbortSignal
  readonly log: Log
}): ImageStager {
  return {
    isPath: (path) =>
      stat(path).then(
        () => true,
        () => false,
      ),
    recognise: (path) => recogniseImageFile(path),
    stage: async (source, platform) =>
      stageImage(source, {
        directory: await mkdtemp(join(options.temporaryDirectory, 'harbor-actions-stage-')),
        log: (line) => options.log.info(line),
        signal: options.signal,
        ...(platform === undefined ? {} : { platform }),
      }),
  }
}
