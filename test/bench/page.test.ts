import { describe, expect, it } from 'vitest'
import { renderPage } from '../../.github/scripts/bench/page.ts'
import { makeResult } from './made.ts'

const RUN = {
  date: '2026-11-29',
  machine: { cores: 2, memoryGiB: 24, platform: 'Linux x64', node: 'v24.21.0' },
  versions: { crane: 'v0.20.6' },
  notes: ['The target is the sandbox.'],
}

const page = renderPage({
  ...RUN,
  results: [
    makeResult(
      { ours: [1000, 1100, 1200, 1300, 9000], peer: [1000, 1000, 1000, 1000, 5000] },
      {
        targets: [
          { metric: 'wallMs', of: 'ours', against: ['peer', 'other'], atMost: 1.25 },
          { metric: 'wallMs', of: 'ours', against: ['peer'], atMost: 0.6 },
          { metric: 'wallMs', of: 'ours', atMost: 1250 },
          { metric: 'wallMs', of: 'ours', against: ['other'], atMost: 1 },
        ],
        skipped: [{ name: 'other', reason: 'it is not installed' }],
      },
    ),
    makeResult({ ours: [2, 1, 3] }, { title: 'Alone', name: 'alone' }),
  ],
})

describe('the page', () => {
  it('names the machine, the programs and what is special about the run', () => {
    expect(page).toContain('- 2026-11-29, 2 cores, 24 GiB, Linux x64\n- Node v24.21.0, crane v0.20.6\n')
    expect(page).toContain('\n- The target is the sandbox.\n')
  })

  it('says of every target whether it holds, with the three figures that decide', () => {
    expect(page).toContain(
      [
        '## Targets\n',
        '| holds | case | target | min | median | max |',
        '| :-- | :-- | :-- | --: | --: | --: |',
        '| yes | A small copy: ours | time at most 1.25 times the least of the others (peer) | 1.00 | 1.20 | 1.80 |',
        '| **no** | A small copy: ours | time at most 0.6 times peer | 1.00 | 1.20 | 1.80 |',
        '| yes | A small copy: ours | time at most 1.25 s | 1.00 s | 1.20 s | 9.00 s |',
        '| **not measured** | A small copy: ours | time at most 1 times other | – | – | – |',
      ].join('\n'),
    )
  })

  it('has the figures of every contender, the ratio of ours to every other, and the commands', () => {
    expect(page).toContain(
      [
        '## A small copy\n',
        'A small image is copied. 5 rounds.\n',
        '| time | min | median | max |',
        '| :-- | --: | --: | --: |',
        '| ours | 1.00 s | 1.20 s | 9.00 s |',
        '| peer | 1.00 s | 1.00 s | 5.00 s |',
        '',
        '| ratio | min | median | max |',
        '| :-- | --: | --: | --: |',
        '| time: ours / peer | 1.00 | 1.20 | 1.80 |',
        '',
        '- other did not take part: it is not installed.',
        '',
        '```sh',
        '# ours',
        'ours SOURCE TARGET',
        '# peer',
        'peer SOURCE TARGET',
        '```',
      ].join('\n'),
    )
  })

  it('compares nothing where only we ran', () => {
    const [, alone = ''] = page.split('## Alone\n')
    expect(alone).toContain('| ours | 1 ms | 2 ms | 3 ms |')
    expect(alone).not.toContain('| ratio |')
  })
})

it('a target for what is not measured is refused', () => {
  const targets = [{ metric: 'peakBytes', of: 'ours', atMost: 1 }]
  expect(() => renderPage({ ...RUN, results: [makeResult({ ours: [1] }, { targets })] })).toThrow(
    /without peakBytes|a target for peakBytes/,
  )
})
