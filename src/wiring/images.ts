import type { ActionsHost } from '../adapters/actions/host.ts'
import { nameImageFiles, nameImages } from '../domain/copy/image-names.ts'
import type { ListedImage } from '../domain/copy/request.ts'
import type { HarborConnection } from '../domain/harbor/connection.ts'
import { formatHarborRepository } from '../domain/harbor/repository.ts'
import type { SignatureMode } from '../domain/oci/signature.ts'
import type { ImageOutcome, Outcomes, UnjudgedImage } from '../domain/report/outcomes.ts'
import { sbomPath } from '../domain/sbom/sbom.ts'
import type { FormerBase } from '../domain/scan/base.ts'
import { copyOnHost, findBaseOnHost } from './copy.ts'
import { createImageHost, type ImageHost, NOT_BEGUN, tellFailure } from './image-host.ts'
import { writeImagesReport } from './images-report.ts'
import { type Judged, type JudgeInput, judgeCopiedOnHost, promoteIfDue } from './judge.ts'
import { mapSideBySide } from './side-by-side.ts'

export interface ImagesInput extends Omit<JudgeInput, 'image' | 'copied'> {
  readonly connection: HarborConnection
  readonly images: readonly ListedImage[]
  /** How many are worked on at once. */
  readonly maxParallel: number
  readonly quarantine: boolean
  readonly signatures: SignatureMode
  readonly cranePath: string
  /** How long a registry or the daemon may take for an answer. */
  readonly stallTimeoutMs: number
  /** A DOCKER_CONFIG directory with Harbor's credentials. */
  readonly credentials: string
}

/** One image after its run. */
interface PushedImage {
  readonly listed: ListedImage
  /** What its steps set as outputs, as far as they came. */
  readonly outputs: Readonly<Record<string, string>>
  /** Absent with `scan: never`, and when it did not come so far. */
  readonly judged?: Judged
  /** Deletes it when it failed and that was asked for; absent when it was not judged. */
  readonly settle?: () => Promise<Judged>
  /** Why it did not come to its end. */
  readonly message?: string
}

/**
 * Copies, scans and judges several images side by side. What one of them fails by is told as its own and hides none of
 * the others. Writes one report over all and sets the outputs; the verdict does not fail anything yet.
 *
 * @returns undefined with `scan: never`, which gives no verdict.
 */
export async function pushImagesOnHost(host: ActionsHost, input: ImagesInput): Promise<Outcomes | undefined> {
  const { images } = input
  const names = nameImages(images.map(({ image }) => image))
  const fileNames = nameImageFiles(names)
  host.log.info(`${images.length} images, at most ${input.maxParallel} at once`)
  const bases = await findBases(host, input)
  const pushed = await mapSideBySide(images, {
    atOnce: input.maxParallel,
    work: (listed, index) =>
      pushImage(createImageHost(host, names[index] ?? ''), {
        ...input,
        listed,
        baseDigest: bases.get(formatHarborRepository(listed.image.repository)),
        // Each report in a file of its own; the one that was asked for is over all of them.
        reportFile: '',
        sbomFile:
          input.sbomFile === ''
            ? ''
            : sbomPath(input.sbomFile, { name: fileNames[index] ?? '', isOnly: images.length === 1 }),
      }),
  })
  const settled = await settleInTurn(pushed)
  host.setOutputs(sbomOutputs(settled))
  return input.waiting.scan === 'never'
    ? endWithoutVerdict(host, { pushed: settled, names })
    : writeImagesReport(host, {
        outcomes: settled.map(describeOutcome),
        reportFiles: settled.map(({ judged }) => judged?.reportFile ?? ''),
        reportFile: input.reportFile,
      })
}

