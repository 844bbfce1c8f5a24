import { listFirst } from '../text/list.ts'
import { type JudgedSystem, type OsSupport, supportedVersions } from './support.ts'
import { type DistributionId, EXTENDABLE_IDS, findDistribution } from './support-ends.ts'

/** What is to be said of the operating systems of an image. */
export interface SystemRemarks {
  /** Why the image cannot be called clean: a sentence for each. Empty unless `os-support` is `fail`. */
  readonly problems: readonly { readonly platform?: string; readonly message: string }[]
  readonly notes: readonly string[]
}

/** A platform with its system, as far as the remarks need it. */
export interface PlatformSystem {
  readonly platform: string
  readonly system: JudgedSystem
  /** Whether the scanner found anything in it. */
  readonly hasFindings: boolean
}

export interface RemarkContext {
  readonly osSupport: OsSupport
  /** ISO 8601. */
  readonly today: string
  /** `name version`; '' when it did not say. */
  readonly scanner: string
}

/** How many versions to move to are named. */
const NAMED_VERSIONS = 2

/** Platforms of one image that are named in one sentence. */
const NAMED_PLATFORMS = 3

/** One sentence for all platforms that it is true of. */
export function remarkOnSystems(platforms: readonly PlatformSystem[], context: RemarkContext): SystemRemarks {
  if (context.osSupport === 'off') return { problems: [], notes: [] }
  const isFailing = context.osSupport === 'fail'
  const problems = groupByText(platforms, ({ system }) => describeProblem(system, context))
  const accepted = isFailing ? [] : problems.map(({ names, text }) => `${names}: ${text}`)
  const notes = groupByText(platforms, (entry) => describeNote(entry, context))
  return {
    problems: isFailing ? problems.map(({ names, isAll, text }) => toProblem(text, isAll ? '' : names)) : [],
    notes: [...accepted, ...notes.map(({ names, text }) => `${names}: ${text}`)],
  }
}

function toProblem(message: string, platform: string): SystemRemarks['problems'][number] {
  return platform === '' ? { message } : { platform, message }
}

interface Remark {
  readonly names: string
  readonly isAll: boolean
  readonly text: string
}

function groupByText(
  platforms: readonly PlatformSystem[],
  describe: (platform: PlatformSystem) => string | undefined,
): Remark[] {
  const groups = Map.groupBy(platforms, describe)
  return [...groups].flatMap(([text, group]) => {
    if (text === undefined) return []
    const names = listFirst(
      group.map(({ platform }) => platform),
      NAMED_PLATFORMS,
    )
    return [{ names, text, isAll: group.length === platforms.length && group.length > 1 }]
  })
}

/** `Debian 9`; '' without a distribution. */
export function formatSystem({ distribution, version }: JudgedSystem): string {
  if (distribution === undefined) return ''
  const name = findDistribution(distribution)?.name ?? distribution
  return version === undefined ? name : `${name} ${version}`
}

function describeProblem(system: JudgedSystem, context: RemarkContext): string | undefined {
  const isFailing = context.osSupport === 'fail'
  if (system.state === 'unreadable') {
    const unknown = `which operating system is in it could not be found out: ${system.reason ?? ''}`
    return isFailing
      ? `${unknown}. So whether the scanner knows its vulnerabilities is not known; to accept that set "os-support" to "warn"`
      : unknown
  }
  if (system.state !== 'ended') return undefined
  const { endsOn } = system
  const since = endsOn === undefined ? 'is too old to be in the table of support' : `had its end on ${endsOn}`
  const ended = `${formatSystem(system)} ${since}: there are no security updates for it, and the scanner need not know what was found in it after that`
  return isFailing ? `${ended}. ${describeWayOut(system, context.today)}` : ended
}

function describeWayOut(system: JudgedSystem, today: string): string {
  const { extendedEndsOn } = system
  const id = knownId(system)
  const known = id === undefined ? undefined : findDistribution(id)
  const versions = id === undefined ? [] : supportedVersions(id, today).slice(0, NAMED_VERSIONS)
  const newer =
    versions.length === 0 ? '' : `, as ${versions.map((version) => `${known?.name} ${version}`).join(' or ')}`
  const isPaidFor = extendedEndsOn !== undefined && today.slice(0, extendedEndsOn.length) <= extendedEndsOn
  const extended =
    known?.extended !== undefined && isPaidFor
      ? `; name ${id} in "os-extended-support" if you have ${known.extended}, until ${extendedEndsOn}`
      : ''
  return `Use a newer base image${newer}${extended}; or set "os-support" to "warn" and write down why`
}

function knownId({ distribution }: JudgedSystem): DistributionId | undefined {
  if (distribution === undefined || findDistribution(distribution) === undefined) return undefined
  return distribution as DistributionId
}

function describeNote(entry: PlatformSystem, context: RemarkContext): string | undefined {
  const { system } = entry
  switch (system.state) {
    case 'extended':
      return describeExtended(system)
    case 'unknown':
      return `${formatSystem(system)} is not in the table of support: whether it still gets security updates is not known, and the scanner may know none of its vulnerabilities`
    case 'other-system':
      return 'it is for another system than Linux, whose support is not looked at'
    case 'none':
      return entry.hasFindings ? undefined : describeNothing(system)
    case 'supported':
      return describeUnlisted(entry, context)
    default:
      return undefined
  }
}

function describeExtended(system: JudgedSystem): string {
  const { endsOn = '', extendedEndsOn = '' } = system
  const known = EXTENDABLE_IDS.includes(system.distribution as DistributionId)
    ? findDistribution(system.distribution ?? '')
    : undefined
  const unknown =
    known?.areExtendedFixesUnknown === true ? '. The scanner does not know the fixes of that support' : ''
  return `${formatSystem(system)} had its end on ${endsOn}, and is accepted until ${extendedEndsOn} because "os-extended-support" names ${known?.extended ?? 'its support'}${unknown}`
}

/** No finding means something only where something was recognised. */
function describeNothing({ packages }: JudgedSystem): string | undefined {
  if (packages === undefined) {
    return 'it has no Linux distribution in it, and nothing was found. There a scanner sees the packages of languages alone, as the modules in a Go program; whether it saw any is not in its report'
  }
  return packages > 0
    ? undefined
    : 'it has no Linux distribution in it, and the scanner recognised no package: that nothing was found says nothing about it'
}

/** What a supported system does not say of itself. */
function describeUnlisted(
  { system, hasFindings }: PlatformSystem,
  { scanner }: RemarkContext,
): string | undefined {
  if (findDistribution(system.distribution ?? '')?.isUnknownToTrivy === true && /^trivy\b/i.test(scanner)) {
    return `Trivy has no list of the vulnerabilities of ${formatSystem(system)}: of its packages nothing can be found`
  }
  if (system.packages !== 0 || hasFindings) return undefined
  return `${formatSystem(system)} is supported, but the scanner recognised no package in it: that nothing was found says nothing about it`
}
