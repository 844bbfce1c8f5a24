import type { HarborRepository } from '../../domain/harbor/repository.ts'
import type { Digest } from '../../domain/oci/digest.ts'

/** An artifact with a tag, as the list of its repository shows it. */
export interface ListedArtifact {
  readonly digest: Digest
  readonly mediaType: string
  /** Media type of a manifest's configuration; of an index, its own. '' when Harbor does not say. */
  readonly configMediaType: string
  readonly tags: readonly {
    readonly name: string
    /** When it was put on this artifact: ISO 8601. */
    readonly pushedAt: string
  }[]
}

/** What a project and a repository hold. A list is whole, or an error: it is never cut. */
export interface HarborLists {
  fetchRepositories(project: string): Promise<readonly HarborRepository[]>
  /** Those with a tag. What belongs to another artifact (signatures, SBOMs) is not among them; [] without a repository. */
  fetchTaggedArtifacts(repository: HarborRepository): Promise<readonly ListedArtifact[]>
}
