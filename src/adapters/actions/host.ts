import { tmpdir } from 'node:os'
import * as core from '@actions/core'
import { describeDefect, errorMessage, UserError } from '../../domain/errors.ts'
import type { Annotation } from '../../domain/report/render/annotations.ts'
import { escapeLogLine } from '../../domain/report/render/escape.ts'
import { renderPlain } from '../../domain/text/plain-markdown.ts'
import type { IdTokenRequest } from '../../ports/attestation/id-token.ts'
import type { Log } from '../../ports/log.ts'
import { hasErrorCode } from '../node-error.ts'
import { takePrivate } from '../process/environment.ts'
import { colorLine } from './log-style.ts'
import { Redaction } from './secret-forms.ts'

/** Prefix of the second and every further line of one log entry. */
const CONTINUATION = '  | '

/** The runner: inputs, outputs, state, masks, log, summary. The only importer of @actions/core. */
export interface ActionsHost {
  /** Exactly the text of the input; '' when it was not given. */
  readonly read: (input: string) => string
  /** The names of the inputs that are not empty, in small letters: also those that the action does not know. */
  readonly givenInputs: readonly string[]
  readonly log: Log
  /** Aborted when the runner cancels the job. */
  readonly signal: AbortSignal
  /** Without inputs, state and tokens of the runner: those are in nothing that a child can inherit. */
  readonly environment: Readonly<Record<string, string | undefined>>
  /** How the run asks for a token of its identity; undefined when the job may not (`id-token: write`). */
  idTokenRequest(): IdTokenRequest | undefined
  /** RUNNER_TEMP: emptied by the runner at the end of the job. */
  readonly temporaryDirectory: string
  /** Keeps a secret, in its usual encodings as well, out of the log from now on, and out of what `redact` returns. */
  mask(secret: string): void
  /** The text without any masked secret: for files and comments, which the runner does not mask. */
  redact(text: string): string
  setOutputs(outputs: Readonly<Record<string, string>>): void
  saveState(name: string, value: string): void
  readState(name: string): string
  addPath(directory: string): void
  /** Best effort: a summary that cannot be written is only a warning. In the log, where the server shows none. */
  appendSummary(markdown: string): Promise<void>
  annotate(annotation: Annotation): void
  /** Folds what the work writes to the log under a title. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>
  /** Fails the step; with a message, as an error annotation. */
  fail(message?: string): void
}

/** Once for a process: the inputs and the state leave its environment, so that no child inherits them. */
export function createActionsHost(signal: AbortSignal): ActionsHost {
  const given = takePrivate(process.env)
  const redaction = new Redaction()
  const redact = (text: string): string => redaction.apply(text)
  const printable = (text: string): string => text.split('\n').map(escapeLogLine).join('\n')
  const line = (text: string): string => printable(redact(text))
  // Foreign text may hold line feeds: what follows one is marked, so that it cannot look like a line of this action.
  const entry = (text: string): string => line(text).replaceAll('\n', `\n${CONTINUATION}`)

  return {
    // The names that the runner makes of those in action.yml (toolkit, core.getInput and core.getState).
    read: (input) => given[`INPUT_${input.replaceAll(' ', '_').toUpperCase()}`] ?? '',
    givenInputs: Object.entries(given).flatMap(([name, value]) => {
      const [, input] = /^INPUT_(.+)/.exec(name) ?? []
      return input === undefined || value === '' ? [] : [input.toLowerCase()]
    }),
    log: {
      info(text, lead) {
        const escaped = entry(text)
        core.info(lead === undefined ? escaped : colorLine(escaped, lead, process.env))
      },
      warning: (text) => core.warning(entry(text)),
      debug: (text) => core.debug(entry(text)),
    },
    signal,
    environment: process.env,
    idTokenRequest() {
      const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: token = '' } = given
      return url === '' || token === '' ? undefined : { url, token }
    },
    // An empty one would be the checkout.
    temporaryDirectory: process.env['RUNNER_TEMP'] || tmpdir(),
    mask(secret) {
      for (const part of [secret, ...secret.split(/\r?\n/)]) {
        for (const form of redaction.add(part.trim())) core.setSecret(form)
      }
    },
    redact,
    setOutputs(outputs) {
      for (const [name, value] of Object.entries(outputs)) core.setOutput(name, redact(value))
    },
    saveState: (name, value) => core.saveState(name, value),
    readState: (name) => given[`STATE_${name}`] ?? '',
    addPath: (directory) => core.addPath(directory),
    async appendSummary(markdown) {
      if (isWithoutSummary(process.env)) {
        core.startGroup('Summary')
        for (const text of renderPlain(markdown)) core.info(entry(text))
        core.endGroup()
      }
      if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') === '') return
      try {
        await core.summary.addRaw(redact(markdown)).write()
      } catch (error) {
        core.warning(line(`the job summary could not be written: ${errorMessage(error)}`))
      }
    },
    annotate({ level, title, message, location }) {
      const place = location === undefined ? {} : { file: location.path, startLine: location.line }
      const properties = { title: line(title), ...place }
      if (level === 'error') core.error(line(message), properties)
      else if (level === 'warning') core.warning(line(message), properties)
      else core.notice(line(message), properties)
    },
    group: (title, work) => core.group(entry(title), work),
    fail(message) {
      process.exitCode = core.ExitCode.Failure
      if (message !== undefined) core.error(line(message))
    },
  }
}

/**
 * The runners of Gitea and Forgejo say so in these variables. A Gitea 1.27.3 with its runner 1.0.8 takes a summary and
 * shows it nowhere; a later one that shows it has it twice.
 */
function isWithoutSummary(environment: NodeJS.ProcessEnv): boolean {
  return environment['GITEA_ACTIONS'] === 'true' || environment['FORGEJO_ACTIONS'] === 'true'
}

/** Every write can meet a full disk, which is not a defect in this code. */
function describeEnd(error: unknown): string {
  if (error instanceof UserError) return error.message
  if (hasErrorCode(error, 'ENOSPC', 'EDQUOT')) {
    return `the disk of the runner is full (${errorMessage(error)}); the image and the reports need room below RUNNER_TEMP`
  }
  return describeDefect(error)
}

/**
 * Runs one entry: the only place where errors end. What a user can cause is shown as its message; anything else
 * is a defect in this code and keeps its stack. SIGINT and SIGTERM, which the runner sends on cancel, abort the
 * work, whose `finally` blocks then remove credentials and end children.
 */
export async function runOnHost(work: (host: ActionsHost) => Promise<void>): Promise<void> {
  const cancel = new AbortController()
  const onSignal = (): void => cancel.abort()
  process.once('SIGINT', onSignal)
  process.once('SIGTERM', onSignal)
  const host = createActionsHost(cancel.signal)
  try {
    await work(host)
  } catch (error) {
    host.fail(describeEnd(error))
  } finally {
    process.removeListener('SIGINT', onSignal)
    process.removeListener('SIGTERM', onSignal)
  }
}
