import * as v from 'valibot'
import { errorMessage, UserError } from '../../domain/errors.ts'
import { type Digest, isDigest } from '../../domain/oci/digest.ts'
import { isTag } from '../../domain/oci/reference.ts'
import { PROMOTION_STATES } from '../../domain/promotion/promotion.ts'
import { findForeignAddress, isRepository } from '../../domain/report/address.ts'
import { type ImagesReport, isImagesReport } from '../../domain/report/images-report.ts'
import { REPORT_SCHEMA_VERSION, type Report } from '../../domain/report/report.ts'
import { RANKED_SEVERITIES, SEVERITIES } from '../../domain/scan/severity.ts'
import { FAIL_ON, VERDICTS } from '../../domain/scan/verdict.ts'
import type { Log } from '../../ports/log.ts'
import { decodeForeign, parseForeignJson } from './foreign-text.ts'
import { readInputFile, requireRegularFile } from './input-file.ts'
import { jsonPieces, writePieces } from './json-stream.ts'

/** The JSON report on disk: what a later step, another job or another tool reads. */

/** A report of 50,000 findings takes 100 MB. */
const MAX_REPORT_BYTES = 400 * 1024 * 1024

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const counts = v.object({
  critical: count,
  high: count,
  medium: count,
  low: count,
  negligible: count,
  unknown: count,
})
const digest = v.custom<Digest>(
  (value) => typeof value === 'string' && isDigest(value),
  'not a sha256 digest',
)
const optionalNumber = v.exactOptional(v.number())

const finding = v.object({
  id: v.string(),
  package: v.string(),
  version: v.string(),
  fixVersion: v.string(),
  severity: v.picklist(SEVERITIES),
  description: v.string(),
  links: v.array(v.string()),
  cvssScore: optionalNumber,
  platforms: v.array(v.string()),
})
const grounds = v.object({
  source: v.string(),
  reason: v.string(),
  expiresAt: v.exactOptional(v.string()),
})
const comparison = v.variant('kind', [
  v.object({
    kind: v.literal('compared'),
    base: v.string(),
    digest,
    new: count,
    unchanged: count,
    fixed: v.array(finding),
    newPlatforms: v.array(v.string()),
  }),
  v.object({ kind: v.literal('not-compared'), base: v.string(), message: v.string() }),
])

const entries = {
  schemaVersion: v.literal(REPORT_SCHEMA_VERSION),
  generatedAt: v.string(),
  runId: v.exactOptional(v.string()),
  image: v.object({
    reference: v.string(),
    repository: v.string(),
    digest,
    tags: v.array(v.string()),
    link: v.string(),
  }),
  promotion: v.exactOptional(
    v.object({
      state: v.picklist(PROMOTION_STATES),
      repository: v.string(),
      tags: v.array(v.string()),
      detail: v.string(),
    }),
  ),
  policy: v.object({
    failOn: v.picklist(FAIL_ON),
    maxFindings: v.object({
      critical: v.exactOptional(count),
      high: v.exactOptional(count),
      medium: v.exactOptional(count),
      low: v.exactOptional(count),
      negligible: v.exactOptional(count),
      unknown: v.exactOptional(count),
    }),
    onlyFixable: v.boolean(),
    unknownSeverity: v.picklist(RANKED_SEVERITIES),
  }),
  verdict: v.object({
    name: v.picklist(VERDICTS),
    reasons: v.array(
      v.variant('kind', [
        v.object({
          kind: v.literal('rule-broken'),
          severity: v.picklist(SEVERITIES),
          found: count,
          allowed: count,
          message: v.string(),
        }),
        v.object({
          kind: v.literal('could-not-tell'),
          platform: v.exactOptional(v.string()),
          message: v.string(),
        }),
      ]),
    ),
  }),
  scanner: v.string(),
  waitedSeconds: v.number(),
  scanSeconds: optionalNumber,
  platforms: v.array(
    v.object({
      platform: v.string(),
      digest,
      status: v.picklist(['scanned', 'could-not-tell']),
      scanStatus: v.string(),
      counts,
      total: count,
      fixable: count,
      ignored: count,
      durationSeconds: optionalNumber,
      finishedAt: v.exactOptional(v.string()),
      link: v.string(),
    }),
  ),
  leftAside: v.exactOptional(v.array(v.object({ digest, platform: v.string(), reason: v.string() }))),
  counts,
  total: count,
  fixable: count,
  findings: v.array(v.object({ ...finding.entries, isNew: v.exactOptional(v.boolean()) })),
  ignored: v.array(v.object({ ...finding.entries, ignoredBy: grounds })),
  expired: v.array(
    v.object({ id: v.string(), source: v.string(), reason: v.string(), expiredAt: v.string() }),
  ),
  comparison: v.exactOptional(comparison),
  notes: v.array(v.string()),
}
const report = v.pipe(
  v.object(entries),
  v.rawCheck(({ dataset, addIssue }) => {
    const problem = dataset.typed ? findForeignAddress(dataset.value) : undefined
    if (problem !== undefined) addIssue({ message: problem })
  }),
)

