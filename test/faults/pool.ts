/** Lanes that are lent to one run at a time, each made when it is first needed. */
export interface Pool<Lane> {
  use<T>(work: (lane: Lane) => Promise<T>): Promise<T>
  close(): Promise<void>
}

export function createPool<Lane extends { close(): Promise<void> }>(options: {
  readonly size: number
  /** `number` counts from 1. */
  readonly create: (number: number) => Promise<Lane>
}): Pool<Lane> {
  const free: Lane[] = []
  const waiting: ((lane: Lane) => void)[] = []
  const made: Promise<Lane>[] = []
  const take = async (): Promise<Lane> => {
    const lane = free.pop()
    if (lane !== undefined) return lane
    if (made.length < options.size) {
      const creation = options.create(made.length + 1)
      made.push(creation)
      return creation
    }
    return new Promise((resolve) => waiting.push(resolve))
  }
  return {
    async use(work) {
      const lane = await take()
      try {
        return await work(lane)
      } finally {
        const next = waiting.shift()
        if (next === undefined) free.push(lane)
        else next(lane)
      }
    },
    async close() {
      for (const creation of made) await (await creation).close()
    },
  }
}
