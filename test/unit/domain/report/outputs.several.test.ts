import { describe, expect, it } from 'vitest'
import { type ImageOutcome, singleOutcome } from '../../../../src/domain/report/outcomes.ts'
import { outcomeOutputs } from '../../../../src/domain/report/outputs.ts'
import { digestOf, finding, platformScan } from '../../../support/builders.ts'
import {
  failed,
  judged,
  listOf,
  of,
  passed,
  undecided,
  unjudged,
  untagged,
} from '../../../support/outcomes.ts'

describe('the outputs of several images', () => {
  const outputsOf = (...images: readonly ImageOutcome[]) =>
    outcomeOutputs(listOf(...images), { reportFiles: images.map((_, index) => `${index}.json`) })
  const entriesOf = (...images: readonly ImageOutcome[]) =>
    JSON.parse(outputsOf(...images)['images'] ?? '') as Record<string, unknown>[]

  it('are those of one image and the list', () => {
    const one = Object.keys(outcomeOutputs(singleOutcome(of('good'))))
    expect(Object.keys(outputsOf(passed())).toSorted()).toEqual([...one, 'images'].toSorted())
  })

  it('are the common verdict, the worst severity and sums', () => {
    expect(outputsOf(passed(), failed('a', 2), failed('b', 3))).toMatchObject({
      verdict: 'failed',
      severity: 'high',
      high: '5',
      critical: '0',
      total: '5',
      fixable: '5',
      ignored: '0',
      new: '',
      'scan-duration': '5',
      ...{ digest: '', tags: '', platforms: '', 'harbor-link': '' },
    })
  })

  it('have the reference of every image that was judged, one a line', () => {
    expect(outputsOf(passed('a'), unjudged(), passed('b'))['reference']).toBe(
      `harbor.example.com/library/a@${digestOf('a')}\nharbor.example.com/library/b@${digestOf('a')}`,
    )
  })

  it('never say 0 or none when one is not known', () => {
    expect(outputsOf(passed(), unjudged())).toMatchObject({
      verdict: 'undecided',
      severity: '',
      total: '',
      high: '',
    })
    expect(outputsOf(failed(), unjudged())).toMatchObject({
      severity: 'high',
      high: '1',
      low: '',
      total: '1',
    })
  })

  const compared = (name: string, isOld: boolean): ImageOutcome => {
    const known = finding()
    return judged(
      of(name, {
        scan: { platforms: [platformScan({ findings: [known] })] },
        base: {
          kind: 'scanned',
          name: 'main',
          digest: digestOf('e'),
          platforms: [{ platform: 'linux/amd64', findings: isOld ? [known, finding({ id: 'gone' })] : [] }],
        },
      }),
    )
  }

  it('say what is new and fixed only when every image was compared', () => {
    expect(outputsOf(compared('a', true), compared('b', false))).toMatchObject({ new: '1', fixed: '1' })
    expect(outputsOf(compared('a', true), passed())).toMatchObject({ new: '', fixed: '' })
    expect(outputsOf(compared('a', true), unjudged())).toMatchObject({ new: '', fixed: '' })
  })

  it('list every image in the given order, without numbers that nobody knows', () => {
    const [bad, gone, slow] = entriesOf(failed(), unjudged(), undecided())
    expect(bad).toMatchObject({
      repository: 'library/bad',
      digest: digestOf('a'),
      tags: ['v1'],
      verdict: 'failed',
      high: 1,
      critical: 0,
      total: 1,
      reportFile: '0.json',
      message: 'High: 1 found, 0 allowed',
    })
    expect(gone).toEqual({
      repository: 'library/gone',
      reference: '',
      digest: '',
      // It was to have v1; what is listed is what is on it.
      tags: [],
      verdict: 'undecided',
      reportFile: '',
      harborLink: '',
      message: 'it could not be copied',
    })
    expect(slow).not.toHaveProperty('total')
    expect(slow).toMatchObject({ verdict: 'undecided', reportFile: '2.json' })
  })

  it('say of a passed image without its tags why', () => {
    expect(entriesOf(untagged('incomplete'))).toMatchObject([
      { verdict: 'passed', message: 'Tagged v1 and not v2' },
    ])
  })
})
