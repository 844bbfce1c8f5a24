/**
 * A value with every text in it redacted. Before it is rendered, because escaping changes a secret so that it is
 * recognised no more: `a_b` is `a\_b` in Markdown, and is read as `a_b` all the same.
 */
export function redactTexts<T extends object>(value: T, redact: (text: string) => string): T {
  return mapTexts(value, redact) as T
}

/** Parts without a change are passed on as they are, and nothing is made for them: a report may have 50,000 findings. */
function mapTexts(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === 'string') return map(value)
  if (Array.isArray(value)) return mapList(value, map)
  return typeof value === 'object' && value !== null ? mapObject(value, map) : value
}

function mapList(list: readonly unknown[], map: (text: string) => string): readonly unknown[] {
  let mapped: unknown[] | undefined
  for (const [index, entry] of list.entries()) {
    const text = mapTexts(entry, map)
    if (text === entry) continue
    mapped ??= [...list]
    mapped[index] = text
  }
  return mapped ?? list
}

function mapObject(object: object, map: (text: string) => string): object {
  let mapped: object | undefined
  for (const key of Object.keys(object)) {
    const entry: unknown = Reflect.get(object, key)
    const text = mapTexts(entry, map)
    if (text !== entry) mapped = { ...(mapped ?? object), [key]: text }
  }
  return mapped ?? object
}
