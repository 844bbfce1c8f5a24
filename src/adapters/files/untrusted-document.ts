import * as v from 'valibot'
import { type Document, isNode, isScalar, LineCounter, type ParsedNode, parseDocument, visit } from 'yaml'
import { nearest } from '../../domain/text/suggest.ts'

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

/** @throws Error that says where it is not JSON. */
export function parseUntrustedJson(text: string): UntrustedDocument {
  return {
    value: parseJson(text),
    // JSON is YAML, whose parser knows the lines; asked only when something is wrong.
    lineAt: (path) => parseUntrustedYaml(text).lineAt(path),
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    // Only the end of V8's message, which holds nothing of the file: `… in JSON at position 9 (line 2 column 3)`.
    const [, line, column] =
      /\(line (\d{1,9}) column (\d{1,9})\)$/.exec(error instanceof Error ? error.message : '') ?? []
    throw new Error(line === undefined ? 'it is not JSON' : `line ${line}, column ${column}: it is not JSON`)
  }
}

/** @throws Error that says where it is not YAML. */
export function parseUntrustedYaml(text: string): UntrustedDocument {
  const lines = new LineCounter()
  // The parser's warnings go to the standard error of the process, with the line that they are about.
  // Its own check for duplicate keys takes quadratic time.
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent', uniqueKeys: false })
  requireUniqueKeys(document, lines)
  return { value: yamlValue(document), lineAt: (path) => lineOf(document, { lines, path }) }
}

/** @throws Error that says where a map has a key for the second time. */
function requireUniqueKeys(document: Document.Parsed<ParsedNode>, lines: LineCounter): void {
  visit(document, {
    Map(_, { items }) {
      const known = new Set<unknown>()
      for (const { key } of items) {
        if (!isScalar(key)) continue
        if (known.has(key.value)) {
          const line = key.range == null ? '' : `line ${lines.linePos(key.range[0]).line}: `
          throw new Error(`${line}it is not YAML (DUPLICATE_KEY)`)
        }
        known.add(key.value)
      }
    },
  })
}

/**
 * The value of a YAML document, whose parser was given `logLevel: 'silent'`.
 *
 * @throws Error that says where it is not YAML.
 */
export function yamlValue(document: Pick<Document.Parsed, 'errors' | 'toJS'>): unknown {
  const [error] = document.errors
  if (error !== undefined) {
    const [at] = error.linePos ?? []
    const where = at === undefined ? '' : `line ${at.line}, column ${at.col}: `
    throw new Error(`${where}it is not YAML (${error.code})`)
  }
  try {
    return document.toJS()
  } catch {
    // The message would name the alias.
    throw new Error('it is not YAML that can be read: an alias has no anchor, or there are too many of them')
  }
}

function lineOf(
  document: Document.Parsed<ParsedNode>,
  options: { readonly lines: LineCounter; readonly path: Path },
): number | undefined {
  for (let length = options.path.length; length >= 0; length -= 1) {
    const node: unknown = document.getIn(options.path.slice(0, length), true)
    if (isNode(node) && node.range != null) return options.lines.linePos(node.range[0]).line
  }
  return undefined
}

/**
 * A document as its schema has it.
 *
 * @throws Error with the place of the first thing that does not fit, and what was expected there.
 */
export function decodeUntrusted<T>(schema: v.GenericSchema<unknown, T>, document: UntrustedDocument): T {
  const result = v.safeParse(schema, document.value)
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
