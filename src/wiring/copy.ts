import type { ActionsHost } from '../adapters/actions/host.ts'
import { createCrane } from '../adapters/crane/crane.ts'
import { createDockerDaemon } from '../adapters/image/docker-daemon.ts'
import { createImageStager } from '../adapters/image/stager.ts'
import { createSourceHttp } from '../adapters/source/http.ts'
import { createSourceRegistry } from '../adapters/source/registry.ts'
import type { ImageRequest } from '../domain/copy/request.ts'
import { artifactLink, type HarborConnection } from '../domain/harbor/connection.ts'
import type { HarborRepository } from '../domain/harbor/repository.ts'
import type { SignatureMode } from '../domain/oci/signature.ts'
import type { FormerBase } from '../domain/scan/base.ts'
import { type CopyResult, copyImage } from '../usecases/image/copy-image.ts'
import { fetchBaseDigest } from '../usecases/scan/base.ts'
import { COPY_LIMIT, createConnect, withWorkDirectory } from './ports.ts'

export interface Copied extends CopyResult {
  /** undefined when none was asked for, or it cannot be told. */
  readonly baseDigest: FormerBase | undefined
}

/** What `compareTo` is on in the repository now; undefined when none was asked for, or it cannot be told. */
export async function findBaseOnHost(
  host: ActionsHost,
  base: {
    readonly connection: HarborConnection
    readonly repository: HarborRepository
    /** A tag or a digest. */
    readonly compareTo: string | undefined
  },
): Promise<FormerBase | undefined> {
  const { connection, repository, compareTo } = base
  if (compareTo === undefined) return undefined
  return fetchBaseDigest({ repository, name: compareTo }, createConnect(host, connection)(COPY_LIMIT))
}

/** Copies with real adapters, in a work directory that is gone afterwards. */
export async function copyOnHost(
  host: ActionsHost,
  input: {
    readonly connection: HarborConnection
    readonly image: ImageRequest
    readonly quarantine: boolean
    readonly signatures: SignatureMode
    /** The crane program: a path, or a name on PATH. */
    readonly cranePath: string
    /** A DOCKER_CONFIG directory with Harbor's credentials. */
    readonly credentials: string
    /** How long a registry or the daemon may take for an answer. */
    readonly stallTimeoutMs: number
    /** Of `findBaseOnHost`, before any tag is set. */
    readonly baseDigest: FormerBase | undefined
  },
): Promise<Copied> {
  return withWorkDirectory(host, async (temporaryDirectory) => {
    const options = { ...host, temporaryDirectory, stallTimeoutMs: input.stallTimeoutMs }
    const harbor = createConnect(host, input.connection)(COPY_LIMIT)
    const { connection, quarantine, signatures, cranePath, credentials } = input
    const crane = createCrane({ ...options, path: cranePath, connection, credentials })
    const http = createSourceHttp({ ...host, cranePath, mask: (secret) => host.mask(secret) })
    const result = await copyImage(
      { ...input.image, connection, quarantine, signatures },
      {
        harbor,
        crane,
        registry: createSourceRegistry({ http, crane }),
        docker: createDockerDaemon(options),
        stager: createImageStager(options),
        log: host.log,
      },
    )
    return { ...result, baseDigest: input.baseDigest }
  })
}

/** The outputs that are known once the image is in Harbor. */
export function copyOutputs(
  result: Copied,
  input: { readonly connection: HarborConnection; readonly image: ImageRequest },
): Record<string, string> {
  const { project, name } = input.image.repository
  return {
    reference: result.reference,
    digest: result.digest,
    tags: result.tags.join('\n'),
    'base-digest': result.baseDigest ?? '',
    'harbor-link': artifactLink(input.connection.url, { project, name, digest: result.digest }),
  }
}
