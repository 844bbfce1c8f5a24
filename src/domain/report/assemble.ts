import { attributeToBase, type BaseImageScan, baseImageNotes } from '../base-image/base-image.ts'
import { type AppliedExceptions, applyExceptions } from '../exceptions/apply.ts'
import type { Exception } from '../exceptions/exception.ts'
import { findUnused, type UnusedExceptions } from '../exceptions/unused.ts'
import {
  describeExploitData,
  type ExploitLists,
  exploitNotes,
  findExploitDoubts,
  markExploits,
} from '../gate/exploits.ts'
import { artifactLink } from '../harbor/connection.ts'
import { formatHarborRepository, type HarborRepository } from '../harbor/repository.ts'
import type { Digest } from '../oci/digest.ts'
import type { FoundSystem } from '../operating-system/found-system.ts'
import { remarkOnSystems, type SystemRemarks } from '../operating-system/remarks.ts'
import { type JudgedSystem, judgeSystem } from '../operating-system/support.ts'
import { describeMove, type PolicyOrigin } from '../policy/origin.ts'
import type { BaseScan } from '../scan/base.ts'
import { type ComparedFinding, compareWithBase } from '../scan/comparison.ts'
import { countSeverities, type Finding, isFixable, mergePlatforms, rankFindings } from '../scan/finding.ts'
import type { CouldNotTell, PlatformScan, ScanResult } from '../scan/result.ts'
import { NO_FINDINGS } from '../scan/severity.ts'
import { type GatePolicy, judge, type Verdict } from '../scan/verdict.ts'
import { plural } from '../text/format.ts'
import { listFirst } from '../text/list.ts'
import { type PlatformReport, REPORT_SCHEMA_VERSION, type Report } from './report.ts'

/** Highest number of undecided exceptions that are named; the rest is a number. */
const NAMED_EXCEPTIONS = 5
const RECOGNISABLE = 100

export interface AssembleInput {
  /** ISO 8601; also the moment against which exceptions expire. */
  readonly generatedAt: string
  /** '' when it is not known. */
  readonly runId?: string
  readonly harborUrl: string
  readonly host: string
  readonly repository: HarborRepository
  readonly digest: Digest
  readonly tags: readonly string[]
  /** Tags that wait for the verdict. */
  readonly pendingTags?: readonly string[]
  readonly policy: GatePolicy
  /** The policy that `policy` keeps to; absent for none. */
  readonly policyOrigin?: PolicyOrigin
  readonly scan: ScanResult
  readonly exceptions?: readonly Exception[]
  /** What is made of those that do nothing; absent for a note. */
  readonly unusedExceptions?: UnusedExceptions
  readonly base?: BaseScan
  /** Absent when no base image was asked for. */
  readonly baseImage?: BaseImageScan
  /** What was found of the operating systems, by the digest of a platform; absent when that was not asked for. */
  readonly systems?: ReadonlyMap<Digest, FoundSystem>
  /** What is known of attacks on the findings; absent when no rule asks for it. */
  readonly exploits?: ExploitLists
  /** Sentences of earlier steps, for example about an allowlist that could not be read. */
  readonly notes?: readonly string[]
}

