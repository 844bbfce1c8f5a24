import type { IgnorableStatus } from '../gate/vendor-status.ts'
import type { Finding } from '../scan/finding.ts'
import type {
  Exception,
  ExpiredException,
  IgnoredFinding,
  IgnoreReason,
  IgnoreRule,
  Match,
  VEX_STATUSES,
  VexStatement,
} from './exception.ts'
import { anyOf, matchProduct, matchPurl, type ScannedImage } from './product.ts'

/** Findings of one platform after the exceptions. */
export interface AppliedExceptions {
  readonly counted: readonly Finding[]
  readonly ignored: readonly IgnoredFinding[]
  /** Those whose finding counts because their time is over. */
  readonly expired: readonly ExpiredException[]
  /** Those that would need data which Harbor does not give; their findings count. */
  readonly undecided: readonly Exception[]
  /** Which of the exceptions do something. */
  readonly uses: ExceptionUses
}

/**
 * Takes out of the findings of one platform what an exception covers. Whatever is not certain counts: a rule that
 * has expired, one that is limited to data which Harbor's report does not have, a later statement against it.
 *
 * @param input.now milliseconds since the epoch.
 */
export function applyExceptions(input: {
  readonly findings: readonly Finding[]
  readonly exceptions: readonly Exception[]
  readonly image: ScannedImage
  readonly now: number
  /** What the vendor may say of a finding that does not count; a VEX statement against it holds. */
  readonly ignoreStatus?: readonly IgnorableStatus[]
}): AppliedExceptions {
  const byId = indexById(input.exceptions)
  const counted: Finding[] = []
  const ignored: IgnoredFinding[] = []
  const expired = new Set<IgnoreRule>()
  const undecided = new Set<Exception>()
  const uses = { needed: new Set<Exception>(), covered: new Map<Exception, Exception>() }
  for (const finding of input.findings) {
    const candidates = byId.get(finding.id)
    if (candidates === undefined) {
      const ignoredBy = decideByStatus(finding, input.ignoreStatus)
      if (ignoredBy === undefined) counted.push(finding)
      else ignored.push({ ...finding, ignoredBy })
      continue
    }
    const subject = { image: input.image, finding }
    recordUses(uses, { candidates, subject, now: input.now })
    const ruled = decideByRules(candidates.rules, { finding, now: input.now })
    const stated =
      ruled.ignoredBy === undefined ? decideByStatements(candidates.statements, subject) : undefined
    const ignoredBy =
      ruled.ignoredBy ??
      stated?.decidedBy ??
      (stated?.isDenied === true ? undefined : decideByStatus(finding, input.ignoreStatus))
    if (ignoredBy !== undefined) {
      ignored.push({ ...finding, ignoredBy: pickReason(ignoredBy) })
      continue
    }
    counted.push(finding)
    for (const rule of ruled.expired) expired.add(rule)
    for (const exception of [...ruled.undecided, ...(stated?.undecided ?? [])]) undecided.add(exception)
  }
  return {
    counted,
    ignored,
    expired: [...expired].map(expiredException),
    undecided: [...undecided],
    uses,
  }
}

/** Which exceptions do something for the findings of one platform. One that is in neither is about none of them. */
export interface ExceptionUses {
  /** Those that keep a finding out, and those about one that counts, or may be: they do not hold today. */
  readonly needed: ReadonlySet<Exception>
  /** Those whose findings another one keeps out for as long at least, with that one. */
  readonly covered: ReadonlyMap<Exception, Exception>
}

/** Of several that keep a finding out the one that ends last is needed, of two with one end the first. */
function recordUses(
  uses: { readonly needed: Set<Exception>; readonly covered: Map<Exception, Exception> },
  {
    candidates,
    subject,
    now,
  }: {
    readonly candidates: Candidates
    readonly subject: { readonly image: ScannedImage; readonly finding: Finding }
    readonly now: number
  },
): void {
  const matched = matching(candidates, subject)
  const { decidedBy } = decideByStatements(candidates.statements, subject)
  const [needed] = matched
    .filter((exception) =>
      exception.kind === 'vex-statement'
        ? exception === decidedBy
        : matchRule(exception, subject.finding) === 'yes' && endOf(exception) > now,
    )
    .toSorted((a, b) => compareEnds(endOf(b), endOf(a)))
  for (const exception of matched) {
    if (needed === undefined || exception === needed || endOf(exception) > endOf(needed)) {
      uses.needed.add(exception)
    } else {
      uses.covered.set(exception, needed)
    }
  }
}

