import { randomUUID } from 'node:crypto'
import { createValueCount } from './value-count.ts'

/**
 * JSON documents with lists that may be far longer than all else: 50,000 findings. The text of such a list is never
 * there as a whole. Each of its elements is parsed and narrowed to what is needed of it as soon as its last byte has
 * come, and its text is released.
 *
 * `JSON.parse` alone decides what is JSON: here is only found where an element ends. The rest of the document, with a
 * unique text in the place of each long list, is parsed when all of it is there.
 */

/** What is kept of an element, by the name of the property that holds its list. Throws for an element that does not fit. */
export type LongLists = Readonly<Record<string, (element: unknown) => unknown>>

/** A document that arrives in pieces. */
export interface LongDocument {
  add(chunk: Uint8Array): void
  /** The text without its long lists. It begins and ends as the document does. */
  text(): string
  /**
   * The document. The elements of a long list are narrowed up to the first one that does not fit, and are left as they
   * are from there on: the caller's schema finds what is wrong with it.
   *
   * @throws SyntaxError when it is not JSON; BoundError when it has too many values or levels.
   */
  value(): unknown
}

/** A document that is not parsed, for the memory that it would take; the message is a clause about it. */
export class BoundError extends Error {}

const QUOTE = 0x22
const COMMA = 0x2c
const BACKSLASH = 0x5c
const LIST_BEGIN = 0x5b
const LIST_END = 0x5d
const OBJECT_BEGIN = 0x7b
const OBJECT_END = 0x7d

/** How far before a list its name is looked for. One that is not found, behind so much white space, is no long list. */
const NAME_BYTES = 256

/** Drops a byte order mark, and takes what is not UTF-8 for U+FFFD. */
const decoder = new TextDecoder()

const narrowedLists = new WeakSet<object>()

/** Whether a document has narrowed every element of a list, so that none has to be checked again. */
export function isNarrowed(list: object): boolean {
  return narrowedLists.has(list)
}

/**
 * The elements of a list after `narrow`: the list itself when its document has narrowed them all.
 *
 * @param narrow the function that the document was given for this list.
 */
export function narrowAll<T>(list: readonly unknown[], narrow: (element: unknown) => T): readonly T[] {
  return isNarrowed(list) ? (list as readonly T[]) : list.map(narrow)
}

export function createLongDocument(lists: LongLists): LongDocument {
  const names = new RegExp(`(?<!\\\\)"(${Object.keys(lists).join('|')})"[ \\t\\r\\n]*:[ \\t\\r\\n]*$`)
  const found = new Map<unknown, Elements>()
  const rest = createPieces()
  const element = createPieces()
  let list: Elements | undefined
  let isText = false
  let isEscaped = false
  /** Of brackets that are open within an element. */
  let depth = 0
  const count = createValueCount()
  let problem: string | undefined

  /** @param before the bytes of this chunk in front of the bracket. @returns whether a long list begins with it. */
  function beginList(before: Buffer): boolean {
    const [, name = ''] = names.exec(`${rest.end()}${latin1(before.subarray(-NAME_BYTES))}`) ?? []
    const narrow = lists[name]
    if (narrow === undefined) return false
    const place = randomUUID()
    rest.keep(before)
    rest.keep(Buffer.from(JSON.stringify(place)))
    list = createElements(narrow)
    found.set(place, list)
    depth = 0
    return true
  }

  function takeElement(
    elements: Elements,
    { bytes, isLast }: { readonly bytes: Buffer; readonly isLast: boolean },
  ): void {
    const isWhole = element.isEmpty()
    if (!isWhole) element.keep(bytes)
    elements.add(isWhole ? bytes.toString('utf8') : element.text(), { isLast })
    element.clear()
    if (isLast) list = undefined
  }

  return {
    add(bytes) {
      if (problem !== undefined) return
      problem = count.add(bytes)
      // Nothing of it will be used.
      if (problem !== undefined) {
        found.clear()
        rest.clear()
        element.clear()
        list = undefined
        return
      }
      const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      let taken = 0
      for (let at = 0; at < chunk.length; at += 1) {
        const byte = chunk[at]
        if (isText) {
          if (isEscaped) isEscaped = false
          else if (byte === BACKSLASH) isEscaped = true
          else if (byte === QUOTE) isText = false
        } else if (byte === QUOTE) isText = true
        else if (list === undefined) {
          if (byte === LIST_BEGIN && beginList(chunk.subarray(taken, at))) taken = at + 1
        } else if (byte === LIST_BEGIN || byte === OBJECT_BEGIN) depth += 1
        else if (depth > 0) {
          if (byte === LIST_END || byte === OBJECT_END) depth -= 1
        } else if (byte === COMMA || byte === LIST_END) {
          takeElement(list, { bytes: chunk.subarray(taken, at), isLast: byte === LIST_END })
          taken = at + 1
        }
      }
      const left = chunk.subarray(taken)
      if (list === undefined) rest.keep(left)
      else element.keep(left)
    },
    text: () => rest.text(),
    value() {
      if (problem !== undefined) throw new BoundError(problem)
      return putLists(JSON.parse(rest.text()), found)
    },
  }
}

