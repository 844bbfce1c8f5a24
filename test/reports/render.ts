/** Every form of a report, by the name of its file. */
import { createHash } from 'node:crypto'
import { reportPieces } from '../../src/adapters/report-file.ts'
import { planAnnotations } from '../../src/domain/report/annotations.ts'
import { renderComment } from '../../src/domain/report/comment.ts'
import { renderConsole } from '../../src/domain/report/console.ts'
import { escapeLogLine } from '../../src/domain/report/escape.ts'
import type { Report } from '../../src/domain/report/report.ts'
import { renderSarif } from '../../src/domain/report/sarif.ts'
import { renderSummary } from '../../src/domain/report/summary.ts'
import { LOCATION, ORIGIN, type Sample } from './samples.ts'

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

export function renderAll(report: Report): Record<string, string> {
  return {
    'comment.md': renderComment(report, { origin: ORIGIN }),
    'summary.md': renderSummary(report),
    'log.txt': `${renderConsole(report).map(escapeLogLine).join('\n')}\n`,
    'annotations.json': pretty(planAnnotations(report, { location: LOCATION })),
    'report.json': `${[...reportPieces(report)].join('')}\n`,
    'report.sarif': pretty(renderSarif(report, { location: LOCATION, hash: sha256 })),
  }
}

/** What is kept as files: of thousands of findings only what is short by itself. */
export function fixtureFiles({ name, report }: Sample): Record<string, string> {
  const { 'report.json': json = '', 'report.sarif': sarif = '', ...texts } = renderAll(report)
  return name === 'five-thousand' ? texts : { ...texts, 'report.json': json, 'report.sarif': sarif }
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
