/**
 * Works on every item, at most `concurrency` of them at the same time, in their order; the results are in that order too.
 * `work` must not throw for a problem of one item only: the first error is thrown at once, and the
 * others that are under way are not waited for.
 */
export async function mapConcurrently<T, R>(
  items: readonly T[],
  options: { readonly concurrency: number; readonly work: (item: T, index: number) => Promise<R> },
): Promise<R[]> {
  const results: R[] = []
  const queue = items.entries()
  const worker = async (): Promise<void> => {
    // One iterator for all workers: each takes what is next.
    for (const [index, item] of queue) results[index] = await options.work(item, index)
  }
  await Promise.all(Array.from({ length: Math.min(options.concurrency, items.length) }, worker))
  return results
}
