import { isEmptyValue, valueAt } from './value-tree.ts'
import type { ValueTree } from './values.ts'

/** The label that every kubelet sets on its node. */
const LABEL = 'kubernetes.io/arch'

/** Paths of the components' node selectors in chart 1.18 and 1.19. */
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
 * Keeps pods off nodes for which Harbor has no images. It does not depend on the present nodes: a node that joins
 * or leaves must not restart Harbor.
 *
 * @param architectures of the images; with several of them nothing is set.
 * @param fileValues of the user: an architecture that they set for a component stays.
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
