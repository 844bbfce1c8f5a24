import * as v from 'valibot'
import { HarborError } from '../domain/errors.ts'
import type { HarborConnection } from '../domain/harbor/connection.ts'
import { repositoryApiPath } from '../domain/harbor/repository.ts'
import type { CertificateFacts } from '../domain/kubernetes/certificate.ts'
import type { HarborAdmin, HarborFront, RobotFacts } from '../ports/harbor-admin.ts'
import type { CallLimit } from '../ports/ports.ts'
import type { HarborHttp } from './harbor-http.ts'
import {
  type HttpRequest,
  type HttpResponse,
  isRefusedCertificate,
  isRefusedHandshake,
  NoAnswerError,
  unusableAnswer,
} from './http-answer.ts'

const API = '/api/v2.0'

/** Robots of one project on one page; more are looked for by name. */
const PAGE_SIZE = 100

const text = v.optional(v.nullable(v.string(), ''), '')
const health = v.object({
  components: v.nullish(v.array(v.object({ name: text, status: text, error: text }))),
})
const scanners = v.array(
  v.object({
    name: text,
    is_default: v.nullish(v.boolean()),
    disabled: v.nullish(v.boolean()),
    health: text,
  }),
)
const currentUser = v.object({ sysadmin_flag: v.nullish(v.boolean()) })
const project = v.object({ project_id: v.number() })
const access = v.array(v.object({ resource: v.string(), action: v.string() }))
const robots = v.nullish(
  v.array(
    v.object({
      id: v.number(),
      name: v.string(),
      duration: v.nullish(v.number()),
      disable: v.nullish(v.boolean()),
      permissions: v.nullish(v.array(v.object({ access: v.nullish(access) }))),
    }),
  ),
)
const createdRobot = v.object({
  id: v.number(),
  name: v.string(),
  secret: v.pipe(v.string(), v.minLength(1)),
})
const refreshedRobot = v.object({ secret: v.pipe(v.string(), v.minLength(1)) })

interface Context {
  readonly connection: HarborConnection
  readonly http: HarborHttp
  readonly limit: CallLimit
}

/** One knock; a server that takes longer is not there. Milliseconds. */
const KNOCK_LIMIT: CallLimit = { callTimeoutMs: () => 10_000 }

/** What an ingress without a route or a pod says, and other servers: told from a redirect and a refusal. */
function isKnockAnswer(status: number): boolean {
  return status === 200 || status === 404 || status === 408 || status === 429 || status >= 500
}

/** What Harbor tells anybody, as a browser or a client would be told it. */
export function createHarborFront(
  context: Context & {
    /** The certificate that the address shows; undefined when it cannot be seen. */
    readonly fetchCertificate: () => Promise<CertificateFacts | undefined>
  },
): HarborFront {
  const ask = (path: string, call: { readonly purpose: string; readonly expected: readonly number[] }) =>
    send({ method: 'GET', path, purpose: call.purpose, isAnonymous: true }, { ...context, ...call })

  return {
    async knock() {
      const path = `${API}/ping`
      const httpRequest = {
        method: 'GET',
        path,
        purpose: 'reach Harbor',
        isAnonymous: true,
        isSingleTry: true,
      } as const
      try {
        const response = await context.http(httpRequest, KNOCK_LIMIT)
        const { status } = response
        if (status === 200 && response.text.trim() === 'Pong') return { kind: 'harbor' }
        if (!isKnockAnswer(status)) throw unusableAnswer(httpRequest, { ...context, response })
        return { kind: 'answer', status, text: response.text }
      } catch (error) {
        if (!(error instanceof NoAnswerError)) throw error
        if (isRefusedCertificate(error)) {
          return { kind: 'certificate', code: error.code, shown: await context.fetchCertificate() }
        }
        if (error.isTransient || isRefusedHandshake(error)) {
          return { kind: 'no-answer', reason: error.reason }
        }
        throw error
      }
    },

    fetchCertificate: context.fetchCertificate,

    async fetchHealth() {
      const purpose = 'ask Harbor how its parts are'
      const response = await ask(`${API}/health`, { purpose, expected: [200] })
      const { components } = decode(purpose, { response, schema: health })
      return (components ?? []).map(({ name, status, error }) => ({
        name,
        isHealthy: status === 'healthy',
        error,
      }))
    },

    async fetchRealm() {
      const purpose = 'ask Harbor where clients log in'
      const response = await ask('/v2/', { purpose, expected: [200, 401, 404] })
      return /realm="([^"]*)"/.exec(response.header('www-authenticate') ?? '')?.[1] ?? ''
    },

    async fetchUi() {
      const response = await ask('/', { purpose: 'open the UI of Harbor', expected: [200] })
      const [contentType = ''] = (response.header('content-type') ?? '').split(';')
      const isPage = /^text\/html$/i.test(contentType.trim()) && /<html/i.test(response.text)
      return { status: response.status, contentType: contentType.trim(), isPage }
    },
  }
}

