import * as v from 'valibot'
import { errorMessage, UserError } from '../../domain/errors.ts'
import { UNUSED_EXCEPTIONS, UNUSED_REASONS } from '../../domain/exceptions/unused.ts'
import { VENDOR_STATUSES } from '../../domain/gate/vendor-status.ts'
import { type Digest, isDigest } from '../../domain/oci/digest.ts'
import { isTag } from '../../domain/oci/reference.ts'
import { SYSTEM_STATES } from '../../domain/operating-system/support.ts'
import { PROMOTION_STATES } from '../../domain/promotion/promotion.ts'
import { findForeignAddress, isRepository } from '../../domain/report/address.ts'
import { type Outcomes, singleOutcome, soleImage } from '../../domain/report/outcomes.ts'
import { redactTexts } from '../../domain/report/redact.ts'
import { REPORT_SCHEMA_VERSION, type Report } from '../../domain/report/report.ts'
import { SEVERITIES } from '../../domain/scan/severity.ts'
import { SCORE_RULES, VERDICTS } from '../../domain/scan/verdict.ts'
import { jsonPieces } from '../../domain/text/json-pieces.ts'
import { CHANGE_KINDS, IMAGE_VERDICTS } from '../../domain/watch/run-changes.ts'
import { BoundError, createLongDocument, isNarrowed, type LongLists } from '../long-lists.ts'
import { gatePolicy, policyOrigin } from '../policy-wire.ts'
import { createSharedTexts } from '../shared-texts.ts'
import { decodeUntrusted, parseJson } from '../untrusted/document.ts'
import { writePieces } from './document-file.ts'
import { readInputFile, readInputPieces, requireRegularFile } from './input-file.ts'

/**
 * The JSON report on disk: what a later step, another job or another tool reads. It has two forms, which exist only
 * here: a report of one image, and a list of the outcomes of several.
 */

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
  isKnownExploited: v.exactOptional(v.boolean()),
  epss: optionalNumber,
  status: v.exactOptional(v.picklist(VENDOR_STATUSES)),
  platforms: v.array(v.string()),
})
const comparedFinding = v.object({
  ...finding.entries,
  isNew: v.exactOptional(v.boolean()),
  isFromBase: v.exactOptional(v.boolean()),
})
const grounds = v.object({
  source: v.string(),
  reason: v.string(),
  expiresAt: v.exactOptional(v.string()),
})
const ignoredFinding = v.object({ ...finding.entries, ignoredBy: grounds })
const comparison = v.variant('kind', [
  v.object({
    kind: v.literal('compared'),
    base: v.string(),
    digest,
    new: count,
    unchanged: count,
    fixed: longList(finding),
    newPlatforms: v.array(v.string()),
    doubt: v.exactOptional(v.string()),
  }),
  v.object({ kind: v.literal('not-compared'), base: v.string(), message: v.string() }),
])

const word = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._~+-]{0,40}$/, 'expected a word'))
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day'))
const operatingSystem = v.object({
  state: v.picklist(SYSTEM_STATES),
  distribution: v.exactOptional(word),
  version: v.exactOptional(word),
  endsOn: v.exactOptional(day),
  extendedEndsOn: v.exactOptional(day),
  isNewerThanKnown: v.exactOptional(v.literal(true)),
  packages: v.exactOptional(count),
  reason: v.exactOptional(v.string()),
})
const baseImage = v.object({
  asked: v.string(),
  fromBase: count,
  platforms: v.array(
    v.object({
      platform: v.string(),
      name: v.exactOptional(v.string()),
      digest: v.exactOptional(digest),
      reason: v.exactOptional(v.string()),
    }),
  ),
})
const datedList = v.object({ source: v.string(), date: v.string() })

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
  policy: gatePolicy,
  policyOrigin: v.exactOptional(policyOrigin),
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
          kind: v.literal('score-rule-broken'),
          rule: v.picklist(SCORE_RULES),
          found: count,
          limit: v.number(),
          message: v.string(),
        }),
        v.object({
          kind: v.literal('exploit-rule-broken'),
          rule: v.literal('fail-on-kev'),
          found: count,
          message: v.string(),
        }),
        v.object({
          kind: v.literal('could-not-tell'),
          platform: v.exactOptional(v.string()),
          rule: v.exactOptional(v.literal('os-support')),
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
      operatingSystem: v.exactOptional(operatingSystem),
      link: v.string(),
    }),
  ),
  leftAside: v.exactOptional(v.array(v.object({ digest, platform: v.string(), reason: v.string() }))),
  counts,
  total: count,
  fixable: count,
  findings: longList(comparedFinding),
  ignored: longList(ignoredFinding),
  expired: v.array(
    v.object({ id: v.string(), source: v.string(), reason: v.string(), expiredAt: v.string() }),
  ),
  unusedExceptions: v.exactOptional(
    v.object({
      level: v.picklist(UNUSED_EXCEPTIONS),
      exceptions: v.array(
        v.object({
          id: v.pipe(v.string(), v.regex(/^(CVE-[\d-]+)?$/, 'expected the id of a CVE')),
          file: v.string(),
          line: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
          why: v.picklist(UNUSED_REASONS),
          expiredAt: v.exactOptional(v.string()),
          coveredBy: v.exactOptional(v.string()),
        }),
      ),
    }),
  ),
  comparison: v.exactOptional(comparison),
  baseImage: v.exactOptional(baseImage),
  exploitData: v.exactOptional(
    v.object({ kev: v.exactOptional(datedList), epss: v.exactOptional(datedList) }),
  ),
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
const changedFindings = v.object({
  count,
  worst: v.array(v.object({ id: v.string(), package: v.string(), severity: v.picklist(SEVERITIES) })),
})
const list = v.object({
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
  notes: v.exactOptional(v.array(v.string())),
  since: v.exactOptional(
    v.object({
      previous: v.string(),
      images: v.array(
        v.object({
          kind: v.picklist(CHANGE_KINDS),
          image: v.string(),
          before: v.exactOptional(v.picklist(IMAGE_VERDICTS)),
          now: v.exactOptional(v.picklist(IMAGE_VERDICTS)),
          isOtherDigest: v.exactOptional(v.literal(true)),
          newFindings: v.exactOptional(changedFindings),
          goneFindings: v.exactOptional(changedFindings),
        }),
      ),
      more: v.exactOptional(count),
    }),
  ),
})

