import { nameImages } from '../../domain/copy/image-names.ts'
import { COPY_LIMIT, LOGIN_LIMIT } from '../../domain/harbor/call-limits.ts'
import type { HarborConnection } from '../../domain/harbor/connection.ts'
import type { VerdictLabels } from '../../domain/harbor/label.ts'
import { formatHarborRepository, type HarborRepository } from '../../domain/harbor/repository.ts'
import type { ImageOutcome } from '../../domain/report/outcomes.ts'
import type { JudgingRequest, ScanRequest } from '../../domain/scan/request.ts'
import { asksForSystem } from '../../domain/scan/verdict.ts'
import type { ConnectHarbor } from '../../ports/harbor.ts'
import type { Runner } from '../../ports/runner.ts'
import type { Attesting } from '../attestation/attest-judged.ts'
import { login } from '../login/login.ts'
import { type WrittenList, writeList } from '../report/write-list.ts'
import { type JudgePorts, judgeIntoFile } from '../scan/judge.ts'
import { resolveTags, type Tagged } from '../scan/resolve-tags.ts'
import { logFailure, nameRunner, SKIPPED_BY_CANCELLATION } from './image-runner.ts'
import { mapConcurrently } from './map-concurrently.ts'
import type { PushImagesPorts } from './push-images.ts'
import { showVerdict } from './show-verdict.ts'

/** Tags of a repository. */
interface RecheckedImage {
  readonly repository: HarborRepository
  readonly tags: readonly string[]
  /** What the images of the repository are judged by; absent for what all are judged by. */
  readonly judging?: JudgingRequest
}

export interface RecheckRequest {
  readonly connection: HarborConnection
  readonly images: readonly RecheckedImage[]
  /** How many are judged at once. */
  readonly maxParallel: number
  readonly judging: JudgingRequest
  readonly waiting: ScanRequest
  /** Verdicts are signed. */
  readonly attests: boolean
  /** Absent when verdicts are shown by no label. */
  readonly labels?: VerdictLabels
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
  /** What an image needs, with a log that names it. */
  readonly portsFor: (runner: Runner) => RecheckedPorts
}

/** Judges what given tags are on now: new vulnerabilities become known of images that have not changed. */
export async function recheckImages(request: RecheckRequest, ports: RecheckPorts): Promise<WrittenList> {
  const { connection, images, waiting } = request
  const { connect, runner } = ports
  const repositories = images.map(({ repository }) => repository)
  const plan = {
    scan: waiting.scan,
    pushes: false,
    readsLayers: images.some(({ judging = request.judging }) => asksForSystem(judging.gate)),
    attests: request.attests,
    labels: request.labels !== undefined,
  }
  await login({ connection, repositories, plan }, { harbor: connect(LOGIN_LIMIT), log: runner.log })
  const tagged = await resolveTags(images, connect(COPY_LIMIT))
  const names = nameImages(tagged)
  const judgings = new Map(
    images.map(({ repository, judging }) => [formatHarborRepository(repository), judging] as const),
  )
  const judged = await mapConcurrently(tagged, {
    concurrency: request.maxParallel,
    work: (image, index) =>
      judgeTagged(
        {
          ...request,
          image,
          judging: judgings.get(formatHarborRepository(image.repository)) ?? request.judging,
        },
        ports.portsFor(nameRunner(runner, names[index] ?? '')),
      ),
  })
  return writeList(
    {
      images: judged.map(({ outcome }) => outcome),
      reportFiles: judged.map(({ reportFile }) => reportFile),
      reportFile: request.reportFile,
    },
    { ...ports, log: runner.log },
  )
}

interface JudgedTagged {
  readonly outcome: ImageOutcome
  /** '' for none. */
  readonly reportFile: string
}

/** Never throws: what goes wrong is in the outcome. */
async function judgeTagged(
  input: Pick<RecheckRequest, 'connection' | 'judging' | 'waiting' | 'labels'> & { readonly image: Tagged },
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
