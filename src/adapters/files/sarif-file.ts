import { createHash } from 'node:crypto'
import { errorMessage, UserError } from '../../domain/errors.ts'
import type { Outcomes } from '../../domain/report/outcomes.ts'
import { renderSarif, SARIF_BUDGETS } from '../../domain/report/render/sarif.ts'
import { gzipSize, jsonPieces, writePieces } from './json-stream.ts'

/** GitHub takes 10 MB of gzip; uploaders compress a little differently. */
const MAX_GZIP_BYTES = 9_500_000

interface SarifFileOptions {
  readonly outcomes: Outcomes
  readonly redact: (text: string) => string
  /** Bytes; for tests. */
  readonly maxGzipBytes?: number
}

/**
 * Writes the report as SARIF, with as much of it as GitHub takes. `redact` takes secrets out of the text.
 *
 * @throws UserError when it cannot be written.
 */
export async function writeSarif(path: string, options: SarifFileOptions): Promise<void> {
  try {
    const sarif = await fittingSarif(options)
    await writePieces(path, { pieces: jsonPieces(sarif, LISTS), redact: options.redact })
  } catch (error) {
    throw new UserError(`failed to write the SARIF file ${path}: ${errorMessage(error)}`)
  }
}

const LISTS = new Set(['runs', 'tool', 'driver', 'rules', 'results'])

/** The first budget that fits; the last one always does, with 5,000 results of a bounded size in all runs together. */
async function fittingSarif(options: SarifFileOptions): Promise<object> {
  let sarif: object = {}
  for (const budget of SARIF_BUDGETS) {
    sarif = renderSarif(options.outcomes, { hash: sha256, budget })
    if ((await gzipSize(jsonPieces(sarif, LISTS))) <= (options.maxGzipBytes ?? MAX_GZIP_BYTES)) break
  }
  return sarif
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
