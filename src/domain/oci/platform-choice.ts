import { type Digest, isDigest } from './digest.ts'
import {
  type Descriptor,
  formatPlatform,
  type ImageIndex,
  type ImageManifest,
  isAttestation,
  isImageConfigMediaType,
  isIndexMediaType,
  isManifestMediaType,
  type Platform,
  parsePlatform,
} from './manifest.ts'
import { ImageProblem } from './problem.ts'

/** What the input `platform` asks for: a platform, or one of the image's own manifests by its digest. */
export type PlatformChoice = Platform | Digest

/** @throws Error when `text` is neither a platform nor a digest. */
export function parsePlatformChoice(text: string): PlatformChoice {
  return isDigest(text) ? text : parsePlatform(text)
}

/** Where the parts of an image are read: a registry, a layout, an archive. */
export interface ImageReader {
  /** @throws ImageProblem when it is not there, or is no such document. */
  readDocument(descriptor: Descriptor): Promise<ImageManifest | ImageIndex>
  /** What the configuration of a manifest says; undefined when it says nothing. */
  readConfigPlatform(manifest: {
    readonly descriptor: Descriptor
    readonly document: ImageManifest
  }): Promise<Platform | undefined>
}

/** An index of a multi-platform image holds manifests; none in use nests deeper than an index in an index. */
const MAX_DEPTH = 4

/** Entries below all indexes of one image. The largest in use have some dozens. */
const MAX_ENTRIES = 1_000

/**
 * Chooses one platform of an image, wherever it lies: the same rule for a registry, a layout and every archive. An index
 * in an index counts as if its entries were its own; an entry without a platform is what its configuration says, as
 * containerd has it. `linux/arm64` and `linux/arm64/v8` are the same, and `linux/arm` is `linux/arm/v7` where there is
 * one.
 *
 * @returns what to copy: an entry, or the root itself.
 * @throws ImageProblem when no entry fits, or several, of which one has to be chosen by its digest.
 */
export async function choosePlatform(
  root: Descriptor,
  options: { readonly choice: PlatformChoice; readonly reader: ImageReader },
): Promise<Descriptor> {
  const { choice, reader } = options
  const document = await reader.readDocument(root)
  if (typeof choice === 'string' && choice === root.digest) return root
  if (document.kind === 'manifest') return requirePlatform({ descriptor: root, document }, options)
  const entries = await collectEntries(document, reader)
  if (typeof choice === 'string') return chooseByDigest(entries, choice)
  const images = await withPlatforms(entries, reader)
  const matching = filterByPlatform(images, choice)
  if (matching.length === 0) {
    throw new ImageProblem(`has no platform ${formatPlatform(choice)}; it has ${listPlatforms(images)}`)
  }
  const candidates = distinct(matching)
  const [chosen, ...others] = candidates.length === 1 ? candidates : await onlyImages(candidates, reader)
  if (chosen === undefined || others.length > 0) {
    throw new ImageProblem(
      `has several images for ${formatPlatform(choice)}: ${listWithDigests(candidates)}; choose one by its digest, as in platform: ${candidates[0]?.digest}`,
    )
  }
  return chosen
}

/** A single image, which must have the platform that was asked for. */
async function requirePlatform(
  image: { readonly descriptor: Descriptor; readonly document: ImageManifest },
  options: { readonly choice: PlatformChoice; readonly reader: ImageReader },
): Promise<Descriptor> {
  const { choice, reader } = options
  const { descriptor } = image
  if (typeof choice === 'string') {
    throw new ImageProblem(
      `is the single image ${descriptor.digest}, not ${choice}, which the input platform asks for`,
    )
  }
  const found = await reader.readConfigPlatform(image)
  if (found !== undefined && isOfPlatform(found, choice)) return descriptor
  throw new ImageProblem(
    `is an image for ${formatPlatform(found)}, not for ${formatPlatform(choice)}, which the input platform asks for`,
  )
}

/** Manifests and indexes below an index, at any depth; attestations and other things are left out. */
async function collectEntries(index: ImageIndex, reader: ImageReader): Promise<Descriptor[]> {
  const found = new Map<Digest, Descriptor[]>()
  const visit = async (at: ImageIndex, depth: number): Promise<void> => {
    if (depth > MAX_DEPTH) throw new ImageProblem(`nests indexes more than ${MAX_DEPTH} deep`)
    for (const entry of at.manifests) {
      const isIndex = isIndexMediaType(entry.mediaType)
      if (isAttestation(entry) || !(isIndex || isManifestMediaType(entry.mediaType))) continue
      const same = found.get(entry.digest)
      found.set(entry.digest, [...(same ?? []), entry])
      if (found.size > MAX_ENTRIES) throw new ImageProblem(`has more than ${MAX_ENTRIES} manifests`)
      if (!isIndex || same !== undefined) continue
      const document = await reader.readDocument(entry)
      if (document.kind === 'index') await visit(document, depth + 1)
    }
  }
  await visit(index, 1)
  return [...found.values()].flat()
}

