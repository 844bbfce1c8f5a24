/** How a run uses the scanner: the input `scan`. */
export type ScanMode = 'auto' | 'always' | 'never'
