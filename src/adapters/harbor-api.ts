import { HarborError } from '../domain/errors.ts'
import type { HarborConnection } from '../domain/harbor/connection.ts'
import { formatPermission, type Permission } from '../domain/harbor/permission.ts'
import {
  formatHarborRepository,
  type HarborRepository,
  repositoryApiPath,
} from '../domain/harbor/repository.ts'
import { type Digest, isDigest } from '../domain/oci/digest.ts'
import { MEDIA_TYPE } from '../domain/oci/manifest.ts'
import type { CallLimit, HarborApi } from '../ports/ports.ts'
import type { HarborHttp } from './harbor-http.ts'
import {
  decodeArtifact,
  decodeProjectAllowlist,
  decodeSystemAllowlist,
  decodeTokenActions,
  decodeVulnerabilities,
  REPORT_MIME_TYPES,
} from './harbor-wire.ts'
import { type HttpRequest, type HttpResponse, harborMessage, unusableAnswer } from './http-answer.ts'

/** No artifact has this digest: a call on it proves a permission (404) or its absence (403) and changes nothing. */
const NO_SUCH_DIGEST = `sha256:${'0'.repeat(64)}`

const MANIFEST_MEDIA_TYPES = [
  MEDIA_TYPE.ociManifest,
  MEDIA_TYPE.ociIndex,
  MEDIA_TYPE.dockerManifest,
  MEDIA_TYPE.dockerIndex,
].join(', ')

