import { nameImages } from '../../domain/copy/image-names.ts'
import { HarborError } from '../../domain/errors.ts'
import { applyExceptions, endOf } from '../../domain/exceptions/apply.ts'
import {
  type CheckedExceptions,
  type CheckedImage,
  describeChecked,
  judgeExceptions,
} from '../../domain/exceptions/checked.ts'
import type { Exception } from '../../domain/exceptions/exception.ts'
import type { ExceptionRequest } from '../../domain/exceptions/request.ts'
import { findUnused } from '../../domain/exceptions/unused.ts'
import { COPY_LIMIT, GATHER_LIMIT, LOGIN_LIMIT } from '../../domain/harbor/call-limits.ts'
import type { HarborConnection } from '../../domain/harbor/connection.ts'
import { formatHarborRepository } from '../../domain/harbor/repository.ts'
import { describeOrigin } from '../../domain/policy/origin.ts'
import { allowedInputs, isFor, type LoadedPolicy, placedExceptions } from '../../domain/policy/policy.ts'
import { checkedAnnotation, renderCheckedSummary } from '../../domain/report/render/checked-exceptions.ts'
import { plural } from '../../domain/text/format.ts'
import { listsOf, repositoriesToTry, type WantedImages } from '../../domain/watch/request.ts'
import type { Clock } from '../../ports/clock.ts'
import type { ConnectHarbor } from '../../ports/harbor.ts'
import type { Log } from '../../ports/log.ts'
import type { Runner } from '../../ports/runner.ts'
import { fetchFinishedScans } from '../base/finished-scans.ts'
import { login } from '../login/login.ts'
import { fetchAllowlist } from '../scan/allowlist.ts'
import type { Tagged } from '../scan/resolve-tags.ts'
import { expandImages } from '../watch/expand-images.ts'
import { nameRunner, SKIPPED_BY_CANCELLATION } from './image-runner.ts'
import { mapConcurrently } from './map-concurrently.ts'

export interface CheckExceptionsRequest {
  readonly connection: HarborConnection
  readonly images: WantedImages
  /** How many are looked at at once. */
  readonly maxParallel: number
  readonly exceptions: ExceptionRequest
  /** Its own exceptions are checked too, and it says which others count. */
  readonly policy?: LoadedPolicy
}

export interface CheckExceptionsPorts {
  readonly connect: ConnectHarbor
  readonly clock: Pick<Clock, 'now'>
  readonly runner: Runner
}

/**
 * Which exceptions none of the images that given tags are on needs, by the last scan that each has. Nothing is
 * scanned and nothing is written. The job fails only where `unusedExceptions` says so; then also when the answer is not known.
 */
export async function checkExceptions(
  request: CheckExceptionsRequest,
  ports: CheckExceptionsPorts,
): Promise<CheckedExceptions> {
  const { connection, images } = request
  const { unusedExceptions: level = 'note' } = request.exceptions
  const { connect, runner } = ports
  const repositories = repositoriesToTry(images)
  const plan = { scan: 'never', pushes: false, readsReports: true, lists: listsOf(images) } as const
  await login({ connection, repositories, plan }, { harbor: connect(LOGIN_LIMIT), log: runner.log })
  const { images: tagged, notes } = await expandImages(images, connect(COPY_LIMIT))
  for (const note of notes) runner.log.info(note)
  const names = nameImages(tagged)
  const placed = choosePlaced(request, { tagged, ports })
  const checked = judgeExceptions(
    await mapConcurrently(tagged, {
      concurrency: request.maxParallel,
      work: (image, index) => checkImage(request, { image, name: names[index] ?? '', placed, ports }),
    }),
  )
  runner.log.info(describeChecked(checked))
  await runner.appendSummary(renderCheckedSummary(checked, level))
  const annotation = checkedAnnotation(checked, level)
  if (annotation !== undefined) runner.annotate(annotation)
  if (annotation?.level === 'error') runner.fail()
  return checked
}

