import type { HarborRepository } from '../../domain/harbor/repository.ts'
import type { Digest } from '../../domain/oci/digest.ts'
import type { SbomOverview } from '../../domain/sbom/sbom.ts'

/** SBOMs that Harbor makes. */
export interface HarborSboms {
  /** '' when Harbor does not say. */
  fetchHarborVersion(): Promise<string>
  /** undefined: none was made, and none is being made. */
  fetchSbomOverview(repository: HarborRepository, digest: Digest): Promise<SbomOverview | undefined>
  startSbom(repository: HarborRepository, digest: Digest): Promise<'started' | 'already-running'>
  /** The SPDX document as JSON text. */
  fetchSbom(
    repository: HarborRepository,
    sbom: { readonly sbomDigest: Digest; readonly platform: string },
  ): Promise<string>
}
