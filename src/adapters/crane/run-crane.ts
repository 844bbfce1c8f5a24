import { type CraneCommand, craneArguments } from '../../domain/crane/command.ts'
import { CancelledError, CommandError, type HarborError } from '../../domain/errors.ts'
import { LEAST_BYTES_PER_SECOND } from '../../domain/process/stall.ts'
import type { Log } from '../../ports/log.ts'
import type { Gateway } from '../gateway/gateway.ts'
import { RESTART_RETRIES, retry } from '../http/retry.ts'
import { hasErrorCode } from '../node-error.ts'
import type { ChildBounds } from '../process/child-bounds.ts'
import { type ChildResult, runChild, StalledError } from '../process/child-process.ts'
import { judgeSendFailure, type SendContext, type SendFailure } from './gateway-failure.ts'
import type { CopyProgress } from './progress.ts'

export interface CraneRun {
  /** The crane program: a path, or a name on PATH. */
  readonly path: string
  readonly env: Readonly<Record<string, string>>
  readonly bounds?: ChildBounds
  readonly gateway: Gateway
  readonly context: SendContext
  readonly progress: CopyProgress
  readonly signal: AbortSignal
  readonly log: Log
  readonly retryMs?: number
  readonly stallTimeoutMs: number
}

/**
 * Runs a crane that sends through a gateway, again when what failed may pass.
 *
 * @returns its standard output.
 * @throws HarborError, CommandError, CancelledError; what `bounds` says.
 */
export async function runCrane(command: CraneCommand, run: CraneRun): Promise<string> {
  const { signal, context, log } = run
  // A crane that is started again skips what was sent before.
  const policy = { ...RESTART_RETRIES, firstDelayMs: run.retryMs ?? RESTART_RETRIES.firstDelayMs }
  const tried = await retry(policy, () => runOnce(command, run), {
    signal,
    judge: (result) =>
      result.kind === 'failure' && result.failure.isTransient
        ? { reason: result.failure.error.message, retryAfter: result.failure.retryAfter }
        : undefined,
    onRetry: ({ reason }, { tries }) =>
      log.warning(`${reason} (try ${tries} of ${policy.tries}, trying again)`),
    cancelled: () => cancelled(context),
  })
  if (tried.kind === 'success') return tried.result.stdout
  throw tried.failure.error
}

async function runOnce(
  command: CraneCommand,
  run: CraneRun,
): Promise<
  | { readonly kind: 'success'; readonly result: ChildResult }
  | { readonly kind: 'failure'; readonly failure: SendFailure }
> {
  const { context, gateway, progress, signal, bounds } = run
  const before = gateway.lastFailure()
  try {
    const result = await runChild(
      { path: run.path, args: craneArguments(command) },
      {
        env: run.env,
        signal,
        isLong: true,
        stall: { windowMs: run.stallTimeoutMs, leastBytesPerSecond: LEAST_BYTES_PER_SECOND },
        onStderrLine: (line) => progress.line(line),
        onProgress: () => progress.report(),
        measure: async () => gateway.totals().receivedBytes + gateway.totals().sentBytes,
        ...(bounds === undefined ? {} : { bounds }),
      },
    )
    if (result.exitCode === 0) return { kind: 'success', result }
    const last = gateway.lastFailure()
    // One of an earlier try is not the cause of this one's end.
    const failure = last === before ? undefined : last
    return { kind: 'failure', failure: judgeSendFailure({ stderr: result.stderr, failure }, context) }
  } catch (error) {
    if (hasErrorCode(error, 'ENOENT', 'EACCES')) throw missingCrane(run)
    if (error instanceof CancelledError) throw cancelled(context)
    if (error instanceof StalledError) return { kind: 'failure', failure: stalled(error, run) }
    throw error
  }
}

function missingCrane({ path, context }: CraneRun): CommandError {
  return new CommandError(
    `failed to push ${context.reference}: there is no crane at "${path}"; run setup-crane first, or put crane on PATH`,
    '',
  )
}

function stalled({ message }: StalledError, { progress, context }: CraneRun): SendFailure {
  const error: CommandError | HarborError = new CommandError(
    `failed to push ${context.reference}: ${progress.standing()}. If it needs longer, as for the commit of a large blob, increase "stall-timeout". ${message}`,
    message,
  )
  return { isTransient: false, retryAfter: '', error }
}

function cancelled({ reference }: SendContext): CancelledError {
  return new CancelledError(`failed to push ${reference}: the job is being cancelled`)
}
