/**
 * A GitHub for tests: the handful of routes that keep a comment on a pull request or an issue, and the secrets of a repository. Every request and every answer is
 * held against GitHub's own description of its API; what does not fit is a problem that the test sees.
 *
 * As `gitea` it answers as a Gitea 1.27.3 was seen to: below /api/v1, without GraphQL and without the route from a
 * commit to its pull requests, with a name for the job's own token, and with the whole list of comments
 * for every page. Its issues have pages, by names of its own.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Answer, NOT_FOUND, onePage, readBody, send, TOO_LONG } from './answer.ts'
import { RepositoryFiles } from './contents.ts'
import { ApiDescription, type Route } from './description.ts'
import { RepositoryIssues } from './issues.ts'
import { RepositorySecrets } from './secrets.ts'
import { RepositoryVariables } from './variables.ts'

/** GitHub refuses more characters in a comment. */
const MAX_BODY = 65_536

export interface SandboxComment {
  readonly id: number
  readonly pullRequest: number
  readonly author: string
  body: string
  isMinimized: boolean
}

export interface SandboxPullRequest {
  readonly number: number
  readonly headSha: string
  readonly state: 'open' | 'closed'
}

/** An answer out of turn, to the next requests that fit. */
export interface Fault {
  readonly method: string
  readonly path: RegExp
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: object
  readonly times?: number
  /** The work is done all the same, and only its answer is lost. */
  readonly isDone?: boolean
  /** The work is done, and its answer breaks off in its body. */
  readonly isCut?: boolean
}

export interface SandboxRequest {
  readonly method: string
  readonly path: string
  readonly authorization: string
}

/** Which server it answers as. */
export type ServerKind = 'github' | 'gitea'

/** The account of a job's own token. */
const JOB_ACCOUNT = { github: 'github-actions[bot]', gitea: 'gitea-actions' } as const

/** Gitea's MAX_RESPONSE_ITEMS: no page of a list that has pages is larger. */
const GITEA_PAGE = 50

export class GitHubSandbox {
  readonly kind: ServerKind
  readonly comments: SandboxComment[] = []
  readonly pullRequests: SandboxPullRequest[] = []
  readonly requests: SandboxRequest[] = []
  readonly files = new RepositoryFiles()
  readonly secrets = new RepositorySecrets()
  readonly variables = new RepositoryVariables()
  /** Their comments are among `comments`, under their number. */
  readonly issues = new RepositoryIssues()
  /** Where a request or an answer is not as GitHub describes it. */
  readonly problems: string[] = []
  /** The account of the token; undefined: a server that gives no answer to who that is. */
  login: string | undefined
  /** Called before a request is carried out: another job may step in here. */
  onRequest: (method: string, path: string) => void | Promise<void> = () => undefined
  readonly #faults: (Fault & { left: number })[] = []
  readonly description = new ApiDescription()
  readonly #server = createServer((request, response) => void this.#serve(request, response))
  readonly #repository: string
  readonly #others = new Map<string, RepositoryFiles>()
  #nextId = 1_000_000_001

  constructor(repository: string, kind: ServerKind) {
    this.#repository = repository
    this.kind = kind
    this.login = JOB_ACCOUNT[kind]
  }

