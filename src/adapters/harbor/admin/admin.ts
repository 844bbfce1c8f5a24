import * as v from 'valibot'
import type { ScannerRegistration } from '../../../domain/bootstrap/checks/verification.ts'
import { HarborError } from '../../../domain/errors.ts'
import { repositoryApiPath } from '../../../domain/harbor/repository.ts'
import type { HarborAdmin, RobotAccount } from '../../../ports/harbor-admin.ts'
import { text } from '../../decode.ts'
import { API, type HarborCallContext } from '../call.ts'
import { createAdminCall } from './call.ts'

/** Without it Harbor would take a project that is called 42 for the project with the id 42. */
const BY_NAME = { 'x-is-resource-name': 'true' } as const

/** Page size of the robots of one project. */
const PAGE_SIZE = 100

const scanner = v.object({
  name: text,
  is_default: v.nullish(v.boolean()),
  disabled: v.nullish(v.boolean()),
  health: text,
})
const scanners = v.array(scanner)
const currentUser = v.object({ sysadmin_flag: v.nullish(v.boolean()) })
const project = v.object({ project_id: v.number() })
const access = v.array(v.object({ resource: v.string(), action: v.string() }))
const robots = v.nullish(
  v.array(
    v.object({
      id: v.number(),
      name: v.string(),
      duration: v.nullish(v.number()),
      expires_at: v.nullish(v.number()),
      creation_time: text,
      description: text,
      disable: v.nullish(v.boolean()),
      permissions: v.nullish(v.array(v.object({ access: v.nullish(access) }))),
    }),
  ),
)
function toScanner(wire: v.InferOutput<typeof scanner>): ScannerRegistration {
  return {
    name: wire.name,
    isDefault: wire.is_default === true,
    isDisabled: wire.disabled === true,
    health: wire.health,
  }
}

const createdRobot = v.object({
  id: v.number(),
  name: v.string(),
  expires_at: v.nullish(v.number()),
  secret: v.pipe(v.string(), v.minLength(1)),
})
const refreshedRobot = v.object({ secret: v.pipe(v.string(), v.minLength(1)) })

/** Seconds since 1970 in Harbor; -1 for never. */
const endOf = (seconds: number | null | undefined): number | undefined =>
  typeof seconds === 'number' && seconds > 0 ? seconds * 1000 : undefined

/** In a project its administrator has it; the role is called so in Harbor's UI. */
const projectRight = (name: string, projectName: string) => ({
  name: `"${name}" on project ${projectName}`,
  holder: 'a member with the role "Project Admin"',
})

