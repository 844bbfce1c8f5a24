import { UserError } from '../domain/errors.ts'
import type { HarborConnection } from '../domain/harbor/connection.ts'
import {
  type Permission,
  type RunPlan,
  renderMissingPermissions,
  requiredPermissions,
} from '../domain/harbor/permission.ts'
import type { HarborRepository } from '../domain/harbor/repository.ts'
import type { HarborApi, Log } from '../ports/ports.ts'

/**
 * Finds out whether the robot is good and may do everything this run will need, before a byte is moved.
 *
 * @throws HarborError when Harbor refuses the robot or does not answer; UserError when the project is not there
 *   or permissions are missing, all of them named.
 */
export async function login(
  input: {
    readonly connection: HarborConnection
    readonly repository: HarborRepository
    readonly plan: RunPlan
  },
  ports: { readonly harbor: HarborApi; readonly log: Log },
): Promise<void> {
  const { connection, repository } = input
  if (connection.isPlainHttp) {
    ports.log.warning(
      `Harbor at ${connection.host} is spoken to over plain HTTP: the robot's secret and the image cross the network unencrypted. Use a robot of this one project with a short life, and TLS when you can`,
    )
  } else if (!connection.tlsVerify) {
    ports.log.warning(
      `the certificate of ${connection.host} is not checked (tls-verify: false): anybody on the path can read the robot's secret`,
    )
  }
  await ports.harbor.authenticate()

  const isThere = await ports.harbor.isProject(repository.project)
  if (isThere === false) {
    throw new UserError(
      `Harbor at ${connection.host} has no project "${repository.project}". Create it, or correct "repository" (the part before the first slash is the project). Nothing has been pushed.`,
    )
  }
  const missing = await findMissingPermissions(input, ports.harbor)
  if (missing.length > 0) {
    throw new UserError(
      renderMissingPermissions({
        robotName: connection.robotName,
        repository,
        missing,
        isProjectKnown: isThere === true,
      }),
    )
  }
  ports.log.info(
    `Harbor at ${connection.host} accepts ${connection.robotName}; its permissions on ${repository.project} suffice`,
  )
}

async function findMissingPermissions(
  input: { readonly repository: HarborRepository; readonly plan: RunPlan },
  harbor: HarborApi,
): Promise<Permission[]> {
  const required = requiredPermissions(input.plan)
  const actions = await harbor.fetchRegistryActions(input.repository)
  const permitted = await Promise.all(
    required.map((permission) =>
      permission.resource === 'repository'
        ? // A token that tells nothing leaves the answer to the push itself.
          (actions?.includes(permission.action) ?? true)
        : harbor.isPermitted(input.repository, permission),
    ),
  )
  return required.filter((_, index) => permitted[index] === false)
}
