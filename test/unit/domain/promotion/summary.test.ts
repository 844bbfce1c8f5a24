import { describe, expect, it } from 'vitest'
import {
  describeReportProof,
  describeSignedProof,
  type PlacedTags,
  planPromotionNotice,
  renderPromotion,
} from '../../../../src/domain/promotion/summary.ts'
import { digestOf, policy, report } from '../../../support/builders.ts'

const DIGEST = digestOf('a')

const placed = (overrides: Partial<PlacedTags> = {}): PlacedTags => ({
  reference: `harbor.example/prod/app@${DIGEST}`,
  digest: DIGEST,
  tags: ['1.2.3', 'latest'],
  source: 'library/app',
  promotion: { state: 'done', repository: 'prod/app', tags: ['1.2.3'], detail: 'Tagged after the verdict' },
  proof: 'Report: passed',
  ...overrides,
})

/** Without what only keeps it from being markup. */
const readable = (markdown: string): string => markdown.replaceAll(/\\|<\/?code>/g, '')

describe('an image that has its tags', () => {
  it('is shown with where it comes from, where it is, its tags, and what says that it passed', () => {
    const lines = readable(renderPromotion(placed())).split('\n')
    expect(lines).toEqual([
      '### ✅ Promoted: prod/app',
      '',
      `1.2.3, latest · from library/app · harbor.example/prod/app@${DIGEST}`,
      '',
      '- Report: passed',
      '- 🏷️ Tagged after the verdict',
      '',
    ])
  })

  it('has one notice, whose message says all of it', () => {
    expect(planPromotionNotice(placed())).toEqual({
      level: 'notice',
      title: 'Promoted: prod/app',
      message: `Promoted: prod/app from library/app\nharbor.example/prod/app@${DIGEST} (1.2.3, latest)\nReport: passed`,
    })
  })

  it('comes from nowhere else in the repository where it was judged', () => {
    const own = placed({ source: 'prod/app' })
    expect(renderPromotion(own)).not.toContain('from')
    expect(planPromotionNotice(own)?.message).not.toContain('from')
  })
})

it('an image without one of its tags is not called promoted, and the error is not said twice', () => {
  const { promotion } = placed()
  const incomplete = placed({ promotion: { ...promotion, state: 'incomplete', detail: 'refused' }, tags: [] })
  expect(renderPromotion(incomplete)).toMatch(/^### ⚠️ Not all tags are set: .*\n\nno tag · /)
  expect(renderPromotion(incomplete)).not.toContain('Promoted')
  expect(planPromotionNotice(incomplete)).toBeUndefined()
})

it('foreign text is no markup in the summary, and no line of its own', () => {
  const markdown = renderPromotion(
    placed({
      tags: ['`<b>'],
      source: '`</code>](http://x)',
      proof: 'by <img src=x>\n# @team ![x](y)',
      promotion: { state: 'done', repository: 'a|b\n', tags: [], detail: '**x**\n</details>' },
    }),
  )
  expect(markdown.replaceAll('<code>', '').replaceAll('</code>', '')).not.toMatch(
    /<\/?\w|[^\\](?:\*\*|!\[)|\]\(/,
  )
  expect(markdown.split('\n')).toHaveLength(7)
})

describe('what says that it passed', () => {
  it('is a report with its time and its policy', () => {
    const judged = {
      ...report(),
      generatedAt: '2026-11-30T20:15:00.000Z',
      policy: policy({ failOn: 'high' }),
    }
    expect(describeReportProof(judged)).toMatch(/^Report: passed on 2026-11-30 20:15\S* .*by fail-on: high/)
  })

  it('is a signed statement with its digest, its time, its verifier and its run', () => {
    const verdict = {
      verifier: 'https://example.com/verifier',
      timeVerified: '2026-11-30T20:15:00Z',
      result: 'PASSED',
      policyHash: '',
      policy: policy(),
      scans: [],
      exceptions: 0,
      runUrl: 'https://github.com/o/r/actions/runs/1',
    }
    expect(describeSignedProof(verdict, DIGEST)).toMatch(
      /^Signed verdict sha256:a{12}: passed on 2026-11-30 20:15.*, verified by https:\/\/example.com\/verifier in https:\/\/github/,
    )
    expect(describeSignedProof({ ...verdict, runUrl: '' }, DIGEST)).toMatch(/verifier$/)
  })
})
