import type { ScanMode } from '../scan/scan-mode.ts'
import type { HarborRepository } from './repository.ts'

/** One line of a robot's permissions, in the words of Harbor's API and of its robot dialog. */
export interface Permission {
  readonly resource:
    | 'project'
    | 'repository'
    | 'artifact'
    | 'artifact-addition'
    | 'scan'
    | 'sbom'
    | 'scanner'
    | 'tag'
    | 'label'
    | 'artifact-label'
  readonly action: 'push' | 'pull' | 'read' | 'list' | 'create' | 'delete' | 'stop'
  /** What the run cannot do without it; completes "to …". */
  readonly purpose: string
}

const PUSH_PERMISSIONS: readonly Permission[] = [
  { resource: 'repository', action: 'push', purpose: 'upload the image' },
  { resource: 'repository', action: 'pull', purpose: 'upload the image (Harbor asks for it on every push)' },
]

const SCAN_PERMISSIONS: readonly Permission[] = [
  { resource: 'artifact', action: 'read', purpose: 'follow the scan' },
  { resource: 'artifact-addition', action: 'read', purpose: 'read the vulnerability report' },
  {
    resource: 'scan',
    action: 'create',
    purpose: 'start a scan that Harbor did not start, or repeat a failed one',
  },
]

/** Of a run that pushes nothing; one that pushes has it. */
const LAYERS_PERMISSION: Permission = {
  resource: 'repository',
  action: 'pull',
  purpose: 'find out which operating system is in an image; with os-support: off it is not needed',
}

const DELETE_PERMISSION: Permission = {
  resource: 'artifact',
  action: 'delete',
  purpose: 'delete a failed image, as on-failure asks',
}

const SBOM_PERMISSIONS: readonly Permission[] = [
  { resource: 'sbom', action: 'create', purpose: 'ask for an SBOM' },
]

export const LABEL_PERMISSIONS: readonly Permission[] = [
  { resource: 'artifact-label', action: 'create', purpose: 'put the label of the verdict on the image' },
  { resource: 'artifact-label', action: 'delete', purpose: 'take a label off that does not hold any more' },
  { resource: 'label', action: 'list', purpose: 'find the labels of the project' },
  // Cannot be asked for without making one.
  { resource: 'label', action: 'create', purpose: 'make a label that is not there' },
]

/** To read what was found, without a scan: an SBOM, or the base of a comparison in another project. */
export const READ_PERMISSIONS = SCAN_PERMISSIONS.filter(({ action }) => action === 'read')

/** To read what the last scans found, without a scan of this run. */
const REPORT_PERMISSIONS: readonly Permission[] = [
  { resource: 'artifact', action: 'read', purpose: 'see what a tag is on, and its last scan' },
  { resource: 'artifact-addition', action: 'read', purpose: 'read the vulnerability report' },
]

const LIST_ARTIFACTS: Permission = {
  resource: 'artifact',
  action: 'list',
  purpose: 'find the tags that a pattern in tagged-images stands for',
}

const LIST_REPOSITORIES: Permission = {
  resource: 'repository',
  action: 'list',
  purpose: 'find the repositories that a pattern in tagged-images stands for',
}

/** To read signed statements. */
export const VERIFY_PERMISSIONS: readonly Permission[] = [
  { resource: 'repository', action: 'pull', purpose: 'read the signed verdict beside the image' },
]

/** To put signed statements beside images that are there. */
export const ATTEST_PERMISSIONS: readonly Permission[] = [
  { resource: 'repository', action: 'push', purpose: 'put a signed verdict beside the image' },
  { resource: 'repository', action: 'pull', purpose: 'put it there (Harbor asks for it on every push)' },
]

/** What a run is going to do that not every robot may. */
export interface RunPlan {
  /** false: what is in Harbor already is judged. */
  readonly pushes?: boolean
  readonly scan: ScanMode
  /** A failed image is deleted. */
  readonly deletes?: boolean
  /** SBOMs are made and saved. */
  readonly sbom?: boolean
  /** Operating systems are looked for in the layers. */
  readonly readsLayers?: boolean
  /** The reports of earlier scans are read. */
  readonly readsReports?: boolean
  /** Verdicts are signed. */
  readonly attests?: boolean
  /** Images get a label by their verdict. */
  readonly labels?: boolean
  /** Images are found by patterns: of the tags of a repository, or also of the repositories. */
  readonly lists?: 'artifacts' | 'repositories' | undefined
}

