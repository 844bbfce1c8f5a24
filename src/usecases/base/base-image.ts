import {
  AUTO,
  type BaseImageScan,
  isBeginning,
  type PlatformBase,
} from '../../domain/base-image/base-image.ts'
import { locateClaim } from '../../domain/base-image/claim.ts'
import { CancelledError, errorMessage, HarborError, isMissingPermission } from '../../domain/errors.ts'
import type { Artifact } from '../../domain/harbor/artifact.ts'
import { GATHER_LIMIT } from '../../domain/harbor/call-limits.ts'
import type { HarborConnection } from '../../domain/harbor/connection.ts'
import { formatHarborRepository, type HarborRepository } from '../../domain/harbor/repository.ts'
import { type Digest, shortDigest } from '../../domain/oci/digest.ts'
import { findAmbiguousKey } from '../../domain/oci/json-keys.ts'
import { plainPlatform } from '../../domain/oci/platform-names.ts'
import { matchesAny } from '../../domain/policy/pattern.ts'
import { type BasePlace, formatBasePlace, locateBase } from '../../domain/scan/base.ts'
import type { PlatformScan, ScanResult } from '../../domain/scan/result.ts'
import type { HarborArtifacts } from '../../ports/harbor/artifacts.ts'
import type { HarborLayers } from '../../ports/harbor/layers.ts'
import type { HarborDocuments, Manifest } from '../../ports/harbor/manifests.ts'
import type { ConnectHarbor } from '../../ports/harbor.ts'
import type { ImagePlatform } from '../scan/platforms.ts'
import type { AwaitScanPorts } from '../scan/scan-run.ts'
import { beginFairScan, type FairPlatform, type FairScanSearch } from './fair-scan.ts'
import { describeUnreadable, scannersOf } from './fetch-base.ts'

export interface BaseImageInput {
  /** Of the image that is judged. */
  readonly repository: HarborRepository
  readonly registry: Pick<HarborConnection, 'host' | 'isPlainHttp'>
  /** What `base-image` says. */
  readonly asked: string
  /** What comes with the base image breaks no rule. */
  readonly isIgnored: boolean
  /** Patterns of the repositories that a base image may be in to break no rule; absent for any. */
  readonly ignorableBases?: readonly string[]
  /** Of the image and its platforms, as far as they are at hand. */
  readonly manifests: readonly Manifest[]
  readonly maxAgeMs: number
  readonly timeoutMs: number
  readonly retries: number
}

export interface BaseImagePorts extends AwaitScanPorts {
  readonly connect: ConnectHarbor
}

/** The search for the base image, beside the wait for the scan. */
export interface BaseImageSearch {
  /** The platforms are known: the search begins. It is not waited for. */
  begin(platforms: readonly ImagePlatform[], root: Artifact): void
  /** What is known of the base image of every platform. It never throws for anything Harbor does. */
  finish(scan: ScanResult): Promise<BaseImageScan>
  /** Gives up. */
  abandon(): void
}

type SearchHarbor = HarborArtifacts & HarborLayers & HarborDocuments

/** A base image that platforms have in common. */
interface Candidate {
  readonly place: BasePlace
  readonly scan: FairScanSearch
}

