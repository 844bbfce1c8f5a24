import { UserError } from '../../domain/errors.ts'
import { cveIds } from '../../domain/gate/exploits.ts'
import { GATHER_LIMIT, LOGIN_LIMIT } from '../../domain/harbor/call-limits.ts'
import type { HarborConnection } from '../../domain/harbor/connection.ts'
import { formatHarborRepository, type HarborRepository } from '../../domain/harbor/repository.ts'
import { type Digest, isDigest } from '../../domain/oci/digest.ts'
import { formatSystem } from '../../domain/operating-system/remarks.ts'
import { assembleReport } from '../../domain/report/assemble.ts'
import { singleOutcome } from '../../domain/report/outcomes.ts'
import type { Report } from '../../domain/report/report.ts'
import type { PreviousBase } from '../../domain/scan/base.ts'
import type { JudgingRequest, ScanRequest } from '../../domain/scan/request.ts'
import type { ScanResult } from '../../domain/scan/result.ts'
import { asksForSystem } from '../../domain/scan/verdict.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Manifest } from '../../ports/harbor/manifests.ts'
import type { ScanWaits } from '../../ports/harbor/scan-waits.ts'
import type { ConnectHarbor } from '../../ports/harbor.ts'
import type { Log } from '../../ports/log.ts'
import type { ReportStore } from '../../ports/report-store.ts'
import { type BaseImageSearch, prepareBaseImage } from '../base/base-image.ts'
import { type BaseSearch, beginBase } from '../base/fetch-base.ts'
import { saveOutcomes } from '../report/save-outcomes.ts'
import { fetchAllowlist } from './allowlist.ts'
import { type AwaitScanInput, awaitScan } from './await-scan.ts'
import { beginExploits, type ExploitPorts, fetchExploits } from './exploits.ts'
import { type FoundSystems, prepareSystemsSearch, type SystemsPorts } from './systems.ts'

/** The image that is waited for, and the policy that it is judged by. */
export interface JudgeInput {
  readonly connection: HarborConnection
  readonly repository: HarborRepository
  readonly digest: Digest
  readonly tags: readonly string[]
  /** With quarantine: the tags that wait for the verdict. */
  readonly pendingTags: readonly string[]
  readonly judging: JudgingRequest
  /** What `compare-to` was on before the tags were set. */
  readonly baseDigest: PreviousBase | undefined
  /** The tags by which a base that is this very image is known from an older one; by default `tags`. */
  readonly ownTags?: readonly string[]
  /** The manifest of the image and those of its platforms, as far as they are at hand. */
  readonly manifests?: readonly Manifest[]
  readonly waiting: ScanRequest
}

export interface JudgePorts extends ExploitPorts, SystemsPorts {
  readonly connect: ConnectHarbor
  readonly clock: Clock
  readonly log: Log
  readonly waits: ScanWaits
  readonly store: ReportStore
  /** GITHUB_RUN_ID; '' outside of GitHub. */
  readonly runId: string
}

/** Waits for the scan and judges what it found. */
export async function judgeImage(input: JudgeInput, ports: JudgePorts): Promise<Report> {
  const { connection, repository, digest, judging } = input
  const { connect, clock, log } = ports
  const harbor = connect(GATHER_LIMIT)
  const allowlist = judging.harborAllowlist
    ? await fetchAllowlist({ project: repository.project }, { harbor, log })
    : { exceptions: [], notes: [] }
  const rules = { policy: judging.gate, sources: judging.exploitSources }
  beginExploits(rules, ports)
  const search = beginComparison(input, ports)
  const baseImages = prepareBaseImageSearch(input, ports)
  const { scan, systems } = await awaitScanAndSystems(input, ports, baseImages).catch((error: unknown) => {
    search?.abandon()
    baseImages?.abandon()
    throw error
  })
  const ids = cveIds(scan.platforms.flatMap(({ findings }) => findings))
  const exploits = await fetchExploits({ ...rules, ids }, ports)
  const base = search === undefined ? {} : { base: await search.finish(scan) }
  const baseImage = await baseImages?.finish(scan)
  const report = assembleReport({
    generatedAt: new Date(clock.now()).toISOString(),
    runId: ports.runId,
    harborUrl: connection.url,
    host: connection.host,
    repository,
    digest,
    tags: input.tags,
    pendingTags: input.pendingTags,
    policy: judging.gate,
    ...(judging.policyOrigin === undefined ? {} : { policyOrigin: judging.policyOrigin }),
    scan,
    ...(systems === undefined ? {} : { systems }),
    exploits,
    exceptions: [...allowlist.exceptions, ...judging.exceptions],
    ...(judging.unusedExceptions === undefined ? {} : { unusedExceptions: judging.unusedExceptions }),
    notes: allowlist.notes,
    ...base,
    ...(baseImage === undefined ? {} : { baseImage }),
  })
  for (const { platform, operatingSystem: system } of report.platforms) {
    if (system?.isNewerThanKnown !== true) continue
    log.debug(
      `${platform}: ${formatSystem(system)} is newer than the table of support, and taken for supported`,
    )
  }
  return report
}

