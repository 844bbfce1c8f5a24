import { listFirst } from '../text/list.ts'
import { quote } from '../text/quote.ts'
import { type Digest, shortDigest } from './digest.ts'
import { type Descriptor, formatPlatform, isAttestation } from './manifest.ts'
import { ImageProblem } from './problem.ts'
import { parseReference } from './reference.ts'

/** Where builders write the name of an image in an index.json. */
const NAME_ANNOTATIONS = ['io.containerd.image.name', 'org.opencontainers.image.ref.name'] as const

const COSIGN = 'dev.cosignproject.cosign/'

/** Highest number of names in a message. */
const MAX_NAMES_SHOWN = 10

/** A name that can be shown as it is to be typed. */
const PLAIN_NAME = /^[\w./:@+-]{1,128}$/

/** What to push out of an index.json. */
export type ImageChoice =
  | { readonly kind: 'one'; readonly descriptor: Descriptor }
  /** One entry for each platform: they are one image and belong into an index of their own. */
  | { readonly kind: 'platforms'; readonly descriptors: readonly Descriptor[] }

export interface ChoiceOptions {
  /** Which image of several; a name from the annotations, or a reference that means the same. */
  readonly name: string | undefined
  /** The digest that it must have. */
  readonly digest: Digest | undefined
  /** How the file is written in the input, as in `oci:build/image`; a name can follow it. */
  readonly address: string
}

/** An image under all of its names. */
export interface NamedImage<T> {
  readonly image: T
  readonly names: readonly string[]
  /** What to call it when it has no name. */
  readonly label: string
}

/**
 * Chooses the image among the entries of an index.json. Entries with one digest are one image under several
 * names; entries for different platforms, without distinct names, are one image too.
 *
 * @throws ImageProblem that lists the names when several images are left.
 */
export function chooseImage(entries: readonly Descriptor[], options: ChoiceOptions): ImageChoice {
  const attestations = entries.filter(isAttestation)
  const images = groupByDigest(entries.filter((entry) => !isAttestation(entry) && !isCosignAttachment(entry)))
  const candidates = filterByDigest(filterByName(images, options), options)
  const [first, ...others] = candidates
  if (first === undefined) throw new ImageProblem('holds no image')

  const chosen = candidates.map(({ image }) => image)
  const digests = new Set<string>(chosen.map(({ digest }) => digest))
  const attached = attestations.filter((entry) =>
    digests.has(entry.annotations?.['vnd.docker.reference.digest'] ?? ''),
  )
  if (others.length === 0 && attached.length === 0) return { kind: 'one', descriptor: first.image }
  if (others.length === 0 || isOneImage(candidates)) {
    return { kind: 'platforms', descriptors: [...chosen, ...attached] }
  }
  throw severalImages(candidates, options)
}

/**
 * Narrows images to the one asked for by name, or leaves them all without a name. podman and buildah save `app:1` as
 * `localhost/app:1`.
 *
 * @throws ImageProblem when no image has the name.
 */
export function filterByName<T>(
  images: readonly NamedImage<T>[],
  options: ChoiceOptions,
): readonly NamedImage<T>[] {
  const { name } = options
  if (name === undefined) return images
  const exact = images.filter(({ names }) => names.includes(name))
  if (exact.length > 0) return exact
  const wanted = canonicalImageName(name)
  const same = images.filter(({ names }) =>
    names.some((candidate) => canonicalImageName(candidate) === wanted),
  )
  if (wanted !== undefined && same.length > 0) return same
  const local = images.filter(({ names }) => names.includes(`localhost/${name}`))
  if (local.length > 0) return local
  throw new ImageProblem(`holds no image named ${quote(name)}; it holds ${listImages(images)}`)
}

/** @throws ImageProblem when no image has the digest that was asked for. */
function filterByDigest(
  images: readonly NamedImage<Descriptor>[],
  { digest }: ChoiceOptions,
): readonly NamedImage<Descriptor>[] {
  if (digest === undefined) return images
  const same = images.filter(({ image }) => image.digest === digest)
  if (same.length > 0 || images.length === 0) return same
  throw new ImageProblem(
    `holds no image ${digest}; it holds ${listFirst(
      images.map(({ image }) => image.digest),
      MAX_NAMES_SHOWN,
    )}`,
  )
}

/** The refusal of a file with several images, of which one has to be named. */
export function severalImages<T>(images: readonly NamedImage<T>[], options: ChoiceOptions): ImageProblem {
  const names = images.flatMap((image) => image.names).filter((name) => name !== options.name)
  const example = names.find((name) => PLAIN_NAME.test(name)) ?? '<name>'
  const advice =
    names.length === 0
      ? 'they have no names to choose by; put the one to push into a file of its own'
      : `choose one by its name, as in ${options.address}:${example}`
  return new ImageProblem(`holds ${images.length} images: ${listImages(images)}; ${advice}`)
}

/**
 * `cosign save` writes signatures and attestations beside the image, and marks each entry with its kind
 * (sigstore/cosign, pkg/oci/layout).
 */
function isCosignAttachment({ annotations }: Descriptor): boolean {
  const kind = annotations?.['kind'] ?? ''
  return kind.startsWith(COSIGN) && kind !== `${COSIGN}image` && kind !== `${COSIGN}imageIndex`
}

function groupByDigest(entries: readonly Descriptor[]): NamedImage<Descriptor>[] {
  const groups = new Map<Digest, NamedImage<Descriptor>>()
  for (const entry of entries) {
    const { digest } = entry
    const group = groups.get(digest) ?? { image: entry, names: [], label: `${shortDigest(digest)} (no name)` }
    const names = NAME_ANNOTATIONS.flatMap((key) => entry.annotations?.[key] || [])
    groups.set(digest, { ...group, names: [...new Set([...group.names, ...names])] })
  }
  return [...groups.values()]
}

/** Different platforms, and no names or the same ones. */
function isOneImage(images: readonly NamedImage<Descriptor>[]): boolean {
  const platforms = images.flatMap(({ image }) => image.platform ?? [])
  const distinct = new Set(platforms.map(formatPlatform))
  const names = new Set(images.map((image) => JSON.stringify(image.names.toSorted())))
  return distinct.size === images.length && names.size === 1
}

/** `app` and `docker.io/library/app:latest` are the same name; undefined for what is no reference. */
function canonicalImageName(name: string): string | undefined {
  try {
    const { host = 'docker.io', path, tag = 'latest' } = parseReference(name)
    const isOfficial = host === 'docker.io' && !path.includes('/')
    return `${host}/${isOfficial ? 'library/' : ''}${path}:${tag}`
  } catch {
    return undefined
  }
}

function listImages(images: readonly NamedImage<unknown>[]): string {
  return listFirst(
    images.map(({ names: [name], label }) => (name === undefined ? label : quote(name))),
    MAX_NAMES_SHOWN,
  )
}
