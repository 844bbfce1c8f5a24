import { mkdtemp, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Platform } from '../domain/oci/manifest.ts'
import type { ImageStager, Log } from '../ports/ports.ts'
import { checkImageFile, narrowToChild, recogniseImageFile, stageImage } from './image-files.ts'

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
    recognise: (path) => recogniseImageFile(path, options),
    check: (source, platform) => checkImageFile(source, { signal: options.signal, ...optional(platform) }),
    stage: async (source, platform) =>
      stageImage(source, {
        directory: await mkdtemp(join(options.temporaryDirectory, 'harbor-actions-stage-')),
        log: (line) => options.log.info(line),
        signal: options.signal,
        ...optional(platform),
      }),
    narrow: narrowToChild,
  }
}

function optional(platform: Platform | undefined): { platform?: Platform } {
  return platform === undefined ? {} : { platform }
}
