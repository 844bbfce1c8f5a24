import { rm } from 'node:fs/promises'
import type { RemoteImage, SourceImage } from '../../domain/copy/source-image.ts'
import type { CraneCommand } from '../../domain/crane/command.ts'
import { CommandError, UserError } from '../../domain/errors.ts'
import type { HarborConnection } from '../../domain/harbor/connection.ts'
import { formatHarborRepository } from '../../domain/harbor/repository.ts'
import { isDigest } from '../../domain/oci/digest.ts'
import { formatReference } from '../../domain/oci/reference.ts'
import { selectEnvironment } from '../../domain/process/environment.ts'
import type { Crane } from '../../ports/crane.ts'
import type { Log } from '../../ports/log.ts'
import { type Gateway, openGateway } from '../gateway/gateway.ts'
import type { HttpClient } from '../http/client.ts'
import { placeOf } from '../source/place.ts'
import type { PlainSources } from '../source/plain-proxy.ts'
import { writeGatewayConfig } from './gateway-config.ts'
import type { SendContext } from './gateway-failure.ts'
import { CopyProgress } from './progress.ts'
import { GATEWAY_PROXIES, sourceProxies } from './proxies.ts'
import { type CraneRun, runCrane } from './run-crane.ts'
import { sourceBounds } from './source-bounds.ts'

export interface CraneOptions {
  /** The crane program: a path, or a name on PATH. */
  readonly path: string
  readonly connection: HarborConnection
  /** The connections to that Harbor, which this run has for everything else as well. */
  readonly client: HttpClient
  /** Private to this run; the caller removes it. */
  readonly temporaryDirectory: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly signal: AbortSignal
  readonly log: Log
  readonly maskSecret: (secret: string) => void
  /** The registries that are read over plain HTTP. */
  readonly plainSources: PlainSources
  readonly retryMs?: number
  /** Memory limit for a crane that reads from a registry. */
  readonly maxMemoryBytes?: number
  /** `stall-timeout`: how long a registry may take for an answer. */
  readonly stallTimeoutMs: number
}

/**
 * crane as a child process. It reads a source with the user's own credentials and full TLS, and sends to a gateway on this
 * machine with a password that is worth nothing anywhere else: it never has the robot's.
 */
export function createCrane(options: CraneOptions): Crane {
  const { connection, log } = options
  return {
    async send(image, repository) {
      const path = formatHarborRepository(repository)
      const gateway = await openGateway({ ...options, repository })
      gateway.askAhead(image)
      let remove = async (): Promise<void> => undefined
      try {
        const destination = `${gateway.host}/${path}@${image.digest}`
        const from = 'reference' in image ? readFrom(image) : undefined
        const context: SendContext = {
          connection,
          client: options.client,
          reference: `${connection.host}/${path}@${image.digest}`,
          gateway: gateway.host,
          ...(from === undefined ? {} : { source: from }),
        }
        const progress = new CopyProgress({
          image,
          gateway,
          source: from === undefined ? 'crane' : `the registry ${from.host}`,
          harbor: `Harbor at ${connection.host}`,
          log,
        })
        const { directory, ...around } = await surroundings(from, { options, gateway, path })
        remove = () => rm(directory, { recursive: true, force: true })
        const stdout = await runCrane(commandFor(image, destination), {
          ...options,
          ...around,
          gateway,
          context,
          progress,
        })
        if (from === undefined) requirePushed(stdout, image)
        progress.done()
      } finally {
        await Promise.all([gateway.close(), remove()])
      }
    },
  }
}

function commandFor(image: SourceImage, destination: string): CraneCommand {
  return 'reference' in image
    ? { kind: 'copy', source: formatReference(image.reference), destination }
    : { kind: 'push', directory: image.directory, destination }
}

function readFrom({ reference }: RemoteImage): NonNullable<SendContext['source']> {
  return { reference: formatReference(reference), host: placeOf(reference).host }
}

/** The Docker configuration and the environment of crane, and its bounds where it reads from a registry. */
async function surroundings(
  from: SendContext['source'],
  place: { readonly options: CraneOptions; readonly gateway: Gateway; readonly path: string },
): Promise<Pick<CraneRun, 'env' | 'bounds'> & { readonly directory: string }> {
  const { options, gateway, path: repository } = place
  const { environment, temporaryDirectory, maxMemoryBytes } = options
  const own = { gateway, repository, directory: temporaryDirectory }
  if (from === undefined) {
    const directory = await writeGatewayConfig(own)
    const set = { ...GATEWAY_PROXIES, DOCKER_CONFIG: directory }
    return { directory, env: selectEnvironment(environment, { purpose: 'write-harbor', set }) }
  }
  // First, because it can fail: then there is no directory to remove.
  const plainProxy = await options.plainSources.proxyFor(from.host)
  const directory = await writeGatewayConfig({ ...own, user: environment })
  const set = { ...sourceProxies(from.host, { environment, plainProxy }), DOCKER_CONFIG: directory }
  return {
    directory,
    env: selectEnvironment(environment, { purpose: 'read-source', set }),
    bounds: sourceBounds(`failed to pull ${from.reference}`, {
      host: from.host,
      ...(maxMemoryBytes === undefined ? {} : { maxMemoryBytes }),
    }),
  }
}

/** `crane push` prints what it pushed. */
function requirePushed(stdout: string, image: SourceImage): void {
  const pushed = stdout.trim().split('@').at(-1) ?? ''
  if (!isDigest(pushed)) {
    throw new CommandError(`crane push succeeded, but its output "${stdout.trim()}" holds no digest`, '')
  }
  if (pushed === image.digest) return
  throw new UserError(
    `crane reports that it pushed ${pushed}, but the image is ${image.digest}; the push is not trusted and no tag was set`,
  )
}
