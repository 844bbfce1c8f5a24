/** Holds what became of a run against the table, and against what no run may ever do. */
import type { Cell, Outcome } from './matrix.ts'
import { fits } from './matrix.ts'
import { HALF_WRITTEN, type Seen, TAGS, type Truth } from './run.ts'

/** What the run did, as far as both forms of the product show it. */
export type Ending = Pick<
  Seen,
  | 'exitCode'
  | 'outputs'
  | 'errors'
  | 'warnings'
  | 'reported'
  | 'tags'
  | 'leftBehind'
  | 'problems'
  | 'isReached'
>

/** Everything that is wrong with a run; nothing when it ended as it has to. */
export function findProblems(
  seen: Ending,
  cell: { readonly expected: Outcome; readonly sentence: string; readonly truth: Truth },
): string[] {
  return [...alwaysWrong(seen, cell.truth), ...notAsExpected(seen, cell)]
}

/** Whatever the fault is. */
function alwaysWrong(seen: Ending, truth: Truth): string[] {
  const { exitCode, outputs, reported, tags, leftBehind, problems } = seen
  const verdicts = [outputs['verdict'] ?? '', reported ?? '']
  const wrong: (string | false)[] = [
    !seen.isReached && 'the fault was never reached',
    exitCode === null && 'it did not end before its deadline',
    exitCode !== null && exitCode !== 0 && exitCode !== 1 && `it ended with ${exitCode}`,
    truth === 'failed' && verdicts.includes('passed') && 'it says passed of an image that fails',
    truth === 'failed' && exitCode === 0 && 'it succeeds with an image that fails',
    truth === 'failed' && tags.length > 0 && `an image that fails has the tags ${tags.join(', ')}`,
    tags.length > 0 && reported !== 'passed' && `tags without a verdict: ${tags.join(', ')}`,
    exitCode === 0 && tags.length < TAGS.length && 'it succeeds without its tags',
    reported === HALF_WRITTEN && 'it leaves a half-written report',
    exitCode === 1 && seen.errors.length === 0 && 'it fails without a word',
    seen.errors.some((text) => text.includes('a defect in harbor-actions')) && 'it shows a stack trace',
  ]
  return [
    ...wrong.filter((text) => text !== false),
    ...leftBehind.map((what) => `left behind: ${what}`),
    ...problems,
  ]
}

function notAsExpected(
  seen: Ending,
  cell: { readonly expected: Outcome; readonly sentence: string; readonly truth: Truth },
): string[] {
  const { expected, sentence, truth } = cell
  const verdict = seen.outputs['verdict'] ?? ''
  const says = (texts: readonly string[]): (string | false)[] => [
    !texts.some((text) => fits(text, sentence)) &&
      `it should say "${sentence}", and says: ${texts.join(' / ') || 'nothing'}`,
  ]
  const ends = (exitCode: number, wanted: string): (string | false)[] => [
    seen.exitCode !== exitCode &&
      `it ends with ${seen.exitCode}, not ${exitCode}: ${seen.errors.join(' / ')}`,
    verdict !== wanted && `the verdict is "${verdict}", not "${wanted}"`,
  ]
  const checks = (): (string | false)[] => {
    switch (expected.kind) {
      case 'recovers':
        return ends(truth === 'passed' ? 0 : 1, truth)
      case 'stops':
        return [...ends(1, ''), ...says(seen.errors)]
      case 'undecided':
        return [...ends(1, 'undecided'), ...says(seen.errors)]
      case 'untagged':
        return [...ends(1, 'passed'), ...says(seen.errors)]
      case 'unreported':
        return [
          ...ends(1, 'passed'),
          ...says(seen.errors),
          seen.tags.length < TAGS.length && 'not all tags are set',
        ]
      case 'warns':
        return [...ends(0, 'passed'), ...says(seen.warnings)]
    }
  }
  return checks().filter((text) => text !== false)
}

/** The stages before the verdict are run with both kinds of image in turn: a fault must not change what is true. */
export function truthOf(cell: Cell, index: number): Truth {
  const needsPassed = cell.stage.kind === 'tags' || cell.stage.kind === 'github'
  return !needsPassed && cell.expected.kind === 'recovers' && index % 2 === 1 ? 'failed' : 'passed'
}
