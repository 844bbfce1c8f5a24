import { nameImages } from '../../domain/copy/image-names.ts'
import { COPY_LIMIT, LOGIN_LIMIT } from '../../domain/harbor/call-limits.ts'
import type { HarborConnection } from '../../domain/harbor/connection.ts'
import type { VerdictLabels } from '../../domain/harbor/label.ts'
import { formatHarborRepository, type HarborRepository } from '../../domain/harbor/repository.ts'
import type { ImageOutcome } from '../../domain/report/outcomes.ts'
import type { JudgingRequest, ScanRequest } from '../../domain/scan/request.ts'
import { asksForSystem } from '../../domain/scan/verdict.ts'
import { countChanges } from '../../domain/watch/describe-changes.ts'
import { listsOf, repositoriesToTry, type WantedImages } from '../../domain/watch/request.ts'
import type { ConnectHarbor } from '../../ports/harbor.ts'
import type { Runner } from '../../ports/runner.ts'
import type { Attesting } from '../attestation/attest-judged.ts'
import { login } from '../login/login.ts'
import { type WrittenList, writeList } from '../report/write-list.ts'
import { type JudgePorts, judgeIntoFile } from '../scan/judge.ts'
import type { Tagged } from '../scan/resolve-tags.ts'
import { expandImages } from '../watch/expand-images.ts'
import { compareWithPrevious } from '../watch/previous-report.ts'
import type { IssueNotice } from '../watch/publish-issue.ts'
import { type ChangeNotice, sendChanges } from '../watch/send-webhook.ts'
import { logFailure, nameRunner, SKIPPED_BY_CANCELLATION } from './image-runner.ts'
import { mapConcurrently } from './map-concurrently.ts'
import type { PushImagesPorts } from './push-images.ts'
import { showVerdict } from './show-verdict.ts'

export interface RecheckRequest {
  readonly connection: HarborConnection
  readonly images: WantedImages
  /** How many are judged at once. */
  readonly maxParallel: number
  /** What the images of a repository are judged by. Throws InputError where the inputs contradict the policy. */
  readonly judgingOf: (repository: HarborRepository) => JudgingRequest
  readonly waiting: ScanRequest
  /** Verdicts are signed. */
  readonly attests: boolean
  /** Absent when verdicts are shown by no label. */
  readonly labels?: VerdictLabels
  /** The report of the last run, which this one is compared with; '' for none. */
  readonly previousReport: string
  /** '' for a file below RUNNER_TEMP. */
  readonly reportFile: string
}

export interface RecheckedPorts extends JudgePorts {
  readonly runner: Runner
  /** Absent when verdicts are not signed. */
  readonly attesting?: Attesting | undefined
}

export interface RecheckPorts extends Pick<PushImagesPorts, 'runner' | 'store' | 'clock'> {
  readonly connect: ConnectHarbor
  /** Absent when changes are sent nowhere. */
  readonly notice?: ChangeNotice | undefined
  /** Absent when no issue is kept. */
  readonly issue?: IssueNotice | undefined
  /** What an image needs, with a log that names it. */
  readonly portsFor: (runner: Runner) => RecheckedPorts
}

/** Judges what given tags are on now: new vulnerabilities become known of images that have not changed. */
export async function recheckImages(request: RecheckRequest, ports: RecheckPorts): Promise<WrittenList> {
  const { connection, images, waiting } = request
  const { connect, runner } = ports
  const repositories = repositoriesToTry(images)
  const plan = {
    scan: waiting.scan,
    pushes: false,
    readsLayers: repositories.some((repository) => asksForSystem(request.judgingOf(repository).gate)),
    attests: request.attests,
    labels: request.labels !== undefined,
    lists: listsOf(images),
  }
  await login({ connection, repositories, plan }, { harbor: connect(LOGIN_LIMIT), log: runner.log })
  const { images: tagged, notes } = await expandImages(images, connect(COPY_LIMIT))
  for (const note of notes) runner.log.info(note)
  const names = nameImages(tagged)
  // All of them before the first scan.
  const judgings = tagged.map(({ repository }) => request.judgingOf(repository))
  const judged = await mapConcurrently(tagged, {
    concurrency: request.maxParallel,
    work: (image, index) =>
      judgeTagged(
        {
          ...request,
          image,
          judging: judgings[index] ?? request.judgingOf(image.repository),
        },
        ports.portsFor(nameRunner(runner, names[index] ?? '')),
      ),
  })
  const outcomes = judged.map(({ outcome }) => outcome)
  const compared = await compareWithPrevious(
    { path: request.previousReport, images: outcomes },
    { ...ports, log: runner.log },
  )
  const allNotes = [...notes, ...(compared.notes ?? [])]
  const written = await writeList(
    {
      images: outcomes,
      about: { ...compared, ...(allNotes.length === 0 ? {} : { notes: allNotes }) },
      reportFiles: judged.map(({ reportFile }) => reportFile),
      reportFile: request.reportFile,
    },
    { ...ports, log: runner.log },
  )
  if (ports.notice !== undefined) {
    await sendChanges(written.outcomes, ports.notice, { ...ports, log: runner.log })
  }
  if (ports.issue !== undefined && !runner.signal.aborted) {
    // Most runs keep none. What is new since the last run is for the summary: tomorrow it is something else.
    const { publishIssue } = await import('../watch/publish-issue.ts')
    const { since: _, notes: __, ...outcomes } = written.outcomes
    const about = notes.length === 0 ? outcomes : { ...outcomes, notes }
    await publishIssue(about, ports.issue, { ...ports, log: runner.log })
  }
  const changed = compared.since === undefined ? '' : String(countChanges(compared.since) > 0)
  return { ...written, outputs: { ...written.outputs, changed } }
}

interface JudgedTagged {
  readonly outcome: ImageOutcome
  /** '' for none. */
  readonly reportFile: string
}

/** Never throws: what goes wrong is in the outcome. */
async function judgeTagged(
  input: Pick<RecheckRequest, 'connection' | 'waiting' | 'labels'> & {
    readonly image: Tagged
    readonly judging: JudgingRequest
  },
  ports: RecheckedPorts,
): Promise<JudgedTagged> {
  const { image } = input
  const { repository, tags } = image
  const { runner } = ports
  if (image.kind === 'not-found') {
    runner.log.info(image.message)
    return notJudged(image, image.message)
  }
  if (runner.signal.aborted) return notJudged(image, SKIPPED_BY_CANCELLATION)
  try {
    runner.log.info(`${tags.join(', ')}: ${image.digest}`)
    const { digest } = image
    const { report, reportFile } = await judgeIntoFile(
      { ...input, repository, tags, digest, pendingTags: [], baseDigest: undefined, reportFile: '' },
      ports,
    )
    // What fails here fails the job, and hides neither the verdict nor the other images.
    await showVerdict({ report, attestsSboms: false, labels: input.labels }, ports)
    return { outcome: { kind: 'judged', report }, reportFile }
  } catch (error) {
    return notJudged(image, logFailure(runner, error))
  }
}

function notJudged({ kind, repository, tags }: Tagged, message: string): JudgedTagged {
  const outcome = {
    kind: 'not-judged',
    repository: formatHarborRepository(repository),
    tags,
    message,
  } as const
  return { outcome: kind === 'found' ? { ...outcome, placedTags: tags } : outcome, reportFile: '' }
}
