/**
 * A value with every text in it redacted. Before it is rendered, because escaping changes a secret so that it is
 * recognised no more: `a_b` is `a\_b` in Markdown, and is read as `a_b` all the same.
 */
export function redactTexts<T extends object>(value: T, redact: (text: string) => string): T {
  return mapTexts(value, redact) as T
}

/** Parts without a change are passed on as they are: a report may have 50,000 findings. */
function mapTexts(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === 'string') return map(value)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  const mapped = entries.map(([key, entry]) => [key, mapTexts(entry, map)] as const)
  if (mapped.every(([, entry], index) => entry === entries[index]?.[1])) return value
  return Array.isArray(value) ? mapped.map(([, entry]) => entry) : Object.fromEntries(mapped)
}
