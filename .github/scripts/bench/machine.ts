import { availableParallelism, totalmem, type } from 'node:os'

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
