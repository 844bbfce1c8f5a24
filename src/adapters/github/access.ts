import type { GitHubAccess } from '../../ports/github.ts'
import type { Log } from '../../ports/log.ts'
import type { IssueAccess } from '../../ports/watch/issues.ts'
import { createGitHubApi } from './api.ts'
import { readGitHubContext } from './context.ts'
import { loadOctokits } from './load-octokit.ts'

export function createGitHubAccess(options: {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly signal: AbortSignal
  readonly log: Log
}): GitHubAccess & IssueAccess {
  const { environment, signal, log } = options
  return {
    readContext: () => readGitHubContext(environment),
    async connect(connection) {
      const { token, context } = connection
      const octokits = await loadOctokits({ token, apiUrl: context.apiUrl, environment, log })
      return createGitHubApi({ octokits, context, signal })
    },
    async connectIssues({ token, context }) {
      const octokits = await loadOctokits({ token, apiUrl: context.apiUrl, environment, log })
      const { createIssueApi } = await import('./issues.ts')
      return createIssueApi({ octokits, context, signal })
    },
  }
}
