import type { Permission } from '../../domain/harbor/permission.ts'
import type { HarborRepository } from '../../domain/harbor/repository.ts'
import type { HarborPermissions } from '../../ports/harbor/access.ts'

/** Those that the robot lacks on the repository's project; one that Harbor says nothing about is not among them. */
export async function findMissingPermissions(
  input: { readonly repository: HarborRepository; readonly required: readonly Permission[] },
  harbor: HarborPermissions,
): Promise<Permission[]> {
  const { repository, required } = input
  const isOfRegistry = required.some(isRegistryPermission)
  const actions = isOfRegistry ? await harbor.fetchRegistryActions(repository) : undefined
  const permitted = await Promise.all(
    required.map((permission) =>
      isRegistryPermission(permission)
        ? // With a token that says nothing, the push itself shows it.
          (actions?.includes(permission.action) ?? true)
        : harbor.isPermitted(repository, permission),
    ),
  )
  return required.filter((_, index) => permitted[index] === false)
}

/** One that the registry's own token says; `repository: list` is one of the REST API. */
function isRegistryPermission({ resource, action }: Permission): boolean {
  return resource === 'repository' && (action === 'push' || action === 'pull')
}
