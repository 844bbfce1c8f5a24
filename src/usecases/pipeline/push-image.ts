import type { ListedImage, PushRequest } from '../../domain/copy/request.ts'
import { formatHarborRepository } from '../../domain/harbor/repository.ts'
import { type Copied, copyAfterBase } from '../image/copy.ts'
import { type FinishedImage, type ImagePorts, scanAndPromote } from './scan-and-promote.ts'

/** One image after its run: as far as it came. */
export interface PushedImage extends Partial<FinishedImage> {
  readonly listed: ListedImage
  readonly copied?: Copied
}

/** The only image of a run. */
export interface OnlyImage extends PushedImage {
  /** What ended its run when it was in Harbor already. */
  readonly error?: unknown
}

/**
 * Copies, scans and judges one image.
 *
 * @throws UserError when it could not be copied: then there is nothing to return.
 */
export async function pushOnlyImage(
  request: PushRequest & { readonly listed: ListedImage },
  ports: ImagePorts,
): Promise<OnlyImage> {
  const { listed, judging } = request
  const { image } = listed
  const copied = await ports.runner.group(`Copy to ${formatHarborRepository(image.repository)}`, () =>
    copyAfterBase({ ...request, image, compareTo: judging.compareTo }, ports),
  )
  try {
    return { listed, copied, ...(await scanAndPromote({ ...request, image, copied }, ports)) }
  } catch (error) {
    return { listed, copied, error }
  }
}
