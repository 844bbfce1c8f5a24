import type { VerdictName } from '../scan/verdict.ts'

/** A label, which an artifact can have (swagger: Label). */
export interface Label {
  readonly id: number
  readonly name: string
}

/** The names of the labels that stand for a verdict. A verdict without one is not shown by a label. */
export interface VerdictLabels {
  readonly passed?: string
  readonly failed?: string
}

/** What has to be done with the labels of an image. */
export interface LabelPlan {
  /** What does not hold, and comes off first. */
  readonly off: readonly string[]
  /** What holds. */
  readonly on?: string
}

/** Harbor refuses longer names (src/pkg/label/model, the table harbor_label). */
const LONGEST_NAME_BYTES = 128

/** @throws Error for what cannot be the name of a label. */
export function parseLabelName(text: string): string {
  const bytes = new TextEncoder().encode(text).length
  if (bytes > LONGEST_NAME_BYTES) {
    throw new Error(`has ${bytes} bytes, and Harbor takes ${LONGEST_NAME_BYTES} for the name of a label`)
  }
  if (/\p{Cc}/u.test(text)) throw new Error('has a line break or another control character')
  return text
}

/**
 * Which labels an image has to have after its verdict. Only the two that are named here are ever touched. After
 * `undecided` neither holds: nothing is known of the image.
 */
export function planLabels(labels: VerdictLabels, verdict: VerdictName): LabelPlan {
  const { passed, failed } = labels
  const on = verdict === 'passed' ? passed : verdict === 'failed' ? failed : undefined
  // The one that lets an image out comes off first.
  const off = [passed, failed].filter((name): name is string => name !== undefined && name !== on)
  return { off, ...(on === undefined ? {} : { on }) }
}

/** How a label that has to be made looks in Harbor; the colours are of those that its pages offer. */
export function describeNewLabel(
  name: string,
  { passed }: VerdictLabels,
): { readonly name: string; readonly color: string; readonly description: string } {
  return name === passed
    ? { name, color: '#1D5100', description: 'The last scan was judged, and passed' }
    : { name, color: '#C92100', description: 'The last scan was judged, and failed' }
}
