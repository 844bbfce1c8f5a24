import type { Label } from '../../domain/harbor/label.ts'
import type { HarborRepository } from '../../domain/harbor/repository.ts'
import type { Digest } from '../../domain/oci/digest.ts'

/** An artifact with its labels, and the project that it is in. */
export interface LabelledArtifact {
  readonly projectId: number
  readonly labels: readonly Label[]
}

/** Labels of artifacts, by the REST API. What is there already, or gone already, is no error. */
export interface HarborLabels {
  /** undefined: the artifact is not there. */
  fetchLabels(repository: HarborRepository, digest: Digest): Promise<LabelledArtifact | undefined>
  /** The label of exactly this name: of the project, else of the system as far as the robot may see it. */
  findLabel(projectId: number, name: string): Promise<Label | undefined>
  /** Makes a label of the project. */
  createLabel(
    projectId: number,
    label: { readonly name: string; readonly color: string; readonly description: string },
  ): Promise<void>
  addLabel(
    repository: HarborRepository,
    target: { readonly digest: Digest; readonly label: Label },
  ): Promise<void>
  removeLabel(
    repository: HarborRepository,
    target: { readonly digest: Digest; readonly label: Label },
  ): Promise<void>
}
