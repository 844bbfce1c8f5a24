import { type Descriptor, MEDIA_TYPE } from './manifest.ts'

/** The only layout version there is (OCI image spec, image-layout.md). */
export const LAYOUT_VERSION = '1.0.0'

/** Content of the file `oci-layout`. */
export function formatLayoutMarker(): string {
  return JSON.stringify({ imageLayoutVersion: LAYOUT_VERSION })
}

/** An OCI index over descriptors; the same descriptors always give the same bytes. */
export function formatIndex(manifests: readonly Descriptor[]): string {
  return JSON.stringify({
    schemaVersion: 2,
    mediaType: MEDIA_TYPE.ociIndex,
    manifests: manifests.map(formatDescriptor),
  })
}

/** An OCI image manifest; the same configuration and layers always give the same bytes. */
export function formatImageManifest(image: {
  readonly config: Descriptor
  readonly layers: readonly Descriptor[]
}): string {
  return JSON.stringify({
    schemaVersion: 2,
    mediaType: MEDIA_TYPE.ociManifest,
    config: formatDescriptor(image.config),
    layers: image.layers.map(formatDescriptor),
  })
}

/** Names belong to the layout an image lies in, not to the image: they do not go along. */
const NAMING = /^(io\.containerd\.image\.name|org\.opencontainers\.image\.ref\.name)$/

function formatDescriptor(descriptor: Descriptor) {
  const { mediaType, digest, size, platform, annotations = {} } = descriptor
  const kept = Object.entries(annotations)
    .filter(([key]) => !NAMING.test(key))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return {
    mediaType,
    digest,
    size,
    ...(platform === undefined
      ? {}
      : {
          platform: {
            architecture: platform.architecture,
            os: platform.os,
            ...(platform.variant ? { variant: platform.variant } : {}),
            ...(platform.osVersion ? { 'os.version': platform.osVersion } : {}),
          },
        }),
    ...(kept.length === 0 ? {} : { annotations: Object.fromEntries(kept) }),
  }
}
