import type { BenchCase, BenchOptions, CaseResult, Sample } from './case.ts'

/** At least so many samples of every contender. */
export const ROUNDS = 5

/** Enough to see that a second run works as the first. */
const QUICK_ROUNDS = 2

/**
 * Runs all contenders of a case in turn (A B C A B C …), so that they share whatever the machine does besides. The first
 * round fills caches and is dropped.
 */
export async function runCase(
  bench: BenchCase,
  options: BenchOptions & { readonly log: (line: string) => void; readonly rounds?: number },
): Promise<CaseResult> {
  const { isQuick, log } = options
  const rounds = options.rounds ?? (isQuick ? QUICK_ROUNDS : Math.max(ROUNDS, bench.rounds ?? 0))
  const prepared = await bench.prepare({ isQuick })
  const samples = prepared.contenders.map((): Sample[] => [])
  try {
    for (let round = 0; round <= rounds; round += 1) {
      for (const [index, contender] of prepared.contenders.entries()) {
        const sample = await contender.run(round)
        requireMetrics(sample, { bench, name: contender.name })
        if (round > 0) samples[index]?.push(sample)
      }
      log(`${bench.name}: ${round === 0 ? 'warmed up' : `round ${round} of ${rounds}`}`)
    }
  } finally {
    await prepared.close()
  }
  const { name, title, about, metrics } = bench
  return {
    ...{ name, title, about, metrics },
    rows: prepared.contenders.map((contender, index) => ({
      name: contender.name,
      command: contender.command,
      isOurs: contender.isOurs,
      samples: samples[index] ?? [],
    })),
    targets: prepared.targets,
    skipped: prepared.skipped ?? [],
  }
}

function requireMetrics(
  sample: Sample,
  { bench, name }: { readonly bench: BenchCase; readonly name: string },
): void {
  for (const { id } of bench.metrics) {
    if (!Number.isFinite(sample[id])) throw new Error(`${bench.name}: ${name} has measured no ${id}`)
  }
}
