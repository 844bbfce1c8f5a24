import { describe, expect, it } from 'vitest'
import { hasMoved, needsChildren } from '../../../../src/domain/polling/index-progress.ts'
import { overview, unfinished } from '../../../support/builders.ts'

const RUNNING = unfinished('Running')
const due = (index: Partial<Parameters<typeof needsChildren>[0]>): boolean =>
  needsChildren({ overview: RUNNING, before: RUNNING, sinceMs: 3_000, openChildren: 3, ...index })

describe('the children of an index', () => {
  it('are not asked for while the index shows no change', () => {
    expect(due({})).toBe(false)
    expect(due({ overview: unfinished('Pending'), before: unfinished('Pending') })).toBe(false)
  })

  it.each(['Success', 'Error', 'Stopped', 'Unrecognised'] as const)(
    'are asked for when it is called %s, which says nothing about each of them',
    (status) => {
      const same = overview({ status })
      expect(due({ overview: same, before: same, sinceMs: 0 })).toBe(true)
    },
  )

  it('are asked for when it has no overview', () => {
    expect(due({ overview: undefined, before: undefined, sinceMs: 0 })).toBe(true)
  })

  it('are asked for all the same after a while: it shows neither a failed child nor one that hangs', () => {
    expect(due({ sinceMs: 14_999 })).toBe(false)
    expect(due({ sinceMs: 15_000 })).toBe(true)
  })

  it('are asked for after one has ended, the rarer the more they are', () => {
    const moved = { ...RUNNING, completePercent: 33 }
    expect(due({ overview: moved })).toBe(true)
    expect(due({ overview: moved, openChildren: 4 })).toBe(false)
  })
})

it.each([
  ['its state', { ...RUNNING, status: 'Pending' } as const],
  ['its percentage', { ...RUNNING, completePercent: 50 }],
  ['its report', { ...RUNNING, reportId: 'report-2' }],
])('an index has moved when it shows another value of %s', (_, now) => {
  expect(hasMoved(RUNNING, now)).toBe(true)
  expect(hasMoved(now, now)).toBe(false)
})
