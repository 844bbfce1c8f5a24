import {
  ATTEST_PERMISSIONS,
  formatPermission,
  LABEL_PERMISSIONS,
  type Permission,
  type RunPlan,
  requiredPermissions,
  rescanPermissions,
  VERIFY_PERMISSIONS,
} from './permission.ts'

/** What the robot of an action needs on the project of the image. */
export interface ActionRights {
  readonly action: string
  /** The inputs that it needs them for beside the others; '' for every run. */
  readonly when: string
  readonly rights: readonly string[]
}

const READ_ARTIFACT: Pick<Permission, 'resource' | 'action'> = { resource: 'artifact', action: 'read' }

const READ_ADDITION = { resource: 'artifact-addition', action: 'read' } as const

function names(permissions: readonly Pick<Permission, 'resource' | 'action'>[]): string[] {
  return [...new Set(permissions.map(formatPermission))]
}

/** What one more thing in a plan needs beside what the plan needs without it. */
function more(plan: RunPlan, added: Partial<RunPlan>): string[] {
  const before = new Set(names(requiredPermissions(plan)))
  return names(requiredPermissions({ ...plan, ...added })).filter((name) => !before.has(name))
}

const PUSH: RunPlan = { scan: 'auto' }
const RECHECK: RunPlan = { scan: 'always', pushes: false }
const READ_REPORTS: RunPlan = { scan: 'never', pushes: false, readsReports: true }

/** Without one in the name of the repository, `repository: list` is not needed. */
const PATTERN = 'tagged-images with a pattern'

/** Every action that has a robot, with what it needs. Optional rights are not among them. */
export const ACTION_RIGHTS: readonly ActionRights[] = [
  ...['push-and-scan', 'push-images'].flatMap((action) => [
    { action, when: '', rights: names(requiredPermissions({ scan: 'never' })) },
    { action, when: 'scan other than never', rights: more({ scan: 'never' }, { scan: 'auto' }) },
    { action, when: 'on-failure: delete', rights: more(PUSH, { deletes: true }) },
    { action, when: 'sbom', rights: more(PUSH, { sbom: true }) },
    { action, when: 'label-passed, label-failed', rights: more(PUSH, { labels: true }) },
  ]),
  { action: 'copy-image', when: '', rights: names(requiredPermissions({ scan: 'never' })) },
  { action: 'await-scan', when: '', rights: names(requiredPermissions(RECHECK)) },
  { action: 'await-scan', when: 'os-support other than off', rights: more(RECHECK, { readsLayers: true }) },
  {
    action: 'save-sbom',
    when: '',
    rights: names(requiredPermissions({ scan: 'never', pushes: false, sbom: true })),
  },
  { action: 'recheck-images', when: '', rights: names(requiredPermissions(RECHECK)) },
  {
    action: 'recheck-images',
    when: 'os-support other than off',
    rights: more(RECHECK, { readsLayers: true }),
  },
  { action: 'recheck-images', when: 'attest', rights: more(RECHECK, { attests: true }) },
  { action: 'recheck-images', when: 'label-passed, label-failed', rights: more(RECHECK, { labels: true }) },
  { action: 'recheck-images', when: PATTERN, rights: more(RECHECK, { lists: 'repositories' }) },
  { action: 'check-exceptions', when: '', rights: names(requiredPermissions(READ_REPORTS)) },
  { action: 'check-exceptions', when: PATTERN, rights: more(READ_REPORTS, { lists: 'repositories' }) },
  { action: 'attest-verdict', when: '', rights: names(ATTEST_PERMISSIONS) },
  { action: 'attest-verdict', when: 'attest-sbom', rights: names([READ_ARTIFACT, READ_ADDITION]) },
  { action: 'verify-verdict', when: '', rights: names(VERIFY_PERMISSIONS) },
  { action: 'verify-verdict', when: 'digest that is a tag', rights: names([READ_ARTIFACT]) },
  { action: 'label-verdict', when: '', rights: names([READ_ARTIFACT, ...LABEL_PERMISSIONS]) },
  { action: 'promote', when: '', rights: names([READ_ARTIFACT, ...ATTEST_PERMISSIONS]) },
  // A signed verdict that is too old is refused and not renewed: no scan, no right to it.
  {
    action: 'promote',
    when: 'max-age, without a signed verdict',
    rights: names(rescanPermissions({ readsLayers: true })),
  },
]
