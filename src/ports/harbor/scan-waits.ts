/** What the waits for scans of one run know of each other. */
export interface ScanWaits {
  /** How many images are waited for now. */
  images: number
}
