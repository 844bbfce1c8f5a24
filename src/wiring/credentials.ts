import type { ActionsHost } from '../adapters/actions/host.ts'
import { createCredentials, removeCredentials } from '../adapters/harbor/registry/docker-config.ts'
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
