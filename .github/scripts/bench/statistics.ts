import type { CaseResult, Target } from './case.ts'

/** Of several values of one thing. */
export interface Spread {
  readonly min: number
  readonly median: number
  readonly max: number
  readonly count: number
}

/** @throws Error for no values, and for one that is no number. */
export function spreadOf(values: readonly number[]): Spread {
  if (values.length === 0) throw new Error('no values to take the median of')
  if (!values.every(Number.isFinite)) throw new Error(`not all values are numbers: ${values.join(', ')}`)
  const sorted = values.toSorted((a, b) => a - b)
  const at = (index: number): number => sorted[index] ?? Number.NaN
  const half = (sorted.length - 1) / 2
  return {
    min: at(0),
    median: (at(Math.floor(half)) + at(Math.ceil(half))) / 2,
    max: at(sorted.length - 1),
    count: sorted.length,
  }
}

type Row = CaseResult['rows'][number]

export function valuesOf(row: Row, metric: string): readonly number[] {
  return row.samples.map((sample) => {
    const value = sample[metric]
    if (value === undefined) throw new Error(`${row.name} has a sample without ${metric}`)
    return value
  })
}

/**
 * How many times as much one contender takes as another: of each round, in which they ran one after the other, so that
 * what slows the machine down for a while is in both.
 */
export function ratioOf(row: Row, other: Row, metric: string): Spread {
  const others = valuesOf(other, metric)
  return spreadOf(valuesOf(row, metric).map((value, round) => value / (others[round] ?? Number.NaN)))
}

/** The row with the least median. @throws Error for no rows. */
export function leastOf(rows: readonly Row[], metric: string): Row {
  const [first, ...rest] = rows
  if (first === undefined) throw new Error('none of them ran')
  const median = (row: Row): number => spreadOf(valuesOf(row, metric)).median
  return rest.reduce((least, row) => (median(row) < median(least) ? row : least), first)
}

export interface TargetResult {
  readonly target: Target
  /** What the ratio is to; undefined for a limit in the metric's own unit. */
  readonly against: string | undefined
  readonly spread: Spread
  readonly holds: boolean
}

/** undefined when the contender, or all that it is compared with, did not run. */
export function judgeTarget(target: Target, { rows }: Pick<CaseResult, 'rows'>): TargetResult | undefined {
  const row = rows.find(({ name }) => name === target.of)
  if (row === undefined) return undefined
  const { against, metric, atMost } = target
  if (against === undefined) {
    const spread = spreadOf(valuesOf(row, metric))
    return { target, against: undefined, spread, holds: spread.median <= atMost }
  }
  const others = rows.filter(({ name }) => against.includes(name))
  if (others.length === 0) return undefined
  const other = leastOf(others, metric)
  const spread = ratioOf(row, other, metric)
  return { target, against: other.name, spread, holds: spread.median <= atMost }
}