const base = {
  location: v.exactOptional(
    v.object({ path: v.string(), line: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
  ),
}
const tag = v.pipe(v.string(), v.check(isTag, 'expected a tag'))
const imagesReport = v.object({
  schemaVersion: v.literal(REPORT_SCHEMA_VERSION),
  generatedAt: v.string(),
  images: v.array(
    v.variant('kind', [
      v.object({ kind: v.literal('judged'), ...base, report }),
      v.object({
        kind: v.literal('not-judged'),
        ...base,
        repository: v.pipe(v.string(), v.check(isRepository, 'expected project/name')),
        tags: v.array(tag),
        placedTags: v.exactOptional(v.array(tag)),
        message: v.string(),
      }),
    ]),
  ),
})

const LISTS = new Set([
  ...['platforms', 'leftAside', 'findings', 'ignored', 'expired', 'comparison', 'fixed', 'notes'],
  ...['images', 'report'],
])

/** The text of the report file, in pieces, without its last line feed. */
export function reportPieces(value: Report | ImagesReport): Iterable<string> {
  return jsonPieces(value, LISTS)
}

/**
 * Writes the report as JSON; directories on the way are made. `redact` takes secrets out of the text.
 *
 * @throws UserError when it cannot be written.
 */
export async function writeReport(
  path: string,
  options: { readonly report: Report | ImagesReport; readonly redact: (text: string) => string },
): Promise<void> {
  try {
    await writePieces(path, { pieces: reportPieces(options.report), redact: options.redact })
  } catch (error) {
    throw new UserError(`failed to write the report to ${path}: ${errorMessage(error)}`)
  }
}

/**
 * Writes the report where it was asked for, or else, with a warning, into the directory of the job: the verdict
 * must not be lost with a disk that is full.
 *
 * @returns the path of the report. @throws UserError when it can be written to neither.
 */
export async function keepReport(
  paths: { readonly asked: string; readonly fallback: string },
  options: {
    readonly report: Report | ImagesReport
    readonly redact: (text: string) => string
    readonly log: Pick<Log, 'warning'>
  },
): Promise<string> {
  try {
    await writeReport(paths.asked, options)
    return paths.asked
  } catch (error) {
    if (!(error instanceof UserError) || paths.asked === paths.fallback) throw error
    options.log.warning(`${error.message}. It is in ${paths.fallback}`)
    await writeReport(paths.fallback, options)
    return paths.fallback
  }
}

/** A report of one image or of several. @throws UserError when the file is not there or is no report of this version. */
export async function readReports(path: string): Promise<Report | ImagesReport> {
  try {
    await requireRegularFile(path)
    const bytes = await readInputFile(path, { maxBytes: MAX_REPORT_BYTES })
    // Not parsed again for the lines of what does not fit: it may be 100 MB.
    const document = { value: parseForeignJson(bytes.toString('utf8')).value, lineAt: () => undefined }
    const { value } = document
    const isSeveral = typeof value === 'object' && value !== null && 'images' in value
    return isSeveral ? decodeForeign(imagesReport, document) : decodeForeign(report, document)
  } catch (error) {
    throw new UserError(`failed to read the report ${path}: ${errorMessage(error)}`)
  }
}

/** A report of one image. @throws UserError for anything else. */
export async function readReport(path: string): Promise<Report> {
  const read = await readReports(path)
  if (!isImagesReport(read)) return read
  throw new UserError(
    `failed to read the report ${path}: it is about several images. Give the report of the one image, which reportFile in the output "images" names`,
  )
}
