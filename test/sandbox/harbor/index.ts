import { renderArtifact } from './artifact-view.ts'
import { startBackend } from './backend.ts'
import type { Harbor } from './exchange.ts'
import { createFaults, type Fault } from './faults.ts'
import { expandAccess } from './identity.ts'
import type {
  Access,
  Allowlist,
  ImmutableRuleOptions,
  ProjectOptions,
  RobotOptions,
  ScannerCondition,
  ScanScript,
  StartOptions,
  UserOptions,
} from './options.ts'
import { randomSecret, renderRobot, type ShownRobot } from './robots.ts'
import { parseMimeTypes, runsOf } from './scan-report.ts'
import { ageRun } from './scan-run.ts'
import { type LoggedRequest, listen } from './server.ts'
import { findArtifact, isDigest, robotName, State, toAllowlist } from './state.ts'
import { createTokenService } from './token.ts'
import { createUploads } from './uploads.ts'

export type { Fault } from './faults.ts'
export {
  HOSTILE_DESCRIPTION,
  makeFinding,
  makeFindings,
  recordedFindings,
  type WireFinding,
} from './findings.ts'
export type * from './options.ts'
export type { LoggedRequest } from './server.ts'

/** A Harbor for tests and for the demo: the sandbox's README says what it does. */
export interface HarborSandbox {
  /** `http://host:port`. */
  readonly url: string
  /** `host:port`. */
  readonly host: string
  readonly adminPassword: string
  /** Every request in order; cleared only by the test (`requests.length = 0`). */
  readonly requests: LoggedRequest[]
  /** Also replaces the `library` that is there from the start. */
  addProject(options: ProjectOptions): void
  addRobot(options: RobotOptions): { readonly name: string; readonly secret: string }
  /** A user beside `admin`, with a password of its own. */
  addUser(options: UserOptions): { readonly name: string; readonly password: string }
  removeRobot(id: number): void
  /** Changes a robot while it is used. `name` is the one it logs in with. */
  setRobot(
    name: string,
    change: { readonly access?: Access; readonly disabled?: boolean; readonly expiresAt?: number },
  ): void
  /** The robots of a project as REST shows them to the administrator. */
  robotsOf(project: string): readonly ShownRobot[]
  addImmutableRule(options: ImmutableRuleOptions): void
  /** A label of a project, or without one of the system. */
  addLabel(options: { readonly name: string; readonly project?: string }): void
  /** The names of the labels of an artifact, by name. */
  labels(repository: string, reference: string): readonly string[]
  /** Puts a label that is there on an artifact, as another person does. `project` as for `addLabel`. */
  putLabel(
    repository: string,
    target: { readonly reference: string; readonly name: string; readonly project?: string },
  ): void
  setSystemAllowlist(allowlist: Allowlist | readonly string[]): void
  /** A component of /health that is not well, or (without an error) is well again. */
  setHealth(component: string, error?: string): void
  /** Read-only mode, as an administrator sets it: every write is refused. */
  setReadOnly(isReadOnly: boolean): void
  /** false: every mount of a blob is answered with an upload, as when the registry does not find it under its source. */
  setLinksBlobs(linksBlobs: boolean): void
  /** An unhealthy one scans all the same; with none, or a disabled one, no scan begins. */
  setScanner(condition: ScannerCondition): void
  /** The version of the scanner of scans that begin from now on, as in `v0.62.0`. */
  setScannerVersion(version: string): void
  /** The finished scans of an image, and of its platforms, ended this much earlier. */
  ageScans(repository: string, reference: string, hours: number): void
  /**
   * How scans go in the repositories (`project/name`, doublestar) that match; the latest matching script counts,
   * and one for the image's platform (`os/architecture[/variant]`) before one for all.
   */
  scriptScan(repository: string | RegExp, outcomes: ScanScript, platform?: string): void
  scriptSbom(repository: string | RegExp, outcomes: ScanScript, platform?: string): void
  addFault(fault: Fault): void
  clearFaults(): void
  /** NGINX answers the next requests with its 502 page, as while Harbor's core restarts. */
  restart(requests: number): void
  /** From now on new connections are shown this certificate; only with `tls`. */
  setCertificate(tls: { readonly key: string; readonly cert: string }): void
  /** The digest that a tag of `project/name` is on. */
  tag(repository: string, tag: string): string | undefined
  /** Every tag of `project/name` with the digest that it is on, by name; none for a repository that is not there. */
  tags(repository: string): Readonly<Record<string, string>>
  /** An artifact as REST would show it to the administrator; `undefined` when there is none. */
  artifact(repository: string, reference: string): Record<string, unknown> | undefined
  /** What Harbor says that it is from now on, as in `v2.15.2-0123abcd`. */
  setVersion(version: string): void
  /** As when the database image finds nothing to take over: `library` is all there is, and the password stays. */
  emptyDatabase(): void
  close(): Promise<void>
}

