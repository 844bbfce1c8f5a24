import type { HarborRepository } from '../../domain/harbor/repository.ts'
import type { Digest } from '../../domain/oci/digest.ts'
import type { Descriptor } from '../../domain/oci/manifest.ts'
import type { LayerFiles } from '../../domain/operating-system/layer-files.ts'
import type { Manifest } from './manifests.ts'

/** What was read of a layer; numbers in bytes. */
export interface LayerReading {
  readonly files: LayerFiles
  /** false: its reading was ended early, and the rest of it may say more. */
  readonly isWhole: boolean
  /** As it is stored. */
  readonly readBytes: number
  readonly unpackedBytes: number
}

/** What stands in the layers of an image, by the registry API: the robot needs the right to pull. */
export interface HarborLayers {
  /**
   * The layers that a manifest names, the lowest first. `blocked`: kept from being pulled by the project's policy;
   * `forbidden`: by the robot's rights; `unreadable`: no manifest, damaged, or readable in two ways.
   *
   * @param known manifests that are at hand: when one has this digest, Harbor is not asked for it.
   */
  fetchLayers(
    repository: HarborRepository,
    digest: Digest,
    known: readonly Manifest[],
  ): Promise<readonly Descriptor[] | 'absent' | 'blocked' | 'forbidden' | 'unreadable'>
  /**
   * Streams a layer from its beginning until `isEnough`, which is asked after every watched entry. A layer that was
   * read whole is checked against its digest.
   *
   * @throws ImageProblem, a clause about the layer, when it is no layer or unpacks to more than is allowed.
   */
  readLayer(
    repository: HarborRepository,
    layer: Pick<Descriptor, 'digest' | 'size'>,
    options: {
      readonly watched: ReadonlySet<string>
      readonly maxUnpackedBytes: number
      readonly isEnough: (files: LayerFiles) => boolean
      /** Ends the reading when its result is not needed any more. */
      readonly signal: AbortSignal
    },
  ): Promise<LayerReading>
}