/** `connection` carries the user and the password. */
export function createHarborAdmin(context: HarborCallContext): HarborAdmin {
  const { send, read } = createAdminCall(context)
  const { credentials, host } = context.connection
  const user = credentials.kind === 'basic' ? credentials.user : ''

  /** `hidden`: not there, or the user is no member; Harbor says the same of both. */
  async function projectId(name: string): Promise<number | 'absent' | 'hidden'> {
    const question = {
      method: 'GET',
      path: `${API}/projects/${encodeURIComponent(name)}`,
      purpose: `look up project ${name}`,
      headers: BY_NAME,
    } as const
    const response = await send(question, [200, 403, 404])
    if (response.status === 403) return 'hidden'
    return response.status === 200 ? read(question, { response, schema: project }).project_id : 'absent'
  }

  return {
    async isSystemAdmin() {
      const path = `${API}/users/current`
      const question = { method: 'GET', path, purpose: `log in to Harbor as ${user}` } as const
      const response = await send(question, [200, 401, 412])
      if (response.status === 401) return undefined
      // What Harbor answers to a robot with the right secret.
      if (response.status === 412) {
        throw new HarborError(
          `failed to ${question.purpose}: Harbor at ${host} takes it for a robot, and only a user can do this; give the name and the password of an administrator`,
          { status: 412 },
        )
      }
      return read(question, { response, schema: currentUser }).sysadmin_flag === true
    },

    async fetchScanners() {
      const path = `${API}/scanners`
      const question = { method: 'GET', path, purpose: 'list the scanners of Harbor' } as const
      const response = await send(question, [200])
      return read(question, { response, schema: scanners }).map(toScanner)
    },

    async fetchScannerOf(projectName) {
      const path = `${API}/projects/${encodeURIComponent(projectName)}/scanner`
      const purpose = `ask for the scanner of project ${projectName}`
      const right = projectRight('scanner: read', projectName)
      const question = { method: 'GET', path, purpose, headers: BY_NAME, right } as const
      const response = await send(question, [200, 404])
      // Without a scanner Harbor answers with nothing, or with an object of nothing.
      if (response.status === 404 || response.text.trim() === '') return []
      const found = read(question, { response, schema: scanner })
      // The project has it, so it need not be the default of all of Harbor.
      return found.name === '' ? [] : [{ ...toScanner(found), isDefault: true }]
    },

    async ensureProject(name) {
      const id = await projectId(name)
      if (typeof id === 'number') return 'present'
      const json = { project_name: name, metadata: { public: 'false', auto_scan: 'true' } }
      const purpose = `create project ${name}`
      const right = {
        name: '"project: create"',
        holder: 'an administrator of Harbor (and every user, where its setting "Project Creation" says so)',
      }
      const { status } = await send(
        { method: 'POST', path: `${API}/projects`, purpose, json, right },
        [201, 409],
      )
      // Else 409 means that the first answer was lost and the request was retried.
      if (status !== 409 || id === 'absent') return 'created'
      throw new HarborError(
        `failed to look up project ${name}: Harbor at ${host} has it, and ${user} lacks the right "project: read" on it, which every member has; to make robots there ${user} needs the role "Project Admin"`,
        { status: 403, kind: 'missing-permission' },
      )
    },

    async fetchRobot(projectName, name) {
      const id = await projectId(projectName)
      if (typeof id !== 'number') return undefined
      const right = projectRight('robot: list', projectName)
      const purpose = `list the robots of project ${projectName}`
      const query = `q=${encodeURIComponent(`Level=project,ProjectID=${id}`)}&page_size=${PAGE_SIZE}`
      for (let page = 1; ; page += 1) {
        const question = {
          method: 'GET',
          path: `${API}/robots?${query}&page=${page}`,
          purpose,
          right,
        } as const
        const found = read(question, { response: await send(question, [200]), schema: robots }) ?? []
        const robot = found.find((candidate) => candidate.name.endsWith(`${projectName}+${name}`))
        if (robot !== undefined) {
          return {
            id: robot.id,
            name: robot.name,
            durationDays: robot.duration ?? -1,
            createdAt: Date.parse(robot.creation_time) || 0,
            endsAt: endOf(robot.expires_at),
            description: robot.description,
            isDisabled: robot.disable === true,
            access: (robot.permissions ?? []).flatMap(
              (permission) => permission.access ?? [],
            ) as RobotAccount['access'],
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
        duration: robot.durationDays,
        permissions: [{ kind: 'project', namespace: robot.project, access: robot.access }],
      }
      const right = projectRight('robot: create', robot.project)
      const question = { method: 'POST', path: `${API}/robots`, purpose, json, right } as const
      const response = await send(question, [201, 409])
      if (response.status === 409) {
        throw new HarborError(
          `failed to ${purpose}: it exists already. Run this again with "rotate" set to true`,
          {
            status: 409,
          },
        )
      }
      const created = read(question, { response, schema: createdRobot })
      return { name: created.name, secret: created.secret, endsAt: endOf(created.expires_at) }
    },

    async updateRobot(projectName, robot) {
      const json = {
        id: robot.id,
        name: robot.name,
        description: robot.description,
        level: 'project',
        duration: robot.durationDays,
        disable: robot.isDisabled,
        permissions: [{ kind: 'project', namespace: projectName, access: robot.access }],
      }
      const path = `${API}/robots/${robot.id}`
      const purpose = `change the permissions or the expiry of ${robot.name}`
      const right = projectRight('robot: update', projectName)
      await send({ method: 'PUT', path, purpose, json, right }, [200])
    },

    async refreshRobotSecret(robot) {
      const question = {
        method: 'PATCH',
        path: `${API}/robots/${robot.id}`,
        purpose: `refresh the secret of ${robot.name}`,
        json: { secret: '' },
      } as const
      const response = await send(question, [200])
      return { name: robot.name, secret: read(question, { response, schema: refreshedRobot }).secret }
    },

    async deleteRobot(id) {
      await send({ method: 'DELETE', path: `${API}/robots/${id}`, purpose: 'delete the robot' }, [200, 404])
    },

    async deleteRepository(repository) {
      const path = repositoryApiPath(repository)
      await send({ method: 'DELETE', path, purpose: `delete the repository ${repository.name}` }, [200, 404])
    },
  }
}
