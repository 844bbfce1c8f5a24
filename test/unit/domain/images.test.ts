import { describe, expect, it } from 'vitest'
import { imagesOutputs } from '../../../src/domain/report/images-outputs.ts'
import type { ImageOutcome } from '../../../src/domain/report/images-report.ts'
import { commonState, describeImages, withLocation } from '../../../src/domain/report/outcome.ts'
import { reportOutputs } from '../../../src/domain/report/outputs.ts'
import { redactReport } from '../../../src/domain/report/redact.ts'
import { type Annotation, planImagesAnnotations } from '../../../src/domain/report/render/annotations.ts'
import { renderConsole } from '../../../src/domain/report/render/console.ts'
import { digestOf, finding, platformScan } from '../../support/builders.ts'
import {
  failed,
  imagesReport,
  judged,
  of,
  passed,
  undecided,
  unjudged,
  untagged,
} from '../../support/outcomes.ts'

describe('several images under one verdict', () => {
  it.each([
    ['passed', [passed(), passed('other')]],
    ['failed', [passed(), failed()]],
    ['undecided', [failed(), undecided()]],
    ['undecided', [failed(), unjudged()]],
    ['undecided', []],
    ['not-tagged', [passed(), untagged('waiting')]],
    ['not-tagged', [passed(), untagged('incomplete')]],
    ['failed', [failed(), untagged('waiting')]],
  ] as const)('are %s', (state, images) => {
    expect(commonState(imagesReport(...images))).toBe(state)
  })

  it('are counted by where they stand', () => {
    const all = [passed(), failed(), unjudged(), undecided(), untagged('waiting')]
    expect(describeImages(imagesReport(...all))).toBe(
      '5 images: 1 failed, 2 undecided, 1 passed without all tags, 1 passed',
    )
    expect(describeImages(imagesReport(passed()))).toBe('1 image: 1 passed')
    expect(describeImages(imagesReport())).toBe('0 images: nothing was judged')
  })

  it('have the common location unless they have their own', () => {
    const common = { path: 'Dockerfile', line: 1 }
    const { images } = withLocation(imagesReport(failed(), unjudged()), common)
    expect(images.map(({ location }) => location?.path)).toEqual(['library/bad/Dockerfile', 'Dockerfile'])
  })

  it('have no secret in any text', () => {
    const leaking = imagesReport({ ...unjudged(), message: 'with a-secret' }, failed('a-secret'))
    expect(JSON.stringify(redactReport(leaking, (text) => text.replaceAll('a-secret', '***')))).not.toContain(
      'a-secret',
    )
  })
})

describe('the outputs of several images', () => {
  const outputsOf = (...images: readonly ImageOutcome[]) =>
    imagesOutputs(imagesReport(...images), { reportFiles: images.map((_, index) => `${index}.json`) })
  const listOf = (...images: readonly ImageOutcome[]) =>
    JSON.parse(outputsOf(...images)['images'] ?? '') as Record<string, unknown>[]

  it('are those of one image and the list', () => {
    const one = Object.keys(reportOutputs(of('good')))
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
    const [bad, gone, slow] = listOf(failed(), unjudged(), undecided())
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
    expect(listOf(untagged('incomplete'))).toMatchObject([
      { verdict: 'passed', message: 'Tagged v1 and not v2' },
    ])
  })
})

describe('the log of several images', () => {
  it('shows each in the given order and ends with a list of all, those that need somebody first', () => {
    const lines = renderConsole(imagesReport(passed(), failed(), unjudged()))
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

  it('gives no line to foreign text', () => {
    const lines = renderConsole(imagesReport({ ...unjudged(), message: 'a\nPassed: b', tags: ['x\r\ny'] }))
    expect(lines.filter((line) => /[\r\n]/.test(line) || line.startsWith('Passed'))).toEqual([])
  })
})

describe('the annotations of several images', () => {
  const titles = (planned: readonly Annotation[]) => planned.map(({ level, title }) => `${level} ${title}`)

  it('are one notice when all passed', () => {
    expect(planImagesAnnotations(imagesReport(passed('a'), passed('b')))).toEqual([
      {
        level: 'notice',
        title: 'Passed: 2 images',
        message: '2 images: 2 passed\nPassed: library/a:v1: no findings\nPassed: library/b:v1: no findings',
      },
    ])
  })

  it('are a headline, an error for every image that is not passed, then the findings, each at its own place', () => {
    const planned = planImagesAnnotations(imagesReport(passed(), failed(), unjudged()))
    expect(titles(planned)).toEqual([
      'error Could not tell: 3 images',
      'error Failed: library/bad',
      'error Not judged: library/gone',
      'warning High: CVE-high-0 in openssl',
    ])
    expect(planned.map(({ location }) => location?.path)).toEqual([
      undefined,
      'library/bad/Dockerfile',
      undefined,
      'library/bad/Dockerfile',
    ])
    expect(planned[3]?.message).toMatch(/^library\/bad:v1: High: CVE-high-0 in openssl/)
  })

  it('take the findings of the failing images in turn', () => {
    const planned = planImagesAnnotations(imagesReport(failed('a', 50), failed('b', 2), failed('c', 50)))
    const images = planned
      .filter(({ level }) => level === 'warning')
      .map(({ message }) => message.slice(8, 9))
    expect(images.join('')).toBe('abcabcac'.slice(0, 7))
  })

  it('stay below the ten of a level that GitHub shows, and name the rest in the headline', () => {
    const many = Array.from({ length: 15 }, (_, index) => failed(`bad-${index}`, 3))
    const planned = planImagesAnnotations(imagesReport(...many))
    expect(planned.filter(({ level }) => level === 'error')).toHaveLength(9)
    expect(planned.filter(({ level }) => level === 'warning')).toHaveLength(7)
    expect(planned[0]?.message).toContain('library/bad-14:v1')
  })

  it.each([
    ['waiting', 'error'],
    ['incomplete', 'warning'],
  ] as const)('show a passed image whose tags are %s as an %s, as for one image', (state, level) => {
    expect(titles(planImagesAnnotations(imagesReport(passed(), untagged(state))))).toEqual([
      `${level} Passed, but not all tags are set: 2 images`,
      `${level} ${state === 'waiting' ? 'Passed, but not tagged' : 'Passed, but not all tags are set'}: library/free`,
    ])
  })

  it('are an error without any image', () => {
    expect(titles(planImagesAnnotations(imagesReport()))).toEqual(['error Could not tell: 0 images'])
  })

  it('have a headline at the place that all images share', () => {
    const common = { path: 'Dockerfile', line: 7 }
    const { location: _, ...bare } = failed() as Extract<ImageOutcome, { kind: 'judged' }>
    const planned = planImagesAnnotations(withLocation(imagesReport(bare, unjudged()), common))
    expect(planned[0]?.location).toEqual(common)
  })

  it('hold a headline of a thousand images in short, and say how many are missing', () => {
    const many = Array.from({ length: 1000 }, (_, index) => failed(`image-${index}`))
    const [headline] = planImagesAnnotations(imagesReport(...many))
    expect(headline?.message.length).toBeLessThanOrEqual(4096)
    expect(headline?.message).toMatch(/\nand 9\d\d more images$/)
  })
})
