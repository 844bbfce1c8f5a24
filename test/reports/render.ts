/** Every form of a report, by the name of its file. */
import { createHash } from 'node:crypto'
import { reportPieces } from '../../src/adapters/files/report-file.ts'
import { type ImagesReport, isImagesReport } from '../../src/domain/report/images-report.ts'
import { planAnnotations, planImagesAnnotations } from '../../src/domain/report/render/annotations.ts'
import { renderComment } from '../../src/domain/report/render/comment.ts'
import { renderConsole } from '../../src/domain/report/render/console.ts'
import { escapeLogLine } from '../../src/domain/report/render/escape.ts'
import { renderImagesSarif, renderSarif } from '../../src/domain/report/render/sarif.ts'
import { renderSummary } from '../../src/domain/report/render/summary.ts'
import type { Report } from '../../src/domain/report/report.ts'
import { type ImagesSample, imagesSamples } from './images-samples.ts'
import { LOCATION, ORIGIN, type Sample, samples } from './samples.ts'

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

export function everySample(): (Sample | ImagesSample)[] {
  return [...samples(), ...imagesSamples()]
}

export function sarifOf(report: Report | ImagesReport): object {
  return isImagesReport(report)
    ? renderImagesSarif(report, { hash: sha256 })
    : renderSarif(report, { location: LOCATION, hash: sha256 })
}

export function renderAll(report: Report | ImagesReport): Record<string, string> {
  const annotations = isImagesReport(report)
    ? planImagesAnnotations(report)
    : planAnnotations(report, { location: LOCATION })
  return {
    'comment.md': renderComment(report, { origin: ORIGIN }),
    'summary.md': renderSummary(report),
    'log.txt': `${renderConsole(report).map(escapeLogLine).join('\n')}\n`,
    'annotations.json': pretty(annotations),
    'report.json': `${[...reportPieces(report)].join('')}\n`,
    'report.sarif': pretty(sarifOf(report)),
  }
}

/** Of thousands of findings, and of thirty images, only what is short by itself is kept. */
const LONG = ['five-thousand', 'images-thirty']

/** What is kept as files. */
export function fixtureFiles({ name, report }: Sample | ImagesSample): Record<string, string> {
  const { 'report.json': json = '', 'report.sarif': sarif = '', ...texts } = renderAll(report)
  return LONG.includes(name) ? texts : { ...texts, 'report.json': json, 'report.sarif': sarif }
}

function pretty(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
