import { chartFullName, secretNames } from './chart/names.ts'

/** The API server's limit for the name of a Secret. */
export const LONGEST_SECRET_NAME = 253

/** Which robot a Secret shall be for. */
export interface RobotIdentity {
  readonly project: string
  /** Without Harbor's prefix. */
  readonly robot: string
  /** With the prefix, where Harbor has the robot. */
  readonly fullName?: string
}

/** A Secret with what tells whose it is. */
export interface SecretWithMetadata {
  /** Decoded texts. */
  readonly data: Readonly<Record<string, string>>
  readonly labels: Readonly<Record<string, string>>
  /** Of the object; another one after each change. */
  readonly version: string
}

/** Tells the robots of two Harbors in one namespace apart. */
export const RELEASE_LABEL = 'harbor-actions/release'

/**
 * The Secret of a robot, as in `robot-library--ci-builder`; no two robots have the same one. Harbor's names have
 * single separators and none at their ends, so that two dashes can only be ours, and so can three, which stand for
 * the `_` that Kubernetes does not allow.
 */
export function robotSecretName({ project, robot }: RobotIdentity): string {
  const part = (name: string): string => name.replaceAll('_', '---')
  return `robot-${part(project)}--${part(robot)}`
}

/** What earlier versions called it, in which projects shared a name; not always one that Kubernetes allows. */
export function formerRobotSecretName({ robot }: RobotIdentity): string {
  return `robot-${robot}`
}

/** Whether a `robot-name` is that of the robot. Harbor's prefix can be changed, and the old one is in old Secrets. */
export function isNameOf(name: string, robot: RobotIdentity): boolean {
  if (name === robot.fullName) return true
  const tail = `${robot.project}+${robot.robot}`
  // A prefix that could be a part of the project's name would make it another project.
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

/** Whether a Secret of this name is, or may become, one of the release itself: ours, the chart's, or helm's. */
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

/** Why the Secret may not take the robot's secret, as the end of a sentence; '' when it may. */
export function describeOtherOwner(
  { data, labels }: Pick<SecretWithMetadata, 'data' | 'labels'>,
  expected: { readonly identity: RobotIdentity; readonly releaseName: string },
): string {
  const name = data['robot-name'] ?? ''
  if (name === '') return 'is there and is not one of a robot'
  if (!isNameOf(name, expected.identity)) return `is that of another robot, ${name}`
  const release = labels[RELEASE_LABEL] ?? expected.releaseName
  return release === expected.releaseName
    ? ''
    : `is that of a robot of another Harbor, the release ${release}`
}
