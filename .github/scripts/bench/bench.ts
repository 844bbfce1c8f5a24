/**
 * npm run bench: speed and memory as ratios, both sides measured in turn in one run, because machines are noisy. A
 * complete run writes docs/performance.md; it says which targets hold, and none of them makes it fail.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BENCH_TOOLS, installTools } from '../../../test/support/tools.ts'
import type { CaseResult } from './case.ts'
import { CASES } from './cases.ts'
import { describeTarget, measuredLine, toolVersions } from './copy/notes.ts'
import { describeLoad, loadOfOthers, thisMachine } from './machine.ts'
import { readOptions } from './options.ts'
import { renderPage } from './page.ts'
import { runCase } from './run-case.ts'

const PAGE = join(import.meta.dirname, '..', '..', '..', 'docs', 'performance.md')

// An end that lets the exit handlers remove images and end servers.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

const asked = readOptions(process.argv.slice(2), { cases: CASES, page: PAGE })
if (asked.isList) {
  for (const { name, title } of asked.cases) console.log(`${name.padEnd(32)} ${title}`)
} else await bench()

async function bench(): Promise<void> {
  const startedAt = performance.now()
  const log = (line: string): void => {
    console.error(`${((performance.now() - startedAt) / 1000).toFixed(0).padStart(5)} s  ${line}`)
  }
  // A quick run takes what is there.
  if (!asked.isQuick) await installTools(BENCH_TOOLS)
  const notes = asked.isQuick
    ? ['**A quick run with small sizes: these figures say nothing about speed.**']
    : [await describeTarget(), await measuredLine()]
  const missing = CASES.filter((one) => !asked.cases.includes(one))
  if (missing.length > 0)
    notes.push(`Cases that this run left out: ${missing.map(({ title }) => title).join('; ')}.`)
  const loadBefore = loadOfOthers()
  const results: CaseResult[] = []
  for (const one of asked.cases) {
    results.push(
      await runCase(one, {
        isQuick: asked.isQuick,
        ...(asked.rounds === undefined ? {} : { rounds: asked.rounds }),
        log,
      }),
    )
  }
  const page = renderPage({
    date: new Date().toISOString().slice(0, 10),
    machine: thisMachine(),
    versions: toolVersions(),
    notes: [...notes, ...describeLoad(loadBefore)],
    results,
  })
  console.log(page)
  if (asked.output !== undefined) writeFileSync(asked.output, page)
}
