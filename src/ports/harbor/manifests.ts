import type { HarborRepository } from '../../domain/harbor/repository.ts'
import type { Digest } from '../../domain/oci/digest.ts'
import type { Descriptor, ImageIndex, ImageManifest } from '../../domain/oci/manifest.ts'

export type ManifestState =
  | { readonly kind: 'absent' }
  | { readonly kind: 'present'; readonly digest?: Digest }

/** A manifest or index as it was pushed: these bytes have the image's digest. */
export interface Manifest {
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** Manifests as bytes, by the registry API. */
export interface HarborManifests {
  /**
   * Whether a tag or digest is there, by the registry API: for robots that may not read artifacts. Present
   * without a digest: it is there, and the project's policy keeps it from being seen.
   */
  fetchManifestState(repository: HarborRepository, reference: string): Promise<ManifestState>
  /**
   * The manifest by its digest, checked against it. `blocked`: it is there, and the project's policy keeps it from
   * being pulled.
   */
  fetchManifest(repository: HarborRepository, digest: Digest): Promise<Manifest | 'absent' | 'blocked'>
  /**
   * Writes a manifest under its digest; or puts a tag on one that is there, in one step, by sending its few bytes again.
   *
   * @returns whether the registry lists it by its `subject` (OCI distribution spec 1.1, header `OCI-Subject`).
   */
  putManifest(
    repository: HarborRepository,
    manifest: Manifest & { readonly reference: string },
  ): Promise<{ readonly isListed: boolean }>
}

/** Manifests by their tags. */
export interface HarborTaggedManifests {
  /** `blocked`: it is there, and the project's policy keeps it from being pulled. */
  fetchTagged(repository: HarborRepository, tag: string): Promise<Manifest | 'absent' | 'blocked'>
}

/** What manifests and configurations say, by the registry API. */
export interface HarborDocuments {
  /**
   * What a manifest or an index names, by the registry API. `unreadable`: damaged, or readable in two ways.
   * `blocked`: kept from being pulled by the project's policy, or by the robot's rights.
   */
  fetchDocument(
    repository: HarborRepository,
    digest: Digest,
  ): Promise<ImageManifest | ImageIndex | 'absent' | 'blocked' | 'unreadable'>
  /** A configuration as text; undefined when Harbor does not hand it out itself, or it is larger than one can be. */
  fetchConfiguration(
    repository: HarborRepository,
    config: Pick<Descriptor, 'digest' | 'size'>,
  ): Promise<string | undefined>
}

/** One entry of a list of referrers. Its annotations are those of the manifest, and as foreign as that. */
export interface Referrer {
  readonly digest: Digest
  readonly artifactType: string
  readonly annotations: Readonly<Record<string, string>>
}

/** What belongs to a manifest without being named by it. */
export interface HarborReferrers {
  /**
   * What has this digest for its `subject`, and the signatures that Harbor knows by their tag. Where the registry has no
   * list of its own, what the fallback tag lists.
   */
  fetchReferrers(repository: HarborRepository, digest: Digest): Promise<readonly Referrer[]>
}