/** What was copied, scanned and asked for, put together and judged. Pure: the time is given. */
export function assembleReport(input: AssembleInput): Report {
  const { repository, digest, scan, exploits = {} } = input
  const path = formatHarborRepository(repository)
  const applied = scan.platforms.map((platform) => ({ platform, ...applyToPlatform(input, platform) }))
  const counted = rankFindings(mergePlatforms(applied.flatMap((entry) => entry.counted)))
  const compared =
    input.base === undefined
      ? { findings: counted }
      : compareWithBase({
          base: input.base,
          counted,
          present: scan.platforms.filter(({ isComplete }) => isComplete),
        })
  const { findings, ...attributed } = attribute(input, compared.findings)
  const exploitData = describeExploitData(exploits)
  const exploitDoubts = findExploitDoubts(findings, { policy: input.policy, lists: exploits })
  const link = (of: Digest): string =>
    artifactLink(input.harborUrl, {
      project: scan.projectId ?? repository.project,
      name: repository.name,
      digest: of,
    })
  const scanner =
    scan.platforms.map(({ overview }) => overview?.scanner ?? '').find((name) => name !== '') ?? ''
  const systems = judgeSystems(input)
  const remarks = remarkOn(input, { systems, scanner })
  const doubts = [
    ...exploitDoubts,
    ...remarks.problems.map(
      (problem) => ({ kind: 'could-not-tell', rule: 'os-support', ...problem }) as const,
    ),
  ]
  const verdict = judge({ findings, couldNotTell: couldNotTell(scan), doubts, policy: input.policy })
  const durations = scan.platforms.flatMap(({ overview }) => overview?.durationSeconds ?? [])
  return {
    schemaVersion: REPORT_SCHEMA_VERSION,
    generatedAt: input.generatedAt,
    ...(input.runId === undefined || input.runId === '' ? {} : { runId: input.runId }),
    image: {
      reference: `${input.host}/${path}@${digest}`,
      repository: path,
      digest,
      tags: input.tags,
      link: link(digest),
    },
    ...waitingPromotion(path, input.pendingTags ?? []),
    policy: input.policy,
    ...(input.policyOrigin === undefined ? {} : { policyOrigin: input.policyOrigin }),
    verdict,
    scanner,
    waitedSeconds: scan.waitedSeconds,
    ...(durations.length === 0 ? {} : { scanSeconds: Math.max(...durations) }),
    platforms: applied.map((entry) => platformReport(entry, { link, system: systems.get(entry.platform) })),
    ...(scan.skipped === undefined || scan.skipped.length === 0 ? {} : { leftAside: scan.skipped }),
    ...countFindings(findings),
    findings,
    ignored: rankFindings(mergePlatforms(applied.flatMap((entry) => entry.ignored))),
    expired: onceEach(applied.flatMap((entry) => entry.expired)),
    ...withoutUse(input, applied),
    ...('comparison' in compared ? { comparison: compared.comparison } : {}),
    ...attributed,
    ...(exploitData === undefined ? {} : { exploitData }),
    notes: [
      ...(input.notes ?? []),
      ...baseNotes({ ...compared, ...attributed }),
      ...moveNote(input),
      ...systemNotes(remarks, verdict),
      // Of an undecided verdict they are the reasons.
      ...(verdict.name === 'failed' ? exploitDoubts.map(({ message }) => message) : []),
      ...scoreNotes(input.policy, findings),
      ...exploitNotes(findings, { policy: input.policy, lists: exploits }),
      ...statusNote(input),
      ...undecidedNote(applied.flatMap((entry) => entry.undecided)),
    ],
  }
}

/** What comes with the base image, when one was asked for. */
function attribute(
  { baseImage, scan }: AssembleInput,
  findings: readonly ComparedFinding[],
): Pick<Report, 'findings' | 'baseImage'> {
  return baseImage === undefined
    ? { findings }
    : attributeToBase({ findings, baseImage, platforms: scan.platforms })
}

/** How far a base can be relied on. */
function baseNotes({ comparison, baseImage }: Pick<Partial<Report>, 'comparison' | 'baseImage'>): string[] {
  const notes = baseImage === undefined ? [] : baseImageNotes(baseImage)
  if (comparison?.kind !== 'compared' || comparison.doubt === undefined) return notes
  return [
    `Only findings in the same version of a package count as unchanged since ${comparison.base}: ${comparison.doubt}`,
    ...notes,
  ]
}

/** The exceptions that do nothing for this image. */
function withoutUse(
  { exceptions = [], unusedExceptions: level = 'note', scan, generatedAt }: AssembleInput,
  applied: readonly AppliedExceptions[],
): Pick<Report, 'unusedExceptions'> {
  const unused = findUnused({
    exceptions,
    uses: applied.map(({ uses }) => uses),
    isComplete: couldNotTell(scan).length === 0,
    now: Date.parse(generatedAt),
  })
  return unused.length === 0 ? {} : { unusedExceptions: { level, exceptions: unused } }
}

/** Of the platforms whose scan is complete. */
function judgeSystems({
  scan,
  systems,
  policy,
  generatedAt,
}: AssembleInput): Map<PlatformScan, JudgedSystem> {
  const options = { today: generatedAt, extended: policy.osExtendedSupport ?? [] }
  return new Map(
    scan.platforms.flatMap((platform) => {
      const found = systems?.get(platform.digest)
      return found === undefined || !platform.isComplete ? [] : [[platform, judgeSystem(found, options)]]
    }),
  )
}

function remarkOn(
  { policy, generatedAt }: AssembleInput,
  of: { readonly systems: ReadonlyMap<PlatformScan, JudgedSystem>; readonly scanner: string },
): SystemRemarks {
  const platforms = [...of.systems].map(([{ platform, findings }, system]) => {
    return { platform, system, hasFindings: findings.length > 0 }
  })
  const { osSupport = 'off' } = policy
  return remarkOnSystems(platforms, { osSupport, today: generatedAt, scanner: of.scanner })
}

/** A doubt about an image that failed, or whose scan could not tell, decides nothing. */
function systemNotes({ problems, notes }: SystemRemarks, { reasons }: Verdict): string[] {
  const isReason = reasons.some((reason) => reason.kind === 'could-not-tell' && reason.rule === 'os-support')
  const said = problems.map(({ platform, message }) =>
    platform === undefined ? message : `${platform}: ${message}`,
  )
  return [...(isReason ? [] : said), ...notes]
}

