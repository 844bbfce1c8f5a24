import { HarborError, UserError } from '../../domain/errors.ts'
import type { HarborRepository } from '../../domain/harbor/repository.ts'
import { type Digest, shortDigest } from '../../domain/oci/digest.ts'
import { POLL_INTERVAL_MS } from '../../domain/polling/intervals.ts'
import {
  canMakeSboms,
  decideSbomStep,
  NEW_SBOM_TRACK,
  type SavedSbom,
  type SbomOverview,
  type SbomTrack,
  sbomPaths,
} from '../../domain/sbom/sbom.ts'
import { formatSeconds } from '../../domain/text/format.ts'
import type { Clock } from '../../ports/clock.ts'
import type { HarborArtifacts } from '../../ports/harbor/artifacts.ts'
import type { HarborDocuments } from '../../ports/harbor/manifests.ts'
import type { HarborSboms } from '../../ports/harbor/sboms.ts'
import type { ConnectHarbor } from '../../ports/harbor.ts'
import type { Log } from '../../ports/log.ts'
import { pollUntil } from '../poll-until.ts'
import { fetchPlatforms, nothingToJudge } from './platforms.ts'

type SbomHarbor = HarborArtifacts & HarborDocuments & HarborSboms

export interface SaveSbomsInput {
  readonly repository: HarborRepository
  readonly digest: Digest
  /** Where the document goes; with several platforms their names are put in. */
  readonly path: string
  readonly timeoutMs: number
  readonly retries: number
}

export interface SaveSbomsPorts {
  readonly connect: ConnectHarbor
  readonly clock: Clock
  readonly log: Log
  readonly writeSbom: (path: string, document: string) => Promise<void>
}

/**
 * Has Harbor make an SBOM of every platform, waits, and saves the SPDX documents.
 *
 * @throws UserError when one cannot be had: an SBOM that was asked for and is not there is a failure of the job, and
 *   says nothing about the verdict.
 */
export async function saveSboms(input: SaveSbomsInput, ports: SaveSbomsPorts): Promise<SavedSbom[]> {
  const { clock } = ports
  const deadline = clock.now() + input.timeoutMs
  const harbor = ports.connect({ callTimeoutMs: () => deadline - clock.now() })
  await requireSbomSupport(harbor)
  const { platforms, skipped } = await fetchPlatforms(input, harbor)
  if (platforms.length === 0) throw nothingToJudge(input.digest, skipped)
  const paths = sbomPaths(input.path, platforms)
  return Promise.all(
    platforms.map(async ({ platform, digest }, at) => {
      const sbomDigest = await awaitSbom({ ...input, platform, digest, deadline }, { ...ports, harbor })
      const document = await harbor.fetchSbom(input.repository, { sbomDigest, platform })
      const path = paths[at] ?? input.path
      await ports.writeSbom(path, document)
      ports.log.info(`${platform}: SBOM ${shortDigest(sbomDigest)} saved to ${path}`)
      return { platform, digest, sbomDigest, path }
    }),
  )
}

export interface SaveSbomFilesPorts extends SaveSbomsPorts {
  /** A new path below RUNNER_TEMP for what is about this digest. */
  readonly sbomPath: (digest: Digest) => string
}

/** Saves them where that was asked for. @param input.sbomFile '' for files below RUNNER_TEMP. */
export function saveSbomFiles(
  input: Omit<SaveSbomsInput, 'path'> & { readonly sbomFile: string },
  ports: SaveSbomFilesPorts,
): Promise<SavedSbom[]> {
  return saveSboms({ ...input, path: input.sbomFile || ports.sbomPath(input.digest) }, ports)
}

/** An older Harbor would take the question for one for a scan, and the wait would never end. */
async function requireSbomSupport(harbor: SbomHarbor): Promise<void> {
  const version = await harbor.fetchHarborVersion()
  if (canMakeSboms(version) !== false) return
  throw new UserError(
    `Harbor ${version} makes no SBOMs; that came with 2.11. Update Harbor, or remove "sbom: true" and make the SBOM in the build`,
  )
}

/** Waits for the SBOM of one platform and starts it where that is needed. */
async function awaitSbom(
  input: SaveSbomsInput & { readonly platform: string; readonly deadline: number },
  ports: SaveSbomsPorts & { readonly harbor: SbomHarbor },
): Promise<Digest> {
  const { repository, platform, digest } = input
  const { harbor, clock, log } = ports
  let track: SbomTrack = NEW_SBOM_TRACK
  const look = async () => {
    const overview = await harbor.fetchSbomOverview(repository, digest)
    const step = decideSbomStep({ overview, track, retries: input.retries })
    if (step.kind === 'failed') {
      throw new HarborError(
        `failed to get the SBOM of ${platform}: Harbor's scanner ended in ${overview?.status ?? ''}; its log is on the page of the image in Harbor`,
      )
    }
    if (step.kind === 'start') {
      track = step.track
      const answer = await harbor.startSbom(repository, digest)
      log.info(`${platform}: ${answer === 'started' ? 'asked for an SBOM' : 'an SBOM is being made already'}`)
    }
    return { overview, sbomDigest: step.kind === 'finished' ? step.sbomDigest : undefined }
  }
  const { seen } = await pollUntil({
    look,
    isDone: ({ sbomDigest }) => sbomDigest !== undefined,
    interval: POLL_INTERVAL_MS.sbom,
    deadline: input.deadline,
    clock,
  })
  if (seen.sbomDigest === undefined) throw outOfTime(input, seen.overview)
  return seen.sbomDigest
}

function outOfTime(
  input: SaveSbomsInput & { readonly platform: string },
  overview: SbomOverview | undefined,
): HarborError {
  const limit = formatSeconds(input.timeoutMs / 1000)
  return new HarborError(
    `failed to get the SBOM of ${input.platform}: not there within ${limit} (scan-timeout); the last state was: ${overview?.status ?? 'not begun'}`,
  )
}
