import type { HarborRepository } from '../harbor/repository.ts'
import type { PlatformChoice } from '../oci/platform-choice.ts'
import type { SourceLocation } from '../report/location.ts'
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
}

/** One image, or the list of several: a list of one is a list. */
export type ImageWork =
  | { readonly kind: 'one'; readonly images: readonly [ListedImage] }
  | { readonly kind: 'several'; readonly images: readonly ListedImage[]; readonly maxParallel: number }