/** The lists that may be long, at every place where one of the name is, as they are read. */
function longLists(): LongLists {
  const { share, shareList, shareDetails } = createSharedTexts()
  function narrow<T extends v.InferOutput<typeof finding>>(schema: v.GenericSchema<unknown, T>) {
    return (element: unknown): T => {
      const parsed = v.parse(schema, element)
      const id = share(parsed.id)
      return {
        ...parsed,
        id,
        package: share(parsed.package),
        version: share(parsed.version),
        fixVersion: share(parsed.fixVersion),
        platforms: shareList(parsed.platforms),
        ...shareDetails(id, parsed),
      }
    }
  }
  return { findings: narrow(comparedFinding), ignored: narrow(ignoredFinding), fixed: narrow(finding) }
}

/** A list that its document has narrowed already is not checked, and copied, once more. */
function longList<T>(element: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, readonly T[]> {
  const list = v.array(element)
  const checked = v.custom<readonly T[]>(() => true)
  // With its elements, whose keys an error may name.
  return Object.assign(
    v.lazy((input) => (Array.isArray(input) && isNarrowed(input) ? checked : list)),
    { list },
  )
}

const LISTS = new Set([
  ...[
    'platforms',
    'leftAside',
    'findings',
    'ignored',
    'expired',
    'unusedExceptions',
    'exceptions',
    'comparison',
    'fixed',
    'notes',
  ],
  ...['images', 'report', 'since'],
])

/** The text of the report file, in pieces, without its last line feed. */
export function reportPieces(outcomes: Outcomes): Iterable<string> {
  const { layout: _, ...list } = outcomes
  const sole = soleImage(outcomes)
  const value = sole?.report ?? { schemaVersion: REPORT_SCHEMA_VERSION, ...list }
  return jsonPieces(value, LISTS)
}

/**
 * Writes the report as JSON; directories on the way are made. `redact` takes secrets out of the text.
 *
 * @throws UserError when it cannot be written.
 */
export async function writeReport(
  path: string,
  options: { readonly outcomes: Outcomes; readonly redact: (text: string) => string },
): Promise<void> {
  const { outcomes, redact } = options
  try {
    await writePieces(path, { pieces: reportPieces(redactTexts(outcomes, redact)), redact })
  } catch (error) {
    throw new UserError(`failed to write the report to ${path}: ${errorMessage(error)}`)
  }
}

/** Only the first thing that does not fit is named; all of millions would fill the memory. */
const FIRST = { abortEarly: true }

/** Either form. @throws UserError when the file does not exist, is too large or is not a report of this version. */
export async function readOutcomes(path: string, maxBytes = MAX_REPORT_BYTES): Promise<Outcomes> {
  try {
    await requireRegularFile(path)
    const value = await readDocument(path, maxBytes)
    // Not parsed again for the lines of what does not fit: it may be 100 MB.
    const document = { value, lineAt: () => undefined }
    const isList = typeof value === 'object' && value !== null && 'images' in value
    if (!isList) return singleOutcome(decodeUntrusted(report, document, FIRST))
    const { schemaVersion: _, ...outcomes } = decodeUntrusted(list, document, FIRST)
    return { layout: 'list', ...outcomes }
  } catch (error) {
    throw new UserError(`failed to read the report ${path}: ${errorMessage(error)}`)
  }
}

async function readDocument(path: string, maxBytes: number): Promise<unknown> {
  const limit = { maxBytes }
  const document = createLongDocument(longLists())
  await readInputPieces(path, { ...limit, take: document.add })
  try {
    return document.value()
  } catch (error) {
    if (error instanceof BoundError) throw error
    // As a whole, for the line of what is no JSON.
    return parseJson((await readInputFile(path, limit)).toString('utf8'))
  }
}

/** A report of one image. @throws UserError for anything else. */
export async function readReport(path: string): Promise<Report> {
  const sole = soleImage(await readOutcomes(path))
  if (sole !== undefined) return sole.report
  throw new UserError(
    `failed to read the report ${path}: it is about several images. Give the report of the one image, which reportFile in the output "images" names`,
  )
}
