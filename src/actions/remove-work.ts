import { rm } from 'node:fs/promises'
import type { ActionsHost } from '../adapters/actions/host.ts'

/** Name of the state that hands the work directory to the post step; it holds no secret. */
export const WORK_DIRECTORY_STATE = 'work-directory'

/** Post step: a step that was killed could not remove its directory itself, nor the kubeconfig that helm had in it. */
export async function run(host: ActionsHost): Promise<void> {
  const directory = host.readState(WORK_DIRECTORY_STATE)
  if (directory !== '') await rm(directory, { recursive: true, force: true })
}
