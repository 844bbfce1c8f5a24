/** The parts that the call lists of push-and-scan have in common; `request-log.ts` says how to read a line. */

/** Is the robot good, is the project there, and may the robot do all that the run needs? */
export const LOGIN: readonly string[] = [
  'GET /v2/',
  // Does Harbor take writes?
  'GET /api/systeminfo',
  'HEAD /api/projects',
  // Is it a proxy cache?
  'GET /api/projects/library',
  'GET /service/token',
  'GET /api/app/artifacts/no-such-digest -> 404',
  'GET /api/app/artifacts/no-such-digest/additions/vulnerabilities -> 404',
  'POST /api/app/artifacts/no-such-digest/scan vulnerability -> 404',
]

/** As `LOGIN`, for a robot that may not read the project. */
export const LOGIN_WITHOUT_OPTIONAL_RIGHTS: readonly string[] = LOGIN.map((line) =>
  line === 'GET /api/projects/library' ? `${line} -> 403` : line,
)

/** Where clients log in, and then crane (a repeated GET shows once), with an image of which Harbor has nothing. */
export const PUSH: readonly string[] = [
  'GET /v2/ -> 401',
  'GET /service/token',
  'HEAD /v2/app/manifests/image -> 404',
  'PUT /v2/app/blobs x 3',
  'PUT /v2/app/manifests/image',
]

/** As `PUSH`, into a repository that has an older image with one layer in common. */
export const PUSH_ON_OLD = PUSH.map((line) => line.replace('blobs x 3', 'blobs x 2'))

/** From Harbor's own exceptions to the report of a scan that was seen under way. */
export const SCAN: readonly string[] = [
  'GET /api/projects/library',
  'GET /api/system/CVEAllowlist',
  'GET /api/app/artifacts/image',
  'GET /api/app/artifacts/image/additions/vulnerabilities',
]

/** As `SCAN`, when the scan was over before. The image was looked at before. */
export const SCAN_IS_OVER: readonly string[] = [
  'GET /api/projects/library',
  'GET /api/system/CVEAllowlist',
  'GET /api/app/artifacts/image/additions/vulnerabilities',
]

/** As `SCAN`, for a robot that may not read the project: refused, and no matter. */
export const SCAN_WITHOUT_OPTIONAL_RIGHTS: readonly string[] = [
  'GET /api/projects/library -> 403',
  'GET /api/app/artifacts/image',
  'GET /api/app/artifacts/image/additions/vulnerabilities',
]
