import type { AdminAccess, SecretPlaces } from '../../domain/bootstrap/request.ts'
import {
  isReleaseSecret,
  LONGEST_SECRET_NAME,
  type RobotIdentity,
  robotSecretName,
} from '../../domain/bootstrap/robot-secret.ts'
import type { ROBOT_SECRET } from '../../metadata/inputs/bootstrap.ts'
import type { InputForm } from '../form.ts'

/** Harbor's rule for names of projects. */
const PROJECT = /^[a-z0-9]+(?:[._-][a-z0-9]+)*$/

/** Harbor's rule for names of robots, without the prefix that Harbor adds. */
const ROBOT = PROJECT

/** A DNS subdomain. */
const SECRET_NAME = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/

export function readProject(form: InputForm<'project'>): string {
  const project = form.text('project')
  if (!PROJECT.test(project)) {
    form.problem('project', `"${project}" is not a valid project name (lower case letters, digits, . _ -)`)
  }
  return project
}

export function readRobot(form: InputForm<'robot'>): string {
  const robot = form.text('robot')
  if (!ROBOT.test(robot)) {
    form.problem(
      'robot',
      `"${robot}" is not a valid robot name (lower case letters, digits, . _ -); Harbor adds its prefix and the project`,
    )
  }
  return robot
}

/** Ten years; use "never" for longer. */
const LONGEST_LIFETIME_DAYS = 3650

/** `robot-duration`: days, or `never`, which Harbor writes as -1. */
export function readRobotLifetime(form: InputForm<'robot-duration'>): number | 'never' {
  const text = form.text('robot-duration')
  if (text === 'never' || text === '-1') return 'never'
  const days = Number(/^(\d{1,5})d?$/.exec(text)?.[1] ?? 0)
  if (days >= 1 && days <= LONGEST_LIFETIME_DAYS) return days
  form.problem(
    'robot-duration',
    `"${text}" is not a number of days from 1 to ${LONGEST_LIFETIME_DAYS}, as in 90, nor "never"`,
  )
  return 'never'
}

export function readSecretPlaces(
  form: InputForm<'robot' | keyof typeof ROBOT_SECRET>,
  context: { readonly identity: RobotIdentity; readonly access: AdminAccess },
): SecretPlaces {
  const name = form.text('github-secret')
  const { identity, access } = context
  const kubernetes =
    access.kind === 'cluster'
      ? readKubernetesSecret(form, { identity, releaseName: access.cluster.releaseName })
      : undefined
  const token = form.raw('secrets-token').trim()
  const repository = form.text('github-repository')
  if (name === '' && kubernetes === undefined) {
    form.problem(
      'github-secret',
      access.kind === 'cluster'
        ? 'and "kubernetes-secret" are both empty, so the robot\'s secret would be lost; name one of them'
        : "is required without access to the cluster: it is where the robot's secret goes, which is printed nowhere",
    )
  }
  const places = kubernetes === undefined ? {} : { kubernetes }
  const variable = form.text('github-variable')
  if (name === '') {
    if (variable !== '')
      form.problem('github-variable', 'needs "github-secret", the secret of the robot that it names')
    return places
  }
  if (!isSettingName(name)) {
    form.problem('github-secret', `"${name}" is not a valid secret name (letters, digits, _; not GITHUB_…)`)
  }
  if (variable !== '' && !isSettingName(variable)) {
    form.problem(
      'github-variable',
      `"${variable}" is not a valid variable name (letters, digits, _; not GITHUB_…)`,
    )
  }
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
    form.problem('github-repository', `"${repository}" is not OWNER/REPOSITORY`)
  }
  if (token === '') {
    form.problem(
      'secrets-token',
      'is required to write a secret. Use a token with the permission "Secrets: write" on the repository; the token of the job cannot have it',
    )
  }
  return { ...places, github: { repository, name, token, variable } }
}

/** GitHub's rule for names of secrets and variables. */
function isSettingName(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^GITHUB_/i.test(name)
}

function readKubernetesSecret(
  form: InputForm<'robot' | 'kubernetes-secret'>,
  context: { readonly identity: RobotIdentity; readonly releaseName: string },
): SecretPlaces['kubernetes'] {
  const name = form.text('kubernetes-secret')
  if (name === '') return undefined
  if (name === 'auto') {
    const { length } = robotSecretName(context.identity)
    if (length > LONGEST_SECRET_NAME) {
      form.problem(
        'robot',
        `and "project" give the Secret a name of ${length} characters, and at most ${LONGEST_SECRET_NAME} are allowed; choose shorter ones`,
      )
    }
    return 'auto'
  }
  if (!SECRET_NAME.test(name) || name.length > LONGEST_SECRET_NAME) {
    form.problem('kubernetes-secret', `"${name}" is not a valid Secret name`)
  }
  if (isReleaseSecret(name, context.releaseName)) {
    form.problem(
      'kubernetes-secret',
      `"${name}" is a Secret of the release ${context.releaseName}, which would lose its passwords; choose another name, or "auto"`,
    )
  }
  return { name }
}
