import type { ActionsHost } from '../adapters/actions/host.ts'
import { InputForm } from '../inputs/form.ts'
import { readRepository, readRequiredDigest } from '../inputs/image.ts'
import { readOutputFile } from '../inputs/output-file.ts'
import { readRetries, readTimeout } from '../inputs/scan.ts'
import { FILES } from '../wiring/ports.ts'
import { readMaskedConnection } from '../wiring/read-inputs.ts'
import { saveSbomsOnHost } from '../wiring/sbom.ts'

export async function run(host: ActionsHost): Promise<void> {
  const form = new InputForm(host.read)
  const connection = await readMaskedConnection(host, form)
  const repository = readRepository(form)
  const digest = readRequiredDigest(form)
  const sbomFile = await readOutputFile(form, { name: 'sbom-file', files: FILES })
  const timeoutMs = readTimeout(form)
  const retries = readRetries(form)
  form.complete()
  await saveSbomsOnHost(host, { connection, repository, digest, sbomFile, timeoutMs, retries })
}
