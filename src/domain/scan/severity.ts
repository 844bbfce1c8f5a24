/**
 * Severities as Harbor's reports have them, worst first, with two of ours at the end: a word that is not
 * in Harbor's scale is `unknown` (could not tell), and Harbor's `None` counts as `negligible`, as Harbor
 * itself does in its overview the other way round.
 */
export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'negligible', 'unknown'] as const

export type Severity = (typeof SEVERITIES)[number]

/** Severities that have a place on the scale; `unknown` is given one by the policy. */
export type RankedSeverity = Exclude<Severity, 'unknown'>

export const RANKED_SEVERITIES = ['critical', 'high', 'medium', 'low', 'negligible'] as const

export type SeverityCounts = Readonly<Record<Severity, number>>

export const NO_FINDINGS: SeverityCounts = {
  critical: 0,
  high: 0,
  medium: 0,
  low: 0,
  negligible: 0,
  unknown: 0,
}

/** The word of a scanner to a severity. Anything that is not on the scale is `unknown`, never harmless. */
export function parseSeverity(word: string): Severity {
  const lower = word.trim().toLowerCase()
  if (lower === 'none') return 'negligible'
  return SEVERITIES.find((severity) => severity === lower) ?? 'unknown'
}

/** `Critical`, as Harbor writes it. */
export function formatSeverity(severity: Severity): string {
  return severity.charAt(0).toUpperCase() + severity.slice(1)
}

/** 0 is the worst. `unknown` sorts between high and medium in lists: it may be anything. */
export function severityOrder(severity: Severity): number {
  const order: Readonly<Record<Severity, number>> = {
    critical: 0,
    high: 1,
    unknown: 2,
    medium: 3,
    low: 4,
    negligible: 5,
  }
  return order[severity]
}

/** Whether `severity` is at least as bad as `threshold`. */
export function isAtLeast(severity: RankedSeverity, threshold: RankedSeverity): boolean {
  return severityOrder(severity) <= severityOrder(threshold)
}
