/** GitHub's largest page. */
export const PAGE = 100
/** 5,000 entries: beyond that nothing is looked for. */
const MAX_PAGES = 50

interface Page<T> {
  readonly data: readonly T[]
  readonly headers: { readonly link?: string | undefined; readonly 'x-total-count'?: unknown }
}

/**
 * Every entry of a list, each once. A page that brings nothing new is the last one: Gitea answers every page of a
 * list of comments with the whole list. A short page is the last one only when the server names no further one:
 * Gitea caps pages at 50 entries.
 */
export async function readPages<K extends string, T extends Readonly<Record<K, number | bigint>>>(
  key: K,
  fetchPage: (page: number) => Promise<Page<T>>,
  maxPages = MAX_PAGES,
): Promise<T[]> {
  const known = new Map<number, T>()
  for (let page = 1; page <= maxPages; page += 1) {
    const { data, headers } = await fetchPage(page)
    // A string is what Octokit makes of an answer that is no JSON: cut off, or a page.
    if (!Array.isArray(data)) throw new TypeError('it is no list')
    const before = known.size
    for (const entry of data) known.set(Number(entry[key]), entry)
    if (known.size === before) break
    const hasNext = headers.link?.includes('rel="next"') === true
    if (!hasNext && data.length < PAGE && !(Number(headers['x-total-count']) > known.size)) break
  }
  return [...known.values()]
}
