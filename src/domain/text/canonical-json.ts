import { compareText } from './format.ts'

/**
 * JSON of one spelling: keys in the order of their code units, no white space, numbers and strings as ECMAScript writes
 * them (RFC 8785). Properties that are undefined are left out.
 *
 * @throws Error for a number that JSON cannot hold.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const properties = Object.entries(value)
      .filter(([, property]) => property !== undefined)
      .toSorted(([a], [b]) => compareText(a, b))
      .map(([name, property]) => `${JSON.stringify(name)}:${canonicalJson(property)}`)
    return `{${properties.join(',')}}`
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${value} has no place in JSON`)
  return JSON.stringify(value)
}
