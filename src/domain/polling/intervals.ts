/** How long to wait until the next look, in milliseconds, after that many milliseconds of waiting. */
export type Interval = (elapsedMs: number) => number

const every =
  (milliseconds: number): Interval =>
  () =>
    milliseconds

/** A tenth of the time waited so far, within two limits. */
const growing =
  (limits: { readonly from: number; readonly to: number }): Interval =>
  (elapsedMs) =>
    Math.min(limits.to, Math.max(limits.from, Math.round(elapsedMs / 10)))

/** Every wait of the product that looks again and again. */
export const POLL_INTERVAL_MS = {
  scan: growing({ from: 500, to: 5_000 }),
  sbom: growing({ from: 500, to: 5_000 }),
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
