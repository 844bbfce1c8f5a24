/** Values of a chart as trees, decoded from YAML or JSON. */

/** Equal to a value that is not set. */
export function isEmptyValue(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true
  return typeof value === 'object' && Object.keys(value).length === 0
}

export function valueAt(tree: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (node, key) => (isTree(node) && Object.hasOwn(node, key) ? node[key] : undefined),
    tree,
  )
}

/** Paths of all values that are not trees; a list is one value. */
export function leavesOf(tree: unknown): readonly (readonly string[])[] {
  if (!isTree(tree)) return []
  return Object.entries(tree).flatMap(([key, value]) =>
    isTree(value) ? leavesOf(value).map((path) => [key, ...path]) : [[key]],
  )
}

/** Equal for the chart: `5432` and `"5432"` are the same. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (isEmptyValue(one) || isEmptyValue(other)) return isEmptyValue(one) && isEmptyValue(other)
  const isScalar = typeof one !== 'object' && typeof other !== 'object'
  return isScalar ? String(one) === String(other) : JSON.stringify(one) === JSON.stringify(other)
}

/** Merges given values into a chart's defaults as helm does: trees are merged, and null removes a default. */
export function mergeValues(defaults: unknown, given: unknown): unknown {
  if (given === undefined) return defaults
  if (!isTree(given)) return given
  const base = isTree(defaults) ? defaults : {}
  const keys = new Set([...Object.keys(base), ...Object.keys(given)])
  const entries = [...keys]
    .filter((key) => given[key] !== null)
    .map((key) => [key, mergeValues(base[key], given[key])] as const)
  return Object.fromEntries(entries)
}

function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