/** `connection` carries `admin` and its password. */
export function createHarborAdmin(context: Context): HarborAdmin {
  async function ask(
    httpRequest: Omit<HttpRequest, 'body'> & { readonly json?: unknown },
    expected: readonly number[],
  ): Promise<HttpResponse> {
    const { json, ...rest } = httpRequest
    const body =
      json === undefined
        ? {}
        : { body: JSON.stringify(json), headers: { 'content-type': 'application/json' } }
    return send({ ...rest, ...body }, { ...context, expected })
  }

  async function projectId(name: string): Promise<number | undefined> {
    const purpose = `look for project ${name}`
    const path = `${API}/projects/${encodeURIComponent(name)}`
    const response = await ask(
      { method: 'GET', path, purpose, headers: { 'x-is-resource-name': 'true' } },
      [200, 403, 404],
    )
    return response.status === 200 ? decode(purpose, { response, schema: project }).project_id : undefined
  }

  return {
    async isSystemAdmin() {
      const purpose = 'log in to Harbor as admin'
      const response = await ask({ method: 'GET', path: `${API}/users/current`, purpose }, [200, 401])
      if (response.status === 401) return undefined
      return decode(purpose, { response, schema: currentUser }).sysadmin_flag === true
    },

    async fetchScanners() {
      const purpose = 'look at the scanners of Harbor'
      const response = await ask({ method: 'GET', path: `${API}/scanners`, purpose }, [200])
      return decode(purpose, { response, schema: scanners }).map((wire) => ({
        name: wire.name,
        isDefault: wire.is_default === true,
        isDisabled: wire.disabled === true,
        health: wire.health,
      }))
    },

    async ensureProject(name) {
      if ((await projectId(name)) !== undefined) return 'present'
      const json = { project_name: name, metadata: { public: 'false', auto_scan: 'true' } }
      const purpose = `create project ${name}`
      // 409: a retried request whose first answer was lost.
      await ask({ method: 'POST', path: `${API}/projects`, purpose, json }, [201, 409])
      return 'created'
    },

    async fetchRobot(projectName, name) {
      const id = await projectId(projectName)
      if (id === undefined) return undefined
      const purpose = `look for robots of project ${projectName}`
      const query = `q=${encodeURIComponent(`Level=project,ProjectID=${id}`)}&page_size=${PAGE_SIZE}`
      for (let page = 1; ; page += 1) {
        const response = await ask(
          { method: 'GET', path: `${API}/robots?${query}&page=${page}`, purpose },
          [200],
        )
        const found = decode(purpose, { response, schema: robots }) ?? []
        const robot = found.find((candidate) => candidate.name.endsWith(`${projectName}+${name}`))
        if (robot !== undefined) {
          return {
            id: robot.id,
            name: robot.name,
            durationDays: robot.duration ?? -1,
            isDisabled: robot.disable === true,
            access: (robot.permissions ?? []).flatMap(
              (permission) => permission.access ?? [],
            ) as RobotFacts['access'],
          }
        }
        if (found.length < PAGE_SIZE) return undefined
      }
    },

    async createRobot(robot) {
      const purpose = `create the robot ${robot.name} in project ${robot.project}`
      const json = {
        name: robot.name,
        description: `made by ${robot.description}`,
        level: 'project',
        duration: -1,
        permissions: [{ kind: 'project', namespace: robot.project, access: robot.access }],
      }
      const response = await ask({ method: 'POST', path: `${API}/robots`, purpose, json }, [201, 409])
      if (response.status === 409) {
        throw new HarborError(
          `failed to ${purpose}: it is there already. Run this again with "rotate" set to true`,
          {
            status: 409,
          },
        )
      }
      const { name, secret } = decode(purpose, { response, schema: createdRobot })
      return { name, secret }
    },

    async setRobotAccess(projectName, robot) {
      const json = {
        id: robot.id,
        name: robot.name,
        level: 'project',
        duration: robot.durationDays,
        disable: robot.isDisabled,
        permissions: [{ kind: 'project', namespace: projectName, access: robot.access }],
      }
      const path = `${API}/robots/${robot.id}`
      await ask({ method: 'PUT', path, purpose: `give ${robot.name} its permissions`, json }, [200])
    },

    async refreshRobotSecret(robot) {
      const purpose = `give ${robot.name} a new secret`
      const path = `${API}/robots/${robot.id}`
      const response = await ask({ method: 'PATCH', path, purpose, json: { secret: '' } }, [200])
      return { name: robot.name, secret: decode(purpose, { response, schema: refreshedRobot }).secret }
    },

    async deleteRobot(id) {
      await ask({ method: 'DELETE', path: `${API}/robots/${id}`, purpose: 'delete the robot' }, [200, 404])
    },

    async deleteRepository(repository) {
      const path = repositoryApiPath(repository)
      await ask({ method: 'DELETE', path, purpose: `delete the repository ${repository.name}` }, [200, 404])
    },
  }
}

async function send(
  httpRequest: HttpRequest,
  context: Context & { readonly expected: readonly number[] },
): Promise<HttpResponse> {
  const { connection } = context
  const response = await context.http(httpRequest, context.limit)
  if (context.expected.includes(response.status)) return response
  if (response.status === 401) {
    throw new HarborError(
      `failed to ${httpRequest.purpose}: Harbor at ${connection.host} refused the password of ${connection.robotName} (401)`,
      { status: 401 },
    )
  }
  throw unusableAnswer(httpRequest, { response, connection })
}

function decode<T>(
  purpose: string,
  options: { readonly response: HttpResponse; readonly schema: v.GenericSchema<unknown, T> },
): T {
  try {
    return v.parse(options.schema, JSON.parse(options.response.text))
  } catch (cause) {
    const { status } = options.response
    throw new HarborError(`failed to ${purpose}: Harbor's answer could not be read`, { status, cause })
  }
}