/** Harbor by its REST API v2.0 (swagger of 2.14) and the parts of its registry API that crane has no command for. */
export function createHarborApi(input: {
  readonly connection: HarborConnection
  readonly http: HarborHttp
  readonly limit: CallLimit
  /** Called with every bearer token before anything else sees it. */
  readonly maskSecret: (secret: string) => void
}): HarborApi {
  const { connection, http, limit } = input

  /** Sends, and turns what no caller can answer to into an error: 401, 403, redirects, statuses not listed. */
  async function send(httpRequest: ApiRequest, expected: readonly number[]): Promise<HttpResponse> {
    const response = await http(httpRequest, limit)
    if (expected.includes(response.status)) return response
    if (response.status === 401) throw refusedLogin(httpRequest, connection)
    if (response.status === 403 && httpRequest.needs !== undefined) {
      throw new HarborError(
        `failed to ${httpRequest.purpose}: Harbor at ${connection.host} refused it (403${harborMessage(response.text)}); the robot ${connection.robotName} needs ${formatPermission(httpRequest.needs)} on the project`,
        { status: 403 },
      )
    }
    throw unusableAnswer(httpRequest, { response, connection })
  }

  return {
    async authenticate() {
      const httpRequest = {
        method: 'GET',
        path: '/v2/',
        purpose: `log in to Harbor at ${connection.host}`,
      } as const
      const response = await send(httpRequest, [200])
      if (response.header('docker-distribution-api-version') === undefined && !isJson(response.text)) {
        throw new HarborError(
          `failed to ${httpRequest.purpose}: ${connection.url}/v2/ did not answer like a registry${harborMessage(response.text)}; is harbor-url the address of Harbor?`,
          { status: response.status },
        )
      }
    },

    async fetchRegistryActions(repository) {
      const path = formatHarborRepository(repository)
      const query = new URLSearchParams({ service: 'harbor-registry', scope: `repository:${path}:pull,push` })
      const httpRequest = {
        method: 'GET',
        path: `/service/token?${query}`,
        purpose: `ask Harbor what the robot may do in ${path}`,
      } as const
      const response = await send(httpRequest, [200, 401, 403, 404])
      if (response.status !== 200) return undefined
      const { token, actions } = decodeTokenActions(response.text, path)
      if (token !== '') input.maskSecret(token)
      return actions
    },

    async isProject(project) {
      const query = new URLSearchParams({ project_name: project })
      const response = await send(
        { method: 'HEAD', path: `/api/v2.0/projects?${query}`, purpose: `look for project ${project}` },
        [200, 401, 403, 404, 405],
      )
      return response.status === 200 ? true : response.status === 404 ? false : undefined
    },

    async isPermitted(repository, permission) {
      const probe = permissionProbe(repository, permission)
      if (probe === undefined) return undefined
      const response = await http(probe, limit)
      if (response.status === 401) throw refusedLogin(probe, connection)
      return response.status === 403 ? false : response.status === 404 ? true : undefined
    },

    async fetchArtifact(repository, reference) {
      const query = 'with_scan_overview=true&with_tag=true&with_immutable_status=true'
      const httpRequest = {
        method: 'GET',
        path: `${artifactPath(repository, reference)}?${query}`,
        headers: { 'x-accept-vulnerabilities': REPORT_MIME_TYPES.join(', ') },
        purpose: `read the artifact ${formatHarborRepository(repository)}${isDigest(reference) ? '@' : ':'}${reference}`,
        needs: { resource: 'artifact', action: 'read' },
      } as const
      const response = await send(httpRequest, [200, 404])
      if (response.status === 404) return undefined
      return decode(httpRequest, { response, decoder: decodeArtifact })
    },

    async fetchVulnerabilities(repository, artifact) {
      const httpRequest = {
        method: 'GET',
        path: `${artifactPath(repository, artifact.digest)}/additions/vulnerabilities`,
        headers: { 'x-accept-vulnerabilities': REPORT_MIME_TYPES.join(', ') },
        purpose: `read the vulnerability report of ${artifact.platform}`,
        needs: { resource: 'artifact-addition', action: 'read' },
      } as const
      const response = await send(httpRequest, [200])
      const findings = decode(httpRequest, {
        response,
        decoder: (json) => decodeVulnerabilities(json, { platform: artifact.platform }),
      })
      return findings === undefined ? undefined : { findings }
    },

    async startScan(repository, digest) {
      const response = await send(
        {
          method: 'POST',
          path: `${artifactPath(repository, digest)}/scan`,
          purpose: `start a scan of ${formatHarborRepository(repository)}@${digest}`,
          needs: { resource: 'scan', action: 'create' },
        },
        [202, 409],
      )
      return response.status === 202 ? 'started' : 'already-running'
    },

    async fetchAllowlist(project) {
      const httpRequest = {
        method: 'GET',
        path: `/api/v2.0/projects/${encodeURIComponent(project)}`,
        // Or a project that is called 42 would be taken for the project number 42.
        headers: { 'x-is-resource-name': 'true' },
        purpose: `read the CVE allowlist of project ${project}`,
      } as const
      const response = await send(httpRequest, [200, 403])
      if (response.status === 403) return 'forbidden'
      const own = decode(httpRequest, { response, decoder: decodeProjectAllowlist })
      if (own !== undefined) return own
      const systemRequest = {
        method: 'GET',
        path: '/api/v2.0/system/CVEAllowlist',
        purpose: "read Harbor's system CVE allowlist",
      } as const
      return decode(systemRequest, {
        response: await send(systemRequest, [200]),
        decoder: decodeSystemAllowlist,
      })
    },

    async fetchScanLog(repository, scan) {
      const path = `${artifactPath(repository, scan.digest)}/scan/${encodeURIComponent(scan.reportId)}/log`
      const response = await send({ method: 'GET', path, purpose: 'read the log of the scan' }, [200])
      return response.text
    },

    async fetchManifestState(repository, reference) {
      const response = await send(
        {
          method: 'HEAD',
          path: manifestPath(repository, reference),
          headers: { accept: MANIFEST_MEDIA_TYPES },
          purpose: `look for ${formatHarborRepository(repository)} ${reference}`,
        },
        // 412: there, and the project's policy keeps it from being pulled, even from being seen.
        [200, 404, 412],
      )
      if (response.status === 404) return { kind: 'absent' }
      const digest = response.header('docker-content-digest') ?? ''
      return { kind: 'present', ...(isDigest(digest) ? { digest } : {}) }
    },

    async putManifest(repository, manifest) {
      const httpRequest = {
        method: 'PUT',
        path: manifestPath(repository, manifest.reference),
        headers: { 'content-type': manifest.mediaType },
        body: manifest.bytes,
        purpose: `put the tag ${manifest.reference} on ${formatHarborRepository(repository)}`,
      } as const
      const response = await send(httpRequest, [201, 200, 412])
      if (response.status === 412 && !/immutable/i.test(response.text)) {
        throw unusableAnswer(httpRequest, { response, connection })
      }
      if (response.status === 412) {
        throw new HarborError(
          `failed to ${httpRequest.purpose}${harborMessage(response.text)}. The tag is protected by an immutability rule of the project; use another tag`,
          { status: 412 },
        )
      }
    },
  }

  function decode<T>(
    httpRequest: HttpRequest,
    options: { readonly response: HttpResponse; readonly decoder: (json: unknown) => T },
  ): T {
    const { response } = options
    const failed = `failed to ${httpRequest.purpose}: `
    if (!isJson(response.text)) {
      throw new HarborError(
        `${failed}${connection.host} answered ${response.status} with something that is not JSON${harborMessage(response.text)}`,
        { status: response.status },
      )
    }
    try {
      return options.decoder(JSON.parse(response.text))
    } catch (cause) {
      const detail = cause instanceof Error ? cause.message : String(cause)
      throw new HarborError(`${failed}Harbor's answer could not be read (${detail})`, {
        status: response.status,
        cause,
      })
    }
  }
}

