import type { Digest } from '../oci/digest.ts'
import { type ComparedFinding, versionKeyOf } from '../scan/comparison.ts'
import type { Finding } from '../scan/finding.ts'
import { compareText } from '../text/format.ts'

/** What `base-image` says when the base is to be found by what the image says itself. */
export const AUTO = 'auto'

/** The base image of one platform, or why none is known. */
export type PlatformBase =
  | {
      readonly kind: 'known'
      /** `project/repository:tag` or `@digest`. */
      readonly name: string
      /** Of the platform in the base. */
      readonly digest: Digest
      readonly findings: readonly Finding[]
    }
  | { readonly kind: 'unknown'; readonly reason: string }

export interface BaseImageScan {
  /** As `base-image` was given. */
  readonly asked: string
  /** By the digest of the platform of the image. */
  readonly bases: ReadonlyMap<Digest, PlatformBase>
}

/** What comes with the base image, in a report. */
export interface BaseImageReport {
  readonly asked: string
  /** How many findings come with it on every platform that has them; all others are own ones. */
  readonly fromBase: number
  readonly platforms: readonly {
    readonly platform: string
    /** Absent when none is known. */
    readonly name?: string
    readonly digest?: Digest
    /** Why none is known. */
    readonly reason?: string
  }[]
}

/** Whether an image is made from another one: its lowest layers are those of the base. */
export function isBeginning(base: readonly string[], image: readonly string[]): boolean {
  return base.length > 0 && base.length <= image.length && base.every((layer, at) => layer === image[at])
}

/**
 * Marks what comes with the base image: what that has too, in the same version of the package. Another version was
 * put there by the image. In doubt a finding is an own one.
 */
export function attributeToBase(input: {
  readonly findings: readonly ComparedFinding[]
  readonly baseImage: BaseImageScan
  readonly platforms: readonly { readonly platform: string; readonly digest: Digest }[]
}): { readonly findings: readonly ComparedFinding[]; readonly baseImage: BaseImageReport } {
  const { asked, bases } = input.baseImage
  const inBase = new Set<string>()
  const platforms = input.platforms.map(({ platform, digest }) => {
    const base = bases.get(digest) ?? { kind: 'unknown', reason: 'it was not looked for' }
    if (base.kind === 'unknown') return { platform, reason: base.reason }
    for (const finding of base.findings) {
      const key = versionKeyOf(finding, platform)
      if (key !== undefined) inBase.add(key)
    }
    return { platform, name: base.name, digest: base.digest }
  })
  const findings = input.findings.map((finding) => ({
    ...finding,
    isFromBase: finding.platforms.every((platform) => inBase.has(versionKeyOf(finding, platform) ?? '')),
  }))
  const fromBase = findings.filter(({ isFromBase }) => isFromBase).length
  return { findings, baseImage: { asked, fromBase, platforms } }
}

/** `12 of 14 come with platform/debian:12; 2 are yours`; undefined when no base image is known. */
export function describeBaseImage(
  { fromBase, platforms }: BaseImageReport,
  total: number,
): string | undefined {
  const names = [...new Set(platforms.flatMap(({ name }) => name ?? []))].toSorted(compareText)
  if (names.length === 0) return undefined
  const own = total - fromBase
  const verb = fromBase === 1 ? 'comes' : 'come'
  return `${fromBase} of ${total} ${verb} with ${names.join(' and ')}; ${own} ${own === 1 ? 'is' : 'are'} yours`
}

/** Where no base image is known, once for all platforms with the same reason. */
export function baseImageNotes({ platforms }: BaseImageReport): string[] {
  const byReason = Map.groupBy(
    platforms.filter(({ reason }) => reason !== undefined),
    ({ reason }) => reason,
  )
  return [...byReason].map(([reason, those]) => {
    const of =
      those.length === platforms.length ? '' : ` of ${those.map(({ platform }) => platform).join(', ')}`
    return `The base image${of} is not known, and all findings there count as yours: ${reason}`
  })
}
