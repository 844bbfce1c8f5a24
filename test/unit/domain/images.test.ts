import { describe, expect, it } from 'vitest'
import { type Annotation, planImagesAnnotations } from '../../../src/domain/report/annotations.ts'
import { MAX_COMMENT_BYTES, renderComment } from '../../../src/domain/report/comment.ts'
import { renderConsole } from '../../../src/domain/report/console.ts'
import { imagesOutputs } from '../../../src/domain/report/images-outputs.ts'
import type { ImageOutcome, ImagesReport, UnjudgedImage } from '../../../src/domain/report/images-report.ts'
import { commonState, describeImages, withLocation } from '../../../src/domain/report/outcome.ts'
import { reportOutputs } from '../../../src/domain/report/outputs.ts'
import { redactReport } from '../../../src/domain/report/redact.ts'
import { REPORT_SCHEMA_VERSION, type Report } from '../../../src/domain/report/report.ts'
import { renderSummary } from '../../../src/domain/report/summary.ts'
import { digestOf, finding, findings, platformScan, report, unfinished } from '../../support/builders.ts'

const imagesReport = (...images: readonly ImageOutcome[]): ImagesReport => ({
  schemaVersion: REPORT_SCHEMA_VERSION,
  generatedAt: '2026-11-24T09:45:00.000Z',
  images,
})

const of = (name: string, options: Parameters<typeof report>[0] = {}): Report =>
  report({ repository: { project: 'library', name }, tags: ['v1'], ...options })
const judged = (value: Report): ImageOutcome => ({
  kind: 'judged',
  report: value,
  location: { path: `${value.image.repository}/Dockerfile`, line: 3 },
})

const passed = (name = 'good'): ImageOutcome => judged(of(name))
const failed = (name = 'bad', count = 1): ImageOutcome =>
  judged(of(name, { scan: { platforms: [platformScan({ findings: findings('high', count) })] } }))
const undecided = (name = 'slow', found = findings('low', 0)): ImageOutcome =>
  judged(
    of(name, {
      scan: {
        platforms: [platformScan({ isComplete: false, overview: unfinished('Running'), findings: found })],
        couldNotTell: [{ kind: 'could-not-tell', message: 'no finished scan within 10 min' }],
      },
    }),
  )
const unjudged = (name = 'gone'): UnjudgedImage => ({
  kind: 'not-judged',
  repository: `library/${name}`,
  tags: ['v1'],
  message: 'it could not be copied',
})
const untagged = (state: 'waiting' | 'incomplete'): ImageOutcome =>
  judged({
    ...of('free'),
    promotion: { state, repository: 'library/free', tags: ['v2'], detail: 'Tagged v1 and not v2' },
  })

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
      tags: ['v1'],
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
    expect(planned[3]?.message).toMatch(/^library\/bad:v1: openssl/)
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

