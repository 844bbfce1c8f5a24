import { requireSmallConfig } from '../../domain/oci/config-size.ts'
import {
  type Descriptor,
  type ImageIndex,
  type ImageManifest,
  isIndexMediaType,
  isManifestMediaType,
} from '../../domain/oci/manifest.ts'
import { ImageProblem } from '../../domain/oci/problem.ts'

/** An index of a multi-platform image holds manifests; none in use nests deeper than an index in an index. */
const MAX_DEPTH = 4

/** Entries below all indexes of one image, one that is listed twice counted twice: crane follows it twice. */
const MAX_ENTRIES = 1_000

/** How many documents are asked for at the same time. */
const AT_ONCE = 4

/**
 * Looks at every manifest of an image before it is pulled: crane reads configurations whole into its memory, as long as
 * their descriptors say that they are, and without end where one says -1 (which this project's decoders refuse).
 *
 * @throws ImageProblem when a configuration is too large, or when there are too many manifests.
 */
export async function requireSmallConfigs(
  root: ImageManifest | ImageIndex,
  fetchDocument: (descriptor: Descriptor) => Promise<ImageManifest | ImageIndex>,
): Promise<void> {
  const known = new Map<string, Promise<ImageManifest | ImageIndex>>()
  const fetchOnce = (entry: Descriptor): Promise<ImageManifest | ImageIndex> => {
    const found = known.get(entry.digest) ?? fetchDocument(entry)
    known.set(entry.digest, found)
    return found
  }
  let entries = 0
  const visit = async (document: ImageManifest | ImageIndex, depth: number): Promise<void> => {
    if (document.kind === 'manifest') return requireSmallConfig(document)
    if (depth > MAX_DEPTH) throw new ImageProblem(`nests indexes more than ${MAX_DEPTH} deep`)
    entries += document.manifests.length
    if (entries > MAX_ENTRIES) throw new ImageProblem(`has more than ${MAX_ENTRIES} manifests`)
    const queue = document.manifests.filter(
      ({ mediaType }) => isIndexMediaType(mediaType) || isManifestMediaType(mediaType),
    )
    for (let at = 0; at < queue.length; at += AT_ONCE) {
      const documents = await Promise.all(queue.slice(at, at + AT_ONCE).map(fetchOnce))
      for (const child of documents) await visit(child, depth + 1)
    }
  }
  await visit(root, 1)
}
