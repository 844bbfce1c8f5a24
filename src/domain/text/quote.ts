const MAX_QUOTED = 120

/** Foreign text within a message: quoted, control characters escaped, not longer than a line. */
export function quote(text: string): string {
  return JSON.stringify(text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text)
}
