import type { ActionsHost } from '../adapters/actions/host.ts'
import { removeWorkDirectory } from '../wiring/work-directory.ts'

/** Post step of what makes a directory and no credentials. */
export async function run(host: ActionsHost): Promise<void> {
  await removeWorkDirectory(host)
}
