import * as v from 'valibot'
import { HarborError } from '../../../domain/errors.ts'
import type { HarborInventory } from '../../../ports/harbor-admin.ts'
import { API, decodeJson as decode, type HarborCallContext, sendExpecting } from '../expect.ts'

/** The largest page size of Harbor. */
const PAGE_SIZE = 100

/** Projects whose robots are counted concurrently. */
const PARALLEL_COUNTS = 8

const systemInfo = v.object({ harbor_version: v.optional(v.nullable(v.string(), ''), '') })
const statistics = v.object({ total_repo_count: v.number() })
const projects = v.array(v.object({ project_id: v.number() }))

/** `connection` carries `admin` and its password: Harbor shows the totals only to administrators. */
export function createHarborInventory(context: HarborCallContext): HarborInventory {
  const get = (path: string, purpose: string) =>
    sendExpecting({ method: 'GET', path: `${API}${path}`, purpose }, { ...context, expected: [200] })

  /** Reads the length of the list, not the list. */
  async function countRobots(query: string): Promise<number> {
    const purpose = 'count the robots'
    const response = await get(`/robots?${query}page_size=1`, purpose)
    const total = Number(response.header('x-total-count') ?? Number.NaN)
    if (Number.isInteger(total)) return total
    throw new HarborError(`failed to ${purpose}: Harbor does not say how many there are (X-Total-Count)`)
  }

  async function listProjects(): Promise<number[]> {
    const purpose = 'count the projects'
    const ids: number[] = []
    for (let page = 1; ; page += 1) {
      const response = await get(`/projects?page=${page}&page_size=${PAGE_SIZE}`, purpose)
      const found = decode(purpose, { response, schema: projects })
      ids.push(...found.map(({ project_id }) => project_id))
      if (found.length < PAGE_SIZE) return ids
    }
  }

  return {
    async fetchVersion() {
      const purpose = 'ask Harbor for its version'
      return decode(purpose, { response: await get('/systeminfo', purpose), schema: systemInfo })
        .harbor_version
    },

    async count() {
      const purpose = 'count the repositories'
      const response = await get('/statistics', purpose)
      const { total_repo_count: repositories } = decode(purpose, { response, schema: statistics })
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
