/** crane as an adapter, with a gateway to a Harbor of a test, and the reader of its source. */
import { type CraneOptions, createCrane } from '../../src/adapters/crane/crane.ts'
import { createHarborClient } from '../../src/adapters/harbor/http.ts'
import { createSourceHttp } from '../../src/adapters/source/http.ts'
import { NO_PLAIN_SOURCES } from '../../src/adapters/source/plain-proxy.ts'
import { createSourceRegistry } from '../../src/adapters/source/registry.ts'
import type { RemoteImage } from '../../src/domain/copy/source-image.ts'
import type { HarborConnection } from '../../src/domain/harbor/connection.ts'
import { parseReference } from '../../src/domain/oci/reference.ts'
import type { StagingOptions } from '../../src/ports/image-stager.ts'
import { connection } from './builders.ts'
import { RecordingLog } from './fakes.ts'

/** A connection to what listens at a URL. */
export function harborAt(url: string, more: Partial<HarborConnection> = {}): HarborConnection {
  const { host, protocol } = new URL(url)
  return connection({ url, host, isPlainHttp: protocol === 'http:', ...more })
}

export function craneFor(
  options: Pick<CraneOptions, 'path' | 'temporaryDirectory'> &
    Partial<Omit<CraneOptions, 'environment'>> & { readonly environment?: Readonly<Record<string, string>> },
) {
  const log = new RecordingLog()
  const masked: string[] = []
  const harbor = options.connection ?? connection()
  const environment = {
    PATH: process.env['PATH'] ?? '',
    HOME: options.temporaryDirectory,
    ...options.environment,
  }
  const common = {
    connection: harbor,
    client: createHarborClient(harbor, environment),
    signal: new AbortController().signal,
    log,
    maskSecret: (secret: string) => void masked.push(secret),
    mask: (secret: string) => void masked.push(secret),
    retryMs: 10,
    stallTimeoutMs: 60_000,
    plainSources: NO_PLAIN_SOURCES,
    ...options,
    environment,
  }
  const http = createSourceHttp({ ...common, cranePath: options.path })
  const registry = createSourceRegistry({ http, temporaryDirectory: options.temporaryDirectory })
  const read = (reference: string, more: Partial<StagingOptions> = {}): Promise<RemoteImage> =>
    registry.readImage(parseReference(reference), { maxUnpackedBytes: 1e9, ...more })
  return { crane: createCrane(common), registry, read, log, masked }
}

/** A log whose first warning ends the work: one try shows what a failure is. */
export function singleTry() {
  const cancel = new AbortController()
  const log = new RecordingLog()
  log.warning = (line) => {
    log.lines.push(`warning: ${line}`)
    cancel.abort()
  }
  return { log, signal: cancel.signal, retryMs: 60_000 }
}
