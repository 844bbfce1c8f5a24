import { parseArgs } from 'node:util'
import type { BenchCase } from './case.ts'

export interface Asked {
  readonly cases: readonly BenchCase[]
  readonly isQuick: boolean
  readonly isList: boolean
  /** Of every case; undefined for what each of them wants. */
  readonly rounds: number | undefined
  /** Where the page goes; undefined when it is only printed. */
  readonly output: string | undefined
}

/**
 * @param page where the page of a complete run goes.
 * @throws Error for what cannot be run.
 */
export function readOptions(
  args: readonly string[],
  { cases, page }: { readonly cases: readonly BenchCase[]; readonly page: string },
): Asked {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', multiple: true, default: [] },
      rounds: { type: 'string' },
      output: { type: 'string' },
      quick: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
    },
  })
  const names = cases.map(({ name }) => name)
  const unknown = values.only.filter((asked) => !names.some((name) => isAsked(name, asked)))
  if (unknown.length > 0)
    throw new Error(`there is no case ${unknown.join(', ')}; there are ${names.join(', ')}`)
  const rounds = values.rounds === undefined ? undefined : Number(values.rounds)
  if (rounds !== undefined && !(Number.isInteger(rounds) && rounds > 0)) {
    throw new Error(`--rounds ${values.rounds} is no number of rounds`)
  }
  const isComplete = values.only.length === 0 && !values.quick && rounds === undefined
  return {
    cases: cases.filter(
      ({ name }) => values.only.length === 0 || values.only.some((asked) => isAsked(name, asked)),
    ),
    isQuick: values.quick,
    isList: values.list,
    rounds,
    output: values.output ?? (isComplete ? page : undefined),
  }
}

/** By its name, or by what the names of several cases begin with: `copy` for `copy-one-layer`. */
function isAsked(name: string, asked: string): boolean {
  return name === asked || name.startsWith(`${asked}-`)
}
