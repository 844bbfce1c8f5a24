/** Values of a chart as trees: what YAML and JSON give. */

/** What the chart has where nothing is set: it says nothing and gives nothing away. */
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

/** Paths of everything that is not a tree itself; a list is one value. */
export function leavesOf(tree: unknown): readonly (readonly string[])[] {
  if (!isTree(tree)) return []
  return Object.entries(tree).flatMap(([key, value]) =>
    isTree(value) ? leavesOf(value).map((path) => [key, ...path]) : [[key]],
  )
}

/** Equal for a chart, for which `5432` and `"5432"` are the same. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (isEmptyValue(one) || isEmptyValue(other)) return isEmptyValue(one) && isEmptyValue(other)
  const isScalar = typeof one !== 'object' && typeof other !== 'object'
  return isScalar ? String(one) === String(other) : JSON.stringify(one) === JSON.stringify(other)
}

/** Given values on top of a chart's defaults, as helm lays them: trees are joined, and null takes a default away. */
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