export function prepareBaseImage(input: BaseImageInput, ports: BaseImagePorts): BaseImageSearch {
  const deadline = ports.clock.now() + input.timeoutMs
  const harbor = ports.connect(GATHER_LIMIT)
  /** By the digest of a platform; a text says why there is none. */
  const candidates = new Map<Digest, Promise<Candidate | string>>()
  const scans: FairScanSearch[] = []
  let isAbandoned = false

  async function look(places: readonly BasePlace[]): Promise<Candidate | string> {
    const found = await findCandidate(places, harbor)
    if (typeof found === 'string') return found
    const { repository } = found.place
    const name = formatBasePlace(found.place)
    const { maxAgeMs, retries } = input
    const scan = beginFairScan(
      {
        repository,
        digest: found.digest,
        name,
        project: input.repository.project,
        maxAgeMs,
        deadline,
        retries,
      },
      ports,
    )
    if (isAbandoned) scan.abandon()
    scans.push(scan)
    return { place: found.place, scan }
  }

  return {
    begin(platforms, root) {
      const looks = new Map<string, Promise<Candidate | string>>()
      for (const platform of platforms) {
        const places = placesOf(input, { platform, root })
        const key = JSON.stringify(places)
        const begun = looks.get(key) ?? (typeof places === 'string' ? Promise.resolve(places) : look(places))
        // It is asked later: a defect is thrown there.
        begun.catch(() => undefined)
        looks.set(key, begun)
        candidates.set(platform.digest, begun)
      }
    },
    async finish(scan) {
      const bases = new Map<Digest, PlatformBase>()
      const scanners = scannersOf(scan)
      for (const platform of scan.platforms) {
        const candidate = candidates.get(platform.digest)
        bases.set(platform.digest, await finishPlatform({ input, harbor, candidate, platform, scanners }))
      }
      return { asked: input.asked, bases }
    },
    abandon() {
      isAbandoned = true
      for (const scan of scans) scan.abandon()
    },
  }
}

/** Where the base of a platform may be; a text says why nowhere. */
function placesOf(
  input: BaseImageInput,
  of: { readonly platform: ImagePlatform; readonly root: Artifact },
): readonly BasePlace[] | string {
  const places = findPlaces(input, of)
  const { isIgnored, ignorableBases } = input
  if (typeof places === 'string' || !isIgnored || ignorableBases === undefined) return places
  const other = places.find(
    ({ repository }) => !matchesAny(ignorableBases, formatHarborRepository(repository)),
  )
  return other === undefined
    ? places
    : `the policy of the organisation does not name ${formatHarborRepository(other.repository)} in "base-images"`
}

function findPlaces(
  { asked, registry, repository, isIgnored }: BaseImageInput,
  of: { readonly platform: ImagePlatform; readonly root: Artifact },
): readonly BasePlace[] | string {
  try {
    if (asked !== AUTO) return [locateBase(asked, repository)]
  } catch (error) {
    // Of a report file that was edited; an input was checked.
    return errorMessage(error)
  }
  const places = locateClaim(of.platform.artifact.baseClaim ?? of.root.baseClaim, registry)
  if (typeof places === 'string') return places
  // What the author of the image may push proves nothing, whatever is built on it.
  const isOwn = places.some((place) => place.repository.project === repository.project)
  return isIgnored && isOwn
    ? `it is in the project "${repository.project}" itself, where its author may push; with ignore-base name it in base-image`
    : places
}

async function findCandidate(
  places: readonly BasePlace[],
  harbor: SearchHarbor,
): Promise<{ readonly place: BasePlace; readonly digest: Digest } | string> {
  for (const place of places) {
    try {
      const artifact = await harbor.fetchArtifact(place.repository, place.reference)
      if (artifact !== undefined) return { place, digest: artifact.digest }
    } catch (error) {
      return explain(error, place.repository)
    }
  }
  return `Harbor has no ${places.map(formatBasePlace).join(' and no ')}`
}

async function finishPlatform(of: {
  readonly input: BaseImageInput
  readonly harbor: SearchHarbor
  readonly candidate: Promise<Candidate | string> | undefined
  readonly platform: PlatformScan
  readonly scanners: readonly string[]
}): Promise<PlatformBase> {
  const { input, harbor, platform, scanners } = of
  const candidate = await of.candidate
  if (candidate === undefined) return unknown('the platforms of the image are not known')
  if (typeof candidate === 'string') return unknown(candidate)
  const { repository } = candidate.place
  const name = formatBasePlace(candidate.place)
  try {
    const scan = await candidate.scan.finish(scanners)
    if (scan.kind === 'not-scanned') return unknown(`${name}, ${scan.message}`)
    const kin = scan.platforms.filter(
      (base) => plainPlatform(base.platform) === plainPlatform(platform.platform),
    )
    if (kin.length === 0) return unknown(`${name} has no image for ${plainPlatform(platform.platform)}`)
    const own = { repository: input.repository, digest: platform.digest, known: input.manifests }
    for (const base of kin) {
      if (await isMadeFrom(own, { base: { repository, digest: base.digest }, harbor })) {
        return { kind: 'known', name, digest: base.digest, findings: base.findings }
      }
    }
    return unknown(describeMisfit(name, { kin, platform }))
  } catch (error) {
    return unknown(explain(error, repository))
  }
}

