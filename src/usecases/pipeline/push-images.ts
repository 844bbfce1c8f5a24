import { nameImageFiles, nameImages } from '../../domain/copy/image-names.ts'
import type { ListedImage, PushRequest } from '../../domain/copy/request.ts'
import { formatHarborRepository } from '../../domain/harbor/repository.ts'
import type { ImageOutcome } from '../../domain/report/outcomes.ts'
import { sbomPath } from '../../domain/sbom/sbom.ts'
import type { PreviousBase } from '../../domain/scan/base.ts'
import type { Clock } from '../../ports/clock.ts'
import type { ReportStore } from '../../ports/report-store.ts'
import type { Runner } from '../../ports/runner.ts'
import { type Copied, copyWithTools, findBase } from '../image/copy.ts'
import { type WrittenList, writeList } from '../report/write-list.ts'
import { logFailure, nameRunner, SKIPPED_BY_CANCELLATION } from './image-runner.ts'
import { mapConcurrently } from './map-concurrently.ts'
import type { PushedImage } from './push-image.ts'
import { type ImagePorts, promoteIfDue, type ScannedImage, scanAndPromote } from './scan-and-promote.ts'

export interface PushImagesRequest extends PushRequest {
  readonly images: readonly ListedImage[]
  /** How many are worked on at once. */
  readonly maxParallel: number
}

export interface PushImagesPorts {
  readonly runner: Runner
  /** What an image needs, with a log that names it. */
  readonly portsFor: (runner: Runner) => ImagePorts
  readonly store: ReportStore
  readonly clock: Clock
}

/** One of several images after its run. */
export interface OneOfImages extends PushedImage {
  /** Why it did not finish. */
  readonly message?: string
}

export interface PushedImages {
  readonly images: readonly OneOfImages[]
  /** Absent with `scan: never`, which gives no verdict. */
  readonly list?: WrittenList
}

/**
 * Copies, scans and judges several images concurrently. A failure is reported per image and hides none of
 * the others. Writes one report over all; the verdict does not fail anything yet.
 */
export async function pushImages(request: PushImagesRequest, ports: PushImagesPorts): Promise<PushedImages> {
  const { images } = request
  const { runner, portsFor } = ports
  const names = nameImages(images.map(({ image }) => image))
  const fileNames = nameImageFiles(names)
  runner.log.info(`${images.length} images, at most ${request.maxParallel} at once`)
  const bases = await findBases(request, portsFor(runner))
  const pushed = await mapConcurrently(images, {
    concurrency: request.maxParallel,
    work: (listed, index) =>
      pushImage(
        {
          ...request,
          listed,
          baseDigest: bases.get(formatHarborRepository(listed.image.repository)),
          // Each image has its own report file; the path that was asked for is for the report over all of them.
          reportFile: '',
          sbomFile:
            request.sbomFile === ''
              ? ''
              : sbomPath(request.sbomFile, { name: fileNames[index] ?? '', isOnly: images.length === 1 }),
        },
        portsFor(nameRunner(runner, names[index] ?? '')),
      ),
  })
  const settled = await settleInTurn(pushed)
  if (request.waiting.scan === 'never') {
    failUnpushed(settled, { runner, names })
    return { images: settled }
  }
  const list = await writeList(
    {
      images: settled.map(describeOutcome),
      reportFiles: settled.map(({ judged }) => judged?.reportFile ?? ''),
      reportFile: request.reportFile,
    },
    { ...ports, log: runner.log },
  )
  return { images: settled, list }
}

/** What each repository (`project/name`) is compared with: one image may take the tag that is the base of another. */
async function findBases(
  request: PushImagesRequest,
  ports: ImagePorts,
): Promise<ReadonlyMap<string, PreviousBase | undefined>> {
  const { compareTo } = request.judging
  const repositories = new Map(
    request.images.map(({ image }) => [formatHarborRepository(image.repository), image.repository]),
  )
  const bases = await mapConcurrently([...repositories], {
    concurrency: request.maxParallel,
    work: async ([path, repository]) =>
      [path, await findBase({ repository, compareTo }, ports.connect)] as const,
  })
  return new Map(bases)
}

/** An image whose deletion, if it is deleted, waits for the others. */
interface UnsettledImage extends OneOfImages {
  readonly settle?: () => Promise<ScannedImage>
}

/** Never throws: what goes wrong is in the result. */
async function pushImage(
  request: PushRequest & { readonly listed: ListedImage; readonly baseDigest: PreviousBase | undefined },
  ports: ImagePorts,
): Promise<UnsettledImage> {
  const { listed } = request
  const { image } = listed
  if (ports.runner.signal.aborted) return { listed, message: SKIPPED_BY_CANCELLATION }
  let copied: Copied | undefined
  try {
    copied = await copyWithTools({ ...request, image }, ports)
    const input = { ...request, judging: listed.judging ?? request.judging, image, copied }
    const finished = await scanAndPromote({ ...input, onFailure: 'keep' }, ports)
    const { judged } = finished
    if (judged?.report.verdict.name !== 'failed') return { listed, copied, ...finished }
    return { listed, copied, ...finished, settle: () => promoteIfDue(judged, { input, ports }) }
  } catch (error) {
    const message = logFailure(ports.runner, error)
    return copied === undefined ? { listed, message } : { listed, copied, message }
  }
}

/**
 * Deletions come when every image has its tags: Harbor deletes an index with the platforms that have none, and one of
 * them may be another image of this run that is about to get its own.
 */
async function settleInTurn(pushed: readonly UnsettledImage[]): Promise<OneOfImages[]> {
  const settled: OneOfImages[] = []
  for (const { settle, ...image } of pushed) {
    settled.push(settle === undefined ? image : { ...image, judged: await settle() })
  }
  return settled
}

function describeOutcome({ listed, copied, judged, message }: OneOfImages): ImageOutcome {
  const { image, location } = listed
  const place = location === undefined ? {} : { location }
  if (judged !== undefined) return { kind: 'judged', report: judged.report, ...place }
  const placedTags = copied?.tags ?? []
  return {
    kind: 'not-judged',
    repository: formatHarborRepository(image.repository),
    tags: image.tags,
    ...(placedTags.length === 0 ? {} : { placedTags }),
    message: message ?? 'it was not judged',
    ...place,
  }
}

/** Without a verdict there is no report that could say so. */
function failUnpushed(
  images: readonly OneOfImages[],
  context: { readonly runner: Runner; readonly names: readonly string[] },
): void {
  for (const [index, { message }] of images.entries()) {
    if (message !== undefined) context.runner.fail(`${context.names[index]}: ${message}`)
  }
}
