import { describe, expect, it } from 'vitest'
import { parseTrivyIgnore } from '../../../../src/domain/exceptions/trivyignore.ts'
import type { UnusedException, UnusedExceptions } from '../../../../src/domain/exceptions/unused.ts'
import { commonState, commonTitle } from '../../../../src/domain/report/outcome.ts'
import { type ImageOutcome, singleOutcome } from '../../../../src/domain/report/outcomes.ts'
import { planAnnotations } from '../../../../src/domain/report/render/annotations.ts'
import { renderConsole } from '../../../../src/domain/report/render/console.ts'
import { renderSummary } from '../../../../src/domain/report/render/summary.ts'
import { findUnusedInRun } from '../../../../src/domain/report/unused.ts'
import { finding, platformScan } from '../../../support/builders.ts'
import { failed, judged, listOf, of, undecided, unjudged } from '../../../support/outcomes.ts'

const FILE = `CVE-2019-8457\n${finding().id}\n`

/** An image that needs the second line, or none. */
const image = (
  name: string,
  options: { readonly needs: boolean; readonly level?: UnusedExceptions; readonly file?: string },
): ImageOutcome => {
  const { needs, level = 'fail', file = '.trivyignore' } = options
  return judged(
    of(name, {
      exceptions: parseTrivyIgnore(FILE, file),
      ...(level === 'note' ? {} : { unusedExceptions: level }),
      scan: { platforms: [platformScan({ findings: needs ? [finding()] : [] })] },
    }),
  )
}
const reportOf = (outcome: ImageOutcome) => {
  if (outcome.kind !== 'judged') throw new Error('not judged')
  return outcome.report
}
const one = (level: UnusedExceptions) => singleOutcome(reportOf(image('app', { needs: true, level })))
const lines = (list: readonly UnusedException[] = []): (number | undefined)[] => list.map(({ line }) => line)

describe('exceptions that do nothing', () => {
  it.each([
    ['note', 'passed', 'Passed', []],
    ['warn', 'passed', 'Passed', ['warning']],
    ['fail', 'unused-exceptions', 'Passed, but not every exception is needed', ['error']],
  ] as const)('with %s the run is %s', (level, state, title, levels) => {
    const outcomes = one(level)
    expect(commonState(outcomes)).toBe(state)
    expect(commonTitle(outcomes)).toBe(title)
    const [headline, ...others] = planAnnotations(outcomes)
    expect(headline).toMatchObject({ level: 'notice', title: 'Passed: library/app' })
    expect(others.map((annotation) => annotation.level)).toEqual(levels)
    const sentence =
      '1 exception does nothing: CVE-2019-8457 (.trivyignore line 1) matched no finding of this image'
    expect(renderConsole(outcomes).join('\n')).toContain(`  - ${sentence}`)
    expect(renderSummary(outcomes)).toContain(`${title}: `)
    expect(renderSummary(outcomes).replaceAll('\\', '')).toContain(sentence)
    for (const annotation of others) {
      expect(annotation).toMatchObject({ location: { path: '.trivyignore', line: 1 } })
      expect(annotation.message).toContain(sentence)
    }
    expect(reportOf(outcomes.images[0] as ImageOutcome).verdict.name).toBe('passed')
  })

  it('say how to go on when they fail the job', () => {
    expect(findUnusedInRun(one('fail'))?.message).toMatch(
      /Remove what is not needed, or set unused-exceptions/,
    )
  })

  it('leave a verdict that is not passed as it is', () => {
    expect(commonState(listOf(failed(), image('b', { needs: false })))).toBe('failed')
    expect(commonState(listOf(undecided(), image('b', { needs: false })))).toBe('undecided')
  })

  it('of several images are those that none of them needs, said once and of no single image', () => {
    const outcomes = listOf(image('a', { needs: true }), image('b', { needs: false }))
    expect(lines(reportOf(outcomes.images[1] as ImageOutcome).unusedExceptions?.exceptions)).toEqual([1, 2])
    expect(lines(findUnusedInRun(outcomes)?.exceptions)).toEqual([1])
    expect(commonState(outcomes)).toBe('unused-exceptions')
    const summary = renderSummary(outcomes).replaceAll('\\', '')
    expect(summary.split('does nothing')).toHaveLength(2)
    expect(summary).toContain('matched no finding of these images')
    expect(summary).toMatch(/^### ✅ Passed: .*library\/b/m)
    expect(renderConsole(outcomes).at(-1)).toContain('1 exception does nothing')
    expect(planAnnotations(outcomes)[1]).toMatchObject({ level: 'error' })
  })

  it('are named by no list in which an image was not judged, or not completely', () => {
    expect(findUnusedInRun(listOf(image('a', { needs: false }), unjudged()))).toBeUndefined()
    expect(findUnusedInRun(listOf(image('a', { needs: false }), undecided()))).toBeUndefined()
  })

  it.each([
    ['base:config/.trivyignore', 'config/.trivyignore'],
    ['./.trivyignore', '.trivyignore'],
    ['/elsewhere/.trivyignore', undefined],
    ['../.trivyignore', undefined],
  ])('in %s are shown at %s', (file, path) => {
    const outcomes = singleOutcome(reportOf(image('app', { needs: true, file })))
    expect(planAnnotations(outcomes)[1]?.location?.path).toBe(path)
  })

  it('and whose finding counts again are said once', () => {
    const outcomes = singleOutcome(
      of('app', {
        exceptions: parseTrivyIgnore(`${finding().id} exp:2020-01-01`, 'f'),
        scan: { platforms: [platformScan({ findings: [finding()] })] },
      }),
    )
    expect(findUnusedInRun(outcomes)).toBeUndefined()
    expect(renderSummary(outcomes)).toContain('counts again')
  })
})
