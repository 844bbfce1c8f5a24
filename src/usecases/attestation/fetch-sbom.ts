import { UserError } from '../../domain/errors.ts'
import type { HarborRepository } from '../../domain/harbor/repository.ts'
import type { Digest } from '../../domain/oci/digest.ts'
import type { HarborSboms } from '../../ports/harbor/sboms.ts'

/**
 * The SPDX document that Harbor has of a platform. None is made here, and none is waited for.
 *
 * @throws UserError when there is none.
 */
export async function fetchSbom(
  repository: HarborRepository,
  image: { readonly platform: string; readonly digest: Digest },
  harbor: Pick<HarborSboms, 'fetchSbomOverview' | 'fetchSbom'>,
): Promise<string> {
  const { platform, digest } = image
  const { sbomDigest } = (await harbor.fetchSbomOverview(repository, digest)) ?? {}
  if (sbomDigest === undefined) {
    throw new UserError(
      `failed to sign the SBOM of ${platform}: Harbor has none; "sbom: true", or actions/save-sbom before, has it made`,
    )
  }
  return harbor.fetchSbom(repository, { sbomDigest, platform })
}