describe('the summary and the comment of several images', () => {
  const ORIGIN = {
    marker: { key: 'images', runId: 1, runAttempt: 1, runNumber: 1, sha: 'abcdef0' },
    runUrl: 'https://github.com/o/r/actions/runs/1',
  }
  const bytes = (text: string): number => new TextEncoder().encode(text).length

  it('begin with the verdict and a table of all images, those that need somebody first, and why', () => {
    const lines = renderSummary(imagesReport(passed(), unjudged(), failed())).split('\n')
    expect(lines[0]).toBe('## ⚠️ Could not tell')
    expect(lines[2]).toBe('**3 images: 1 failed, 1 undecided, 1 passed**')
    const table = lines.slice(4, 9)
    expect(table[0]).toBe('| Image | Tags | Verdict | Crit. | High | Med. | Low | Negl. | Unkn. |')
    expect(table[2]).toMatch(
      /^\| \[<code>library\/bad<\/code>\]\(<https:.*>\) \| <code>v1<\/code> \| ❌&nbsp;Failed \| 0 \| \*\*1\*\* \|/,
    )
    expect(table[3]).toBe(
      '| <code>library/gone</code> | <code>v1</code> | ⚠️&nbsp;Not&nbsp;judged | ? | ? | ? | ? | ? | ? |',
    )
    expect(table[4]).toContain('✅&nbsp;Passed | 0 |')
    expect(lines.slice(10, 12)).toEqual([
      '- ❌ <code>library/bad\\:v1</code>: High\\: 1 found, 0 allowed',
      '- ⚠️ <code>library/gone\\:v1</code>: it could not be copied',
    ])
  })

  it('have a part for every image that was judged, with the passed ones folded away', () => {
    const summary = renderSummary(imagesReport(passed(), failed(), unjudged()))
    expect(summary.match(/^### .*$/gm)).toEqual([
      expect.stringContaining('❌ Failed'),
      expect.stringContaining('✅ Passed'),
    ])
    expect(summary.indexOf('✅ 1 image that passed')).toBeLessThan(summary.indexOf('### ✅'))
    expect(summary).toContain('#### What to upgrade first')
    expect(summary.match(/<details>/g)?.length).toBe(summary.match(/<\/details>/g)?.length)
  })

  it('say of one image the reasons once', () => {
    const summary = renderSummary(imagesReport(failed()))
    expect(summary.match(/1 found, 0 allowed/g)).toHaveLength(1)
    expect(renderSummary(imagesReport(unjudged()))).toContain('it could not be copied')
  })

  it('fold every image when there are more than three of a kind', () => {
    const four = ['a', 'b', 'c', 'd']
    const summary = renderSummary(imagesReport(...four.map((name) => failed(name))))
    for (const name of four) expect(summary).toContain(`<summary>❌ <code>library/${name}:v1</code> 1 high`)
  })

  it('show tags that wait as not there', () => {
    const held = { ...of('bad'), image: { ...of('bad').image, tags: [] } }
    const promotion = { state: 'waiting', repository: 'library/bad', tags: ['v9'], detail: '' } as const
    expect(renderSummary(imagesReport(judged({ ...held, promotion })))).toContain('| not <code>v9</code> |')
  })

  it.each([2_000, 4_000, 8_000, 16_000, 32_000])(
    'stay within %i bytes: the table of all stands, and the last images lose something first',
    (maxBytes) => {
      const many = ['a', 'b', 'c'].map((name) => failed(name, 80))
      const comment = renderComment(imagesReport(...many), { origin: ORIGIN, maxBytes })
      expect(bytes(comment)).toBeLessThanOrEqual(maxBytes)
      for (const name of ['a', 'b', 'c'])
        expect(comment).toMatch(new RegExp(`^\\| \\[<code>library/${name}<`, 'm'))
      const parts = comment.split(/^### /m).slice(1)
      const rows = parts.map((part) => part.match(/^\| High \| \[/gm)?.length ?? 0)
      expect(rows).toEqual(rows.toSorted((a, b) => b - a))
      if (parts.length < 3) expect(comment).toContain(`… and ${3 - parts.length} more image`)
      expect(comment).toContain('Run')
      for (const row of comment.split('\n').filter((line) => line.startsWith('|'))) expect(row).toMatch(/\|$/)
      expect(comment.match(/<details>/g)?.length ?? 0).toBe(comment.match(/<\/details>/g)?.length ?? 0)
    },
  )

  it('of a thousand images say how many are missing', () => {
    const many = Array.from({ length: 1000 }, (_, index) => failed(`image-${index}`, 3))
    const comment = renderComment(imagesReport(...many), { origin: ORIGIN })
    expect(bytes(comment)).toBeLessThanOrEqual(MAX_COMMENT_BYTES)
    expect(comment).toMatch(/… and \d+ more images\./)
    expect(comment).toContain('1000 images: 1000 failed')
  })

  it('give the commands of the images that need somebody, and none of an address that is none', () => {
    const forged = of('x')
    const evil = { ...forged, image: { ...forged.image, reference: 'a\n```\n# b@sha256:c' } }
    const comment = renderComment(imagesReport(passed(), judged(evil), failed()), { origin: ORIGIN })
    const commands =
      comment
        .split('```')[1]
        ?.split('\n')
        .filter((line) => line.startsWith('trivy')) ?? []
    expect(commands.map((line) => /library\/(\w+)/.exec(line)?.[1])).toEqual(['bad', 'good'])
  })
})
