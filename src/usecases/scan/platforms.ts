import { HarborError } from '../../domain/errors.ts'
import type { Artifact, ArtifactReference } from '../../domain/harbor/artifact.ts'
import { formatHarborRepository, type HarborRepository } from '../../domain/harbor/repository.ts'
import { type Digest, shortDigest } from '../../domain/oci/digest.ts'
import {
  attestedDigest,
  formatMediaType,
  formatPlatform,
  isAttestation,
  isImageConfigMediaType,
  isIndexMediaType,
  isUnknownPlatform,
  isUnpackable,
  isWholePlatform,
  type Platform,
} from '../../domain/oci/manifest.ts'
import { distinctNames } from '../../domain/oci/platform-names.ts'
import { EMPTY_CONFIG, mayBeRunnable } from '../../domain/oci/runnable.ts'
import type { SkippedChild } from '../../domain/scan/skipped-child.ts'
import { compareText } from '../../domain/text/format.ts'
import type { HarborArtifacts } from '../../ports/harbor/artifacts.ts'
import type { HarborDocuments } from '../../ports/harbor/manifests.ts'
import { mapConcurrently } from '../pipeline/map-concurrently.ts'

/** Indexes may hold indexes; no usual image nests deeper than this. */
const MAX_INDEX_DEPTH = 4

/** No usual image has more; each is requested by itself, repeatedly. */
const MAX_PARTS = 1_000

/** How many parts of an index Harbor is asked for at the same time. */
const PARTS_AT_ONCE = 8

/** One platform of an image, which Harbor scans by its own digest. */
export interface ImagePlatform {
  /** `os/architecture[/variant][:os.version]`, and a short digest where two would have the same name. */
  readonly platform: string
  readonly digest: Digest
  /** As Harbor had it when it was asked. */
  readonly artifact: Artifact
  /** Why Harbor may never scan it, although it has to be judged; a clause. */
  readonly doubt?: string
}

/** Every part of an image: what a client can run, and the rest with the reason. */
export interface ImageParts {
  /** The artifact that was asked for: the only platform, or an index. */
  readonly root: Artifact
  readonly platforms: readonly ImagePlatform[]
  readonly skipped: readonly SkippedChild[]
}

type PlatformHarbor = HarborArtifacts & HarborDocuments

interface Search {
  readonly repository: HarborRepository
  readonly harbor: PlatformHarbor
  readonly found: FoundPlatform[]
  readonly skipped: SkippedChild[]
  /** Every digest that was asked for; indexes that name the same ones would have them asked for without end. */
  readonly known: Map<Digest, Artifact>
  /** Indexes that were visited. */
  readonly indexes: Set<Digest>
}

interface FoundPlatform extends ImagePlatform {
  readonly variant: Platform | undefined
  /** The index that names it. */
  readonly index: Digest | undefined
}

/**
 * The platforms that a scan has to cover: the image itself, or the children of an index. Only what no container
 * runtime can run is skipped: attestations and what is not an image.
 *
 * @throws HarborError when a part of the image is not there.
 */
export async function fetchPlatforms(
  image: { readonly repository: HarborRepository; readonly digest: Digest },
  harbor: PlatformHarbor,
): Promise<ImageParts> {
  const search: Search = {
    repository: image.repository,
    harbor,
    found: [],
    skipped: [],
    known: new Map(),
    indexes: new Set(),
  }
  const root = await fetchOnce(search, image.digest)
  await visit(search, { digest: image.digest, reference: undefined, index: undefined, depth: 0 })
  const platforms = await nameApart(search)
  // Harbor lists children in the order in which they happened to arrive; reports of one image should compare.
  return {
    root,
    platforms: platforms.toSorted((a, b) => compareText(a.platform, b.platform)),
    skipped: search.skipped.toSorted((a, b) => compareText(a.digest, b.digest)),
  }
}

/** Why an image without a single platform cannot be judged. */
export function nothingToJudge(digest: Digest, skipped: readonly SkippedChild[]): HarborError {
  const why = skipped.map((part) => `${shortDigest(part.digest)} is ${withArticle(part.reason)}`).join('; ')
  return new HarborError(
    `the image ${shortDigest(digest)} has no platform that could be scanned${why === '' ? ': its index is empty' : `: ${why}`}`,
  )
}

export function artifactNotThere(repository: HarborRepository, digest: Digest): HarborError {
  return new HarborError(
    `Harbor does not have ${formatHarborRepository(repository)}@${digest}: a user or a retention rule deleted it, or it was never pushed there`,
  )
}

function withArticle(reason: string): string {
  return reason.startsWith('attestation') ? `an ${reason}` : reason
}

interface Node {
  readonly digest: Digest
  /** What the index above says; undefined for the root. */
  readonly reference: ArtifactReference | undefined
  readonly index: Digest | undefined
  readonly depth: number
}

async function visit(search: Search, node: Node): Promise<void> {
  if (search.indexes.has(node.digest)) return
  const artifact = await fetchOnce(search, node.digest)
  // The children of an index are looked at one by one, whatever is said of the index itself.
  if (!isIndexMediaType(artifact.mediaType) && artifact.references.length === 0) {
    await addLeaf(search, { node, artifact })
    return
  }
  if (node.depth >= MAX_INDEX_DEPTH)
    throw new HarborError(`the index is nested deeper than ${MAX_INDEX_DEPTH} levels`)
  await mapConcurrently([...new Set(artifact.references.map(({ digest }) => digest))], {
    concurrency: PARTS_AT_ONCE,
    work: (digest) => fetchOnce(search, digest),
  })
  // In the order of the index, by what is known now.
  for (const reference of artifact.references) {
    await visit(search, {
      digest: reference.digest,
      reference,
      index: node.digest,
      depth: node.depth + 1,
    })
  }
  search.indexes.add(node.digest)
}

