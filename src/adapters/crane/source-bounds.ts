import { UserError } from '../../domain/errors.ts'
import type { ChildBounds } from '../process/child-bounds.ts'

/** crane takes some dozens of megabytes. It reads every answer whole, even one that it cannot use, and unpacks gzip. */
const MAX_MEMORY_BYTES = 1024 * 1024 * 1024

/** crane accepts manifests up to 100 MiB; this project's limit is far lower. Everything else that it reads, it writes to the disk. */
const MAX_UNWRITTEN_BYTES = 256 * 1024 * 1024

/** Bounds of a crane that reads from a registry, which may send without end. `failed` begins the sentence. */
export function sourceBounds(
  failed: string,
  { host, maxMemoryBytes = MAX_MEMORY_BYTES }: { readonly host: string; readonly maxMemoryBytes?: number },
): ChildBounds {
  return {
    memoryBytes: maxMemoryBytes,
    unwrittenBytes: MAX_UNWRITTEN_BYTES,
    error: (what) =>
      new UserError(
        `${failed}: the registry ${host} sends far more data than a valid answer can have; crane ${what} and was stopped`,
      ),
  }
}
