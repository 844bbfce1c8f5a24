import { CancelledError, HarborError } from '../../domain/errors.ts'
import type { IgnoreRule } from '../../domain/exceptions/exception.ts'
import { allowlistExceptions, OUT_OF_RANGE } from '../../domain/harbor/allowlist.ts'
import { formatPermission } from '../../domain/harbor/permission.ts'
import type { HarborAllowlists } from '../../ports/harbor/access.ts'
import type { Log } from '../../ports/log.ts'

/**
 * Harbor's own exceptions for a project. Without them everything counts, so a list that cannot be read fails
 * nothing: the note says once that it was left out, and what to do about it.
 */
export async function fetchAllowlist(
  input: { readonly project: string },
  ports: { readonly harbor: HarborAllowlists; readonly log: Log },
): Promise<{ readonly exceptions: readonly IgnoreRule[]; readonly notes: readonly string[] }> {
  const { project } = input
  const leftOut = (why: string) => {
    const note = `Harbor's CVE allowlist was left out: ${why}`
    ports.log.info(note)
    return { exceptions: [], notes: [note] }
  }
  try {
    const allowlist = await ports.harbor.fetchAllowlist(project)
    if (allowlist === 'forbidden') {
      const permission = formatPermission({ resource: 'project', action: 'read' })
      return leftOut(
        `the robot lacks the permission "${permission}" on ${project}, which is optional. Add it to have the exceptions in that list counted, or set "harbor-allowlist" to false to end this note`,
      )
    }
    if (allowlist.expiresAt === OUT_OF_RANGE) {
      return leftOut(
        `the expiry of the list of the ${allowlist.owner} is out of range, so it is unknown whether it has ended. Set it again in Harbor`,
      )
    }
    if (allowlist.ids.length > 0) {
      ports.log.info(`The CVE allowlist of the ${allowlist.owner} accepts ${allowlist.ids.join(', ')}`)
    }
    return { exceptions: allowlistExceptions(allowlist, project), notes: [] }
  } catch (error) {
    if (error instanceof CancelledError || !(error instanceof HarborError)) throw error
    return leftOut(error.message)
  }
}