async function fetchOnce(search: Search, digest: Digest): Promise<Artifact> {
  const { repository, harbor, known } = search
  const artifact = known.get(digest) ?? (await harbor.fetchArtifact(repository, digest))
  if (artifact === undefined) throw artifactNotThere(repository, digest)
  known.set(digest, artifact)
  if (known.size + search.found.length > MAX_PARTS) {
    throw new HarborError(`the image has more than ${MAX_PARTS} manifests and platforms`)
  }
  return artifact
}

async function addLeaf(
  search: Search,
  leaf: { readonly node: Node; readonly artifact: Artifact },
): Promise<void> {
  const { node, artifact } = leaf
  const { digest, reference, index } = node
  const decision = await decide(search, leaf)
  if (decision.kind === 'skipped') {
    const platform = describePlatform(reference?.platform ?? artifact.platform)
    if (search.skipped.some((known) => known.digest === digest && known.platform === platform)) return
    search.skipped.push({ digest, platform, reason: decision.reason })
    return
  }
  // A runtime chooses by what the index says, and by the configuration where it says nothing.
  const variant = isWholePlatform(reference?.platform) ? reference.platform : artifact.platform
  const platform = formatPlatform(variant)
  // An index may list the same image twice.
  if (search.found.some((known) => known.digest === digest && known.platform === platform)) return
  const { doubt } = decision
  search.found.push({ platform, digest, artifact, variant, index, ...(doubt === undefined ? {} : { doubt }) })
}

type Decision =
  | { readonly kind: 'judged'; readonly doubt?: string }
  | { readonly kind: 'skipped'; readonly reason: string }

/** What Harbor has scanned counts, whatever it is. */
async function decide(
  search: Search,
  { node, artifact }: { readonly node: Node; readonly artifact: Artifact },
): Promise<Decision> {
  if (artifact.overview !== undefined) return { kind: 'judged' }
  const { configMediaType } = artifact
  const isImage = configMediaType === '' || isImageConfigMediaType(configMediaType)
  if (node.reference !== undefined && isAttestation(node.reference)) {
    const isOther = isImage && artifact.platform !== undefined && !isUnknownPlatform(artifact.platform)
    if (isOther || !(await isWithoutLayers(search, node.digest))) {
      const doubt = 'the index calls it an attestation, but a container runtime may run it'
      return { kind: 'judged', doubt }
    }
    const of = attestedDigest(node.reference)
    return { kind: 'skipped', reason: of === undefined ? 'attestation' : `attestation of ${of}` }
  }
  if (isImage) return { kind: 'judged' }
  if (await isNoImage(search, node.digest)) {
    return {
      kind: 'skipped',
      reason: `no image: configuration media type ${formatMediaType(configMediaType)}`,
    }
  }
  return {
    kind: 'judged',
    doubt: `its configuration has the media type ${formatMediaType(configMediaType)}, which Harbor does not take for an image, but a container runtime may run it`,
  }
}

/**
 * Whether nothing in it would be unpacked into a container. What the project's policy blocks no client gets; and where
 * the robot may not look, the platform that no client chooses has to do.
 *
 * @throws HarborError when it is not there.
 */
async function isWithoutLayers({ repository, harbor }: Search, digest: Digest): Promise<boolean> {
  const document = await harbor.fetchDocument(repository, digest)
  if (document === 'absent') throw artifactNotThere(repository, digest)
  if (document === 'blocked') return true
  if (document === 'unreadable' || document.kind !== 'manifest') return false
  return !document.layers.some(({ mediaType }) => isUnpackable(mediaType))
}

/** Whether the configuration itself shows that no runtime can run it; `false` when that cannot be seen. */
async function isNoImage({ repository, harbor }: Search, digest: Digest): Promise<boolean> {
  const document = await harbor.fetchDocument(repository, digest)
  if (typeof document === 'string' || document.kind !== 'manifest') return false
  if (document.config.digest === EMPTY_CONFIG) return true
  const configuration = await harbor.fetchConfiguration(repository, document.config)
  return configuration !== undefined && !mayBeRunnable(configuration)
}

function describePlatform(platform: Platform | undefined): string {
  const { os = '', architecture = '', ...rest } = platform ?? {}
  return formatPlatform({ ...rest, os: os || 'unknown', architecture: architecture || 'unknown' })
}

/** Harbor does not show `os.version` (seen with 2.14 and 2.15): where names repeat, the index itself is read. */
async function nameApart({ repository, harbor, found }: Search): Promise<ImagePlatform[]> {
  const repeated = found.filter(({ platform }, at) =>
    found.some((other, otherAt) => otherAt !== at && other.platform === platform),
  )
  const versions = new Map<Digest, string>()
  for (const index of new Set(repeated.flatMap((entry) => entry.index ?? []))) {
    const document = await harbor.fetchDocument(repository, index)
    if (typeof document === 'string' || document.kind !== 'index') continue
    for (const { digest, platform } of document.manifests) {
      if (platform?.osVersion !== undefined) versions.set(digest, platform.osVersion)
    }
  }
  const named = found.map((entry) => {
    const osVersion = repeated.includes(entry) ? versions.get(entry.digest) : undefined
    const { variant } = entry
    return osVersion === undefined || variant === undefined
      ? entry
      : { ...entry, platform: formatPlatform({ ...variant, osVersion }) }
  })
  return distinctNames(named).map(({ variant: _, index: __, ...platform }) => platform)
}
