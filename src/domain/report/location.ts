/** A place in the repository where results are shown. */
export interface SourceLocation {
  /** Relative to the repository, with forward slashes. */
  readonly path: string
  /** Counted from 1. */
  readonly line: number
}

/**
 * The line of the last `FROM` of a Dockerfile, counted from 1: the base image of what is shipped, where most findings
 * come from and where they are fixed. 1 without a `FROM`.
 *
 * A FROM inside of a continued line or of a here-document is text and no instruction (Dockerfile reference).
 */
export function lastFromLine(dockerfile: string): number {
  const continuation = escapesWithBacktick(dockerfile) ? '`' : '\\'
  let last = 1
  let isContinued = false
  let ends: string[] = []
  for (const [index, raw] of dockerfile.split(/\r?\n/).entries()) {
    const line = raw.trim()
    const [end] = ends
    if (end !== undefined) {
      if (line === end) ends = ends.slice(1)
      continue
    }
    // Comments and empty lines do not end a continued instruction.
    if (line === '' || line.startsWith('#')) continue
    if (!isContinued && /^FROM\s/i.test(line)) last = index + 1
    if (isContinued || /^(RUN|COPY|ADD)\s/i.test(line)) {
      ends = [...line.matchAll(/<<-?\s*(["']?)([A-Za-z_][A-Za-z0-9_]*)\1/g)].map(([, , word = '']) => word)
    }
    isContinued = line.endsWith(continuation)
  }
  return last
}

/** Whether the comments before the first instruction have the directive that makes the backtick the escape character. */
function escapesWithBacktick(dockerfile: string): boolean {
  for (const raw of dockerfile.split('\n')) {
    const line = raw.trim()
    if (line !== '' && !line.startsWith('#')) return false
    if (/^#\s*escape\s*=\s*`$/i.test(line)) return true
  }
  return false
}
