import type { ActionsHost } from '../adapters/actions/host.ts'
import { removePreparedCredentials } from '../wiring/credentials.ts'
import { removeWorkDirectory } from '../wiring/work-directory.ts'

/** Post step: runs at the end of the job, also when a step failed or the job was cancelled. */
export async function run(host: ActionsHost): Promise<void> {
  await removePreparedCredentials(host)
  await removeWorkDirectory(host)
}
