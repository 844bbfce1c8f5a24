import type { ActionsHost } from '../adapters/actions-host.ts'
import { createCredentials, removeCredentials } from '../adapters/registry-credentials.ts'
import type { HarborConnection } from '../domain/harbor/connection.ts'

/**
 * Works with the credentials directory of the login action. A step on its own, without that action before it, brings
 * and removes its own.
 */
export async function withStepCredentials(
  host: ActionsHost,
  options: {
    readonly connection: HarborConnection
    /** '' for a step on its own. */
    readonly given: string
    readonly work: (credentials: string) => Promise<void>
  },
): Promise<void> {
  const { connection, given, work } = options
  if (given !== '') return work(given)
  const credentials = await createCredentials(connection, host)
  try {
    await work(credentials)
  } finally {
    await removeCredentials(credentials)
  }
}
