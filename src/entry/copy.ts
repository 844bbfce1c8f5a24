import type { ActionsHost } from '../adapters/actions-host.ts'
import { createCrane } from '../adapters/crane.ts'
import { createDockerDaemon } from '../adapters/docker.ts'
import { createImageStager } from '../adapters/image-stager.ts'
import { artifactLink, type HarborConnection } from '../domain/harbor/connection.ts'
import type { ImageInputs } from '../inputs/image.ts'
import { type CopyResult, copyImage } from '../usecases/copy-image.ts'
import { COPY_LIMIT, createConnect, withWorkDirectory } from './wiring.ts'

/** Copies with real adapters, in a work directory that is gone afterwards. */
export async function copyOnHost(
  host: ActionsHost,
  input: {
    readonly connection: HarborConnection
    readonly image: ImageInputs
    readonly quarantine: boolean
    /** The crane program: a path, or a name on PATH. */
    readonly cranePath: string
    /** A DOCKER_CONFIG directory with Harbor's credentials. */
    readonly credentials: string
  },
): Promise<CopyResult> {
  return withWorkDirectory(host, async (temporaryDirectory) => {
    const options = { ...host, temporaryDirectory }
    return copyImage(
      { ...input.image, connection: input.connection, quarantine: input.quarantine },
      {
        harbor: createConnect(host, input.connection)(COPY_LIMIT),
        crane: createCrane({
          ...options,
          path: input.cranePath,
          connection: input.connection,
          credentials: input.credentials,
        }),
        docker: createDockerDaemon(options),
        stager: createImageStager(options),
        log: host.log,
      },
    )
  })
}

/** The outputs that are known once the image is in Harbor. */
export function copyOutputs(
  result: CopyResult,
  input: { readonly connection: HarborConnection; readonly image: ImageInputs },
): Record<string, string> {
  const { project, name } = input.image.repository
  return {
    reference: result.reference,
    digest: result.digest,
    tags: result.tags.join('\n'),
    'harbor-link': artifactLink(input.connection.url, { project, name, digest: result.digest }),
  }
}
