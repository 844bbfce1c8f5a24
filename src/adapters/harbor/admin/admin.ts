import * as v from 'valibot'
import { HarborError } from '../../../domain/errors.ts'
import { repositoryApiPath } from '../../../domain/harbor/repository.ts'
import type { HarborAdmin, RobotAccount } from '../../../ports/harbor-admin.ts'
import { text } from '../../decode.ts'
import { API, type HarborCallContext } from '../call.ts'
import { createAdminCall } from './call.ts'

/** Page size of the robots of one project. */
const PAGE_SIZE = 100

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
      creation_time: text,
      description: text,
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

/** `connection` carries `admin` and its password. */
export function createHarborAdmin(context: HarborCallContext): HarborAdmin {
  const { send, read } = createAdminCall(context)

  async function projectId(name: string): Promise<number | undefined> {
    const question = {
      method: 'GET',
      path: `${API}/projects/${encodeURIComponent(name)}`,
      purpose: `look up project ${name}`,
      headers: { 'x-is-resource-name': 'true' },
    } as const
    const response = await send(question, [200, 403, 404])
    return response.status === 200 ? read(question, { response, schema: project }).project_id : undefined
  }

  return {
    async isSystemAdmin() {
      const path = `${API}/users/current`
      const question = { method: 'GET', path, purpose: 'log in to Harbor as admin' } as const
      const response = await send(question, [200, 401])
      if (response.status === 401) return undefined
      return read(question, { response, schema: currentUser }).sysadmin_flag === true
    },

    async fetchScanners() {
      const path = `${API}/scanners`
      const question = { method: 'GET', path, purpose: 'list the scanners of Harbor' } as const
      const response = await send(question, [200])
      return read(question, { response, schema: scanners }).map((wire) => ({
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
      // 409: the first answer was lost and the request was retried.
      await send({ method: 'POST', path: `${API}/projects`, purpose, json }, [201, 409])
      return 'created'
    },

    async fetchRobot(projectName, name) {
      const id = await projectId(projectName)
      if (id === undefined) return undefined
      const purpose = `list the robots of project ${projectName}`
      const query = `q=${encodeURIComponent(`Level=project,ProjectID=${id}`)}&page_size=${PAGE_SIZE}`
      for (let page = 1; ; page += 1) {
        const question = { method: 'GET', path: `${API}/robots?${query}&page=${page}`, purpose } as const
        const found = read(question, { response: await send(question, [200]), schema: robots }) ?? []
        const robot = found.find((candidate) => candidate.name.endsWith(`${projectName}+${name}`))
        if (robot !== undefined) {
          return {
            id: robot.id,
            name: robot.name,
            durationDays: robot.duration ?? -1,
            createdAt: Date.parse(robot.creation_time) || 0,
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
      const question = { method: 'POST', path: `${API}/robots`, purpose, json } as const
      const response = await send(question, [201, 409])
      if (response.status === 409) {
        throw new HarborError(
          `failed to ${purpose}: it exists already. Run this again with "rotate" set to true`,
          {
            status: 409,
          },
        )
      }
      const { name, secret } = read(question, { response, schema: createdRobot })
      return { name, secret }
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
      await send(
        { method: 'PUT', path, purpose: `change the permissions or the expiry of ${robot.name}`, json },
        [200],
      )
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
