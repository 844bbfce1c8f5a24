import * as v from 'valibot'
import { UserError } from '../../domain/errors.ts'
import { formatDay } from '../../domain/text/format.ts'
import type { NameStore } from '../../ports/secret-store.ts'
import { createRepositoryCall, RefusedError, type RepositoryPlace, unlessMissing } from './repository-call.ts'

const variable = v.object({ value: v.string() })

/** Added to the name of the variable, for the day on which the robot ends. */
const ENDS = '_ENDS'

/** Configuration variables of a repository's Actions: the context `vars`. They are no secrets. */
export function createGithubVariable(options: RepositoryPlace & { readonly name: string }): NameStore {
  const { repository, name } = options
  const title = `the GitHub variable ${name} of ${repository}`
  const { call, apiUrl } = createRepositoryCall({ ...options, title, permission: 'Variables: write' })

  const change = (key: string, value: string): Promise<boolean> =>
    unlessMissing(() =>
      call('write', (client, request) =>
        client.request('PATCH /repos/{owner}/{repo}/actions/variables/{name}', {
          ...request,
          name: key,
          value,
        }),
      ),
    )

  async function set(key: string, value: string): Promise<void> {
    if (await change(key, value)) return
    try {
      await call('write', (client, request) =>
        client.request('POST /repos/{owner}/{repo}/actions/variables', { ...request, name: key, value }),
      )
    } catch (error) {
      // The first answer was lost, and the request was sent again.
      if (!(error instanceof RefusedError) || error.status !== 409) throw error
      if (!(await change(key, value))) throw error
    }
  }

  return {
    title,

    async read() {
      let found: unknown
      const isThere = await unlessMissing(async () => {
        const { data } = await call('read', (client, request) =>
          client.request('GET /repos/{owner}/{repo}/actions/variables/{name}', { ...request, name }),
        )
        found = data
      })
      if (!isThere) return undefined
      const { success, output } = v.safeParse(variable, found)
      if (success) return output.value
      throw new UserError(
        `failed to read ${title}: the answer of ${apiUrl} is no variable; is it the API of GitHub?`,
      )
    },

    async write(robot) {
      const { endsAt } = robot
      await set(`${name}${ENDS}`, endsAt === undefined ? 'never' : formatDay(endsAt))
      await set(name, robot.name)
    },
  }
}
