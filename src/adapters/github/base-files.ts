import { UserError } from '../../domain/errors.ts'
import { chooseBase } from '../../domain/github/base.ts'
import type { ReadBaseFile } from '../../ports/github.ts'
import type { Log } from '../../ports/log.ts'
import { readGitHubContext, readTriggeringEvent } from './context.ts'

/** Most jobs read no file from there. */
const load = () => Promise.all([import('./content.ts'), import('./load-octokit.ts')])

/** Reads files at the base of the run's change, by GitHub's API; nothing is asked before the first of them. */
export function createBaseReader(options: {
  /** `github-token` */
  readonly token: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly signal: AbortSignal
  readonly log: Log
}): ReadBaseFile {
  const { token, environment, signal, log } = options
  return async (path) => {
    const context = await readGitHubContext(environment)
    if (context === undefined)
      throw new UserError('there is no repository on GitHub to read it from (GITHUB_REPOSITORY)')
    if (token === '') throw new UserError('it is read with github-token, which is empty')
    const revision = chooseBase(await readTriggeringEvent(environment))
    const [{ fetchRepositoryFile }, { loadOctokits }] = await load()
    const octokits = await loadOctokits({ token, apiUrl: context.apiUrl, environment, log })
    const text = await fetchRepositoryFile({ octokits, context, signal }, { path, revision })
    const place = revision.kind === 'commit' ? `the commit ${revision.sha}` : `the branch ${revision.name}`
    log.info(`Read ${path} of ${context.repository.owner}/${context.repository.name} at ${place}`)
    return text
  }
}
