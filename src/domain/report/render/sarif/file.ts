import { jsonPieces } from '../../../text/json-pieces.ts'
import { outcomeName } from '../../outcome.ts'
import type { FileRenderer } from '../renderer.ts'
import { renderSarif, SARIF_BUDGETS } from './log.ts'
import { describeLeftOut, planSarifRuns } from './runs.ts'

/** GitHub takes 10 MB of gzip; uploaders compress a little differently. */
const MAX_GZIP_BYTES = 9_500_000

/** Properties with an entry a line. */
const LISTS = new Set(['runs', 'tool', 'driver', 'rules', 'results'])

/** Code scanning closes every alert that a new file does not name, so no file is written for an unfinished scan. */
const WHY_NOT_UNFINISHED = 'code scanning would treat an unfinished scan as a clean one'

/** As much as GitHub takes: the last budget always fits, with 5,000 results of a bounded size in all runs together. */
export const SARIF: FileRenderer = {
  name: 'sarif',
  title: 'SARIF',
  extension: 'sarif',
  target: 'file',
  render(outcomes, { hash }) {
    const { runs, leftOut, unfinished } = planSarifRuns(outcomes.images)
    if (runs.length === 0) return { kind: 'none', why: WHY_NOT_UNFINISHED }
    const names = unfinished.map(outcomeName).join(', ')
    return {
      kind: 'file',
      drafts: SARIF_BUDGETS.map((budget) => () => {
        const sarif = renderSarif(outcomes, { hash, budget })
        return { [Symbol.iterator]: () => jsonPieces(sarif, LISTS) }
      }),
      maxGzipBytes: MAX_GZIP_BYTES,
      remarks: [
        ...(unfinished.length === 0
          ? []
          : [{ level: 'info' as const, text: `No SARIF of ${names}, because ${WHY_NOT_UNFINISHED}` }]),
        ...describeLeftOut(leftOut).map((sentence) => ({
          level: 'warning' as const,
          text: `The SARIF file: ${sentence}`,
        })),
      ],
    }
  },
}
