import { availableParallelism, loadavg, totalmem, type } from 'node:os'

/** On what was measured; never its name or a path of it. */
export interface Machine {
  readonly cores: number
  readonly memoryGiB: number
  /** As in `Linux x64`. */
  readonly platform: string
  /** As in `v24.21.0`. */
  readonly node: string
}

export function thisMachine(): Machine {
  return {
    cores: availableParallelism(),
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    platform: `${type()} ${process.arch}`,
    node: process.version,
  }
}

/** Processes that wanted a core in the last five minutes, on average; 0 where the system does not count them. */
export function loadOfOthers(): number {
  const [, five = 0] = loadavg()
  return five
}

/** A machine that is busy with something else makes figures that are wide and ratios that are rough. */
export function describeLoad(before: number, cores = availableParallelism()): string[] {
  if (before < cores / 2) return []
  const many = `${before.toFixed(1)} processes that wanted a core`
  return [
    `**The machine was busy with other work: in the five minutes before the run there were on average ${many}, and there are ${cores}. Take the figures for rough ones.**`,
  ]
}
