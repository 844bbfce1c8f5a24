import { mkdtemp, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ImageStager } from '../../ports/image-stager.ts'
import type { Log } from '../../ports/log.ts'
import { recogniseImageFile, requireImageFile, stageImage } from './stage.ts'

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
    recognise: (path, { maxUnpackedBytes }) =>
      recogniseImageFile(path, { signal: options.signal, maxUnpackedBytes }),
    check: (source, choice) => requireImageFile(source, { ...choice, signal: options.signal }),
    stage: async (source, choice) =>
      stageImage(source, {
        ...choice,
        directory: await mkdtemp(join(options.temporaryDirectory, 'harbor-actions-stage-')),
        log: (line) => options.log.info(line),
        signal: options.signal,
      }),
  }
}
