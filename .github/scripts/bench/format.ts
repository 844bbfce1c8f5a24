import type { Target, Unit } from './case.ts'
import type { Spread } from './statistics.ts'

/** A value with its unit: 1.23 s, 45 ms, 123 MB. */
export function formatValue(value: number, unit: Unit): string {
  switch (unit) {
    case 'ms':
      if (value >= 10_000) return `${(value / 1000).toFixed(1)} s`
      return value >= 1000 ? `${(value / 1000).toFixed(2)} s` : `${value.toFixed(0)} ms`
    case 'bytes':
      return `${(value / 1e6).toFixed(0)} MB`
    case 'count':
      return Number.isInteger(value) ? String(value) : value.toFixed(1)
  }
}

export function formatRatio(ratio: number): string {
  return ratio.toFixed(2)
}

/** Minimum, median and maximum. */
export function spreadCells({ min, median, max }: Spread, format: (value: number) => string): string[] {
  return [min, median, max].map(format)
}

/** The limit in words: `at most 1.05 times crane copy`. */
export function formatLimit({ against, atMost }: Target, unit: Unit): string {
  if (against === undefined) return `at most ${formatValue(atMost, unit)}`
  const [only] = against
  return `at most ${atMost} times ${against.length === 1 ? only : 'the least of the others'}`
}

/** What the last columns of every table have: minimum, median and maximum. */
const FIGURES = 3

/** A table of Markdown whose last columns are figures; the cells are its source. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const rule = head.map((_, index) => (index < head.length - FIGURES ? ':--' : '--:'))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}
