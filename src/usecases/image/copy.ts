import type { CopyRequest } from '../../domain/copy/request.ts'
import { COPY_LIMIT } from '../../domain/harbor/call-limits.ts'
import type { HarborRepository } from '../../domain/harbor/repository.ts'
import type { PreviousBase } from '../../domain/scan/base.ts'
import type { WithCopyTools } from '../../ports/copy-tools.ts'
import type { ConnectHarbor } from '../../ports/harbor.ts'
import type { Log } from '../../ports/log.ts'
import { fetchBaseDigest } from '../base/fetch-base.ts'
import { type CopyResult, copyImage } from './copy-image.ts'

export interface CopyAndBasePorts {
  readonly connect: ConnectHarbor
  readonly withCopyTools: WithCopyTools
  readonly log: Log
}

/** An image that is in Harbor now. */
export interface Copied extends CopyResult {
  /** What `compare-to` was on before; undefined when none was asked for, or it is not known. */
  readonly baseDigest: PreviousBase | undefined
}

/** What `compareTo` is on in the repository now; undefined when none was asked for, or it is not known. */
export async function findBase(
  base: {
    readonly repository: HarborRepository
    /** A tag or a digest. */
    readonly compareTo: string | undefined
  },
  connect: ConnectHarbor,
): Promise<PreviousBase | undefined> {
  const { repository, compareTo } = base
  if (compareTo === undefined) return undefined
  return fetchBaseDigest({ repository, name: compareTo }, connect(COPY_LIMIT))
}

/** @param request.baseDigest of `findBase`, before any tag is set. */
export async function copyWithTools(
  request: CopyRequest & { readonly baseDigest: PreviousBase | undefined },
  ports: CopyAndBasePorts,
): Promise<Copied> {
  const { connection, image, quarantine, signatures, baseDigest } = request
  return ports.withCopyTools(async (tools) => {
    const harbor = ports.connect(COPY_LIMIT)
    const input = { ...image, connection, quarantine, signatures }
    const result = await copyImage(input, { ...tools, harbor, log: ports.log })
    return { ...result, baseDigest }
  })
}

/** Looks up what the image will be compared with, and copies the image. */
export async function copyAfterBase(
  request: CopyRequest & { readonly compareTo: string | undefined },
  ports: CopyAndBasePorts,
): Promise<Copied> {
  const { compareTo, image } = request
  const baseDigest = await findBase({ repository: image.repository, compareTo }, ports.connect)
  return copyWithTools({ ...request, baseDigest }, ports)
}
