import type { IgnoreRule } from './exception.ts'

/**
 * The lines of a `.trivyignore`: an id, optionally `exp:YYYY-MM-DD`; `#` begins a comment. The comment on the line,
 * or the lines of comment right above it, are taken for the reason.
 *
 * Trivy skips a line whose date it cannot read; here it is an error, because nobody would notice.
 *
 * @param file its path, to name the source.
 * @throws Error that names the line.
 */
export function parseTrivyIgnore(text: string, file: string): IgnoreRule[] {
  const rules: IgnoreRule[] = []
  let commentsAbove: string[] = []
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim()
    if (line === '') {
      commentsAbove = []
      continue
    }
    if (line.startsWith('#')) {
      commentsAbove.push(commentText(line))
      continue
    }
    const hash = line.search(/\s#/)
    const [id = '', ...fields] = (hash < 0 ? line : line.slice(0, hash)).split(/\s+/)
    const comment = hash < 0 ? commentsAbove.join(' ') : commentText(line.slice(hash).trim())
    const expiry = fields.find((field) => field.startsWith('exp:'))
    const unknown = fields.find((field) => field !== '' && field !== expiry)
    if (unknown !== undefined) {
      throw new Error(
        `line ${index + 1}: "${unknown}" is not understood after ${id}; expected exp:YYYY-MM-DD`,
      )
    }
    // Trivy honours a date behind the # as well: for us it would be a comment, and the exception without an end.
    if (hash >= 0 && comment.split(/\s+/).some((word) => word.startsWith('exp:'))) {
      throw new Error(`line ${index + 1}: the date of ${id} stands in the comment; put it before the #`)
    }
    rules.push({
      kind: 'ignore-rule',
      id,
      purls: [],
      paths: [],
      source: `${file} line ${index + 1}`,
      reason: comment.trim(),
      ...(expiry === undefined ? {} : { expiresAt: parseDay(expiry.slice('exp:'.length), index + 1) }),
    })
  }
  return rules
}

function commentText(line: string): string {
  return line.replace(/^#+/, '').trim()
}

function parseDay(text: string, line: number): string {
  const instant = parseExpiry(text)
  if (instant === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    throw new Error(`line ${line}: "exp:${text}" is not a date; expected exp:YYYY-MM-DD`)
  }
  return instant
}

/**
 * A day, or a time of ISO 8601, as an instant; a day ends the exception as it begins, in UTC, as Trivy has it.
 * undefined when it is neither.
 */
export function parseExpiry(text: string): string | undefined {
  const match =
    /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*([Zz]|[+-]\d{2}:?\d{2})?)?$/.exec(
      text.trim(),
    )
  if (match === null) return undefined
  const [, year = '', month = '', day = '', time = '00:00:00', zone = 'Z'] = match
  const midnight = new Date(`${year}-${month}-${day}T00:00:00Z`)
  // 2026-02-30 becomes March 2 when it is parsed: not a day that anybody meant.
  if (Number.isNaN(midnight.valueOf()) || midnight.getUTCDate() !== Number(day)) return undefined
  const instant = new Date(`${year}-${month}-${day}T${time}${zone.toUpperCase()}`)
  return Number.isNaN(instant.valueOf()) ? undefined : instant.toISOString()
}
