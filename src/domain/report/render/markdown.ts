import { plural } from '../../text/format.ts'

/** GitHub Flavored Markdown that has to fit a limit: whole rows are left out, and how many is said. */

/** A cell is for recognising something, not for reading it whole. */
export const CELL = { maxLength: 120 }
export const SENTENCE = { maxLength: 2000 }

export function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** The head of a table: names, and `--:` for the columns of numbers. */
export function tableHead(
  columns: readonly { readonly name: string; readonly isNumber?: boolean }[],
): string[] {
  return [
    row(columns.map(({ name }) => name)),
    row(columns.map(({ isNumber }) => (isNumber === true ? '--:' : ':--'))),
  ]
}

/** A part of a document that may lose rows from its end, and goes away without any. */
export interface Section {
  readonly head: readonly string[]
  readonly rows: readonly string[]
  readonly tail: readonly string[]
  /** How many rows there would be without any limit. */
  readonly total: number
  /** What a row is, for "… and 7 more findings". */
  readonly noun: string
  /** Takes an equal share of what the other sections leave, instead of being filled first. */
  readonly isElastic: boolean
}

/** A table below a heading. */
export function headedTable(
  title: string,
  table: Pick<Section, 'head' | 'rows' | 'total' | 'noun'>,
): Section {
  return { ...table, head: ['', `#### ${title}`, '', ...table.head], tail: [], isElastic: false }
}

/** A table that is opened with a click. @param summary HTML, already escaped. */
export function foldedTable(
  summary: string,
  table: Pick<Section, 'head' | 'rows' | 'total' | 'noun'> & { readonly isElastic?: boolean },
): Section {
  return {
    isElastic: false,
    ...table,
    head: ['', `<details><summary>${summary}</summary>`, '', ...table.head],
    tail: ['', '</details>'],
  }
}

/** Rows that nothing is above: a list, or what has its place right below a heading. */
export function plainRows(
  rows: readonly string[],
  options: { readonly noun: string; readonly head?: readonly string[] },
): Section {
  return {
    head: ['', ...(options.head ?? [])],
    rows,
    tail: [],
    total: rows.length,
    noun: options.noun,
    isElastic: false,
  }
}

/** What stands in front, what may become shorter, and what stands at the end. */
export interface Document {
  readonly head: readonly string[]
  readonly sections: readonly Section[]
  /** Documents inside of this one, after its sections. The last of them is the first to lose something. */
  readonly parts?: { readonly noun: string; readonly list: readonly Document[] }
  readonly foot: readonly string[]
}

/**
 * The document in at most `maxBytes` of UTF-8. Head and foot always stand, then what is the document's own, then
 * heads and feet of the parts. A part without room is left out and counted.
 *
 * In all that stands, sections of a fixed size are given their rows first, part after part; the elastic ones of a
 * part share what is left then, so that the first of them does not starve the others.
 */
export function fitDocument(document: Document, options: { readonly maxBytes: number }): string {
  const fitted = new Map<Section, readonly string[]>()
  let room = options.maxBytes - frameLength(document)
  const give = (section: Section, share: number): void => {
    const lines = fitSection(section, share)
    room -= byteLength(lines)
    fitted.set(section, lines)
  }
  const fitFixed = ({ sections }: Document): void => {
    for (const section of sections) if (!section.isElastic && section.rows.length > 0) give(section, room)
  }
  fitFixed(document)
  const standing = standingDocuments(document, (length) => {
    if (length > room) return false
    room -= length
    return true
  })
  for (const part of standing) if (part !== document) fitFixed(part)
  for (const { sections } of standing) {
    const elastic = sections.filter(({ isElastic, rows }) => isElastic && rows.length > 0)
    for (const [index, section] of elastic.entries()) {
      give(section, Math.floor(room / (elastic.length - index)))
    }
  }
  return documentLines(document, { fitted, standing }).join('\n')
}

/** The document and, depth first, those of its parts for which there is room. */
function standingDocuments(document: Document, take: (length: number) => boolean): Set<Document> {
  const parts = document.parts?.list ?? []
  const standing = parts.filter((part) => take(frameLength(part)))
  return new Set([document, ...standing.flatMap((part) => [...standingDocuments(part, take)])])
}

/** What a document takes without any section and any part. */
function frameLength({ head, parts, foot }: Document): number {
  const notice = parts === undefined ? [] : ['', omitted(parts.list.length, parts.noun)]
  return byteLength(head) + byteLength(notice) + byteLength(foot)
}

function documentLines(
  document: Document,
  result: {
    readonly fitted: ReadonlyMap<Section, readonly string[]>
    readonly standing: ReadonlySet<Document>
  },
): string[] {
  const { head, sections, parts, foot } = document
  const list = (parts?.list ?? []).filter((part) => result.standing.has(part))
  const missing = (parts?.list.length ?? 0) - list.length
  return [
    ...head,
    ...sections.flatMap((section) => result.fitted.get(section) ?? []),
    ...list.flatMap((part) => documentLines(part, result)),
    ...(parts === undefined || missing === 0 ? [] : ['', omitted(missing, parts.noun)]),
    ...foot,
  ]
}

function fitSection(section: Section, room: number): readonly string[] {
  const fixed =
    byteLength(section.head) +
    byteLength(section.tail) +
    byteLength(['', omitted(section.total, section.noun)])
  let left = room - fixed
  const kept: string[] = []
  for (const line of section.rows) {
    left -= byteLength([line])
    if (left < 0) break
    kept.push(line)
  }
  if (kept.length === 0) return []
  const missing = section.total - kept.length
  return [
    ...section.head,
    ...kept,
    ...(missing > 0 ? ['', omitted(missing, section.noun)] : []),
    ...section.tail,
  ]
}

function byteLength(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + new TextEncoder().encode(line).length + 1, 0)
}

function omitted(count: number, noun: string): string {
  return `… and ${plural(count, `more ${noun}`)}.`
}
