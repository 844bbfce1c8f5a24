import { commonState, commonTitle } from '../outcome.ts'
import type { Outcomes } from '../outcomes.ts'
import type { Report } from '../report.ts'
import type { Document, Section } from './markdown.ts'
import { plainRows } from './markdown.ts'
import {
  breakingTable,
  explanations,
  fixedTable,
  headline,
  ignoredTable,
  leftAsideTable,
  platformFindings,
  platformTable,
  severityTable,
  unusedRemark,
  upgradeTable,
} from './sections.ts'

/** How many rows the long tables have at most. */
export interface RowLimits {
  readonly findings: number
  /** Of the tables of fixed and of ignored findings. */
  readonly others: number
}

/** One image as the whole of a summary or comment: why it is not passed stands whatever else has to go. */
export function imageDocument(
  outcomes: Outcomes,
  { report, limits }: { readonly report: Report; readonly limits: RowLimits },
): Document {
  const run = { state: commonState(outcomes), title: commonTitle(outcomes) }
  const remarks = explanations(report)
  const [, ...unused] = unusedRemark(outcomes)
  return {
    head: [
      ...headline(report, run),
      ...(remarks.length === 0 && unused.length > 0 ? [''] : remarks),
      ...unused,
      ...severityTable(report),
    ],
    sections: imageTables(report, limits),
    foot: [],
  }
}

/** One image among several: it may lose all but its headline, so that there is one for every image. */
export function imagePart(report: Report, limits: RowLimits): Document {
  const [, ...remarks] = explanations(report)
  const [, columns = '', alignment = '', ...severities] = severityTable(report)
  const isEmpty = report.verdict.name === 'passed' && report.total === 0 && report.ignored.length === 0
  return {
    head: ['', ...headline(report)],
    sections: [
      plainRows(remarks, { noun: 'remark' }),
      plainRows(isEmpty ? [] : severities, { noun: 'row', head: [columns, alignment] }),
      ...imageTables(report, limits),
    ],
    foot: [],
  }
}

function imageTables(report: Report, limits: RowLimits): Section[] {
  return [
    upgradeTable(report),
    breakingTable(report),
    platformTable(report),
    leftAsideTable(report, { limit: limits.others }),
    ...platformFindings(report, { limit: limits.findings }),
    fixedTable(report, { limit: limits.others }),
    ignoredTable(report, { limit: limits.others }),
  ]
}
