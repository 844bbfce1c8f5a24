import { expect, it } from 'vitest'
import { describeLine } from '../../.github/scripts/bench/copy/notes.ts'

const good = { down: 200, up: 200, downTogether: 200, both: 400, roundTripMs: 31, firstAnswerMs: 62 }

it('the proxy is called no limit only when the line had its rate both ways, with as much again in reserve', () => {
  expect(describeLine(good, { ...good, down: 900 })).toContain('the proxy itself is not the limit')
  for (const [measured, faster] of [
    [
      { ...good, both: 306 },
      { ...good, down: 900 },
    ],
    [good, { ...good, down: 301 }],
  ] as const) {
    expect(describeLine(measured, faster)).toContain('The proxy itself was a limit in this run')
  }
})
