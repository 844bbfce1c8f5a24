import type { AnswerKind } from './harbor/answer-row.ts'

/** One thing that is wrong with the inputs, addressed by the input's name. */
export interface InputProblem {
  readonly input: string
  readonly message: string
}

/**
 * Something the person who wrote the workflow can fix. Its message is a whole sentence that says what
 * was being done, what was found and what to do; it is shown without a stack trace.
 */
export class UserError extends Error {
  override readonly name: string = 'UserError'
}

/** Every problem that was found with the inputs; nothing has been done yet when it is thrown. */
export class InputError extends UserError {
  override readonly name = 'InputError'
  readonly problems: readonly InputProblem[]

  constructor(problems: readonly InputProblem[]) {
    super(problems.map((problem) => `${problem.input}: ${problem.message}`).join('\n'))
    this.problems = problems
  }
}

/**
 * Harbor gave an answer that ends the operation.
 *
 * `status` is the HTTP status, or `undefined` when there was no answer of Harbor at all (DNS, connection, TLS,
 * timeout, a page of something in front of it). `kind` is what the answer means; a status alone never says that.
 */
export class HarborError extends UserError {
  override readonly name = 'HarborError'
  readonly status: number | undefined
  readonly kind: AnswerKind

  constructor(
    message: string,
    options: { status?: number | undefined; kind?: AnswerKind; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause })
    this.status = options.status
    this.kind = options.kind ?? 'unknown'
  }
}

/** Whether the robot lacks a permission: the only meaning of a 403 after which another call may succeed. */
export function isMissingPermission(error: unknown): error is HarborError {
  return error instanceof HarborError && error.kind === 'missing-permission'
}

/**
 * GitHub gave an answer that ends the operation. It never fails a job: the code that catches it logs a warning.
 *
 * `status` is the HTTP status, or `undefined` when there was no answer at all.
 */
export class GitHubError extends UserError {
  override readonly name = 'GitHubError'
  readonly status: number | undefined
  /** The header `x-accepted-github-permissions` of a 403; '' when there is none. */
  readonly acceptedPermissions: string
  /** false: another server with the same API (Gitea, Forgejo), something in front of one, or no answer at all. */
  readonly isFromGitHub: boolean

  constructor(
    message: string,
    options: {
      status?: number | undefined
      acceptedPermissions?: string
      isFromGitHub?: boolean
      cause?: unknown
    } = {},
  ) {
    super(message, { cause: options.cause })
    this.status = options.status
    this.isFromGitHub = options.isFromGitHub ?? false
    this.acceptedPermissions = options.acceptedPermissions ?? ''
  }
}

/** A child process ended with a non-zero exit code. `stderr` is its redacted standard error. */
export class CommandError extends UserError {
  override readonly name = 'CommandError'
  readonly stderr: string

  constructor(message: string, stderr: string) {
    super(message)
    this.stderr = stderr
  }
}

/** The job is being cancelled: work stops where it is, and the results so far are reported. */
export class CancelledError extends UserError {
  override readonly name = 'CancelledError'
}

/** Ends a `switch` over a union: a new member without a case does not compile. */
export function assertNever(value: never): never {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`)
}

/** The text of an error that no user can cause, with its stack, for the maintainers. */
export function describeDefect(error: unknown): string {
  const stack = error instanceof Error ? error.stack : undefined
  return `a defect in harbor-actions: ${stack ?? errorMessage(error)}`
}

/** The text of anything that can be thrown. */
export function errorMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
