/**
 * Works on every item, on at most `atOnce` at the same time, in their order; the results are in that order too.
 * `work` must not throw for anything that is to leave the others alone: the first error is thrown at once, and nobody
 * waits any more for those that are under way.
 */
export async function mapSideBySide<T, R>(
  items: readonly T[],
  options: { readonly atOnce: number; readonly work: (item: T, index: number) => Promise<R> },
): Promise<R[]> {
  const results: R[] = []
  const queue = items.entries()
  const worker = async (): Promise<void> => {
    // One iterator for all workers: each takes what is next.
    for (const [index, item] of queue) results[index] = await options.work(item, index)
  }
  await Promise.all(Array.from({ length: Math.min(options.atOnce, items.length) }, worker))
  return results
}
