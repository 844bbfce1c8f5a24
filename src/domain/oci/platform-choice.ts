import { type Descriptor, formatPlatform, isAttestation, type Platform } from './manifest.ts'
import { ImageProblem } from './problem.ts'

/** The variant that an architecture has when none is written (containerd normalises platforms the same way). */
const USUAL_VARIANT: Readonly<Record<string, string>> = { arm64: 'v8', arm: 'v7', amd64: 'v1' }

/**
 * Whether an image is of the platform that was asked for. A variant counts only where both sides name one:
 * older image configurations leave it out.
 */
export function isOfPlatform(found: Platform, asked: Platform): boolean {
  if (!isSameArchitecture(found, asked)) return false
  return !asked.variant || !found.variant || asked.variant === found.variant
}

/**
 * The entry of an index for one platform; `linux/arm64` and `linux/arm64/v8` are the same.
 *
 * @throws ImageProblem when there is none, or several variants and none of them was asked for.
 */
export function choosePlatform(entries: readonly Descriptor[], asked: Platform): Descriptor {
  const images = entries.filter((entry) => !isAttestation(entry))
  const exact = images.filter(({ platform }) => platform !== undefined && isSameVariant(platform, asked))
  const near = images.filter(({ platform }) => platform !== undefined && isSameArchitecture(platform, asked))
  const [chosen, ...others] = exact.length > 0 || asked.variant ? exact : near
  if (chosen === undefined) {
    throw new ImageProblem(`has no platform ${formatPlatform(asked)}; it has ${listPlatforms(images)}`)
  }
  if (others.some(({ digest }) => digest !== chosen.digest)) {
    throw new ImageProblem(
      `has several images for ${formatPlatform(asked)}: ${listPlatforms([chosen, ...others])}`,
    )
  }
  return chosen
}

function isSameArchitecture(a: Platform, b: Platform): boolean {
  return a.os === b.os && a.architecture === b.architecture
}

function isSameVariant(a: Platform, b: Platform): boolean {
  return isSameArchitecture(a, b) && variantOf(a) === variantOf(b)
}

function variantOf(platform: Platform): string {
  return platform.variant || USUAL_VARIANT[platform.architecture] || ''
}

function listPlatforms(entries: readonly Descriptor[]): string {
  if (entries.length === 0) return 'none'
  return entries.map(({ platform }) => formatPlatform(platform)).join(', ')
}
