import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { ActionsHost } from '../adapters/actions/host.ts'
import { createExploitData } from '../adapters/exploits/exploit-data.ts'
import { createHarborApi } from '../adapters/harbor/api.ts'
import { createHarborClient, createHarborHttp } from '../adapters/harbor/http.ts'
import type { HttpClient } from '../adapters/http/client.ts'
import { removeWithThisProcess } from '../adapters/process/guard.ts'
import { steadyNow } from '../adapters/process/steady-clock.ts'
import { CancelledError, errorMessage, UserError } from '../domain/errors.ts'
import type { HarborConnection } from '../domain/harbor/connection.ts'
import type { Digest } from '../domain/oci/digest.ts'
import type { LayerFiles } from '../domain/operating-system/layer-files.ts'
import type { Clock } from '../ports/clock.ts'
import type { ExploitDataPort } from '../ports/gate/exploit-data.ts'
import type { ScanWaits } from '../ports/harbor/scan-waits.ts'
import type { ConnectHarbor } from '../ports/harbor.ts'

/** One Harbor of this run. The connections to it are shared by everything that asks it, and so are the waits for scans. */
export interface HarborServer {
  readonly connection: HarborConnection
  readonly client: HttpClient
  readonly waits: ScanWaits
  /** What layers say, for all images of this run. */
  readonly layers: Map<Digest, LayerFiles>
  /** What is known of attacks, fetched once for all images. */
  readonly exploits: ExploitDataPort
}

export function openHarbor(host: ActionsHost, connection: HarborConnection): HarborServer {
  return {
    connection,
    client: createHarborClient(connection, host.environment),
    waits: { images: 0 },
    layers: new Map(),
    exploits: createExploitData(host),
  }
}

export function createConnect(
  host: ActionsHost,
  { connection, client }: Pick<HarborServer, 'connection' | 'client'>,
): ConnectHarbor {
  const http = createHarborHttp({ connection, client, signal: host.signal, log: host.log })
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
