import type { HarborRepository } from '../../domain/harbor/repository.ts'
import type { Digest } from '../../domain/oci/digest.ts'
import { describeFound, type FoundSystem } from '../../domain/operating-system/found-system.ts'
import type { ScanResult } from '../../domain/scan/result.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Manifest } from '../../ports/harbor/manifests.ts'
import type { ConnectHarbor } from '../../ports/harbor.ts'
import type { Log } from '../../ports/log.ts'
import { type FindSystemPorts, findPlatformSystem, type LayerMemory } from './find-system.ts'
import type { ImagePlatform } from './platforms.ts'

/** What the look may take beyond the wait for the scan, in milliseconds: a scan may end at its deadline. */
const AFTER_SCAN_MS = 30_000

const BLOCKED: FoundSystem = {
  kind: 'unreadable',
  reason: 'a policy of the project, as "prevent vulnerable images", keeps it from being pulled',
}

/** By the digest of a platform. */
export type FoundSystems = ReadonlyMap<Digest, FoundSystem>

/** The search for the operating systems of an image, beside the wait for its scan. */
export interface SystemsSearch {
  /** The platforms are known: the search begins. It is not waited for. */
  begin(platforms: readonly ImagePlatform[]): void
  /**
   * What was found, when the scan is over. Of a scan that gave no result only what was known by then, because its
   * verdict is decided. Then it also looks at what the project's policy blocked until the scan was over.
   */
  finish(scan: ScanResult): Promise<FoundSystems>
  /** Gives up. */
  abandon(): void
}

export interface SystemsPorts {
  readonly connect: ConnectHarbor
  readonly clock: Clock
  readonly log: Log
  /** The same for all images of a run. */
  readonly layers: LayerMemory
}

/**
 * @param input.timeoutMs how long the scan is waited for.
 * @param input.manifests of the image and its platforms, as far as they are at hand.
 */
export function prepareSystemsSearch(
  input: {
    readonly repository: HarborRepository
    readonly timeoutMs: number
    readonly manifests: readonly Manifest[]
  },
  { connect, clock, log, layers: memory }: SystemsPorts,
): SystemsSearch {
  const { repository, manifests } = input
  const deadline = clock.now() + input.timeoutMs + AFTER_SCAN_MS
  const abort = new AbortController()
  const harbor = connect({ callTimeoutMs: () => deadline - clock.now() })
  const ports: FindSystemPorts = { harbor, memory, log, signal: abort.signal }
  const found = new Map<Digest, FoundSystem>()
  const blocked: ImagePlatform[] = []
  let searching: Promise<void> = Promise.resolve()

  function keep(platform: ImagePlatform, system: FoundSystem): void {
    found.set(platform.digest, system)
    log.info(`${platform.platform}: ${describeFound(system)}`)
  }

  /** One after the other: their layers come over one connection to Harbor anyway. */
  async function searchAll(platforms: readonly ImagePlatform[]): Promise<void> {
    for (const platform of platforms) {
      if (abort.signal.aborted) return
      const system = await findPlatformSystem({ repository, platform, manifests }, ports)
      if (system === 'blocked') blocked.push(platform)
      else if (!abort.signal.aborted) keep(platform, system)
    }
  }

  return {
    begin(platforms) {
      searching = searchAll(platforms)
      // It is asked later: a defect is thrown there.
      searching.catch(() => undefined)
    },
    async finish(scan) {
      const isUndecided = scan.couldNotTell.length > 0 || scan.platforms.some(({ isComplete }) => !isComplete)
      if (isUndecided) abort.abort()
      await searching
      if (isUndecided) return new Map([...found].filter(([, { kind }]) => kind !== 'unreadable'))
      await searchAll(blocked.splice(0))
      for (const platform of blocked) keep(platform, BLOCKED)
      return found
    },
    abandon: () => abort.abort(),
  }
}
