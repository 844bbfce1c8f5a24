import { artifactLink, type HarborConnection } from '../harbor/connection.ts'
import type { HarborRepository } from '../harbor/repository.ts'
import type { Digest } from '../oci/digest.ts'
import type { PreviousBase } from '../scan/base.ts'

/** An image that is in Harbor now, as far as the outputs say it. */
export interface CopiedImage {
  /** `host/repository@digest`. */
  readonly reference: string
  readonly digest: Digest
  readonly tags: readonly string[]
  readonly baseDigest: PreviousBase | undefined
}

/** The outputs that are known once the image is in Harbor. */
export function copyOutputs(
  copied: CopiedImage,
  target: { readonly connection: HarborConnection; readonly repository: HarborRepository },
): Record<string, string> {
  return {
    reference: copied.reference,
    digest: copied.digest,
    tags: copied.tags.join('\n'),
    'base-digest': copied.baseDigest ?? '',
    'harbor-link': linkOf(copied, target),
  }
}

/** The page of the image in Harbor's UI. */
export function linkOf(
  copied: Pick<CopiedImage, 'digest'>,
  target: { readonly connection: HarborConnection; readonly repository: HarborRepository },
): string {
  const { project, name } = target.repository
  return artifactLink(target.connection.url, { project, name, digest: copied.digest })
}
