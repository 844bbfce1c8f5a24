import type { GitHubAccess } from '../../ports/github.ts'
import type { Log } from '../../ports/log.ts'
import { readGitHubContext } from './context.ts'

export function createGitHubAccess(options: {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly signal: AbortSignal
  readonly log: Log
}): GitHubAccess {
  const { environment, signal, log } = options
  return {
    readContext: () => readGitHubContext(environment),
    async connect(connection) {
      // Octokit is the largest part of the bundle: a job that does not comment does not load it.
      const { createGitHubApi } = await import('./api.ts')
      return createGitHubApi({ ...connection, environment, signal, log })
    },
  }
}
