import type { Artifact } from '../../domain/harbor/artifact.ts'
import type { HarborRepository } from '../../domain/harbor/repository.ts'
import type { Digest } from '../../domain/oci/digest.ts'

/** Artifacts by the REST API, which no policy on pulls affects. */
export interface HarborArtifacts {
  /** undefined: not there. `reference` is a tag or a digest. */
  fetchArtifact(repository: HarborRepository, reference: string): Promise<Artifact | undefined>
}

/** Changes of artifacts and tags by the REST API. */
export interface HarborArtifactChanges {
  /** Makes a new tag by REST. `exists`: some image of the repository has it, maybe this one. */
  createTag(
    repository: HarborRepository,
    target: { readonly digest: Digest; readonly tag: string },
  ): Promise<'created' | 'exists'>
  /**
   * Copies an artifact inside of Harbor, with its children and accessories and **every tag that any of them has**: a tag
   * of that name in the target moves. One that is there is no error, and the tags of the root move all the same.
   */
  copyArtifact(
    target: HarborRepository,
    source: { readonly repository: HarborRepository; readonly digest: Digest },
  ): Promise<void>
  /** Deletes the artifact with all its tags. `referenced`: an index needs it. */
  deleteArtifact(repository: HarborRepository, digest: Digest): Promise<'deleted' | 'absent' | 'referenced'>
}
