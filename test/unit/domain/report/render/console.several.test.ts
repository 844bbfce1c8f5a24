import { describe, expect, it } from 'vitest'
import { renderConsole } from '../../../../../src/domain/report/render/console.ts'
import { failed, listOf, passed, unjudged } from '../../../../support/outcomes.ts'

describe('the log of several images', () => {
  it('shows each in the given order and ends with a list of all, those that need attention first', () => {
    const lines = renderConsole(listOf(passed(), failed(), unjudged()))
    expect(lines.filter((line) => line.startsWith('====='))).toEqual([
      '===== Image 1 of 3: library/good:v1',
      '===== Image 2 of 3: library/bad:v1',
      '===== Image 3 of 3: library/gone:v1',
    ])
    expect(lines.slice(-5)).toEqual([
      'Failed      library/bad:v1: 1 high (1 fixable)',
      'Not judged  library/gone:v1: it could not be copied',
      'Passed      library/good:v1: no findings',
      '',
      'Could not tell: 3 images: 1 failed, 1 undecided, 1 passed',
    ])
  })

  it('ends with what is known of the run as a whole', () => {
    const notes = ['Left aside: a\nPassed: b']
    expect(renderConsole({ ...listOf(passed()), notes }).at(-1)).toBe('  - Left aside: a Passed: b')
  })

  it('ends with what changed since the last run', () => {
    const images = [{ kind: 'gone', image: 'a:v1\nPassed', before: 'passed' }] as const
    const lines = renderConsole({
      ...listOf(passed()),
      since: { previous: '2026-11-24T09:45:00.000Z', images },
    })
    expect(lines.slice(-2)).toEqual([
      '  - Since the last run (2026-11-24 09:45 UTC): 1 image changed',
      '      a:v1 Passed: not among the images any more, passed the last time',
    ])
  })

  it('gives no line to foreign text', () => {
    const lines = renderConsole(listOf({ ...unjudged(), message: 'a\nPassed: b', tags: ['x\r\ny'] }))
    expect(lines.filter((line) => /[\r\n]/.test(line) || line.startsWith('Passed'))).toEqual([])
  })
})
