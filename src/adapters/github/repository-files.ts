import { UserError } from '../../domain/errors.ts'
import { chooseBase } from '../../domain/github/base.ts'
import type { CommittedFile, RepositoryFiles } from '../../ports/github.ts'
import type { Log } from '../../ports/log.ts'
import { readGitHubContext, readTriggeringEvent } from './context.ts'

/** Most jobs read no file from there. */
const load = () => Promise.all([import('./content.ts'), import('./load-octokit.ts')])

/** What is said of a repository that the token may not read. */
const ADVICE =
  'The token of a job reads its own repository, with the permission contents: read, and public ones; for another one give github-token a token that may read its contents'

/** Reads files of repositories by GitHub's API; nothing is asked before the first of them. */
export function createRepositoryFiles(options: {
  /** `github-token` */
  readonly token: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly signal: AbortSignal
  readonly log: Log
}): RepositoryFiles {
  const { token, environment, signal, log } = options

  async function open() {
    const context = await readGitHubContext(environment)
    if (context === undefined)
      throw new UserError('there is no repository on GitHub to read it from (GITHUB_REPOSITORY)')
    if (token === '') throw new UserError('it is read with github-token, which is empty')
    const [{ fetchRepositoryFile, fetchRefCommit }, { loadOctokits }] = await load()
    const octokits = await loadOctokits({ token, apiUrl: context.apiUrl, environment, log })
    return { context, octokits, fetchRepositoryFile, fetchRefCommit }
  }

  async function read(...[file, revision]: Parameters<RepositoryFiles['readAt']>): Promise<CommittedFile> {
    const { octokits, fetchRepositoryFile } = await open()
    const { owner, name, path } = file
    const context = { repository: { owner, name } }
    const found = await fetchRepositoryFile({ octokits, context, signal, advice: ADVICE }, { path, revision })
    const place = revision.kind === 'ref' ? `${revision.name}, which is at the commit` : 'the commit'
    log.info(`Read ${path} of ${owner}/${name} at ${place} ${found.commit}`)
    return found
  }

  return {
    async readBase(path) {
      const { context, octokits, fetchRepositoryFile } = await open()
      const revision = chooseBase(await readTriggeringEvent(environment))
      const file = await fetchRepositoryFile({ octokits, context, signal }, { path, revision })
      const place = revision.kind === 'commit' ? `the commit ${revision.sha}` : `the branch ${revision.name}`
      log.info(`Read ${path} of ${context.repository.owner}/${context.repository.name} at ${place}`)
      return file
    },
    readAt: read,
    async fetchRef(repository, ref) {
      const { octokits, fetchRefCommit } = await open()
      return fetchRefCommit({ octokits, context: { repository }, signal, advice: ADVICE }, ref)
    },
  }
}