/**
 * The document with its lists in their places. A reviver of JSON.parse would do the same, with several times the memory of the
 * document. Its levels are few.
 */
function putLists(value: unknown, lists: ReadonlyMap<unknown, Elements>): unknown {
  if (typeof value === 'string') return lists.get(value)?.list() ?? value
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    for (const element of value) putLists(element, lists)
    return value
  }
  const parts = value as Record<string, unknown>
  for (const name of Object.keys(parts)) {
    const part = parts[name]
    const whole = putLists(part, lists)
    // Only what has the name of a long list is another: never `__proto__`.
    if (whole !== part) parts[name] = whole
  }
  return value
}

/** The elements of one list. */
interface Elements {
  /** Takes the text of the next one. That of the last may be empty when it is the only one: the list is empty then. */
  add(text: string, options: { readonly isLast: boolean }): void
  /** @throws SyntaxError when one of them is not JSON. */
  list(): readonly unknown[]
}

function createElements(narrow: (element: unknown) => unknown): Elements {
  const elements: unknown[] = []
  let failure: { readonly error: unknown } | undefined
  let isNarrow = true

  function narrowIfFit(element: unknown): unknown {
    if (!isNarrow) return element
    try {
      return narrow(element)
    } catch {
      isNarrow = false
      return element
    }
  }

  return {
    add(text, { isLast }) {
      if (failure !== undefined || (isLast && elements.length === 0 && isBlank(text))) return
      try {
        elements.push(narrowIfFit(JSON.parse(text)))
      } catch (error) {
        failure = { error }
        elements.length = 0
      }
    },
    list() {
      if (failure !== undefined) throw failure.error
      if (isNarrow) narrowedLists.add(elements)
      return elements
    },
  }
}

/** Bytes that belong together and come one after the other. */
interface Pieces {
  /** Copies them: the memory of a chunk is not held by a part of it. */
  keep(bytes: Buffer): void
  isEmpty(): boolean
  /** The last of them, a character for each byte. */
  end(): string
  /** All of them as text. */
  text(): string
  clear(): void
}

function createPieces(): Pieces {
  let pieces: Buffer[] = []
  let end = ''
  return {
    keep(bytes) {
      if (bytes.length === 0) return
      pieces.push(Buffer.from(bytes))
      end = (end + latin1(bytes.subarray(-NAME_BYTES))).slice(-NAME_BYTES)
    },
    isEmpty: () => pieces.length === 0,
    end: () => end,
    text: () => decoder.decode(Buffer.concat(pieces)),
    clear() {
      pieces = []
      end = ''
    },
  }
}

/** Of the white space of JSON alone. */
function isBlank(text: string): boolean {
  return /^[ \t\r\n]*$/.test(text)
}

function latin1(bytes: Buffer): string {
  return bytes.toString('latin1')
}
