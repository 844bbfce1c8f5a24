import { isEmptyValue, valueAt } from './value-tree.ts'
import type { ValueTree } from './values.ts'

/** The label that every kubelet gives its node. */
const LABEL = 'kubernetes.io/arch'

/** Where chart 1.18 and 1.19 take the node selector of each part from. */
const PARTS: readonly (readonly string[])[] = [
  ['core'],
  ['jobservice'],
  ['registry'],
  ['portal'],
  ['trivy'],
  ['exporter'],
  ['database', 'internal'],
  ['redis', 'internal'],
]

/**
 * Keeps pods off nodes for which Harbor has no images. It does not hang on the nodes that are there: one that joins
 * or leaves is no reason to restart Harbor.
 *
 * @param architectures those that the images are built for; with several of them nothing is set.
 * @param fileValues of the user: an architecture that is named there for a part stays.
 */
export function planNodeSelectors(architectures: readonly string[], fileValues: unknown): ValueTree {
  const [architecture, ...others] = architectures
  if (architecture === undefined || others.length > 0) return {}
  const selector: ValueTree = { nodeSelector: { [LABEL]: architecture } }
  const parts = PARTS.filter((part) => isEmptyValue(valueAt(fileValues, [...part, 'nodeSelector', LABEL])))
  return Object.fromEntries(
    parts.map(([part = '', inner]) => [part, inner === undefined ? selector : { [inner]: selector }]),
  )
}
