import { describe, expect, it } from 'vitest'
import { MAX_COMMENT_BYTES, renderComment } from '../../../../../src/domain/report/render/comment.ts'
import { renderSummary } from '../../../../../src/domain/report/render/summary.ts'
import { failed, judged, listOf, of, passed, unjudged } from '../../../../support/outcomes.ts'

describe('the summary and the comment of several images', () => {
  const ORIGIN = {
    marker: { key: 'images', runId: 1, runAttempt: 1, runNumber: 1, sha: 'abcdef0' },
    runUrl: 'https://github.com/o/r/actions/runs/1',
  }
  const bytes = (text: string): number => new TextEncoder().encode(text).length

  it('begin with the verdict and a table of all images, those that need attention first, and why', () => {
    const lines = renderSummary(listOf(passed(), unjudged(), failed())).split('\n')
    expect(lines[0]).toBe('## ⚠️ Could not tell')
    expect(lines[2]).toBe('**3 images: 1 failed, 1 undecided, 1 passed**')
    const table = lines.slice(4, 9)
    expect(table[0]).toBe('| Verdict | Image | Tags | Crit. | High | Med. | Low | Negl. | Unkn. |')
    expect(table[2]).toMatch(
      /^\| ❌&nbsp;Failed \| \[<code>library\/bad<\/code>\]\(<https:.*>\) \| <code>v1<\/code> \| 0 \| \*\*1\*\* \|/,
    )
    expect(table[3]).toBe(
      '| ⚠️&nbsp;Not&nbsp;judged | <code>library/gone</code> | not <code>v1</code> | ? | ? | ? | ? | ? | ? |',
    )
    expect(table[4]).toMatch(/^\| ✅&nbsp;Passed \| .* \| 0 \|/)
    expect(lines.slice(10, 12)).toEqual([
      '- ❌ <code>library/bad\\:v1</code>: High\\: 1 found, 0 allowed',
      '- ⚠️ <code>library/gone\\:v1</code>: it could not be copied',
    ])
  })

  it('have a part for every image that was judged, with the passed ones folded away', () => {
    const summary = renderSummary(listOf(passed(), failed(), unjudged()))
    expect(summary.match(/^### .*$/gm)).toEqual([
      expect.stringContaining('❌ Failed'),
      expect.stringContaining('✅ Passed'),
    ])
    expect(summary.indexOf('✅ 1 image that passed')).toBeLessThan(summary.indexOf('### ✅'))
    expect(summary).toContain('#### What to upgrade first')
    expect(summary.match(/<details>/g)?.length).toBe(summary.match(/<\/details>/g)?.length)
  })

  it('say what is known of the run as a whole, as text and nothing else', () => {
    const notes = ['Left aside: library/<b>@team [x](http://y)\n| a']
    const lines = renderSummary({ ...listOf(passed()), notes }).split('\n')
    expect(lines[4]).toBe(
      '- Left aside\\: library/&lt;b&gt;@&#8203;team \\[x\\]\\(http\\:&#8203;//y\\) \\| a',
    )
    expect(renderComment({ ...listOf(passed()), notes }, { origin: ORIGIN })).toContain(lines[4])
  })

  it('show what changed since the last run, as text and nothing else', () => {
    const image = 'library/<b>:@team'
    const since = {
      previous: '2026-11-24T09:45:00.000Z',
      images: [{ kind: 'changed', image, before: 'passed', now: 'failed' }],
    } as const
    const summary = renderSummary({ ...listOf(passed()), since })
    expect(summary).toContain('\n- Since the last run \\(2026\\-11\\-24 09\\:45 UTC\\)\\: 1 image changed\n')
    expect(summary).toContain(
      '#### Since the last run\n\n- library/&lt;b&gt;\\:@&#8203;team\\: passed the last time, now failed\n',
    )
    const same = renderSummary({ ...listOf(passed()), since: { ...since, images: [] } })
    expect(same).toContain('nothing changed')
    expect(same).not.toContain('#### Since')
  })

  it('say of one image the reasons once', () => {
    const summary = renderSummary(listOf(failed()))
    expect(summary.match(/1 found, 0 allowed/g)).toHaveLength(1)
    expect(renderSummary(listOf(unjudged()))).toContain('it could not be copied')
  })

  it('fold every image when there are more than three of a kind', () => {
    const four = ['a', 'b', 'c', 'd']
    const summary = renderSummary(listOf(...four.map((name) => failed(name))))
    for (const name of four) expect(summary).toContain(`<summary>❌ <code>library/${name}:v1</code> 1 high`)
  })

  it('show tags that wait as not there', () => {
    const held = { ...of('bad'), image: { ...of('bad').image, tags: [] } }
    const promotion = { state: 'waiting', repository: 'library/bad', tags: ['v9'], detail: '' } as const
    expect(renderSummary(listOf(judged({ ...held, promotion })))).toContain('| not <code>v9</code> |')
  })

  it.each([2_000, 4_000, 8_000, 16_000, 32_000])(
    'stay within %i bytes: the table of all stands, and the last images lose something first',
    (maxBytes) => {
      const many = ['a', 'b', 'c'].map((name) => failed(name, 80))
      const comment = renderComment(listOf(...many), { origin: ORIGIN, maxBytes })
      expect(bytes(comment)).toBeLessThanOrEqual(maxBytes)
      for (const name of ['a', 'b', 'c'])
        expect(comment).toMatch(new RegExp(`^\\| [^|]+ \\| \\[<code>library/${name}<`, 'm'))
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
    const comment = renderComment(listOf(...many), { origin: ORIGIN })
    expect(bytes(comment)).toBeLessThanOrEqual(MAX_COMMENT_BYTES)
    expect(comment).toMatch(/… and \d+ more images\./)
    expect(comment).toContain('1000 images: 1000 failed')
  })

  it('give the commands of the images that need attention, and none of an invalid address', () => {
    const forged = of('x')
    const evil = { ...forged, image: { ...forged.image, reference: 'a\n```\n# b@sha256:c' } }
    const comment = renderComment(listOf(passed(), judged(evil), failed()), { origin: ORIGIN })
    const commands =
      comment
        .split('```')[1]
        ?.split('\n')
        .filter((line) => line.startsWith('trivy')) ?? []
    expect(commands.map((line) => /library\/(\w+)/.exec(line)?.[1])).toEqual(['bad', 'good'])
  })
})
