/** Colours that every terminal has, by the names of ANSI. */
export type LogColor = 'red' | 'green' | 'yellow' | 'blue'

/** The beginning of a line of the log, which is shown in a colour. */
export interface ColoredLead {
  /** How many characters of the line. They are this action's own words, never foreign text. */
  readonly length: number
  readonly color: LogColor
}

/**
 * What a line of the report begins with: a verdict, or a severity that was found. A severity without findings says nothing,
 * and a pass without its tags is no simple pass. Foreign text never begins a line of the report (`renderConsole`).
 */
const LEADS: readonly (readonly [RegExp, LogColor])[] = [
  [/^Passed, but [^:]*/, 'yellow'],
  [/^Passed\b/, 'green'],
  [/^Failed\b/, 'red'],
  // Not of a part of an image that no client can run: nothing is open there.
  [/^(?:Could not tell\b|Not judged(?! +\S+ sha256:))/, 'yellow'],
  [/^Critical(?! +0 )/, 'red'],
  [/^High(?! +0 )/, 'red'],
  [/^(?:Medium|Unknown)(?! +0 )/, 'yellow'],
  [/^Low(?! +0 )/, 'blue'],
]

/** The colour of a line of the report; undefined for none. */
export function colorLead(line: string): ColoredLead | undefined {
  for (const [pattern, color] of LEADS) {
    const [text] = pattern.exec(line) ?? []
    if (text !== undefined) return { length: text.length, color }
  }
  return undefined
}
