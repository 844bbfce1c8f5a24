/** The first line of our comments: its key and the run that wrote it. Invisible on GitHub. */
export interface CommentMarker {
  /** Distinguishes our comments on one pull request. */
  readonly key: string
  /** GITHUB_RUN_ID: grows with every run on the server. */
  readonly runId: number
  /** GITHUB_RUN_ATTEMPT: grows with every re-run of it. */
  readonly runAttempt: number
  /** GITHUB_RUN_NUMBER: what people see. */
  readonly runNumber: number
  /** Commit that was built. */
  readonly sha: string
}

const PREFIX = '<!-- harbor-actions'

const MARKER =
  /^<!-- harbor-actions key=(\S+) run=(\d{1,15}) attempt=(\d{1,9}) number=(\d{1,15}) sha=([0-9a-f]*) -->(?:\r?\n|$)/

export function renderMarker(marker: CommentMarker): string {
  const { runId, runAttempt, runNumber, sha } = marker
  return `${PREFIX} key=${encodeKey(marker.key)} run=${runId} attempt=${runAttempt} number=${runNumber} sha=${sha} -->`
}

/** undefined when the comment does not begin with a marker: one further down may be foreign text. */
export function parseMarker(body: string): CommentMarker | undefined {
  const [, key, runId, runAttempt, runNumber, sha = ''] = MARKER.exec(body) ?? []
  if (key === undefined) return undefined
  try {
    return {
      key: decodeURIComponent(key),
      runId: Number(runId),
      runAttempt: Number(runAttempt),
      runNumber: Number(runNumber),
      sha,
    }
  } catch {
    return undefined
  }
}

/** The text below the marker. */
export function bodyWithoutMarker(body: string): string {
  return body.replace(MARKER, '').replaceAll('\r\n', '\n').trimEnd()
}

/** Positive when `a` is of a later run, or of a later attempt of the same one; 0 when both are of one. */
export function compareRuns(a: CommentMarker, b: CommentMarker): number {
  return a.runId - b.runId || a.runAttempt - b.runAttempt
}

/** Runs that may begin on a server while one job is running, on a server with few runs. */
const MIN_LEAD = 10_000

/** The same on github.com, which counts the runs of all repositories together: ids of eleven digits in 2025. */
const LEAD_SHARE = 0.05

/** GitHub repeats a run 50 times at most. */
const MAX_LEAD_OF_ATTEMPTS = 100

/**
 * Whether a marker can be of a real run, seen from the present run. A run may be later than ours, but a
 * job lasts days and not months; a marker with a larger id would block our comment forever.
 */
export function isPlausible(marker: CommentMarker, now: CommentMarker): boolean {
  const lead = Math.max(MIN_LEAD, now.runId * LEAD_SHARE)
  if (marker.runId === now.runId) return marker.runAttempt - now.runAttempt <= MAX_LEAD_OF_ATTEMPTS
  return marker.runId - now.runId <= lead
}

/** No blank, no `>` and no `--`: nothing that could end the line, the value or the HTML comment. */
function encodeKey(key: string): string {
  return encodeURIComponent(key.toWellFormed()).replaceAll('-', '%2D') || '%20'
}
