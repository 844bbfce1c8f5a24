import * as v from 'valibot'
import { UserError } from '../../domain/errors.ts'
import type { NameStore } from '../../ports/secret-store.ts'
import { createRepositoryCall, RefusedError, type RepositoryPlace, unlessMissing } from './repository-call.ts'

const variable = v.object({ value: v.string() })

/** A configuration variable of a repository's Actions: the context `vars`. It is no secret. */
export function createGithubVariable(options: RepositoryPlace & { readonly name: string }): NameStore {
  const { repository, name } = options
  const title = `the GitHub variable ${name} of ${repository}`
  const failed = `failed to write ${title}: `
  const { call, apiUrl } = createRepositoryCall({ ...options, failed, permission: 'Variables: write' })

  const change = (value: string): Promise<boolean> =>
    unlessMissing(() =>
      call((client, request) =>
        client.request('PATCH /repos/{owner}/{repo}/actions/variables/{name}', { ...request, name, value }),
      ),
    )

  return {
    title,

    async read() {
      let found: unknown
      const isThere = await unlessMissing(async () => {
        const { data } = await call((client, request) =>
          client.request('GET /repos/{owner}/{repo}/actions/variables/{name}', { ...request, name }),
        )
        found = data
      })
      if (!isThere) return undefined
      const { success, output } = v.safeParse(variable, found)
      if (success) return output.value
      throw new UserError(`${failed}the answer of ${apiUrl} is no variable; is it the API of GitHub?`)
    },

    async write(value) {
      if (await change(value)) return
      try {
        await call((client, request) =>
          client.request('POST /repos/{owner}/{repo}/actions/variables', { ...request, name, value }),
        )
      } catch (error) {
        // The first answer was lost, and the request was sent again.
        if (!(error instanceof RefusedError) || error.status !== 409 || !(await change(value))) throw error
      }
    },
  }
}
