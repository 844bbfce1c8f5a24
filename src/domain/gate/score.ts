/** A CVSS base score with its one decimal, as the specification writes it (CVSS v3.1, section 7.1): `9.0`. */
export function formatScore(score: number): string {
  return score.toFixed(1)
}

/** @throws Error when the text is no CVSS base score from 0.1 to 10. */
export function parseScore(text: string): number {
  const score = /^\d{1,2}(?:\.\d)?$/.test(text) ? Number(text) : Number.NaN
  if (score >= 0.1 && score <= 10) return score
  throw new Error(`"${text}" is no CVSS score from 0.1 to 10 with at most one decimal, as in 9.0`)
}
