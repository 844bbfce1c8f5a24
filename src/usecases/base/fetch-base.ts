import { CancelledError, errorMessage, HarborError, isMissingPermission } from '../../domain/errors.ts'
import { GATHER_LIMIT } from '../../domain/harbor/call-limits.ts'
import { formatPermission, READ_PERMISSIONS } from '../../domain/harbor/permission.ts'
import { formatHarborRepository, type HarborRepository } from '../../domain/harbor/repository.ts'
import type { Digest } from '../../domain/oci/digest.ts'
import {
  type BasePlace,
  type BaseScan,
  fullBaseName,
  locateBase,
  type PreviousBase,
} from '../../domain/scan/base.ts'
import type { ScanResult } from '../../domain/scan/result.ts'
import { plural } from '../../domain/text/format.ts'
import type { HarborArtifacts } from '../../ports/harbor/artifacts.ts'
import type { AwaitScanPorts } from '../scan/scan-run.ts'
import { beginFairScan, type FairScanSearch } from './fair-scan.ts'

export interface BaseInput {
  /** Of the image that is judged. */
  readonly repository: HarborRepository
  /** What `compare-to` names. */
  readonly name: string
  /** What the name was on before this run set its tags; undefined when it was not looked up. */
  readonly digest?: PreviousBase | undefined
  /** `ownNames`: names of bases that are this image and no older one, because this run set them. */
  readonly image: { readonly digest: Digest; readonly ownNames: readonly string[] }
  readonly maxAgeMs: number
  /** How long the scan of the image is waited for: that of the base no longer. */
  readonly timeoutMs: number
  readonly retries: number
}

/**
 * What the base's name is on, before this run sets its tags. undefined when that is not known: `beginBase` then
 * finds out why and says it.
 */
export async function fetchBaseDigest(
  base: Pick<BaseInput, 'repository' | 'name'>,
  harbor: HarborArtifacts,
): Promise<PreviousBase | undefined> {
  try {
    const { repository, reference } = locateBase(base.name, base.repository)
    return (await harbor.fetchArtifact(repository, reference))?.digest ?? 'none'
  } catch (error) {
    if (error instanceof HarborError) return undefined
    throw error
  }
}

/** The search for the scan of the base, beside the wait for that of the image. */
export interface BaseSearch {
  /**
   * The scan of the image that ours is compared with. A base that is missing or cannot be scanned counts as no base, and
   * every finding counts. It never throws for anything Harbor does.
   */
  finish(scan: ScanResult): Promise<BaseScan>
  /** Gives up. */
  abandon(): void
}

/**
 * Looks the base up, and has it scanned again where its scan is not as good as that of the image will be.
 *
 * A base that is the judged image itself has two meanings. Its name is one that this run sets: the older image that
 * it was on is gone from it, and everything counts. Any other name: the same image was built again, and
 * nothing in it is new.
 */
export function beginBase(input: BaseInput, ports: AwaitScanPorts): BaseSearch {
  const state = { isAbandoned: false, search: undefined as FairScanSearch | undefined }
  const begun = lookUp(input, ports).then((found) => {
    if (found.kind === 'found' && !state.isAbandoned) {
      state.search = beginFairScan({ ...fairInput(input, ports), ...found }, ports)
    }
    return found
  })
  // It is asked later: an error is thrown there.
  begun.catch(() => undefined)
  return {
    async finish(scan) {
      const base = await finishBase(input, { begun, state, scan })
      sayBase(input, { base, ports })
      return base
    },
    abandon() {
      state.isAbandoned = true
      state.search?.abandon()
    },
  }
}

function fairInput({ name, repository, maxAgeMs, timeoutMs, retries }: BaseInput, ports: AwaitScanPorts) {
  const deadline = ports.clock.now() + timeoutMs
  return { name, project: repository.project, maxAgeMs, retries, deadline }
}

type LookedUp =
  | ({ readonly kind: 'found' } & Omit<BasePlace, 'reference'> & { readonly digest: Digest })
  | BaseScan

