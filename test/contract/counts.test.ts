/** What Harbor counts, and to whom it shows that. */
import { describe, expect, it } from 'vitest'
import { startHarbor } from '../sandbox/harbor/index.ts'
import { toolPath } from '../support/tools.ts'
import { call, type Login } from './client.ts'

describe('what is counted', () => {
  it('has totals for the administrator alone, and robots project by project', async () => {
    const counted = await startHarbor({ cranePath: toolPath('crane') })
    try {
      counted.addProject({ name: 'apps' })
      const one = counted.addRobot({ project: 'apps', name: 'one', access: 'full' })
      counted.addRobot({ name: 'ops', access: 'full' })
      const as = { name: 'admin', secret: counted.adminPassword }
      const ask = (path: string, login: Login = as) => call(counted, `/api/v2.0${path}`, { as: login })
      const totals = { total_project_count: 2, total_repo_count: 0 }
      expect((await ask('/statistics')).json).toMatchObject({ ...totals, private_project_count: 1 })
      expect((await ask('/statistics', one)).json).toMatchObject({ total_project_count: 0 })
      const robots = async (query: string) =>
        (await ask(`/robots?${query}page_size=1`)).headers.get('x-total-count')
      expect(await robots('')).toBe('1')
      const { json } = await ask('/projects/apps')
      const { project_id: id } = json as { project_id: number }
      expect(await robots(`q=${encodeURIComponent(`Level=project,ProjectID=${id}`)}&`)).toBe('1')

      counted.emptyDatabase()
      expect((await ask('/statistics')).json).toMatchObject({ total_project_count: 1 })
      expect((await ask('/statistics', one)).status).toBe(401)
    } finally {
      await counted.close()
    }
  })
})
