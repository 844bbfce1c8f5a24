import type { Digest } from './digest.ts'
import { foldKey, jsonStrings } from './json-keys.ts'

/** The two bytes `{}`: the configuration of what is no image (OCI image spec, "Guidance for an Empty Descriptor"). */
export const EMPTY_CONFIG: Digest = 'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'

/**
 * Whether a container runtime could make a container out of what has this configuration, whatever its media type says.
 * containerd finds the platform and the layers in the configuration without a look at its type (core/images/image.go,
 * `ConfigPlatform` and `RootFS`), and Docker takes `application/json` and the like for an image. So only a
 * configuration that names neither layers nor a platform is one of no image. In doubt the answer is yes: a string
 * counts wherever it stands.
 */
export function mayBeRunnable(configuration: string): boolean {
  if (!isJson(configuration)) return false
  const words = new Set(jsonStrings(configuration).map(foldKey))
  return words.has('diff_ids') || (words.has('os') && words.has('architecture'))
}

/** Go refuses what is no JSON as JSON.parse does. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
