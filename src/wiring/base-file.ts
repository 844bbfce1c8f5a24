import type { ActionsHost } from '../adapters/actions/host.ts'
import { readBaseFacts, readGitHubContext } from '../adapters/github/context.ts'
import { UserError } from '../domain/errors.ts'
import { chooseBase } from '../domain/github/base.ts'
import type { ReadBaseFile } from '../inputs/exceptions.ts'
import type { InputForm } from '../inputs/form.ts'

/** Reads files at the base of the run's change, with `github-token`; nothing is asked before the first of them. */
export function createBaseReader(host: ActionsHost, form: InputForm): ReadBaseFile {
  host.mask(form.raw('github-token'))
  return async (path) => {
    const context = await readGitHubContext(host.environment)
    if (context === undefined)
      throw new UserError('there is no repository on GitHub to read it from (GITHUB_REPOSITORY)')
    const token = form.text('github-token')
    if (token === '') throw new UserError('it is read with github-token, and that is empty')
    const revision = chooseBase(await readBaseFacts(host.environment))
    // Octokit is the largest part of the bundle: a run that reads no such file does not load it.
    const { fetchRepositoryFile } = await import('../adapters/github/content.ts')
    const text = await fetchRepositoryFile(
      { token, context, signal: host.signal, log: host.log },
      { path, revision },
    )
    const place = revision.kind === 'commit' ? `the commit ${revision.sha}` : `the branch ${revision.name}`
    host.log.info(`Read ${path} of ${context.repository.owner}/${context.repository.name} at ${place}`)
    return text
  }
}
