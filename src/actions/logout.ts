import type { ActionsHost } from '../adapters/actions/host.ts'
import { removeCredentials } from '../adapters/harbor/registry/docker-config.ts'
import { run as removeWork } from './remove-work.ts'

/** Name of the state that hands the credentials directory to the post step; it holds no secret. */
export const CREDENTIALS_STATE = 'credentials-directory'

/** Post step: runs at the end of the job, also when a step failed or the job was cancelled. */
export async function run(host: ActionsHost): Promise<void> {
  const directory = host.readState(CREDENTIALS_STATE)
  if (directory !== '') {
    await removeCredentials(directory)
    host.log.info('Removed the registry credentials')
  }
  await removeWork(host)
}
