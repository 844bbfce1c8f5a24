import { HarborError } from '../../domain/errors.ts'
import { readAnswer } from '../../domain/harbor/answer.ts'
import { describeEncodedPath } from '../../domain/harbor/front-answers.ts'
import type { Permission } from '../../domain/harbor/permission.ts'
import { parseRealms } from '../../domain/harbor/realm.ts'
import {
  formatHarborRepository,
  type HarborRepository,
  repositoryApiPath,
} from '../../domain/harbor/repository.ts'
import type {
  HarborAllowlists,
  HarborLogin,
  HarborPermissions,
  HarborProjects,
} from '../../ports/harbor/access.ts'
import { API, artifactPath, type HarborCall, isJson } from './call.ts'
import {
  type HttpRequest,
  type HttpResponse,
  harborMessage,
  isForeign,
  isHarborError,
  unusableAnswer,
} from './http-answer.ts'
import { decodeProjectId, decodeProxyCache, decodeReadOnly } from './state-wire.ts'
import { decodeProjectAllowlist, decodeSystemAllowlist, decodeTokenActions } from './wire.ts'

/** No artifact has this digest: a call on it proves a permission (404) or its absence (403) and changes nothing. */
const NO_SUCH_DIGEST = `sha256:${'0'.repeat(64)}`

/** Without it Harbor would take a project that is called 42 for the project with the id 42. */
const BY_NAME = { 'x-is-resource-name': 'true' } as const

type HarborAccess = HarborLogin & HarborPermissions & HarborProjects & HarborAllowlists

/** Who the robot is, what it may do, and what its project says. `maskSecret` gets every bearer token first. */
export function accessCalls(call: HarborCall, maskSecret: (secret: string) => void): HarborAccess {
  const { connection, send, decode } = call

  /** Labels are listed by the id of their project, which only those see who may read it. */
  async function labelProbe({ project }: HarborRepository, { action }: Permission) {
    if (action !== 'list') return undefined
    const purpose = `check whether the robot has label: ${action}`
    const path = `/api/v2.0/projects/${encodeURIComponent(project)}`
    const id = decodeProjectId((await call.ask({ method: 'GET', path, headers: BY_NAME, purpose })).text)
    if (id === undefined) return undefined
    const query = new URLSearchParams({ scope: 'p', project_id: String(id), page_size: '1' })
    return { method: 'GET', path: `/api/v2.0/labels?${query}`, purpose } as const
  }

  return {
    async authenticate() {
      const httpRequest = {
        method: 'GET',
        path: '/v2/',
        step: 'login',
        purpose: `log in to Harbor at ${connection.host}`,
      } as const
      const response = await send(httpRequest, [200])
      if (response.header('docker-distribution-api-version') === undefined && !isJson(response.text)) {
        throw new HarborError(
          `failed to ${httpRequest.purpose}: ${connection.url}/v2/ did not answer like a registry${harborMessage(response)}; is harbor-url the address of Harbor?`,
          { status: response.status },
        )
      }
    },

    async fetchLoginRealms() {
      const purpose = 'ask Harbor where registry clients log in'
      const response = await send({ method: 'GET', path: '/v2/', purpose, isAnonymous: true }, [200, 401])
      return parseRealms(response.headers('www-authenticate'))
    },

    async fetchRegistryActions(repository) {
      const path = formatHarborRepository(repository)
      const query = new URLSearchParams({ service: 'harbor-registry', scope: `repository:${path}:pull,push` })
      const httpRequest = {
        method: 'GET',
        path: `/service/token?${query}`,
        purpose: `ask Harbor what the robot may do in ${path}`,
      } as const
      const response = await call.ask(httpRequest)
      if ([401, 403, 404].includes(response.status)) return undefined
      if (response.status !== 200) throw unusableAnswer(httpRequest, { response, connection })
      const { token, actions } = decodeTokenActions(response.text, path)
      if (token !== '') maskSecret(token)
      return actions
    },

    async isProject(project) {
      const query = new URLSearchParams({ project_name: project })
      const httpRequest = {
        method: 'HEAD',
        path: `/api/v2.0/projects?${query}`,
        purpose: `look for project ${project}`,
      } as const
      const response = await call.ask(httpRequest)
      // An HTML page says nothing about projects, whatever its status.
      if (isForeign(response) && response.status < 500) return undefined
      if (response.status === 200) return true
      if (response.status === 404) return false
      if ([401, 403, 405].includes(response.status)) return undefined
      throw unusableAnswer(httpRequest, { response, connection })
    },

    async isReadOnly() {
      const httpRequest = {
        method: 'GET',
        path: '/api/v2.0/systeminfo',
        purpose: 'ask Harbor whether it accepts writes',
      } as const
      return decodeReadOnly((await call.ask(httpRequest)).text)
    },

    async isProxyCache(project) {
      const httpRequest = {
        method: 'GET',
        path: `/api/v2.0/projects/${encodeURIComponent(project)}`,
        headers: BY_NAME,
        purpose: `look at project ${project}`,
      } as const
      return decodeProxyCache((await call.ask(httpRequest)).text)
    },

    async requireReachable(repository) {
      const name = formatHarborRepository(repository)
      const probe = {
        ...pathProbe(repository),
        purpose: `reach the repository ${name} in Harbor's API`,
      } as const
      const response = await call.ask(probe)
      if (response.status === 401) throw unusableAnswer(probe, { response, connection })
      if (isHarborError(response)) {
        // Harbor names the artifact that it looked for. Without the right to read it names nothing.
        if (response.status !== 404 || response.text.includes(`artifact ${name}@`)) return
        throw new HarborError(
          `failed to ${probe.purpose}: the path was changed on the way, because something in front of Harbor decodes or encodes it again${harborMessage(response)}. It must pass paths unchanged (nginx: no path after the host in proxy_pass), or use a repository without a slash below the project`,
        )
      }
      const plain = await call.ask({ ...pathProbe({ ...repository, name: 'x' }), purpose: probe.purpose })
      if (!isHarborError(plain)) throw unusableAnswer(probe, { response, connection })
      throw new HarborError(`failed to ${probe.purpose}: ${describeRefusedPath(response, connection.host)}`, {
        kind: 'encoded-path',
      })
    },

    async isPermitted(repository, permission) {
      const probe =
        permission.resource === 'label'
          ? await labelProbe(repository, permission)
          : permissionProbe(repository, permission)
      if (probe === undefined) return undefined
      const response = await call.ask(probe)
      if (response.status === 401) throw unusableAnswer(probe, { response, connection })
      // A list is an answer; the other probes ask for what is not there.
      if (permission.action === 'list' && response.status === 200 && isJson(response.text)) return true
      if (!isHarborError(response)) return undefined
      if (response.status === 404) return true
      // Any other 403 is a rule of Harbor, such as read-only mode, and says nothing of rights.
      return unusableAnswer(probe, { response, connection }).kind === 'missing-permission' ? false : undefined
    },

    async fetchAllowlist(project) {
      const httpRequest = {
        method: 'GET',
        path: `/api/v2.0/projects/${encodeURIComponent(project)}`,
        headers: BY_NAME,
        expects: 'json',
        purpose: `read the CVE allowlist of project ${project}`,
      } as const
      const response = await send(httpRequest, [200, 403])
      if (response.status === 403) return 'forbidden'
      const own = decode(httpRequest, { response, decoder: decodeProjectAllowlist })
      if (own !== undefined) return own
      const systemRequest = {
        method: 'GET',
        path: '/api/v2.0/system/CVEAllowlist',
        expects: 'json',
        purpose: "read Harbor's system CVE allowlist",
      } as const
      return decode(systemRequest, {
        response: await send(systemRequest, [200]),
        decoder: decodeSystemAllowlist,
      })
    },
  }
}