/** Starts a Harbor on 127.0.0.1 that has no projects yet but the public `library`. */
export async function startHarbor(options: StartOptions): Promise<HarborSandbox> {
  const state = new State()
  state.createProject({ name: 'library', public: true })
  const tokens = createTokenService()
  const uploads = await createUploads()
  const backend = await startBackend(options.cranePath)
  const faults = createFaults()
  const requests: LoggedRequest[] = []
  const scheme = options.tls === undefined ? 'http' : 'https'
  const hostname = options.hostname ?? '127.0.0.1'
  const externalUrl = (port: number): string => options.externalUrl ?? `${scheme}://${hostname}:${port}`
  const stopStorage = async (): Promise<void> => {
    await backend.close()
    await uploads.close()
  }
  const front = await listen({
    port: options.port ?? 0,
    log: requests,
    faults,
    ...(options.tls === undefined ? {} : { tls: options.tls }),
    start: (port): Harbor => ({ state, tokens, backend, uploads, options, externalUrl: externalUrl(port) }),
  }).catch(async (error: unknown) => {
    await stopStorage()
    throw error
  })
  const host = `${hostname}:${front.port}`

  const projectNamed = (name: string) => {
    const project = state.projects.get(name)
    if (project === undefined) throw new Error(`the sandbox has no project ${name}`)
    return project
  }
  const find = (repository: string, reference: string) => {
    const [project = '', ...rest] = repository.split('/')
    return findArtifact(projectNamed(project).repositories.get(rest.join('/')), reference)
  }

  const scopeOf = (project: string | undefined) =>
    project === undefined
      ? ({ scope: 'g', projectId: 0 } as const)
      : ({ scope: 'p', projectId: projectNamed(project).id } as const)

  return {
    url: `${scheme}://${host}`,
    host,
    adminPassword: state.adminPassword,
    requests,
    addProject(project) {
      // Every Harbor starts with this one; a test may want it otherwise.
      const isBuiltIn = project.name === 'library' && state.projects.get('library')?.repositories.size === 0
      if (state.projects.has(project.name) && !isBuiltIn) {
        throw new Error(`the sandbox has a project ${project.name} already`)
      }
      state.createProject(project)
    },
    addRobot(robot) {
      if (robot.project !== undefined) projectNamed(robot.project)
      const places = robot.projects ?? { [robot.project ?? '*']: robot.access }
      const permissions = Object.entries(places).map(([namespace, access]) => {
        return { namespace, access: expandAccess(access) }
      })
      const level = robot.project === undefined ? 'system' : 'project'
      const given = { name: robot.name, level, permissions } as const
      if (state.robotByName(robotName(given)) !== undefined) {
        throw new Error(`the sandbox has a robot ${robotName(given)} already`)
      }
      const { fullName, secret } = state.createRobot({
        ...given,
        secret: robot.secret ?? randomSecret(),
        disabled: robot.disabled ?? false,
        expiresAt: robot.expiresAt ?? -1,
        description: '',
      })
      return { name: fullName, secret }
    },
    addUser({ name, roles = {}, isAdmin = false }) {
      const password = randomSecret()
      state.users.set(name, { name, password, isAdmin, roles: new Map(Object.entries(roles)) })
      return { name, password }
    },
    removeRobot: (id) => void state.robots.delete(id),
    setRobot(name, change) {
      const robot = state.robotByName(name)
      if (robot === undefined) throw new Error(`the sandbox has no robot ${name}`)
      robot.disabled = change.disabled ?? robot.disabled
      robot.expiresAt = change.expiresAt ?? robot.expiresAt
      if (change.access === undefined) return
      const access = expandAccess(change.access)
      robot.permissions = robot.permissions.map(({ namespace }) => ({ namespace, access }))
    },
    robotsOf: (project) =>
      [...state.robots.values()]
        .filter(({ level, permissions }) => level === 'project' && permissions[0]?.namespace === project)
        .map(renderRobot),
    addImmutableRule({ project, repository, tag }) {
      const id = state.nextId('rule')
      projectNamed(project).immutableRules.push({ id, repository, tag, disabled: false })
    },
    addLabel: ({ name, project }) =>
      void state.createLabel({ ...scopeOf(project), name, description: '', color: '' }),
    labels: (repository, reference) =>
      [...(find(repository, reference)?.labels ?? [])].map(({ name }) => name).toSorted(),
    putLabel(repository, { reference, name, project }) {
      const { projectId } = scopeOf(project)
      const label = [...state.labels.values()].find((one) => one.name === name && one.projectId === projectId)
      const artifact = find(repository, reference)
      if (label === undefined || artifact === undefined)
        throw new Error(`the sandbox has no ${name}, or no image`)
      artifact.labels.add(label)
    },
    setSystemAllowlist(allowlist) {
      state.systemAllowlist = toAllowlist(allowlist)
    },
    setHealth(component, error) {
      if (error === undefined) state.unhealthy.delete(component)
      else state.unhealthy.set(component, error)
    },
    setReadOnly(isReadOnly) {
      state.isReadOnly = isReadOnly
    },
    setLinksBlobs(linksBlobs) {
      state.linksBlobs = linksBlobs
    },
    setScanner(condition) {
      state.scanner = condition
    },
    setScannerVersion(version) {
      state.scannerVersion = version
    },
    ageScans(repository, reference, hours) {
      const artifact = find(repository, reference)
      if (artifact === undefined) throw new Error(`the sandbox has no ${repository} ${reference}`)
      for (const { run } of runsOf(artifact) ?? []) ageRun(run, hours)
    },
    scriptScan(pattern, outcomes, platform) {
      state.scripts.push({ pattern, outcomes, platform })
    },
    scriptSbom(pattern, outcomes, platform) {
      state.sbomScripts.push({ pattern, outcomes, platform })
    },
    addFault: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
    restart: (count) => faults.restart(count),
    setCertificate: (tls) => front.setCertificate(tls),
    tag(repository, tag) {
      return isDigest(tag) ? undefined : find(repository, tag)?.digest
    },
    tags(repository) {
      const [project = '', ...rest] = repository.split('/')
      const tags = projectNamed(project).repositories.get(rest.join('/'))?.tags.values() ?? []
      return Object.fromEntries(
        [...tags]
          .map(({ name, artifact }) => [name, artifact.digest] as const)
          .toSorted(([a], [b]) => (a < b ? -1 : 1)),
      )
    },
    artifact(repository, reference) {
      const artifact = find(repository, reference)
      if (artifact === undefined) return undefined
      return renderArtifact(artifact, {
        withTag: true,
        withLabel: true,
        withImmutableStatus: true,
        withAccessory: true,
        withScanOverview: true,
        withSbomOverview: true,
        mimeTypes: parseMimeTypes(undefined),
      })
    },
    setVersion(version) {
      state.version = version
    },
    emptyDatabase() {
      state.projects.clear()
      state.robots.clear()
      state.labels.clear()
      state.createProject({ name: 'library', public: true })
    },
    async close() {
      await front.close()
      await stopStorage()
    },
  }
}