/** What the robot must be allowed to do on the project, for a run like this. */
export function requiredPermissions(plan: RunPlan): readonly Permission[] {
  return [
    ...(plan.pushes === false ? permissionsBesidePush(plan) : PUSH_PERMISSIONS),
    ...(plan.scan !== 'never' ? SCAN_PERMISSIONS : plan.sbom === true ? READ_PERMISSIONS : []),
    ...(plan.readsReports === true ? REPORT_PERMISSIONS : []),
    ...(plan.sbom === true ? SBOM_PERMISSIONS : []),
    ...(plan.deletes === true ? [DELETE_PERMISSION] : []),
    ...(plan.labels === true ? LABEL_PERMISSIONS : []),
    ...(plan.lists === 'repositories' ? [LIST_REPOSITORIES] : []),
    ...(plan.lists === undefined ? [] : [LIST_ARTIFACTS]),
  ]
}

/** To sign, push and pull are needed, and pull is enough to read layers. */
function permissionsBesidePush(plan: RunPlan): readonly Permission[] {
  return plan.attests === true ? ATTEST_PERMISSIONS : layersPermissions(plan)
}

function layersPermissions({ readsLayers }: Pick<RunPlan, 'readsLayers'>): readonly Permission[] {
  return readsLayers === true ? [LAYERS_PERMISSION] : []
}

/** To scan and judge an image again before it gets its tags: all on the project where it was judged. */
export function rescanPermissions(plan: Pick<RunPlan, 'readsLayers'>): readonly Permission[] {
  return [
    ...SCAN_PERMISSIONS.map((permission) =>
      permission.action === 'create'
        ? { ...permission, purpose: 'scan the image again, because its report is older than max-age' }
        : permission,
    ),
    ...layersPermissions(plan),
  ]
}

/** `artifact-addition: read`, as README and errors write it. */
export function formatPermission(permission: Pick<Permission, 'resource' | 'action'>): string {
  return `${permission.resource}: ${permission.action}`
}

/** One error text for all missing permissions, with the settings that add them. */
export function renderMissingPermissions(input: {
  readonly robotName: string
  readonly repository: HarborRepository
  readonly missing: readonly Permission[]
  /** Whether Harbor said that the project is there; to a robot without any right it may not. */
  readonly isProjectKnown: boolean
}): string {
  const { project } = input.repository
  const lines = input.missing.map(
    (permission) => `  - ${formatPermission(permission)} (to ${permission.purpose})`,
  )
  const access = input.missing.map(({ resource, action }) => ({ resource, action }))
  return [
    `Harbor accepts ${input.robotName}, but it lacks permissions on project "${project}" that this run needs:`,
    ...lines,
    ...(input.isProjectKnown
      ? []
      : [`Harbor answers the same when there is no project "${project}": is "repository" right?`]),
    `${whereToAdd(input.robotName, project)}, or through the API ` +
      `(PUT /api/v2.0/robots/{id}) by adding to permissions[].access of namespace "${project}":`,
    `  ${JSON.stringify(access)}`,
  ].join('\n')
}

/**
 * A robot of a project is called `<prefix><project>+<name>` and can be given nothing outside of it; one of the
 * system has no plus. The prefix is a setting (`robot$` unless it was changed).
 */
function whereToAdd(robotName: string, project: string): string {
  const plus = robotName.lastIndexOf('+')
  if (plus < 0) return `Add them in Harbor: Administration, Robot Accounts, ${robotName}, Edit`
  if (robotName.slice(0, plus).endsWith(project)) {
    return `Add them in Harbor: Projects, ${project}, Robot Accounts, ${robotName}, Edit`
  }
  return `By its name the robot belongs to another project; use a robot of "${project}", or a system robot with these permissions on it (Administration, Robot Accounts)`
}
