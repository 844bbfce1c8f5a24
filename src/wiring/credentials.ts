import type { ActionsHost } from '../adapters/actions/host.ts'
import { createCredentials, removeCredentials } from '../adapters/harbor/registry/docker-config.ts'
import { removeWithThisProcess } from '../adapters/process/guard.ts'
import type { HarborConnection } from '../domain/harbor/connection.ts'

/** Name of the state that hands the credentials directory to the post step; it holds no secret. */
const CREDENTIALS_STATE = 'credentials-directory'

/** A directory with the credentials, which the post step removes. */
export async function prepareCredentials(host: ActionsHost, connection: HarborConnection): Promise<string> {
  const directory = await createCredentials(connection, host)
  host.saveState(CREDENTIALS_STATE, directory)
  return directory
}

/** In the post step. */
export async function removePreparedCredentials(host: ActionsHost): Promise<void> {
  const directory = host.readState(CREDENTIALS_STATE)
  if (directory === '') return
  await removeCredentials(directory)
  host.log.info('Removed the registry credentials')
}

/**
 * Works with credentials that are gone when the step ends, whatever happens, so that no later step of the job can read
 * them. A step that was given the directory of the login action uses that one and leaves it.
 */
export async function withStepCredentials<T>(
  host: ActionsHost,
  options: {
    readonly connection: HarborConnection
    /** Directory of the login action; '' for none. */
    readonly given: string
    readonly work: (credentials: string) => Promise<T>
  },
): Promise<T> {
  const { connection, given, work } = options
  if (given !== '') return work(given)
  // The guard and the post step remove them too, should this process be killed before its `finally`.
  const credentials = await prepareCredentials(host, connection)
  const forget = removeWithThisProcess(credentials)
  try {
    return await work(credentials)
  } finally {
    await removeCredentials(credentials)
    forget()
  }
}
