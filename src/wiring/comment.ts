import type { ActionsHost } from '../adapters/actions/host.ts'
import { readGitHubContext } from '../adapters/github/context.ts'
import { defaultCommentKey, runPage } from '../domain/github/context.ts'
import { type ImagesReport, isImagesReport, judgeImages } from '../domain/report/images-report.ts'
import { renderComment } from '../domain/report/render/comment.ts'
import type { Report } from '../domain/report/report.ts'
import type { ReportingRequest } from '../domain/report/reporting.ts'
import { publishComment } from '../usecases/report/publish-comment.ts'

/** Keeps the comment on the pull request; never throws for anything GitHub does. */
export async function commentOnHost(
  host: ActionsHost,
  input: { readonly report: Report | ImagesReport; readonly reporting: ReportingRequest },
): Promise<void> {
  const { report, reporting } = input
  if (reporting.comment === 'off' || host.signal.aborted) return
  const context = await readGitHubContext(host.environment)
  if (context === undefined || reporting.githubToken === '') {
    host.log.info('No comment, because there is no repository or no token to write it with')
    return
  }
  const isSeveral = isImagesReport(report)
  const verdict = isSeveral ? judgeImages(report.images) : report.verdict.name
  const subject = isSeveral ? 'images' : report.image.repository
  const marker = {
    key: reporting.commentKey || defaultCommentKey(context, subject),
    runId: context.runId,
    runAttempt: context.runAttempt,
    runNumber: context.runNumber,
    sha: context.sha,
  }
  const body = host.redact(renderComment(report, { origin: { marker, runUrl: runPage(context) } }))
  // Octokit is the largest part of the bundle: whoever does not comment does not load it.
  const { createGitHubApi } = await import('../adapters/github/api.ts')
  await publishComment(
    {
      context,
      pullRequest: reporting.pullRequest,
      mayCreate: reporting.comment === 'auto' || verdict !== 'passed',
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
