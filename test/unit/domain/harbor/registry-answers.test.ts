/** What Harbor and other registries say in the error form of the distribution specification. */
import { REGISTRY_ROWS } from '../../../../src/domain/harbor/registry-answers.ts'
import {
  type AnswerCases,
  page,
  QUOTA,
  READ_ONLY,
  testAnswerRows,
  VULNERABLE,
} from '../../../support/answer-cases.ts'

const CASES: AnswerCases = {
  'DENIED with "read only mode" is a Harbor that accepts no writes, not a missing permission': (
    ['push', 'tag', 'scan', 'copy', 'delete'] as const
  ).map((step) => [
    { status: 403, says: READ_ONLY, step, needs: 'scan: create' },
    'read-only',
    /in read-only mode .* an administrator can end it under Administration/,
  ]),
  'DENIED with "upper limit" is the quota of the project, in a push and in a copy': (
    ['push', 'copy'] as const
  ).map((step) => [
    { status: 403, says: QUOTA, step, needs: 'artifact: create' },
    'quota',
    /storage quota is used up/,
  ]),
  'a push into a proxy cache is refused for what the project is, not for a right': [
    [
      { status: 403, says: 'DENIED: can not push artifact to a proxy project: p', step: 'push' },
      'proxy-cache',
      /is a proxy cache of another registry/,
    ],
    [
      { status: 405, says: 'METHOD_NOT_ALLOWED: can not push artifact to a proxy project: p', step: 'push' },
      'proxy-cache',
      /use a normal project/,
    ],
  ],
  '412 "not signed" is the policy on signatures': [
    [
      { status: 412, says: 'PROJECTPOLICYVIOLATION: The image is not signed by cosign.' },
      'policy',
      /content trust, Cosign\) blocks pulls of images without a signature/,
    ],
    [
      { status: 412, says: 'PROJECTPOLICYVIOLATION: The image is not signed in Notary.', step: 'push' },
      'policy',
      /content trust, Notary\) .* push by digest or to a new tag/,
    ],
  ],
  '412 "no available scanner" is a project without a scanner': [
    [
      { status: 412, says: 'PRECONDITION: no available scanner for project: p', step: 'scan' },
      'no-scanner',
      /Interrogation Services/,
    ],
  ],
  '412 by the policy on vulnerabilities blocks reading an image, and so also for crane': [
    ...[
      'with "Pending" status of vulnerability scanning',
      'without vulnerability scanning',
      'with 7 vulnerabilities',
    ].map((what) => [{ status: 412, says: VULNERABLE(what) }, 'policy', /until a scan passes/] as const),
    [{ status: 412, says: VULNERABLE('with 7 vulnerabilities'), step: 'push' }, 'policy', /to a new tag/],
    [
      { status: 412, says: VULNERABLE('with 7 vulnerabilities'), step: 'pull' },
      'policy',
      /h\.example\/p\/a:1/,
    ],
    // A HEAD says no more than this.
    [{ status: 412, step: 'push' }, 'policy', /blocks reading the existing image/],
  ],
  '412 "configured as immutable" is a rule that protects a tag': [
    [
      {
        status: 412,
        says: "PRECONDITION: Failed to process request due to 'app:rel-1' configured as immutable.",
        step: 'tag',
      },
      'immutable',
      /use another tag/,
    ],
    [
      {
        status: 412,
        says: 'PRECONDITION: the tag rel-1 configured as immutable, cannot be deleted',
        step: 'delete',
      },
      'immutable',
      /protects a tag of the image/,
    ],
  ],
  'a project that Harbor does not have is missing, whatever the status': [
    [
      { status: 401, says: 'UNAUTHORIZED: project nope not found: project nope not found', step: 'push' },
      'missing-project',
      /correct "repository"/,
    ],
    [{ status: 404, says: 'NOT_FOUND: project nope not found' }, 'missing-project', /does not exist/],
  ],
  'an unknown upload was lost on its way, and is begun again': [
    [
      { status: 404, says: 'BLOB_UPLOAD_UNKNOWN: blob upload unknown to registry', step: 'push' },
      'lost-upload',
      /no longer knows the upload/,
      'transient',
    ],
    [
      { status: 400, says: 'BLOB_UPLOAD_INVALID: blob upload invalid', step: 'push' },
      'lost-upload',
      /no longer knows the upload/,
      'transient',
    ],
  ],
  'a layer that arrives with another digest was damaged on its way, and is sent again': [
    [
      {
        status: 400,
        says: 'DIGEST_INVALID: provided digest did not match uploaded content',
        step: 'push',
      },
      'lost-upload',
      /something on the path changes or truncates it/,
      'transient',
    ],
  ],
  'errno 28 in an error of the storage driver is a full disk behind Harbor': [
    [
      {
        status: 500,
        body: '{"errors":[{"code":"UNKNOWN","message":"unknown error","detail":{"DriverName":"filesystem","Enclosed":{"Op":"write","Path":"/storage/x","Err":28}}}]}',
        step: 'push',
      },
      'storage-full',
      /storage of Harbor at h\.example is full/,
    ],
    [{ status: 507, body: 'Insufficient Storage', step: 'push' }, 'storage-full', /is full/],
  ],
  'FORBIDDEN is a missing right, and is named where it is known': [
    [
      { status: 403, says: 'FORBIDDEN: forbidden', needs: 'scan: create', step: 'scan' },
      'missing-permission',
      /^the robot robot\$p\+ci needs scan: create on the project$/,
    ],
    [{ status: 403, says: 'FORBIDDEN: forbidden' }, 'missing-permission', /has no right to it$/],
    [
      {
        status: 403,
        says: 'FORBIDDEN: forbidden',
        needs: 'artifact: read',
        path: '/api/v2.0/projects/p/repositories/a/artifacts/1',
      },
      'missing-permission',
      /^the robot robot\$p\+ci needs artifact: read on the project "p"$/,
    ],
    [
      {
        status: 403,
        says: 'FORBIDDEN: forbidden',
        needs: 'artifact: read',
        path: '/api/v2.0/projects/prod/repositories/a/artifacts/1',
      },
      'missing-permission',
      /needs artifact: read on the project "prod"\. A robot of the project "p" has rights in that project only: give one of the system, with rights on both/,
    ],
  ],
  'a rate limit of Docker Hub lasts for hours, and a login raises it': [
    [
      {
        status: 429,
        says: 'TOOMANYREQUESTS: You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit',
        step: 'pull',
      },
      'rate-limit',
      /docker\/login-action/,
      'definite',
    ],
  ],
  '429 asks to come back later': [
    [
      { status: 429, body: page('429 Too Many Requests'), headers: { 'retry-after': '30' } },
      'rate-limit',
      /^nginx in front of Harbor at h\.example limits the rate of requests \(Retry-After: 30\)/,
      'transient',
    ],
    [
      { status: 429, says: 'TOOMANYREQUESTS: too many requests', step: 'pull' },
      'rate-limit',
      /try later/,
      'transient',
    ],
  ],
  '401 at a source is a login that is missing': [
    [
      { status: 401, says: 'UNAUTHORIZED: authentication required', step: 'pull' },
      'refused-login',
      /docker\/login-action/,
    ],
  ],
  '401 with a page is a login of something in front of Harbor': [
    [
      {
        status: 401,
        body: page('401 Authorization Required'),
        headers: { 'www-authenticate': 'Basic realm="Restricted"', server: 'nginx/1.25.3' },
        step: 'login',
      },
      'front',
      /^nginx in front of Harbor at h\.example requires its own login, and Harbor was not reached/,
    ],
  ],
  '401 after the login is a right to push that is missing, or a robot that ended meanwhile': [
    [
      {
        status: 401,
        says: 'UNAUTHORIZED: unauthorized to access repository: p/a, action: push: unauthorized to access repository: p/a, action: push',
        step: 'push',
      },
      'refused-login',
      /lacks repository: push and repository: pull .*disabled or expired meanwhile/,
    ],
    [
      {
        status: 401,
        says: 'UNAUTHORIZED: unauthorized to access repository: staging/a, action: pull: unauthorized to access repository: staging/a, action: pull',
        step: 'read',
      },
      'refused-login',
      /Either it lacks repository: pull on the project "staging", or it was disabled or expired meanwhile\. A robot of the project "p" has rights in that project only: give one of the system, with rights on both \(docs/,
    ],
    [
      { status: 401, says: 'UNAUTHORIZED: unauthorized', path: '/api/v2.0/projects/p' },
      'refused-login',
      /secret in "robot-token" is wrong, or the robot is disabled, expired or deleted/,
    ],
  ],
  '401 at the login is a wrong secret or a robot that may not log in, and Harbor does not say which': [
    [
      { status: 401, says: 'UNAUTHORIZED: unauthorized: unauthorized', step: 'login', path: '/v2/' },
      'refused-login',
      /secret in "robot-token" is wrong, or the robot is disabled, expired or deleted/,
    ],
  ],
  'DENIED in other words is a rule of the registry that is not known here': [
    [
      { status: 403, says: 'DENIED: requested access to the resource is denied', step: 'push' },
      'denied',
      /^Harbor at h\.example denied the request by a rule that is not known here$/,
    ],
    [{ status: 403, says: 'DENIED: denied', step: 'pull' }, 'denied', /docker\/login-action/],
  ],
  'a manifest, name or blob that the registry does not have is absent': [
    [
      { status: 404, says: 'MANIFEST_UNKNOWN: manifest unknown', step: 'pull' },
      'absent',
      /p\/a:1 does not exist/,
    ],
    [
      { status: 404, says: 'NAME_UNKNOWN: repository name not known', step: 'pull' },
      'absent',
      /does not exist/,
    ],
    [
      { status: 404, says: 'NOT_FOUND: artifact p/a@sha256:1 not found', step: 'copy' },
      'absent',
      /the source or the target does not exist/,
    ],
  ],
  'a blob that the manifest names is sent again when the registry lost it': [
    [
      { status: 404, says: 'MANIFEST_BLOB_UNKNOWN: blob unknown to registry', step: 'push' },
      'lost-upload',
      /does not have a layer/,
      'transient',
    ],
  ],
  "5xx in Harbor's own form is Harbor itself": [
    [
      { status: 500, says: 'UNKNOWN: internal server error' },
      'busy',
      /^Harbor at h\.example itself failed/,
      'transient',
    ],
  ],
}

testAnswerRows(REGISTRY_ROWS, CASES)
