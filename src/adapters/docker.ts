import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { CommandError } from '../domain/errors.ts'
import type { DockerDaemon, Log } from '../ports/ports.ts'
import { runChild, StalledError } from './child.ts'
import { directorySize } from './crane-progress.ts'
import { childEnvironment } from './environment.ts'

/** `docker save` of a large image writes for minutes; a daemon that hangs writes nothing. */
const SAVE_STALL_MS = 300_000

/** The local Docker daemon, through the docker on PATH. Without one there is no daemon and no image in it. */
export function createDockerDaemon(options: {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly temporaryDirectory: string
  readonly signal: AbortSignal
  readonly log: Log
}): DockerDaemon {
  const env = childEnvironment(options.environment)
  return {
    async hasImage(name) {
      try {
        const args = ['image', 'inspect', '--format', '{{.Id}}', name]
        const result = await runChild({ path: 'docker', args }, { env, signal: options.signal })
        return result.exitCode === 0
      } catch (error) {
        if (isMissing(error)) return false
        throw explain(error, `look for ${name}`)
      }
    },

    async save(name) {
      const directory = await mkdtemp(join(options.temporaryDirectory, 'harbor-actions-save-'))
      const path = join(directory, 'image.tar')
      options.log.info(`docker save ${name}`)
      try {
        const result = await runChild(
          { path: 'docker', args: ['save', '--output', path, name] },
          { env, signal: options.signal, stallMs: SAVE_STALL_MS, measure: () => directorySize(directory) },
        )
        if (result.exitCode !== 0) {
          const detail = result.stderr.trim()
          throw new CommandError(`failed to read ${name} from the local Docker daemon: ${detail}`, detail)
        }
      } catch (error) {
        if (!isMissing(error)) throw explain(error, `read ${name}`)
        throw new CommandError(
          `failed to read ${name} from the local Docker daemon: there is no docker on PATH`,
          '',
        )
      }
      return path
    },
  }
}

function explain(error: unknown, doing: string): unknown {
  if (!(error instanceof StalledError)) return error
  return new CommandError(
    `failed to ${doing} in the local Docker daemon: the daemon does not answer (docker ${error.message})`,
    '',
  )
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
