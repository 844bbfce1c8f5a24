import { randomUUID } from 'node:crypto'
import type { Allowlist, ProjectOptions, ProjectRole, ScannerCondition, ScanScript } from './options.ts'
import type { SbomRun } from './sbom.ts'
import type { ScanRun } from './scan-run.ts'
import { SCANNER } from './scanner.ts'

/** Go's zero time, which Harbor writes for "not yet". */
export const ZERO_TIME = '0001-01-01T00:00:00.000Z'

export interface Project {
  readonly id: number
  readonly name: string
  readonly createdAt: Date
  readonly metadata: Map<string, string>
  allowlist: Allowlist
  /** Bytes; -1 for no limit. */
  quotaBytes: number
  /** Caches another registry, and takes no push. */
  readonly isProxyCache: boolean
  findings: ProjectOptions['findings']
  readonly repositories: Map<string, Repository>
  readonly immutableRules: ImmutableRule[]
  /** Digests of blobs and manifests that count for the quota. */
  readonly stored: Set<string>
}

export interface ImmutableRule {
  readonly id: number
  readonly repository: string
  readonly tag: string
  disabled: boolean
}

export interface Repository {
  readonly id: number
  readonly project: Project
  /** Below the project. */
  readonly name: string
  readonly createdAt: Date
  readonly artifacts: Map<string, Artifact>
  readonly tags: Map<string, Tag>
}

export interface Tag {
  readonly id: number
  readonly name: string
  artifact: Artifact
  pushedAt: Date
  pulledAt: Date | undefined
}

export interface Artifact {
  readonly id: number
  readonly repository: Repository
  readonly digest: string
  /** cosign's tag for a signature makes an accessory of what was pushed under its digest before. */
  kind: 'image' | 'index' | 'accessory' | 'other'
  readonly manifestMediaType: string
  /** Of the configuration, for an index of the manifest. */
  readonly mediaType: string
  readonly artifactType: string | undefined
  /** With all that belongs to it. */
  readonly size: number
  /** Of the manifest alone. */
  readonly manifestSize: number
  readonly pushedAt: Date
  pulledAt: Date | undefined
  /** What Harbor takes from an image's configuration. */
  readonly attributes: Readonly<Record<string, unknown>> | undefined
  readonly annotations: Readonly<Record<string, string>> | undefined
  /** Children of an index, in the order of their ids, as Harbor lists them. */
  readonly references: readonly Reference[]
  /** Every blob of the manifest, with the manifest itself. */
  readonly blobs: readonly string[]
  readonly isScannable: boolean
  readonly subject: string | undefined
  /** Runs of the scanner, the last one counts. */
  scan: ScanRun | undefined
  scanRuns: number
  sbom: SbomRun | undefined
  readonly accessories: Accessory[]
  readonly labels: Set<Label>
}

export interface Label {
  readonly id: number
  name: string
  /** Of a project, or of the system (global). */
  readonly scope: 'p' | 'g'
  /** 0 for one of the system. */
  readonly projectId: number
  readonly description: string
  readonly color: string
  readonly createdAt: Date
}

export interface Reference {
  readonly digest: string
  readonly childId: number
  readonly platform: Readonly<Record<string, unknown>> | undefined
  readonly annotations: Readonly<Record<string, string>> | undefined
}

export interface Accessory {
  readonly id: number
  readonly artifact: Artifact
  readonly type: string
  readonly createdAt: Date
}

export interface Robot {
  readonly id: number
  /** With the prefix, as it logs in. */
  readonly fullName: string
  readonly name: string
  readonly level: 'project' | 'system'
  readonly createdAt: Date
  secret: string
  disabled: boolean
  /** Seconds since 1970; -1 never. */
  expiresAt: number
  description: string
  permissions: readonly RobotPermission[]
}

export interface User {
  readonly name: string
  readonly password: string
  readonly isAdmin: boolean
  /** By the name of the project. */
  readonly roles: Map<string, ProjectRole>
}

export interface RobotPermission {
  /** A project, or `*` for all. */
  readonly namespace: string
  /** `resource:action`. */
  readonly access: ReadonlySet<string>
}

export interface Script {
  /** Of `project/name`: a doublestar pattern or a regular expression. */
  readonly pattern: string | RegExp
  /** `os/architecture[/variant]`; absent for all. */
  readonly platform: string | undefined
  readonly outcomes: ScanScript
}

/** Everything that Harbor would have in its database. */
export class State {
  readonly adminPassword = `Aa1${randomUUID()}`
  readonly startedAt = new Date()
  readonly projects = new Map<string, Project>()
  readonly robots = new Map<number, Robot>()
  /** Beside `admin`, by name. */
  readonly users = new Map<string, User>()
  readonly labels = new Map<number, Label>()
  readonly blobSizes = new Map<string, number>()
  readonly scripts: Script[] = []
  readonly sbomScripts: Script[] = []
  readonly scannerId = randomUUID()
  /** What Harbor says of itself; '' for what it was started with. */
  version = ''
  systemAllowlist: Allowlist = { cves: [] }
  /** Components that are not well, with Harbor's words for it. */
  /** What the system's scanner is like; without one scans cannot begin. */
  scanner: ScannerCondition = 'healthy'
  scannerVersion: string = SCANNER.version
  readonly unhealthy = new Map<string, string>()
  /** false: the registry does not find a blob under its source, and answers a mount with an upload. */
  linksBlobs = true
  readonly #counters = new Map<string, number>()
  readonly #linkedBlobs = new Map<string, Set<string>>()

