import { assertNever, CancelledError, errorMessage, GitHubError } from '../../domain/errors.ts'
import type { GitHubContext } from '../../domain/github/context.ts'
import type { CommentMarker } from '../../domain/github/marker.ts'
import { judgeImages, type Outcomes } from '../../domain/report/outcomes.ts'
import { markedIssues, type OwnIssue, ownIssues } from '../../domain/watch/issue.ts'
import { type IssuePlan, planIssue } from '../../domain/watch/issue-plan.ts'
import { describeIssueRefusal } from '../../domain/watch/issue-refusal.ts'
import { newTroubles, renderIssueState, type Trouble, troublesOf } from '../../domain/watch/issue-state.ts'
import { renderIssue, renderIssueTitle, renderPassed, renderWorse } from '../../domain/watch/render-issue.ts'
import type { Log } from '../../ports/log.ts'
import type { ReportStore } from '../../ports/report-store.ts'
import type { IssueAccess, IssueApi } from '../../ports/watch/issues.ts'

/** Where the issue is kept, and which one it is. */
export interface IssueNotice {
  readonly access: IssueAccess
  readonly token: string
  /** The input `issue-key`; '' for the name of the workflow and the job. */
  readonly key: string
  /** SHA-256 as hex. */
  readonly hash: (text: string) => string
}

interface Ports {
  readonly store: Pick<ReportStore, 'redact'>
  readonly log: Log
}

/** One run, and what there is to say of it. */
interface Edition {
  readonly hasPassed: boolean
  readonly troubles: readonly Trouble[]
  readonly marker: CommentMarker
  readonly title: string
  /** @param issue where it is to be written; undefined for a new one. */
  bodyWith(marker: CommentMarker, issue: OwnIssue | undefined): string
  readonly passed: string
  worse(troubles: readonly Trouble[]): string
}

/**
 * Keeps one issue about the images that do not pass. Whatever GitHub refuses becomes one warning: the verdict does not
 * depend on an issue.
 */
export async function publishIssue(outcomes: Outcomes, notice: IssueNotice, ports: Ports): Promise<void> {
  const { log } = ports
  const context = await notice.access.readContext()
  if (context === undefined || notice.token === '') {
    log.info('No issue, because there is no repository or no token to write it with')
    return
  }
  try {
    const issues = await notice.access.connectIssues({ token: notice.token, context })
    await keepIssue(editionOf(outcomes, { ...notice, ...ports, context }), { issues, log })
  } catch (error) {
    if (error instanceof CancelledError) return
    const why = error instanceof GitHubError ? describeIssueRefusal(error, context) : errorMessage(error)
    log.warning(`There is no up-to-date issue about the images: ${why}`)
  }
}

/** Free of secrets, before and after it is rendered: two adjacent texts may form one. */
function editionOf(
  given: Outcomes,
  options: Pick<IssueNotice, 'key' | 'hash'> & Ports & { readonly context: GitHubContext },
): Edition {
  const { hash, store, context } = options
  const { workflow, job, runId, runAttempt, runNumber, sha } = context
  const { outcomes, name } = store.redact({ outcomes: given, name: options.key || `${workflow} ${job}` })
  const redacted = (body: string): string => store.redact({ body }).body
  const marker = { key: `recheck ${name}`, runId, runAttempt, runNumber, sha }
  const run = { context, name }
  const troubles = troublesOf(outcomes.images, hash)
  return {
    hasPassed: judgeImages(outcomes.images) === 'passed',
    troubles,
    marker,
    title: redacted(renderIssueTitle(outcomes, name)),
    bodyWith: (marker, issue) =>
      redacted(
        renderIssue(outcomes, {
          run,
          marker,
          state: renderIssueState(troubles, issue?.isOpen === true ? issue.known : undefined),
        }),
      ),
    passed: redacted(renderPassed({ run, marker })),
    worse: (troubles) => redacted(renderWorse(troubles, { run, marker })),
  }
}

interface KeepPorts {
  readonly issues: IssueApi
  readonly log: Log
}

async function keepIssue(edition: Edition, ports: KeepPorts): Promise<void> {
  const { marker, hasPassed } = edition
  const open = await findOwn('open', { marker, ...ports })
  // A closed one matters only when something is wrong and none is open.
  const isDone = open.length > 0 || hasPassed
  const [issue, ...copies] = isDone ? open : await findOwn('closed', { marker, ...ports })
  const plan = planIssue({
    issue,
    marker,
    hasPassed,
    isWorse: (before) => newTroubles(edition.troubles, before).length > 0,
    bodyWith: edition.bodyWith,
  })
  if (plan.kind === 'create') {
    ports.log.info(`Created issue #${await createIssue(edition, ports)}`)
    return
  }
  await carryOut(plan, edition, ports)
  ports.log.info(describe(plan))
  // Two runs at the same time may have begun one each.
  for (const { number, title, body, isOpen } of copies) {
    if (isOpen) await ports.issues.updateIssue(number, { title, body, state: 'closed' })
  }
}

/** Ours among those of a state. Whose the token is matters only where an issue has a marker. */
async function findOwn(
  state: 'open' | 'closed',
  { issues, marker }: Pick<KeepPorts, 'issues'> & { readonly marker: CommentMarker },
): Promise<OwnIssue[]> {
  const marked = markedIssues(await issues.fetchIssues(state))
  return marked.length === 0 ? [] : ownIssues(marked, { login: await issues.fetchLogin(), marker })
}

type Kept = Exclude<IssuePlan, { kind: 'create' }>

async function carryOut(plan: Kept, edition: Edition, { issues }: Pick<KeepPorts, 'issues'>): Promise<void> {
  const { title, marker } = edition
  if (plan.kind === 'none' || plan.kind === 'keep') return
  const { kind, issue } = plan
  const { number } = issue
  // The comment first: when the second request fails, the next run finds the issue as it was and says it again.
  if (kind === 'close') await issues.commentOnIssue(number, edition.passed)
  else if (plan.isWorse) {
    const before = issue.isOpen ? issue : { known: new Set<string>(), isCut: false }
    await issues.commentOnIssue(number, edition.worse(newTroubles(edition.troubles, before)))
  }
  const state = kind === 'close' ? 'closed' : 'open'
  await issues.updateIssue(number, {
    title,
    body: edition.bodyWith(marker, issue),
    ...(kind === 'update' ? {} : { state }),
  })
}

/** @returns its number. */
async function createIssue(edition: Edition, { issues }: Pick<KeepPorts, 'issues'>): Promise<number> {
  const { title, marker } = edition
  const issue = { title, body: edition.bodyWith(marker, undefined) }
  try {
    return await issues.createIssue(issue)
  } catch (error) {
    const isLost = error instanceof GitHubError && (error.status === undefined || error.status >= 500)
    if (!isLost) throw error
    // It may be there all the same.
    const [present] = await findOwn('open', { issues, marker })
    return present?.number ?? issues.createIssue(issue)
  }
}

function describe(plan: Kept): string {
  switch (plan.kind) {
    case 'none':
      return 'No issue, because nothing is wrong'
    case 'keep':
      return `Issue #${plan.issue.number} ${plan.why === 'newer' ? 'is of a later run and was not changed' : 'is up to date'}`
    case 'update':
      return `Updated issue #${plan.issue.number}${plan.isWorse ? ', with a comment on what is worse' : ''}`
    case 'reopen':
      return `Opened issue #${plan.issue.number} again`
    case 'close':
      return `Closed issue #${plan.issue.number}: all images passed`
    default:
      return assertNever(plan)
  }
}
