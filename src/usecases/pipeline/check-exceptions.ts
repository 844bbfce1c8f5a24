import { nameImages } from '../../domain/copy/image-names.ts'
import { HarborError } from '../../domain/errors.ts'
import { applyExceptions } from '../../domain/exceptions/apply.ts'
import {
  type CheckedExceptions,
  type CheckedImage,
  describeChecked,
  judgeExceptions,
} from '../../domain/exceptions/checked.ts'
import type { ExceptionRequest } from '../../domain/exceptions/request.ts'
import { findUnused } from '../../domain/exceptions/unused.ts'
import { COPY_LIMIT, GATHER_LIMIT, LOGIN_LIMIT } from '../../domain/harbor/call-limits.ts'
import type { HarborConnection } from '../../domain/harbor/connection.ts'
import { formatHarborRepository } from '../../domain/harbor/repository.ts'
import { checkedAnnotation, renderCheckedSummary } from '../../domain/report/render/checked-exceptions.ts'
import { listsOf, repositoriesToTry, type WantedImages } from '../../domain/watch/request.ts'
import type { Clock } from '../../ports/clock.ts'
import type { ConnectHarbor } from '../../ports/harbor.ts'
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
  const checked = judgeExceptions(
    await mapConcurrently(tagged, {
      concurrency: request.maxParallel,
      work: (image, index) => checkImage(request, { image, name: names[index] ?? '', ports }),
    }),
  )
  runner.log.info(describeChecked(checked))
  await runner.appendSummary(renderCheckedSummary(checked, level))
  const annotation = checkedAnnotation(checked, level)
  if (annotation !== undefined) runner.annotate(annotation)
  if (annotation?.level === 'error') runner.fail()
  return checked
}

/** Never throws for anything Harbor does: what could not be found out is in the result. */
async function checkImage(
  { connection, exceptions: { exceptions, harborAllowlist } }: CheckExceptionsRequest,
  {
    image,
    name,
    ports,
  }: { readonly image: Tagged; readonly name: string; readonly ports: CheckExceptionsPorts },
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
    const allowlist = harborAllowlist
      ? await fetchAllowlist({ project: repository.project }, { harbor, log })
      : { exceptions: [] }
    const all = [...allowlist.exceptions, ...exceptions]
    const now = clock.now()
    const uses = scans.map(({ platform, digest: platformDigest, findings }) => {
      const path = `${connection.host}/${formatHarborRepository(repository)}`
      const scanned = { repository: path, tags, digest, platformDigest, platform }
      return applyExceptions({ findings, exceptions: all, image: scanned, now }).uses
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
