import { plural } from '../text/format.ts'
import { quote } from '../text/quote.ts'
import type { Digest } from './digest.ts'
import { findAmbiguousKey, type KeyRules } from './json-keys.ts'
import type { Descriptor, ImageManifest } from './manifest.ts'
import { ImageProblem } from './problem.ts'

/**
 * Documents of an image that registries, scanners and runtimes could read differently are refused, so that
 * what is pushed, scanned and run is one image.
 */

/** Keys of manifests, indexes and their descriptors (OCI image spec); annotations are the user's own. */
export const DOCUMENT_KEYS: KeyRules = {
  known: [
    ...[
      'schemaVersion',
      'mediaType',
      'artifactType',
      'config',
      'layers',
      'manifests',
      'subject',
      'annotations',
    ],
    ...['digest', 'size', 'urls', 'data', 'platform', 'fsLayers'],
    ...['os', 'architecture', 'variant', 'os.version', 'os.features'],
  ],
  free: ['annotations'],
}

/** Keys of a configuration that decide what it is; labels and the like are the user's own. */
export const CONFIG_KEYS: KeyRules = {
  known: ['os', 'architecture', 'variant', 'os.version', 'os.features', 'rootfs', 'diff_ids', 'config'],
  free: ['config', 'container_config', 'history'],
}

/** @throws ImageProblem when Go would read other values than JSON.parse. */
export function requireOneReading(
  text: string,
  document: { readonly what: string; readonly rules: KeyRules },
): void {
  const key = findAmbiguousKey(text, document.rules)
  if (key === undefined) return
  throw new ImageProblem(
    `is damaged: ${document.what} has the key ${quote(key)} twice or in another spelling than the format, so that it can be read in two ways`,
  )
}

/** What makes a document another kind than its media type says (containerd refuses the same, `validateMediaType`). */
const FOREIGN_KEYS: Readonly<Record<'manifest' | 'index', readonly string[]>> = {
  manifest: ['manifests', 'fsLayers'],
  index: ['config', 'layers', 'fsLayers'],
}

/** @throws ImageProblem when a manifest has what only an index has, or the other way round. */
export function requireOneKind(
  json: object,
  document: { readonly what: string; readonly kind: 'manifest' | 'index' },
): void {
  const key = FOREIGN_KEYS[document.kind].find((foreign) => foreign in json)
  if (key === undefined) return
  throw new ImageProblem(
    `is damaged: ${document.what} is listed as ${document.kind === 'index' ? 'an index' : 'a manifest'} and has ${quote(key)}, so that it can be read as something else`,
  )
}

/** @throws ImageProblem when an index names nothing, or one digest with two sizes or media types. */
export function requireSoundChildren(children: readonly Descriptor[], what: string): void {
  if (children.length === 0) throw new ImageProblem(`is damaged: ${what} names no image`)
  const known = new Map<Digest, Descriptor>()
  for (const child of children) {
    const before = known.get(child.digest) ?? child
    if (before.size !== child.size || before.mediaType !== child.mediaType) {
      throw new ImageProblem(
        `is damaged: ${what} names ${child.digest} twice, as ${describe(before)} and as ${describe(child)}`,
      )
    }
    known.set(child.digest, child)
  }
}

function describe({ mediaType, size }: Descriptor): string {
  return `${quote(mediaType)} of ${size} bytes`
}

/** What containerd counts as a layer of the file system (core/images/mediatypes.go, `IsLayerType`). */
function isFileSystemLayer({ mediaType }: Descriptor): boolean {
  return (
    mediaType.startsWith('application/vnd.oci.image.layer.') ||
    mediaType.startsWith('application/vnd.docker.image.rootfs.')
  )
}

/**
 * An image is its configuration over its layers: a runtime refuses one whose numbers differ, while a scanner may read
 * one of the two alone and find nothing. Layers of other types, as of WebAssembly or of attestations, may be counted
 * in the configuration or not.
 *
 * @throws ImageProblem when the configuration of an image names another number of layers than its manifest.
 */
export function requireSameLayers(
  manifest: Pick<ImageManifest, 'config' | 'layers'>,
  diffIds: readonly Digest[],
): void {
  const { config, layers } = manifest
  if (diffIds.length === layers.length || diffIds.length === layers.filter(isFileSystemLayer).length) return
  throw new ImageProblem(
    `is damaged: its configuration ${config.digest} names ${plural(diffIds.length, 'layer')}, its manifest ${layers.length}`,
  )
}