/** A platform without a result, or none at all, is a reason of its own, should the scan have named none. */
function couldNotTell(scan: ScanResult): readonly CouldNotTell[] {
  const { platforms } = scan
  if (scan.couldNotTell.length > 0) return scan.couldNotTell
  if (platforms.length === 0)
    return [{ kind: 'could-not-tell', message: 'no platform of the image was scanned' }]
  return platforms
    .filter(({ isComplete }) => !isComplete)
    .map(({ platform }) => ({ kind: 'could-not-tell', platform, message: 'its scan gave no result' }))
}

function waitingPromotion(repository: string, tags: readonly string[]): Pick<Report, 'promotion'> {
  return tags.length === 0 ? {} : { promotion: { state: 'waiting', repository, tags, detail: '' } }
}

function applyToPlatform(input: AssembleInput, platform: PlatformScan): AppliedExceptions {
  const { ignoreStatus } = input.policy
  return applyExceptions({
    findings: markExploits(platform.findings, input.exploits ?? {}),
    exceptions: input.exceptions ?? [],
    image: {
      repository: `${input.host}/${formatHarborRepository(input.repository)}`,
      tags: [...input.tags, ...(input.pendingTags ?? [])],
      digest: input.digest,
      platformDigest: platform.digest,
      platform: platform.platform,
    },
    now: Date.parse(input.generatedAt),
    ...(ignoreStatus === undefined ? {} : { ignoreStatus }),
  })
}

function platformReport(
  entry: AppliedExceptions & { readonly platform: PlatformScan },
  {
    link,
    system,
  }: {
    readonly link: (digest: Digest) => string
    readonly system: JudgedSystem | undefined
  },
): PlatformReport {
  const { platform: scan } = entry
  const { overview } = scan
  return {
    platform: scan.platform,
    digest: scan.digest,
    status: scan.isComplete ? 'scanned' : 'could-not-tell',
    scanStatus: overview?.status ?? '',
    ...(scan.isComplete
      ? countFindings(mergePlatforms(entry.counted))
      : { counts: NO_FINDINGS, total: 0, fixable: 0 }),
    ignored: mergePlatforms(entry.ignored).length,
    ...(overview?.durationSeconds === undefined ? {} : { durationSeconds: overview.durationSeconds }),
    ...(overview === undefined || overview.endTime === '' ? {} : { finishedAt: overview.endTime }),
    ...(system === undefined ? {} : { operatingSystem: system }),
    link: link(scan.digest),
  }
}

function countFindings(findings: readonly Finding[]): Pick<Report, 'counts' | 'total' | 'fixable'> {
  return {
    counts: countSeverities(findings),
    total: findings.length,
    fixable: findings.filter(isFixable).length,
  }
}

function moveNote({ policyOrigin }: AssembleInput): string[] {
  const moved = policyOrigin === undefined ? undefined : describeMove(policyOrigin)
  return moved === undefined ? [] : [moved]
}

/** A rule on scores says nothing about a finding that has none. */
function scoreNotes(policy: GatePolicy, findings: readonly Finding[]): string[] {
  if (policy.failOnCvss === undefined) return []
  const without = findings.filter(({ cvssScore }) => cvssScore === undefined).length
  if (without === 0) return []
  return [
    `${plural(without, 'finding')} without a CVSS score: fail-on-cvss says nothing about ${without === 1 ? 'it' : 'them'}`,
  ]
}

/** An older scanner writes no status, and then nothing is ignored because of one. */
function statusNote({ policy, scan }: AssembleInput): string[] {
  if (policy.ignoreStatus === undefined) return []
  const scanned = scan.platforms.filter(({ findings }) => findings.length > 0)
  const hasStatus = scanned.some(({ findings }) => findings.some(({ status }) => status !== undefined))
  if (scanned.length === 0 || hasStatus) return []
  return ['ignore-status had no effect: the scanner gives no status of the vendor for any finding']
}

/** Says once for all what could not be decided, and that nothing was let through because of it. */
function undecidedNote(exceptions: readonly Exception[]): string[] {
  const all = onceEach(
    exceptions.map((exception) => `${recognisable(idOf(exception))} (${recognisable(exception.source)})`),
  )
  if (all.length === 0) return []
  const named = listFirst(all, NAMED_EXCEPTIONS)
  return [
    `${plural(all.length, 'exception')} could not be decided and ${all.length === 1 ? 'was' : 'were'} not applied, so ` +
      'the findings count: Harbor reports the name and version of a package, but no path and no qualifier of its ' +
      `package URL (arch, distro). Take these limits out to apply ${named}`,
  ]
}

/** Foreign text in a sentence is for recognising it. */
function recognisable(text: string): string {
  return text.length <= RECOGNISABLE ? text : `${text.slice(0, RECOGNISABLE)}…`
}

function idOf(exception: Exception): string {
  return exception.kind === 'ignore-rule' ? exception.id : (exception.ids[0] ?? '')
}

/** Platforms repeat each other: every value once, in order. */
function onceEach<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()]
}
