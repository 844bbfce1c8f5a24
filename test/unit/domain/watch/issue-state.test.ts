import { expect, it } from 'vitest'
import type { ImageOutcome } from '../../../../src/domain/report/outcomes.ts'
import {
  newTroubles,
  parseIssueState,
  renderIssueState,
  troublesOf,
} from '../../../../src/domain/watch/issue-state.ts'
import { hashText } from '../../../../src/wiring/hash.ts'
import { finding, findings, platformScan } from '../../../support/builders.ts'
import { failed, judged, of, passed, undecided, unjudged } from '../../../support/outcomes.ts'

const troubles = (...images: readonly ImageOutcome[]) => troublesOf(images, hashText)

/** What the hidden line of one run says to the next. */
const after = (images: readonly ImageOutcome[], known?: ReadonlySet<string>) =>
  parseIssueState(`<!-- first line -->\r\n${renderIssueState(troubles(...images), known)}\r\ntext`)

const newAfter = (before: readonly ImageOutcome[], ...now: readonly ImageOutcome[]): string[] =>
  newTroubles(troubles(...now), after(before)).map(({ image, finding }) => finding?.id ?? image)

it('images that passed have nothing wrong with them', () => {
  expect(troubles(passed())).toEqual([])
})

it('only findings that break a rule count', () => {
  const image = judged(
    of('bad', {
      scan: {
        platforms: [
          platformScan({
            findings: [finding({ id: 'CVE-high' }), finding({ id: 'CVE-low', severity: 'low' })],
          }),
        ],
      },
    }),
  )
  expect(troubles(image).flatMap((trouble) => trouble.finding?.id ?? [])).toEqual(['CVE-high'])
})

it('nothing is new when nothing is different, or less is wrong', () => {
  expect(newAfter([failed('bad', 2)], failed('bad', 2))).toEqual([])
  expect(newAfter([failed('bad', 2), failed('other')], failed('bad', 1), passed('other'))).toEqual([])
})

it('an image that did not fail before, and a finding that was not there, are new', () => {
  expect(newAfter([failed('bad', 1)], failed('bad', 2))).toEqual(['CVE-high-1'])
  expect(new Set(newAfter([failed('bad')], failed('bad'), failed('worse')))).toEqual(
    new Set(['library/worse:v1', 'CVE-high-0']),
  )
  expect(newAfter([], unjudged())).toEqual(['library/gone:v1'])
})

it('a new version of a package that keeps the vulnerability is nothing new', () => {
  const version = (text: string): ImageOutcome =>
    judged(of('bad', { scan: { platforms: [platformScan({ findings: [finding({ version: text })] })] } }))
  expect(newAfter([version('1')], version('2'))).toEqual([])
})

it('what was known stays known while an image cannot be judged, and no longer', () => {
  const { known } = after([failed('bad')])
  const meanwhile = after([undecided('bad')], known)
  expect(newTroubles(troubles(failed('bad')), meanwhile)).toEqual([])
  const later = after([failed('other')], known)
  expect(newTroubles(troubles(failed('bad')), later)).not.toEqual([])
})

it('of more than it can hold it says so, and then only images are new', () => {
  const many = judged(
    of('bad', { scan: { platforms: [platformScan({ findings: findings('critical', 2500) })] } }),
  )
  const before = after([many])
  expect(before).toMatchObject({ isCut: true })
  expect(before.known.size).toBe(2000)
  expect(newTroubles(troubles(many), before)).toEqual([])
  expect(newTroubles(troubles(many, failed('other')), before)).not.toEqual([])
  expect(renderIssueState(troubles(many)).length).toBeLessThan(17_000)
})

it.each([
  '',
  'text',
  '<!-- harbor-actions known=1 items=xyz -->',
  '<!-- harbor-actions known=1 items=123 -->',
])('nothing is known from %j', (body) => {
  expect(parseIssueState(body)).toEqual({ known: new Set(), isCut: false })
})
