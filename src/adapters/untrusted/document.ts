import * as v from 'valibot'
import { nearest } from '../../domain/text/suggest.ts'
import { requireFewValues } from '../value-count.ts'

/**
 * Documents out of files that a change of the repository controls. Such a file may be a link to a secret or hold one by
 * mistake, and parsers quote what they do not understand. So an error names only the place, and what was expected
 * there: never a value, a key or a line of it.
 */

/** A document and the lines of its parts. */
export interface UntrustedDocument {
  readonly value: unknown
  /** Counted from 1; undefined when it is not known. */
  lineAt(path: Path): number | undefined
}

/** A longer key is not a typo of a known one. */
const LONGEST_KEY = 64

export type Path = readonly (string | number)[]

/** @throws Error that says where it is not JSON, with nothing of the text, or that it has too many values or levels. */
export function parseJson(text: string): unknown {
  requireFewValues(text)
  try {
    return JSON.parse(text)
  } catch (error) {
    // Only the end of V8's message, which holds nothing of the file: `… in JSON at position 9 (line 2 column 3)`.
    const [, line, column] =
      /\(line (\d{1,9}) column (\d{1,9})\)$/.exec(error instanceof Error ? error.message : '') ?? []
    throw new Error(line === undefined ? 'it is not JSON' : `line ${line}, column ${column}: it is not JSON`)
  }
}

/**
 * A document as its schema has it.
 *
 * @param options.abortEarly what follows the first thing that does not fit is not looked at. What is wrong inside of a union is then named
 *   less exactly.
 * @throws Error with the place of the first thing that does not fit, and what was expected there.
 */
export function decodeUntrusted<T>(
  schema: v.GenericSchema<unknown, T>,
  document: UntrustedDocument,
  options: { readonly abortEarly?: boolean } = {},
): T {
  const result = v.safeParse(schema, document.value, options)
  if (result.success) return result.output
  const [issue] = result.issues
  const path = (issue.path ?? []).map(({ key }) => key).filter((key) => isKey(key))
  // The words of our own checks; valibot's would repeat the value.
  const isOurs = ['raw_check', 'check', 'custom'].includes(issue.type)
  const expected = issue.expected === null ? 'has another form' : `expected ${issue.expected}`
  const problem = isOurs ? issue.message : expected
  throw new Error(`${describePlace(document, { path, known: keysOf(schema) })}: ${problem}`)
}

function isKey(key: unknown): key is string | number {
  return typeof key === 'string' || typeof key === 'number'
}

/** `vulnerabilities.2.id (line 7)`; a key that is not of the schema is text of the file, and shown as `*`. */
export function describePlace(
  document: Pick<UntrustedDocument, 'lineAt'>,
  options: { readonly path: Path; readonly known: ReadonlySet<string> },
): string {
  const { path, known } = options
  const names = path.map((key) => (typeof key === 'number' || known.has(key) ? key : '*'))
  const line = document.lineAt(path)
  return `${names.join('.') || 'the document'}${line === undefined ? '' : ` (line ${line})`}`
}

/** Every key that a schema names, at any depth. */
function keysOf(schema: unknown): ReadonlySet<string> {
  const keys = new Set<string>()
  const seen = new Set<unknown>()
  const collect = (part: unknown): void => {
    if (typeof part !== 'object' || part === null || seen.has(part)) return
    seen.add(part)
    for (const [name, value] of Object.entries(part)) {
      if (name === 'entries' && typeof value === 'object' && value !== null) {
        for (const key of Object.keys(value)) keys.add(key)
      }
      collect(value)
    }
  }
  collect(schema)
  return keys
}

/**
 * An object that has only these keys. A key that is spelled wrongly (`expires_at`, `subcomponent`) was
 * meant as a limit: an exception without it would cover more than its author said.
 */
export function onlyObject<const Entries extends v.ObjectEntries>(entries: Entries) {
  const known = Object.keys(entries)
  return v.pipe(
    v.looseObject(entries),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return
      const value: Readonly<Record<string, unknown>> = dataset.value
      const unknown = Object.keys(value).find((key) => !known.includes(key))
      if (unknown === undefined) return
      const close = nearest(unknown.slice(0, LONGEST_KEY), known)
      const hint = close === undefined ? '' : `; did you mean "${close}"?`
      addIssue({ message: `a key is not understood; expected one of ${known.join(', ')}${hint}` })
    }),
  )
}
