import type { Answer } from './answer.ts'
import { type AnswerRow, nameSpeaker } from './answer-row.ts'

const UNREADABLE_IMAGE =
  'the policy of the project blocks reading the existing image, and crane reads it before it writes'

/** Harbor names what it asked for: the right to pull where nothing is written (recorded, and in its v2auth middleware). */
const UNAUTHORIZED_REPOSITORY =
  /unauthorized to access repository: ([a-z0-9._-]{1,255})\/\S{1,255}, action: ([a-z,]{1,40})/

/** Errors of registries and of Harbor itself. The texts are those of Harbor 2.14 and 2.15, and of its source. */
export const REGISTRY_ROWS: readonly AnswerRow[] = [
  {
    name: 'DENIED with "read only mode" is a Harbor that accepts no writes, not a missing permission',
    kind: 'read-only',
    when: ({ message }) => /system is in read only mode/i.test(message),
    describe: (_, { subject }) => describeReadOnly(subject),
  },
  {
    name: 'DENIED with "upper limit" is the quota of the project, in a push and in a copy',
    kind: 'quota',
    when: ({ message }) => /exceed the configured upper limit/.test(message),
    describe: () =>
      "the project's storage quota is used up; delete artifacts and run garbage collection, or raise the quota",
  },
  {
    // 403 DENIED now, 405 METHOD_NOT_ALLOWED in older versions (Harbor's src/server/middleware/repoproxy).
    name: 'a push into a proxy cache is refused for what the project is, not for a right',
    kind: 'proxy-cache',
    when: ({ message }) => /can ?not push artifact to a proxy project/i.test(message),
    describe: (_, { subject }) =>
      `the project is a proxy cache of another registry, and ${subject} accepts no pushes to it; use a normal project`,
  },
  {
    name: '412 "not signed" is the policy on signatures',
    kind: 'policy',
    when: ({ message }) => /image is not signed (?:by cosign|in Notary)/i.test(message),
    describe: ({ message }, { step }) => {
      const tool = /notary/i.test(message) ? 'Notary' : 'Cosign'
      return step === 'push'
        ? `the policy of the project (content trust, ${tool}) blocks images without a signature, and crane reads the existing image before it writes; sign that image, or push by digest or to a new tag`
        : `the policy of the project (content trust, ${tool}) blocks pulls of images without a signature; sign the image first`
    },
  },
  {
    name: '412 "no available scanner" is a project without a scanner',
    kind: 'no-scanner',
    when: ({ message }) => /no available scanner/.test(message),
    describe: () =>
      'no scanner is set up for the project; set one up in Harbor under Administration, Interrogation Services',
  },
  {
    name: '412 by the policy on vulnerabilities blocks reading an image, and so also for crane',
    kind: 'policy',
    when: (answer) => answer.code === 'PROJECTPOLICYVIOLATION' || isBareLook(answer, 412),
    describe: (answer, { step, reference }) =>
      step === 'push'
        ? `${UNREADABLE_IMAGE}; push by digest or to a new tag (${reference})`
        : step === 'pull'
          ? `the policy of its project blocks pulls of ${reference} until a scan passes`
          : `the policy of the project blocks reading the image${answer.code === '' ? '' : ' until a scan passes'}`,
  },
  {
    name: '412 "configured as immutable" is a rule that protects a tag',
    kind: 'immutable',
    when: ({ message }) => /configured as immutable/.test(message),
    describe: (_, { step }) =>
      step === 'delete'
        ? 'an immutability rule of the project protects a tag of the image, and with it the image; remove the rule first, or keep the image'
        : 'the tag is protected by an immutability rule of the project and is on another image; use another tag',
  },
  {
    name: 'a project that Harbor does not have is missing, whatever the status',
    kind: 'missing-project',
    when: ({ message, origin }) => origin === 'registry' && /\bproject \S{1,255} not found/.test(message),
    describe: (_, { subject, step }) =>
      `the project does not exist in ${subject}; create it or correct ${step === 'pull' ? 'the reference' : '"repository"'}`,
  },
  {
    name: 'an unknown upload was lost on its way, and is begun again',
    kind: 'lost-upload',
    isTransient: true,
    when: ({ code }) => code === 'BLOB_UPLOAD_UNKNOWN' || code === 'BLOB_UPLOAD_INVALID',
    describe: (_, { subject }) =>
      `${subject} no longer knows the upload: it was restarted, or several registry pods do not share their storage or their Redis, or a proxy sent the parts to different ones`,
  },
  {
    name: 'a layer that arrives with another digest was damaged on its way, and is sent again',
    kind: 'lost-upload',
    isTransient: true,
    when: ({ code }, { step }) => code === 'DIGEST_INVALID' && step === 'push',
    describe: (_, { subject }) =>
      `the data that arrived at ${subject} has a different digest than the data that was sent; something on the path changes or truncates it`,
  },
  {
    name: 'errno 28 in an error of the storage driver is a full disk behind Harbor',
    kind: 'storage-full',
    when: ({ status, message, origin }) =>
      status === 507 ||
      (origin === 'registry' && /\bErr"?:28\b|no space left on device|disk quota exceeded/i.test(message)),
    describe: (_, { subject }) =>
      `the storage of ${subject} is full; its administrator must free space (garbage collection, a larger volume)`,
  },
  {
    name: 'FORBIDDEN is a missing right, and is named where it is known',
    kind: 'missing-permission',
    when: ({ code }) => code === 'FORBIDDEN',
    describe: (_, { robotName, needs, subject, path }) => {
      if (needs === '') return `${subject} says that ${nameRobot(robotName)} has no right to it`
      const [, project] = /^\/api\/v2\.0\/projects\/([a-z0-9._-]+)/.exec(path) ?? []
      return `${nameRobot(robotName)} needs ${needs} on ${nameProject(project)}${adviseOnRobot(robotName, project)}`
    },
  },
  {
    name: 'a rate limit of Docker Hub lasts for hours, and a login raises it',
    kind: 'rate-limit',
    when: ({ message }) => /pull rate limit/i.test(message),
    describe: (_, { subject }) =>
      `${subject} counts pulls without a login by address, over hours; log in first (docker/login-action), or read the image through a proxy cache`,
  },
  {
    name: '429 asks to come back later',
    kind: 'rate-limit',
    isTransient: true,
    when: ({ status, code }) => status === 429 || code === 'TOOMANYREQUESTS',
    describe: (answer, context) =>
      context.step === 'pull'
        ? `${context.subject} limits the rate; log in to it (docker/login-action) or try later`
        : `${nameSpeaker(answer, context)} limits the rate of requests${answer.retryAfter === '' ? '' : ` (Retry-After: ${answer.retryAfter})`}; raise the limit for the runners, or run fewer jobs at a time`,
  },
  {
    name: '401 at a source is a login that is missing',
    kind: 'refused-login',
    when: (answer, { step }) => step === 'pull' && isUnauthorized(answer),
    describe: (_, { subject }) =>
      `${subject} refused access to the image; log in first (docker/login-action), or correct the reference`,
  },
  {
    name: '401 with a page is a login of something in front of Harbor',
    kind: 'front',
    when: ({ status, origin }) => status === 401 && origin === 'front',
    describe: (answer, context) =>
      `${nameSpeaker(answer, context)} requires its own login, and Harbor was not reached; it must pass /api/, /v2/ and /service/ to Harbor with the header Authorization`,
  },
  {
    name: '401 after the login is a right to push that is missing, or a robot that ended meanwhile',
    kind: 'refused-login',
    when: (answer, { step }) => isUnauthorized(answer) && step !== 'login',
    describe: ({ message }, { subject, robotName, path }) => {
      if (!path.startsWith('/v2/')) return describeRefusedLogin(subject, robotName)
      const [, project, action] = UNAUTHORIZED_REPOSITORY.exec(message) ?? []
      const lacks = action === 'pull' ? 'repository: pull' : 'repository: push and repository: pull'
      return `${subject} refused ${nameRobot(robotName)} (401). Either it lacks ${lacks} on ${nameProject(project)}, or it was disabled or expired meanwhile${adviseOnRobot(robotName, project)}`
    },
  },
  {
    name: '401 at the login is a wrong secret or a robot that may not log in, and Harbor does not say which',
    kind: 'refused-login',
    when: (answer) => isUnauthorized(answer),
    describe: (_, { subject, robotName }) => describeRefusedLogin(subject, robotName),
  },
  {
    name: 'DENIED in other words is a rule of the registry that is not known here',
    kind: 'denied',
    when: ({ code }) => code === 'DENIED',
    describe: (_, { subject, step }) =>
      step === 'pull'
        ? `${subject} denied access to the image; log in first (docker/login-action), or correct the reference`
        : `${subject} denied the request by a rule that is not known here`,
  },
  {
    name: 'a manifest, name or blob that the registry does not have is absent',
    kind: 'absent',
    when: ({ code, status, origin }, { step }) =>
      /^(?:MANIFEST_UNKNOWN|NAME_UNKNOWN|NOT_FOUND)$/.test(code) ||
      (status === 404 && origin === 'unknown' && (step === 'pull' || step === 'push')),
    describe: (_, { step, subject, reference }) =>
      step === 'copy'
        ? `the source or the target does not exist in ${subject}`
        : `${reference === '' ? 'what was asked for' : reference} does not exist in ${subject}`,
  },
  {
    name: 'a blob that the manifest names is sent again when the registry lost it',
    kind: 'lost-upload',
    isTransient: true,
    when: ({ code }) => code === 'MANIFEST_BLOB_UNKNOWN' || code === 'BLOB_UNKNOWN',
    describe: (_, { subject }) => `${subject} does not have a layer that was just sent or that it had before`,
  },
  {
    name: "5xx in Harbor's own form is Harbor itself",
    kind: 'busy',
    isTransient: true,
    when: ({ status, code, origin }) =>
      origin === 'registry' &&
      (/^(?:UNKNOWN|INTERNAL_SERVER_ERROR|INTERNAL|UNAVAILABLE|SERVICE_UNAVAILABLE)$/.test(code) ||
        (status ?? 0) >= 500),
    describe: (_, { subject }) =>
      `${subject} itself failed with an internal error; it may be restarting, and its log has the cause`,
  },
]

function isUnauthorized({ status, code, origin }: Answer): boolean {
  return code === 'UNAUTHORIZED' || (status === 401 && origin !== 'front')
}

/** A HEAD of crane, whose answer has no body. */
function isBareLook({ status, origin }: Answer, wanted: number): boolean {
  return status === wanted && origin === 'unknown'
}

function nameRobot(robotName: string): string {
  return robotName === '' ? 'the robot' : `the robot ${robotName}`
}

function nameProject(project: string | undefined): string {
  return project === undefined ? 'the project' : `the project "${project}"`
}

/** Harbor calls a robot of a project `prefix` + `project+name`, and one of the system has no plus in its name. */
function adviseOnRobot(robotName: string, project: string | undefined): string {
  const [, own] = /\$([a-z0-9._-]+)\+/.exec(robotName) ?? []
  if (own === undefined || project === undefined || own === project) return ''
  return `. A robot of the project "${own}" has rights in that project only: give one of the system, with rights on both (docs/promotion.md#the-robot-of-a-promotion)`
}

function describeRefusedLogin(subject: string, robotName: string): string {
  return (
    `${subject} refused ${nameRobot(robotName)} (401). ` +
    'Either the secret in "robot-token" is wrong, or the robot is disabled, expired or deleted, or its name is ' +
    'incomplete: it is written as Harbor shows it, with the prefix (robot$project+name)'
  )
}

/** A clause about a Harbor that accepts no writes. */
export function describeReadOnly(subject: string): string {
  return `${subject} is in read-only mode and accepts no push, tag, scan or deletion. No permission of the robot changes that: an administrator can end it under Administration, Configuration, System Settings, Repository Read Only`
}
