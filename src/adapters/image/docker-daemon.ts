import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { onDockerHub } from '../../domain/copy/source.ts'
import { CancelledError, CommandError } from '../../domain/errors.ts'
import { selectEnvironment } from '../../domain/process/environment.ts'
import { LEAST_BYTES_PER_SECOND } from '../../domain/process/stall.ts'
import type { DockerDaemon } from '../../ports/image-store.ts'
import type { Log } from '../../ports/log.ts'
import { hasErrorCode } from '../node-error.ts'
import { runChild, StalledError } from '../process/child-process.ts'
import { directorySize } from './directory-size.ts'

/** Messages of docker, and of programs with its name, when the daemon does not have the image. */
const NO_SUCH_IMAGE = /no such (image|object)|image not known/i

/** The local Docker daemon, through the docker on PATH. Without one there is no daemon and no image in it. */
export function createDockerDaemon(options: {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly temporaryDirectory: string
  /** `stall-timeout`: how long the daemon may take before it sends anything. */
  readonly stallTimeoutMs: number
  readonly signal: AbortSignal
  readonly log: Log
}): DockerDaemon {
  const env = selectEnvironment(options.environment, { purpose: 'ask-docker' })
  return {
    async hasImage(name) {
      try {
        const args = ['image', 'inspect', '--format', '{{.Id}}', name]
        const result = await runChild({ path: 'docker', args }, { env, signal: options.signal })
        if (result.exitCode === 0) return true
        if (NO_SUCH_IMAGE.test(result.stderr)) return false
        throw unanswered(name, result.stderr.trim())
      } catch (error) {
        if (!hasErrorCode(error, 'ENOENT')) throw explain(error, `look for ${name}`)
        options.log.info(`No docker on PATH, so ${name} is an image of Docker Hub`)
        return undefined
      }
    },

    async save(name) {
      const directory = await mkdtemp(join(options.temporaryDirectory, 'harbor-actions-save-'))
      const path = join(directory, 'image.tar')
      options.log.info(`docker save ${name}`)
      try {
        const result = await runChild(
          { path: 'docker', args: ['save', '--output', path, name] },
          {
            env,
            signal: options.signal,
            isLong: true,
            // Before its first byte the daemon writes the whole image to a directory of its own.
            stall: { windowMs: options.stallTimeoutMs, leastBytesPerSecond: LEAST_BYTES_PER_SECOND },
            measure: () => directorySize(directory),
          },
        )
        if (result.exitCode !== 0) {
          const detail = result.stderr.trim()
          const advice = /no space left on device/i.test(detail)
            ? `the disk is full, and the image needs room below ${options.temporaryDirectory} (RUNNER_TEMP). docker said: `
            : ''
          throw new CommandError(
            `failed to read ${name} from the local Docker daemon: ${advice}${detail}`,
            detail,
          )
        }
      } catch (error) {
        if (!hasErrorCode(error, 'ENOENT')) throw explain(error, `read ${name}`)
        throw new CommandError(
          `failed to read ${name} from the local Docker daemon: there is no docker on PATH`,
          '',
        )
      }
      return path
    },
  }
}

/** An error, unlike a missing image: otherwise the wrong image would be read from Docker Hub. */
function unanswered(name: string, detail: string): CommandError {
  return new CommandError(
    `failed to look for ${name} in the local Docker daemon: the daemon could not be queried${detail === '' ? '' : ` (${detail})`}. For the image in Docker Hub write ${onDockerHub(name)}; for the local one fix the daemon (docker-daemon:${name})`,
    detail,
  )
}

function explain(error: unknown, doing: string): unknown {
  if (error instanceof CancelledError) {
    return new CancelledError(`failed to ${doing} in the local Docker daemon: the job is being cancelled`)
  }
  if (error instanceof Error && 'code' in error) {
    return new CommandError(`failed to ${doing} in the local Docker daemon: ${error.message}`, '')
  }
  if (!(error instanceof StalledError)) return error
  return new CommandError(
    `failed to ${doing} in the local Docker daemon: the daemon does not answer (docker ${error.message})`,
    '',
  )
}
