import { spawnSync } from 'node:child_process'

/** Milliseconds of wall time of a process, several times for each of several commands, in turn (A B A B …). */
export function timeInTurn(
  commands: readonly { readonly args: readonly string[]; readonly env?: Readonly<Record<string, string>> }[],
  rounds: number,
): number[][] {
  const times: number[][] = commands.map(() => [])
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, { args, env }] of commands.entries()) {
      const startedAt = performance.now()
      spawnSync(process.execPath, args, { stdio: 'ignore', env: { PATH: process.env['PATH'] ?? '', ...env } })
      // The first round warms the disk cache.
      if (round > 0) times[index]?.push(performance.now() - startedAt)
    }
  }
  return times
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
