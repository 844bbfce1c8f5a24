import type { ActionsHost } from '../adapters/actions-host.ts'
import { installCrane } from '../adapters/crane-install.ts'
import { createCredentials, removeCredentials } from '../adapters/registry-credentials.ts'
import { UserError } from '../domain/errors.ts'
import type { HarborConnection } from '../domain/harbor/connection.ts'
import type { Report } from '../domain/report/report.ts'
import type { ImageInputs } from '../inputs/image.ts'
import type { OnFailure } from '../inputs/promotion.ts'
import { login } from '../usecases/login.ts'
import { type Copied, copyOnHost, copyOutputs } from './copy.ts'
import { CREDENTIALS_STATE } from './logout.ts'
import { isPromotionDue, promoteOnHost } from './promotion.ts'
import { publishOnHost } from './publish.ts'
import { readPushAndScan } from './read-inputs.ts'
import { saveSbomsOnHost } from './sbom.ts'
import { scanOnHost } from './scan.ts'
import { createConnect, LOGIN_LIMIT } from './wiring.ts'

/** The whole job in one process: the same steps as the composite, over the same use cases. */
export async function run(host: ActionsHost): Promise<void> {
  const { connection, image, waiting, ...inputs } = await readPushAndScan(host)
  const crane = await installCrane(inputs.crane, host)
  if (crane.directory !== '') host.addPath(crane.directory)

  const harbor = createConnect(host, connection)(LOGIN_LIMIT)
  const plan = { scan: waiting.scan, deletes: inputs.onFailure === 'delete', sbom: inputs.sbom }
  await login({ connection, repository: image.repository, plan }, { harbor, log: host.log })

  const credentials = await createCredentials(connection, host)
  // The post step removes them too, should this process be killed before its `finally`.
  host.saveState(CREDENTIALS_STATE, credentials)
  let copied: Copied
  try {
    copied = await copyOnHost(host, {
      ...{ connection, image, cranePath: crane.path, credentials },
      quarantine: inputs.quarantine,
      compareTo: inputs.judging.compareTo,
    })
  } finally {
    await removeCredentials(credentials)
  }
  host.setOutputs(copyOutputs(copied, { connection, image }))
  const saveSbom = () =>
    inputs.sbom
      ? attempt(host, () =>
          saveSbomsOnHost(host, {
            ...{ connection, repository: image.repository, digest: copied.digest },
            ...{ sbomFile: inputs.sbomFile, timeoutMs: waiting.timeoutMs, retries: waiting.retries },
          }),
        )
      : undefined
  const { scan } = waiting
  if (scan === 'never') {
    await saveSbom()
    host.log.info('Not scanned, because "scan" is "never": there is no verdict')
    return
  }
  const scanned = await scanOnHost(host, {
    connection,
    repository: image.repository,
    digest: copied.digest,
    tags: copied.tags,
    pendingTags: copied.pendingTags,
    baseDigest: copied.baseDigest,
    judging: inputs.judging,
    waiting: { ...waiting, scan },
    reportFile: inputs.reportFile,
  })
  // Not after a scan that did not end: the same scanner makes the SBOM.
  if (scanned.report.verdict.name !== 'undecided') await saveSbom()
  const report = await promoteIfDue(host, {
    ...scanned,
    connection,
    image,
    copied,
    onFailure: inputs.onFailure,
  })
  await publishOnHost(host, { report, reporting: inputs.reporting })
}

/** Runs a step whose failure fails the job and keeps nothing after it from being done. undefined: it failed. */
async function attempt<T>(host: ActionsHost, step: () => Promise<T>): Promise<T | undefined> {
  try {
    return await step()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    host.fail(error.message)
    return undefined
  }
}

/** The report, with what became of the tags. It is published even when they could not be put on. */
async function promoteIfDue(
  host: ActionsHost,
  input: {
    readonly connection: HarborConnection
    readonly image: ImageInputs
    readonly copied: Copied
    readonly report: Report
    readonly reportFile: string
    readonly onFailure: OnFailure
  },
): Promise<Report> {
  const { report, copied } = input
  if (host.signal.aborted || !isPromotionDue(report, input.onFailure)) return report
  const { pendingTags: tags, manifest } = copied
  const promoted = await attempt(host, () =>
    promoteOnHost(host, { ...input, target: input.image.repository, tags, manifest }),
  )
  return promoted ?? report
}
