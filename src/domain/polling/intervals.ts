/** How long to wait until the next look, in milliseconds, after that many milliseconds of waiting. */
export type Interval = (elapsedMs: number) => number

const every =
  (milliseconds: number): Interval =>
  () =>
    milliseconds

/** A part of the time waited so far, within two limits. */
const growing =
  (limits: { readonly from: number; readonly to: number; readonly divisor: number }): Interval =>
  (elapsedMs) =>
    Math.min(limits.to, Math.max(limits.from, Math.round(elapsedMs / limits.divisor)))

const LONG_SCAN = growing({ from: 1_060, to: 3_500, divisor: 55 })

/** The result comes late by 0.4 s at the median, 0.53 s up to a minute of waiting, and 1.75 s after three minutes. */
const SCANNER: Interval = (elapsedMs) => (elapsedMs < 4_000 ? 800 : LONG_SCAN(elapsedMs))

/** Every wait of the product that looks again and again. */
export const POLL_INTERVAL_MS = {
  /** Without any knowledge of when it ends; with some: `src/domain/scan/pace.ts`. */
  scan: SCANNER,
  sbom: SCANNER,
  /** An ingress that begins to serve Harbor. */
  reachable: every(2_000),
  /** Workloads, claims and a certificate: five small requests, and five more for the certificate. */
  ready: every(2_000),
  snapshot: every(2_000),
  /** Harbor's own report of its components. */
  health: every(3_000),
  /** A release that another run of helm holds. */
  pendingRelease: every(10_000),
} as const satisfies Record<string, Interval>
