import { type GitHubContext, runPage } from '../github/context.ts'

/** Where the verdict was reached, and who asked for it. */
export interface AttestedRun {
  /** The page of the run. */
  readonly url: string
  readonly id: string
  /** The account that started it. */
  readonly actor: string
  /** `owner/name` of the source. */
  readonly repository: string
  /** The commit that was built. */
  readonly commit: string
  readonly workflow: string
  readonly event: string
}

export function attestedRun(context: GitHubContext): AttestedRun {
  return {
    url: runPage(context),
    id: String(context.runId),
    actor: context.actor,
    repository: `${context.repository.owner}/${context.repository.name}`,
    commit: context.sha,
    workflow: context.workflow,
    event: context.eventName,
  }
}

/**
 * The identity of these actions in statements: a URI that names what judged, and need not be reachable. Policies compare
 * it, so it is the same in every copy of this repository and does not follow the name in package.json.
 */
export const VERIFIER = 'https://github.com/org/harbor-actions'
