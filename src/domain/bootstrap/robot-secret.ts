import { chartFullName, secretNames } from './chart/names.ts'

/** The API server's limit for the name of a Secret. */
export const LONGEST_SECRET_NAME = 253

/** The robot that a Secret is for. */
export interface RobotIdentity {
  readonly project: string
  /** Without Harbor's prefix. */
  readonly robot: string
  /** With the prefix, when the robot exists in Harbor. */
  readonly fullName?: string
}

/** A Secret with the metadata that identifies its owner. */
export interface SecretWithMetadata {
  /** Decoded texts. */
  readonly data: Readonly<Record<string, string>>
  readonly labels: Readonly<Record<string, string>>
  /** `metadata.resourceVersion`. */
  readonly resourceVersion: string
}

/** Distinguishes the robots of two releases in one namespace. */
export const RELEASE_LABEL = 'harbor-actions/release'

/**
 * The Secret of a robot, as in `robot-library--ci-builder`; unique for each robot. Harbor's names have single
 * separators and none at their ends, so two dashes are always ours, and so are three, which replace the `_` that
 * Kubernetes does not allow.
 */
export function robotSecretName({ project, robot }: RobotIdentity): string {
  const part = (name: string): string => name.replaceAll('_', '---')
  return `robot-${part(project)}--${part(robot)}`
}

/** The name in earlier versions, the same for all projects; not always valid in Kubernetes. */
export function formerRobotSecretName({ robot }: RobotIdentity): string {
  return `robot-${robot}`
}

/** Whether a `robot-name` is that of the robot. Harbor's prefix can change, and old Secrets keep the old one. */
export function isNameOf(name: string, robot: RobotIdentity): boolean {
  if (name === robot.fullName) return true
  const tail = `${robot.project}+${robot.robot}`
  // A prefix that could belong to the project's name would mean another project.
  return name.endsWith(tail) && !/[a-z0-9._-]$/.test(name.slice(0, -tail.length))
}

const CHART_SECRETS = [
  'core',
  'database',
  'exporter',
  'ingress',
  'jobservice',
  'nginx',
  'redis',
  'registry',
  'registry-htpasswd',
  'registryctl',
  'tls',
  'trivy',
]

/** Whether the name is, or may become, that of a Secret of the release: ours, the chart's, or helm's. */
export function isReleaseSecret(name: string, releaseName: string): boolean {
  const { admin, internal } = secretNames(releaseName)
  const fullName = chartFullName(releaseName)
  return (
    name === admin ||
    name === internal ||
    name.startsWith('sh.helm.release.') ||
    name.endsWith('-internal-tls') ||
    CHART_SECRETS.some((part) => name === `${fullName}-${part}`)
  )
}

/** Why the robot's secret may not be written to the Secret, as a clause; '' when it may. */
export function describeOtherOwner(
  { data, labels }: Pick<SecretWithMetadata, 'data' | 'labels'>,
  expected: { readonly identity: RobotIdentity; readonly releaseName: string },
): string {
  const name = data['robot-name'] ?? ''
  if (name === '') return 'exists and does not hold a robot account'
  if (!isNameOf(name, expected.identity)) return `belongs to another robot, ${name}`
  const release = labels[RELEASE_LABEL] ?? expected.releaseName
  return release === expected.releaseName ? '' : `belongs to a robot of another release, ${release}`
}
