/** How long a call may take, its retries of transient faults included: milliseconds. */

/** A wrong address is noticed soon; a Harbor that restarts for half a minute is waited for. */
export const LOGIN_LIMIT = { callTimeoutMs: () => 40_000 }

/** Between the login and the tags Harbor may restart without failing the job. */
export const COPY_LIMIT = { callTimeoutMs: () => 120_000 }

/** Harbor took 30 s to make a report of 13,350 findings; the base may have one like it. */
export const GATHER_LIMIT = { callTimeoutMs: () => 120_000 }

/** For the administrator: Harbor may still be starting behind its ingress. */
export const ADMIN_LIMIT = { callTimeoutMs: () => 60_000 }
