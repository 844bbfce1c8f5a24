import type { HarborConnection } from '../harbor/connection.ts'
import type { VerdictLabels } from '../harbor/label.ts'
import type { HarborRepository } from '../harbor/repository.ts'
import type { PlatformChoice } from '../oci/platform-choice.ts'
import type { SignatureMode } from '../oci/signature.ts'
import type { QuarantineRequest } from '../promotion/request.ts'
import type { SourceLocation } from '../report/location.ts'
import type { JudgingRequest, WaitingRequest } from '../scan/request.ts'
import type { ResolvedSource } from './source.ts'

/** An image that is to be in Harbor: where it comes from, and where it goes. */
export interface ImageRequest {
  readonly source: ResolvedSource
  readonly repository: HarborRepository
  readonly tags: readonly string[]
  readonly platform?: PlatformChoice
  /** More is not unpacked of an image that is a file. */
  readonly maxUnpackedBytes: number
}

/** One image of several, with what is said of all of them filled in. */
export interface ListedImage {
  readonly image: ImageRequest
  /** Where its results are shown; absent for what the input `dockerfile` says. */
  readonly location?: SourceLocation
  /** What it is judged by; absent for what all images are judged by. */
  readonly judging?: JudgingRequest
}

/** One image, or the list of several: a list of one is a list. */
export type ImageWork =
  | { readonly kind: 'one'; readonly images: readonly [ListedImage] }
  | { readonly kind: 'several'; readonly images: readonly ListedImage[]; readonly maxParallel: number }

/** One image, and how it goes to Harbor. */
export interface CopyRequest {
  readonly connection: HarborConnection
  readonly image: ImageRequest
  /** Leaves the image without the tags: they wait for its verdict. */
  readonly quarantine: boolean
  readonly signatures: SignatureMode
}

/** What is done with every image of a run. */
export interface PushRequest extends QuarantineRequest {
  readonly connection: HarborConnection
  readonly judging: JudgingRequest
  readonly waiting: WaitingRequest
  readonly signatures: SignatureMode
  readonly sbom: boolean
  /** With the verdict the SBOMs are signed. */
  readonly attestsSboms: boolean
  /** Absent when verdicts are shown by no label. */
  readonly labels?: VerdictLabels
  /** '' for files below RUNNER_TEMP. */
  readonly sbomFile: string
  /** '' for a file below RUNNER_TEMP. */
  readonly reportFile: string
}
