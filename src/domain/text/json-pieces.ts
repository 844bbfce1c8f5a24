/** A list for JSON whose elements are made when they are written, and not kept. */
export class LazyList<T> implements Iterable<T> {
  readonly #make: () => Iterable<T>

  /** @param make called for every time that the list is written. */
  constructor(make: () => Iterable<T>) {
    this.#make = make
  }

  [Symbol.iterator](): Iterator<T> {
    return this.#make()[Symbol.iterator]()
  }

  /** For JSON.stringify, which asks. */
  toJSON(): T[] {
    return [...this]
  }
}

/**
 * A value as JSON, in pieces: a report of 50,000 findings is 100 MB as one string. Lists of these names, and the
 * objects on the way to them, have one entry a line, so that line tools can read them; all else is one piece.
 *
 * @param names properties that may hold long lists, at any depth.
 */
export function* jsonPieces(value: unknown, names: ReadonlySet<string>): Generator<string> {
  if (Array.isArray(value) || value instanceof LazyList) {
    let isEmpty = true
    for (const element of value) {
      yield isEmpty ? '[\n' : ',\n'
      yield* jsonPieces(element, names)
      isEmpty = false
    }
    yield isEmpty ? '[]' : '\n]'
  } else if (
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).some((key) => names.has(key))
  ) {
    const properties = Object.entries(value).filter(([, property]) => property !== undefined)
    yield '{\n'
    for (const [index, [name, property]] of properties.entries()) {
      yield `${JSON.stringify(name)}: `
      if (names.has(name)) yield* jsonPieces(property, names)
      else yield JSON.stringify(property)
      yield index < properties.length - 1 ? ',\n' : '\n'
    }
    yield '}'
  } else yield JSON.stringify(value)
}
