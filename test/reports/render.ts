/** Every form of a report, by the name of its file. */
import { createHash } from 'node:crypto'
import { reportPieces } from '../../src/adapters/files/report-file.ts'
import { withLocation } from '../../src/domain/report/outcome.ts'
import { type Outcomes, singleOutcome, soleImage } from '../../src/domain/report/outcomes.ts'
import { planAnnotations } from '../../src/domain/report/render/annotations.ts'
import { renderComment } from '../../src/domain/report/render/comment.ts'
import { renderConsole } from '../../src/domain/report/render/console.ts'
import { escapeLogLine } from '../../src/domain/report/render/escape.ts'
import { renderSarif, renderSarifRuns } from '../../src/domain/report/render/sarif/log.ts'
import { imageCategory } from '../../src/domain/report/render/sarif/runs.ts'
import { renderSummary } from '../../src/domain/report/render/summary.ts'
import { imagesSamples } from './images-samples.ts'
import { LOCATION, ORIGIN, samples } from './samples.ts'

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

interface OutcomesSample {
  readonly name: string
  readonly outcomes: Outcomes
}

export function everySample(): OutcomesSample[] {
  return [
    ...samples().map(({ name, report }) => ({ name, outcomes: singleOutcome(report) })),
    ...imagesSamples(),
  ]
}

/** Of one image also when it is undecided, which is published nowhere. */
export function sarifOf(outcomes: Outcomes): object {
  const report = soleImage(outcomes)?.report
  if (report === undefined) return renderSarif(outcomes, { hash: sha256 })
  const run = { report, location: LOCATION, category: imageCategory(report.image.repository) }
  return renderSarifRuns([run], { hash: sha256 })
}

export function renderAll(outcomes: Outcomes): Record<string, string> {
  const annotations = planAnnotations(
    outcomes.layout === 'single' ? withLocation(outcomes, LOCATION) : outcomes,
  )
  return {
    'comment.md': renderComment(outcomes, { origin: ORIGIN }),
    'summary.md': renderSummary(outcomes),
    'log.txt': `${renderConsole(outcomes).map(escapeLogLine).join('\n')}\n`,
    'annotations.json': pretty(annotations),
    'report.json': `${[...reportPieces(outcomes)].join('')}\n`,
    'report.sarif': pretty(sarifOf(outcomes)),
  }
}

/** Of thousands of findings, and of thirty images, only what is short by itself is kept. */
const LONG = ['five-thousand', 'images-thirty']

/** What is kept as files. */
export function fixtureFiles({ name, outcomes }: OutcomesSample): Record<string, string> {
  const { 'report.json': json = '', 'report.sarif': sarif = '', ...texts } = renderAll(outcomes)
  return LONG.includes(name) ? texts : { ...texts, 'report.json': json, 'report.sarif': sarif }
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
