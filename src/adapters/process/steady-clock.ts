/**
 * Milliseconds since 1970 by the clock as it stood when the process began. It goes on evenly whatever happens to the
 * machine's clock meanwhile (NTP, an administrator, a resumed virtual machine), so that no time limit ends early or
 * never.
 */
export function steadyNow(): number {
  return Math.round(performance.timeOrigin + performance.now())
}
