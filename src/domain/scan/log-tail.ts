const LAST_LINES = 4
const MAX_CHARACTERS = 900

/**
 * The part of a scan's log that says why it failed: its last error lines, or its last lines when none is
 * marked. Harbor begins every log with the scanner's and the request's settings, which do not help.
 */
export function tailOfScanLog(log: string): string {
  const lines = log.split(/\r?\n/).filter((line) => line.trim() !== '')
  const errors = lines.filter((line) => /\[(ERROR|FATAL)\]/.test(line))
  const tail = (errors.length > 0 ? errors : lines)
    .slice(-LAST_LINES)
    // Time stamp and place in Harbor's source: "2026-11-24T09:43:34Z [ERROR] [/pkg/scan/job.go:294]: ".
    .map((line) => line.replace(/^\S+ \[[A-Z]+\] \[[^\]]*\]: /, ''))
    .join(' | ')
  return tail.length <= MAX_CHARACTERS ? tail : `…${tail.slice(-MAX_CHARACTERS)}`
}
