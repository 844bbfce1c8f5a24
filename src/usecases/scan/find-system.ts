import { CancelledError, HarborError } from '../../domain/errors.ts'
import type { HarborRepository } from '../../domain/harbor/repository.ts'
import { type Digest, shortDigest } from '../../domain/oci/digest.ts'
import { type Descriptor, isDistributable, isUnpackable } from '../../domain/oci/manifest.ts'
import { ImageProblem } from '../../domain/oci/problem.ts'
import { findSystem, type SystemSearch, WATCHED } from '../../domain/operating-system/find-system.ts'
import type { FoundSystem } from '../../domain/operating-system/found-system.ts'
import { type LayerFiles, watchPaths } from '../../domain/operating-system/layer-files.ts'
import { readSbomSystem, type SbomSystem } from '../../domain/operating-system/sbom-system.ts'
import { formatBytes } from '../../domain/text/format.ts'
import type { HarborLayers, LayerReading } from '../../ports/harbor/layers.ts'
import type { Manifest } from '../../ports/harbor/manifests.ts'
import type { HarborSboms } from '../../ports/harbor/sboms.ts'
import type { Log } from '../../ports/log.ts'
import type { ImagePlatform } from './platforms.ts'

/** What is read of the layers of one platform at most: more than the images of machine learning have. */
const MAX_READ_BYTES = 15_000_000_000
const MAX_UNPACKED_BYTES = 40_000_000_000

/** A link out of the watched paths is followed by reading the layers once more; no image in use needs a third time. */
const MAX_PASSES = 4

/** The accessory that Harbor's own SBOM is (src/pkg/accessory/model, `TypeHarborSBOM`). */
const SBOM_ACCESSORY = 'sbom.harbor'

/**
 * What layers say, by their digest, for all images of a run: images on one base have its layers in common. In the memory
 * of this process alone: a file that another job could write must not decide a verdict.
 */
export type LayerMemory = Map<Digest, LayerFiles>

interface Subject {
  readonly repository: HarborRepository
  readonly platform: ImagePlatform
  /** What was pushed: Harbor is not asked for it, and no policy hides it. */
  readonly manifests: readonly Manifest[]
}

export interface FindSystemPorts {
  readonly harbor: HarborLayers & HarborSboms
  readonly memory: LayerMemory
  readonly log: Log
  /** Aborted when the answer is not needed any more. */
  readonly signal: AbortSignal
}

/**
 * Finds out which operating system is in the image of a platform: by the SBOM that Harbor has of it, else by its own
 * layers, from the top to the base, until the file that says it is found. It never throws for anything Harbor does.
 *
 * @returns `blocked` when the project's policy keeps the image from being pulled, as it does until its scan is over.
 */
export async function findPlatformSystem(
  input: Subject,
  ports: FindSystemPorts,
): Promise<FoundSystem | 'blocked'> {
  const { platform } = input
  const [system = ''] = platform.platform.split('/')
  // A child of an index may leave it out; an image for Linux says so, and what says nothing may be one.
  if (system !== 'linux' && system !== 'unknown' && system !== '') return { kind: 'other-system', system }
  const sbom = await readSbom(input, ports)
  if (sbom?.distribution !== undefined) return { ...sbom.distribution, packages: sbom.packages }
  try {
    const found = await searchLayers(input, ports)
    const hasPackages = found !== 'blocked' && (found.kind === 'none' || found.kind === 'distribution')
    return sbom !== undefined && hasPackages ? { ...found, packages: sbom.packages } : found
  } catch (error) {
    if (error instanceof HarborError || error instanceof CancelledError) return unreadable(error.message)
    throw error
  }
}

/** undefined when there is none. Whatever is wrong with it: the layers say the same. */
async function readSbom(
  input: { readonly repository: HarborRepository; readonly platform: ImagePlatform },
  { harbor, log }: FindSystemPorts,
): Promise<SbomSystem | undefined> {
  const { repository, platform } = input
  if (!platform.artifact.accessories.some(({ type }) => type === SBOM_ACCESSORY)) return undefined
  try {
    // An accessory of that type anyone could push; which one Harbor made is in its own overview.
    const { sbomDigest } = (await harbor.fetchSbomOverview(repository, platform.digest)) ?? {}
    if (sbomDigest === undefined) return undefined
    const text = await harbor.fetchSbom(repository, { sbomDigest, platform: platform.platform })
    return readSbomSystem(JSON.parse(text))
  } catch (error) {
    if (!(error instanceof HarborError || error instanceof SyntaxError)) throw error
    log.debug(`${platform.platform}: the operating system is looked for in the layers: ${error.message}`)
    return undefined
  }
}