/** What each repository (`project/name`) is compared with: one image may take the tag that is the base of another. */
async function findBases(
  host: ActionsHost,
  input: ImagesInput,
): Promise<ReadonlyMap<string, FormerBase | undefined>> {
  const { connection, judging } = input
  const repositories = new Map(
    input.images.map(({ image }) => [formatHarborRepository(image.repository), image.repository]),
  )
  const bases = await mapSideBySide([...repositories], {
    atOnce: input.maxParallel,
    work: async ([path, repository]) => {
      const { compareTo } = judging
      return [path, await findBaseOnHost(host, { connection, repository, compareTo })] as const
    },
  })
  return new Map(bases)
}

/** Never throws: what goes wrong is in the result. */
async function pushImage(
  host: ImageHost,
  input: ImagesInput & { readonly listed: ListedImage; readonly baseDigest: FormerBase | undefined },
): Promise<PushedImage> {
  const { listed } = input
  const { image } = listed
  const result = { listed, outputs: host.outputs }
  if (host.signal.aborted) return { ...result, message: NOT_BEGUN }
  try {
    const copied = await copyOnHost(host, { ...input, image })
    const judged = await judgeCopiedOnHost(host, { ...input, image, copied, onFailure: 'keep' })
    if (judged === undefined) return result
    const settle = async (): Promise<Judged> =>
      judged.report.verdict.name === 'failed'
        ? { ...judged, report: await promoteIfDue(host, { ...input, ...judged, image, copied }) }
        : judged
    return { ...result, judged, settle }
  } catch (error) {
    return { ...result, message: tellFailure(host, error) }
  }
}

/**
 * Deletions come when every image has its tags: Harbor deletes an index with the platforms that have none, and one of
 * them may be another image of this run that is about to get its own.
 */
async function settleInTurn(pushed: readonly PushedImage[]): Promise<PushedImage[]> {
  const settled: PushedImage[] = []
  for (const image of pushed) {
    settled.push(image.settle === undefined ? image : { ...image, judged: await image.settle() })
  }
  return settled
}

function describeOutcome({ listed, outputs, judged, message }: PushedImage): ImageOutcome {
  const { image, location } = listed
  const place = location === undefined ? {} : { location }
  if (judged !== undefined) return { kind: 'judged', report: judged.report, ...place }
  const placedTags = splitLines(outputs['tags'])
  const unjudged: UnjudgedImage = {
    kind: 'not-judged',
    repository: formatHarborRepository(image.repository),
    tags: image.tags,
    ...(placedTags.length === 0 ? {} : { placedTags }),
    message: message ?? 'it was not judged',
  }
  return { ...unjudged, ...place }
}

function splitLines(text = ''): string[] {
  return text.split('\n').filter((line) => line !== '')
}

/** Without a verdict there is no report in which a failure could be told. */
function endWithoutVerdict(
  host: ActionsHost,
  input: { readonly pushed: readonly PushedImage[]; readonly names: readonly string[] },
): undefined {
  for (const [index, { message }] of input.pushed.entries()) {
    if (message !== undefined) host.fail(`${input.names[index]}: ${message}`)
  }
  const images = input.pushed.map(({ listed, outputs, message = '' }) => ({
    repository: formatHarborRepository(listed.image.repository),
    reference: outputs['reference'] ?? '',
    digest: outputs['digest'] ?? '',
    tags: splitLines(outputs['tags']),
    verdict: '',
    harborLink: outputs['harbor-link'] ?? '',
    message,
  }))
  host.setOutputs({
    images: JSON.stringify(images),
    reference: images
      .map(({ reference }) => reference)
      .filter((reference) => reference !== '')
      .join('\n'),
  })
  return undefined
}

/** The SBOMs of all images: their paths, and the list with the image of each. */
function sbomOutputs(pushed: readonly PushedImage[]): Record<string, string> {
  const saved = pushed.flatMap(({ outputs }) =>
    (JSON.parse(outputs['sboms'] ?? '[]') as { readonly path: string }[]).map((sbom) => ({
      reference: outputs['reference'] ?? '',
      ...sbom,
    })),
  )
  if (saved.length === 0) return {}
  return { 'sbom-file': saved.map(({ path }) => path).join('\n'), sboms: JSON.stringify(saved) }
}
