import { assertNever, UserError } from '../../domain/errors.ts'
import type { GitHubContext } from '../../domain/github/context.ts'
import { colorLead } from '../../domain/report/log-color.ts'
import { commonState, withLocation } from '../../domain/report/outcome.ts'
import { judgeImages, type Outcomes } from '../../domain/report/outcomes.ts'
import { planAnnotations } from '../../domain/report/render/annotations.ts'
import { commentOrigin } from '../../domain/report/render/comment.ts'
import { RENDERERS } from '../../domain/report/render/index.ts'
import type { FileRenderer, RenderContext } from '../../domain/report/render/renderer.ts'
import type { ReportingRequest } from '../../domain/report/reporting.ts'
import type { GitHubAccess } from '../../ports/github.ts'
import type { ReportStore } from '../../ports/report-store.ts'
import type { Runner } from '../../ports/runner.ts'
import { publishComment } from './publish-comment.ts'

export interface PublishPorts {
  readonly runner: Runner
  readonly store: ReportStore
  readonly github: GitHubAccess
  /** SHA-256 as hex. */
  readonly hash: (text: string) => string
}

/** What is published, free of secrets, and how. */
interface Publication {
  readonly outcomes: Outcomes
  readonly context: RenderContext
  readonly run: GitHubContext | undefined
  readonly reporting: ReportingRequest
}

/**
 * Publishes the report in every form that was asked for, and only then lets its verdict fail the step.
 *
 * @returns the outputs: where each file is, '' for none.
 */
export async function publishReport(
  request: { readonly outcomes: Outcomes; readonly reporting: ReportingRequest },
  ports: PublishPorts,
): Promise<Record<string, string>> {
  const { runner } = ports
  const publication = await prepare(request, ports)
  const { outcomes, context, reporting } = publication
  const outputs: Record<string, string> = {}
  for (const renderer of RENDERERS) {
    switch (renderer.target) {
      case 'log':
        for (const line of renderer.render(outcomes, context)) runner.log.info(line, colorLead(line))
        break
      case 'summary':
        if (reporting.summary) await runner.appendSummary(renderer.render(outcomes, context))
        break
      case 'annotations':
        if (!reporting.annotations) break
        for (const annotation of renderer.render(outcomes, context)) runner.annotate(annotation)
        break
      case 'file':
        outputs[`${renderer.name}-file`] = await writeFile(renderer, publication, ports)
        break
      case 'comment':
        if (reporting.comment === 'off' || runner.signal.aborted) break
        await comment(renderer.render(outcomes, context), publication, ports)
        break
      default:
        assertNever(renderer)
    }
  }
  if (commonState(outcomes) !== 'passed') {
    // An annotation says why; without annotations the log still has to name the error.
    const annotations = planAnnotations(outcomes)
    const error = annotations.find(({ level }) => level === 'error') ?? annotations[0]
    runner.fail(reporting.annotations ? undefined : error?.message)
  }
  return outputs
}

/** Removes the secrets: a report of an earlier step was not redacted with those of this one. */
async function prepare(
  request: { readonly outcomes: Outcomes; readonly reporting: ReportingRequest },
  { store, github, hash }: PublishPorts,
): Promise<Publication> {
  const { reporting } = request
  const located = withLocation(request.outcomes, reporting.location)
  const isWanted = reporting.comment !== 'off' && reporting.githubToken !== ''
  const run = isWanted ? await github.readContext() : undefined
  const origin =
    run === undefined ? {} : { origin: commentOrigin(located, { run, key: reporting.commentKey }) }
  // The key as well: the marker encodes it differently.
  const { outcomes, ...context } = store.redact({ outcomes: located, ...origin })
  return { outcomes, context: { hash, ...context }, run, reporting }
}

/** @returns where it is; '' for none. */
async function writeFile(
  renderer: FileRenderer,
  { outcomes, context, reporting }: Publication,
  { runner, store }: PublishPorts,
): Promise<string> {
  const { title } = renderer
  const asked = reporting.files[renderer.name] ?? ''
  const document = renderer.render(outcomes, context)
  if (document.kind === 'none') {
    if (asked !== '') runner.log.info(`No ${title} file, because ${document.why}`)
    return ''
  }
  for (const { level, text } of document.remarks) runner.log[level](text)
  const path = asked || store.temporaryPath(outcomes, renderer.extension)
  try {
    await store.writeDocument(path, { title, document })
    return path
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    // The path was tried before; a disk that is full by now must not cost the verdict.
    runner.log.warning(error.message)
    return ''
  }
}

/** Keeps the comment on the pull request; never throws for anything GitHub does. */
async function comment(
  body: string | undefined,
  { outcomes, context, run, reporting }: Publication,
  { runner, store, github }: PublishPorts,
): Promise<void> {
  const { origin } = context
  if (body === undefined || origin === undefined || run === undefined) {
    runner.log.info('No comment, because there is no repository or no token to write it with')
    return
  }
  await publishComment(
    {
      context: run,
      pullRequest: reporting.pullRequest,
      mayCreate: reporting.comment === 'auto' || judgeImages(outcomes.images) !== 'passed',
      marker: origin.marker,
      // Two adjacent texts may form a secret.
      ...store.redact({ body }),
    },
    { github: await github.connect({ token: reporting.githubToken, context: run }), log: runner.log },
  )
}
