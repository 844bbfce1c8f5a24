/** What a release would do, and why it is refused. */
import { gt, major, prerelease, valid } from 'semver'
import { type ChangelogSection, isEmptySection, parseChangelog } from './changelog.ts'

export interface ReleaseFacts {
  /** What was asked for, as in `1.2.3`. */
  readonly version: string
  /** In package.json, and in both places of package-lock.json. */
  readonly packageVersion: string
  readonly lockVersions: readonly string[]
  /** Text of CHANGELOG.md. */
  readonly changelog: string
  /** All tags of the repository. */
  readonly tags: readonly string[]
  /** The commit that is released is the newest of the default branch. */
  readonly isNewestOfMain: boolean
}

export interface ReleasePlan {
  /** The tag that never moves, as in `v1.2.3`. */
  readonly tag: string
  /** The tag that moves to this release, as in `v1`; undefined when a newer release of the major version is there. */
  readonly majorTag: string | undefined
  /** For the page of the release: the section of CHANGELOG.md. */
  readonly notes: string
}

/** All reasons at once. @returns either a plan or the reasons against it. */
export function planRelease(
  facts: ReleaseFacts,
): { readonly plan: ReleasePlan } | { readonly problems: readonly string[] } {
  const { version, changelog, tags } = facts
  // Without a leading v, and nothing that semver would take for the same version.
  if (valid(version) !== version) return { problems: [`"${version}" is not a version, as in 1.2.3`] }
  const sections = parseChangelog(changelog).filter((section) => section.version === version)
  const [section] = sections
  const tag = `v${version}`
  const problems = [
    ...versionProblems(facts),
    ...sectionProblems(version, sections),
    ...(tags.includes(tag) ? [`the tag ${tag} is there already, and a tag is never used again`] : []),
    ...(facts.isNewestOfMain ? [] : ['the commit is not the newest one of the default branch']),
  ]
  if (problems.length > 0 || section === undefined) return { problems }
  const isPrerelease = prerelease(version) !== null
  return {
    plan: {
      tag,
      majorTag: isPrerelease || isOvertaken(version, tags) ? undefined : `v${major(version)}`,
      notes: `${section.body}\n`,
    },
  }
}

/**
 * @param answer of `git ls-remote REMOTE refs/heads/main`, which has every ref whose name ends like that: of a branch
 *   `a/refs/heads/main` too.
 * @param commit in full.
 */
export function isHeadOfMain(answer: string, commit: string): boolean {
  return answer.split(/\r?\n/).includes(`${commit}\trefs/heads/main`)
}

function versionProblems({ version, packageVersion, lockVersions }: ReleaseFacts): string[] {
  const otherLock = lockVersions.find((each) => each !== packageVersion)
  return [
    ...(packageVersion === version ? [] : [`package.json has the version ${packageVersion}, not ${version}`]),
    ...(otherLock === undefined
      ? []
      : [`package-lock.json has the version ${otherLock}, package.json ${packageVersion}; run npm install`]),
  ]
}

function sectionProblems(version: string, sections: readonly ChangelogSection[]): string[] {
  const [section] = sections
  if (section === undefined) return [`CHANGELOG.md has no section "## [${version}] - date"`]
  const { date } = section
  return [
    ...(sections.length > 1 ? [`CHANGELOG.md has ${sections.length} sections for ${version}`] : []),
    ...(isEmptySection(section) ? [`the section of ${version} in CHANGELOG.md says nothing`] : []),
    ...(date !== undefined && isDate(date)
      ? []
      : [`the section of ${version} in CHANGELOG.md has no date, as in 2026-12-01`]),
  ]
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
}

/** A correction of an older release must not take those who use the tag of the major version back. */
function isOvertaken(version: string, tags: readonly string[]): boolean {
  return tags.some((tag) => {
    const other = valid(tag)
    return (
      /^v\d/.test(tag) &&
      other !== null &&
      prerelease(other) === null &&
      major(other) === major(version) &&
      gt(other, version)
    )
  })
}
