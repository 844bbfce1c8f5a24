import { UserError } from '../../domain/errors.ts'
import { renderMissingPermissions, rescanPermissions } from '../../domain/harbor/permission.ts'
import type { HarborRepository } from '../../domain/harbor/repository.ts'
import type { HarborPermissions } from '../../ports/harbor/access.ts'
import { findMissingPermissions } from '../login/missing-permissions.ts'

/**
 * Finds out whether the robot may scan an image again where it was judged, before a scan is started that it could
 * not read.
 *
 * @throws UserError that names every right that is missing.
 */
export async function requireRescanPermissions(
  input: {
    readonly robotName: string
    readonly repository: HarborRepository
    /** Whether operating systems are looked for in the layers. */
    readonly readsLayers: boolean
  },
  harbor: HarborPermissions,
): Promise<void> {
  const { repository } = input
  const missing = await findMissingPermissions({ repository, required: rescanPermissions(input) }, harbor)
  if (missing.length === 0) return
  // The project is there: the report was made in it.
  const explanation = renderMissingPermissions({ ...input, missing, isProjectKnown: true })
  throw new UserError(`${explanation}\nNothing was done.`)
}