  /** Ids count from 1, per kind. */
  nextId(
    kind: 'project' | 'repository' | 'artifact' | 'tag' | 'robot' | 'rule' | 'accessory' | 'user' | 'label',
  ): number {
    const id = (this.#counters.get(kind) ?? 0) + 1
    this.#counters.set(kind, id)
    return id
  }

  /**
   * The blobs that pushes and mounts have put into `project/name`: no other can be pulled from there or named
   * by a manifest. They are there before the repository is, which begins with its first manifest.
   */
  linkedBlobs(fullName: string): Set<string> {
    const linked = this.#linkedBlobs.get(fullName) ?? new Set()
    this.#linkedBlobs.set(fullName, linked)
    return linked
  }

  /** Set by an administrator: every write is refused. */
  isReadOnly = false

  createProject(options: ProjectOptions): Project {
    const metadata = new Map([['public', String(options.public ?? false)]])
    if (options.autoScan !== undefined) metadata.set('auto_scan', String(options.autoScan))
    if (options.autoSbom !== undefined) metadata.set('auto_sbom_generation', String(options.autoSbom))
    if (options.preventVulnerable !== undefined) {
      metadata.set('prevent_vul', 'true')
      metadata.set('severity', options.preventVulnerable)
    }
    if (options.reuseSystemAllowlist !== undefined) {
      metadata.set('reuse_sys_cve_allowlist', String(options.reuseSystemAllowlist))
    }
    if (options.cosignPolicy === true) metadata.set('enable_content_trust_cosign', 'true')
    const project: Project = {
      id: this.nextId('project'),
      name: options.name,
      createdAt: new Date(),
      metadata,
      allowlist: toAllowlist(options.allowlist),
      quotaBytes: options.quotaBytes ?? -1,
      isProxyCache: options.proxyCache === true,
      findings: options.findings,
      repositories: new Map(),
      immutableRules: [],
      stored: new Set(),
    }
    this.projects.set(project.name, project)
    return project
  }

  createRobot(fields: Omit<Robot, 'id' | 'fullName' | 'createdAt'>): Robot {
    const robot = {
      ...fields,
      id: this.nextId('robot'),
      fullName: robotName(fields),
      createdAt: new Date(),
    }
    this.robots.set(robot.id, robot)
    return robot
  }

  createLabel(fields: Omit<Label, 'id' | 'createdAt'>): Label {
    const label = { ...fields, id: this.nextId('label'), createdAt: new Date() }
    this.labels.set(label.id, label)
    return label
  }

  robotByName(fullName: string): Robot | undefined {
    return [...this.robots.values()].find((robot) => robot.fullName === fullName)
  }

  /** Creates it when a push is the first one. */
  ensureRepository(project: Project, name: string): Repository {
    const present = project.repositories.get(name)
    if (present !== undefined) return present
    const repository: Repository = {
      id: this.nextId('repository'),
      project,
      name,
      createdAt: new Date(),
      artifacts: new Map(),
      tags: new Map(),
    }
    project.repositories.set(name, repository)
    return repository
  }

  /** Every secret that may never be seen anywhere. */
  secrets(): string[] {
    return [this.adminPassword, ...[...this.robots.values()].map((robot) => robot.secret)]
  }
}

/** `robot$project+name`, or `robot$name` for one of the whole system. */
export function robotName(robot: Pick<Robot, 'name' | 'level' | 'permissions'>): string {
  const project = robot.level === 'project' ? `${robot.permissions[0]?.namespace}+` : ''
  return `robot$${project}${robot.name}`
}

export function toAllowlist(allowlist: ProjectOptions['allowlist']): Allowlist {
  if (allowlist === undefined) return { cves: [] }
  return 'cves' in allowlist ? allowlist : { cves: allowlist }
}

/** `project/name`. */
export function fullRepositoryName(repository: Repository): string {
  return `${repository.project.name}/${repository.name}`
}

export function isDigest(reference: string): boolean {
  return /^sha256:[0-9a-f]{64}$/.test(reference)
}

/** By tag or digest. */
export function findArtifact(repository: Repository | undefined, reference: string): Artifact | undefined {
  return isDigest(reference)
    ? repository?.artifacts.get(reference)
    : repository?.tags.get(reference)?.artifact
}

export function tagsOf(artifact: Artifact): Tag[] {
  return [...artifact.repository.tags.values()].filter((tag) => tag.artifact === artifact)
}

/** Go's RFC 3339 with milliseconds. */
export function formatTime(time: Date | undefined): string {
  return time?.toISOString() ?? ZERO_TIME
}

/** Bytes of everything in the project, each blob once. */
export function usedBytes(state: State, project: Project): number {
  return [...project.stored].reduce((sum, digest) => sum + (state.blobSizes.get(digest) ?? 0), 0)
}