/** The base is looked at, and scanned again where that is needed, while the scan of the image runs. */
function beginComparison(input: JudgeInput, ports: JudgePorts): BaseSearch | undefined {
  const { repository, digest, baseDigest, waiting, judging } = input
  const { compareTo: name, compareMaxAgeMs: maxAgeMs } = judging
  if (name === undefined) return undefined
  const { timeoutMs, retries } = waiting
  const image = { digest, ownNames: input.ownTags ?? input.tags }
  return beginBase({ repository, name, digest: baseDigest, image, maxAgeMs, timeoutMs, retries }, ports)
}

/** undefined when no base image is asked for. */
function prepareBaseImageSearch(
  { connection, repository, waiting, judging, manifests = [] }: JudgeInput,
  ports: JudgePorts,
): BaseImageSearch | undefined {
  const { baseImage: asked, compareMaxAgeMs: maxAgeMs, gate, ignorableBases } = judging
  if (asked === undefined) return undefined
  const { timeoutMs, retries } = waiting
  const isIgnored = gate.ignoreBase !== undefined
  const image = { repository, registry: connection, manifests }
  const wanted = { asked, isIgnored, ...(ignorableBases === undefined ? {} : { ignorableBases }) }
  return prepareBaseImage({ ...image, ...wanted, maxAgeMs, timeoutMs, retries }, ports)
}

/** While the scan runs, the operating systems are looked for; undefined when the policy does not ask for them. */
async function awaitScanAndSystems(
  { repository, digest, waiting, judging, manifests = [] }: JudgeInput,
  { connect, clock, log, waits, layers }: JudgePorts,
  baseImages: BaseImageSearch | undefined,
): Promise<{ readonly scan: ScanResult; readonly systems?: FoundSystems }> {
  const { scan: mode, timeoutMs, retries } = waiting
  const wait = { repository, digest, mode, timeoutMs, retries }
  const ports = { connect, clock, log, waits }
  if (!asksForSystem(judging.gate)) {
    const onPlatforms = baseImages?.begin
    return { scan: await awaitScan(onPlatforms === undefined ? wait : { ...wait, onPlatforms }, ports) }
  }
  const search = prepareSystemsSearch({ repository, timeoutMs, manifests }, { connect, clock, log, layers })
  try {
    const onPlatforms: AwaitScanInput['onPlatforms'] = (platforms, root) => {
      search.begin(platforms)
      baseImages?.begin(platforms, root)
    }
    const scan = await awaitScan({ ...wait, onPlatforms }, ports)
    return { scan, systems: await search.finish(scan) }
  } finally {
    search.abandon()
  }
}

/** A verdict, and where its report is. */
export interface Judged {
  readonly report: Report
  readonly reportFile: string
}

/** Waits, judges and writes the report; the verdict does not fail anything yet. */
export async function judgeIntoFile(
  input: JudgeInput & {
    /** '' for a file below RUNNER_TEMP. */
    readonly reportFile: string
  },
  ports: JudgePorts,
): Promise<Judged> {
  const report = await judgeImage(input, ports)
  return { report, reportFile: await saveOutcomes(input.reportFile, singleOutcome(report), ports) }
}

export interface JudgeNamedInput extends Omit<JudgeInput, 'digest'> {
  /** A digest or a tag. */
  readonly name: string
  readonly reportFile: string
}

/** Judges what a digest or a tag stands for. @throws UserError when Harbor has no such tag. */
export async function judgeNamed(input: JudgeNamedInput, ports: JudgePorts): Promise<Judged> {
  const { name, ...others } = input
  if (isDigest(name)) return judgeIntoFile({ ...others, digest: name }, ports)
  const digest = await fetchDigest({ ...input, tag: name }, ports)
  const tags = input.tags.length > 0 ? input.tags : [name]
  return judgeIntoFile({ ...others, digest, tags }, ports)
}

/** Looks a tag up once; from then on only its digest is used. @throws UserError when Harbor has no such tag. */
export async function fetchDigest(
  image: {
    readonly connection: HarborConnection
    readonly repository: HarborRepository
    readonly tag: string
  },
  ports: Pick<JudgePorts, 'connect' | 'log'>,
): Promise<Digest> {
  const { connection, repository, tag } = image
  const artifact = await ports.connect(LOGIN_LIMIT).fetchArtifact(repository, tag)
  const name = `${formatHarborRepository(repository)}:${tag}`
  if (artifact === undefined) throw new UserError(`Harbor at ${connection.host} has no ${name}`)
  ports.log.info(`${name} is ${artifact.digest}`)
  return artifact.digest
}
