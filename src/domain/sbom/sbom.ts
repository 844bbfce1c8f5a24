import { type Digest, shortDigest } from '../oci/digest.ts'
import type { PlatformReport } from '../report/report.ts'
import { hasEnded, type ScanStatus } from '../scan/overview.ts'
import { isAtLeast } from '../text/version.ts'

/** Harbor's summary of the latest SBOM of an image (swagger: SBOMOverview). */
export interface SbomOverview {
  readonly status: ScanStatus
  /** Distinguishes one generation from the next. */
  readonly identity: string
  /** The accessory that holds the document; only when it has succeeded. */
  readonly sbomDigest?: Digest
}

/** One SBOM on disk. */
export interface SavedSbom {
  /** `os/architecture[/variant][:os.version]`, and a short digest where two would have the same name. */
  readonly platform: string
  /** Of the platform's image. */
  readonly digest: Digest
  /** Of the accessory in Harbor. */
  readonly sbomDigest: Digest
  readonly path: string
}

/** Not after a scan that did not end: the same scanner makes the SBOM. */
export function isSbomPossible(platforms: readonly Pick<PlatformReport, 'status'>[]): boolean {
  return platforms.length > 0 && platforms.every(({ status }) => status === 'scanned')
}

/** What is remembered of the SBOM of one platform between two looks. */
export interface SbomTrack {
  readonly starts: number
  /** The generation whose failure was answered by a new one. */
  readonly superseded?: string
}

export const NEW_SBOM_TRACK: SbomTrack = { starts: 0 }

export type SbomStep =
  | { readonly kind: 'wait' }
  | { readonly kind: 'start'; readonly track: SbomTrack }
  | { readonly kind: 'finished'; readonly sbomDigest: Digest }
  | { readonly kind: 'failed' }

/**
 * What to do about one platform. An existing SBOM is used, however old: it describes exactly these bytes. One that is
 * being made is waited for. `retries` is how many failed ones are made again.
 */
export function decideSbomStep(input: {
  readonly overview: SbomOverview | undefined
  readonly track: SbomTrack
  readonly retries: number
}): SbomStep {
  const { overview, track, retries } = input
  if (overview === undefined) {
    return track.starts > 0 ? { kind: 'wait' } : { kind: 'start', track: { ...track, starts: 1 } }
  }
  if (overview.sbomDigest !== undefined) return { kind: 'finished', sbomDigest: overview.sbomDigest }
  // A success whose accessory is not listed yet counts as running.
  if (!hasEnded(overview) || overview.status === 'Success') return { kind: 'wait' }
  if (overview.identity === track.superseded) return { kind: 'wait' }
  if (track.starts > retries) return { kind: 'failed' }
  return { kind: 'start', track: { starts: track.starts + 1, superseded: overview.identity } }
}

/** Harbor has SBOMs since 2.11; undefined for a version that cannot be parsed. */
export function canMakeSboms(harborVersion: string): boolean | undefined {
  return isAtLeast(harborVersion, '2.11.0')
}

/** The longest name of a platform, or of an image, in the name of a file. */
const MAX_NAME_CHARACTERS = 100

/**
 * Where the SBOM of a platform, or of an image, goes. The only one has the path itself; of several each has its name
 * before the extension: `sbom.spdx.json` becomes `sbom.linux-arm64-v8.spdx.json`.
 */
export function sbomPath(path: string, options: { readonly name: string; readonly isOnly: boolean }): string {
  if (options.isOnly) return path
  const name = options.name
    .replaceAll(/[^a-zA-Z0-9_.]+/g, '-')
    .slice(0, MAX_NAME_CHARACTERS)
    .replace(/-$/, '')
  const [, stem = path, extension = ''] = /^(.*?)((?:\.spdx)?\.json)$/i.exec(path) ?? []
  return `${stem}.${name}${extension}`
}

/** The paths of several platforms: where two names would be one file, also on a file system without case, the digest is added. */
export function sbomPaths(
  path: string,
  platforms: readonly { readonly platform: string; readonly digest: Digest }[],
): string[] {
  const isOnly = platforms.length === 1
  const plain = platforms.map(({ platform }) => sbomPath(path, { name: platform, isOnly }))
  const counts = Map.groupBy(plain, (name) => name.toLowerCase())
  return platforms.map(({ platform, digest }, at) => {
    const own = plain[at] ?? path
    if ((counts.get(own.toLowerCase())?.length ?? 0) === 1) return own
    const name = `${platform.slice(0, MAX_NAME_CHARACTERS / 2)}-${shortDigest(digest)}-${at + 1}`
    return sbomPath(path, { name, isOnly })
  })
}
