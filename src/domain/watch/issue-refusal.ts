import type { GitHubError } from '../errors.ts'
import type { GitHubContext } from '../github/context.ts'

/** Why the issue could not be written, and what would change that: one sentence for a warning. */
export function describeIssueRefusal(error: GitHubError, context: GitHubContext): string {
  const { message, status, isFromGitHub } = error
  if (status === 410) {
    return `${message}. Issues are turned off in this repository: turn them on in its settings, or set "issue" to off`
  }
  if (status !== 403 && status !== 404) return message
  // Gitea answers 403 or 404 where issues are turned off.
  if (!isFromGitHub) {
    return `${message}. The token may not write issues, or they are turned off in this repository: allow them, or set "issue" to off`
  }
  const why = context.isFork
    ? 'The pull request comes from a fork, and GitHub gives such runs a token that can only read'
    : `The token lacks a permission; GitHub accepts ${error.acceptedPermissions || 'issues=write'}`
  return `${message}. ${why}: add "permissions: issues: write" to the job that calls this, or set "issue" to off`
}