async function searchLayers(input: Subject, ports: FindSystemPorts): Promise<FoundSystem | 'blocked'> {
  const layers = await ports.harbor.fetchLayers(input.repository, input.platform.digest, input.manifests)
  switch (layers) {
    case 'blocked':
      return 'blocked'
    case 'absent':
      return unreadable('Harbor does not have its manifest any more')
    case 'forbidden':
      return unreadable('the robot lacks the permission "repository: pull"')
    case 'unreadable':
      return unreadable('its manifest is damaged or none of an image')
  }
  const unpacked = layers.filter(({ mediaType }) => isUnpackable(mediaType))
  if (unpacked.some(({ mediaType }) => !isDistributable(mediaType))) {
    return unreadable('it has a layer that is not in Harbor')
  }
  const budget = { read: MAX_READ_BYTES, unpacked: MAX_UNPACKED_BYTES }
  let watched: ReadonlySet<string> = WATCHED
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    const search = await searchOnce({ ...input, layers: unpacked, watched, budget }, ports)
    if (search.kind === 'decided') return search.found
    if (search.kind === 'watch') watched = new Set([...watched, ...watchPaths([search.path])])
  }
  return unreadable(`its release file is more than ${MAX_PASSES - 1} links away`)
}

interface Pass {
  readonly repository: HarborRepository
  readonly platform: ImagePlatform
  /** The lowest first. */
  readonly layers: readonly Descriptor[]
  readonly watched: ReadonlySet<string>
  /** What is left of what may be read, in bytes. */
  readonly budget: { read: number; unpacked: number }
}

async function searchOnce(pass: Pass, ports: FindSystemPorts): Promise<SystemSearch> {
  const { watched } = pass
  const above: LayerFiles[] = []
  for (const layer of pass.layers.toReversed()) {
    const read = await readLayer({ ...pass, layer, above }, ports)
    if ('reason' in read) return { kind: 'decided', found: unreadable(read.reason) }
    above.push(read.isWhole ? read.files : additionsOf(read.files))
    const search = findSystem({ layers: above, isComplete: false, watched })
    if (search.kind !== 'open') return search
  }
  return findSystem({ layers: above, isComplete: true, watched })
}

async function readLayer(
  { layer, above, ...pass }: Pass & { readonly layer: Descriptor; readonly above: readonly LayerFiles[] },
  { harbor, memory, signal }: FindSystemPorts,
): Promise<Pick<LayerReading, 'files' | 'isWhole'> | { readonly reason: string }> {
  const { repository, watched, budget } = pass
  const isUsual = watched === WATCHED
  const known = isUsual ? memory.get(layer.digest) : undefined
  if (known !== undefined) return { files: known, isWhole: true }
  if (layer.size > budget.read) {
    return { reason: `its layers are larger than the ${formatBytes(MAX_READ_BYTES)} that are read at most` }
  }
  try {
    const read = await harbor.readLayer(repository, layer, {
      watched,
      signal,
      maxUnpackedBytes: budget.unpacked,
      isEnough: (files) => {
        const layers = [...above, additionsOf(files)]
        return findSystem({ layers, isComplete: false, watched }).kind !== 'open'
      },
    })
    budget.read -= read.readBytes
    budget.unpacked -= read.unpackedBytes
    if (isUsual && read.isWhole) memory.set(layer.digest, read.files)
    return read
  } catch (error) {
    if (!(error instanceof ImageProblem)) throw error
    return { reason: `its layer ${shortDigest(layer.digest)} ${error.message}` }
  }
}

/** Of a layer that is read in part: what it removes from the layers below, it may still give back itself. */
function additionsOf({ entries }: LayerFiles): LayerFiles {
  return { entries, removed: new Set(), emptied: new Set() }
}

function unreadable(reason: string): FoundSystem {
  return { kind: 'unreadable', reason }
}
