/** Recorded exchanges with a real Harbor, and what in them has to be the same in the sandbox. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Recording {
  readonly request: {
    readonly method: string
    /** With `{digest}` and `{report}` where the scenario fills in its own. */
    readonly path: string
    readonly as: Role
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: unknown
  }
  readonly response: {
    readonly status: number
    readonly headers: Readonly<Record<string, string>>
    readonly body?: unknown
    readonly text?: string
  }
}

/** Who asked. `full` and so on are robots of the project `apps`; `system` reaches every project. */
export type Role =
  | 'anonymous'
  | 'admin'
  | 'full'
  | 'push-only'
  | 'artifact-read'
  | 'disabled'
  | 'system'
  | 'wrong-password'

const DIRECTORY = join(import.meta.dirname, '..', 'fixtures', 'harbor')

export function recordingNames(): string[] {
  return readdirSync(DIRECTORY)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
}

export function readRecording(name: string): Recording {
  return JSON.parse(readFileSync(join(DIRECTORY, `${name}.json`), 'utf8')) as Recording
}

/** Numbers that mean the same everywhere; ids and sizes do not. */
const EXACT_NUMBERS = new Set([
  ...['complete_percent', 'fixable', 'total', 'expires_at', 'expires_in', 'score_v3'],
  ...['Critical', 'High', 'Medium', 'Low', 'None', 'Unknown'],
])

/**
 * A value with everything taken out that differs from one Harbor to the next: digests, times, ids, secrets,
 * addresses. What is left must be equal, keys and nulls and types included.
 */
export function comparable(value: unknown, host: string, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => comparable(item, host, key))
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, comparable(item, host, name)]),
    )
  }
  if (typeof value === 'number') {
    if (EXACT_NUMBERS.has(key)) return value
    return value < 0 ? '<negative number>' : '<number>'
  }
  if (typeof value !== 'string') return value
  if (['token', 'access_token', 'secret'].includes(key)) return '<secret>'
  if (key === 'url') return '<address of the scanner>'
  if (key === 'harbor_version') return '<version>'
  if (key === 'report_id' && !value.includes('-')) return `<${ids(value)} ids in base64>`
  return comparableText(value, host)
}

export function comparableText(text: string, host: string): string {
  return text
    .replaceAll(host, '{host}')
    .replace(/sha256:[0-9a-f]{64}/g, '<digest>')
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '<uuid>')
    .replace(/0001-01-01T00:00:00\.000Z/g, '<no time>')
    .replace(/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z/g, '<time with milliseconds>')
    .replace(/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z/g, '<time>')
    .replace(/under the repository \d+/, 'under the repository <id>')
    .replace(/robots\/\d+/, 'robots/<id>')
    .replace(/adding \d+ B/, 'adding <size>')
}

function ids(reportId: string): number {
  return Buffer.from(reportId, 'base64').toString('utf8').split('|').length
}
