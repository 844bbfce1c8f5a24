import type { ActionsHost } from '../adapters/actions/host.ts'
import { installCrane } from '../adapters/crane/install.ts'
import { createCredentials, removeCredentials } from '../adapters/harbor/registry/docker-config.ts'
import { removeWithThisProcess } from '../adapters/process/guard.ts'
import { type Outcomes, singleOutcome } from '../domain/report/outcomes.ts'
import { login } from '../usecases/login/login.ts'
import { publishReport } from '../usecases/report/publish.ts'
import { type Copied, copyOnHost, findBaseOnHost } from '../wiring/copy.ts'
import { pushImagesOnHost } from '../wiring/images.ts'
import { judgeCopiedOnHost } from '../wiring/judge.ts'
import { createConnect, LOGIN_LIMIT } from '../wiring/ports.ts'
import { type PushAndScanInputs, readPushAndScan } from '../wiring/read-inputs.ts'
import { createReportPorts } from '../wiring/report-ports.ts'
import { CREDENTIALS_STATE } from './logout.ts'
import { WORK_DIRECTORY_STATE } from './remove-work.ts'

/** The whole job in one process: the same steps as the composite, over the same use cases. */
export async function run(host: ActionsHost): Promise<void> {
  const inputs = await readPushAndScan(host)
  const { connection, waiting } = inputs
  const crane = await installCrane(inputs.crane, host)
  // The post step removes it: it is of this job alone.
  host.saveState(WORK_DIRECTORY_STATE, crane.directory)
  if (crane.directory !== '') host.addPath(crane.directory)

  const harbor = createConnect(host, connection)(LOGIN_LIMIT)
  const plan = { scan: waiting.scan, deletes: inputs.onFailure === 'delete', sbom: inputs.sbom }
  const repositories = inputs.work.images.map(({ image }) => image.repository)
  await login({ connection, repositories, plan }, { harbor, log: host.log })

  const credentials = await createCredentials(connection, host)
  // The guard and the post step remove them too, should this process be killed before its `finally`.
  host.saveState(CREDENTIALS_STATE, credentials)
  const forget = removeWithThisProcess(credentials)
  const outcomes = await work(host, { inputs, registry: { cranePath: crane.path, credentials } })
  forget()
  if (outcomes === undefined) return
  const { reporting } = inputs
  host.setOutputs(await publishReport({ outcomes, reporting }, createReportPorts(host)))
}

interface Work {
  readonly inputs: PushAndScanInputs
  readonly registry: { readonly cranePath: string; readonly credentials: string }
}

/** Removes the credentials as soon as the only image is copied; of several the last one may be copied at the end. */
async function work(host: ActionsHost, { inputs, registry }: Work): Promise<Outcomes | undefined> {
  if (inputs.work.kind === 'several') {
    try {
      return await pushImagesOnHost(host, { ...inputs, ...inputs.work, ...registry })
    } finally {
      await removeCredentials(registry.credentials)
    }
  }
  const [{ image }] = inputs.work.images
  let copied: Copied
  try {
    const { repository } = image
    const { compareTo } = inputs.judging
    const baseDigest = await findBaseOnHost(host, { connection: inputs.connection, repository, compareTo })
    copied = await copyOnHost(host, { ...inputs, ...registry, image, baseDigest })
  } finally {
    await removeCredentials(registry.credentials)
  }
  const judged = await judgeCopiedOnHost(host, { ...inputs, image, copied })
  return judged === undefined ? undefined : singleOutcome(judged.report)
}
