import type { ActRecord } from './act.ts'

/** Commands to the runner of which a person on GitHub sees nothing in the log, and the summary, which has a place of its own. */
const UNSEEN = new Set(['add-mask', 'debug', 'set-output', 'summary', 'endgroup'])

/** What act says about where it found an action, and that there is no container engine, which no job here uses. */
const ABOUT_ACT = /^LocalRepositoryCache |^Cleaning up container |"Couldn't get a valid docker connection/

const LEVELS: Readonly<Record<string, string>> = { error: 'Error', warning: 'Warning', notice: 'Notice' }

/** The lines of a record as GitHub's page of the run would show them. */
export function readableLines(record: ActRecord): string[] {
  const { command = '', arg = '', msg } = record
  if (UNSEEN.has(command) || ABOUT_ACT.test(msg)) return []
  const level = LEVELS[command]
  if (level !== undefined) return `${level}: ${arg}`.split('\n')
  if (command === 'group') return [`▼ ${arg}`]
  return msg.trimEnd().split('\n')
}
