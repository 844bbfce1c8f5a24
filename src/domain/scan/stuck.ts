/** A shorter time never counts as stuck, however fast the other platforms were. */
export const LEAST_PATIENCE_MS = 30_000

/** One platform may be that much larger than the slowest of the others. */
const PATIENCE_FACTOR = 3

/** The progress of the other platforms while one scan has not ended. Times in milliseconds. */
export interface SiblingProgress {
  /** Since the scan of any platform of the image last changed in any way. */
  readonly quietMs: number
  /** How long the slowest finished platform of the image took; undefined while none has finished. */
  readonly slowestSiblingMs: number | undefined
  /** Until the deadline. */
  readonly remainingMs: number
}

/**
 * Whether a scan that is waiting or running hangs: known from fresh installs, where the first image with several
 * platforms exhausts a pool of connections and one or two children stay as they are while the rest succeed.
 *
 * The measure is the siblings: as long as one of them moves, the scanner is at work and the others queue. Without a
 * finished sibling there is no measure, so an image of one platform is never called stuck. Nor is a scan that could
 * not be repeated before the deadline.
 */
export function isStuck(siblings: SiblingProgress): boolean {
  const { quietMs, slowestSiblingMs, remainingMs } = siblings
  if (slowestSiblingMs === undefined || remainingMs < slowestSiblingMs) return false
  return quietMs >= Math.max(LEAST_PATIENCE_MS, PATIENCE_FACTOR * slowestSiblingMs)
}
