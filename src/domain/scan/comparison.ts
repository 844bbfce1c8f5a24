import type { Digest } from '../oci/digest.ts'
import { plainPlatform } from '../oci/platform-names.ts'
import type { BaseScan } from './base.ts'
import { type Finding, mergePlatforms, rankFindings } from './finding.ts'

/** The findings compared with those of a base. */
export type Comparison =
  | {
      readonly kind: 'compared'
      /** The tag or digest that was given. */
      readonly base: string
      readonly digest: Digest
      readonly new: number
      readonly unchanged: number
      /** Findings of the base that the image does not have any more. */
      readonly fixed: readonly Finding[]
      /** Platforms that the base does not have: all their findings are new. */
      readonly newPlatforms: readonly string[]
      /** Why the scan of the base is not as good as ours; then only the same version of a package is not new. */
      readonly doubt?: string
    }
  /** Nothing to compare with, so everything counts. */
  | { readonly kind: 'not-compared'; readonly base: string; readonly message: string }

/** A finding that counts; `isNew` when there was a base to compare with. */
export interface ComparedFinding extends Finding {
  /** On at least one of its platforms the base does not have it. */
  readonly isNew?: boolean
  /** The base image has it too, on every platform; absent when none was asked for. */
  readonly isFromBase?: boolean
}

/**
 * Marks what is new against a base. Findings are matched on vulnerability, package and platform: a version that
 * changed without losing the vulnerability adds nothing new, and a finding counts as fixed only when the image
 * has that platform and it was scanned.
 *
 * A base whose scan is not as good as ours proves only what it contains. A finding of ours in the same version of a
 * package would be found there today too; one in another version may be new, and counts.
 *
 * @param input.present every finding of every scanned platform, also those that an exception covers.
 * @param input.counted the findings that count.
 */
export function compareWithBase(input: {
  readonly base: BaseScan
  readonly counted: readonly Finding[]
  readonly present: readonly { readonly platform: string; readonly findings: readonly Finding[] }[]
}): { readonly comparison: Comparison; readonly findings: readonly ComparedFinding[] } {
  const { base, counted } = input
  if (base.kind === 'not-scanned') {
    const { name, message } = base
    return { comparison: { kind: 'not-compared', base: name, message }, findings: counted }
  }
  const doubt = base.kind === 'scanned' ? base.doubt : undefined
  const matchKey = doubt === undefined ? keyOf : versionKeyOf
  const basePlatformScans =
    base.kind === 'same-image'
      ? input.present
      : matchPlatforms(base.platforms, { present: input.present, matchKey })
  const inBase = new Set(
    basePlatformScans.flatMap(({ platform, findings }) =>
      findings.flatMap((finding) => matchKey(finding, platform) ?? []),
    ),
  )
  const isInBase = (finding: Finding, platform: string): boolean =>
    inBase.has(matchKey(finding, platform) ?? '')
  const findings = counted.map((finding) => ({
    ...finding,
    isNew: finding.platforms.some((platform) => !isInBase(finding, platform)),
  }))
  const present = new Set(
    input.present.flatMap(({ platform, findings: all }) => all.map((finding) => keyOf(finding, platform))),
  )
  const scanned = new Set(input.present.map(({ platform }) => platform))
  const fixed = basePlatformScans
    .filter(({ platform }) => scanned.has(platform))
    .flatMap(({ platform, findings: all }) => all.filter((finding) => !present.has(keyOf(finding, platform))))
  const basePlatforms = new Set(basePlatformScans.map(({ platform }) => platform))
  const newOnes = findings.filter(({ isNew }) => isNew).length
  return {
    findings,
    comparison: {
      kind: 'compared',
      base: base.name,
      digest: base.digest,
      new: newOnes,
      unchanged: findings.length - newOnes,
      fixed: rankFindings(mergePlatforms(fixed)),
      newPlatforms: [...scanned].filter((platform) => !basePlatforms.has(platform)),
      ...(doubt === undefined ? {} : { doubt }),
    },
  }
}

interface NamedFindings {
  readonly platform: string
  readonly findings: readonly Finding[]
}

/**
 * The platforms of the base under the names that they have in the image. Two images for one platform are named apart
 * by a version or a digest, which the next build changes. Each of those is compared with all of its kind in the base,
 * and only findings that all of them have are not new.
 */
function matchPlatforms(
  base: readonly NamedFindings[],
  { present, matchKey }: { readonly present: readonly NamedFindings[]; readonly matchKey: KeyOf },
): readonly NamedFindings[] {
  const exact = new Set(base.map(({ platform }) => platform))
  const matched = new Set<NamedFindings>()
  const renamed = present
    .filter(({ platform }) => !exact.has(platform))
    .flatMap(({ platform }) => {
      const kin = base.filter((other) => plainPlatform(other.platform) === plainPlatform(platform))
      const [first, ...others] = kin
      if (first === undefined) return []
      for (const other of kin) matched.add(other)
      const inAll = first.findings.filter((finding) =>
        others.every(({ findings }) => findings.some((same) => matchKey(same, '') === matchKey(finding, ''))),
      )
      return [{ platform, findings: inAll }]
    })
  const scanned = new Set(present.map(({ platform }) => platform))
  return [...base.filter((entry) => !matched.has(entry) || scanned.has(entry.platform)), ...renamed]
}

/** What of a finding has to be the same; undefined for one that nothing can be the same as. */
type KeyOf = (finding: Finding, platform: string) => string | undefined

const keyOf = ({ id, package: name }: Finding, platform: string): string =>
  JSON.stringify([id, name, platform])

/** The same finding in the same version of the package. */
export const versionKeyOf: KeyOf = ({ id, package: name, version }, platform) =>
  version === '' ? undefined : JSON.stringify([id, name, platform, version])
