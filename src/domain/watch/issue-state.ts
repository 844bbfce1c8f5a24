import { breakingFindings } from '../report/breaking-findings.ts'
import { outcomeName, outcomeState, worstFirst } from '../report/outcome.ts'
import type { ImageOutcome } from '../report/outcomes.ts'
import type { Finding } from '../scan/finding.ts'

/** What an issue says in a hidden line about the run that wrote it, so that the next one knows what has become worse. */

/** Of a hash: of two thousand one is mistaken for another once in two million. */
const HASH_LENGTH = 8
/** 16 kB of the 64 that a body may have. */
const MAX_ITEMS = 2_000

const STATE = /^<!-- harbor-actions known=(\d{1,9}) items=((?:[0-9a-f]{8})*) -->$/m

/** One thing that is wrong with an image. */
export interface Trouble {
  /** A hash that no other trouble has. */
  readonly item: string
  /** `project/name:tag`. Foreign text. */
  readonly image: string
  readonly outcome: ImageOutcome
  /** Absent of what is wrong with the image as a whole. */
  readonly finding?: Finding
}

/**
 * What is wrong with every image that did not pass: that it is open, by which kind of rule it failed, and each finding that
 * breaks one. The images come first, then their findings.
 *
 * An image that becomes undecided after it failed has nothing new.
 *
 * @param hash hex.
 */
export function troublesOf(images: readonly ImageOutcome[], hash: (text: string) => string): Trouble[] {
  const open = worstFirst(images).filter((outcome) => outcomeState(outcome) !== 'passed')
  const named = open.map((outcome) => {
    const image = outcomeName(outcome)
    const trouble = (parts: readonly string[], finding?: Finding): Trouble => ({
      item: hash(JSON.stringify([image, ...parts])).slice(0, HASH_LENGTH),
      image,
      outcome,
      ...(finding === undefined ? {} : { finding }),
    })
    return { outcome, trouble }
  })
  return [
    ...named.flatMap(({ outcome, trouble }) => [
      trouble(['open']),
      ...brokenRules(outcome).map((kind) => trouble(['failed', kind])),
    ]),
    ...named.flatMap(({ outcome, trouble }) =>
      failedFindings(outcome).map((finding) => trouble(['finding', finding.id, finding.package], finding)),
    ),
  ]
}

function brokenRules(outcome: ImageOutcome): string[] {
  if (outcome.kind === 'not-judged') return []
  const kinds = outcome.report.verdict.reasons.map(({ kind }) => kind)
  return [...new Set(kinds)].filter((kind) => kind !== 'could-not-tell')
}

function failedFindings(outcome: ImageOutcome): readonly Finding[] {
  return outcome.kind === 'judged' && outcomeState(outcome) === 'failed'
    ? breakingFindings(outcome.report)
    : []
}

/**
 * The hidden line. Where a run could not tell about an image, what was known before stays known: it is not gone.
 */
export function renderIssueState(
  troubles: readonly Trouble[],
  before: ReadonlySet<string> = new Set(),
): string {
  const isOpenEnded = troubles.some(({ outcome }) => outcomeState(outcome) === 'undecided')
  const items = new Set([...troubles.map(({ item }) => item), ...(isOpenEnded ? before : [])])
  return `<!-- harbor-actions known=${items.size} items=${[...items].slice(0, MAX_ITEMS).join('')} -->`
}

/** What the hidden line says; nothing is known without one. */
export function parseIssueState(body: string): {
  readonly known: ReadonlySet<string>
  readonly isCut: boolean
} {
  const [, total = '0', text = ''] = STATE.exec(body.replaceAll('\r', '')) ?? []
  const known = new Set(text.match(/.{8}/g) ?? [])
  return { known, isCut: Number(total) > known.size }
}

/** What was not known before. With a list that was cut this holds only for what is wrong with an image as a whole. */
export function newTroubles(
  troubles: readonly Trouble[],
  before: { readonly known: ReadonlySet<string>; readonly isCut: boolean },
): Trouble[] {
  return troubles.filter(
    ({ item, finding }) => !before.known.has(item) && !(before.isCut && finding !== undefined),
  )
}
