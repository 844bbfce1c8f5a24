import type { ActionsHost } from '../adapters/actions/host.ts'
import { writeSbomFile } from '../adapters/files/sbom-file.ts'
import { temporaryPath } from '../adapters/files/temporary-path.ts'
import type { HarborConnection } from '../domain/harbor/connection.ts'
import type { HarborRepository } from '../domain/harbor/repository.ts'
import type { Digest } from '../domain/oci/digest.ts'
import { plainWord } from '../domain/report/outputs.ts'
import { saveSboms } from '../usecases/scan/save-sboms.ts'
import { createClock, createConnect } from './ports.ts'

/** Saves the SBOM of every platform and sets the outputs. @throws UserError when one cannot be had. */
export async function saveSbomsOnHost(
  host: ActionsHost,
  input: {
    readonly connection: HarborConnection
    readonly repository: HarborRepository
    readonly digest: Digest
    /** '' for files below RUNNER_TEMP. */
    readonly sbomFile: string
    readonly timeoutMs: number
    readonly retries: number
  },
): Promise<void> {
  const { connection, digest } = input
  const saved = await saveSboms(
    {
      ...input,
      path:
        input.sbomFile ||
        temporaryPath(host.temporaryDirectory, { kind: 'sbom', digest, extension: 'spdx.json' }),
    },
    {
      connect: createConnect(host, connection),
      clock: createClock(host),
      log: host.log,
      writeSbom: (path, document) => writeSbomFile(path, host.redact(document)),
    },
  )
  host.setOutputs({
    'sbom-file': saved.map(({ path }) => path).join('\n'),
    sboms: JSON.stringify(saved.map((sbom) => ({ ...sbom, platform: plainWord(sbom.platform) }))),
  })
}