  /** The address of the REST API, as GITHUB_API_URL has it. */
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}${this.#prefix}`
  }

  get #prefix(): string {
    return this.kind === 'gitea' ? '/api/v1' : ''
  }

  listen(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.listen(0, '127.0.0.1', resolve)
    })
  }

  close(): Promise<void> {
    this.#server.closeAllConnections()
    return new Promise((resolve) => {
      this.#server.close(() => resolve())
    })
  }

  addComment(comment: Partial<SandboxComment> & { readonly body: string }): SandboxComment {
    const added = {
      id: this.#nextId,
      pullRequest: 1,
      author: this.login ?? JOB_ACCOUNT[this.kind],
      isMinimized: false,
      ...comment,
    }
    this.#nextId += 1
    this.comments.push(added)
    return added
  }

  /** Another repository that the token may read, with nothing but its files. */
  addRepository(name: string): RepositoryFiles {
    const files = new RepositoryFiles()
    this.#others.set(name, files)
    return files
  }

  fail(fault: Fault): void {
    this.#faults.push({ ...fault, left: fault.times ?? 1 })
  }

  /** `GET`, `POST`, …: the methods of the REST requests that changed something. */
  writes(): string[] {
    return this.requests
      .filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
      .map(({ method }) => method)
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url)
    url.pathname = url.pathname.replace(this.#prefix, '')
    const method = request.method ?? 'GET'
    const body = await readBody(request)
    this.requests.push({
      method,
      path: `${url.pathname}${url.search}`,
      authorization: request.headers.authorization ?? '',
    })
    await this.onRequest(method, url.pathname)
    if (url.pathname === '/graphql') return this.#graphql(response)
    const route = this.description.route(method, url.pathname)
    if (this.kind === 'gitea' && route?.template.endsWith('/commits/{commit_sha}/pulls') === true) {
      return send(response, { status: 404, text: '404 page not found\n' })
    }
    if (route === undefined) {
      this.problems.push(`${method} ${url.pathname}: GitHub has no such route`)
      return send(response, { status: 404, body: { message: 'Not Found' } })
    }
    const located = (problem: string): string => `${method} ${route.template}: ${problem}`
    this.problems.push(
      ...this.description.requestProblems(route, { query: url.searchParams, body }).map(located),
    )
    const fault = this.#faults.find(
      (candidate) => candidate.left > 0 && candidate.method === method && candidate.path.test(url.pathname),
    )
    if (fault !== undefined) fault.left -= 1
    const done =
      fault === undefined || fault.isDone === true || fault.isCut === true
        ? this.#answer(route, { url, body, accept: request.headers.accept ?? '' })
        : undefined
    if (fault?.isCut === true) {
      response.writeHead(fault.status, { 'content-type': 'application/json', 'content-length': '1000' })
      response.write('{"key":', () => response.destroy())
      return
    }
    const answer =
      fault === undefined
        ? (done ?? { status: 500, body: {} })
        : { status: fault.status, body: fault.body ?? { message: 'Out of order' }, headers: fault.headers }
    if (this.kind === 'gitea') return send(response, answer)
    if (answer.text === undefined) {
      this.problems.push(...this.description.responseProblems(route, answer).map(located))
    }
    // Every answer of GitHub has one.
    send(response, { ...answer, headers: { 'x-github-request-id': 'C0DE:1:2:3:4', ...answer.headers } })
  }

  #answer(
    route: Route,
    request: { readonly url: URL; readonly body: unknown; readonly accept: string },
  ): Answer {
    const { path } = route
    if (route.template === '/user') return this.#user()
    const name = `${path['owner']}/${path['repo']}`
    const files = name === this.#repository ? this.files : this.#others.get(name)
    if (files === undefined) return NOT_FOUND
    const answer = this.#answerFiles(route, { ...request, files })
    if (answer !== undefined || name !== this.#repository) return answer ?? NOT_FOUND
    const account = this.login ?? JOB_ACCOUNT[this.kind]
    const { kind, description } = this
    const issue = this.issues.answer(route, { ...request, server: { kind, description, account } })
    if (issue !== undefined) return issue
    switch (`${route.method} ${route.template}`) {
      case 'get /repos/{owner}/{repo}/issues/{issue_number}/comments': {
        const all = this.comments
          .filter(({ pullRequest }) => pullRequest === Number(path['issue_number']))
          .map((comment) => this.#wireComment(comment))
        if (this.kind === 'gitea') return { status: 200, body: all }
        return onePage(all, {
          url: request.url,
          size: Number(request.url.searchParams.get('per_page') ?? 30),
        })
      }
      case 'post /repos/{owner}/{repo}/issues/{issue_number}/comments': {
        const { body } = request.body as { body: string }
        if (body.length > MAX_BODY) return TOO_LONG
        const comment = this.addComment({ body, pullRequest: Number(path['issue_number']) })
        return { status: 201, body: this.#wireComment(comment) }
      }
      case 'patch /repos/{owner}/{repo}/issues/comments/{comment_id}': {
        const { body } = request.body as { body: string }
        const comment = this.comments.find(({ id }) => id === Number(path['comment_id']))
        if (comment === undefined) return NOT_FOUND
        if (body.length > MAX_BODY) return TOO_LONG
        comment.body = body
        return { status: 200, body: this.#wireComment(comment) }
      }
      case 'delete /repos/{owner}/{repo}/issues/comments/{comment_id}': {
        const index = this.comments.findIndex(({ id }) => id === Number(path['comment_id']))
        if (index < 0) return NOT_FOUND
        this.comments.splice(index, 1)
        return { status: 204 }
      }
      case 'get /repos/{owner}/{repo}/commits/{commit_sha}/pulls':
        return { status: 200, body: this.pullRequests.map((pull) => this.#wirePullRequest(pull)) }
      case 'get /repos/{owner}/{repo}/pulls': {
        const state = request.url.searchParams.get('state') ?? 'open'
        const all = this.pullRequests
          .filter((pull) => state === 'all' || pull.state === state)
          .map((pull) => this.#wirePullRequest(pull))
        // Gitea calls the size of a page `limit` and does not know `per_page`.
        const asked = request.url.searchParams.get(this.kind === 'gitea' ? 'limit' : 'per_page')
        const size = Number(asked ?? 30)
        return onePage(all, {
          url: request.url,
          size: this.kind === 'gitea' ? Math.min(size, GITEA_PAGE) : size,
        })
      }
      default:
        return this.#answerVariable(route, request.body) ?? this.#answerSecret(route, request.body)
    }
  }

  /** undefined for a route that is about something else. */
  #answerFiles(
    { method, template, path }: Route,
    request: { readonly url: URL; readonly accept: string; readonly files: RepositoryFiles },
  ): Answer | undefined {
    const { files, accept } = request
    switch (`${method} ${template.replace('/repos/{owner}/{repo}/', '')}`) {
      case 'get branches/{branch}':
        return files.branch(decodeURIComponent(path['branch'] ?? ''), this) ?? NOT_FOUND
      case 'get commits/{ref}':
        return files.commit(decodeURIComponent(path['ref'] ?? ''), this) ?? NOT_FOUND
      case 'get contents/{path}': {
        const ref = request.url.searchParams.get('ref') ?? ''
        return files.content({ path: decodeURIComponent(path['path'] ?? ''), ref, accept }, this) ?? NOT_FOUND
      }
      default:
        return undefined
    }
  }

  /** undefined for a route that is about something else. */
  #answerVariable({ method, template, path }: Route, body: unknown): Answer | undefined {
    const name = path['name'] ?? ''
    switch (`${method} ${template.replace('/repos/{owner}/{repo}/actions/', '')}`) {
      case 'get variables/{name}':
        return this.variables.show(name)
      case 'patch variables/{name}':
        return this.variables.change(name, body as { value?: string })
      case 'post variables':
        return this.variables.create(body as { name: string; value: string })
      default:
        return undefined
    }
  }

  #answerSecret({ method, template, path }: Route, body: unknown): Answer {
    const name = path['secret_name'] ?? ''
    switch (`${method} ${template.replace('/repos/{owner}/{repo}/actions/secrets/', '')}`) {
      case 'get public-key':
        return this.secrets.publicKey()
      case 'get {secret_name}':
        return this.secrets.show(name)
      case 'put {secret_name}':
        return this.secrets.put(name, body as { encrypted_value: string; key_id: string })
      case 'delete {secret_name}':
        return this.secrets.delete(name)
      default:
        return NOT_FOUND
    }
  }

  /** GitHub refuses it to a job's own token; Gitea answers. */
  #user(): Answer {
    if (this.login === undefined) return NOT_FOUND
    if (this.login === JOB_ACCOUNT.github) {
      return { status: 403, body: { message: 'Resource not accessible by integration' } }
    }
    return {
      status: 200,
      body: { ...this.description.sample('public-user'), login: this.login },
    }
  }

  #graphql(response: ServerResponse): void {
    if (this.login === undefined || this.kind === 'gitea')
      send(response, { status: 404, body: { message: 'Not Found' } })
    else send(response, { status: 200, body: { data: { viewer: { login: this.login } } } })
  }

  #wireComment(comment: SandboxComment): object {
    return {
      ...this.description.sample('issue-comment'),
      id: comment.id,
      html_url: `${this.url}/${this.#repository}/pull/${comment.pullRequest}#issuecomment-${comment.id}`,
      body: comment.body,
      user: {
        ...this.description.sample('simple-user'),
        login: comment.author,
        type: comment.author.endsWith('[bot]') ? 'Bot' : 'User',
      },
      minimized: comment.isMinimized ? { reason: 'outdated' } : null,
    }
  }

  #wirePullRequest({ number, state, headSha }: SandboxPullRequest): object {
    const sample = this.description.sample('pull-request-simple')
    return { ...sample, number, state, head: { ...(sample['head'] as object), sha: headSha } }
  }
}

export async function startGitHub(
  repository = 'octo/app',
  kind: ServerKind = 'github',
): Promise<GitHubSandbox> {
  const sandbox = new GitHubSandbox(repository, kind)
  await sandbox.listen()
  return sandbox
}