type Placed = ReturnType<typeof placedExceptions>

/** The exceptions of the policy that the images say something of; those for other repositories say nothing here. */
function choosePlaced(
  { policy }: CheckExceptionsRequest,
  { tagged, ports }: { readonly tagged: readonly Tagged[]; readonly ports: CheckExceptionsPorts },
): Placed {
  if (policy === undefined) return []
  const repositories = tagged.map(({ repository }) => formatHarborRepository(repository))
  const now = ports.clock.now()
  const all = placedExceptions(policy)
  const placed = all.filter(
    (exception) =>
      endOf(exception.rule) <= now || repositories.some((repository) => isFor(exception, repository)),
  )
  const others = all.length - placed.length
  if (others > 0) {
    ports.runner.log.info(
      `${plural(others, 'exception')} of the policy ${describeOrigin(policy.origin)} ${others === 1 ? 'is' : 'are'} for other repositories, and left out`,
    )
  }
  return placed
}

/** What counts for the findings of a repository, besides Harbor's allowlist. */
function exceptionsFor(
  repository: string,
  { exceptions: { exceptions, harborAllowlist }, policy }: CheckExceptionsRequest,
  { placed, log }: { readonly placed: Placed; readonly log: Log },
): { readonly exceptions: readonly Exception[]; readonly harborAllowlist: boolean } {
  if (policy === undefined) return { exceptions, harborAllowlist }
  const allowed = allowedInputs(policy.document, repository)
  const own = placed.filter((exception) => isFor(exception, repository)).map(({ rule }) => rule)
  const areAllowed = allowed.includes('ignore-file')
  if (!areAllowed && exceptions.length > 0) {
    log.warning(
      `The policy ${describeOrigin(policy.origin)} does not allow ignore-file for ${repository}: no exception of a file counts there`,
    )
  }
  return {
    exceptions: [...own, ...(areAllowed ? exceptions : [])],
    harborAllowlist: harborAllowlist && allowed.includes('harbor-allowlist'),
  }
}

/** Never throws for anything Harbor does: what could not be found out is in the result. */
async function checkImage(
  request: CheckExceptionsRequest,
  {
    image,
    name,
    placed,
    ports,
  }: {
    readonly image: Tagged
    readonly name: string
    readonly placed: Placed
    readonly ports: CheckExceptionsPorts
  },
): Promise<CheckedImage> {
  const { connect, clock, runner } = ports
  const { log } = nameRunner(runner, name)
  const couldNotTell = (message: string): CheckedImage => {
    log.info(message)
    return { kind: 'could-not-tell', name, message }
  }
  if (image.kind === 'not-found') return couldNotTell(image.message)
  if (runner.signal.aborted) return couldNotTell(SKIPPED_BY_CANCELLATION)
  const { repository, digest, tags } = image
  const harbor = connect(GATHER_LIMIT)
  try {
    const scans = await fetchFinishedScans(image, harbor)
    if (typeof scans === 'string') return couldNotTell(scans)
    const own = exceptionsFor(formatHarborRepository(repository), request, { placed, log })
    const allowlist = own.harborAllowlist
      ? await fetchAllowlist({ project: repository.project }, { harbor, log })
      : { exceptions: [] }
    const counting = [...allowlist.exceptions, ...own.exceptions]
    // One that does not count here has no findings here.
    const all = [...placed.map(({ rule }) => rule), ...request.exceptions.exceptions]
    const now = clock.now()
    const uses = scans.map(({ platform, digest: platformDigest, findings }) => {
      const path = `${request.connection.host}/${formatHarborRepository(repository)}`
      const scanned = { repository: path, tags, digest, platformDigest, platform }
      return applyExceptions({ findings, exceptions: counting, image: scanned, now }).uses
    })
    return {
      kind: 'checked',
      name,
      unused: findUnused({ exceptions: all, uses, isComplete: true, now }),
    }
  } catch (error) {
    if (!(error instanceof HarborError)) throw error
    return couldNotTell(error.message)
  }
}
