const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
}

const QUANTITY = /^(\d+(?:\.\d+)?)(|k|M|G|T|Ki|Mi|Gi|Ti)$/

/** `20Gi` to bytes. @throws Error that says what is wrong, without naming an input. */
export function parseQuantity(text: string): number {
  const [, number = '', unit = ''] = QUANTITY.exec(text) ?? []
  const bytes = Number(number) * (UNITS[unit] ?? 0)
  if (number === '' || bytes <= 0 || !Number.isFinite(bytes)) {
    throw new Error(`"${text}" is not a size; give a number with a unit, as in 20Gi`)
  }
  return bytes
}
