import { type Digest, shortDigest } from './digest.ts'

/** What distinguishes two images for one platform where nothing else does. */
const DIGEST_SUFFIX = / \(sha256:[0-9a-f]{12}\)$/

/** The version of the operating system behind a platform, as `formatPlatform` writes it. */
const VERSION_SUFFIX = /:[^:/]*$/

/** Gives each of several images for one platform a name of its own: its short digest follows. */
export function distinctNames<T extends { readonly platform: string; readonly digest: Digest }>(
  images: readonly T[],
): T[] {
  const names = new Map<string, Set<Digest>>()
  for (const { platform, digest } of images) {
    names.set(platform, (names.get(platform) ?? new Set()).add(digest))
  }
  return images.map((image) =>
    (names.get(image.platform)?.size ?? 0) > 1
      ? { ...image, platform: `${image.platform} (${shortDigest(image.digest)})` }
      : image,
  )
}

/** The platform without what distinguishes images for it: `os/architecture[/variant]`. */
export function plainPlatform(name: string): string {
  return name.replace(DIGEST_SUFFIX, '').replace(VERSION_SUFFIX, '')
}
