/** `a, b and 3 more`: the first of a list, and how many are not shown. @param most at least 1. */
export function listFirst(items: readonly string[], most: number): string {
  const shown = items.slice(0, most).join(', ')
  const rest = items.length - most
  return rest > 0 ? `${shown} and ${rest} more` : shown
}
