/** What a pattern has to look like, for messages. */
export const PATTERN_FORM =
  'a repository, as in library/app, or the beginning of one and a *, as in library/* or team-*'

/** `project/name` exactly, or whatever begins with the text before a `*` at the end. `*` alone is what the common rules are for. */
export const PATTERN = /^[a-z0-9][a-z0-9._/-]{0,254}(?:\*|\/[a-z0-9._/-]{0,254}[a-z0-9*])$/

/** Whether a text is a pattern: without a `*` it names a project and a repository. */
export function isPattern(text: string): boolean {
  return PATTERN.test(text)
}

/** @param repository `project/name`. */
export function matchesRepository(pattern: string, repository: string): boolean {
  return pattern.endsWith('*') ? repository.startsWith(pattern.slice(0, -1)) : repository === pattern
}

/** @param repository `project/name`. */
export function matchesAny(patterns: readonly string[], repository: string): boolean {
  return patterns.some((pattern) => matchesRepository(pattern, repository))
}

/**
 * The section for a repository: the one with the most specific pattern, alone. The exact name is more specific than any
 * beginning, and a longer beginning than a shorter one, so that there are never two.
 */
export function chooseSection<Section extends { readonly pattern: string }>(
  sections: readonly Section[],
  repository: string,
): Section | undefined {
  const order = ({ pattern }: Section): number =>
    pattern.endsWith('*') ? pattern.length : Number.POSITIVE_INFINITY
  const [best] = sections
    .filter(({ pattern }) => matchesRepository(pattern, repository))
    .toSorted((a, b) => order(b) - order(a))
  return best
}