function chooseByDigest(entries: readonly Descriptor[], digest: Digest): Descriptor {
  const chosen = entries.find((entry) => entry.digest === digest)
  if (chosen !== undefined) return chosen
  throw new ImageProblem(`has no manifest ${digest}; it has ${listWithDigests(distinct(entries))}`)
}

/** The manifests, each with its platform. One whose configuration says nothing has none. */
async function withPlatforms(entries: readonly Descriptor[], reader: ImageReader): Promise<Descriptor[]> {
  const images: Descriptor[] = []
  for (const entry of entries) {
    if (isIndexMediaType(entry.mediaType)) continue
    const platform = entry.platform ?? (await readPlatform(entry, reader))
    images.push(platform === undefined ? entry : { ...entry, platform })
  }
  return images
}

async function readPlatform(descriptor: Descriptor, reader: ImageReader): Promise<Platform | undefined> {
  const document = await reader.readDocument(descriptor)
  return document.kind === 'index' ? undefined : reader.readConfigPlatform({ descriptor, document })
}

/** Without artifacts that oras and SOCI attach under the platform of an image. */
async function onlyImages(candidates: readonly Descriptor[], reader: ImageReader): Promise<Descriptor[]> {
  const images: Descriptor[] = []
  for (const candidate of candidates) {
    const document = await reader.readDocument(candidate)
    if (document.kind === 'manifest' && isImageConfigMediaType(document.config.mediaType))
      images.push(candidate)
  }
  return images
}

function filterByPlatform(images: readonly Descriptor[], asked: Platform): Descriptor[] {
  const near = images.filter(({ platform }) => platform !== undefined && isSameSystem(platform, asked))
  const sameVariant = near.filter(({ platform }) => platform !== undefined && isSameVariant(platform, asked))
  const ofVariant = sameVariant.length > 0 || asked.variant ? sameVariant : near
  const exact = ofVariant.filter(({ platform }) => platform?.osVersion === asked.osVersion)
  return asked.osVersion && exact.length > 0 ? exact : ofVariant
}

/**
 * Whether an image is of the platform that was asked for. A variant counts only where both sides name one:
 * older image configurations leave it out.
 */
export function isOfPlatform(found: Platform, asked: Platform): boolean {
  if (!isSameSystem(found, asked)) return false
  return !asked.variant || !found.variant || isSameVariant(found, asked)
}

/** Of `10.0.20348` every build is one: Windows distinguishes its versions by the first three numbers. */
function isSameSystem(found: Platform, asked: Platform): boolean {
  const [a, b] = [normalize(found), normalize(asked)]
  if (a.os !== b.os || a.architecture !== b.architecture) return false
  const { osVersion = '' } = found
  return !asked.osVersion || osVersion === asked.osVersion || osVersion.startsWith(`${asked.osVersion}.`)
}

function isSameVariant(a: Platform, b: Platform): boolean {
  return normalize(a).variant === normalize(b).variant
}

/** Other names of architectures, with the variant that they stand for (containerd, platforms/database.go). */
const ALIASES: Readonly<Record<string, readonly [architecture: string, variant?: string]>> = {
  i386: ['386'],
  x86_64: ['amd64'],
  'x86-64': ['amd64'],
  aarch64: ['arm64'],
  armhf: ['arm', 'v7'],
  armel: ['arm', 'v6'],
}

/** The variant that an architecture has when none is written. */
const USUAL_VARIANT: Readonly<Record<string, string>> = { arm64: 'v8', arm: 'v7', amd64: 'v1' }

/** A platform as containerd compares it (platforms/database.go): `arm64`, `arm64/8` and `aarch64/v8` are one. */
function normalize(platform: Platform): { os: string; architecture: string; variant: string } {
  const name = platform.architecture.toLowerCase()
  const [architecture, meant] = Object.hasOwn(ALIASES, name) ? (ALIASES[name] ?? [name]) : [name]
  const os = platform.os.toLowerCase()
  const written = platform.variant?.toLowerCase() || meant || USUAL_VARIANT[architecture] || ''
  const variant = /^\d+$/.test(written) ? `v${written}` : written
  return { os: os === 'macos' ? 'darwin' : os, architecture, variant }
}

function distinct(entries: readonly Descriptor[]): Descriptor[] {
  return [...new Map(entries.map((entry) => [entry.digest, entry])).values()]
}

function listPlatforms(entries: readonly Descriptor[]): string {
  if (entries.length === 0) return 'none'
  return entries.map(({ platform }) => formatPlatform(platform)).join(', ')
}

function listWithDigests(entries: readonly Descriptor[]): string {
  if (entries.length === 0) return 'none'
  return entries.map(({ platform, digest }) => `${formatPlatform(platform)} (${digest})`).join(', ')
}
