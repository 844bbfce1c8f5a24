import { HarborError, UserError } from '../../domain/errors.ts'
import { type Permission, renderMissingPermissions } from '../../domain/harbor/permission.ts'
import type { HarborRepository } from '../../domain/harbor/repository.ts'
import type { HarborPermissions } from '../../ports/harbor/access.ts'
import { findMissingPermissions } from './missing-permissions.ts'

/** The registry answers 401 where a right is missing, and the REST API 403. */
const REFUSED: ReadonlySet<number | undefined> = new Set([401, 403])

/**
 * Does the work of a step that no login came before. When Harbor refuses it, the error names every right that the
 * robot lacks; nothing is asked as long as Harbor refuses nothing.
 *
 * @throws UserError, HarborError.
 */
export async function explainRefusal<T>(
  input: {
    readonly robotName: string
    readonly repository: HarborRepository
    readonly required: readonly Permission[]
    /** A sentence on what was left undone. */
    readonly nothingDone: string
  },
  { harbor, work }: { readonly harbor: HarborPermissions; readonly work: () => Promise<T> },
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof HarborError) || !REFUSED.has(error.status)) throw error
    const missing = await findMissingPermissions(input, harbor).catch(() => [])
    if (missing.length === 0) throw error
    const explanation = renderMissingPermissions({ ...input, missing, isProjectKnown: true })
    throw new UserError(`${explanation}\n${input.nothingDone}`, { cause: error })
  }
}