/** Which image it is. @throws HarborError, CancelledError */
async function lookUp(input: BaseInput, ports: AwaitScanPorts): Promise<LookedUp> {
  const { name, image } = input
  const place = locate(input)
  const { repository, reference } = place
  const digest =
    input.digest ?? (await ports.connect(GATHER_LIMIT).fetchArtifact(repository, reference))?.digest
  // What has the name since is of this run, and no older image.
  if (digest === undefined || digest === 'none') {
    return notScanned(name, `${formatHarborRepository(repository)} has no ${reference}`)
  }
  if (digest !== image.digest) return { kind: 'found', repository, digest }
  return isOwn(input)
    ? notScanned(
        name,
        `${name} is on this very image already, and the image that it was on before is not known`,
      )
    : { kind: 'same-image', name, digest }
}

async function finishBase(
  input: BaseInput,
  {
    begun,
    state,
    scan,
  }: {
    readonly begun: Promise<LookedUp>
    readonly state: { readonly search: FairScanSearch | undefined }
    readonly scan: ScanResult
  },
): Promise<BaseScan> {
  const { name } = input
  try {
    const found = await begun
    if (found.kind !== 'found') return found
    const fair = await state.search?.finish(scannersOf(scan))
    if (fair === undefined) return notScanned(name, 'the job is being cancelled')
    if (fair.kind === 'not-scanned') return notScanned(name, `${name}, ${fair.message}`)
    const { digest } = found
    const platforms = fair.platforms.map(({ platform, findings }) => ({ platform, findings }))
    return {
      kind: 'scanned',
      name,
      digest,
      platforms,
      ...(fair.doubt === undefined ? {} : { doubt: fair.doubt }),
    }
  } catch (error) {
    // Also when the job is being cancelled: what the wait reached is still reported.
    if (!(error instanceof CancelledError || error instanceof HarborError)) throw error
    return notScanned(name, describeRefusal(error, input))
  }
}

/** [] when the image has no result: its findings are judged by nothing then. */
export function scannersOf({ platforms, couldNotTell }: ScanResult): string[] {
  if (couldNotTell.length > 0 || platforms.some(({ isComplete }) => !isComplete)) return []
  return [...new Set(platforms.map(({ overview }) => overview?.scanner ?? ''))]
}

/** In another repository a right may be missing, or all of it: Harbor answers the same. */
function describeRefusal(error: Error, input: BaseInput): string {
  if (!isMissingPermission(error)) return error.message
  const { repository } = locate(input)
  const isOwn = formatHarborRepository(repository) === formatHarborRepository(input.repository)
  return isOwn ? error.message : describeUnreadable(repository)
}

export function describeUnreadable(repository: HarborRepository): string {
  const permissions = READ_PERMISSIONS.map(formatPermission).join(' and ')
  return `the robot may not read ${formatHarborRepository(repository)}: it needs ${permissions} on project "${repository.project}", if there is such a project. A robot of another project cannot have them; a system robot can`
}

function locate({ name, repository }: BaseInput): BasePlace {
  try {
    return locateBase(name, repository)
  } catch (error) {
    // Of a report file that was edited; an input was checked.
    throw new HarborError(errorMessage(error))
  }
}

function isOwn({ name, repository, image }: BaseInput): boolean {
  const path = formatHarborRepository(repository)
  return image.ownNames.some((own) => fullBaseName(own, path) === fullBaseName(name, path))
}

function notScanned(name: string, message: string): Extract<BaseScan, { kind: 'not-scanned' }> {
  return { kind: 'not-scanned', name, message }
}

function sayBase(
  input: BaseInput,
  { base, ports }: { readonly base: BaseScan; readonly ports: AwaitScanPorts },
): void {
  const { log } = ports
  if (base.kind === 'same-image') {
    log.info(`Comparing with ${input.name}, which is this very image`)
  } else if (base.kind === 'scanned') {
    const total = base.platforms.reduce((sum, { findings }) => sum + findings.length, 0)
    log.info(`Comparing with ${input.name} (${base.digest}): ${plural(total, 'finding')}`)
  } else {
    log.warning(`There is nothing to compare with, so every finding counts: ${base.message}`)
  }
  if (isMoved(input)) {
    log.info(
      `This run set ${input.name} before its verdict, so its image is the next base, also when it fails: what is new in it breaks a rule only once. With "quarantine" the tag stays where it is until an image passes`,
    )
  }
}

/** With quarantine the tag waits and is not on the image yet. */
function isMoved(input: BaseInput): boolean {
  const { digest, image } = input
  return isOwn(input) && digest !== undefined && digest !== 'none' && digest !== image.digest
}
