import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { Digest } from '../../domain/oci/digest.ts'

/**
 * A name that nothing else in the job has: the same image may be in several repositories.
 *
 * @param directory RUNNER_TEMP.
 * @param file.digest undefined for a file about several images.
 */
export function temporaryPath(
  directory: string,
  file: { readonly kind: 'report' | 'sbom'; readonly digest: Digest | undefined; readonly extension: string },
): string {
  const subject = file.digest?.slice(7, 19) ?? 'images'
  return join(directory, `harbor-${file.kind}-${subject}-${randomUUID()}.${file.extension}`)
}
