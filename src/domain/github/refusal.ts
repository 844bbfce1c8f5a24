import type { GitHubError } from '../errors.ts'
import type { GitHubContext } from './context.ts'

/** Why the comment could not be written, and what would change that: one sentence for a warning. */
export function describeRefusal(error: GitHubError, context: GitHubContext): string {
  if (error.status !== 403 && error.status !== 404) return error.message
  // Only GitHub answers 404 in place of 403. On another server the route or what it names may not exist.
  if (error.status === 404 && !error.isFromGitHub) {
    return `${error.message}. The server does not know what was asked for, or does not show it to this token: set "pull-request" to the number of the pull request, or "comment" to off`
  }
  if (context.isFork) {
    return `${error.message}. The pull request comes from a fork, and GitHub gives such runs a token that can only read, whatever "permissions" says. The job summary has the report`
  }
  if (context.actor === 'dependabot[bot]') {
    return `${error.message}. GitHub gives runs of Dependabot a token that can only read, unless the job has "permissions: pull-requests: write". The job summary has the report`
  }
  const needed = error.acceptedPermissions === '' ? 'pull-requests=write' : error.acceptedPermissions
  return `${error.message}. The token lacks a permission; GitHub accepts ${needed}: add "permissions: pull-requests: write" to the job, or set "comment" to off`
}
