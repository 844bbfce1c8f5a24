import { type Document, isNode, isScalar, LineCounter, type ParsedNode, parseDocument, visit } from 'yaml'
import { type Path, parseJson, type UntrustedDocument } from './document.ts'

/** What needs the parser of YAML: apart, because most jobs do not load it. */

/** The parser keeps every node with its place. Lines are for finding a part, and in a longer text they are not worth that. */
const MAX_JSON_WITH_LINES = 2 * 1024 * 1024

/** The parser takes up to 400 bytes of memory for a byte, which 16 MiB of short entries would multiply to 5 GB. */
const MAX_YAML_CHARACTERS = 4 * 1024 * 1024

/** @throws Error that says where it is not JSON. */
export function parseUntrustedJson(text: string): UntrustedDocument {
  const value = parseJson(text)
  let lines: UntrustedDocument['lineAt'] | undefined
  return {
    value,
    lineAt(path) {
      lines ??= linesOfJson(text)
      return lines(path)
    },
  }
}

/** JSON is YAML, whose parser knows the lines; all but keys that are there twice. */
function linesOfJson(text: string): UntrustedDocument['lineAt'] {
  const unknown = (): undefined => undefined
  if (text.length > MAX_JSON_WITH_LINES) return unknown
  try {
    return parseUntrustedYaml(text).lineAt
  } catch {
    return unknown
  }
}

/** @throws Error that says where it is not YAML, or that it is too large. */
export function parseUntrustedYaml(text: string): UntrustedDocument {
  if (text.length > MAX_YAML_CHARACTERS) {
    throw new Error(
      `it is larger than ${MAX_YAML_CHARACTERS / 1024 / 1024} MiB, the most that is read of YAML`,
    )
  }
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
