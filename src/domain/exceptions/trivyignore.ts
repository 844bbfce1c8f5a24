import type { IgnoreRule } from './exception.ts'

/** What an id has to look like, for messages. */
export const VULNERABILITY_ID =
  'the id of a vulnerability, as in CVE-2026-1234 (letters, digits and . _ : + -, nothing else)'

/**
 * Whether a word can be an id in a scanner's report: a CVE id, a GitHub advisory, or the id of another source (DSA,
 * RHSA, TEMP, RUSTSEC, …), which have no common grammar. `CVE-2026-1234#reason`, `cve-2026-1234` and
 * `CVE-2026-1234,` name no finding that there can be, and such an exception would never hold.
 */
export function isVulnerabilityId(word: string): boolean {
  if (/^cve/i.test(word)) return isCveId(word)
  if (/^ghsa/i.test(word)) return /^GHSA(-[a-z0-9]{4}){3}$/.test(word)
  return word.length <= LONGEST_ID && /^[A-Za-z0-9][A-Za-z0-9._:+-]*$/.test(word)
}

const LONGEST_ID = 128

/** `CVE-year-number`, as CVE's own rules have it. */
export function isCveId(word: string): boolean {
  return /^CVE-\d{4}-\d{1,19}$/.test(word)
}

/**
 * The lines of a `.trivyignore`: an id, optionally `exp:YYYY-MM-DD`; `#` begins a comment. The comment on the line,
 * or the lines of comment right above it, are taken for the reason.
 *
 * Trivy skips a line whose date it cannot read and takes any word for an id; here both are errors, because an
 * exception that never holds is seen by no one.
 *
 * @param file its path, to name the source.
 * @throws Error that names the line. It quotes nothing of it but the id of a CVE: the file may be a link to another.
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
    const { rule, comment } = parseLine(line, index + 1)
    rules.push({
      ...rule,
      source: `${file} line ${index + 1}`,
      place: { file, line: index + 1 },
      reason: (comment ?? commentsAbove.join(' ')).trim(),
    })
  }
  return rules
}

/** The rule of a line that is not blank and no comment; `comment` is what stands behind it, if anything does. */
function parseLine(
  line: string,
  number: number,
): { readonly rule: Omit<IgnoreRule, 'source' | 'reason'>; readonly comment?: string } {
  const hash = line.search(/\s#/)
  const [id = '', ...fields] = (hash < 0 ? line : line.slice(0, hash)).trimEnd().split(/\s+/)
  if (!isVulnerabilityId(id)) {
    throw new Error(
      `line ${number}: expected ${VULNERABILITY_ID}; a comment after it begins with a space and #`,
    )
  }
  const name = isCveId(id) ? id : 'the id'
  const [expiry, ...more] = fields
  if (more.length > 0 || (expiry !== undefined && !expiry.startsWith('exp:'))) {
    throw new Error(
      `line ${number}: the text after ${name} is not understood; expected exp:YYYY-MM-DD, or a comment that begins with #`,
    )
  }
  const comment = hash < 0 ? undefined : commentText(line.slice(hash).trim())
  // Trivy honours a date behind the # as well: for us it would be a comment, and the exception without an end.
  if (comment?.split(/\s+/).some((word) => word.startsWith('exp:')) === true) {
    throw new Error(`line ${number}: the date of ${name} is in the comment; put it before the #`)
  }
  const expiresAt = expiry === undefined ? undefined : parseDay(expiry.slice('exp:'.length), number)
  return {
    rule: {
      kind: 'ignore-rule',
      id,
      purls: [],
      paths: [],
      ...(expiresAt === undefined ? {} : { expiresAt }),
    },
    ...(comment === undefined ? {} : { comment }),
  }
}

function commentText(line: string): string {
  return line.replace(/^#+/, '').trim()
}

function parseDay(text: string, line: number): string {
  const instant = parseExpiry(text)
  if (instant === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    throw new Error(`line ${line}: the text after exp: is not a date; expected exp:YYYY-MM-DD`)
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
  // 2026-02-30 becomes March 2 when it is parsed, which is not what was written.
  if (Number.isNaN(midnight.valueOf()) || midnight.getUTCDate() !== Number(day)) return undefined
  const instant = new Date(`${year}-${month}-${day}T${time}${zone.toUpperCase()}`)
  return Number.isNaN(instant.valueOf()) ? undefined : instant.toISOString()
}
