import { mkdtemp, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ImageStager } from '../../ports/image-stager.ts'
import type { Log } from '../../ports/log.ts'

/** Most jobs have their image in a registry, and read no file. */
const load = () => import('./stage.ts')

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
    recognise: async (path, { maxUnpackedBytes }) =>
      (await load()).recogniseImageFile(path, { signal: options.signal, maxUnpackedBytes }),
    check: async (source, choice) =>
      (await load()).requireImageFile(source, { ...choice, signal: options.signal }),
    stage: async (source, choice) =>
      (await load()).stageImage(source, {
        ...choice,
        directory: await mkdtemp(join(options.temporaryDirectory, 'harbor-actions-stage-')),
        log: (line) => options.log.info(line),
        signal: options.signal,
      }),
  }
}
