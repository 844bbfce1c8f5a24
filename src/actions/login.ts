import type { ActionsHost } from '../adapters/actions/host.ts'
import { parseImageList } from '../adapters/files/image-list.ts'
import { createCredentials } from '../adapters/harbor/registry/docker-config.ts'
import { InputForm } from '../inputs/form.ts'
import { readRepositories } from '../inputs/images.ts'
import { readOnFailure } from '../inputs/promotion.ts'
import { readSbom } from '../inputs/sbom.ts'
import { readScanMode } from '../inputs/scan.ts'
import { login } from '../usecases/login/login.ts'
import { createConnect, LOGIN_LIMIT } from '../wiring/ports.ts'
import { readMaskedConnection } from '../wiring/read-inputs.ts'
import { CREDENTIALS_STATE } from './logout.ts'

export async function run(host: ActionsHost): Promise<void> {
  const form = new InputForm(host.read)
  const connection = await readMaskedConnection(host, form)
  const repositories = readRepositories(form, parseImageList)
  const plan = {
    scan: readScanMode(form),
    deletes: readOnFailure(form) === 'delete',
    sbom: readSbom(form),
  }
  const prepares = form.flag('prepare-credentials', { standard: true })
  form.complete()
  const harbor = createConnect(host, connection)(LOGIN_LIMIT)
  await login({ connection, repositories, plan }, { harbor, log: host.log })
  if (!prepares) return
  const directory = await createCredentials(connection, host)
  host.saveState(CREDENTIALS_STATE, directory)
  host.setOutputs({ 'docker-config': directory })
}
