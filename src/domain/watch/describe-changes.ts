import { formatSeverity } from '../scan/severity.ts'
import { formatMinute, plural } from '../text/format.ts'
import type { ChangedFindings, ImageChange, ImageVerdict, RunChanges } from './run-changes.ts'

/** A line is for seeing what happened. */
const SHOWN_FINDINGS = 5

const VERDICT_WORDS: Readonly<Record<ImageVerdict, string>> = {
  passed: 'passed',
  failed: 'failed',
  undecided: 'undecided',
  'not-judged': 'not judged',
}

/** One line: `library/app:v1: passed, now failed; 2 new findings: CVE-… (Critical, openssl), …`. Foreign text is in it. */
export function describeChange(change: ImageChange): string {
  const { kind, image, before, now } = change
  const word = (verdict: ImageVerdict | undefined): string =>
    verdict === undefined ? 'unknown' : VERDICT_WORDS[verdict]
  if (kind === 'new') return `${image}: judged for the first time, ${word(now)}`
  if (kind === 'gone') return `${image}: not among the images any more, ${word(before)} the last time`
  const verdict = before === now ? `still ${word(now)}` : `${word(before)} the last time, now ${word(now)}`
  return [
    `${image}: ${verdict}`,
    ...(change.isOtherDigest === true ? ['another image by now'] : []),
    ...describeFindings('new', change.newFindings),
    ...describeFindings('gone', change.goneFindings),
  ].join('; ')
}

/** `2 new findings: CVE-… (Critical, openssl), …`; none for none. Foreign text is in it. */
export function describeFindings(what: string, findings: ChangedFindings | undefined): string[] {
  if (findings === undefined) return []
  const { count, worst } = findings
  const shown = worst
    .slice(0, SHOWN_FINDINGS)
    .map(({ id, package: name, severity }) => `${id} (${formatSeverity(severity)}, ${name})`)
  const rest = count - shown.length
  return [`${plural(count, `${what} finding`)}: ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`]
}

/** What stands above the lines: when the last run was, and whether anything is different. */
export function describeChanges(changes: RunChanges): string {
  const { previous } = changes
  const total = countChanges(changes)
  const time = Number.isNaN(Date.parse(previous)) ? 'at an unknown time' : formatMinute(previous)
  const what = total === 0 ? 'nothing changed' : `${plural(total, 'image')} changed`
  return `Since the last run (${time}): ${what}`
}

/** Of how many images something is different, also those that are not listed. */
export function countChanges({ images, more = 0 }: RunChanges): number {
  return images.length + more
}

/** What is said of a run as a whole. Foreign text may be in it. */
export function runNotes({
  notes = [],
  since,
}: {
  readonly notes?: readonly string[]
  readonly since?: RunChanges
}): readonly string[] {
  return since === undefined ? notes : [...notes, describeChanges(since)]
}
