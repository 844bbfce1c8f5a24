import type { BenchCase, CaseResult } from '../../.github/scripts/bench/case.ts'

const METRICS = [
  { id: 'wallMs', title: 'time', unit: 'ms' },
  { id: 'requests', title: 'requests', unit: 'count' },
] as const

type Times = Readonly<Record<string, readonly number[]>>

/** A result with the times of its contenders, in milliseconds; those whose name begins with `ours` are ours. */
export function makeResult(times: Times, more: Partial<CaseResult> = {}): CaseResult {
  return {
    name: 'copy-small',
    title: 'A small copy',
    about: 'A small image is copied.',
    metrics: METRICS.slice(0, 1),
    rows: Object.entries(times).map(([name, values]) => ({
      name,
      command: `${name} SOURCE TARGET`,
      isOurs: name.startsWith('ours'),
      samples: values.map((wallMs) => ({ wallMs })),
    })),
    targets: [],
    skipped: [],
    ...more,
  }
}

/** A case whose contenders write down when they run; the sample is the round, in both metrics. */
export function makeCase(
  names: readonly string[],
  { seen, rounds }: { readonly seen: string[]; readonly rounds?: number },
): BenchCase {
  return {
    name: 'made',
    title: 'Made',
    about: 'Nothing is done.',
    metrics: METRICS,
    ...(rounds === undefined ? {} : { rounds }),
    prepare: () =>
      Promise.resolve({
        contenders: names.map((name) => ({
          name,
          command: name,
          isOurs: name.startsWith('ours'),
          run(round: number) {
            seen.push(`${name}${round}`)
            return Promise.resolve({ wallMs: round, requests: round })
          },
        })),
        targets: [],
        close() {
          seen.push('closed')
          return Promise.resolve()
        },
      }),
  }
}
