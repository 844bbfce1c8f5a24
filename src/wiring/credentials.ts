import { CREDENTIALS_STATE } from '../actions/logout.ts'
import type { ActionsHost } from '../adapters/actions/host.ts'
import { createCredentials, removeCredentials } from '../adapters/harbor/registry/docker-config.ts'
import { removeWithThisProcess } from '../adapters/process/guard.ts'
import type { HarborConnection } from '../domain/harbor/connection.ts'

/**
 * Works with credentials that are gone when the step ends, whatever happens, so that no later step of the job can read
 * them. A step that was given the directory of the login action uses that one and leaves it.
 */
export async function withStepCredentials(
  host: ActionsHost,
  options: {
    readonly connection: HarborConnection
    /** Directory of the login action; '' for none. */
    readonly given: string
    readonly work: (credentials: string) => Promise<void>
  },
): Promise<void> {
  const { connection, given, work } = options
  if (given !== '') return work(given)
  const credentials = await createCredentials(connection, host)
  // The guard and the post step remove them too, should this process be killed before its `finally`.
  host.saveState(CREDENTIALS_STATE, credentials)
  const forget = removeWithThisProcess(credentials)
  try {
    await work(credentials)
  } finally {
    await removeCredentials(credentials)
    forget()
  }
}
