import type { ActionsHost } from '../adapters/actions-host.ts'
import { installCrane } from '../adapters/crane-install.ts'
import { createCredentials, removeCredentials } from '../adapters/registry-credentials.ts'
import { login } from '../usecases/login.ts'
import { type Copied, copyOnHost, copyOutputs } from './copy.ts'
import { CREDENTIALS_STATE } from './logout.ts'
import { publishOnHost } from './publish.ts'
import { readPushAndScan } from './read-inputs.ts'
import { scanOnHost } from './scan.ts'
import { createConnect, LOGIN_LIMIT } from './wiring.ts'

/** The whole job in one process: the same steps as the composite, over the same use cases. */
export async function run(host: ActionsHost): Promise<void> {
  const { connection, image, waiting, ...inputs } = await readPushAndScan(host)
  const crane = await installCrane(inputs.crane, host)
  if (crane.directory !== '') host.addPath(crane.directory)

  const harbor = createConnect(host, connection)(LOGIN_LIMIT)
  await login({ connection, repository: image.repository, scan: waiting.scan }, { harbor, log: host.log })

  const credentials = await createCredentials(connection, host)
  // The post step removes them too, should this process be killed before its `finally`.
  host.saveState(CREDENTIALS_STATE, credentials)
  let copied: Copied
  try {
    copied = await copyOnHost(host, {
      ...{ connection, image, cranePath: crane.path, credentials },
      compareTo: inputs.judging.compareTo,
    })
  } finally {
    await removeCredentials(credentials)
  }
  host.setOutputs(copyOutputs(copied, { connection, image }))
  const { scan } = waiting
  if (scan === 'never') {
    host.log.info('Not scanned, because "scan" is "never": there is no verdict')
    return
  }
  const { report } = await scanOnHost(host, {
    connection,
    repository: image.repository,
    digest: copied.digest,
    tags: copied.tags,
    baseDigest: copied.baseDigest,
    judging: inputs.judging,
    waiting: { ...waiting, scan },
    reportFile: inputs.reportFile,
  })
  await publishOnHost(host, { report, reporting: inputs.reporting })
}
