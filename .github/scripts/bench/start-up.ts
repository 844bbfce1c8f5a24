import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ENTRIES } from '../../../src/main.ts'
import { median, timeInTurn } from './measure.ts'

const ROUNDS = 15

/** What every step of the composite costs before it does anything: its stub against an empty script. */
export async function benchStartUp(): Promise<void> {
  const temporary = mkdtempSync(join(tmpdir(), 'harbor-actions-bench-'))
  try {
    const dist = join(import.meta.dirname, '..', '..', '..', 'dist')
    const names = Object.keys(ENTRIES)
    // Missing and wrong inputs: an entry reads them, says so and ends.
    const wrong = { 'INPUT_CRANE-SHA256': 'none', 'INPUT_HELM-SHA256': 'none' }
    const env = { RUNNER_TEMP: temporary, RUNNER_TOOL_CACHE: temporary, ...wrong }
    const [empty = [], ...stubs] = timeInTurn(
      [{ args: ['-e', ''] }, ...names.map((name) => ({ args: [join(dist, `${name}.js`)], env }))],
      ROUNDS,
    )
    console.log(`start-up, median of ${ROUNDS} rounds; an empty script takes ${median(empty).toFixed(0)} ms`)
    for (const [index, name] of names.entries()) {
      const times = stubs[index] ?? []
      const ratios = times.map((time, round) => time / (empty[round] ?? Number.NaN))
      console.log(
        `  ${name.padEnd(16)} ${median(times).toFixed(0).padStart(5)} ms   ${median(ratios).toFixed(2)} times the empty script`,
      )
    }
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}
