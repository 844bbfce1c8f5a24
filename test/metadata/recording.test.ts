import { readFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Palette, renderRecording } from '../../.github/scripts/recording.ts'

const IMAGES = join(import.meta.dirname, '..', '..', 'docs', 'images')

const NAMES = ['page', 'border', 'text', 'faint', 'error', 'warning', 'notice', 'passed', 'step'] as const
const PALETTE = Object.fromEntries(NAMES.map((name) => [name, `#${name}`])) as Record<
  (typeof NAMES)[number],
  string
> satisfies Palette

const render = (texts: readonly string[], summary = '') =>
  renderRecording({ lines: texts.map((text, index) => ({ atMs: index * 1000, text })), summary }, PALETTE)

/** Where the animation puts something: percent of the time, and pixels. */
function steps(svg: string, name: string): { readonly at: number; readonly y: number }[] {
  const [, keyframes = ''] = new RegExp(`@keyframes ${name}\\{(.*)\\}`).exec(svg) ?? []
  return [...keyframes.matchAll(/([\d.]+)%\{transform:translateY\((-?\d+)px\)\}/g)].map(([, at, y]) => ({
    at: Number(at),
    y: Number(y),
  }))
}

describe('a recording', () => {
  it('shows one line after the other, and scrolls when the frame is full', () => {
    const svg = render(Array.from({ length: 40 }, (_, index) => `line ${index}`))
    const [cover, scroll] = [steps(svg, 'cover'), steps(svg, 'scroll')]
    expect(cover).toHaveLength(41)
    expect(cover.map(({ at }) => at)).toEqual(cover.map(({ at }) => at).toSorted((a, b) => a - b))
    expect(cover.map(({ y }) => y / 18)).toEqual([...Array.from({ length: 40 }, (_, index) => index + 1), 40])
    const visible = cover.map(({ y }, index) => y + (scroll[index]?.y ?? 0))
    expect(Math.max(...visible)).toBeLessThanOrEqual(400 - 24)
  })

  it('has the time of each line, and two rows of a long one at most', () => {
    const svg = render(['a', 'b'.repeat(500)])
    expect([...svg.matchAll(/>(\d+:\d\d)</g)].map(([, time]) => time)).toEqual(['0:00', '0:01'])
    const rows = [...svg.matchAll(/>(b+…?)</g)].map(([, text = '']) => text)
    expect(rows).toHaveLength(2)
    expect(rows[1]).toMatch(/…$/)
  })

  it('has the text of a log and a summary as text', () => {
    const svg = render(
      ['<script>x</script> & y'],
      '### ✅ Passed: [<code>a</code>](<http://x>)\n\n| A | B |\n| :-- | --: |\n| <b>c</b> | 2 |\n',
    )
    expect(svg).toContain('&lt;script&gt;x&lt;/script&gt; &amp; y')
    expect(svg).toContain('>✅ Passed: a<')
    expect(svg).toContain('>c<')
    expect(svg).not.toMatch(/<script|href|<b>/)
  })
})

describe('the recording in README.md', () => {
  const [light = '', dark = ''] = ['light', 'dark'].map((scheme) =>
    readFileSync(join(IMAGES, `run-${scheme}.svg`), 'utf8'),
  )

  it('is of one run in both colour schemes', () => {
    const withoutColors = (svg: string) => svg.replaceAll(/#[0-9a-f]{6}/g, '#')
    expect(withoutColors(dark)).toBe(withoutColors(light))
    expect(dark).not.toBe(light)
  })

  it('says what a run does: crane, the copy with bytes and rate, the wait, the verdict', () => {
    for (const part of [
      /crane v[\d.]+ is on PATH/,
      / sent, [\d.]+ \wB\/s \(blob 1 of /,
      /linux\/amd64: \w+</,
      />Passed: /,
    ]) {
      expect(light).toMatch(part)
    }
    expect(light).toContain('class="h text">✅ Passed: library/demo<')
  })

  it('has no path of the machine that made it, runs and loads nothing, and is small', () => {
    for (const path of [tmpdir(), homedir(), '/tmp/', '/home/', '/root/', '/Users/'])
      expect(light).not.toContain(path)
    expect(light).not.toMatch(/<(?:script|image|foreignObject|use|a)\b|href|url\((?!#)|@import/)
    expect(light.length).toBeLessThan(40_000)
  })
})
