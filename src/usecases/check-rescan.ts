import { UserError } from '../domain/errors.ts'
import { RESCAN_PERMISSIONS, renderMissingPermissions } from '../domain/harbor/permission.ts'
import type { HarborRepository } from '../domain/harbor/repository.ts'
import type { HarborApi } from '../ports/ports.ts'

/**
 * Finds out whether the robot may scan an image again where it was judged, before a scan is started that it could
 * not read.
 *
 * @throws UserError that names every right that is missing.
 */
export async function checkRescan(
  input: { readonly robotName: string; readonly repository: HarborRepository },
  harbor: Pick<HarborApi, 'isPermitted'>,
): Promise<void> {
  const permitted = await Promise.all(
    RESCAN_PERMISSIONS.map((permission) => harbor.isPermitted(input.repository, permission)),
  )
  const missing = RESCAN_PERMISSIONS.filter((_, index) => permitted[index] === false)
  if (missing.length === 0) return
  // The project is there: the report was made in it.
  const explanation = renderMissingPermissions({ ...input, missing, isProjectKnown: true })
  throw new UserError(`${explanation}\nNothing was done.`)
}
