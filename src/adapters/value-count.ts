/**
 * How many values and levels a JSON text from outside may have. The memory of a parsed document grows with its values:
 * an empty object is two bytes in a file and about a hundred in memory. So the size of a file alone bounds nothing.
 */

/** A document of no more is taken however short its values are. */
const FREE_VALUES = 100_000

/** A value with its name takes about 20 bytes in a report, a policy or an answer of Harbor; the counts of a report 10. */
const LEAST_BYTES_PER_VALUE = 8

/** Harbor's reports, OpenVEX, SPDX and CycloneDX have fewer than 20. */
const MAX_LEVELS = 100

const QUOTE = 0x22
const COMMA = 0x2c
const BACKSLASH = 0x5c
const LIST_BEGIN = 0x5b
const LIST_END = 0x5d
const OBJECT_BEGIN = 0x7b
const OBJECT_END = 0x7d

/** Of a text, so that no second one of its size is made. */
const CHUNK_CHARACTERS = 64 * 1024

/** Counts the values of a document that arrives in pieces, without parsing it. */
export interface ValueCount {
  /** @returns a clause about the document that has too many values or levels so far, as in "it has …". */
  add(chunk: Uint8Array): string | undefined
}

export function createValueCount(): ValueCount {
  let bytes = 0
  let values = 0
  let level = 0
  let isText = false
  let isEscaped = false
  let problem: string | undefined
  return {
    add(chunk) {
      bytes += chunk.length
      for (let at = 0; at < chunk.length; at += 1) {
        const byte = chunk[at]
        if (isText) {
          if (isEscaped) isEscaped = false
          else if (byte === BACKSLASH) isEscaped = true
          else if (byte === QUOTE) isText = false
        } else if (byte === QUOTE) isText = true
        else if (byte === COMMA) values += 1
        else if (byte === LIST_BEGIN || byte === OBJECT_BEGIN) {
          values += 1
          level += 1
          if (level > MAX_LEVELS) problem ??= `it has more than ${MAX_LEVELS} levels`
        } else if (byte === LIST_END || byte === OBJECT_END) level -= 1
      }
      if (values > FREE_VALUES + bytes / LEAST_BYTES_PER_VALUE) {
        problem ??= `it has more than ${FREE_VALUES} values that are shorter than any in such a document`
      }
      return problem
    },
  }
}

/** @throws Error with a clause about a text that has too many values or levels. */
export function requireFewValues(text: string): void {
  const count = createValueCount()
  for (let at = 0; at < text.length; at += CHUNK_CHARACTERS) {
    const problem = count.add(Buffer.from(text.slice(at, at + CHUNK_CHARACTERS)))
    if (problem !== undefined) throw new Error(problem)
  }
}
