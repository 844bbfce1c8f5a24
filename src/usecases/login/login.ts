import { UserError } from '../../domain/errors.ts'
import type { HarborConnection } from '../../domain/harbor/connection.ts'
import {
  type RunPlan,
  renderMissingPermissions,
  requiredPermissions,
} from '../../domain/harbor/permission.ts'
import { describeReadOnly } from '../../domain/harbor/registry-answers.ts'
import type { HarborRepository } from '../../domain/harbor/repository.ts'
import type { HarborLogin, HarborPermissions, HarborProjects } from '../../ports/harbor/access.ts'
import type { Log } from '../../ports/log.ts'
import { findMissingPermissions } from './missing-permissions.ts'

type LoginHarbor = HarborLogin & HarborPermissions & HarborProjects

/**
 * Checks whether the robot can log in and has all permissions that this run needs, before any data is sent.
 *
 * @throws HarborError when Harbor refuses the robot or does not answer; UserError when the project is not there
 *   or permissions are missing, all of them named.
 */
export async function login(
  input: {
    readonly connection: HarborConnection
    /** Where the run will push; a robot's rights are those on the project. */
    readonly repositories: readonly HarborRepository[]
    readonly plan: RunPlan
  },
  ports: { readonly harbor: LoginHarbor; readonly log: Log },
): Promise<void> {
  const { connection } = input
  if (connection.isPlainHttp) {
    ports.log.warning(
      `Harbor at ${connection.host} is used over plain HTTP: the robot's secret and the image cross the network unencrypted. Use a robot of this one project that expires soon, and use TLS if possible`,
    )
  } else if (!connection.tlsVerify) {
    ports.log.warning(
      `the certificate of ${connection.host} is not checked (tls-verify: false): an attacker on the network path can read the robot's secret`,
    )
  }
  await ports.harbor.authenticate()
  await requireWritableHarbor(input, ports)

  const projects = [
    ...new Map(input.repositories.map((repository) => [repository.project, repository])).values(),
  ]
  const problems: string[] = []
  for (const repository of projects) {
    const problem = await findProblem({ ...input, repository }, ports.harbor)
    if (problem !== undefined) problems.push(problem)
  }
  if (problems.length > 0) throw new UserError(`${problems.join('\n')}\n${nothingDone(input.plan)}`)
  // A slash is encoded twice, and not everything in front of a Harbor lets that pass.
  for (const repository of input.repositories.filter(({ name }) => name.includes('/')).slice(0, 1)) {
    await ports.harbor.requireReachable(repository)
  }
  const names = projects.map(({ project }) => project).join(', ')
  ports.log.info(
    `Harbor at ${connection.host} accepts ${connection.credentials.user}; its permissions on ${names} suffice`,
  )
}

function nothingDone(plan: RunPlan): string {
  return `Nothing has been ${plan.pushes === false ? 'scanned' : 'pushed'}.`
}

/** @throws UserError when the run is going to write and Harbor accepts no writes. */
async function requireWritableHarbor(
  input: { readonly connection: HarborConnection; readonly plan: RunPlan },
  { harbor, log }: { readonly harbor: LoginHarbor; readonly log: Log },
): Promise<void> {
  if (!(await harbor.isReadOnly())) return
  const found = describeReadOnly(`Harbor at ${input.connection.host}`)
  const { pushes, attests, labels } = input.plan
  // What has been scanned can still be judged.
  if (pushes === false && attests !== true && labels !== true) log.warning(found)
  else throw new UserError(`${found}. ${nothingDone(input.plan)}`)
}

interface ProjectCheck {
  readonly connection: HarborConnection
  readonly repository: HarborRepository
  readonly plan: RunPlan
}

/** What prevents the run from pushing into the repository's project; undefined when nothing does. */
async function findProblem(input: ProjectCheck, harbor: LoginHarbor): Promise<string | undefined> {
  const { connection, repository } = input
  const isThere = await harbor.isProject(repository.project)
  if (isThere === false) {
    return `Harbor at ${connection.host} has no project "${repository.project}". Create it, or correct "repository" or "images" (the part before the first slash is the project; the host is left out).`
  }
  if (input.plan.pushes !== false && (await harbor.isProxyCache(repository.project))) {
    return `The project "${repository.project}" of Harbor at ${connection.host} is a proxy cache of another registry: Harbor accepts no pushes to it. Use a normal project in "repository" or "images".`
  }
  const missing = await findMissingPermissions(
    { repository, required: requiredPermissions(input.plan) },
    harbor,
  )
  if (missing.length === 0) return undefined
  return renderMissingPermissions({
    robotName: connection.credentials.user,
    repository,
    missing,
    isProjectKnown: isThere === true,
  })
}
