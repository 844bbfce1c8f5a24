import { type HarborConnection, isRegistryOf } from '../harbor/connection.ts'
import { parseHarborRepository } from '../harbor/repository.ts'
import { type Digest, isDigest } from '../oci/digest.ts'
import { parseReference } from '../oci/reference.ts'
import type { BasePlace } from '../scan/base.ts'
import { quote } from '../text/quote.ts'

/** What builders write of the image that another one is made from (OCI image spec, annotations.md). */
const NAME = 'org.opencontainers.image.base.name'
const DIGEST = 'org.opencontainers.image.base.digest'

/** What an image says that it is made from. Its author wrote it: it is where to look, and proves nothing. */
export interface BaseClaim {
  readonly name: string
  readonly digest?: Digest
}

/** @param sources annotations and labels, the first that names a base counts; foreign, and of any shape. */
export function readBaseClaim(...sources: readonly unknown[]): BaseClaim | undefined {
  for (const source of sources) {
    if (typeof source !== 'object' || source === null) continue
    const { [NAME]: name, [DIGEST]: digest } = source as Readonly<Record<string, unknown>>
    if (typeof name !== 'string' || name === '') continue
    return { name, ...(typeof digest === 'string' && isDigest(digest) ? { digest } : {}) }
  }
  return undefined
}

/** Where in Harbor the base may be, the surest place first; a text says why nowhere. */
export function locateClaim(
  claim: BaseClaim | undefined,
  registry: Pick<HarborConnection, 'host' | 'isPlainHttp'>,
): readonly BasePlace[] | string {
  if (claim === undefined) return `the image does not say what it is made from (${NAME})`
  const elsewhere = `the image says that it is made from ${quote(claim.name)}, which is not in this Harbor`
  try {
    const { host, path, tag, digest } = parseReference(claim.name)
    if (host === undefined || !isRegistryOf(registry, host)) return elsewhere
    const repository = parseHarborRepository(path)
    return [claim.digest, digest, tag].flatMap((reference) =>
      reference === undefined ? [] : [{ repository, reference }],
    )
  } catch {
    return elsewhere
  }
}
