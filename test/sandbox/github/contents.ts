import type { Answer } from './answer.ts'
import type { ApiDescription } from './description.ts'

/** A directory, or a regular file's text. */
type Entry = string | { readonly directory: true }

interface Server {
  readonly kind: 'github' | 'gitea'
  readonly description: ApiDescription
}

/** The files of a repository, by commit, as the contents API shows them. */
export class RepositoryFiles {
  readonly #commits = new Map<string, Map<string, Entry>>()
  readonly #branches = new Map<string, string>()
  readonly #tags = new Map<string, string>()

  /** Puts a file into a commit; the directories on the way are there as well. */
  add(commit: string, path: string, text: string): void {
    const files = this.#commits.get(commit) ?? new Map<string, Entry>()
    this.#commits.set(commit, files)
    const parts = path.split('/')
    for (let length = 1; length < parts.length; length += 1) {
      files.set(parts.slice(0, length).join('/'), { directory: true })
    }
    files.set(path, text)
  }

  setBranch(name: string, commit: string): void {
    this.#branches.set(name, commit)
  }

  setTag(name: string, commit: string): void {
    this.#tags.set(name, commit)
  }

  /** GET commits/{ref}: the commit of a branch, of a tag, or itself; Gitea has no such route. */
  commit(ref: string, server: Server): Answer | undefined {
    if (server.kind === 'gitea') return undefined
    const sha = this.#branches.get(ref) ?? this.#tags.get(ref) ?? (this.#commits.has(ref) ? ref : undefined)
    if (sha === undefined) {
      const documentation_url = 'https://docs.github.com/rest/commits/commits#get-a-commit'
      return { status: 422, body: { message: `No commit found for SHA: ${ref}`, documentation_url } }
    }
    return { status: 200, body: { ...server.description.sample('commit'), sha } }
  }

  /** GitHub names the commit of a branch `sha`, Gitea `id`. */
  branch(name: string, server: Server): Answer | undefined {
    const sha = this.#branches.get(name)
    if (sha === undefined) return undefined
    if (server.kind === 'gitea') return { status: 200, body: { name, commit: { id: sha } } }
    const sample = server.description.sample('branch-with-protection')
    return { status: 200, body: { ...sample, name, commit: { ...(sample['commit'] as object), sha } } }
  }

  /**
   * GET contents: the text as it is for `application/vnd.github.raw+json`, which only a file has; else its description.
   * A directory is always a list. (GitHub REST API, Get repository content.) Gitea describes it whatever is asked for.
   */
  content(
    request: { readonly path: string; readonly ref: string; readonly accept: string },
    server: Server,
  ): Answer | undefined {
    const entry = this.#commits.get(request.ref)?.get(request.path)
    if (entry === undefined) return undefined
    if (typeof entry !== 'string') return { status: 200, body: [] }
    if (server.kind === 'github' && request.accept.includes('raw')) {
      const headers = { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' }
      return { status: 200, text: entry, headers }
    }
    const content = Buffer.from(entry).toString('base64')
    const body = { ...server.description.sample('content-file'), type: 'file', encoding: 'base64', content }
    return { status: 200, body }
  }
}