interface ApiRequest extends HttpRequest {
  /** What Harbor answers 403 without. */
  readonly needs?: Pick<Permission, 'resource' | 'action'>
}

function refusedLogin(httpRequest: HttpRequest, connection: HarborConnection): HarborError {
  // The registry API answers 401 to a good robot, too, when it lacks the right.
  if (httpRequest.path.startsWith('/v2/') && httpRequest.path !== '/v2/') {
    return new HarborError(
      `failed to ${httpRequest.purpose}: Harbor at ${connection.host} refused the robot ${connection.robotName} (401). ` +
        'Either it lacks repository: push and repository: pull on the project, or it was disabled or expired meanwhile',
      { status: 401 },
    )
  }
  return new HarborError(
    `failed to ${httpRequest.purpose}: Harbor at ${connection.host} refused the robot ${connection.robotName} (401). ` +
      'Either the secret in "robot-token" is wrong, or the robot is disabled, expired or deleted, or its name is ' +
      'incomplete: it is written as Harbor shows it, with the prefix (robot$project+name)',
    { status: 401 },
  )
}

function permissionProbe(repository: HarborRepository, permission: Permission): HttpRequest | undefined {
  const artifact = artifactPath(repository, NO_SUCH_DIGEST)
  const purpose = `find out whether the robot has ${permission.resource}: ${permission.action}`
  switch (`${permission.resource}:${permission.action}`) {
    case 'artifact:read':
      return { method: 'GET', path: artifact, purpose }
    case 'artifact-addition:read':
      return { method: 'GET', path: `${artifact}/additions/vulnerabilities`, purpose }
    case 'scan:create':
      return { method: 'POST', path: `${artifact}/scan`, purpose }
    default:
      return undefined
  }
}

function artifactPath(repository: HarborRepository, reference: string | Digest): string {
  return `${repositoryApiPath(repository)}/artifacts/${reference}`
}

function manifestPath(repository: HarborRepository, reference: string): string {
  return `/v2/${formatHarborRepository(repository)}/manifests/${reference}`
}

function isJson(text: string): boolean {
  const first = text.trimStart().charAt(0)
  return first === '{' || first === '['
}
