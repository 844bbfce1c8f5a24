import { UserError } from '../errors.ts'

/** What the environment and the event of a run say about where its change goes to. '' for what they do not say. */
export interface TriggeringEvent {
  readonly eventName: string
  /** The event is about a pull request and carries it; `pull_request.base.sha`. */
  readonly pullRequestBase?: string
  /** `merge_group.base_sha`. */
  readonly mergeGroupBase?: string
  /** `repository.default_branch`. */
  readonly defaultBranch: string
  /** GITHUB_REF and GITHUB_SHA. */
  readonly ref: string
  readonly sha: string
}

/** A commit that the author of a change did not write, or the branch on whose last commit that is so. */
export type BaseRevision =
  | { readonly kind: 'commit'; readonly sha: string }
  | { readonly kind: 'branch'; readonly name: string }

/** A branch or a tag of any repository. */
export interface RefRevision {
  readonly kind: 'ref'
  readonly name: string
}

/** Events that run only on the default branch, whatever started them (GitHub, Events that trigger workflows). */
const ON_DEFAULT_BRANCH = new Set([
  'schedule',
  'workflow_run',
  'repository_dispatch',
  'issue_comment',
  'issues',
])

/**
 * The revision whose files the author of a change cannot influence:
 *
 * - of a pull request, in every event that carries it, the commit of its base branch when the event happened;
 * - of a merge group the commit that it is put on;
 * - of a run on the default branch (a push to it, `schedule`, `workflow_run`) the commit of the run: GITHUB_SHA is the
 *   commit that was merged, and for `workflow_run` never that of the run which triggered it;
 * - of any other run (a push to another branch or of a tag, a dispatch on one) the last commit of the default branch.
 *
 * @throws UserError when the event does not say it. GITHUB_SHA is never taken in its place: on `pull_request` it is a
 *   merge with the author's commit.
 */
export function chooseBase(event: TriggeringEvent): BaseRevision {
  const { eventName, defaultBranch } = event
  if (event.pullRequestBase !== undefined || eventName.startsWith('pull_request')) {
    return commit(event.pullRequestBase ?? '', 'the pull request of this event has no base commit')
  }
  if (event.mergeGroupBase !== undefined || eventName === 'merge_group') {
    return commit(event.mergeGroupBase ?? '', 'the merge group of this event has no base commit')
  }
  const isDefault = defaultBranch !== '' && event.ref === `refs/heads/${defaultBranch}`
  if (isDefault || ON_DEFAULT_BRANCH.has(eventName)) return commit(event.sha, 'GITHUB_SHA is no commit')
  if (defaultBranch === '') {
    throw new UserError(
      `the event ${eventName || 'of this run'} does not say which branch is the default branch`,
    )
  }
  return { kind: 'branch', name: defaultBranch }
}

function commit(sha: string, problem: string): BaseRevision {
  if (!isCommit(sha)) throw new UserError(problem)
  return { kind: 'commit', sha }
}

/** A full commit id, of SHA-1 or SHA-256. */
export function isCommit(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)
}

const PREFIX = 'base:'

/** The path behind `base:`; undefined for a path of the workspace. */
export function parseBasePath(text: string): string | undefined {
  return text.startsWith(PREFIX) ? text.slice(PREFIX.length).trim() : undefined
}

/**
 * The parts of a path in the repository.
 *
 * @throws UserError for a path that is not one of the repository's files by its text.
 */
export function splitRepositoryPath(path: string): string[] {
  const parts = path.split('/').filter((part) => part !== '.')
  const isPath = parts.length > 0 && parts.every((part) => part !== '' && part !== '..')
  if (!isPath || /[\\\p{Cc}]/u.test(path)) {
    throw new UserError('it is not the path of a file in the repository, as in base:.trivyignore')
  }
  return parts
}
