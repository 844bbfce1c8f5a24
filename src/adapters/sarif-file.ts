import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { gzipSync } from 'node:zlib'
import { errorMessage, UserError } from '../domain/errors.ts'
import type { SourceLocation } from '../domain/report/location.ts'
import type { Report } from '../domain/report/report.ts'
import { renderSarif, SARIF_BUDGETS } from '../domain/report/sarif.ts'

/** GitHub takes 10 MB of gzip; uploaders compress a little differently. */
const MAX_GZIP_BYTES = 9_500_000

/**
 * Writes the report as SARIF, with as much of it as GitHub takes. `redact` takes secrets out of the text.
 *
 * @throws UserError when it cannot be written.
 */
export async function writeSarif(
  path: string,
  options: {
    readonly report: Report
    readonly location: SourceLocation | undefined
    readonly redact: (text: string) => string
    /** Bytes; for tests. */
    readonly maxGzipBytes?: number
  },
): Promise<void> {
  const text = options.redact(fittingSarif(options))
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  } catch (error) {
    throw new UserError(`failed to write the SARIF file ${path}: ${errorMessage(error)}`)
  }
}

function fittingSarif(options: {
  readonly report: Report
  readonly location: SourceLocation | undefined
  readonly maxGzipBytes?: number
}): string {
  const maxBytes = options.maxGzipBytes ?? MAX_GZIP_BYTES
  let text = ''
  for (const budget of SARIF_BUDGETS) {
    text = `${JSON.stringify(renderSarif(options.report, { location: options.location, hash: sha256, budget }))}\n`
    // What is smaller than the limit without compression needs none to prove it.
    if (text.length * 3 <= maxBytes || gzipSync(text).length <= maxBytes) break
  }
  return text
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
