import { formatAttestations } from '../attestation/outputs.ts'
import type { HarborConnection } from '../harbor/connection.ts'
import { formatHarborRepository } from '../harbor/repository.ts'
import type { Digest } from '../oci/digest.ts'
import { promotionOutputs } from '../promotion/outputs.ts'
import { singleOutcome } from '../report/outcomes.ts'
import { outcomeOutputs } from '../report/outputs.ts'
import type { Report } from '../report/report.ts'
import { imagesSbomOutputs, sbomOutputs } from '../sbom/outputs.ts'
import type { SavedSbom } from '../sbom/sbom.ts'
import { type CopiedImage, copyOutputs, linkOf } from './outputs.ts'
import type { ListedImage } from './request.ts'

/** An image after its run, as far as the outputs say it. */
interface PushedImage {
  readonly listed: ListedImage
  readonly copied?: CopiedImage
  readonly sboms?: readonly SavedSbom[]
  readonly judged?: {
    readonly scanned: Report
    readonly reportFile: string
    readonly attestations?: readonly object[]
    readonly placed?: {
      readonly reference: string
      readonly digest: Digest
      readonly tags: readonly string[]
    }
  }
  readonly message?: string
}

interface PushedImages {
  readonly images: readonly PushedImage[]
  /** The common report; absent when there is no verdict. */
  readonly list?: { readonly outputs: Readonly<Record<string, string>> }
}

/** The outputs of a run over one image, or over several. */
export function pushOutputs(
  pushed:
    | { readonly kind: 'one'; readonly image: PushedImage }
    | ({ readonly kind: 'several' } & PushedImages),
  connection: HarborConnection,
): Record<string, string> {
  return pushed.kind === 'one'
    ? onlyImageOutputs(pushed.image, connection)
    : pushedImagesOutputs(pushed, connection)
}

function onlyImageOutputs(pushed: PushedImage, connection: HarborConnection): Record<string, string> {
  const { listed, copied, sboms = [], judged } = pushed
  const target = { connection, repository: listed.image.repository }
  return {
    ...(copied === undefined ? {} : copyOutputs(copied, target)),
    ...(sboms.length === 0 ? {} : sbomOutputs(sboms)),
    ...(judged === undefined
      ? {}
      : { ...outcomeOutputs(singleOutcome(judged.scanned)), 'report-file': judged.reportFile }),
    ...(judged?.attestations === undefined ? {} : { attestations: formatAttestations(judged.attestations) }),
    ...(judged?.placed === undefined ? {} : promotionOutputs(judged.placed)),
  }
}

/** The outputs of several images. */
export function pushedImagesOutputs(
  pushed: PushedImages,
  connection: HarborConnection,
): Record<string, string> {
  const { images, list } = pushed
  return {
    ...imagesSbomOutputs(
      images.map(({ copied, sboms = [] }) => ({ reference: copied?.reference ?? '', sboms })),
    ),
    ...(list === undefined ? unjudgedOutputs(images, connection) : list.outputs),
  }
}

/** The outputs of several images that got no verdict. */
function unjudgedOutputs(
  images: readonly PushedImage[],
  connection: HarborConnection,
): Record<string, string> {
  const entries = images.map(({ listed, copied, message = '' }) => {
    const { repository } = listed.image
    return {
      repository: formatHarborRepository(repository),
      reference: copied?.reference ?? '',
      digest: copied?.digest ?? '',
      tags: copied?.tags ?? [],
      verdict: '',
      harborLink: copied === undefined ? '' : linkOf(copied, { connection, repository }),
      message,
    }
  })
  const references = entries.map(({ reference }) => reference).filter((reference) => reference !== '')
  return { images: JSON.stringify(entries), reference: references.join('\n') }
}
