/**
 * npm run bench: speed and memory as ratios, both sides measured in turn in one run, because machines are noisy. A
 * complete run writes docs/performance.md; it says which targets hold, and none of them makes it fail.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CaseResult } from './case.ts'
import { CASES } from './cases.ts'
import { thisMachine } from './machine.ts'
import { readOptions } from './options.ts'
import { renderPage } from './page.ts'
import { runCase } from './run-case.ts'

const PAGE = join(import.meta.dirname, '..', '..', '..', 'docs', 'performance.md')

const asked = readOptions(process.argv.slice(2), { cases: CASES, page: PAGE })
if (asked.isList) {
  for (const { name, title } of asked.cases) console.log(`${name.padEnd(32)} ${title}`)
} else {
  const startedAt = performance.now()
  const results: CaseResult[] = []
  for (const bench of asked.cases) {
    results.push(
      await runCase(bench, {
        isQuick: asked.isQuick,
        ...(asked.rounds === undefined ? {} : { rounds: asked.rounds }),
        log: (line) =>
          console.error(`${((performance.now() - startedAt) / 1000).toFixed(0).padStart(5)} s  ${line}`),
      }),
    )
  }
  const page = renderPage({
    date: new Date().toISOString().slice(0, 10),
    machine: thisMachine(),
    versions: {},
    notes: asked.isQuick ? ['**A quick run with small sizes: these figures say nothing about speed.**'] : [],
    results,
  })
  console.log(page)
  if (asked.output !== undefined) writeFileSync(asked.output, page)
}
