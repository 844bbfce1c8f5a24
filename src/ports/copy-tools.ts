import type { Crane } from './crane.ts'
import type { ImageStager } from './image-stager.ts'
import type { ImageStores } from './image-store.ts'
import type { SourceRegistry } from './source-registry.ts'

/** The tools that read an image from its source and send it to Harbor. */
export interface CopyTools {
  /** Where the signatures of a source are looked for. */
  readonly registry: SourceRegistry
  readonly crane: Crane
  readonly stores: ImageStores
  readonly stager: ImageStager
}

/** Runs the work with tools that have a directory of their own, which is removed afterwards. */
export type WithCopyTools = <T>(work: (tools: CopyTools) => Promise<T>) => Promise<T>
