import type { ActionsHost } from '../adapters/actions/host.ts'
import { readGitHubContext } from '../adapters/github/context.ts'
import { defaultCommentKey, runPage } from '../domain/github/context.ts'
import { judgeImages, type Outcomes, soleImage } from '../domain/report/outcomes.ts'
import { renderComment } from '../domain/report/render/comment.ts'
import type { ReportingRequest } from '../domain/report/reporting.ts'
import { publishComment } from '../usecases/report/publish-comment.ts'

/** Keeps the comment on the pull request; never throws for anything GitHub does. */
export async function commentOnHost(
  host: ActionsHost,
  input: { readonly outcomes: Outcomes; readonly reporting: ReportingRequest },
): Promise<void> {
  const { outcomes, reporting } = input
  if (reporting.comment === 'off' || host.signal.aborted) return
  const context = await readGitHubContext(host.environment)
  if (context === undefined || reporting.githubToken === '') {
    host.log.info('No comment, because there is no repository or no token to write it with')
    return
  }
  const subject = soleImage(outcomes)?.report.image.repository ?? 'images'
  const marker = {
    key: reporting.commentKey || defaultCommentKey(context, subject),
    runId: context.runId,
    runAttempt: context.runAttempt,
    runNumber: context.runNumber,
    sha: context.sha,
  }
  const body = host.redact(renderComment(outcomes, { origin: { marker, runUrl: runPage(context) } }))
  // Octokit is the largest part of the bundle: whoever does not comment does not load it.
  const { createGitHubApi } = await import('../adapters/github/api.ts')
  await publishComment(
    {
      context,
      pullRequest: reporting.pullRequest,
      mayCreate: reporting.comment === 'auto' || judgeImages(outcomes.images) !== 'passed',
      marker,
      body,
    },
    {
      github: createGitHubApi({
        token: reporting.githubToken,
        context,
        signal: host.signal,
        log: host.log,
      }),
      log: host.log,
    },
  )
}