function describeMisfit(
  name: string,
  { kin, platform }: { readonly kin: readonly FairPlatform[]; readonly platform: PlatformScan },
): string {
  if (kin.some(({ digest }) => digest === platform.digest)) return `${name} is this very image`
  const bases = kin.map(({ digest }) => shortDigest(digest)).join(', ')
  return `the lowest layers of the image are not those of ${name} (${bases})`
}

/** What a user writes in a configuration is his own: labels may differ in case alone. */
const CONFIGURATION_KEYS = { known: ['rootfs', 'diff_ids'], free: ['config', 'container_config', 'history'] }

interface Layered {
  readonly repository: HarborRepository
  readonly digest: Digest
  readonly known?: readonly Manifest[]
}

/**
 * Whether the lowest layers are those of the base: as they are stored, or, where a builder has compressed them again, as
 * the configurations name what they unpack to. A runtime checks these when it unpacks a layer.
 *
 * @throws HarborError
 */
async function isMadeFrom(
  image: Layered,
  { base, harbor }: { readonly base: Layered; readonly harbor: SearchHarbor },
): Promise<boolean> {
  // An image is no base of itself: everything would come with it.
  if (base.digest === image.digest) return false
  const stored = await Promise.all([base, image].map((of) => storedLayers(of, harbor)))
  if (isBeginning(stored[0] ?? [], stored[1] ?? [])) return true
  const unpacked = await Promise.all([base, image].map((of) => unpackedLayers(of, harbor)))
  return isBeginning(unpacked[0] ?? [], unpacked[1] ?? [])
}

async function storedLayers(
  { repository, digest, known = [] }: Layered,
  harbor: SearchHarbor,
): Promise<readonly string[]> {
  const layers = await harbor.fetchLayers(repository, digest, known)
  if (typeof layers !== 'string') return layers.map((layer) => layer.digest)
  const why = {
    absent: 'Harbor does not have it any more',
    blocked: 'a policy of the project, as "prevent vulnerable images", keeps it from being pulled',
    forbidden: 'the robot lacks the permission "repository: pull"',
    unreadable: 'its manifest is damaged or none of an image',
  }[layers]
  throw new HarborError(
    `the layers of ${formatHarborRepository(repository)}@${shortDigest(digest)} could not be read: ${why}`,
  )
}

/** [] where they cannot be seen. */
async function unpackedLayers(
  { repository, digest }: Layered,
  harbor: SearchHarbor,
): Promise<readonly string[]> {
  const document = await harbor.fetchDocument(repository, digest)
  if (typeof document === 'string' || document.kind !== 'manifest') return []
  const text = await harbor.fetchConfiguration(repository, document.config)
  const layers = text === undefined ? [] : readDiffIds(text)
  // Each layer has one: what does not fit its manifest proves nothing.
  return layers.length === document.layers.length ? layers : []
}

/** Nothing where Go would read another configuration than JSON.parse: the runtime would check other layers. */
function readDiffIds(text: string): readonly string[] {
  try {
    if (findAmbiguousKey(text, CONFIGURATION_KEYS) !== undefined) return []
    const { rootfs } = JSON.parse(text) as { readonly rootfs?: { readonly diff_ids?: unknown } | null }
    const ids: unknown = rootfs?.diff_ids
    return Array.isArray(ids) && ids.every((id): id is string => typeof id === 'string') ? ids : []
  } catch {
    return []
  }
}

/** @throws every error that is neither an answer of Harbor nor a cancellation. */
function explain(error: unknown, repository: HarborRepository): string {
  if (isMissingPermission(error)) return describeUnreadable(repository)
  if (error instanceof CancelledError || error instanceof HarborError) return error.message
  throw error
}

function unknown(reason: string): PlatformBase {
  return { kind: 'unknown', reason }
}
