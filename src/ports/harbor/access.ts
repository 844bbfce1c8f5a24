import type { CveAllowlist } from '../../domain/harbor/allowlist.ts'
import type { Permission } from '../../domain/harbor/permission.ts'
import type { HarborRepository } from '../../domain/harbor/repository.ts'

/** Whether Harbor is reached, and takes the credentials. */
export interface HarborLogin {
  /** `GET /v2/` with Basic: the only question whose answer proves that the robot is good. */
  authenticate(): Promise<void>
  /** Where `/v2/` sends a registry client with name and secret to get a token; [] for nowhere. */
  fetchLoginRealms(): Promise<readonly string[]>
  /**
   * Asks for an artifact that cannot exist, so that a path with an encoded slash is tried before anything depends on it.
   *
   * @throws HarborError when the question does not arrive at Harbor as it was sent.
   */
  requireReachable(repository: HarborRepository): Promise<void>
}

/** What the robot may do. */
export interface HarborPermissions {
  /** What the robot may do in the registry (`push`, `pull`, …); undefined when Harbor's token does not say. */
  fetchRegistryActions(repository: HarborRepository): Promise<readonly string[] | undefined>
  /** Tries the permission on an artifact that cannot exist; undefined when the answer is neither yes nor no. */
  isPermitted(repository: HarborRepository, permission: Permission): Promise<boolean | undefined>
}

/** What a project and the whole of Harbor are like, as far as the robot may see. */
export interface HarborProjects {
  /** undefined when Harbor does not say. */
  isProject(project: string): Promise<boolean | undefined>
  /** Whether Harbor says that it takes no writes at all; false when it does not say. */
  isReadOnly(): Promise<boolean>
  /** Whether the project is a proxy cache of another registry; false when the robot may not read that. */
  isProxyCache(project: string): Promise<boolean>
}

/** The exceptions that Harbor keeps itself. */
export interface HarborAllowlists {
  /**
   * The CVE allowlist that holds for a project: its own, or the system's when it uses that one. `forbidden`: the
   * robot lacks `project: read`.
   */
  fetchAllowlist(project: string): Promise<CveAllowlist | 'forbidden'>
}
