const SIZE = /^(\d{1,15})(?:\.(\d{1,3}))?\s*([kmgt]i?)?b?$/i

const STEPS = ['', 'k', 'm', 'g', 't'] as const

/**
 * `500MB`, `1.5 GB`, `50GiB` or a plain number of bytes, to bytes. `MB` is a million of them, `MiB` is 1024 x 1024.
 *
 * @throws Error that says what is wrong, without naming an input.
 */
export function parseSize(text: string): number {
  const [, whole, fraction = '0', unit = ''] = SIZE.exec(text.trim()) ?? []
  if (whole === undefined) {
    throw new Error(`"${text}" is not a size; give a number and its unit, as in 500MB or 50GB`)
  }
  const step = STEPS.findIndex((name) => name === (unit[0] ?? '').toLowerCase())
  const bytes = Math.round(Number(`${whole}.${fraction}`) * (unit.length > 1 ? 1024 : 1000) ** step)
  if (bytes === 0) throw new Error(`"${text}" is zero; give a number and its unit, as in 50GB`)
  if (!Number.isSafeInteger(bytes)) throw new Error(`"${text}" is larger than any disk`)
  return bytes
}
