/** What the entries of a long list have in common, kept once. */
export interface SharedTexts {
  /** The text that was there first of those that are equal. */
  share(text: string): string
  /** The same of a list of texts. */
  shareList(texts: readonly string[]): readonly string[]
  /**
   * The description and the links of a vulnerability, for every package that has it. Only what was said of it first is
   * compared: nearly always it is the same.
   */
  shareDetails(id: string, details: Details): Details
}

export interface Details {
  readonly description: string
  readonly links: readonly string[]
}

export function createSharedTexts(): SharedTexts {
  const texts = new Map<string, string>()
  const lists = new Map<string, readonly string[]>()
  const details = new Map<string, Details>()
  return {
    share: (text) => firstOf(texts, text, text),
    shareList: (list) => firstOf(lists, JSON.stringify(list), list),
    shareDetails(id, { description, links }) {
      const first = firstOf(details, id, { description, links })
      return {
        description: first.description === description ? first.description : description,
        links: hasSameTexts(first.links, links) ? first.links : links,
      }
    },
  }
}

/** The value that was there first under a key. */
function firstOf<T>(values: Map<string, T>, key: string, value: T): T {
  const first = values.get(key)
  if (first !== undefined) return first
  values.set(key, value)
  return value
}

function hasSameTexts(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, index) => text === b[index])
}
