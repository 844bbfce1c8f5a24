/** The issues of a repository, pull requests among them, as both servers list and change them. */
import { type Answer, NOT_FOUND, onePage } from './answer.ts'
import type { ApiDescription, Route } from './description.ts'

/** GitHub refuses a longer title. */
const MAX_TITLE = 256
/** GitHub refuses more characters in a body. */
const MAX_BODY = 65_536
/** Gitea's DEFAULT_PAGING_NUM: it does not know `per_page`. */
const GITEA_PAGE = 30

export interface SandboxIssue {
  readonly number: number
  readonly author: string
  readonly isPullRequest: boolean
  title: string
  body: string
  state: 'open' | 'closed'
  stateReason: string | null
  /** Grows with every change. */
  updated: number
}

interface Server {
  readonly kind: 'github' | 'gitea'
  readonly description: ApiDescription
  /** The account of the token. */
  readonly account: string
}

export class RepositoryIssues {
  readonly all: SandboxIssue[] = []
  /** Turned off in the settings of the repository: pull requests are listed all the same. */
  isOff = false
  #changes = 0

  add(issue: Partial<SandboxIssue> & { readonly author: string; readonly body: string }): SandboxIssue {
    const added: SandboxIssue = {
      number: this.all.length + 1,
      title: 'An issue',
      isPullRequest: false,
      state: 'open',
      stateReason: null,
      updated: this.#tick(),
      ...issue,
    }
    this.all.push(added)
    return added
  }

  /** undefined for a route that is about something else. */
  answer(
    { method, template, path }: Route,
    request: { readonly url: URL; readonly body: unknown; readonly server: Server },
  ): Answer | undefined {
    const { url, server } = request
    switch (`${method} ${template.replace('/repos/{owner}/{repo}/', '')}`) {
      case 'get issues':
        return this.#list(url, server)
      case 'post issues': {
        // Gitea 1.27, routers/api/v1/api.go: reqRepoReader(unit.TypeIssues).
        if (this.isOff) return server.kind === 'gitea' ? NO_READER : DISABLED
        const { title, body } = request.body as { title: string; body: string }
        if (isTooLong({ title, body })) return INVALID
        return {
          status: 201,
          body: wire(this.add({ title, body, author: server.account }), server),
        }
      }
      case 'patch issues/{issue_number}': {
        const issue = this.all.find(({ number }) => number === Number(path['issue_number']))
        if (issue === undefined) return NOT_FOUND
        const change = request.body as Partial<Pick<SandboxIssue, 'title' | 'body' | 'state'>> & {
          readonly state_reason?: string
        }
        if (isTooLong(change)) return INVALID
        const { state_reason: reason = null, ...changed } = change
        Object.assign(issue, changed, { updated: this.#tick() })
        // Gitea keeps no reason.
        if (changed.state !== undefined && server.kind === 'github') issue.stateReason = reason
        return { status: server.kind === 'gitea' ? 201 : 200, body: wire(issue, server) }
      }
      default:
        return undefined
    }
  }

  #list(url: URL, server: Server): Answer {
    const state = url.searchParams.get('state') ?? 'open'
    const byChange = url.searchParams.get('sort') === 'updated' && server.kind === 'github'
    const listed = this.all
      .filter((issue) => (state === 'all' || issue.state === state) && !(this.isOff && !issue.isPullRequest))
      .toSorted((a, b) => (byChange ? b.updated - a.updated : b.number - a.number))
      .map((issue) => wire(issue, server))
    if (server.kind === 'github') {
      return onePage(listed, { url, size: Number(url.searchParams.get('per_page') ?? 30) })
    }
    const answer = onePage(listed, { url, size: GITEA_PAGE })
    return { ...answer, headers: { 'x-total-count': String(listed.length), ...answer.headers } }
  }

  #tick(): number {
    this.#changes += 1
    return this.#changes
  }
}

const DISABLED: Answer = { status: 410, body: { message: 'Issues has been disabled in this repository.' } }
const NO_READER: Answer = {
  status: 403,
  body: { message: 'user should have specific read permission or be a repo admin or a site admin' },
}
const INVALID: Answer = {
  status: 422,
  body: { message: 'Validation Failed', documentation_url: 'https://docs.github.com/rest/issues/issues' },
}

function isTooLong({ title = '', body = '' }: { readonly title?: string; readonly body?: string }): boolean {
  return title.length > MAX_TITLE || body.length > MAX_BODY
}

function wire(issue: SandboxIssue, { kind, description }: Server): object {
  const { number, title, body, state, author, isPullRequest } = issue
  return {
    ...description.sample('issue'),
    number,
    title,
    body,
    state,
    // GitHub's description has no null in its list of values.
    ...(issue.stateReason === null ? {} : { state_reason: issue.stateReason }),
    user: { ...description.sample('simple-user'), login: author },
    ...(isPullRequest
      ? { pull_request: { url: null, html_url: null, diff_url: null, patch_url: null } }
      : {}),
    ...(kind === 'gitea' && !isPullRequest ? { pull_request: null } : {}),
  }
}