/** Two that never end are equal, and their difference is no number. */
function compareEnds(a: number, b: number): number {
  return a === b ? 0 : a - b
}

/** Milliseconds since the epoch; `Infinity` for one that does not end. */
export function endOf({ expiresAt }: IgnoreReason): number {
  return expiresAt === undefined ? Number.POSITIVE_INFINITY : Date.parse(expiresAt)
}

/** Of the candidates of a finding those that are about it, or may be: one of them decides, and the others match all the same. */
function matching(
  candidates: Candidates,
  subject: { readonly image: ScannedImage; readonly finding: Finding },
): Exception[] {
  return [
    ...candidates.rules.filter((rule) => matchRule(rule, subject.finding) !== 'no'),
    ...candidates.statements.filter((statement) => matchStatement(statement, subject) !== 'no'),
  ]
}

function matchStatement(
  statement: VexStatement,
  subject: { readonly image: ScannedImage; readonly finding: Finding },
): Match {
  return anyOf(statement.products.map((product) => matchProduct(product, subject)))
}

interface Candidates {
  readonly rules: IgnoreRule[]
  /** Latest first. */
  readonly statements: VexStatement[]
}

function indexById(exceptions: readonly Exception[]): Map<string, Candidates> {
  const byId = new Map<string, Candidates>()
  const candidatesOf = (id: string): Candidates => {
    const present = byId.get(id) ?? { rules: [], statements: [] }
    byId.set(id, present)
    return present
  }
  // Of two statements of one time the later in the document holds.
  const latestFirst = exceptions
    .filter((exception) => exception.kind === 'vex-statement')
    .toReversed()
    .toSorted((a, b) => b.timestamp - a.timestamp)
  for (const statement of latestFirst) {
    for (const id of new Set(statement.ids)) candidatesOf(id).statements.push(statement)
  }
  for (const exception of exceptions) {
    if (exception.kind === 'ignore-rule') candidatesOf(exception.id).rules.push(exception)
  }
  return byId
}

function decideByRules(
  rules: readonly IgnoreRule[],
  subject: { readonly finding: Finding; readonly now: number },
): { ignoredBy?: IgnoreReason; expired: IgnoreRule[]; undecided: IgnoreRule[] } {
  const expired: IgnoreRule[] = []
  const undecided: IgnoreRule[] = []
  for (const rule of rules) {
    const match = matchRule(rule, subject.finding)
    if (match === 'no') continue
    if (endOf(rule) <= subject.now) expired.push(rule)
    else if (match === 'undecided') undecided.push(rule)
    else return { ignoredBy: rule, expired, undecided }
  }
  return { expired, undecided }
}

function matchRule(rule: IgnoreRule, finding: Finding): Match {
  const asPackage =
    rule.purls.length === 0 ? 'yes' : anyOf(rule.purls.map((purl) => matchPurl(purl, finding)))
  return asPackage === 'yes' && rule.paths.length > 0 ? 'undecided' : asPackage
}

const IGNORING = new Set<(typeof VEX_STATUSES)[number]>(['not_affected', 'fixed'])

/** Whether an exception takes a finding out where it fits: a VEX statement may say the opposite. */
export function isMeantToIgnore(exception: Exception): boolean {
  return exception.kind === 'ignore-rule' || IGNORING.has(exception.status)
}

/** The latest statement that fits decides; one that might fit decides only against the exception. */
function decideByStatements(
  statements: readonly VexStatement[],
  subject: { readonly image: ScannedImage; readonly finding: Finding },
): { decidedBy?: VexStatement; undecided: VexStatement[]; isDenied?: true } {
  const undecided: VexStatement[] = []
  for (const statement of statements) {
    const match = matchStatement(statement, subject)
    if (match === 'no') continue
    if (!IGNORING.has(statement.status)) return { undecided, isDenied: true }
    if (match === 'yes') return { decidedBy: statement, undecided }
    undecided.push(statement)
  }
  return { undecided }
}

function decideByStatus(
  finding: Finding,
  statuses: readonly IgnorableStatus[] = [],
): IgnoreReason | undefined {
  const status = statuses.find((candidate) => candidate === finding.status)
  return status && { source: 'ignore-status', reason: `the vendor of the package says ${status}` }
}

function pickReason({ source, reason, expiresAt }: IgnoreReason): IgnoreReason {
  return { source, reason, ...(expiresAt === undefined ? {} : { expiresAt }) }
}

function expiredException(rule: IgnoreRule): ExpiredException {
  return { id: rule.id, source: rule.source, reason: rule.reason, expiredAt: rule.expiresAt ?? '' }
}
