import { formatBytes } from '../text/format.ts'
import type { Descriptor } from './manifest.ts'
import { ImageProblem } from './problem.ts'

/**
 * The largest configuration that is read. Every client, crane too, reads it whole into its memory, as it does a manifest;
 * so it gets the limit that manifests have (4 MiB in the OCI distribution spec, and in containerd, MaxManifestSize of
 * core/remotes/docker/resolver.go). Those in use have some kilobytes.
 */
export const MAX_CONFIG_BYTES = 4 * 1024 * 1024

/** @throws ImageProblem when the configuration is too large to be one, as its descriptor has it. */
export function requireSmallConfig({ digest, size }: Pick<Descriptor, 'digest' | 'size'>): void {
  if (size <= MAX_CONFIG_BYTES) return
  throw new ImageProblem(
    `has a configuration ${digest} of ${formatBytes(size)}; at most ${formatBytes(MAX_CONFIG_BYTES)} are read`,
  )
}
