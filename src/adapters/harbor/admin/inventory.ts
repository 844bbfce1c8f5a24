import * as v from 'valibot'
import { HarborError } from '../../../domain/errors.ts'
import type { HarborInventory } from '../../../ports/harbor-admin.ts'
import { text } from '../../decode.ts'
import { API, type HarborCallContext } from '../call.ts'
import { createAdminCall } from './call.ts'

/** The largest page size of Harbor. */
const PAGE_SIZE = 100

/** Projects whose robots are counted concurrently. */
const PARALLEL_COUNTS = 8

const systemInfo = v.object({ harbor_version: text })
const statistics = v.object({ total_repo_count: v.number() })
const projects = v.array(v.object({ project_id: v.number() }))

/** `connection` carries `admin` and its password: Harbor shows the totals only to administrators. */
export function createHarborInventory(context: HarborCallContext): HarborInventory {
  const { send, read } = createAdminCall(context)
  const question = (path: string, purpose: string) =>
    ({ method: 'GET', path: `${API}${path}`, purpose }) as const

  /** What Harbor answers, as the schema says it is. */
  async function ask<T>(asked: ReturnType<typeof question>, schema: v.GenericSchema<unknown, T>): Promise<T> {
    return read(asked, { response: await send(asked, [200]), schema })
  }

  /** Reads the length of the list, not the list. */
  async function countRobots(query: string): Promise<number> {
    const purpose = 'count the robots'
    const response = await send(question(`/robots?${query}page_size=1`, purpose), [200])
    const total = Number(response.header('x-total-count') ?? Number.NaN)
    if (Number.isInteger(total)) return total
    throw new HarborError(`failed to ${purpose}: Harbor does not say how many there are (X-Total-Count)`)
  }

  async function listProjects(): Promise<number[]> {
    const purpose = 'count the projects'
    const ids: number[] = []
    for (let page = 1; ; page += 1) {
      const found = await ask(question(`/projects?page=${page}&page_size=${PAGE_SIZE}`, purpose), projects)
      ids.push(...found.map(({ project_id }) => project_id))
      if (found.length < PAGE_SIZE) return ids
    }
  }

  return {
    async fetchVersion() {
      return (await ask(question('/systeminfo', 'ask Harbor for its version'), systemInfo)).harbor_version
    },

    async count() {
      const { total_repo_count: repositories } = await ask(
        question('/statistics', 'count the repositories'),
        statistics,
      )
      const ids = await listProjects()
      // Without a project Harbor lists only the robots of the system.
      let robots = await countRobots('')
      for (let start = 0; start < ids.length; start += PARALLEL_COUNTS) {
        const counts = await Promise.all(
          ids
            .slice(start, start + PARALLEL_COUNTS)
            .map((id) => countRobots(`q=${encodeURIComponent(`Level=project,ProjectID=${id}`)}&`)),
        )
        robots += counts.reduce((sum, count) => sum + count, 0)
      }
      return { projects: ids.length, repositories, robots }
    },
  }
}
