import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { ActionsHost } from '../adapters/actions/host.ts'
import { readText } from '../adapters/files/input-file.ts'
import { checkWritable } from '../adapters/files/output-file.ts'
import { createHarborApi } from '../adapters/harbor/api.ts'
import { createHarborHttp } from '../adapters/harbor/http.ts'
import { encodeBasic } from '../adapters/http/basic-auth.ts'
import { removeWithThisProcess } from '../adapters/process/guard.ts'
import { steadyNow } from '../adapters/process/steady-clock.ts'
import { CancelledError, errorMessage, UserError } from '../domain/errors.ts'
import type { HarborConnection } from '../domain/harbor/connection.ts'
import type { Digest } from '../domain/oci/digest.ts'
import type { InputFiles, OutputFiles } from '../inputs/form.ts'
import type { Clock } from '../ports/clock.ts'
import type { ConnectHarbor } from '../ports/harbor.ts'

/** A wrong address is told soon; a Harbor that restarts for half a minute is waited for. */
export const LOGIN_LIMIT = { callTimeoutMs: () => 40_000 }

/** Between the login and the tags Harbor may restart without failing the job. */
export const COPY_LIMIT = { callTimeoutMs: () => 120_000 }

/** Harbor took 30 s to make a report of 13,350 findings; the base may have one like it. */
export const GATHER_LIMIT = { callTimeoutMs: () => 120_000 }

/** Masks what must not be seen, before anything else happens with it. */
export function maskConnection(host: ActionsHost, connection: HarborConnection): void {
  host.mask(connection.credentials.secret)
  // As a whole: the mask of the token would leave the beginning.
  host.mask(encodeBasic(connection.credentials))
}

export function createConnect(host: ActionsHost, connection: HarborConnection): ConnectHarbor {
  const http = createHarborHttp({
    connection,
    signal: host.signal,
    log: host.log,
    environment: host.environment,
  })
  return (limit) => createHarborApi({ connection, http, limit, maskSecret: (secret) => host.mask(secret) })
}

export function createClock(host: ActionsHost): Clock {
  return {
    now: steadyNow,
    sleep: (milliseconds) =>
      delay(milliseconds, undefined, { signal: host.signal }).catch(() => {
        throw new CancelledError('the job is being cancelled')
      }),
  }
}

export const FILES: InputFiles & OutputFiles = {
  exists: (path) =>
    stat(path).then(
      () => true,
      () => false,
    ),
  readText,
  checkWritable,
}

/** Gives the work a directory of its own below RUNNER_TEMP and removes it whatever happens. */
export async function withWorkDirectory<T>(
  host: ActionsHost,
  work: (directory: string) => Promise<T>,
): Promise<T> {
  const directory = await mkdtemp(join(host.temporaryDirectory, 'harbor-actions-')).catch(
    (error: unknown) => {
      throw new UserError(`failed to make a directory below RUNNER_TEMP: ${errorMessage(error)}`, {
        cause: error,
      })
    },
  )
  const forget = removeWithThisProcess(directory)
  try {
    return await work(directory)
  } finally {
    await rm(directory, { recursive: true, force: true })
    forget()
  }
}

/**
 * Below RUNNER_TEMP, a name that nothing else in the job has: the same image may be in several repositories.
 *
 * @param file.digest undefined for what is about several images.
 */
export function temporaryPath(
  host: ActionsHost,
  file: { readonly digest?: Digest; readonly extension: 'json' | 'sarif' | 'spdx.json' },
): string {
  const subject = file.digest?.slice(7, 19) ?? 'images'
  const kind = file.extension === 'spdx.json' ? 'sbom' : 'report'
  return join(host.temporaryDirectory, `harbor-${kind}-${subject}-${randomUUID()}.${file.extension}`)
}