/** Reads nothing and changes nothing: no repository has this artifact. */
function pathProbe(repository: HarborRepository) {
  return { method: 'GET', path: artifactPath(repository, NO_SUCH_DIGEST) } as const
}

/** The error for a path that was refused although one without an encoded slash was not. */
function describeRefusedPath(response: HttpResponse, host: string): string {
  const { program } = readAnswer(response)
  const speaker = `${program === '' ? 'something' : program} in front of Harbor at ${host}`
  return `${speaker} refused (${response.status}) ${describeEncodedPath()}${harborMessage(response)}`
}

function permissionProbe(repository: HarborRepository, permission: Permission): HttpRequest | undefined {
  const artifact = artifactPath(repository, NO_SUCH_DIGEST)
  const purpose = `check whether the robot has ${permission.resource}: ${permission.action}`
  switch (`${permission.resource}:${permission.action}`) {
    case 'artifact:read':
      return { method: 'GET', path: artifact, purpose }
    case 'artifact-addition:read':
      return { method: 'GET', path: `${artifact}/additions/vulnerabilities`, purpose }
    case 'scan:create':
      return { method: 'POST', path: `${artifact}/scan`, purpose }
    case 'sbom:create':
      return {
        method: 'POST',
        path: `${artifact}/scan`,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ scan_type: 'sbom' }),
        purpose,
      }
    case 'artifact:delete':
      return { method: 'DELETE', path: artifact, purpose }
    case 'artifact:list':
      return { method: 'GET', path: `${repositoryApiPath(repository)}/artifacts?page_size=1`, purpose }
    case 'repository:list':
      return {
        method: 'GET',
        path: `${API}/projects/${encodeURIComponent(repository.project)}/repositories?page_size=1`,
        purpose,
      }
    case 'artifact-label:create':
      return {
        method: 'POST',
        path: `${artifact}/labels`,
        headers: { 'content-type': 'application/json' },
        // No label has this id.
        body: JSON.stringify({ id: 0 }),
        purpose,
      }
    case 'artifact-label:delete':
      return { method: 'DELETE', path: `${artifact}/labels/0`, purpose }
    default:
      return undefined
  }
}
