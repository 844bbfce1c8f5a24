import type { BaseClaim } from '../base-image/claim.ts'
import type { Digest } from '../oci/digest.ts'
import type { Platform } from '../oci/manifest.ts'
import type { ScanOverview } from '../scan/overview.ts'

/** A manifest or index in a repository, with Harbor's knowledge of it (swagger: Artifact). */
export interface Artifact {
  readonly digest: Digest
  /** Harbor's number of the project; its web UI addresses projects by it. */
  readonly projectId?: number
  readonly mediaType: string
  /** Media type of a manifest's configuration; of an index, its own. '' when Harbor does not say. */
  readonly configMediaType: string
  readonly tags: readonly { readonly name: string; readonly immutable: boolean }[]
  /** The children of an index; empty for a single image. */
  readonly references: readonly ArtifactReference[]
  /** What refers to it: signatures, attestations, SBOMs. */
  readonly accessories: readonly ArtifactAccessory[]
  /** Platform of a single image by its config; absent for an index. */
  readonly platform?: Platform
  /** What it says that it is made from. */
  readonly baseClaim?: BaseClaim
  /** Absent when Harbor has never scanned it. */
  readonly overview?: ScanOverview
  /** When Harbor answered, by its own clock: ISO 8601, whole seconds. Absent when the answer has no date. */
  readonly answeredAt?: string
}

/** One child of an index (swagger: Reference). */
export interface ArtifactReference {
  readonly digest: Digest
  /** As the index has it: one of its words may be empty. Absent when both are. */
  readonly platform?: Platform
  readonly annotations: Readonly<Record<string, string>>
}

/** What refers to an artifact (swagger: Accessory). */
export interface ArtifactAccessory {
  readonly digest: Digest
  /** `signature.cosign`, `signature.notation`, `sbom.harbor`, `subject.accessory`, … */
  readonly type: string
}
