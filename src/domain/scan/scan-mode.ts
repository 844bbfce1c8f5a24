/** How a run uses the scanner: the input `scan`. */
export const SCAN_MODES = ['auto', 'always', 'never'] as const
export type ScanMode = (typeof SCAN_MODES)[number]
